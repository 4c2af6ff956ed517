#include "domain/servicewindow.h"

namespace recado {

ServiceWindow windowAfter(std::optional<Instant> lastInbound, Instant now)
{
    if (!lastInbound)
        return {};
    const Instant end = *lastInbound + serviceWindowLength;
    if (now >= end)
        return {ServiceWindow::State::Closed, {}, lastInbound};
    return {ServiceWindow::State::Open, end, lastInbound};
}

QString toString(ServiceWindow::State state)
{
    switch (state) {
    case ServiceWindow::State::Open: return QStringLiteral("open");
    case ServiceWindow::State::Closed: return QStringLiteral("closed");
    case ServiceWindow::State::Unknown: break;
    }
    return QStringLiteral("unknown");
}

} // namespace recado
