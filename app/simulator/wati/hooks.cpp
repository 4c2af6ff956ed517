#include "simulator/wati/hooks.h"

#include "simulator/wati/events.h"
#include "simulator/webhookposter.h"

#include <QJsonDocument>

#include <algorithm>

namespace recado::simulator::wati {

namespace {

constexpr int enabled = 1;
constexpr int defective = 2;

bool hasRightShape(const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    const int status = object.value(QStringLiteral("status")).toInt(-1);
    const QJsonArray events = object.value(QStringLiteral("eventTypes")).toArray();
    return object.value(QStringLiteral("phoneNumber")).isString() && object.value(QStringLiteral("url")).isString() && status >= 0
           && status <= defective && !events.isEmpty()
           && std::all_of(events.begin(), events.end(), [](const QJsonValue &event) { return event.isString(); });
}

QJsonObject refused(const QString &reason)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("result"), reason}};
}

} // namespace

void Hooks::addForAll(const QUrl &url)
{
    for (int number = 0; number < m_world.numbers().size(); ++number)
        m_hooks.append({number, url, usualEvents(), true});
}

std::optional<QJsonObject> Hooks::add(const QByteArray &body, const QString &tenant, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray entries = document.array();
    if (!document.isArray() || entries.isEmpty() || !std::all_of(entries.begin(), entries.end(), hasRightShape))
        return {};
    QJsonArray result;
    QList<Hook> accepted;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString problem = problemWith(entry);
        if (!problem.isEmpty())
            return refused(problem);
        Hook hook;
        hook.number = m_world.findNumber(entry.value(QStringLiteral("phoneNumber")).toString());
        hook.url = QUrl(entry.value(QStringLiteral("url")).toString());
        hook.isEnabled = entry.value(QStringLiteral("status")).toInt() == enabled;
        for (const QJsonValue &event : entry.value(QStringLiteral("eventTypes")).toArray())
            hook.events.insert(event.toString());
        const PracticeNumber &number = m_world.numbers()[hook.number];
        result.append(
            QJsonObject{{QStringLiteral("id"), m_world.invention().hex(QStringLiteral("hook"), hook.url.toString() + number.digits, 24)},
                        {QStringLiteral("tenantId"), tenant},
                        {QStringLiteral("channelId"), number.channelId},
                        {QStringLiteral("channelPhoneNumber"), number.digits},
                        {QStringLiteral("eventTypes"), entry.value(QStringLiteral("eventTypes"))},
                        {QStringLiteral("url"), hook.url.toString()},
                        {QStringLiteral("status"), entry.value(QStringLiteral("status"))},
                        {QStringLiteral("failedIterationCount"), 0},
                        {QStringLiteral("isSentNotify"), false},
                        {QStringLiteral("created"), toIso(now)},
                        {QStringLiteral("lastUpdated"), toIso(now)}});
        accepted.append(hook);
    }
    m_hooks.append(accepted);
    return QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("result"), result}};
}

QString Hooks::problemWith(const QJsonObject &entry) const
{
    const int number = m_world.findNumber(entry.value(QStringLiteral("phoneNumber")).toString());
    if (number < 0)
        return QStringLiteral("Channel phone number is not found.");
    const QUrl url(entry.value(QStringLiteral("url")).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
        return QStringLiteral("Url is not valid.");
    for (const QJsonValue &event : entry.value(QStringLiteral("eventTypes")).toArray()) {
        if (!knownEvents().contains(event.toString()))
            return QStringLiteral("Event type is not valid.");
    }
    for (const Hook &hook : m_hooks) {
        if (hook.number == number && hook.url == url)
            return QStringLiteral("Url is already registered."); // Wati reference, "Webhooks": a second registration may be refused
    }
    return {};
}

void Hooks::tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const
{
    const PracticeMessage &message = *notice.message;
    const bool isFirstContact = message.inbound && m_world.isFirstFrom(message);
    const auto waiting = std::make_shared<int>(1);
    const auto told = [waiting, done = std::move(done)] {
        if (--*waiting == 0 && done)
            done();
    };
    for (const Hook &hook : m_hooks) {
        if (hook.number != message.number || !hook.isEnabled)
            continue;
        for (const QString &name : eventNames(notice, hook.events, isFirstContact)) {
            const QByteArray body = QJsonDocument(eventBody(name, notice, m_world)).toJson(QJsonDocument::Compact);
            for (int copy = 0; copy < notice.copies; ++copy) {
                ++*waiting;
                // One lane for a message and its reply at one hook: they are heard in the order in which they are told.
                poster.post(message.conversationId + hook.url.toString(), hook.url, body, told);
            }
        }
    }
    told();
}

} // namespace recado::simulator::wati
