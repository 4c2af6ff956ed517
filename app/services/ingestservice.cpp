#include "services/ingestservice.h"

#include "base/log.h"
#include "providers/provider.h"
#include "services/pollservice.h"
#include "services/templateservice.h"
#include "services/wishes.h"
#include "store/accountstore.h"
#include "store/inboundstore.h"
#include "store/messagestore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int batch = 100;
constexpr qsizetype longestRemark = 2000; // a batch of a thousand new words needs no novel

// Webhooks do come for this message: the poll can wait, and ends with the story.
Result<void> easePolling(Connection &connection, const Account &account, const Provider &provider, MessageRow row, Instant now)
{
    MessageStore messages(connection);
    const auto message = messages.byRow(row);
    if (!message)
        return message.error();
    const bool over = PollService::isOver(message->verdict, provider.capabilities(account));
    const auto delay = PollService::delayBefore(PollService::slowTry, provider.monthlyQuota(account)).value();
    return messages.planPoll(row, over ? std::optional<Instant>() : now + delay, PollService::slowTry);
}

// A person wrote: the window for free messages opens. Clocks differ; a message cannot have been written after we heard of it.
Result<void> openWindow(Connection &connection, AccountId account, const ProviderEvent &event, Instant heardAt)
{
    if (event.kind != EventKind::Received || event.recipient.isEmpty())
        return {};
    const Instant at = std::min(event.occurredAt.value_or(heardAt), heardAt);
    return InboundStore(connection).heard(account, event.channelNumber, event.recipient, at);
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
    const auto decoded = provider ? provider->decodeWebhook(*account, delivery->body)
                                  : Result<Decoded>(error(ErrorKind::Unsupported, QStringLiteral("provider not in this version")));
    if (!decoded) {
        const Error &problem = decoded.error();
        return deliveries.setState(id, QStringLiteral("not_understood"), {}, problem.place + QStringLiteral(": ") + problem.detail);
    }
    if (decoded->events.isEmpty() && decoded->notices.isEmpty())
        return deliveries.setState(id, QStringLiteral("not_understood"), {}, decoded->notUnderstood.join(QLatin1String("; ")));
    bool matched = false;
    bool orphan = false;
    QStringList kinds;
    EvidenceStore evidence(connection);
    for (const ProviderEvent &event : decoded->events) {
        kinds.append(toString(event.kind));
        const auto landed = evidence.land(factFrom(event, account->id, EventSource::Webhook, delivery->heardAt, id), provider->failureRule(), now);
        if (!landed)
            return landed.error();
        if (const auto opened = openWindow(connection, account->id, event, delivery->heardAt); !opened)
            return opened;
        if (const auto noted = noteRefusal(connection, *account, event, landed->message, delivery->heardAt); !noted)
            return noted;
        if (!landed->message.isNull()) {
            matched = true;
            if (const auto eased = easePolling(connection, *account, *provider, landed->message, now); !eased)
                return eased;
        } else if (isProviderStatus(event.kind)) {
            orphan = true;
        }
    }
    if (const auto applied = applyNotices(connection, account->id, decoded->notices, delivery->heardAt); !applied)
        return applied.error();
    if (const auto noted = noteWishes(connection, *account, decoded->notices, delivery->heardAt); !noted)
        return noted;
    if (const auto noted = noteDailyLimit(connection, *account, decoded->notices); !noted)
        return noted;
    // A batch is as good as its understood parts; what was not understood is named, and a delivery with nothing else is not understood.
    const bool understood = !decoded->events.isEmpty() || !decoded->notices.isEmpty();
    for (const ProviderNotice &notice : decoded->notices)
        kinds.append(notice.field);
    kinds.removeDuplicates();
    const QString state = matched ? QStringLiteral("matched")
        : orphan                  ? QStringLiteral("orphan")
        : understood              ? QStringLiteral("decoded")
                                  : QStringLiteral("not_understood");
    return deliveries.setState(id, state, kinds.join(QLatin1Char(' ')), decoded->notUnderstood.join(QStringLiteral("; ")).left(longestRemark));
}

// The id by which the provider itself knows the message: ours that came back is not one.
QString providersOwnId(const QList<ProviderRef> &refs)
{
    const auto own = std::find_if(refs.begin(), refs.end(), [](const ProviderRef &ref) { return ref.kind != QLatin1String("client_id"); });
    return own == refs.end() ? QString() : own->value;
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
    fact.event.providerId = !event.inboundId.isEmpty() ? event.inboundId : providersOwnId(event.refs);
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
            if (const auto opened = openWindow(connection, account.id, event, now); !opened)
                return opened.error();
            if (const auto noted = noteRefusal(connection, account, event, landed->message, now); !noted)
                return noted.error();
            landedCount += landed->kind == Landing::Kind::Matched ? 1 : 0;
        }
        return landedCount;
    });
}

} // namespace recado
