#include "store/windowfactsstore.h"

#include "domain/contact.h"
#include "store/connection.h"
#include "store/inboundstore.h"

#include <QSqlQuery>

#include <algorithm>

namespace recado {

namespace {

std::optional<Instant> momentOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(fromMillis(value.toLongLong()));
}

} // namespace

Result<QHash<QString, WindowFacts>> WindowFactsStore::of(AccountId account, ChannelId channel, const QString &channelNumber, const QStringList &addresses)
{
    const auto heard = InboundStore(m_connection).lastHeard(account, channelNumber, addresses);
    if (!heard)
        return heard.error();
    QHash<QString, WindowFacts> found;
    for (const QString &address : addresses) {
        WindowFacts facts;
        if (const auto at = heard->constFind(address); at != heard->cend())
            facts.lastInbound = *at;
        if (const auto added = addConversation(account, channel, contactPerson(address), &facts); !added)
            return added.error();
        found.insert(address, facts);
    }
    return found;
}

// Both questions walk the newest end of one conversation; advertisements older than the whole window do not matter.
Result<void> WindowFactsStore::addConversation(AccountId account, ChannelId channel, const QString &person, WindowFacts *facts)
{
    const auto id = m_connection.scalar(QStringLiteral("SELECT id FROM conversation WHERE account_id = ? AND channel_id = ? AND person = ?"),
                                        {account.value, channel.value, person});
    if (!id)
        return id.error();
    if (!id->isValid())
        return {};
    const auto last = m_connection.scalar(QStringLiteral("SELECT MAX(at) FROM incoming WHERE conversation_id = ? AND asks = 1"), {*id});
    if (!last)
        return last.error();
    const auto wrote = momentOf(*last);
    if (!wrote)
        return {};
    facts->lastInbound = std::max(facts->lastInbound.value_or(*wrote), *wrote);
    constexpr auto reach = std::chrono::hours(24) + std::chrono::hours(72);
    const auto clicked = m_connection.scalar(
        QStringLiteral("SELECT MAX(at) FROM incoming WHERE conversation_id = ? AND asks = 1 AND at > ? AND body LIKE '%\"referral\":%'"),
        {*id, toMillis(*facts->lastInbound - reach)});
    if (!clicked)
        return clicked.error();
    facts->adClickedAt = momentOf(*clicked);
    if (!facts->adClickedAt)
        return {};
    const auto answered = m_connection.scalar(
        QStringLiteral("SELECT MIN(created_at) FROM message WHERE conversation_id = ? AND created_at >= ? AND state IN ('accepted', 'held')"),
        {*id, toMillis(*facts->adClickedAt)});
    if (!answered)
        return answered.error();
    facts->adAnsweredAt = momentOf(*answered);
    return {};
}

} // namespace recado
