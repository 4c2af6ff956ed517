#include "simulator/meta/history.h"

#include "simulator/meta/nodes.h"

#include <QJsonArray>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idLength = 16;

QString entryId(const PracticeMessage &message, const World &world)
{
    return world.invention().digits(u"history"_s, message.wamid, idLength);
}

QList<QJsonObject> eventsOf(const PracticeMessage &message, const World &world, const QString &appId)
{
    const auto state = message.fault == Fault::WebhooksDropped ? u"FAILED"_s : u"DELIVERED"_s;
    QList<QJsonObject> events;
    const auto add = [&](const QString &word, const std::optional<Instant> &at) {
        if (!at)
            return;
        const qint64 seconds = std::chrono::floor<std::chrono::seconds>(*at).time_since_epoch().count();
        events.append({{"id"_L1, world.invention().digits(word, message.wamid, idLength)},
                       {"delivery_status"_L1, word},
                       {"webhook_update_state"_L1, state},
                       {"timestamp"_L1, seconds},
                       {"application"_L1, QJsonObject{{"id"_L1, appId}}},
                       {"webhook_uri"_L1, QJsonValue()},
                       {"error_description"_L1, word == "FAILED"_L1 ? QJsonValue(message.failedDetail) : QJsonValue()}});
    };
    add(u"SENT"_s, message.sent);
    add(u"FAILED"_s, message.failed);
    add(u"DELIVERED"_s, message.delivered);
    add(u"READ"_s, message.read);
    return events;
}

QJsonObject entry(const PracticeMessage &message, const World &world, const QString &appId)
{
    QJsonArray data;
    for (const QJsonObject &event : eventsOf(message, world, appId)) {
        QJsonObject told;
        for (const QString &name : event.keys()) {
            if (!event.value(name).isNull())
                told.insert(name, event.value(name));
        }
        data.append(told);
    }
    return {{"id"_L1, entryId(message, world)}, {"message_id"_L1, message.wamid}, {"events"_L1, QJsonObject{{"data"_L1, data}}}};
}

bool isListed(const PracticeMessage &message)
{
    return !message.inbound && message.dialect == Dialect::Meta;
}

} // namespace

void listHistory(const Call &call, const World &world, int number, const QString &appId)
{
    const auto wamid = call.request.queryValue(u"message_id"_s);
    QList<QJsonObject> entries;
    for (const MessagePtr &message : world.messages()) {
        if (isListed(*message) && message->number == number && (!wamid || *wamid == message->wamid))
            entries.append(entry(*message, world, appId));
    }
    call.answer(pageAnswer(call, entries, {u"message_id"_s}));
}

bool listHistoryEvents(const Call &call, const World &world, const QString &id, const QString &appId)
{
    for (const MessagePtr &message : world.messages()) {
        if (!isListed(*message) || entryId(*message, world) != id)
            continue;
        const auto wanted = call.request.queryValue(u"status_filter"_s);
        QList<QJsonObject> events = eventsOf(*message, world, appId);
        events.removeIf([&wanted](const QJsonObject &event) { return wanted && event.value("delivery_status"_L1).toString() != *wanted; });
        call.answer(pageAnswer(call, events, {u"delivery_status"_s, u"timestamp"_s, u"webhook_update_state"_s}));
        return true;
    }
    return false;
}

} // namespace recado::simulator::meta
