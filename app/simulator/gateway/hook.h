#pragma once

#include "simulator/fate.h"

#include <QUrl>

namespace recado::simulator::gateway {

// The one address that a gateway tells its events to, without an envelope and without a signature. Outlives a restart of the server.
class Hook {
public:
    explicit Hook(const World &world) : m_world(world) {}

    QUrl url() const { return m_url; }
    void setUrl(const QUrl &url) { m_url = url; }

    // On the loop's thread.
    void tell(WebhookPoster &poster, const Notice &notice, std::function<void()> done) const;

private:
    std::optional<QJsonObject> bodyOf(const Notice &notice) const;

    const World &m_world;
    QUrl m_url;
};

} // namespace recado::simulator::gateway
