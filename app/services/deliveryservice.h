#pragma once

#include "services/deliveryreplay.h"
#include "store/deliverylist.h"

#include <stop_token>

namespace recado {

// One event of a delivery, as today's decoder reads it, and whose it is.
struct InspectedEvent {
    EventKind kind = EventKind::Note;
    QString word; // the provider's own for it; may be empty
    std::optional<Instant> occurredAt;
    QString recipient; // digits, or empty
    QString code;
    QString errorText; // the provider's
    QStringList ids;   // of the message concerned, as the provider names it
    bool isStatus = false; // about a message of ours or of another system's; else something that needs none
    std::optional<DeliveryOwner> owner;
    QList<NearMessage> near; // for a status without owner: messages to the same person, the nearest in time first
};

struct InspectedNotice {
    QString field; // the provider's own name for it
    QString word;  // what it is now
    QString name;  // of the template, if it is about one
};

// What one delivery is and says. Nothing is written.
struct Inspection {
    DeliveryRecord delivery; // whole
    QString accountName;
    ProviderKind provider = ProviderKind::Wati;
    QList<InspectedEvent> events; // the first of eventCount
    qsizetype eventCount = 0;
    QList<InspectedNotice> notices;
    QStringList notUnderstood; // JSON path and word
    std::optional<Error> problem; // today's decoder cannot read it: place is where

    static constexpr int mostEvents = 100;
};

// Webhook deliveries for screens and commands: lists, what one says, and replaying. Main thread.
class DeliveryService : public QObject {
    Q_OBJECT

public:
    DeliveryService(const Core &core, AccountService &accounts, IngestService &ingest, QObject *parent = nullptr);

    // What the words of filters depend on, now and here.
    FilterContext context() const;
    QFuture<Result<QList<DeliveryId>>> order(const DeliveryQuery &query, std::stop_token stop = {});
    QFuture<Result<QList<DeliverySummary>>> list(const DeliveryQuery &query);
    QFuture<Result<Inspection>> inspect(DeliveryId delivery);
    // Ready to be started, in the order given; as they were heard, oldest first, is how they teach the same as then. Where secrets cannot be
    // read, what was refused stays refused.
    QFuture<std::shared_ptr<DeliveryReplay>> replay(const QList<DeliveryId> &deliveries);

    // For models, which read lists by themselves.
    std::shared_ptr<Database> database() const { return m_core.database; }

private:
    QFuture<SignatureKeys> readKeys(QList<Account> accounts, SignatureKeys read);

    const Core &m_core;
    AccountService &m_accounts;
    IngestService &m_ingest;
};

} // namespace recado
