#include "services/ingestservice.h"

#include "base/log.h"
#include "providers/provider.h"
#include "services/courier.h"
#include "services/wishes.h"
#include "store/accountstore.h"
#include "store/erasedpeople.h"
#include "store/inboundstore.h"
#include "store/personseenstore.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace recado {

namespace {

constexpr int batch = 100;

// The id by which the provider itself knows the message: ours that came back is not one.
QString providersOwnId(const QList<ProviderRef> &refs)
{
    const auto own = std::find_if(refs.begin(), refs.end(), [](const ProviderRef &ref) { return ref.kind != QLatin1String("client_id"); });
    return own == refs.end() ? QString() : own->value;
}

} // namespace

// Clocks differ; a message cannot have been written after we heard of it.
Result<void> openWindow(Connection &connection, AccountId account, const ProviderEvent &event, Instant heardAt)
{
    if (event.kind != EventKind::Received || event.recipient.isEmpty())
        return {};
    const Instant at = std::min(believedTime(event.occurredAt, heardAt), heardAt);
    const auto erasedAt = ErasedPeople(connection).erasedAt(event.recipient);
    if (!erasedAt || (*erasedAt && at <= **erasedAt)) // from before: nothing of them comes back
        return erasedAt ? Result<void>() : erasedAt.error();
    if (const auto heard = InboundStore(connection).heard(account, event.channelNumber, event.recipient, at); !heard)
        return heard;
    return PersonSeenStore(connection).seen(event.recipient, {}, at);
}

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
    fact.about = event.recipient;
    fact.event.providerId = !event.inboundId.isEmpty() ? event.inboundId : providersOwnId(event.refs);
    for (const ProviderRef &ref : event.refs)
        fact.refs.append({ref.kind, ref.value});
    // When the message was made says which one it is; the time of a later status would fit too many.
    const auto madeAt = event.messageAt ? event.messageAt : event.kind == EventKind::Sent ? event.occurredAt : std::nullopt;
    if (isProviderStatus(event.kind) && !event.recipient.isEmpty() && madeAt && timeDoubt(madeAt, heardAt) == TimeDoubt::None)
        fact.clue = AnonymousFact{event.recipient, event.templateName, event.text, *madeAt};
    return fact;
}

IngestService::IngestService(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

struct IngestService::Pass {
    QPromise<Result<int>> answer;
    int done = 0;
};

QFuture<Result<int>> IngestService::processPending()
{
    if (m_running) {
        m_again = true;
        return ready(Result<int>(0));
    }
    m_running = true;
    const auto pass = std::make_shared<Pass>();
    pass->answer.start();
    nextBatch(pass);
    return pass->answer.future();
}

// Where deliveries never cease to come, a pass never ends: every batch begins from the event loop, and none waits for the answer of the next.
void IngestService::nextBatch(std::shared_ptr<Pass> pass)
{
    m_again = false;
    auto decoded = std::make_shared<QList<DeliveryId>>();
    m_core.database
        ->write([decoded, now = m_core.now()](Connection &connection) -> Result<int> {
            const auto pending = DeliveryStore(connection).undecoded(batch);
            if (!pending)
                return pending.error();
            for (const DeliveryId id : *pending) {
                if (const auto done = digestDelivery(connection, id, now); !done)
                    return done.error();
                decoded->append(id);
            }
            return static_cast<int>(pending->size());
        })
        .then(this, [this, pass, decoded](Result<int> done) {
            if (!done) {
                end(*pass, done);
                return;
            }
            pass->done += *done;
            for (const DeliveryId id : *decoded)
                Q_EMIT deliveryDecoded(id);
            if (*done == batch || m_again)
                nextBatch(pass);
            else
                end(*pass, pass->done);
        });
}

void IngestService::end(Pass &pass, const Result<int> &result)
{
    m_running = false;
    if (!result) {
        qCWarning(logIngest) << "decoding stopped:" << result.error().detail;
        QTimer::singleShot(Courier::storageRetry, this, [this] { processPending(); });
    }
    pass.answer.addResult(result);
    pass.answer.finish();
}

QFuture<Result<DeliveryRecord>> IngestService::replay(DeliveryId id)
{
    return m_core.database->write([id, now = m_core.now()](Connection &connection) -> Result<DeliveryRecord> {
        if (const auto done = digestDelivery(connection, id, now); !done)
            return done.error();
        return DeliveryStore(connection).byId(id);
    });
}

QFuture<Result<QList<Digest>>> IngestService::replay(const QList<DeliveryId> &deliveries, const SignatureKeys &keys)
{
    return m_core.database->write([deliveries, keys, now = m_core.now()](Connection &connection) -> Result<QList<Digest>> {
        QList<Digest> digests;
        for (const DeliveryId id : deliveries) {
            const auto done = digestDelivery(connection, id, now, keys);
            if (!done)
                return done.error();
            digests.append(*done);
        }
        return digests;
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
            if (landed->isErased)
                continue;
            if (const auto opened = openWindow(connection, account.id, event, now); !opened)
                return opened.error();
            if (const auto said = noteOptOutWord(connection, account, event, now); !said)
                return said.error();
            if (const auto noted = noteRefusal(connection, account, event, landed->message, now); !noted)
                return noted.error();
            landedCount += landed->kind == Landing::Kind::Matched ? 1 : 0;
        }
        return landedCount;
    });
}

} // namespace recado
