#include "providers/wati/watipoll.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

#include <QJsonDocument>

namespace recado::wati {

namespace {

enum class Way { ByLocalId, History };

QString localIdOf(const PollTarget &target)
{
    for (const ProviderRef &ref : target.refs) {
        if (ref.kind == QLatin1String("local_message_id"))
            return ref.value;
    }
    return {};
}

std::optional<Way> wayOf(const PollTarget &target, int step)
{
    QList<Way> ways;
    if (!localIdOf(target).isEmpty() && !channelDigits(target.channel).isEmpty())
        ways += Way::ByLocalId;
    if (!target.recipient.isEmpty())
        ways += Way::History;
    return step >= 0 && step < ways.size() ? std::optional(ways[step]) : std::nullopt;
}

// A phone as digits; a contact id or BSUID as it is (Wati, "BSUID & Target Format").
QString historyTarget(const QString &recipient)
{
    const QString digits = digitsOf(recipient);
    return digits.isEmpty() ? recipient : digits;
}

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

// What an item says happened. A status implies only itself; unknown words are kept as notes.
ProviderEvent readItem(const QJsonObject &item)
{
    ProviderEvent event;
    event.word = textIn(item, {"statusString", "status"});
    event.kind = statusOf(event.word).value_or(EventKind::Note);
    event.refs = refsIn(item);
    event.messageAt = momentOf(item.value(QLatin1String("created")));
    if (!event.messageAt)
        event.messageAt = momentOf(item.value(QLatin1String("timestamp")));
    // Both are when the message was made: the time of its being sent, and of nothing that came later.
    if (event.kind == EventKind::Sent)
        event.occurredAt = event.messageAt;
    event.recipient = digitsOf(textIn(item, {"waId", "whatsappNumber"}));
    event.templateName = textIn(item, {"templateName", "elementName"});
    event.text = textIn(item, {"finalText", "text"});
    event.channelNumber = digitsOf(textIn(item, {"channelPhoneNumber"}));
    if (event.kind == EventKind::Failed)
        readFailure(item, &event);
    return event;
}

// History mixes messages with tickets, calls and notes, of both sides.
bool isOurMessage(const QJsonObject &item)
{
    const QString kind = textIn(item, {"eventType", "event_type"});
    const bool isBroadcast = kind.startsWith(QLatin1String("broadcastMessage"), Qt::CaseInsensitive);
    const bool isMessage = isBroadcast || kind.isEmpty() || kind.compare(QLatin1String("message"), Qt::CaseInsensitive) == 0
        || kind.compare(QLatin1String("template"), Qt::CaseInsensitive) == 0;
    // Broadcasts have only one possible sender, and some lists leave `owner` out for them (unverified).
    const bool isOurs = flagOf(item.value(QLatin1String("owner"))).value_or(isBroadcast);
    return isMessage && isOurs && !textIn(item, {"statusString", "status"}).isEmpty();
}

// The schema is not published ("Get message by phoneNumber and localMessageId"): the message itself, or under one of these names.
std::optional<QJsonObject> messageIn(const QJsonObject &answer)
{
    if (!textIn(answer, {"statusString"}).isEmpty())
        return answer;
    for (const char *name : {"message", "result", "data", "item"}) {
        const QJsonObject nested = answer.value(QLatin1String(name)).toObject();
        if (!textIn(nested, {"statusString", "status"}).isEmpty())
            return nested;
    }
    if (!textIn(answer, {"status"}).isEmpty() && !refsIn(answer).isEmpty())
        return answer;
    return {};
}

PollReply understood(bool askNext = false)
{
    PollReply reply;
    reply.understood = true;
    reply.askNext = askNext;
    return reply;
}

PollReply failed(const Error &failure)
{
    PollReply reply;
    reply.error = failure;
    return reply;
}

PollReply readByLocalId(const PollTarget &target, const net::Response &response)
{
    // 400 and 405 as well: a server that does not know this call, or not this kind of id, may still know the history.
    if (response.status == 404 || response.status == 400 || response.status == 405)
        return understood(true);
    const auto document = readDocument(response);
    if (!document)
        return failed(document.error());
    const auto message = messageIn(document->object());
    if (!message)
        return understood(true);
    ProviderEvent event = readItem(*message);
    const QString asked = localIdOf(target);
    const QString told = textIn(*message, {"localMessageId", "local_message_id"});
    if (!told.isEmpty() && told.compare(asked, Qt::CaseInsensitive) != 0)
        return failed(error(ErrorKind::BadAnswer, QStringLiteral("the answer speaks of another message"), QStringLiteral("localMessageId")));
    if (told.isEmpty())
        event.refs.prepend({QStringLiteral("local_message_id"), asked});
    PollReply reply = understood();
    reply.events += event;
    return reply;
}

std::optional<QJsonArray> historyItems(const QJsonObject &answer)
{
    if (const auto list = listIn(answer, {"messages", "message_list", "items"}))
        return list;
    const QJsonValue messages = answer.value(QLatin1String("messages"));
    if (messages.isObject())
        return listIn(messages.toObject(), {"items"}).value_or(QJsonArray());
    // A person never written to: "messages" is null.
    return messages.isNull() ? std::optional(QJsonArray()) : std::nullopt;
}

PollReply readHistory(const PollTarget &target, const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return failed(document.error());
    const QJsonObject answer = document->object();
    if (saidBy(answer) == Said::No)
        return failed(rejection(answer));
    const auto items = document->isArray() ? std::optional(document->array()) : historyItems(answer);
    if (!items)
        return failed(error(ErrorKind::BadAnswer, QStringLiteral("no messages in the answer"), QStringLiteral("messages")));
    PollReply reply = understood();
    for (const QJsonValue &value : *items) {
        const QJsonObject item = value.toObject();
        if (!isOurMessage(item))
            continue;
        ProviderEvent event = readItem(item);
        // It is this person's conversation that was asked for.
        if (event.recipient.isEmpty())
            event.recipient = digitsOf(target.recipient);
        reply.events += event;
    }
    return reply;
}

} // namespace

std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step)
{
    const auto way = wayOf(target, step);
    if (!way)
        return {};
    const QString channel = channelDigits(target.channel);
    if (*way == Way::ByLocalId) {
        const QString path = QStringLiteral("/api/v1/whatsApp/messages/%1/%2").arg(channel, encoded(localIdOf(target)));
        return getRequest(secrets, endpoint(account, path));
    }
    Query query{{QStringLiteral("pageSize"), QStringLiteral("50")}, {QStringLiteral("pageNumber"), QStringLiteral("1")}};
    if (!channel.isEmpty())
        query += {QStringLiteral("channelPhoneNumber"), channel};
    return getRequest(secrets, endpoint(account, QStringLiteral("/api/v1/getMessages/") + encoded(historyTarget(target.recipient)), query));
}

PollReply readPollReply(const PollTarget &target, int step, const net::Response &response)
{
    const auto way = wayOf(target, step);
    if (!way)
        return failed(error(ErrorKind::Internal, QStringLiteral("no such step")));
    return *way == Way::ByLocalId ? readByLocalId(target, response) : readHistory(target, response);
}

} // namespace recado::wati
