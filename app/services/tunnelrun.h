#pragma once

#include "services/tunnel.h"
#include "services/tunnelchild.h"
#include "services/tunnelcommand.h"
#include "services/tunnelurl.h"

namespace recado {

// The life of the client: waits, runs, rests, runs again. Part of Tunnel.
class Tunnel::Impl : public QObject {
public:
    Impl(const Core &core, ListenerService &listener, Tunnel &tunnel);

    void setRunning(bool isRunning);
    void followSettings();
    void followAnew()
    {
        m_isKnown = false;
        followSettings();
    }
    void restart();
    void reload();

    const Core &core() const { return m_core; }
    const TunnelState &state() const { return m_state; }
    const QStringList &output() const { return m_output; }

    static QFuture<Result<TunnelSettings>> read(const Core &core);

private:
    void take(const TunnelSettings &settings);
    void consider();
    void begin();
    void readSecrets(QStringList left, int life);
    void launch();
    void handleEnd(std::optional<int> exitCode, const std::optional<Error> &problem);
    void handleLine(const QByteArray &line);
    void endChild();
    void setUrl(const QUrl &url);
    void wait(const std::optional<Error> &problem);
    void tell() { Q_EMIT m_tunnel.stateChanged(); }

    const Core &m_core;
    ListenerService &m_listener;
    Tunnel &m_tunnel;
    TunnelSettings m_settings;
    bool m_isRunning = false; // is wanted
    bool m_isKnown = false;   // the settings were read
    TunnelState m_state;
    QStringList m_output;
    TunnelChild m_child;
    TunnelUrlFinder m_finder;
    tunnel::Rests m_rests;
    QTimer m_rest;
    int m_life = 0; // futures of an earlier one come too late
    bool m_isEnding = false; // by us
    QUrl m_listensAt; // that the child was told
    QProcessEnvironment m_environment;
    QList<QByteArray> m_masked;
};

} // namespace recado
