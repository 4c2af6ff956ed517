#pragma once

#include "base/result.h"
#include "domain/template.h"

#include <QList>

#include <optional>

namespace recado {

class Connection;
struct TemplateRow;

struct TemplateSyncState {
    std::optional<Instant> syncedAt;
    QString error; // ErrorKind word of the last failed or partial sync; empty when it went well
};

class TemplateStore {
public:
    explicit TemplateStore(Connection &connection) : m_connection(connection) {}

    // A whole and successful listing: what is not in it is gone. `askedAt` is when its first page was asked for; what came to be known after
    // that, by a webhook or because it was written here, stays.
    Result<void> replaceAll(AccountId account, const QList<TemplateDefinition> &templates, Instant askedAt);
    // A listing that broke off: what was read is kept fresh, nothing is removed.
    Result<void> putSome(AccountId account, const QList<TemplateDefinition> &templates, Instant now, ErrorKind reason);

    // One that was just created or edited here.
    Result<void> put(AccountId account, const TemplateDefinition &definition, Instant now);
    // `language` empty: all of that name. How many there were.
    Result<int> remove(AccountId account, const QString &name, const QString &language);
    // What a webhook said changes the stored definition; false when no known template is meant, or something later is known. `heardAt` is
    // when the delivery came, by our clock: a list fetched after it is newer. Announces "template".
    Result<bool> apply(AccountId account, const TemplateChange &change, Instant heardAt);

    Result<QList<TemplateDefinition>> all(AccountId account);
    // `language` empty: the only one of that name, or the first by language. None when not synced.
    Result<std::optional<TemplateDefinition>> find(AccountId account, const QString &name, const QString &language);
    Result<TemplateSyncState> syncState(AccountId account);

private:
    Result<QList<QPair<TemplateRow, Instant>>> youngerThan(Instant askedAt, AccountId account);
    Result<void> write(AccountId account, const TemplateRow &row, Instant syncedAt);
    Result<void> note(AccountId account, Instant now, const QString &problem);

    Connection &m_connection;
};

} // namespace recado
