#pragma once

#include "simulator/player.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <functional>
#include <optional>

namespace recado::simulator {
class WebhookPoster;
}

namespace recado::simulator::wati {

// The webhooks that clients registered, and the telling of facts to them. The register outlives a restart of the server.
class Hooks {
public:
    explicit Hooks(const World &world) : m_world(world) {}

    // From the start, for every number.
    void addForAll(const QUrl &url);
    // The body of POST webhookEndpoints → its answer; none when the body does not have the right shape (400).
    std::optional<QJsonObject> add(const QByteArray &body, const QString &tenant, Instant now);

    // On the loop's thread.
    void tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const;

private:
    struct Hook {
        int number = 0;
        QUrl url;
        QSet<QString> events;
        bool isEnabled = true;
    };

    QString problemWith(const QJsonObject &entry) const;

    const World &m_world;
    QList<Hook> m_hooks;
};

} // namespace recado::simulator::wati
