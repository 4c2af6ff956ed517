#pragma once

#include "base/result.h"
#include "simulator/adversity.h"

#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace recado::simulator {

struct PracticeOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; // 0: any free port
    quint32 seed = 1; // same seed, same ids and pace
    double pace = 1.0; // 1: human pace (sent 0.3–1 s, delivered 1–2 s, read 2–5 s, replied 4–8 s after the answer); 0: at once
    QUrl hook; // registered at Wati for all numbers from the start; may be empty
    int templateSendsPerTenSeconds = 100; // Wati's Business plan; 0: no limit
    QByteArray gatewayHeader = "D360-API-KEY"; // the header in which the gateway takes its key
    std::chrono::seconds tokenLifetime{600}; // of Serpro's tokens
    std::chrono::milliseconds latency{0}; // before every answer; what was asked for happens at once
    bool quiet = false; // no webhooks and no replies: statuses are there for whoever asks
    Adversity adversity;
    QString caFile; // PEM file that is trusted beside the system's where hooks are https; may be empty
};

// The practice provider: a loopback server that speaks the APIs of Wati, Meta's Cloud API, a gateway of the older /v1/messages and Serpro
// as their documents say, strictly, on a thread of its own. One world: the same numbers, templates and people in every dialect, and the
// story of a message is told in the one it was accepted in. Faults are chosen by the recipient's last digits (see simulator/faults.h).
// GET /practice/state, from this computer only, shows {"copies": {digits: n}, "accepted": {digits: n}, "messages": […], "webhooks":
// {"pending", "delivered", "abandoned"}}. GET /practice/copies[?above=N] shows only counts, {"received": {"people", "copies"}, "accepted":
// {"people", "copies"}, "above": {digits: n} of those with more than N accepted copies (1), "messages": {"accepted", "sent", …},
// "webhooks"}, and stays quick at a million; ?recipient=DIGITS asks about one person. A person with and without the ninth digit is one
// person there.
// start(), stop() and credentials() belong to one thread.
class PracticeProvider {
public:
    explicit PracticeProvider(PracticeOptions options);
    ~PracticeProvider();
    PracticeProvider(const PracticeProvider &) = delete;
    PracticeProvider &operator=(const PracticeProvider &) = delete;

    Result<QUrl> start(); // base URL; error Unavailable when the port cannot be bound
    // Like a provider's outage: connections close and what was still to happen is forgotten, but messages, hooks and counts stay, and a
    // later start() answers at the same port again.
    void stop();

    // {"base_url": …, "wati": {"tenant": …, "token": …, "numbers": […]}, "providers": {NAME: {"settings": {…}, "secrets": {…}}}}: what an
    // account of each provider needs to connect.
    QJsonObject credentials() const;

    // How many send requests (template or session text) were read whole for this recipient, accepted or not: what "never twice" is
    // measured against. Thread-safe, also while the provider runs.
    int copiesReceived(const QString &recipientDigits) const;
    // How many of them became a message.
    int copiesAccepted(const QString &recipientDigits) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace recado::simulator
