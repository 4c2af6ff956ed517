#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QJsonObject>
#include <QList>

namespace recado {

class Connection;

using DraftId = Id<struct DraftTag>;

// A message that somebody is writing. The body is the composer's own state; nobody else looks into it. Never a secret.
struct SavedDraft {
    DraftId id; // null: not kept yet
    QString title;
    QJsonObject body;
    Instant updatedAt; // set when it is kept

    bool operator==(const SavedDraft &) const = default;
};

class DraftStore {
public:
    explicit DraftStore(Connection &connection) : m_connection(connection) {}

    // Inserts or updates. One that was removed meanwhile is kept again; one that did not change costs nothing. Announces "draft".
    Result<DraftId> put(const SavedDraft &draft, Instant now);
    // Newest first.
    Result<QList<SavedDraft>> all();
    Result<void> remove(DraftId id);

private:
    Connection &m_connection;
};

} // namespace recado
