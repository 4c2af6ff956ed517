#pragma once

#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

namespace recado {

// The tunnel client as a process: in a group of its own, ended with this program even when that is killed (Linux), read line by line.
class TunnelChild : public QObject {
    Q_OBJECT

public:
    explicit TunnelChild(QObject *parent = nullptr);
    ~TunnelChild() override; // ends it and waits, at most a second

    void start(const QStringList &words, const QProcessEnvironment &environment);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    // SIGTERM to the group, SIGKILL two seconds later. ended() follows.
    void end();
    qint64 pid() const { return m_process.processId(); }

Q_SIGNALS:
    void begun();
    void lineRead(const QByteArray &line); // without its end, at most a few KB
    void ended(int exitCode);              // negative: by that signal
    void failed(const recado::Error &error); // never began

private:
    void read();
    void kill(int signal);

    QProcess m_process;
    QTimer m_killTimer;
    QByteArray m_bytes; // of a line that has no end yet
};

// The environment of this process without what is meant for it alone (of a service manager).
QProcessEnvironment childEnvironment();

} // namespace recado
