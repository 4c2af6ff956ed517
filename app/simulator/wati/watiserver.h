#pragma once

#include "simulator/wati/hooks.h"
#include "simulator/wati/ratewindow.h"
#include "simulator/wati/sends.h"

namespace recado::simulator::wati {

// What a client of the practice account must know and how much it may ask.
struct Access {
    QString tenant;
    QString token;
    int templateSendsPerWindow = 100; // Business plan
};

// Wati's API, first and second version: finds the route, checks the credentials and the rate, and answers reads. Strict: what the
// documents do not allow is refused.
class WatiServer {
public:
    WatiServer(World &world, Player &player, Hooks &hooks, Access access, double pace);

    void handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange);

private:
    struct Route {
        QByteArray method;
        QList<int> versions;
        QStringList pattern; // lower case; "*" is left open
        QString bucket; // rate bucket; empty when its rate is not published
        int limit = 0;
        bool isSend = false;
        bool takesJson = false;
        std::function<void(const Call &)> act;
    };

    void dispatch(const Route &route, const Call &call);
    bool isAuthorized(const HttpRequest &request) const;
    int channelOf(const Call &call) const; // -1 when the query names an unknown one

    void listTemplates(const Call &call) const;
    void listNumbers(const Call &call) const;
    void findMessage(const Call &call) const;
    void listMessages(const Call &call) const;
    void createHooks(const Call &call) const;

    World &m_world;
    Hooks &m_hooks;
    Access m_access;
    Sends m_sends;
    RateWindow m_rates;
    QList<Route> m_routes;
};

} // namespace recado::simulator::wati
