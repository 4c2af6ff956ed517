#pragma once

#include "base/result.h"
#include "domain/broadcast.h"

#include <QList>

#include <functional>
#include <optional>

namespace recado {

class Connection;

// What a check leaves behind, and what it asks the journal. A check holds a token from begin() to finish(): whatever changes what it looks at
// takes the token away, and with it the report that was there.
class BroadcastCheckStore {
public:
    explicit BroadcastCheckStore(Connection &connection) : m_connection(connection) {}

    // Voids the last report. Errors: NotFound, Conflict (no draft).
    Result<void> begin(BroadcastId id, const QString &token);
    // Error Conflict when something changed since begin().
    Result<void> finish(BroadcastId id, const QString &token, const QString &report, const QString &checkedAgainst, Instant now);
    Result<void> makeVoid(BroadcastId id);
    bool isCurrent(BroadcastId id, const QString &token);
    Result<QString> report(BroadcastId id); // JSON; empty when there is none that holds

    // How the rows' numbers were read: opaque, compared only.
    Result<QString> readAs(BroadcastId id);
    Result<void> setReadAs(BroadcastId id, const QString &readAs);

    // The addresses that a template went to since then, each once a message; refused and failed ones did not get it. Practice does not count for
    // real accounts, nor they for practice.
    Result<void> eachRecipientOf(const QString &templateName, bool practice, Instant since, const std::function<void(const QString &)> &take);
    // Everybody written to from a number since then, refused ones left out; null channel: of the account.
    Result<void> eachWrittenTo(AccountId account, ChannelId channel, Instant since, const std::function<void(const QString &)> &take);

    Result<std::optional<ColumnMapping>> rememberedMapping(const QString &shape, const QString &templateName);
    Result<void> rememberMapping(const QString &shape, const QString &templateName, const ColumnMapping &mapping, Instant now);

private:
    Connection &m_connection;
};

} // namespace recado
