#pragma once

#include "store/deliveryquery.h"
#include "store/deliverystore.h"
#include "store/evidencestore.h"

#include <QHash>

#include <stop_token>

namespace recado {

// A message that a delivery told something new about.
struct DeliverySubject {
    MessageRow message;
    QString recipient;
    QString name;
};

// A row of a list.
struct DeliverySummary {
    DeliveryRecord delivery; // headers and body empty
    QString accountName;
    QList<DeliverySubject> about; // the first few; a delivery that only repeated what was known has none
    int aboutCount = 0;
};

// One event of a delivery, as the store would know it.
struct DeliveryFact {
    AccountId account;
    DeliveryId delivery;
    QList<RefRow> refs;
    QString key;        // factKey()
    QString providerId; // StatusEvent::providerId
};

struct DeliveryOwner {
    DeliverySubject subject;
    bool isInferred = false; // by recipient, template and time; no id names it
};

// A message that an orphan may be about.
struct NearMessage {
    DeliverySubject subject;
    QString templateName;
    Instant createdAt;
};

// Lists of deliveries in two steps, as MessageList: all ids in order, and the rows in sight. Long questions belong into Database::look(). Errors:
// Storage; Cancelled when stopped.
class DeliveryList {
public:
    explicit DeliveryList(Connection &connection) : m_connection(connection) {}

    Result<QList<DeliveryId>> order(const DeliveryQuery &query, const FilterContext &context, std::stop_token stop = {});
    // The same, but only those above `after`: a number of a delivery is given once, and rises.
    Result<QList<DeliveryId>> after(DeliveryId after, const DeliveryQuery &query, const FilterContext &context, std::stop_token stop = {});
    // In the order asked for; those that do not exist are left out.
    Result<QList<DeliverySummary>> rows(const QList<DeliveryId> &deliveries);
    Result<int> total();
    // The message that one of these ids names, else the one that this delivery's fact was given to (found by inference).
    Result<std::optional<DeliveryOwner>> owner(const DeliveryFact &fact);
    // Messages to one of these addresses, the nearest in time first.
    Result<QList<NearMessage>> near(AccountId account, const QStringList &addresses, Instant at, int limit);
    // Nobody will look at any delivery up to this one for the first time: what comes later stands above it.
    Result<DeliveryId> settled();
    // How SQLite goes about order(); for tests.
    Result<QString> plan(const DeliveryQuery &query, const FilterContext &context);

private:
    struct Statement;

    Result<Statement> statementFor(const DeliveryQuery &query, const FilterContext &context, DeliveryId after);
    Result<QList<DeliveryId>> find(const Statement &statement, const DeliveryQuery &query, const FilterContext &context, std::stop_token stop);
    Result<QHash<AccountId, QString>> accountNames();
    Result<void> readSubjects(const QStringList &marks, const QVariantList &ids, QHash<DeliveryId, DeliverySummary> *into);

    Connection &m_connection;
};

} // namespace recado
