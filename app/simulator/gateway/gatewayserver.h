#pragma once

#include "simulator/gateway/hook.h"
#include "simulator/gateway/sends.h"

namespace recado::simulator::gateway {

// What a client of the practice account must know: a key in a header of this name, the same as a bearer token, or name and password.
struct Access {
    QByteArray headerName;
    QString token;
    QString user;
    QString password;
};

// A gateway that speaks the older /v1/messages ("WhatsApp Business API", On-Premises). One number, Meta's templates.
class GatewayServer {
public:
    GatewayServer(const Desk &desk, Hook &hook, Access access);

    static bool isOurs(const HttpRequest &request) { return request.path.value(0) == QLatin1String("v1"); }
    void handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange);

private:
    void addRoutes();
    bool isAuthorized(const HttpRequest &request) const;
    void logIn(const Call &call);
    void upload(const Call &call) const;
    void download(const Call &call) const;
    void removeMedia(const Call &call) const;
    void configure(const Call &call) const;
    void showSettings(const Call &call) const;
    void listTemplates(const Call &call) const;
    void checkContacts(const Call &call) const;

    Desk m_desk;
    Hook &m_hook;
    Access m_access;
    Sends m_sends;
    Router m_router;
    QHash<QByteArray, Instant> m_tokens; // of logins, and until when
};

} // namespace recado::simulator::gateway
