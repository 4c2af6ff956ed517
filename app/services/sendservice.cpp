#include "services/sendservice.h"

#include "base/log.h"
#include "services/crashpoint.h"
#include "services/journal.h"
#include "services/optoutcheck.h"
#include "store/evidencestore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int maxParallel = 16;

} // namespace

SendService::SendService(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts), m_courier(core, accounts)
{
    connect(&m_courier, &Courier::storageFailed, this, &SendService::storageFailed);
    qRegisterMetaType<QueueState>();
    m_queueTimer.setSingleShot(true);
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(150);
    connect(&m_queueTimer, &QTimer::timeout, this, &SendService::runQueue);
    connect(&m_announceTimer, &QTimer::timeout, this, [this] {
        announceQueue();
        followSchedule();
    });
    m_missedTimer.setSingleShot(true);
    connect(&m_missedTimer, &QTimer::timeout, this, &SendService::followSchedule);
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("setting")))
            followBrake();
        if (changes.messages.isEmpty())
            return;
        if (!m_announceTimer.isActive())
            m_announceTimer.start();
        wakeQueue();
    });
    followBrake();
    followSchedule();
}

QFuture<Result<PreparedSend>> SendService::prepare(const SendRequest &request)
{
    return prepareAs(request, MessageId::make());
}

QFuture<Result<PreparedSend>> SendService::prepareAs(const SendRequest &request, const MessageId &id)
{
    return m_core.database
        ->read([request](Connection &connection) { return readSendContext(connection, request.account, request.channel, request.content); })
        .then(this, [this, request, id](Result<SendContext> context) -> QFuture<Result<PreparedSend>> {
            if (!context)
                return ready(Result<PreparedSend>(context.error()));
            return m_accounts.credentials(context->account)
                .then(this, [context = *context, request, id](Result<Credentials> secrets) -> Result<PreparedSend> {
                    if (!secrets)
                        return secrets.error();
                    return prepareSend(context, *secrets, request, id);
                });
        })
        .unwrap();
}

QFuture<Result<QString>> SendService::previewRequest(const SendRequest &request, bool asCurl)
{
    return prepare(request).then(this, [asCurl](Result<PreparedSend> prepared) -> Result<QString> {
        if (!prepared)
            return prepared.error();
        return asCurl ? net::toCurl(prepared->request) : QString::fromUtf8(net::describe(prepared->request));
    });
}

QFuture<Result<SendReceipt>> SendService::send(const SendRequest &request)
{
    return put(request, true);
}

QFuture<Result<SendReceipt>> SendService::enqueue(const SendRequest &request)
{
    return put(request, false);
}

QFuture<Result<SendReceipt>> SendService::put(const SendRequest &request, bool ours)
{
    if (request.notBefore && *request.notBefore <= m_core.now())
        return ready(Result<SendReceipt>(hasPassed()));
    const MessageId id = MessageId::make();
    return prepareAs(request, id)
        .then(this, [this, request, id, ours](Result<PreparedSend> prepared) -> QFuture<Result<SendReceipt>> {
            if (!prepared)
                return ready(Result<SendReceipt>(prepared.error()));
            auto job = std::make_shared<Job>();
            job->message = messageFor(*prepared, request, id);
            job->take(*prepared);
            job->timeout = request.timeout;
            job->message.scheduledAt = request.notBefore;
            job->message.notBefore = request.notBefore;
            // A scheduled one is asked about when it is late, not given up before.
            const Milliseconds patience = request.notBefore ? std::max(request.giveUpAfter, scheduleGrace + request.timeout) : request.giveUpAfter;
            job->message.giveUpAt = request.notBefore.value_or(m_core.now()) + patience;
            return record(job, ours && !request.notBefore);
        })
        .unwrap();
}

// One commit: the row, and, when it can leave now, its being in flight. A process that dies before it has sent nothing and recorded nothing.
QFuture<Result<SendReceipt>> SendService::record(std::shared_ptr<Job> job, bool ours)
{
    const bool now = ours && !m_braked && m_courier.isEquipped(*job) && m_courier.mayLeave(*job) == Milliseconds::zero();
    crashPoint("before_commit");
    return m_core.database
        ->write([job, ours, now, lease = m_core.lease->name(), at = m_core.now()](Connection &connection) -> Result<std::optional<Attempt>> {
            // A message for somebody who does not want one is not even recorded. A read mark is none.
            const auto reason = job->hasStory() ? optedOut(connection, job->message) : Result<std::optional<OptOutReason>>(std::nullopt);
            if (!reason)
                return reason.error();
            if (*reason)
                return optOutError(**reason);
            const FailureRule rule = job->provider->failureRule();
            const auto inserted = MessageStore(connection).insert(job->message, ours ? lease : QString(), at);
            if (!inserted)
                return inserted.error();
            job->message = *inserted;
            const auto queued = EvidenceStore(connection).add(inserted->row, inserted->account, localFact(EventKind::Queued, at), rule, at);
            if (!queued)
                return queued.error();
            if (!now)
                return std::optional<Attempt>();
            return claimUnlessBraked(connection, *job, lease, at);
        })
        .then(this, [this, job, ours, now](Result<std::optional<Attempt>> recorded) -> Result<SendReceipt> {
            if (!recorded)
                return recorded.error();
            if (ours) {
                m_active.insert(job->message.row, job);
                job->attempt = *recorded;
                job->braked = !job->attempt && (now || m_braked);
                if (job->attempt)
                    post(job);
                else
                    tryLater(job, Milliseconds(200));
            }
            return SendReceipt{job->message.id, job->message.row};
        });
}

void SendService::setRunsQueue(bool runs)
{
    m_runsQueue = runs;
    if (runs)
        followBrake();
}

// Rows that nobody holds, for as many as may be under way at once.
void SendService::runQueue()
{
    if (!m_runsQueue || m_braked)
        return;
    const int room = maxParallel - static_cast<int>(m_active.size());
    if (room <= 0)
        return; // finish() comes back here
    m_core.database
        ->read([room, at = m_core.now()](Connection &connection) { return MessageStore(connection).due(at, room); })
        .then(this, [this](Result<QList<Message>> due) {
            if (!due)
                return;
            for (const Message &message : *due)
                startStored(message);
            scheduleQueue();
        });
}

void SendService::startStored(const Message &message)
{
    if (m_active.contains(message.row))
        return;
    auto job = std::make_shared<Job>();
    job->message = message;
    m_active.insert(message.row, job);
    const auto request = requestFrom(message);
    if (!request) {
        refuseUnsent(job, request.error());
        return;
    }
    prepareAs(*request, message.id).then(this, [this, job](Result<PreparedSend> prepared) {
        if (!prepared) {
            // A locked keychain passes; everything else would be the same next time.
            if (prepared.error().kind == ErrorKind::Locked || prepared.error().kind == ErrorKind::Unavailable)
                finish(job);
            else
                refuseUnsent(job, prepared.error());
            return;
        }
        job->take(*prepared);
        claimAndPost(job);
    });
}

void SendService::scheduleQueue()
{
    m_core.database->read([now = m_core.now()](Connection &connection) { return MessageStore(connection).nextDue(now); })
        .then(this, [this](Result<std::optional<Instant>> next) {
            if (!next || !*next || !m_runsQueue || m_queueTimer.isActive())
                return;
            const auto wait = std::clamp(**next - m_core.now(), Milliseconds(1000), Milliseconds(60'000));
            m_queueTimer.start(static_cast<int>(wait.count()));
        });
}

// Something may leave now, while the timer may wait for a row that is scheduled for next week.
void SendService::wakeQueue()
{
    if (m_runsQueue && (!m_queueTimer.isActive() || m_queueTimer.remainingTime() > 1000))
        m_queueTimer.start(0);
}

void SendService::noteRowsOfBroadcasts(int rows)
{
    if (std::exchange(m_rowsOfBroadcasts, rows) != rows)
        announceQueue();
}

void SendService::announceQueue()
{
    m_core.database->read([](Connection &connection) { return MessageStore(connection).counts(); }).then(this, [this](Result<QueueCounts> counts) {
        if (counts)
            Q_EMIT queueChanged({counts->queued + m_rowsOfBroadcasts, counts->inFlight, m_courier.departedLastMinute(), m_braked, counts->scheduled});
    });
}

} // namespace recado
