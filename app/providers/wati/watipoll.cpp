#include "providers/wati/watipoll.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/waticonversations.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

#include <QJsonDocument>

#include <algorithm>

namespace recado::wati {

namespace {

constexpr int historyPageSize = 50;
constexpr int recipientsPageSize = 100;

struct Step {
    enum class Way { ByLocalId, Broadcast, History };
    Way way;
    QString id; // localMessageId or broadcast id
};

QStringList idsOf(const PollTarget &target, const char *kind)
{
    QStringList ids;
    for (const ProviderRef &ref : target.refs) {
        if (ref.kind == QLatin1String(kind))
            ids.prepend(ref.value);
    }
    return ids;
}

std::optional<Step> stepOf(const PollTarget &target, int number)
{
    QList<Step> steps;
    if (!channelDigits(target.channel).isEmpty()) {
        for (const QString &id : idsOf(target, "local_message_id"))
            steps += {Step::Way::ByLocalId, id};
    }
    for (const QString &id : idsOf(target, "broadcast_id").mid(0, 1))
        steps += {Step::Way::Broadcast, id};
    if (!target.recipient.isEmpty())
        steps += {Step::Way::History, {}};
    return number >= 0 && number < steps.size() ? std::optional(steps[number]) : std::nullopt;
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
        event.occurredAt = toldMomentIn(item, {"created", "timestamp"});
    event.recipient = digitsOf(textIn(item, {"waId", "whatsappNumber", "contact_phone"}));
    event.templateName = textIn(item, {"templateName", "elementName"});
    event.text = wordsOf(item);
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

PollReply readByLocalId(const QString &asked, const net::Response &response)
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
    const QString told = textIn(*message, {"localMessageId", "local_message_id"});
    if (!told.isEmpty() && told.compare(asked, Qt::CaseInsensitive) != 0)
        return failed(error(ErrorKind::BadAnswer, QStringLiteral("the answer speaks of another message"), QStringLiteral("localMessageId")));
    if (told.isEmpty())
        event.refs.prepend({QStringLiteral("local_message_id"), asked});
    PollReply reply = understood();
    reply.events += event;
    return reply;
}

// One entry of "recipients" of a v3 broadcast. Its message_id may be Wati's or WhatsApp's: the reference does not say which.
ProviderEvent readRecipient(const QJsonObject &item)
{
    ProviderEvent event = readItem(item);
    const QString id = textIn(item, {"message_id"});
    const bool isWhatsApps = id.startsWith(QLatin1String("wamid.")) || id.startsWith(QLatin1String("gBEG"));
    event.refs.removeIf([](const ProviderRef &ref) { return ref.kind == QLatin1String("provider_id"); }); // the entry's own
    if (!id.isEmpty())
        event.refs += {isWhatsApps ? QStringLiteral("wamid") : QStringLiteral("provider_id"), id};
    return event;
}

PollReply readBroadcast(const PollTarget &target, const net::Response &response)
{
    if (response.status == 404 || response.status == 403)
        return understood(true); // another scope than sending; the history may still be open
    const auto document = readDocument(response);
    if (!document)
        return failed(document.error());
    const auto items =
        document->isArray() ? std::optional(document->array()) : listIn(document->object(), {"recipients", "items", "data", "result"});
    if (!items)
        return failed(error(ErrorKind::BadAnswer, QStringLiteral("no recipients in the answer"), QStringLiteral("recipients")));
    PollReply reply = understood(true);
    for (const QJsonValue &item : *items) {
        const ProviderEvent event = readRecipient(item.toObject());
        if (event.word.isEmpty() || event.refs.isEmpty())
            continue;
        const bool isAsked =
            std::any_of(event.refs.begin(), event.refs.end(), [&](const ProviderRef &ref) { return target.refs.contains(ref); });
        reply.askNext = reply.askNext && !isAsked;
        reply.events += event;
    }
    return reply;
}

PollReply readHistory(const PollTarget &target, const net::Response &response)
{
    const auto items = historyItems(response);
    if (!items)
        return failed(items.error());
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
    const auto asked = stepOf(target, step);
    if (!asked)
        return {};
    switch (asked->way) {
    case Step::Way::ByLocalId: {
        const QString path = QStringLiteral("/api/v1/whatsApp/messages/%1/%2").arg(channelDigits(target.channel), encoded(asked->id));
        return getRequest(secrets, endpoint(account, path));
    }
    case Step::Way::Broadcast: {
        const Query query{{QStringLiteral("page_number"), QStringLiteral("1")},
                          {QStringLiteral("page_size"), QString::number(recipientsPageSize)}};
        return getRequest(secrets,
                          endpointV3(account, QStringLiteral("/api/ext/v3/broadcasts/%1/recipients").arg(encoded(asked->id)), query));
    }
    case Step::Way::History: break;
    }
    return historyRequest(account, secrets, target.channel, target.recipient, 1, historyPageSize);
}

PollReply readPollReply(const PollTarget &target, int step, const net::Response &response)
{
    const auto asked = stepOf(target, step);
    if (!asked)
        return failed(error(ErrorKind::Internal, QStringLiteral("no such step")));
    switch (asked->way) {
    case Step::Way::ByLocalId: return readByLocalId(asked->id, response);
    case Step::Way::Broadcast: return readBroadcast(target, response);
    case Step::Way::History: break;
    }
    return readHistory(target, response);
}

} // namespace recado::wati
