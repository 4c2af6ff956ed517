// The part of DeliveryService that says what one delivery is about.
#include "domain/phone.h"
#include "providers/provider.h"
#include "services/deliveryservice.h"
#include "store/accountstore.h"

namespace recado {

namespace {

constexpr int nearMessages = 3;

InspectedEvent eventFrom(const ProviderEvent &event)
{
    InspectedEvent seen;
    seen.kind = event.kind;
    seen.word = event.word;
    seen.occurredAt = event.occurredAt;
    seen.recipient = event.recipient;
    seen.code = event.code;
    seen.errorText = event.errorText;
    seen.isStatus = isProviderStatus(event.kind);
    for (const ProviderRef &ref : event.refs)
        seen.ids.append(ref.value);
    seen.ids.removeDuplicates();
    return seen;
}

// Providers tell digits without a plus, or an id of theirs.
QStringList addressesOf(const QString &recipient)
{
    const bool isDigits = !recipient.isEmpty() && recipient[0].isDigit();
    QStringList addresses = isDigits ? phoneVariants(QLatin1Char('+') + recipient) : phoneVariants(recipient);
    addresses.append(recipient);
    addresses.removeDuplicates();
    return addresses;
}

Result<void> addEvents(DeliveryList &list, const QList<ProviderEvent> &events, Inspection *into)
{
    const DeliveryRecord &delivery = into->delivery;
    into->eventCount = events.size();
    for (const ProviderEvent &event : events.first(std::min<qsizetype>(events.size(), Inspection::mostEvents))) {
        InspectedEvent seen = eventFrom(event);
        const IncomingFact fact = factFrom(event, delivery.account, EventSource::Webhook, delivery.heardAt, delivery.id);
        const auto owner = list.owner({delivery.account, delivery.id, fact.refs, factKey(fact.event), fact.event.providerId});
        if (!owner)
            return owner.error();
        seen.owner = *owner;
        if (!seen.owner && seen.isStatus && !event.recipient.isEmpty()) {
            const auto near = list.near(delivery.account, addressesOf(event.recipient), believedTime(event.occurredAt, delivery.heardAt), nearMessages);
            if (!near)
                return near.error();
            seen.near = *near;
        }
        into->events.append(seen);
    }
    return {};
}

Result<Inspection> inspected(Connection &connection, DeliveryId id)
{
    const auto delivery = DeliveryStore(connection).byId(id);
    if (!delivery)
        return delivery.error();
    const auto account = AccountStore(connection).byId(delivery->account);
    if (!account)
        return account.error();
    Inspection inspection;
    inspection.delivery = *delivery;
    inspection.accountName = account->name;
    inspection.provider = account->provider;
    const auto provider = providerFor(account->provider);
    const auto decoded = provider ? provider->decodeWebhook(*account, delivery->body)
                                  : Result<Decoded>(error(ErrorKind::Unsupported, QStringLiteral("provider not in this version")));
    if (!decoded) {
        inspection.problem = decoded.error();
        return inspection;
    }
    inspection.notUnderstood = decoded->notUnderstood;
    for (const ProviderNotice &notice : decoded->notices)
        inspection.notices.append({notice.field, notice.word, notice.name});
    DeliveryList list(connection);
    if (const auto added = addEvents(list, decoded->events, &inspection); !added)
        return added.error();
    return inspection;
}

} // namespace

QFuture<Result<Inspection>> DeliveryService::inspect(DeliveryId id)
{
    return m_core.database->look([id](Connection &connection) { return inspected(connection, id); }, Reader::InSight);
}

} // namespace recado
