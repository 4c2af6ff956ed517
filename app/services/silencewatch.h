#pragma once

#include "domain/silence.h"
#include "services/hostservice.h"
#include "services/listenerservice.h"
#include "services/pollservice.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace recado {

// Is every channel heard? Messages went out and no webhook came back within the time that this channel's first word usually takes: then it says so, and
// where the path is likely to be broken. Reads only, beside the journal, every half minute. Main thread.
class SilenceWatch : public QObject {
    Q_OBJECT

public:
    SilenceWatch(const Core &core, const ListenerService &listener, const PollService &poller, const HostService &host, QObject *parent = nullptr);

    void setRunning(bool running);
    // Reads and judges now. Channels of providers without webhooks are not in it.
    QFuture<Result<QList<ChannelHearing>>> look();
    // As of the last look, broken ones first.
    const QList<ChannelHearing> &channels() const { return m_channels; }
    ChannelHearing of(ChannelId channel) const; // a null one where it was not looked at
    // The computer was asleep: what was sent before it has not waited since.
    void noteAwake();
    // How many requests the listener has answered with 404 since the process began. Without one they are not counted.
    void setUnknownPaths(std::function<quint64()> count) { m_unknownPaths = std::move(count); }

Q_SIGNALS:
    void changed(); // a state, the place of a break, or how many wait

private:
    struct Knocks {
        Instant at;
        quint64 total = 0;
    };

    BreakEvidence::Listener listenerNow() const;
    void followListener();
    int knocksSince(Instant since) const;
    void lookAndTell();
    void take(QList<ChannelHearing> &channels);

    const Core &m_core;
    const ListenerService &m_listener;
    const PollService &m_poller;
    const HostService &m_host;
    std::function<quint64()> m_unknownPaths;
    QTimer m_timer;
    QTimer m_soon; // something arrived: a quiet channel may be heard again
    QList<ChannelHearing> m_channels;
    QList<Knocks> m_knocks; // totals when they had changed
    std::optional<Instant> m_listeningSince;
};

} // namespace recado
