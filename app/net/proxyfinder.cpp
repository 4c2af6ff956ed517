#include "net/proxyfinder.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace recado::net {

namespace {

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

} // namespace

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

void ProxyFinder::find(const QUrl &url, TransferSettings &settings)
{
    if (isThisComputer(url.host()))
        return;
    const QString key = url.scheme() + u' ' + url.host() + u' ' + QString::number(url.port());
    auto known = m_answers.find(key);
    if (known == m_answers.end() || std::chrono::steady_clock::now() - known->askedAt > std::chrono::minutes(1))
        known = m_answers.insert(key, ask(url));
    settings.proxy = known->proxy;
    settings.proxyUser = known->user;
    settings.proxyPassword = known->password;
}

} // namespace recado::net
