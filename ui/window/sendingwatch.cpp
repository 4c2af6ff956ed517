#include "window/sendingwatch.h"

namespace recado {

SendingWatch::SendingWatch(BroadcastService &broadcasts, QObject *parent) : QObject(parent), m_broadcasts(broadcasts)
{
    connect(&m_broadcasts, &BroadcastService::broadcastsChanged, this, &SendingWatch::reload);
    connect(&m_broadcasts, &BroadcastService::paceChanged, this, [this](const BroadcastPace &pace) {
        m_paces.insert(pace.id, pace.perSecond);
        if (m_running.contains(pace.id))
            Q_EMIT changed();
    });
    reload();
}

void SendingWatch::reload()
{
    m_broadcasts.list().then(this, [this](const Result<QList<Broadcast>> &answer) {
        if (answer)
            take(*answer);
    });
}

void SendingWatch::take(const QList<Broadcast> &broadcasts)
{
    QList<BroadcastId> running;
    for (const Broadcast &broadcast : broadcasts) {
        if (broadcast.state == BroadcastState::Running || broadcast.state == BroadcastState::Stopping)
            running.append(broadcast.id);
    }
    m_paces.removeIf([&](const auto &entry) { return !running.contains(entry.key()); });
    if (running == m_running)
        return;
    m_running = running;
    Q_EMIT changed();
}

double SendingWatch::perSecond() const
{
    double sum = 0;
    for (const double pace : m_paces)
        sum += pace;
    return sum;
}

} // namespace recado
