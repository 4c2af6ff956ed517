#include "services/broadcastrun.h"

#include "net/retry.h"
#include "services/crashpoint.h"
#include "store/broadcaststore.h"

#include <QPointer>
#include <QTimeZone>

#include <algorithm>

namespace recado {

namespace {

constexpr int rowsAhead = 500;
constexpr Milliseconds spanOfPace{5000};

// Between two requests, as the provider's rate lets them leave; 0 where a request carries one message.
Milliseconds betweenPackages(const BroadcastContext &context)
{
    constexpr std::chrono::milliseconds longest{5000};
    const Account &account = context.sender.account;
    const auto provider = providerFor(account.provider);
    if (provider->capabilities(account).batchSize <= 1)
        return {};
    const RateLimit limit = provider->rateLimits(account).value(provider->sendBucket(account, context.content.content));
    return limit.count > 0 ? std::min(limit.window / limit.count, longest) : Milliseconds(0);
}

} // namespace

BroadcastRun::BroadcastRun(const Core &core, AccountService &accounts, Courier &courier, const RunStart &start,
                           std::shared_ptr<PairRate> pairs)
    : m_core(core), m_accounts(accounts), m_courier(courier), m_context(start.context), m_pairs(std::move(pairs)),
      m_pacer(start.context.broadcast.plan.pace, core.now(), start.ready + start.waiting.size(), betweenPackages(start.context)),
      m_breaker(start.context.broadcast.plan.breaker), m_localZone(QTimeZone::systemTimeZoneId()), m_remaining(start.onlyRetries ? 0 : start.ready), m_taken(start.taken),
      m_lastTaken(start.lastTaken), m_onlyRetries(start.onlyRetries), m_canaryOver(start.canaryOver)
{
    for (const auto &[message, row] : start.waiting) {
        auto job = std::make_shared<SendJob>();
        job->message = message;
        m_waiting.append({job, row, message.notBefore.value_or(core.now())});
    }
    m_atEnd = m_onlyRetries; // the secrets are for the first step: who begins it must be able to hear that there are none
}

// The secrets once for all; the token anew whenever it has ended.
void BroadcastRun::equip()
{
    if (m_equipping)
        return;
    m_equipping = true;
    m_accounts.credentials(m_context.sender.account)
        .then(this, [this](Result<Credentials> secrets) -> QFuture<Result<Credentials>> {
            if (!secrets)
                return ready(Result<Credentials>(secrets.error()));
            m_secrets = *secrets;
            return m_accounts.tokens().complete(m_context.sender.account, *secrets);
        })
        .unwrap()
        .then(this, [this](Result<Credentials> complete) {
            m_equipping = false;
            Q_EMIT settled();
            if (complete) {
                m_equipped = true;
                m_failedLogins = 0;
                Q_EMIT stepWanted();
                return;
            }
            const ErrorKind kind = complete.error().kind;
            if (kind == ErrorKind::Unauthorized) {
                m_accounts.noteHealth(m_context.sender.account.id, CredentialHealth::Refused);
                pauseFor({QStringLiteral("credentials"), complete.error().code});
            } else if (kind == ErrorKind::NotFound || kind == ErrorKind::Locked) {
                pauseFor({QStringLiteral("credentials"), toString(kind)});
            } else {
                waitUntil(m_core.now() + net::backOff(++m_failedLogins), QStringLiteral("rate"));
            }
        });
}

SharingParty BroadcastRun::wish() const
{
    const Instant now = m_core.now();
    if (m_halted || m_departing || now < m_until)
        return {id(), 0, 0};
    return {id(), static_cast<int>(m_ahead.size() + m_waiting.size()), m_pacer.allowance(now)};
}

int BroadcastRun::perRequest() const
{
    const Account &account = m_context.sender.account;
    return std::max(1, providerFor(account.provider)->capabilities(account).batchSize);
}

void BroadcastRun::halt()
{
    m_halted = true;
}

void BroadcastRun::pauseFor(const BroadcastReason &reason)
{
    if (m_halted)
        return;
    halt();
    Q_EMIT wantsPause(reason);
}

void BroadcastRun::waitUntil(Instant until, const QString &why)
{
    m_until = std::max(m_until, until);
    m_why = why;
}

void BroadcastRun::step(int room)
{
    const Instant now = m_core.now();
    if (m_halted || m_departing || now < m_until)
        return;
    m_why.clear();
    const auto complete = m_equipped ? m_accounts.tokens().atHand(m_context.sender.account, m_secrets) : std::nullopt;
    if (!complete) {
        equip();
        return;
    }
    m_complete = *complete;
    if (m_ahead.size() < rowsAhead / 2)
        readAhead();
    const int allowed = allowedNow(room, now);
    QList<Departing> batch;
    if (allowed > 0) {
        collectWaiting(batch, allowed, now);
        collectFresh(batch, watchesCanary() ? std::min(allowed, static_cast<int>(batch.size()) + canaryRoom()) : allowed, now);
    }
    const QList<Parcel> parcels = parcelsOf(batch);
    if (!batch.isEmpty()) {
        leave(batch, parcels);
        return;
    }
    if (watchesCanary() && canaryRoom() == 0 && m_waiting.isEmpty())
        canaryHolds(now);
    askWhetherExhausted();
}

// How many more of the first ones may leave. Those that came back leave again beside: they were counted.
int BroadcastRun::canaryRoom() const
{
    return std::max(0, m_context.broadcast.plan.canary.count - m_taken);
}

int BroadcastRun::allowedNow(int room, Instant now)
{
    if (waitsForHours(now))
        return 0;
    return std::min(room, m_pacer.allowance(now));
}

Milliseconds BroadcastRun::untilNextStep() const
{
    const Instant now = m_core.now();
    if (now < m_until)
        return m_until - now;
    Milliseconds wait = m_pacer.waitFor(now);
    if (m_ahead.isEmpty() && m_waiting.isEmpty() && m_skippedUntil)
        wait = std::max(wait, *m_skippedUntil - now);
    return wait;
}

void BroadcastRun::readAhead()
{
    if (m_reading || m_onlyRetries)
        return;
    const Instant now = m_core.now();
    if (m_skippedUntil && *m_skippedUntil <= now)
        rewind();
    if (m_atEnd)
        return;
    m_reading = true;
    m_core.database->read([id = id(), after = m_readTo](Connection &connection) { return BroadcastStore(connection).ready(id, after, rowsAhead); })
        .then(this, [this, after = m_readTo](Result<QList<BroadcastRow>> rows) {
            m_reading = false;
            Q_EMIT settled();
            if (!rows) {
                waitUntil(m_core.now() + Courier::storageRetry, {});
                return;
            }
            if (after != m_readTo)
                return; // rewound meanwhile
            m_atEnd = rows->size() < rowsAhead;
            if (!rows->isEmpty())
                m_readTo = rows->last().line;
            m_ahead += *rows;
            Q_EMIT stepWanted();
        });
}

void BroadcastRun::rewind()
{
    m_ahead.clear();
    m_made.clear();
    m_readTo = 0;
    m_atEnd = m_onlyRetries;
    m_skippedUntil.reset();
}

QSet<MessageRow> BroadcastRun::messages() const
{
    QSet<MessageRow> all = m_underWay;
    for (const Waiting &waiting : m_waiting)
        all.insert(waiting.job->message.row);
    return all;
}

void BroadcastRun::takeIn(const Message &message, const BroadcastRow &row)
{
    if (m_halted || messages().contains(message.row))
        return;
    auto job = std::make_shared<SendJob>();
    job->message = message;
    m_waiting.append({job, row, message.notBefore.value_or(m_core.now())});
    Q_EMIT stepWanted();
}

void BroadcastRun::setPace(const Pace &pace)
{
    if (m_context.broadcast.plan.pace == pace)
        return;
    m_context.broadcast.plan.pace = pace;
    m_pacer.setPace(pace, m_core.now(), remaining());
}

void BroadcastRun::askWhetherExhausted()
{
    if (!m_atEnd || !m_ahead.isEmpty() || m_inFlight > 0 || m_reading || m_departing)
        return;
    if (!m_skippedUntil) {
        if (m_waiting.isEmpty())
            Q_EMIT exhausted();
        return;
    }
    // Everybody who is left sleeps.
    const Instant now = m_core.now();
    const bool onlySleepers = std::all_of(m_waiting.cbegin(), m_waiting.cend(), [now](const Waiting &waiting) { return waiting.notBefore <= now; });
    if (onlySleepers && *m_skippedUntil > now && !m_context.broadcast.plan.hours.resumeNextDay)
        pauseFor({QStringLiteral("hours"), toIso(*m_skippedUntil)});
}

BroadcastPace BroadcastRun::pace() const
{
    const Instant now = m_core.now();
    BroadcastPace pace;
    pace.id = id();
    int left = 0;
    Instant since = now;
    for (const auto &[at, count] : m_left) {
        if (now - at > spanOfPace)
            continue;
        since = std::min(since, at);
        left += count;
    }
    const double seconds = std::max(1.0, std::chrono::duration<double>(now - since).count());
    pace.perSecond = left / seconds;
    pace.allowed = m_pacer.rate(now);
    pace.inFlight = m_inFlight;
    const double aimed = pace.allowed > 0 && pace.perSecond <= 0 ? pace.allowed : pace.perSecond;
    if (aimed > 0)
        pace.left = Milliseconds(static_cast<qint64>(static_cast<double>(remaining()) * 1000.0 / aimed));
    if (now < m_until)
        pace.waitingUntil = m_until;
    else if (m_ahead.isEmpty() && m_waiting.isEmpty() && m_skippedUntil)
        pace.waitingUntil = m_skippedUntil;
    pace.waitingFor = m_why;
    if (pace.waitingFor.isEmpty() && pace.waitingUntil)
        pace.waitingFor = m_skippedUntil ? QStringLiteral("hours") : QStringLiteral("rate");
    return pace;
}

} // namespace recado
