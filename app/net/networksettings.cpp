#include "net/networksettings.h"

#include <QFile>
#include <QHostAddress>

namespace recado::net {

namespace {

constexpr qint64 mostCertificates = 8 * 1024 * 1024;

Error invalid(const char *place, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, QString::fromLatin1(place));
}

QString bare(QString host)
{
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    return host.toLower();
}

bool isName(const QString &text)
{
    return !text.isEmpty() && QUrl(QStringLiteral("http://%1/").arg(text), QUrl::StrictMode).host().compare(text, Qt::CaseInsensitive) == 0;
}

bool isEntry(const QString &entry)
{
    if (entry.contains(QLatin1Char('/')))
        return QHostAddress::parseSubnet(entry).second >= 0;
    if (entry.startsWith(QLatin1String("*.")))
        return isName(entry.mid(2));
    return entry.startsWith(QLatin1Char('.')) ? isName(entry.mid(1)) : isName(entry) || !QHostAddress(bare(entry)).isNull();
}

Result<QUrl> proxyUrl(QUrl url)
{
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("socks5"))
        url.setScheme(QStringLiteral("socks5h")); // the proxy resolves the name
    else if (scheme != QLatin1String("http") && scheme != QLatin1String("socks5h"))
        return invalid("proxy", QStringLiteral("neither http:// nor socks5://"));
    if (!url.isValid() || url.host().isEmpty())
        return invalid("proxy", QStringLiteral("not an address"));
    if (!url.userInfo().isEmpty())
        return invalid("proxy", QStringLiteral("user name and password do not belong into the address"));
    if (!url.query().isEmpty() || (url.path().size() > 1))
        return invalid("proxy", QStringLiteral("a proxy is a host and a port"));
    url.setPath({});
    if (url.port() < 0)
        url.setPort(url.scheme() == QLatin1String("http") ? 3128 : 1080);
    return url;
}

} // namespace

QString toString(NetworkSettings::Mode mode)
{
    switch (mode) {
    case NetworkSettings::Mode::System: return QStringLiteral("system");
    case NetworkSettings::Mode::Direct: return QStringLiteral("direct");
    case NetworkSettings::Mode::Manual: return QStringLiteral("manual");
    }
    return {};
}

std::optional<NetworkSettings::Mode> networkModeFromString(const QString &word)
{
    for (const auto mode : {NetworkSettings::Mode::System, NetworkSettings::Mode::Direct, NetworkSettings::Mode::Manual}) {
        if (toString(mode) == word)
            return mode;
    }
    return {};
}

Result<NetworkSettings> normalised(NetworkSettings settings)
{
    if (settings.mode == NetworkSettings::Mode::Manual || !settings.proxy.isEmpty()) {
        const auto proxy = proxyUrl(settings.proxy);
        if (!proxy)
            return proxy.error();
        settings.proxy = *proxy;
    }
    QStringList exceptions;
    for (const QString &line : settings.exceptions) {
        for (const QString &part : line.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const QString entry = part.trimmed().toLower();
            if (entry.isEmpty() || exceptions.contains(entry))
                continue;
            if (!isEntry(entry))
                return invalid("exceptions", entry);
            exceptions.append(entry);
        }
    }
    settings.exceptions = exceptions;
    if (!settings.caFile.isEmpty()) {
        QFile file(settings.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return invalid("ca_file", QStringLiteral("cannot be read"));
        if (!file.read(mostCertificates).contains("-----BEGIN CERTIFICATE-----"))
            return invalid("ca_file", QStringLiteral("holds no certificate in PEM form"));
    }
    return settings;
}

bool isException(const QStringList &exceptions, const QString &hostAsWritten)
{
    const QString host = bare(hostAsWritten);
    const QHostAddress address(host);
    for (const QString &entry : exceptions) {
        if (entry.contains(QLatin1Char('/'))) {
            const auto subnet = QHostAddress::parseSubnet(entry);
            if (!address.isNull() && subnet.second >= 0 && subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet))
                return true;
            continue;
        }
        const bool isSuffix = entry.startsWith(QLatin1Char('.')) || entry.startsWith(QLatin1String("*."));
        const QString name = isSuffix ? entry.mid(entry.indexOf(QLatin1Char('.')) + 1) : bare(entry);
        if (host == name || (isSuffix && host.endsWith(QLatin1Char('.') + name)))
            return true;
        if (!address.isNull() && address == QHostAddress(bare(entry)))
            return true;
    }
    return false;
}

bool isThisComputer(const QString &host)
{
    const QString name = bare(host);
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) || QHostAddress(name).isLoopback();
}

} // namespace recado::net
