#pragma once

#include "services/accountservice.h"
#include "services/deliverydigest.h"
#include "store/deliverystore.h"
#include "store/evidencestore.h"

#include <QObject>

namespace recado {

struct ProviderEvent;

// Facts come in: a kept delivery is decoded, each event finds its message, the verdict follows. Decoding runs on the database thread.
class IngestService : public QObject {
    Q_OBJECT

public:
    explicit IngestService(const Core &core, QObject *parent = nullptr);

    // Decodes everything that is kept and not yet looked at; returns how many. Called while it runs, it goes on until that is done too (the answer is
    // then 0). When the database refuses, it is tried again by itself.
    QFuture<Result<int>> processPending();
    // Today's decoder over an old delivery. Facts already known add nothing; what was refused stays so: see DeliveryService for that.
    QFuture<Result<DeliveryRecord>> replay(DeliveryId delivery);
    // The same for several, in one transaction: a few dozen at a time, or nothing else is written meanwhile. `keys`: what the signatures of
    // refused ones are checked with anew.
    QFuture<Result<QList<Digest>>> replay(const QList<DeliveryId> &deliveries, const SignatureKeys &keys);

    // What a poll answered. Events of other systems' messages are not kept.
    QFuture<Result<int>> takePolled(const Account &account, const QList<ProviderEvent> &events, const QByteArray &payload);

Q_SIGNALS:
    void deliveryDecoded(recado::DeliveryId delivery);

private:
    struct Pass;
    void nextBatch(std::shared_ptr<Pass> pass);
    void end(Pass &pass, const Result<int> &result);

    const Core &m_core;
    bool m_running = false;
    bool m_again = false;
};

// A person wrote: the window for free messages opens. Inside the transaction that keeps the event.
Result<void> openWindow(Connection &connection, AccountId account, const ProviderEvent &event, Instant heardAt);
// One provider event as a fact for the store.
IncomingFact factFrom(const ProviderEvent &event, AccountId account, EventSource source, Instant heardAt, DeliveryId delivery);

} // namespace recado
