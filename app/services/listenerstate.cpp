#include "services/listenerstate.h"

namespace recado {

QString ListenerState::url() const
{
    if (kind != Kind::Listening)
        return {};
    const QString host = address.contains(QLatin1Char(':')) ? QLatin1Char('[') + address + QLatin1Char(']') : address;
    return QStringLiteral("%1://%2:%3").arg(tls.on ? QStringLiteral("https") : QStringLiteral("http"), host).arg(port);
}

} // namespace recado
