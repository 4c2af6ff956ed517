#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/snippet.h"

#include <QList>

namespace recado {

class Connection;

class SnippetStore {
public:
    explicit SnippetStore(Connection &connection) : m_connection(connection) {}

    // Inserts or updates; one that was removed meanwhile is kept again. Errors: Invalid (checkSnippet()), Conflict place "shortcut" when
    // another one has it, capitals and accents apart. Announces "snippet".
    Result<SnippetId> put(Snippet snippet, Instant now);
    // By shortcut.
    Result<QList<Snippet>> all();
    Result<void> remove(SnippetId id);

private:
    Connection &m_connection;
};

} // namespace recado
