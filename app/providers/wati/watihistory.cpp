#include "providers/wati/watihistory.h"

#include "providers/wati/waticonversations.h"
#include "providers/wati/watiincoming.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watipoll.h"
#include "providers/wati/watirequests.h"

namespace recado::wati {

namespace {

constexpr int mostPages = 1'000; // an end even where a server repeats its last page for ever

// Histories mix messages with tickets, calls and notes; see watipoll.cpp.
bool isKindOfMessage(const QString &kind)
{
    const QString word = kind.toLower();
    return word.isEmpty() || word.startsWith(QLatin1String("broadcastmessage")) || word.startsWith(QLatin1String("message"))
           || word == QLatin1String("template");
}

void readOurs(const QJsonObject &item, bool isToMany, IncomingMessage *message)
{
    message->sentElsewhere = true;
    message->profileName.clear();
    message->operatorName = isToMany ? QString() : textIn(item, {"operatorName", "operator_name", "operatorEmail"});
    if (message->word.compare(QLatin1String("template"), Qt::CaseInsensitive) == 0)
        message->type = IncomingType::Text;
    if (isToMany)
        message->word = QStringLiteral("broadcast");
}

} // namespace

Result<HistoryPage> readHistoryPage(const Channel &channel, const QString &recipient, int page, const net::Response &response)
{
    const auto items = historyItems(response);
    if (!items)
        return items.error();
    HistoryPage result;
    const QString digits = digitsOf(recipient);
    for (qsizetype i = 0; i < items->size(); ++i) {
        const QJsonObject item = items->at(i).toObject();
        const QString kind = textIn(item, {"eventType", "event_type"});
        if (!isKindOfMessage(kind))
            continue;
        auto message = incomingOf(item);
        if (!message) {
            result.unreadable += QStringLiteral("[%1]").arg(i);
            continue;
        }
        const bool isToMany = kind.startsWith(QLatin1String("broadcastMessage"), Qt::CaseInsensitive);
        if (flagOf(item.value(QLatin1String("owner"))).value_or(isToMany))
            readOurs(item, isToMany, &*message);
        message->address = digits.isEmpty() ? recipient : digits;
        message->channelNumber = channelDigits(channel);
        message->channelId = channel.providerId;
        if (message->sentElsewhere && !message->operatorName.isEmpty() && !result.operators.contains(message->operatorName))
            result.operators += message->operatorName;
        result.messages += *message;
    }
    PollTarget target;
    target.channel = channel;
    target.recipient = recipient;
    result.events = readPollReply(target, 0, response).events; // without ids the history is the only way of asking
    if (items->size() >= historyPageSize && page < mostPages) // "No total: stop on a short page."
        result.nextCursor = QString::number(page + 1);
    return result;
}

} // namespace recado::wati
