#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/servicewindow.h"

#include <QHash>
#include <QStringList>

namespace recado {

class Connection;

// What the windows of people follow from (domain/servicewindow.h): what was heard by webhook or asking, and what the conversation knows, which may
// have come out of a history.
class WindowFactsStore {
public:
    explicit WindowFactsStore(Connection &connection) : m_connection(connection) {}

    // By the addresses as given; who never wrote has none. With an empty `channelNumber` any number of the account counts; advertisements and what a
    // conversation knows are looked up for `channel` (null: what nobody named a number for).
    Result<QHash<QString, WindowFacts>> of(AccountId account, ChannelId channel, const QString &channelNumber, const QStringList &addresses);

private:
    Result<void> addConversation(AccountId account, ChannelId channel, const QString &person, WindowFacts *facts);

    Connection &m_connection;
};

} // namespace recado
