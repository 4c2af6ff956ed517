#include "services/relaypull.h"

#include "services/crashpoint.h"
#include "services/deliveryintake.h"
#include "services/onworker.h"
#include "store/relaystore.h"

#include <QHostAddress>

#include <utility>

namespace recado {

namespace {

constexpr std::chrono::minutes lookAgain{10}; // at what could not be taken
constexpr std::chrono::hours marksLast{24 * 30};
constexpr int mostRestarts = 5;

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

RelayPull::RelayPull(const Core &core, AccountService &accounts, RelayKeys &keys, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_keys(keys), m_lock(core.dataDir + QStringLiteral("/relay.lock"))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RelayPull::follow);
    connect(&m_accounts, &AccountService::accountsChanged, this, [this] { m_fromTheStart.reset(); });
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (m_isRunning && changes.topics.contains(QStringLiteral("setting")))
            readSource();
    });
}

RelayPull::~RelayPull() = default;

Result<QUrl> RelayPull::checkedUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto invalid = [](const char *why) { return error(ErrorKind::Invalid, QString::fromLatin1(why), QStringLiteral("url")); };
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return invalid("not an address");
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!isPlain && url.scheme() != QLatin1String("https"))
        return invalid("neither https nor http");
    if (isPlain && !isThisComputer(url.host()))
        return invalid("http only to this computer itself");
    return url;
}

QFuture<Result<RelayReport>> RelayPull::pull(const RelaySource &source)
{
    if (const auto url = checkedUrl(source.url.toString()); !url)
        return ready(Result<RelayReport>(url.error()));
    if (m_lock.isLocked() || !m_lock.tryLock())
        return ready(Result<RelayReport>(error(ErrorKind::Conflict, QStringLiteral("somebody is fetching already"), QStringLiteral("relay_lock"))));
    const auto round = std::make_shared<relay::Round>();
    round->source = source;
    const Instant now = m_core.now();
    if (m_fromTheStart && now - *m_fromTheStart < lookAgain) {
        round->run = m_run;
        round->after = m_after;
    } else {
        m_fromTheStart = now;
    }
    return prepare(round)
        .then(this, [this](Result<RoundPtr> prepared) { return prepared ? next(*prepared) : ready(Result<RelayReport>(prepared.error())); })
        .unwrap()
        .then(this, [this, round](Result<RelayReport> result) {
            handleEnd(round, result);
            return result;
        });
}

QFuture<Result<RelayPull::RoundPtr>> RelayPull::prepare(const RoundPtr &round)
{
    return m_keys.key()
        .then(this, [this, round](Result<sealedbox::KeyPair> key) {
            if (!key)
                return ready(Result<Secret>(key.error()));
            round->key = *key;
            return m_keys.token();
        })
        .unwrap()
        .then(this, [this, round](Result<Secret> token) {
            if (!token)
                return ready(Result<QList<Account>>(token.error()));
            round->token = *token;
            return m_accounts.accounts();
        })
        .unwrap()
        .then(this, [this, round](Result<QList<Account>> accounts) {
            return accounts ? readReceivers(round, *accounts) : ready(Result<RoundPtr>(accounts.error()));
        })
        .unwrap();
}

// One after the other. An account whose secrets cannot be read keeps nobody else's deliveries waiting.
QFuture<Result<RelayPull::RoundPtr>> RelayPull::readReceivers(const RoundPtr &round, QList<Account> accounts)
{
    if (accounts.isEmpty())
        return ready(Result<RoundPtr>(round));
    const Account account = accounts.takeFirst();
    return m_accounts.hookCredentials(account)
        .then(this, [this, round, accounts, account](Result<Credentials> secrets) {
            round->receivers.insert(account.name, {account, providerFor(account.provider), secrets ? std::optional(*secrets) : std::nullopt});
            return readReceivers(round, accounts);
        })
        .unwrap();
}

QFuture<Result<RelayReport>> RelayPull::next(const RoundPtr &round)
{
    return fetch(round)
        .then(this, [this, round](Result<relay::Batch> batch) {
            if (!batch)
                return ready(Result<RelayReport>(batch.error()));
            m_state.lastContact = m_core.now();
            round->report.waiting = qint64(batch->waiting);
            round->report.skew = batch->now - m_core.now();
            round->report.isForeignKey = batch->publicKey != round->key.publicKey;
            const bool isRestarted = !round->run.isEmpty() && batch->run != round->run;
            round->run = batch->run;
            if (isRestarted && round->after > 0) {
                round->after = 0;
                if (++round->restarts > mostRestarts)
                    return ready(Result<RelayReport>(error(ErrorKind::Conflict, QStringLiteral("the relay restarts again and again"), QStringLiteral("relay"))));
                return next(round);
            }
            return batch->boxes.isEmpty() ? ready(Result<RelayReport>(round->report)) : takeBatch(round, *batch);
        })
        .unwrap();
}

QFuture<Result<relay::Batch>> RelayPull::fetch(const RoundPtr &round)
{
    net::Request request = round->request("GET");
    request.url.setQuery(QStringLiteral("after=%1").arg(round->after));
    return m_core.http->send(request).then(this, [](net::Outcome outcome) -> Result<relay::Batch> {
        if (outcome.transfer != net::Transfer::Answered)
            return outcome.error;
        if (outcome.response.status != 200)
            return relay::refusal(outcome.response);
        return relay::batchFrom(outcome.response.body);
    });
}

QFuture<Result<RelayReport>> RelayPull::takeBatch(const RoundPtr &round, const relay::Batch &batch)
{
    crashPoint("relay_after_fetch");
    round->after = batch.boxes.last().number;
    using Opened = QList<relay::OpenedBox>;
    return onWorker<Opened>([boxes = batch.boxes, key = round->key, receivers = round->receivers] { return relay::openBoxes(boxes, key, receivers); })
        .then(this, [this, round](Result<Opened> opened) {
            if (!opened)
                return ready(Result<RelayReport>(opened.error()));
            round->count(*opened);
            return keep(round, *opened)
                .then(this, [this, round, opened = *opened](Result<void> kept) {
                    if (!kept)
                        return ready(Result<RelayReport>(kept.error()));
                    crashPoint("relay_after_commit");
                    return acknowledge(round, opened);
                })
                .unwrap();
        })
        .unwrap();
}

// One transaction for all of them.
QFuture<Result<void>> RelayPull::keep(const RoundPtr &round, const QList<relay::OpenedBox> &opened)
{
    QList<relay::OpenedBox> wanted;
    for (const relay::OpenedBox &box : opened) {
        const bool isRefused = box.kind == relay::OpenedBox::Kind::Refused;
        if (isRefused && !mayKeepRefused(box.record.heardAt))
            ++round->report.dropped;
        else if (box.isKept())
            wanted.append(box);
    }
    if (wanted.isEmpty())
        return ready(Result<void>());
    struct Counts {
        int kept = 0;
        int repeated = 0;
        int known = 0;
        int refused = 0;
    };
    return m_core.database
        ->write([wanted, now = m_core.now()](Connection &connection) -> Result<Counts> {
            Counts counts;
            for (const relay::OpenedBox &box : wanted) {
                const auto isNew = RelayStore(connection).take(box.mark, now);
                if (!isNew)
                    return isNew.error();
                if (!*isNew) {
                    ++counts.known;
                    continue;
                }
                const auto kept = DeliveryStore(connection).keep(box.record);
                if (!kept)
                    return kept.error();
                ++(kept->repeated ? counts.repeated : counts.kept);
                counts.refused += box.kind == relay::OpenedBox::Kind::Refused ? 1 : 0;
            }
            return counts;
        })
        .then(this, [this, round](Result<Counts> counts) -> Result<void> {
            if (!counts)
                return counts.error();
            round->report.kept += counts->kept;
            round->report.repeated += counts->repeated;
            round->report.known += counts->known;
            round->report.refused += counts->refused;
            if (counts->kept + counts->repeated > 0)
                Q_EMIT deliveriesKept();
            return {};
        });
}

// By when the relay heard it: what lay there for a night is not one minute's.
bool RelayPull::mayKeepRefused(Instant heardAt)
{
    const qint64 minute = toMillis(heardAt) / 60'000;
    if (std::exchange(m_refusedMinute, minute) != minute)
        m_refusedKept = 0;
    return m_refusedKept++ < mostRefusedKept;
}

QFuture<Result<RelayReport>> RelayPull::acknowledge(const RoundPtr &round, const QList<relay::OpenedBox> &opened)
{
    relay::Acknowledgement acknowledgement{round->run, {}};
    QList<relay::OpenedBox> done;
    for (const relay::OpenedBox &box : opened) {
        if (box.isKept()) {
            acknowledgement.numbers.append(box.number);
            done.append(box);
        }
    }
    if (done.isEmpty())
        return next(round);
    return m_core.http->send(round->request("POST", relay::toBytes(acknowledgement)))
        .then(this, [this, round, done](net::Outcome outcome) {
            if (outcome.transfer != net::Transfer::Answered)
                return ready(Result<RelayReport>(outcome.error));
            if (outcome.response.status == 409 && ++round->restarts <= mostRestarts) {
                round->run.clear();
                round->after = 0; // fetched again, they are known
                return next(round);
            }
            if (outcome.response.status != 200)
                return ready(Result<RelayReport>(relay::refusal(outcome.response)));
            return forgetMarks(done)
                .then(this, [this, round](Result<void> forgotten) { return forgotten ? next(round) : ready(Result<RelayReport>(forgotten.error())); })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<void>> RelayPull::forgetMarks(const QList<relay::OpenedBox> &acknowledged)
{
    QList<QByteArray> marks;
    for (const relay::OpenedBox &box : acknowledged)
        marks.append(box.mark);
    return m_core.database->write([marks, old = m_core.now() - marksLast](Connection &connection) -> Result<void> {
        RelayStore store(connection);
        const auto forgotten = store.forget(marks);
        return forgotten ? store.forgetOlderThan(old) : forgotten;
    });
}

void RelayPull::handleEnd(const RoundPtr &round, const Result<RelayReport> &result)
{
    m_lock.unlock();
    if (result) {
        m_run = round->run;
        m_after = round->after;
        m_state.last = *result;
        m_state.problem.reset();
    } else {
        m_fromTheStart.reset(); // what was not acknowledged is fetched again
        m_state.problem = result.error();
    }
    Q_EMIT stateChanged();
}

} // namespace recado
