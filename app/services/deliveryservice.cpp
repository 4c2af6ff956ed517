#include "services/deliveryservice.h"

#include "services/core.h"

#include <QTimeZone>

namespace recado {

DeliveryService::DeliveryService(const Core &core, AccountService &accounts, IngestService &ingest, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_ingest(ingest)
{
}

FilterContext DeliveryService::context() const
{
    return {m_core.now(), QTimeZone::systemTimeZone(), QStringLiteral("BR")};
}

QFuture<Result<QList<DeliveryId>>> DeliveryService::order(const DeliveryQuery &query, std::stop_token stop)
{
    return m_core.database->look([query, stop, context = context()](Connection &connection) { return DeliveryList(connection).order(query, context, stop); }, Reader::Reports);
}

QFuture<Result<QList<DeliverySummary>>> DeliveryService::list(const DeliveryQuery &query)
{
    return m_core.database->look([query, context = context()](Connection &connection) -> Result<QList<DeliverySummary>> {
        DeliveryList list(connection);
        const auto order = list.order(query, context);
        return order ? list.rows(*order) : Result<QList<DeliverySummary>>(order.error());
    }, Reader::Reports);
}

QFuture<std::shared_ptr<DeliveryReplay>> DeliveryService::replay(const QList<DeliveryId> &deliveries)
{
    return m_accounts.accounts()
        .then(this, [this](const Result<QList<Account>> &accounts) { return readKeys(accounts ? *accounts : QList<Account>(), {}); })
        .unwrap()
        .then(this, [this, deliveries](const SignatureKeys &keys) {
            return std::make_shared<DeliveryReplay>(m_ingest, deliveries, keys);
        });
}

// One account after the other; one whose secrets cannot be read has none.
QFuture<SignatureKeys> DeliveryService::readKeys(QList<Account> accounts, SignatureKeys read)
{
    if (accounts.isEmpty())
        return ready(read);
    const Account account = accounts.takeFirst();
    return m_accounts.hookCredentials(account)
        .then(this, [this, accounts, read, id = account.id](const Result<Credentials> &secrets) mutable {
            if (secrets)
                read.insert(id, *secrets);
            return readKeys(accounts, read);
        })
        .unwrap();
}

} // namespace recado
