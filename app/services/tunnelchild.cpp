#include "services/tunnelchild.h"

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace recado {

namespace {

constexpr qsizetype longestLine = 8 * 1024;
constexpr auto patience = std::chrono::seconds(2);
constexpr int lastPatienceMillis = 500; // twice, in the destructor

} // namespace

QProcessEnvironment childEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS", "LISTEN_PID", "CREDENTIALS_DIRECTORY", "JOURNAL_STREAM", "INVOCATION_ID"})
        environment.remove(QLatin1String(name));
    return environment;
}

TunnelChild::TunnelChild(QObject *parent) : QObject(parent)
{
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(patience);
    connect(&m_killTimer, &QTimer::timeout, this, [this] { kill(9); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice()); // whoever asks something gets no answer instead of waiting for ever
#ifdef Q_OS_UNIX
    // Between fork and exec: only calls that are allowed there ("signal-safety").
    m_process.setChildProcessModifier([parent = ::getpid()] {
        ::setpgid(0, 0); // with its own children, and away from the terminal's Ctrl-C, which is ours to pass on
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
        if (::getppid() != parent)
            ::_exit(1); // we were killed before that took effect
    });
#endif
    connect(&m_process, &QProcess::started, this, &TunnelChild::begun);
    connect(&m_process, &QProcess::readyRead, this, &TunnelChild::read);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_killTimer.stop();
        read();
        if (!m_bytes.isEmpty())
            Q_EMIT lineRead(std::exchange(m_bytes, {}));
        Q_EMIT ended(status == QProcess::CrashExit ? -code : code);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError reason) {
        if (reason == QProcess::FailedToStart)
            Q_EMIT failed(error(ErrorKind::Unavailable, m_process.errorString(), QStringLiteral("command")));
    });
}

TunnelChild::~TunnelChild()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    kill(15);
    if (!m_process.waitForFinished(lastPatienceMillis)) {
        kill(9);
        m_process.waitForFinished(lastPatienceMillis);
    }
}

void TunnelChild::start(const QStringList &words, const QProcessEnvironment &environment)
{
    m_bytes.clear();
    m_process.setProcessEnvironment(environment);
    m_process.start(words.first(), words.mid(1), QIODevice::ReadOnly);
}

void TunnelChild::end()
{
    if (!isRunning())
        return;
    kill(15);
    m_killTimer.start();
}

void TunnelChild::kill(int signal)
{
#ifdef Q_OS_UNIX
    const qint64 pid = m_process.processId();
    if (pid > 1 && ::kill(-static_cast<pid_t>(pid), signal) == 0)
        return;
#endif
    signal == 9 ? m_process.kill() : m_process.terminate();
}

// Progress bars end their lines with \r.
void TunnelChild::read()
{
    m_bytes += m_process.readAll();
    m_bytes.replace('\r', '\n');
    for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
        const QByteArray line = m_bytes.left(std::min(end, longestLine));
        m_bytes.remove(0, end + 1);
        if (!line.trimmed().isEmpty())
            Q_EMIT lineRead(line);
    }
    if (m_bytes.size() > longestLine)
        m_bytes.clear(); // no line at all
}

} // namespace recado
