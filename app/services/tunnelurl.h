#pragma once

#include <QRegularExpression>
#include <QString>
#include <QUrl>

namespace recado {

// Finds the public address in what a tunnel client prints. Clients print addresses of manuals, terms and dashboards, too: what lies under a name
// that tunnels are known to have counts most; any other address only without a path, in a line that speaks of forwarding. A pattern of the
// person's decides alone.
class TunnelUrlFinder {
public:
    // An empty pattern: our own way of finding.
    explicit TunnelUrlFinder(const QRegularExpression &pattern = {}) : m_pattern(pattern) {}

    // True when the address is another one now.
    bool read(const QString &line);
    const QUrl &url() const { return m_url; }

private:
    enum class Rank { None, Likely, Known };

    bool take(const QUrl &url, Rank rank);
    bool readByPattern(const QString &line);

    QRegularExpression m_pattern;
    QUrl m_url;
    Rank m_rank = Rank::None;
};

} // namespace recado
