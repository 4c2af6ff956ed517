#pragma once

#include "simulator/meta/account.h"
#include "simulator/meta/sends.h"
#include "simulator/meta/templates.h"

namespace recado::simulator::meta {

// Meta's Cloud API on the Graph ("Cloud API reference"): finds the call and checks the token. Strict: what the documents do not allow is
// refused with the code that they give for it.
class MetaServer {
public:
    MetaServer(const Desk &desk, Hooks &hooks);

    // Its own paths begin with a version, "v25.0", or are addresses of media.
    static bool isOurs(const HttpRequest &request);
    void handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange);

private:
    using NumberAct = std::function<void(const Call &, int number)>;

    void addNumberRoutes();
    void addAccountRoutes();
    void addTemplateRoutes();
    void addNumber(const QByteArray &method, const char *pattern, NumberAct act); // the second argument is a number's id
    void addOwned(const QByteArray &method, const char *pattern, const QString &id, Router::Act act); // the second argument is this id
    void showNode(const Call &call) const;
    void changeNode(const Call &call);
    void deleteNode(const Call &call) const;
    bool isAuthorized(const HttpRequest &request) const;

    Desk m_desk;
    Hooks &m_hooks;
    AccountCalls m_account;
    Sends m_sends;
    Files m_files;
    Templates m_templates;
    Router m_router;
};

} // namespace recado::simulator::meta
