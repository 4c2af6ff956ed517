#pragma once

#include "simulator/fate.h"

#include <QUrl>

namespace recado::simulator::meta {

// What a client of the practice account must know.
struct Access {
    QString token;
    QString appId;
    QString appSecret;
    QString verifyToken;
    QString version;
};

// The addresses that webhooks go to: the number's before the WABA's before the app's (Meta, "Webhook overrides"). The register outlives a
// restart of the server. What is about templates goes to the app's address, and to the WABA's while the app has none.
class Hooks {
public:
    Hooks(const World &world, Access access) : m_world(world), m_access(std::move(access)) {}

    const Access &access() const { return m_access; }
    bool isSubscribed() const { return m_isSubscribed; }
    void subscribe(bool on) { m_isSubscribed = on; }

    QUrl appUrl() const { return m_appUrl; }
    QUrl wabaUrl() const { return m_wabaUrl; }
    QUrl numberUrl(int number) const { return m_numberUrls.value(number); }
    void setAppUrl(const QUrl &url) { m_appUrl = url; }
    void setWabaUrl(const QUrl &url) { m_wabaUrl = url; }
    void setNumberUrl(int number, const QUrl &url) { m_numberUrls.insert(number, url); }

    // On the loop's thread.
    void tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const;
    // {field, value}: message_template_status_update and its like.
    void tellAccount(WebhookPoster &poster, const QString &field, const QJsonObject &value) const;

    // X-Hub-Signature-256 over these bytes.
    static QByteArray signature(const QByteArray &body, const QString &appSecret);

private:
    QByteArray envelope(const QString &field, const QJsonObject &value, Instant now) const;
    void post(WebhookPoster &poster, const QString &lane, const QUrl &url, const QByteArray &body, std::function<void()> done) const;

    const World &m_world;
    Access m_access;
    bool m_isSubscribed = true;
    QUrl m_appUrl;
    QUrl m_wabaUrl;
    QHash<int, QUrl> m_numberUrls;
};

} // namespace recado::simulator::meta
