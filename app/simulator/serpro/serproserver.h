#pragma once

#include "simulator/serpro/hooks.h"
#include "simulator/serpro/sends.h"
#include "simulator/serpro/tokens.h"

namespace recado::simulator::serpro {

// What a client of the practice account must know.
struct Access {
    QString clientId;
    QString clientSecret;
    std::chrono::seconds tokenLifetime{600};
};

// Serpro's WhatsApp API, as far as its guide and public clients tell.
class SerproServer {
public:
    SerproServer(const Desk &desk, Hooks &hooks, const Access &access);

    static bool isOurs(const HttpRequest &request);
    void handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange);

private:
    using NumberAct = std::function<void(const Call &, int number)>;

    void addSends();
    void addReads();
    void addTemplates();
    void addNumber(const QByteArray &method, const char *rest, const char *open, NumberAct act);
    void addWaba(const QByteArray &method, const char *pattern, Router::Act act);
    void addHook(const Call &call, int number) const;
    void changeHook(const Call &call, int number) const;
    void upload(const Call &call) const;
    void listTemplates(const Call &call) const;
    void createTemplate(const Call &call) const;

    Desk m_desk;
    Hooks &m_hooks;
    Tokens m_tokens;
    Sends m_sends;
    Router m_router;
};

} // namespace recado::simulator::serpro
