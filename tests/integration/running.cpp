#include "integration/running.h"

#include <QDeadlineTimer>

namespace recado::test {

Running::Running(const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(RECADOCTL), arguments);
    m_process.waitForStarted();
}

Running::~Running()
{
    if (isRunning())
        terminate();
}

QJsonObject Running::nextLine(int millis)
{
    const QDeadlineTimer deadline(millis);
    while (!m_process.canReadLine()) {
        if (deadline.hasExpired() || (!isRunning() && !m_process.canReadLine()))
            return {};
        m_process.waitForReadyRead(static_cast<int>(std::min<qint64>(deadline.remainingTime(), 200)));
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject Running::waitForLine(const std::function<bool(const QJsonObject &)> &fits, int millis)
{
    const QDeadlineTimer deadline(millis);
    while (!deadline.hasExpired()) {
        const QJsonObject line = nextLine(static_cast<int>(deadline.remainingTime()));
        if (line.isEmpty() || fits(line))
            return line;
    }
    return {};
}

int Running::terminate(int millis)
{
    m_process.terminate();
    if (!m_process.waitForFinished(millis)) {
        m_process.kill();
        m_process.waitForFinished();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void Running::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

Ran Running::finish(int millis)
{
    Ran ran;
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(millis)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    ran.killed = m_process.exitStatus() != QProcess::NormalExit;
    ran.status = ran.killed ? -1 : m_process.exitCode();
    ran.out = m_process.readAllStandardOutput();
    ran.err = m_process.readAllStandardError();
    return ran;
}

} // namespace recado::test
