#include "providers/neutral/webaddress.h"

#include <QHostAddress>

namespace recado::neutral {

Result<QUrl> webAddress(const QString &pasted, const QString &place)
{
    const QString text = pasted.contains(QLatin1String("://")) ? pasted : QString(QLatin1String("https://") + pasted);
    const QUrl url(text, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("not a web address"), place);
    const bool isThisComputer = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (url.scheme() == QLatin1String("http") && !isThisComputer)
        return error(ErrorKind::Invalid, QStringLiteral("http would show the credentials to the network; https is needed"), place);
    return url;
}

} // namespace recado::neutral
