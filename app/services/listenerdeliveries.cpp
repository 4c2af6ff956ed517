// The part of ListenerService that takes deliveries: authenticate, commit, answer. On the listener's thread.
#include "services/deliveryintake.h"
#include "services/listenerservice.h"

namespace recado {

namespace {

// Deliveries that may wait for their commit, and their bytes: this bounds memory. A provider repeats what gets a 503.
constexpr int maxWaiting = 2048;
constexpr qint64 maxWaitingBytes = 12 * 1024 * 1024;

const QByteArray textType = "text/plain; charset=utf-8";

// A provider's verification handshake, or somebody who looks whether anyone is there.
webhook::Reply answerGet(const Provider &provider, const Account &account, const Credentials &secrets, const QByteArray &query)
{
    if (query.isEmpty())
        return {200, "Recado is listening\n", textType};
    const auto challenge = provider.handshake(account, secrets, query);
    return challenge ? webhook::Reply{200, *challenge, textType} : webhook::Reply{403, "not verified\n", textType};
}

} // namespace

bool ListenerService::take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done)
{
    if (delivery.account == reachAccount && delivery.method == "GET") {
        const auto answer = m_probes.answer({ReachArrival::Way::Hook, {}, delivery.headers, delivery.peer, delivery.sender, delivery.isProxied, delivery.query});
        if (answer) {
            done({200, *answer, "application/json"});
            return true;
        }
    }
    const auto hook = hookOf(delivery.account);
    if (!hook || !hook->provider) {
        done({404, "no such hook\n", textType}); // removed since it was let in
        return true;
    }
    if (delivery.method == "GET") {
        done(answerGet(*hook->provider, hook->account, hook->secrets, delivery.query));
        return true;
    }
    if (m_queue->deliveries >= maxWaiting || m_queue->bytes + delivery.body.size() > maxWaitingBytes)
        return false;
    const bool genuine = hook->provider->isGenuine(hook->account, hook->secrets, delivery.headers, delivery.body);
    if (!genuine && !mayKeepRefused()) {
        done({401, "signature refused\n", textType});
        return true;
    }
    keep(delivery, *hook, genuine, std::move(done));
    return true;
}

// Some of them are kept, so that a wrong app secret can be found out; not all, or who knows the path could fill the disk.
bool ListenerService::mayKeepRefused()
{
    const qint64 minute = toMillis(m_core.now()) / 60'000;
    if (m_minute.exchange(minute) != minute)
        m_refusedThisMinute = 0;
    return m_refusedThisMinute++ < mostRefusedKept;
}

bool ListenerService::isRefusedQuotaUsed() const
{
    return m_minute == toMillis(m_core.now()) / 60'000 && m_refusedThisMinute >= mostRefusedKept;
}

// Those that wait share one transaction, and so one fsync (Database, group commit).
void ListenerService::keep(const webhook::Delivery &delivery, const Hook &hook, bool genuine, std::function<void(webhook::Reply)> done)
{
    const DeliveryRecord record = deliveryRecord(hook.account.id, m_core.now(), delivery.headers, delivery.body, genuine);
    const qint64 size = record.body.size();
    ++m_queue->deliveries;
    m_queue->bytes += size;
    auto kept = std::make_shared<DeliveryId>();
    m_core.database->writeThen(
        [record, kept](Connection &connection) -> Result<void> {
            const auto stored = DeliveryStore(connection).keep(record);
            if (!stored)
                return stored.error();
            *kept = stored->id;
            return {};
        },
        [this, queue = m_queue, size, kept, genuine, lastEvent = hook.lastEvent, heardAt = record.heardAt, done = std::move(done)](Result<void> committed) {
            --queue->deliveries;
            queue->bytes -= size;
            if (!committed) {
                done({committed.error().kind == ErrorKind::DiskFull ? 507 : 503, "not stored\n", textType});
                return;
            }
            if (!genuine) {
                done({401, "signature refused\n", textType});
                return;
            }
            *lastEvent = toMillis(heardAt);
            done({});
            QMetaObject::invokeMethod(this, [this, id = *kept] { handleKept(id); }, Qt::QueuedConnection);
        });
}

void ListenerService::handleKept(DeliveryId id)
{
    if (!m_showLast.isActive())
        m_showLast.start();
    Q_EMIT deliveryKept(id);
}

ListenerMetrics ListenerService::metrics() const
{
    ListenerMetrics metrics;
    if (m_listener)
        metrics.seen = m_listener->metrics();
    metrics.queueDepth = m_queue->deliveries;
    metrics.queueBytes = m_queue->bytes;
    metrics.queueLimit = maxWaiting;
    metrics.queueBytesLimit = maxWaitingBytes;
    metrics.lastEvents = m_lastEvents;
    const QReadLocker lock(&m_hooksLock);
    for (auto hook = m_hooks.begin(); hook != m_hooks.end(); ++hook) {
        if (const qint64 at = *hook->lastEvent; at > 0)
            metrics.lastEvents.insert(hook.key(), fromMillis(at));
    }
    return metrics;
}

} // namespace recado
