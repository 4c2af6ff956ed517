#include "cli/servicemanager.h"

#ifdef RECADO_SYSTEMD
#include <systemd/sd-daemon.h>

#include <sys/stat.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace recado::cli {

namespace {

#ifdef RECADO_SYSTEMD

void tell(const QByteArray &state)
{
    sd_notify(0, state.constData());
}

std::chrono::milliseconds watchdogWants()
{
    uint64_t micros = 0;
    if (sd_watchdog_enabled(0, &micros) <= 0)
        return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(micros));
}

bool standardErrorIsJournal()
{
    struct stat facts {};
    if (fstat(STDERR_FILENO, &facts) != 0)
        return false;
    const QByteArray own = QByteArray::number(quint64(facts.st_dev)) + ':' + QByteArray::number(quint64(facts.st_ino));
    return qgetenv("JOURNAL_STREAM") == own;
}

const char *priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return SD_DEBUG;
    case QtInfoMsg: return SD_INFO;
    case QtWarningMsg: return SD_WARNING;
    case QtCriticalMsg: return SD_ERR;
    case QtFatalMsg: return SD_CRIT;
    }
    return SD_NOTICE;
}

// Every line has its own: a message of several lines is as many entries.
void writeForJournal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QByteArray text;
    for (const QByteArray &line : qFormatLogMessage(type, context, message).toUtf8().split('\n'))
        text += priorityOf(type) + line + '\n';
    std::fputs(text.constData(), stderr);
    std::fflush(stderr);
}

#else

void tell(const QByteArray &) {}
std::chrono::milliseconds watchdogWants() { return {}; }

#endif

} // namespace

ServiceManager::ServiceManager(std::shared_ptr<Database> database, QObject *parent) : QObject(parent), m_database(std::move(database))
{
    connect(&m_watchdog, &QTimer::timeout, this, &ServiceManager::askDatabase);
}

void ServiceManager::ready(const QString &status)
{
    tell("READY=1\nSTATUS=" + status.simplified().toUtf8());
    if (const auto wanted = watchdogWants(); wanted > std::chrono::milliseconds(0)) {
        m_watchdog.start(std::max(wanted / 3, std::chrono::milliseconds(1)));
        askDatabase();
    }
}

void ServiceManager::stopping()
{
    tell("STOPPING=1");
}

// One question at a time: while it is not answered, neither is the watchdog.
void ServiceManager::askDatabase()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_database->read([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT 1")); }).then(this, [this](Result<QVariant> answer) {
        m_isAsking = false;
        if (answer)
            tell("WATCHDOG=1");
    });
}

void logForJournal()
{
#ifdef RECADO_SYSTEMD
    if (standardErrorIsJournal())
        qInstallMessageHandler(writeForJournal);
#endif
}

} // namespace recado::cli
