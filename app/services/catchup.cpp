#include "services/catchup.h"

#include "base/log.h"
#include "providers/provider.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/settingstore.h"

#include <algorithm>

namespace recado {

struct CatchUp::Line {
    QString name;
    QList<OpenMessage> messages;
    qsizetype at = 0;
    QHash<MessageRow, int> failures; // questions without an answer
    bool waits = false; // for the network
    bool ended = false;

    qsizetype left() const { return messages.size() - at; }
};

struct CatchUp::Listing {
    QMap<AccountId, std::shared_ptr<Line>> lines;
    Instant since; // when the round began that this one goes on with; else its own beginning
    MessageRow newest;
    int total = 0;
    int unknown = 0;
};

namespace {

constexpr auto ageLimit = std::chrono::hours(24 * 7); // as long as PollService asks
constexpr auto freshly = std::chrono::minutes(2);     // what was answered so lately is not asked again
constexpr auto resumable = std::chrono::hours(24);
constexpr int mostFailures = 3; // of one question
constexpr auto betweenTries = std::chrono::minutes(2);
constexpr auto untilNetwork = std::chrono::seconds(5); // after sleep
const QString beganSetting = QStringLiteral("catchup_began");

bool isNoNetwork(const Error &problem)
{
    switch (problem.kind) {
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Timeout:
    case ErrorKind::NotSent: return true;
    default: return false;
    }
}

// Every further message of the account would meet the same.
bool endsAccount(const Error &problem)
{
    switch (problem.kind) {
    case ErrorKind::RateLimited: return problem.place == QLatin1String("budget");
    case ErrorKind::Unauthorized:
    case ErrorKind::Locked:
    case ErrorKind::Unavailable:
    case ErrorKind::Unsupported: return true;
    default: return false;
    }
}

// When the round began that did not come to its end; none when there is none, or it is too old to be worth it.
Result<std::optional<Instant>> interruptedRound(Connection &connection, Instant now)
{
    const auto began = SettingStore(connection).value(beganSetting);
    if (!began)
        return began.error();
    const auto at = instantFromIso(*began);
    const bool counts = at && *at <= now && now - *at < resumable;
    return counts ? at : std::optional<Instant>();
}

} // namespace

CatchUp::CatchUp(const Core &core, PollService &poller, QObject *parent) : QObject(parent), m_core(core), m_poller(poller)
{
    m_retry.setInterval(betweenTries);
    connect(&m_retry, &QTimer::timeout, this, [this] { begin(CatchUpReason::NetworkBack); });
}

CatchUp::~CatchUp()
{
    if (m_stop)
        *m_stop = true;
}

void CatchUp::setRunning(bool running)
{
    if (running == m_isRunning)
        return;
    m_isRunning = running;
    if (running)
        return;
    ++m_generation;
    if (m_stop)
        *m_stop = true;
    m_retry.stop();
    m_lines.clear();
    m_poller.leaveOlder({});
    if (m_round && m_round->isUnderWay()) {
        m_round.reset(); // remembered in the store: gone on with at the next start
        Q_EMIT changed();
    }
}

void CatchUp::begin(CatchUpReason reason)
{
    if (!m_isRunning)
        return;
    if (reason == CatchUpReason::NetworkBack && m_round && m_round->isUnderWay()) {
        for (auto it = m_lines.begin(); it != m_lines.end(); ++it) {
            if (std::exchange((*it)->waits, false))
                goOn(it.key(), Milliseconds(0));
        }
        m_round->waitsForNetwork = false;
        return;
    }
    const Instant now = m_core.now();
    const bool isRepeat = reason == CatchUpReason::NetworkBack && m_round && now - m_round->began < freshly;
    if (isRepeat)
        return; // a network that comes and goes
    ++m_generation;
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_settling = 0;
    m_lines.clear();
    m_round = CatchUpRound{};
    m_round->reason = reason;
    m_round->began = now;
    const auto job = [now, reason](Connection &connection) -> Result<Listing> {
        const auto interrupted = reason == CatchUpReason::Started ? interruptedRound(connection, now) : Result<std::optional<Instant>>(std::nullopt);
        if (!interrupted)
            return interrupted.error();
        const auto open = MessageStore(connection).openForRound(now - ageLimit, interrupted->value_or(now - freshly));
        if (!open)
            return open.error();
        Listing listing;
        listing.since = interrupted->value_or(now);
        QHash<AccountId, Capabilities> can;
        for (const OpenMessage &message : *open) {
            const AccountId id = message.poll.account;
            if (!can.contains(id)) {
                const auto account = AccountStore(connection).byId(id);
                const auto provider = account ? providerFor(account->provider) : nullptr;
                can.insert(id, provider ? provider->capabilities(*account) : Capabilities());
                listing.lines.insert(id, std::make_shared<Line>());
                listing.lines[id]->name = account ? account->name : QString();
            }
            if (!can.value(id).polling || PollService::isOver(message.verdict, can.value(id)))
                continue;
            listing.lines[id]->messages.append(message);
            listing.newest = std::max(listing.newest, message.poll.row);
            listing.unknown += message.state == MessageState::Unknown ? 1 : 0;
            ++listing.total;
        }
        return listing;
    };
    m_core.database->look(job, Reader::Reports).then(this, [this, generation = m_generation](Result<Listing> listing) {
        if (generation != m_generation)
            return;
        if (!listing)
            qCWarning(logPoll) << "what to ask about could not be read:" << listing.error().detail;
        takeListing(listing ? *listing : Listing());
    });
    Q_EMIT changed();
}

void CatchUp::takeListing(Listing listing)
{
    m_lines = listing.lines;
    m_round->total = listing.total;
    m_round->unknown = listing.unknown;
    if (listing.total > 0) {
        m_poller.leaveOlder(listing.newest);
        remember(listing.since);
    }
    for (auto it = m_lines.begin(); it != m_lines.end(); ++it)
        goOn(it.key(), m_round->reason == CatchUpReason::Woke ? std::min<Milliseconds>(untilNetwork, m_rest * 5) : Milliseconds(0));
    Q_EMIT changed();
    lookWhetherDone();
}

void CatchUp::goOn(AccountId account, Milliseconds after)
{
    QTimer::singleShot(after, this, [this, account, generation = m_generation] {
        if (generation == m_generation)
            askSlice(account);
    });
}

void CatchUp::askSlice(AccountId account)
{
    const auto line = m_lines.value(account);
    if (!line || line->ended || line->waits)
        return;
    if (line->left() == 0) {
        line->ended = true;
        lookWhetherDone();
        return;
    }
    const QList<OpenMessage> slice = line->messages.mid(line->at, atOnce);
    QList<DuePoll> due;
    for (const OpenMessage &message : slice)
        due.append(message.poll);
    m_poller.poll(due, budgetShare, m_stop).then(this, [this, account, slice, generation = m_generation](Result<PollCount> count) {
        if (generation == m_generation)
            takeSlice(account, slice, count ? *count : PollCount());
    });
}

// Of a slice that met no network, what was not asked about is asked about once more.
void CatchUp::takeSlice(AccountId account, const QList<OpenMessage> &slice, const PollCount &count)
{
    const auto line = m_lines.value(account);
    m_round->asked += count.asked;
    m_round->news += count.news;
    std::optional<Error> end;
    int unasked = 0; // for want of a network
    for (const PollCount::NotAsked &notAsked : count.notAsked) {
        if (isNoNetwork(notAsked.reason)) {
            unasked += notAsked.count;
            continue;
        }
        noteNotAsked(account, line->name, notAsked.reason, notAsked.count);
        if (endsAccount(notAsked.reason))
            end = notAsked.reason;
    }
    // From the first failure on nobody of the slice was asked.
    const qsizetype seen = slice.size() - std::min<qsizetype>(unasked, slice.size());
    line->at += seen;
    m_round->done += static_cast<int>(seen);
    countSettled(slice.first(seen));
    if (end) {
        endLine(account, *end);
    } else if (unasked > 0) {
        putBack(account, *line);
    } else {
        goOn(account, m_rest);
    }
    Q_EMIT changed();
    lookWhetherDone();
}

// No answer: the network, or this one question. It waits, and begins with another message, so that one that is never answered holds up nobody.
void CatchUp::putBack(AccountId account, Line &line)
{
    const OpenMessage failed = line.messages.at(line.at++);
    if (++line.failures[failed.poll.row] < mostFailures) {
        line.messages.append(failed);
    } else {
        noteNotAsked(account, line.name, error(ErrorKind::Network, QStringLiteral("no answer"), QStringLiteral("catch-up")), 1);
        ++m_round->done;
    }
    if (line.left() == 0) {
        goOn(account, Milliseconds(0));
        return;
    }
    line.waits = true;
    m_retry.start();
}

void CatchUp::countSettled(const QList<OpenMessage> &slice)
{
    QList<MessageRow> rows;
    for (const OpenMessage &message : slice) {
        if (message.state == MessageState::Unknown)
            rows.append(message.poll.row);
    }
    if (rows.isEmpty())
        return;
    ++m_settling;
    m_core.database
        ->look([rows](Connection &connection) -> Result<int> {
            int known = 0;
            for (const MessageRow row : rows) {
                const auto message = MessageStore(connection).byRow(row);
                known += message && message->state != MessageState::Unknown ? 1 : 0;
            }
            return known;
        })
        .then(this, [this, generation = m_generation](Result<int> known) {
            if (generation != m_generation)
                return;
            --m_settling;
            m_round->settled += known ? *known : 0;
            lookWhetherDone();
        });
}

void CatchUp::endLine(AccountId account, const Error &why)
{
    const auto line = m_lines.value(account);
    const int left = static_cast<int>(line->left());
    line->ended = true;
    line->at = line->messages.size();
    if (left > 0)
        noteNotAsked(account, line->name, why, left);
    m_round->done += left;
}

void CatchUp::noteNotAsked(AccountId account, const QString &name, const Error &reason, int count)
{
    for (CatchUpRound::NotAsked &other : m_round->notAsked) {
        if (other.account == account && other.reason.kind == reason.kind && other.reason.place == reason.place) {
            other.count += count;
            return;
        }
    }
    m_round->notAsked.append({account, name, reason, count});
}

void CatchUp::lookWhetherDone()
{
    if (!m_round || !m_round->isUnderWay())
        return;
    const auto all = [this](auto what) { return std::all_of(m_lines.cbegin(), m_lines.cend(), what); };
    const bool resting = all([](const auto &line) { return line->ended || line->waits; });
    const bool waiting = resting && !all([](const auto &line) { return line->ended; });
    if (waiting != m_round->waitsForNetwork) {
        m_round->waitsForNetwork = waiting;
        Q_EMIT changed();
    }
    if (waiting)
        m_poller.leaveOlder({}); // whoever can be asked is asked by the schedule again
    if (resting && !waiting && m_settling == 0)
        finish();
}

void CatchUp::finish()
{
    m_round->ended = m_core.now();
    m_round->waitsForNetwork = false;
    m_retry.stop();
    m_lines.clear();
    m_poller.leaveOlder({});
    if (m_round->total > 0) {
        remember({});
        qCInfo(logPoll, "caught up: asked about %d of %d, %d news, %d settled", m_round->asked, m_round->total, m_round->news, m_round->settled);
    }
    Q_EMIT changed();
    Q_EMIT finished(*m_round);
}

void CatchUp::remember(std::optional<Instant> began)
{
    m_core.database->write([text = began ? toIso(*began) : QString()](Connection &connection) {
        return SettingStore(connection).setValue(beganSetting, text);
    });
}

} // namespace recado
