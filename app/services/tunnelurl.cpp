#include "services/tunnelurl.h"

#include "services/reachability.h"
#include "services/reachverdict.h"

#include <QStringList>

#include <algorithm>

namespace recado {

namespace {

// Under these, every name is somebody's tunnel.
const QStringList &tunnelDomains()
{
    static const QStringList domains{
        QStringLiteral("trycloudflare.com"),  QStringLiteral("ngrok-free.app"), QStringLiteral("ngrok-free.dev"), QStringLiteral("ngrok.app"),
        QStringLiteral("ngrok.dev"),          QStringLiteral("ngrok.io"),       QStringLiteral("ts.net"),         QStringLiteral("lhr.life"),
        QStringLiteral("lhr.rocks"),          QStringLiteral("loca.lt"),        QStringLiteral("serveo.net"),     QStringLiteral("serveousercontent.com"),
        QStringLiteral("pinggy.link"),        QStringLiteral("pinggy.online"),  QStringLiteral("pinggy.net"),     QStringLiteral("devtunnels.ms"),
        QStringLiteral("share.zrok.io"),      QStringLiteral("localto.net"),    QStringLiteral("tunnelmole.net"), QStringLiteral("pagekite.me"),
    };
    return domains;
}

// Those who make tunnels, and where their manuals and consoles are.
bool isMakersOwn(const QString &host)
{
    static const QStringList makers{QStringLiteral("cloudflare.com"), QStringLiteral("ngrok.com"),    QStringLiteral("tailscale.com"), QStringLiteral("localhost.run"),
                                    QStringLiteral("pinggy.io"),      QStringLiteral("github.com"),   QStringLiteral("github.io"),     QStringLiteral("twitter.com"),
                                    QStringLiteral("x.com"),          QStringLiteral("microsoft.com"), QStringLiteral("zrok.io"),      QStringLiteral("letsencrypt.org")};
    static const QStringList desks{QStringLiteral("www."),     QStringLiteral("docs."),  QStringLiteral("doc."),     QStringLiteral("developers."),
                                   QStringLiteral("dashboard."), QStringLiteral("dash."), QStringLiteral("login."),  QStringLiteral("admin."),
                                   QStringLiteral("console."), QStringLiteral("support."), QStringLiteral("help."),  QStringLiteral("api."),
                                   QStringLiteral("status."),  QStringLiteral("community."), QStringLiteral("blog."), QStringLiteral("update."), QStringLiteral("auth.")};
    const bool isMaker = std::any_of(makers.begin(), makers.end(), [&host](const QString &name) { return host == name || host.endsWith(QLatin1Char('.') + name); });
    return isMaker || std::any_of(desks.begin(), desks.end(), [&host](const QString &start) { return host.startsWith(start); });
}

bool isTunnels(const QString &host)
{
    return std::any_of(tunnelDomains().begin(), tunnelDomains().end(), [&host](const QString &domain) { return host.endsWith(QLatin1Char('.') + domain); });
}

bool speaksOfForwarding(const QString &line)
{
    static const QRegularExpression words(QStringLiteral("forward|tunnel|public|url|exposed|available|reachable|endpoint|funnel|proxying"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

QUrl tidied(QUrl url)
{
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace

bool TunnelUrlFinder::take(const QUrl &url, Rank rank)
{
    // The first likely one stays until a known one comes; a known one is followed by another known one.
    if (rank < m_rank || (rank == m_rank && rank == Rank::Likely) || url == m_url)
        return false;
    m_rank = rank;
    m_url = url;
    return true;
}

bool TunnelUrlFinder::readByPattern(const QString &line)
{
    const auto match = m_pattern.match(line);
    if (!match.hasMatch())
        return false;
    const QString text = m_pattern.captureCount() > 0 ? match.captured(1) : match.captured(0);
    const auto url = Reachability::checkedAddress(text);
    return url && take(*url, Rank::Known);
}

bool TunnelUrlFinder::read(const QString &line)
{
    if (!m_pattern.pattern().isEmpty())
        return readByPattern(line);
    static const QRegularExpression address(QStringLiteral(R"(https://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~/%+-]*)?)"));
    bool isAnother = false;
    for (auto matches = address.globalMatch(line); matches.hasNext();) {
        QString text = matches.next().captured(0);
        while (text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('-')))
            text.chop(1); // of the sentence
        const QUrl url = tidied(QUrl(text, QUrl::StrictMode));
        const QString host = url.host();
        if (!url.isValid() || !host.contains(QLatin1Char('.')) || isMakersOwn(host) || reach::isOnlyHere(host) || reach::isPrivate(host))
            continue;
        if (isTunnels(host))
            isAnother = take(url, Rank::Known) || isAnother;
        else if (url.path().isEmpty() && speaksOfForwarding(QString(line).remove(text)))
            isAnother = take(url, Rank::Likely) || isAnother;
    }
    return isAnother;
}

} // namespace recado
