#include "services/ingestservice.h"

#include "base/log.h"
#include "providers/provider.h"
#include "services/pollservice.h"
#include "store/accountstore.h"
#include "store/messagestore.h"

#include <QSet>

namespace recado {

namespace {

constexpr int batch = 100;

// Webhooks do come for this message: the poll can wait, and ends with the story.
Result<void> easePolling(Connection &connection, MessageRow row, Instant now)
{
    MessageStore messages(connection);
    const auto message = messages.byRow(row);
    if (!message)
        return message.error();
    const bool over = message->verdict == EventKind::Failed || message->verdict == EventKind::Replied || message->verdict == EventKind::Refused;
    constexpr int slow = 4;
    return messages.planPoll(row, over ? std::optional<Instant>() : now + PollService::delayBefore(slow).value(), slow);
}

// One delivery: decoded, each event landed. A decoder's refusal is a fact about the delivery, not a failure of ours.
Result<void> digest(Connection &connection, DeliveryId id, Instant now)
{
    DeliveryStore deliveries(connection);
    const auto delivery = deliveries.byId(id);
    if (!delivery)
        return delivery.error();
    const auto account = AccountStore(connection).byId(delivery->account);
    if (!account)
        return account.error();
    const auto provider = providerFor(account->provider);
    const auto events = provider ? provider->decodeWebhook(*account, delivery->body)
                                 : Result<QList<ProviderEvent>>(error(ErrorKind::Unsupported, QStringLiteral("provider not in this version")));
    if (!events) {
        const Error &problem = events.error();
        return deliveries.setState(id, QStringLiteral("not_understood"), {}, problem.place + QStringLiteral(": ") + problem.detail);
    }
    bool matched = false;
    bool orphan = false;
    QStringList kinds;
    EvidenceStore evidence(connection);
    for (const ProviderEvent &event : *events) {
        kinds.append(toString(event.kind));
        const auto landed = evidence.land(factFrom(event, account->id, EventSource::Webhook, delivery->heardAt, id), provider->failureRule(), now);
        if (!landed)
            return landed.error();
        if (!landed->message.isNull()) {
            matched = true;
            if (const auto eased = easePolling(connection, landed->message, now); !eased)
                return eased;
        } else if (isProviderStatus(event.kind)) {
            orphan = true;
        }
    }
    const QString state = matched ? QStringLiteral("matched") : orphan ? QStringLiteral("orphan") : QStringLiteral("decoded");
    return deliveries.setState(id, state, kinds.join(QLatin1Char(' ')), {});
}

} // namespace

IncomingFact factFrom(const ProviderEvent &event, AccountId account, EventSource source, Instant heardAt, DeliveryId delivery)
{
    IncomingFact fact;
    fact.account = account;
    fact.event.kind = event.kind;
    fact.event.source = source;
    fact.event.occurredAt = event.occurredAt;
    fact.event.heardAt = heardAt;
    fact.event.code = event.code;
    fact.event.text = event.errorText;
    if (event.kind == EventKind::Failed)
        fact.event.errorKind = toString(ErrorKind::Rejected);
    if (event.kind == EventKind::Received || event.kind == EventKind::Note)
        fact.event.text = event.text;
    fact.event.delivery = delivery;
    fact.event.providerId = !event.inboundId.isEmpty() ? event.inboundId : event.refs.isEmpty() ? QString() : event.refs.first().value;
    for (const ProviderRef &ref : event.refs)
        fact.refs.append({ref.kind, ref.value});
    // When the message was made says which one it is; the time of a later status would fit too many.
    const auto madeAt = event.messageAt ? event.messageAt : event.kind == EventKind::Sent ? event.occurredAt : std::nullopt;
    if (isProviderStatus(event.kind) && !event.recipient.isEmpty() && madeAt)
        fact.clue = AnonymousFact{event.recipient, event.templateName, event.text, *madeAt};
    return fact;
}

IngestService::IngestService(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

QFuture<Result<int>> IngestService::processPending()
{
    if (m_running) {
        m_again = true;
        return ready(Result<int>(0));
    }
    m_running = true;
    m_again = false;
    return processBatch(0).then(this, [this](Result<int> done) -> QFuture<Result<int>> {
        m_running = false;
        if (!done)
            qCWarning(logIngest) << "decoding stopped:" << done.error().detail;
        if (m_again && done)
            return processPending().then(this, [before = *done](Result<int> more) { return more ? Result<int>(before + *more) : more; });
        return ready(done);
    }).unwrap();
}

QFuture<Result<int>> IngestService::processBatch(int before)
{
    auto decoded = std::make_shared<QList<DeliveryId>>();
    return m_core.database
        ->write([decoded, now = m_core.now()](Connection &connection) -> Result<int> {
            const auto pending = DeliveryStore(connection).undecoded(batch);
            if (!pending)
                return pending.error();
            for (const DeliveryId id : *pending) {
                if (const auto done = digest(connection, id, now); !done)
                    return done.error();
                decoded->append(id);
            }
            return static_cast<int>(pending->size());
        })
        .then(this, [this, before, decoded](Result<int> done) -> QFuture<Result<int>> {
            if (!done)
                return ready(done);
            for (const DeliveryId id : *decoded)
                Q_EMIT deliveryDecoded(id);
            return *done == batch ? processBatch(before + batch) : ready(Result<int>(before + *done));
        })
        .unwrap();
}

QFuture<Result<DeliveryRecord>> IngestService::replay(DeliveryId id)
{
    return m_core.database->write([id, now = m_core.now()](Connection &connection) -> Result<DeliveryRecord> {
        if (const auto done = digest(connection, id, now); !done)
            return done.error();
        return DeliveryStore(connection).byId(id);
    });
}

QFuture<Result<int>> IngestService::takePolled(const Account &account, const QList<ProviderEvent> &events, const QByteArray &payload)
{
    return m_core.database->write([account, events, payload, now = m_core.now()](Connection &connection) -> Result<int> {
        int landedCount = 0;
        const auto provider = providerFor(account.provider);
        for (const ProviderEvent &event : events) {
            IncomingFact fact = factFrom(event, account.id, EventSource::Poll, now, {});
            fact.event.payload = payload;
            fact.keepOrphan = false;
            const auto landed = EvidenceStore(connection).land(fact, provider->failureRule(), now);
            if (!landed)
                return landed.error();
            landedCount += landed->kind == Landing::Kind::Matched ? 1 : 0;
        }
        return landedCount;
    });
}

} // namespace recado
