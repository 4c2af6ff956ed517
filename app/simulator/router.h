#pragma once

#include "simulator/httpserver.h"

namespace recado::simulator {

// A request that found its route.
struct Call {
    HttpRequest request;
    std::shared_ptr<Exchange> exchange;
    QStringList arguments; // what the route left open, in order

    void answer(HttpAnswer with) const { exchange->answer(std::move(with)); }
};

// Finds who answers a request.
class Router {
public:
    using Act = std::function<void(const Call &)>;

    // "POST", "client/*/v2/requisicao/mensagem/texto": "*" is left open, never empty. The first route that fits is taken.
    void add(const QByteArray &method, const char *pattern, Act act);

    // The act and its call; without an act when nothing fits, and then with the methods that the path would allow.
    struct Found {
        Act act;
        Call call;
        QByteArray allowed;
    };
    Found find(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange) const;

private:
    struct Route {
        QByteArray method;
        QStringList pattern;
        Act act;
    };

    QList<Route> m_routes;
};

} // namespace recado::simulator
