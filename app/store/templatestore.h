#pragma once

#include "base/result.h"
#include "domain/template.h"

#include <QList>

#include <optional>

namespace recado {

class Connection;

struct TemplateSyncState {
    std::optional<Instant> syncedAt;
    QString error; // ErrorKind word of the last failed or partial sync; empty when it went well
};

class TemplateStore {
public:
    explicit TemplateStore(Connection &connection) : m_connection(connection) {}

    // A whole and successful listing: what is not in it is gone.
    Result<void> replaceAll(AccountId account, const QList<TemplateDefinition> &templates, Instant now);
    // A listing that broke off: what was read is kept fresh, nothing is removed.
    Result<void> putSome(AccountId account, const QList<TemplateDefinition> &templates, Instant now, ErrorKind reason);

    Result<QList<TemplateDefinition>> all(AccountId account);
    // `language` empty: the only one of that name, or the first by language. None when not synced.
    Result<std::optional<TemplateDefinition>> find(AccountId account, const QString &name, const QString &language);
    Result<TemplateSyncState> syncState(AccountId account);

private:
    Result<void> put(AccountId account, const TemplateDefinition &definition, Instant now);
    Result<void> note(AccountId account, Instant now, const QString &problem);

    Connection &m_connection;
};

} // namespace recado
