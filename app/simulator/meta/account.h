#pragma once

#include "simulator/meta/hooks.h"
#include "simulator/router.h"

namespace recado::simulator::meta {

// Reads of the WABA and its numbers, their health, and the subscription of webhooks with its handshake.
class AccountCalls {
public:
    AccountCalls(const Desk &desk, Hooks &hooks) : m_desk(desk), m_hooks(hooks) {}

    void listNumbers(const Call &call) const;
    void showNumber(const Call &call, int number) const;
    void showWaba(const Call &call) const;
    void debugToken(const Call &call) const;
    QJsonObject health(int number, const QString &templateId = {}) const;

    // POST, GET, DELETE WABA/subscribed_apps
    void subscribe(const Call &call) const;
    void showSubscription(const Call &call) const;
    void unsubscribe(const Call &call) const;
    // POST PNID {"webhook_configuration": {…}}
    void configureNumber(const Call &call, int number) const;
    // POST APP/subscriptions
    void subscribeApp(const Call &call) const;

private:
    // Asks the address for the challenge; sets it when the answer is right.
    void handshake(const Call &call, const QString &address, const QString &verifyToken, std::function<void(const QUrl &)> set) const;
    QJsonObject numberNode(int number) const;

    Desk m_desk;
    Hooks &m_hooks;
};

} // namespace recado::simulator::meta
