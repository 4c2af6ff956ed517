#include "cli/broadcastfollow.h"

#include "cli/broadcastjson.h"
#include "cli/hosting.h"
#include "cli/storyjson.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/broadcastwords.h"
#include "format/timewords.h"

namespace recado::cli {

namespace {

constexpr std::chrono::milliseconds betweenLooks{500};
constexpr std::chrono::milliseconds betweenLines{2000}; // for people
constexpr std::chrono::seconds settling{90}; // an attempt may take a minute until it is given up

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

// Somebody paused it, and somebody may let it go on: that is no end. Whatever it stopped for by itself is.
bool waitsForSomebody(const Broadcast &broadcast)
{
    const QString &word = broadcast.reason.word;
    return word == QLatin1String("operator") || word == QLatin1String("brake");
}

QString lineFor(const Broadcast &broadcast, const BroadcastTotals &totals, const std::optional<BroadcastPace> &pace, Instant now)
{
    const int people = totals.rows - totals.blocked - totals.leftOut;
    QStringList parts{broadcastStateWord(broadcast.state),
                      Terminal::tr("%1 of %2 out").arg(QString::number(people - totals.queued - totals.inFlight), QString::number(people))};
    if (totals.refused + totals.failed > 0)
        parts.append(Terminal::tr("%n refused or failed", nullptr, totals.refused + totals.failed));
    if (totals.unknown > 0)
        parts.append(Terminal::tr("%n uncertain", nullptr, totals.unknown));
    if (pace && broadcast.state == BroadcastState::Running) {
        parts.append(rateWord(pace->perSecond));
        if (pace->left)
            parts.append(Terminal::tr("%1 to go").arg(durationWords(*pace->left)));
        if (const QString waiting = broadcastWaitingSentence(pace->waitingFor, pace->waitingUntil, now); !waiting.isEmpty())
            parts.append(waiting);
    }
    return parts.join(QStringLiteral("  "));
}

} // namespace

BroadcastFollow::BroadcastFollow(Session &session, Application &app, const Broadcast &broadcast) : m_session(session), m_app(app), m_broadcast(broadcast)
{
}

Result<BroadcastFollow::Now> BroadcastFollow::look()
{
    const auto broadcast = await(m_app.broadcasts().byId(m_broadcast.id));
    if (!broadcast)
        return broadcast.error();
    const auto totals = await(m_app.broadcasts().totals(m_broadcast.id));
    return totals ? Result<Now>(Now{*broadcast, *totals}) : totals.error();
}

bool BroadcastFollow::isOver(const Now &now) const
{
    const bool quiet = now.totals.inFlight == 0;
    switch (now.broadcast.state) {
    case BroadcastState::Finished: return quiet && now.totals.queued == 0;
    case BroadcastState::Stopped:
    case BroadcastState::Draft: return quiet;
    case BroadcastState::AwaitingApproval: return true; // that is another day's work
    case BroadcastState::Paused: return quiet && !waitsForSomebody(now.broadcast);
    case BroadcastState::Scheduled:
    case BroadcastState::Running:
    case BroadcastState::Stopping: return false;
    }
    return true;
}

void BroadcastFollow::tell(const Now &now, bool done)
{
    const auto pace = m_app.broadcasts().paceOf(m_broadcast.id);
    QJsonObject line{{text("broadcast_id"), now.broadcast.uuid},
                     {text("state"), toString(now.broadcast.state)},
                     {text("reason"), toJson(now.broadcast.reason)},
                     {text("totals"), toJson(now.totals)},
                     {text("per_second"), pace ? QJsonValue(pace->perSecond) : QJsonValue()},
                     {text("left_ms"), pace && pace->left ? QJsonValue(static_cast<double>(pace->left->count())) : QJsonValue()},
                     {text("waiting_for"), pace ? textOrNull(pace->waitingFor) : QJsonValue()},
                     {text("waiting_until"), pace ? timeOrNull(pace->waitingUntil) : QJsonValue()},
                     {text("done"), done}};
    const QByteArray said = QJsonDocument(line).toJson(QJsonDocument::Compact);
    if (said == m_told && !done)
        return;
    m_told = said;
    const Instant at = m_app.core().now();
    line.insert(text("at"), toIso(at));
    m_session.out().line(line);
    if (done || m_next.hasExpired()) {
        m_next = QDeadlineTimer(betweenLines);
        m_session.out().say(lineFor(now.broadcast, now.totals, pace, at));
    }
}

Result<BroadcastFollow::Now> BroadcastFollow::follow(const Interruption &interruption)
{
    for (;;) {
        auto now = look();
        if (!now || isOver(*now) || interruption.happened() || !m_session.out().isHeard())
            return now;
        tell(*now, false);
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(betweenLooks), interruption);
    }
}

// What is in flight finishes: its answers are worth more than a quick end.
Result<BroadcastFollow::Now> BroadcastFollow::pauseInOrder()
{
    const auto paused = await(m_app.broadcasts().pause(m_broadcast.id));
    if (!paused && paused.error().kind != ErrorKind::Conflict) // finished meanwhile, or not started yet
        return paused.error();
    const QDeadlineTimer deadline(settling);
    const Interruption another;
    for (;;) {
        auto now = look();
        if (!now || now->totals.inFlight == 0 || deadline.hasExpired() || another.happened())
            return now;
        sleepUntil(&another, &Interruption::interrupted, QDeadlineTimer(betweenLooks), another);
    }
}

void BroadcastFollow::hearStatuses(std::chrono::milliseconds linger, const Interruption &interruption)
{
    const QDeadlineTimer deadline(linger);
    while (!deadline.hasExpired() && !interruption.happened()) {
        const auto now = look();
        if (!now)
            return;
        tell(*now, false);
        sleepUntil(&interruption, &Interruption::interrupted, std::min(deadline, QDeadlineTimer(betweenLooks)), interruption);
    }
}

int BroadcastFollow::statusOf(const Now &now)
{
    if (const QString sentence = broadcastReasonSentence(now.broadcast.reason); !sentence.isEmpty())
        m_session.out().warn(sentence);
    const bool isWell = now.broadcast.state == BroadcastState::Finished || now.broadcast.state == BroadcastState::AwaitingApproval;
    return isWell ? Done : Failed;
}

int BroadcastFollow::run(const Move &move, std::chrono::milliseconds linger)
{
    const Interruption interruption;
    const bool isHost = !HostService::hasHost(m_app.core().dataDir) && becomeHost(m_app, interruption);
    if (interruption.happened())
        return Failed;
    if (const auto moved = move(interruption); !moved)
        return m_session.fail(moved.error());
    auto now = follow(interruption);
    if (now && isHost && !isOver(*now))
        now = pauseInOrder();
    else if (now && isHost && linger.count() > 0)
        hearStatuses(linger, interruption);
    if (const auto last = look())
        now = last;
    if (isHost)
        m_app.stopHosting();
    if (!now)
        return m_session.fail(now.error());
    tell(*now, true);
    return statusOf(*now);
}

} // namespace recado::cli
