#include "net/proxyfinder.h"

#include <QNetworkProxyFactory>

namespace recado::net {

ProxyFinder::Answer ProxyFinder::ask(const QUrl &url)
{
    Answer answer{std::chrono::steady_clock::now(), {}, {}, {}};
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        QUrl address;
        if (proxy.type() == QNetworkProxy::HttpProxy)
            address.setScheme(QStringLiteral("http"));
        else if (proxy.type() == QNetworkProxy::Socks5Proxy)
            address.setScheme(QStringLiteral("socks5h")); // the proxy resolves the name
        else if (proxy.type() == QNetworkProxy::NoProxy)
            return answer;
        else
            continue;
        address.setHost(proxy.hostName());
        address.setPort(proxy.port());
        answer.proxy = address.toEncoded();
        answer.user = proxy.user().toUtf8();
        answer.password = proxy.password().toUtf8();
        return answer;
    }
    return answer;
}

void ProxyFinder::use(NetworkSettings settings)
{
    m_network = std::move(settings);
    m_answers.clear();
}

void ProxyFinder::find(const QUrl &url, TransferSettings &settings)
{
    using Mode = NetworkSettings::Mode;
    if (m_network.mode == Mode::Direct || isThisComputer(url.host()) || isException(m_network.exceptions, url.host()))
        return;
    if (m_network.mode == Mode::System) {
        findSystems(url, settings);
        return;
    }
    settings.proxy = m_network.proxy.toEncoded();
    settings.proxyUser = m_network.user.toUtf8();
    settings.proxyPassword = m_network.password.reveal();
}

void ProxyFinder::findSystems(const QUrl &url, TransferSettings &settings)
{
    const QString key = url.scheme() + u' ' + url.host() + u' ' + QString::number(url.port());
    auto known = m_answers.find(key);
    if (known == m_answers.end() || std::chrono::steady_clock::now() - known->askedAt > std::chrono::minutes(1))
        known = m_answers.insert(key, ask(url));
    settings.proxy = known->proxy;
    settings.proxyUser = known->user;
    settings.proxyPassword = known->password;
}

} // namespace recado::net
