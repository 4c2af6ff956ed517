#include "integration/front.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

#include <sys/prctl.h>

namespace recado::test {

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

QString Front::program()
{
    return QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/sbin")});
}

Front::Front() : m_recadosPort(freePort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); }); // however the test ends
}

Front::~Front()
{
    stop();
}

bool Front::start()
{
    const bool isNew = m_port == 0;
    for (int attempt = 0; attempt < (isNew ? 5 : 1); ++attempt) {
        if (isNew)
            m_port = freePort();
        m_process.start(QStringLiteral(RECADO_PACKAGING "/nginx/loopback.sh"), {m_dir.path(), QString::number(m_port), QString::number(m_recadosPort)});
        if (comesUp())
            return true;
        m_problem = QString::fromLocal8Bit(m_process.readAll() + written(QStringLiteral("nginx")));
        stop();
    }
    return false;
}

bool Front::comesUp()
{
    const QDeadlineTimer deadline(20'000);
    while (!deadline.hasExpired()) {
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20))
            return false; // the port was taken meanwhile, or the file is wrong
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000))
            return true;
    }
    return false;
}

void Front::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
    if (m_process.waitForFinished(5'000))
        return;
    m_process.terminate(); // connections that are kept alive
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Front::reload()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGHUP);
}

QByteArray Front::written(const QString &log) const
{
    QFile file(m_dir.filePath(log + QStringLiteral(".log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace recado::test
