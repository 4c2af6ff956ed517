#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/clockskew.h"
#include "domain/silence.h"

namespace recado {

class Connection;

// What the journal knows of how well each channel is heard. All but heard() only read and belong into Database::look(): milliseconds for each channel,
// however long the journal.
class HearingStore {
public:
    explicit HearingStore(Connection &connection) : m_connection(connection) {}

    // A webhook spoke of a message of this channel (null: it named none). Part of the transaction that keeps the fact.
    Result<void> heard(AccountId account, ChannelId channel, Instant at);

    // Every channel of every account, and the null channel of those that send without one. Names and ids only.
    Result<QList<ChannelHearing>> channels();
    // Of the last two weeks; at most 300 first words and 2,000 unanswered.
    Result<ChannelTraffic> traffic(AccountId account, ChannelId channel, Instant now);
    // Deliveries since then, by what became of them, and when a poll of the account last brought something; the rest is for others to say.
    Result<BreakEvidence> evidence(AccountId account, Instant since);
    // The newest webhooks that say when their event happened.
    Result<QList<EventSample>> newestEvents(int limit);

private:
    Result<void> readFirstWords(const QString &channelIs, const QVariantList &channel, Instant from, Instant to, ChannelTraffic &traffic);
    Result<void> readUnanswered(const QString &channelIs, const QVariantList &channel, Instant from, ChannelTraffic &traffic);

    Connection &m_connection;
};

} // namespace recado
