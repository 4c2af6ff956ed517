#pragma once

#include "simulator/fate.h"

#include <QUrl>

namespace recado::simulator::serpro {

// The addresses of a number's webhooks. Told is Meta's value without its envelope, not signed. Outlives a restart of the server.
class Hooks {
public:
    explicit Hooks(const World &world) : m_world(world) {}

    // The new hook's id.
    QString add(int number, const QUrl &url);
    bool change(int number, const QString &id, const QUrl &url);
    bool remove(int number, const QString &id);
    QJsonArray list(int number) const;

    // On the loop's thread.
    void tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const;

private:
    struct Hook {
        QString id;
        int number = 0;
        QUrl url;
    };

    std::optional<QJsonObject> bodyOf(const Notice &notice, const Hook &hook) const;

    const World &m_world;
    QList<Hook> m_hooks;
    int m_count = 0;
};

} // namespace recado::simulator::serpro
