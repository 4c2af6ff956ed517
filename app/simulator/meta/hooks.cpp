#include "simulator/meta/hooks.h"

#include "simulator/cloudevents.h"
#include "simulator/webhookposter.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

void Hooks::tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const
{
    const int number = notice.message->number;
    const QUrl url = !numberUrl(number).isEmpty() ? numberUrl(number) : !m_wabaUrl.isEmpty() ? m_wabaUrl : m_appUrl;
    const auto value = cloudValue(notice, m_world);
    if (url.isEmpty() || !m_isSubscribed || !value) {
        if (done)
            done();
        return;
    }
    const QByteArray body = envelope(u"messages"_s, *value, notice.at);
    for (int copy = 1; copy < notice.copies; ++copy)
        post(poster, notice.message->conversationId, url, body, {});
    post(poster, notice.message->conversationId, url, body, std::move(done));
}

void Hooks::tellAccount(WebhookPoster &poster, const QString &field, const QJsonObject &value) const
{
    const QUrl url = m_appUrl.isEmpty() ? m_wabaUrl : m_appUrl;
    if (!url.isEmpty() && m_isSubscribed)
        post(poster, field, url, envelope(field, value, SystemClock().now()), {});
}

QByteArray Hooks::envelope(const QString &field, const QJsonObject &value, Instant now) const
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    const QJsonObject entry{{"id"_L1, m_world.wabaId()},
                            {"time"_L1, seconds},
                            {"changes"_L1, QJsonArray{QJsonObject{{"field"_L1, field}, {"value"_L1, value}}}}};
    return escapedJson({{"object"_L1, "whatsapp_business_account"_L1}, {"entry"_L1, QJsonArray{entry}}});
}

void Hooks::post(WebhookPoster &poster, const QString &lane, const QUrl &url, const QByteArray &body, std::function<void()> done) const
{
    poster.post(lane + url.toString(), {url, body, std::move(done), "X-Hub-Signature-256", signature(body, m_access.appSecret)});
}

QByteArray Hooks::signature(const QByteArray &body, const QString &appSecret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, appSecret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace recado::simulator::meta
