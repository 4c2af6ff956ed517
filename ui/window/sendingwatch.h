#pragma once

#include "services/broadcastservice.h"

#include <QHash>
#include <QObject>

namespace recado {

// How many broadcasts are under way and how fast they leave together: for the navigation and the status strip.
class SendingWatch : public QObject {
    Q_OBJECT

public:
    explicit SendingWatch(BroadcastService &broadcasts, QObject *parent);

    int running() const { return int(m_running.size()); }
    const QList<BroadcastId> &broadcasts() const { return m_running; } // running or stopping, newest first
    double perSecond() const; // 0 while none is told

Q_SIGNALS:
    void changed();

private:
    void reload();
    void take(const QList<Broadcast> &broadcasts);

    BroadcastService &m_broadcasts;
    QList<BroadcastId> m_running;
    QHash<BroadcastId, double> m_paces;
};

} // namespace recado
