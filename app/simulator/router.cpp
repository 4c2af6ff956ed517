#include "simulator/router.h"

#include <optional>

namespace recado::simulator {

namespace {

const auto open = QStringLiteral("*");

std::optional<QStringList> argumentsOf(const QStringList &pattern, const QStringList &path)
{
    if (path.size() != pattern.size())
        return {};
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (path[i].isEmpty() || (pattern[i] != open && pattern[i] != path[i]))
            return {};
        if (pattern[i] == open)
            arguments.append(path[i]);
    }
    return arguments;
}

} // namespace

void Router::add(const QByteArray &method, const char *pattern, Act act)
{
    m_routes.append({method, QString::fromLatin1(pattern).split(QLatin1Char('/')), std::move(act)});
}

Router::Found Router::find(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange) const
{
    QByteArray allowed;
    for (const Route &route : m_routes) {
        const auto arguments = argumentsOf(route.pattern, request.path);
        if (!arguments)
            continue;
        if (route.method == request.method)
            return {route.act, {request, exchange, *arguments}, {}};
        allowed += (allowed.isEmpty() ? "" : ", ") + route.method;
    }
    return {{}, {request, exchange, {}}, allowed};
}

} // namespace recado::simulator
