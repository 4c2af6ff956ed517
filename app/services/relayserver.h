#pragma once

#include "base/clock.h"
#include "services/relaysetup.h"
#include "services/spoolthread.h"
#include "webhook/listener.h"

#include <atomic>

#include <QReadWriteLock>

namespace recado {

// A listener's sink that understands nothing and can read nothing of what it keeps: a delivery is closed in a box for the desktop's key and answered
// 200 when the box is on the disk. No database, no vault, no secret. Signatures are checked by the desktop; who knows a hook's path can therefore
// fill the spool, up to its limit.
//
//   /hook/<account>/<secret>   POST: kept. GET: Meta's handshake, by the hash of the verify token
//   /hook/.relay/boxes         with "Authorization: Bearer <fetch token>" (services/relaywire.h)
//        GET ?after=N          what waits
//        POST                  what the desktop has committed; 409 when the relay was restarted meanwhile: fetch again
//
// 401 for a wrong token, 429 from the 31st in a minute on; the right one is always let in. 503: too much waits; 507: the disk or the spool is full.
// Created and destroyed on one thread after the listener stopped; otherwise thread-safe.
class RelayServer final : public webhook::DeliverySink {
public:
    RelayServer(RelaySetup setup, std::unique_ptr<relay::RelaySpool> spool, std::shared_ptr<const Clock> clock,
                bool asksForCertificates = false); // of providers that show one, on their hooks

    void setSetup(const RelaySetup &setup); // for what comes from now on
    RelaySetup setup() const;
    relay::SpoolState state() const { return m_spool.state(); }

    struct Counts {
        quint64 kept = 0;
        quint64 notKept = 0; // answered 503 or 507
        quint64 handedOut = 0;
        quint64 acknowledged = 0;
        quint64 wrongTokens = 0;
    };
    Counts counts() const;

    webhook::Entry mayEnter(const webhook::Knock &knock) const override;
    bool take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done) override;

private:
    using Done = std::function<void(webhook::Reply)>;

    bool keep(const webhook::Delivery &delivery, const Done &done);
    webhook::Reply answerGet(const webhook::Delivery &delivery) const;
    void serve(const webhook::Delivery &delivery, const Done &done);
    void handOut(const webhook::Delivery &delivery, const Done &done);
    void acknowledge(const webhook::Delivery &delivery, const Done &done);
    bool isTooOften() const;

    const std::shared_ptr<const Clock> m_clock;
    const bool m_asksForCertificates;
    mutable QReadWriteLock m_setupLock;
    RelaySetup m_setup;
    std::atomic<quint64> m_kept = 0;
    std::atomic<quint64> m_notKept = 0;
    std::atomic<quint64> m_handedOut = 0;
    std::atomic<quint64> m_acknowledged = 0;
    mutable std::atomic<quint64> m_wrongTokens = 0;
    mutable std::atomic<int> m_wrongThisMinute = 0;
    mutable std::atomic<qint64> m_minute = 0;
    relay::SpoolThread m_spool; // last: its answers count above
};

} // namespace recado
