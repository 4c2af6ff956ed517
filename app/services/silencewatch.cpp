#include "services/silencewatch.h"

#include "base/log.h"
#include "providers/provider.h"
#include "store/accountstore.h"
#include "store/hearingstore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr auto betweenLooks = std::chrono::seconds(30);
constexpr auto afterDelivery = std::chrono::seconds(2);
constexpr qsizetype mostKnocks = 200;

// Inside one reading job: verdicts, and for what is broken the evidence of the journal.
Result<QList<ChannelHearing>> readHearing(Connection &connection, Instant now, std::optional<Instant> listeningSince)
{
    HearingStore store(connection);
    auto channels = store.channels();
    if (!channels)
        return channels.error();
    QList<ChannelHearing> found;
    for (ChannelHearing &one : *channels) {
        const auto account = AccountStore(connection).byId(one.account);
        const auto provider = account ? providerFor(account->provider) : nullptr;
        if (!provider || !provider->capabilities(*account).webhooks)
            continue;
        const auto traffic = store.traffic(one.account, one.channel, now);
        if (!traffic)
            return traffic.error();
        one.verdict = judgeHearing(*traffic, now, listeningSince);
        if (one.isBroken()) {
            const auto evidence = store.evidence(one.account, *one.verdict.since);
            if (!evidence)
                return evidence.error();
            one.evidence = *evidence;
        }
        found.append(one);
    }
    return found;
}

bool isSame(const ChannelHearing &left, const ChannelHearing &right)
{
    return left.channel == right.channel && left.account == right.account && left.verdict.hearing == right.verdict.hearing && left.place == right.place
        && left.verdict.waiting == right.verdict.waiting && left.verdict.since == right.verdict.since && left.channelName == right.channelName;
}

} // namespace

SilenceWatch::SilenceWatch(const Core &core, const ListenerService &listener, const PollService &poller, const HostService &host, QObject *parent)
    : QObject(parent), m_core(core), m_listener(listener), m_poller(poller), m_host(host)
{
    m_timer.setInterval(betweenLooks);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterDelivery);
    connect(&m_timer, &QTimer::timeout, this, &SilenceWatch::lookAndTell);
    connect(&m_soon, &QTimer::timeout, this, &SilenceWatch::lookAndTell);
    connect(&m_listener, &ListenerService::stateChanged, this, &SilenceWatch::followListener);
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        const bool anyBroken = std::any_of(m_channels.cbegin(), m_channels.cend(), [](const ChannelHearing &one) { return one.isBroken(); });
        if (m_timer.isActive() && anyBroken && changes.topics.contains(QStringLiteral("delivery")) && !m_soon.isActive())
            m_soon.start();
    });
    followListener();
}

void SilenceWatch::setRunning(bool running)
{
    if (running == m_timer.isActive())
        return;
    if (running) {
        m_timer.start();
        lookAndTell();
    } else {
        m_timer.stop();
        m_soon.stop();
    }
}

void SilenceWatch::followListener()
{
    const bool listening = m_listener.state().kind == ListenerState::Kind::Listening;
    if (listening != m_listeningSince.has_value())
        m_listeningSince = listening ? std::optional(m_core.now()) : std::nullopt;
}

void SilenceWatch::noteAwake()
{
    if (m_listeningSince)
        m_listeningSince = m_core.now();
}

BreakEvidence::Listener SilenceWatch::listenerNow() const
{
    if (m_listener.state().kind == ListenerState::Kind::Listening)
        return BreakEvidence::Listener::Listening;
    const bool elsewhere = !m_host.isHost() && HostService::hasHost(m_core.dataDir);
    return elsewhere ? BreakEvidence::Listener::Elsewhere : BreakEvidence::Listener::Stopped;
}

// Those that came after the last time we looked before that moment.
int SilenceWatch::knocksSince(Instant since) const
{
    if (m_knocks.isEmpty())
        return 0;
    quint64 before = 0;
    for (const Knocks &knocks : m_knocks) {
        if (knocks.at <= since)
            before = knocks.total;
    }
    return static_cast<int>(std::min<quint64>(m_knocks.last().total - before, 1'000'000));
}

QFuture<Result<QList<ChannelHearing>>> SilenceWatch::look()
{
    const Instant now = m_core.now();
    return m_core.database
        ->look([now, since = m_listeningSince](Connection &connection) { return readHearing(connection, now, since); }, Reader::Reports)
        .then(this, [this](Result<QList<ChannelHearing>> channels) -> Result<QList<ChannelHearing>> {
            if (!channels)
                return channels.error();
            take(*channels);
            return m_channels;
        });
}

void SilenceWatch::take(QList<ChannelHearing> &channels)
{
    if (const quint64 total = m_unknownPaths ? m_unknownPaths() : 0; m_knocks.isEmpty() ? total > 0 : total != m_knocks.last().total) {
        m_knocks.append({m_core.now(), total});
        if (m_knocks.size() > mostKnocks)
            m_knocks.removeFirst();
    }
    const BreakEvidence::Listener listener = listenerNow();
    for (ChannelHearing &one : channels) {
        if (!one.isBroken())
            continue;
        const PollHealth polls = m_poller.health(one.account);
        one.evidence.listener = listener;
        one.evidence.pollAnswered = polls.answeredAt;
        one.evidence.pollFailed = polls.failedAt;
        one.evidence.unknownPath = knocksSince(*one.verdict.since);
        one.place = locateBreak(one.evidence);
    }
    std::stable_sort(channels.begin(), channels.end(), [](const ChannelHearing &left, const ChannelHearing &right) { return left.isBroken() && !right.isBroken(); });
    const bool same = std::equal(channels.cbegin(), channels.cend(), m_channels.cbegin(), m_channels.cend(), isSame);
    m_channels = channels;
    if (!same)
        Q_EMIT changed();
}

ChannelHearing SilenceWatch::of(ChannelId channel) const
{
    const auto found = std::find_if(m_channels.cbegin(), m_channels.cend(), [channel](const ChannelHearing &one) { return one.channel == channel; });
    return found == m_channels.cend() ? ChannelHearing{} : *found;
}

void SilenceWatch::lookAndTell()
{
    look().then(this, [](Result<QList<ChannelHearing>> looked) {
        if (!looked)
            qCWarning(logWebhook) << "who is heard could not be read:" << looked.error().detail;
    });
}

} // namespace recado
