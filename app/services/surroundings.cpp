#include "services/surroundings.h"

#include "base/log.h"

#include <QNetworkInformation>

#include <utility>

namespace recado {

namespace {

constexpr auto betweenLooks = std::chrono::seconds(5);
constexpr int fewestUnanswered = 2;

} // namespace

Surroundings::Surroundings(const Core &core, std::shared_ptr<net::AnswerLog> log, QObject *parent)
    : QObject(parent), m_core(core), m_log(std::move(log))
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(beatAt(m_core.now())); });
}

void Surroundings::setRunning(bool running)
{
    if (running == m_timer.isActive())
        return;
    m_beat.reset();
    if (!running) {
        m_timer.stop();
        return;
    }
    followSystem();
    look(beatAt(m_core.now()));
    m_timer.start();
}

void Surroundings::look(const Beat &beat)
{
    const auto before = std::exchange(m_beat, beat);
    const TimeGap gap = before ? gapBetween(*before, beat) : TimeGap{};
    if (gap.jumped != Milliseconds(0))
        Q_EMIT clockJumped(gap.jumped);
    const auto signs = m_log ? m_log->take() : QList<net::AnswerSign>();
    if (!signs.isEmpty()) {
        followAnswers(signs);
        Q_EMIT signsTaken(signs);
    }
    if (gap.away > Milliseconds(0)) {
        qCInfo(logPoll, "back after %lld s", static_cast<long long>(gap.away.count() / 1000));
        Q_EMIT woke(gap.away);
    }
}

void Surroundings::followSystem()
{
    if (std::exchange(m_followsSystem, true) || !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto isOnline = [](QNetworkInformation::Reachability reachability) {
        return reachability == QNetworkInformation::Reachability::Online || reachability == QNetworkInformation::Reachability::Unknown;
    };
    QNetworkInformation *network = QNetworkInformation::instance();
    m_wasOnline = isOnline(network->reachability());
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this, isOnline](QNetworkInformation::Reachability reachability) {
        const bool online = isOnline(reachability);
        if (online && !std::exchange(m_wasOnline, online) && m_timer.isActive())
            Q_EMIT networkCameBack();
        m_wasOnline = online;
    });
}

void Surroundings::followAnswers(const QList<net::AnswerSign> &signs)
{
    bool cameBack = false;
    for (const net::AnswerSign &sign : signs) {
        cameBack = cameBack || (sign.answered && m_unanswered >= fewestUnanswered);
        m_unanswered = sign.answered ? 0 : m_unanswered + 1;
    }
    if (cameBack)
        Q_EMIT networkCameBack();
}

} // namespace recado
