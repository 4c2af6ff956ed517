#pragma once

#include "simulator/wati/bulk.h"
#include "simulator/wati/catalogue.h"
#include "simulator/wati/hooks.h"
#include "simulator/wati/people.h"
#include "simulator/wati/ratewindow.h"
#include "simulator/wati/session.h"

namespace recado::simulator::wati {

// What a client of the practice account must know and how much it may ask.
struct Access {
    QString tenant;
    QString token;
    int templateSendsPerWindow = 100; // Business plan
};

// Wati's API, all three versions: finds the route, checks the credentials and the rate, and answers reads. Strict: what the
// documents do not allow is refused.
class WatiServer {
public:
    WatiServer(const Desk &desk, Hooks &hooks, Access access);

    void handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange);

private:
    enum class Takes { Nothing, Json, Send, SendJson }; // a send is counted; JSON must say that it is

    struct Route {
        QByteArray method;
        QList<int> versions;
        QStringList pattern; // lower case; "*" is left open
        QString bucket; // rate bucket; empty when its rate is not published
        int limit = 0;
        Takes takes = Takes::Nothing;
        std::function<void(const Call &)> act;
    };

    void addSends();
    void addReads();
    void addThirdVersion();
    void add(const QByteArray &method, const QList<int> &versions, const char *pattern, Takes takes, std::function<void(const Call &)> act,
             const QString &bucket = {}, int limit = 0);
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
    BulkSends m_bulk;
    SessionSends m_session;
    People m_people;
    Catalogue m_catalogue;
    RateWindow m_rates;
    QList<Route> m_routes;
};

} // namespace recado::simulator::wati
