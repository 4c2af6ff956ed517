#include "providers/meta/metapoll.h"

#include "providers/meta/metaanswers.h"
#include "providers/meta/metasettings.h"
#include "providers/neutral/metaevents.h"

namespace recado::meta {

namespace {

const QString wamid = QStringLiteral("wamid");

QString wamidOf(const PollTarget &target)
{
    for (const ProviderRef &ref : target.refs) {
        if (ref.kind == wamid)
            return ref.value;
    }
    return {};
}

// A delivery_status with its time. `error_description` of other entries is about the webhook, not about the message.
ProviderEvent readEntry(const QJsonObject &entry, const QString &id)
{
    ProviderEvent event;
    event.word = entry.value(QLatin1String("delivery_status")).toString();
    event.kind = neutral::kindOfStatus(event.word).value_or(EventKind::Note);
    event.refs = {{wamid, id}};
    event.occurredAt = neutral::toldMomentOf(entry.value(QLatin1String("timestamp")));
    if (!event.occurredAt)
        event.occurredAt = neutral::toldMomentOf(entry.value(QLatin1String("occurrence_timestamp")));
    if (event.kind == EventKind::Failed)
        event.errorText = entry.value(QLatin1String("error_description")).toString();
    if (event.kind == EventKind::Note)
        event.text = event.word;
    return event;
}

PollReply failed(const Error &failure)
{
    PollReply reply;
    reply.error = failure;
    return reply;
}

PollReply understood(bool askNext)
{
    PollReply reply;
    reply.understood = true;
    reply.askNext = askNext;
    return reply;
}

} // namespace

std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step)
{
    const QString id = wamidOf(target);
    if (step != 0 || id.isEmpty() || target.channel.providerId.isEmpty())
        return {};
    const Query query{{QStringLiteral("message_id"), id},
                      {QStringLiteral("fields"),
                       QStringLiteral("id,message_id,events{delivery_status,webhook_update_state,timestamp,error_description}")}};
    return getRequest(secrets, endpoint(account, target.channel.providerId, QStringLiteral("message_history"), query));
}

PollReply readPollReply(const PollTarget &target, const net::Response &response)
{
    const auto answer = readObject(response);
    // 404 and 422: the number or the message is not in the history. It may still be on its way into it.
    const bool isAbsent = response.status == 404 || response.status == 422;
    if (!answer && isAbsent && answer.error().kind != ErrorKind::Unauthorized && answer.error().kind != ErrorKind::RateLimited)
        return understood(true);
    if (!answer)
        return failed(answer.error());
    const auto items = readData(*answer);
    if (!items)
        return failed(items.error());
    const QString asked = wamidOf(target);
    PollReply reply = understood(true);
    for (const QJsonValue &item : *items) {
        const QString id = neutral::textOf(item[QLatin1String("message_id")]);
        if (id.isEmpty())
            continue;
        if (id == asked)
            reply.askNext = false;
        for (const QJsonValue &value : item[QLatin1String("events")][QLatin1String("data")].toArray()) {
            const QJsonObject entry = value[QLatin1String("node")].isObject() ? value[QLatin1String("node")].toObject() : value.toObject();
            if (!entry.value(QLatin1String("delivery_status")).toString().isEmpty())
                reply.events += readEntry(entry, id);
        }
    }
    return reply;
}

} // namespace recado::meta
