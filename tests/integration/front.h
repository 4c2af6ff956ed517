#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace recado::test {

// nginx by packaging/nginx/loopback.sh, with the file that administrators are given, of which only names, ports and paths are replaced: at a free port of
// 127.0.0.1, as a child of this process, with everything it writes in a folder of its own.
class Front {
public:
    static QString program(); // empty: not installed

    Front();
    ~Front();
    Front(const Front &) = delete;
    Front &operator=(const Front &) = delete;

    bool start();  // at the same port as before; true when it answers
    void stop();   // SIGQUIT: what is being answered is answered
    void reload(); // SIGHUP
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    quint16 recadosPort() const { return m_recadosPort; } // where the listener has to be
    quint16 port() const { return m_port; }
    QUrl url(const QString &path = {}) const { return QUrl(QStringLiteral("https://localhost:%1%2").arg(m_port).arg(path)); }
    QString caFile() const { return m_dir.filePath(QStringLiteral("authority.pem")); }
    QByteArray written(const QString &log) const; // "access", "error" of recado.conf; "nginx" of the rest
    QString problem() const { return m_problem; }

private:
    bool comesUp();

    QTemporaryDir m_dir;
    quint16 m_recadosPort;
    quint16 m_port = 0;
    QProcess m_process;
    QString m_problem; // why it did not start
};

} // namespace recado::test
