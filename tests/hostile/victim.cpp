#include "hostile/victim.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

namespace recado::test {

namespace {

QString procFile(qint64 process, const char *name)
{
    return QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name));
}

qint64 kilobytes(const QByteArray &status, const QByteArray &name)
{
    const qsizetype at = status.indexOf('\n' + name + ':');
    return at < 0 ? 0 : status.mid(at + name.size() + 2, 40).split('k').first().trimmed().toLongLong();
}

} // namespace

Memory memoryOf(qint64 process)
{
    QFile file(procFile(process, "status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    return {kilobytes(status, "VmRSS") * 1024, kilobytes(status, "VmHWM") * 1024};
}

void restartPeak(qint64 process)
{
    QFile file(procFile(process, "clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

int raiseFileLimit()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return 0;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    ::getrlimit(RLIMIT_NOFILE, &files);
    return static_cast<int>(std::min<rlim_t>(files.rlim_cur, 1'000'000));
}

Victim::Victim(bool tls)
{
    const QString shop = QStringLiteral("Loja");
    const QString official = QStringLiteral("Oficial");
    if (m_installation.addWati(shop, QStringLiteral("http://127.0.0.1:9"), QStringLiteral("100"), "t").status != 0
        || m_installation.addMeta(official, m_appSecret).status != 0)
        return;
    if (tls) {
        const Authority authority(QStringLiteral("Recado test authority"));
        const Authority::Files files = authority.issue(m_installation.file(QStringLiteral("server"), {}), QStringLiteral("localhost"));
        const Ran set = m_installation.run({QStringLiteral("listener"), QStringLiteral("set"), QStringLiteral("tls_certificate=") + files.certificate,
                                            QStringLiteral("tls_key=") + files.key});
        if (set.status != 0)
            return;
    }
    m_process = m_installation.start({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0")});
    const QJsonObject first = m_process->nextLine();
    const QJsonObject hooks = first.value(QLatin1String("hooks")).toObject();
    m_shop = hooks.value(shop).toString().toLatin1();
    m_official = hooks.value(official).toString().toLatin1();
    m_to = {static_cast<quint16>(QUrl(first.value(QLatin1String("listening")).toString()).port(0)), tls};
}

Victim::~Victim() = default;

std::unique_ptr<CountingClients> Victim::genuine(const QByteArray &path, const QByteArray &secret, const QByteArray &name) const
{
    CountingClients::Plan plan;
    plan.to = m_to;
    plan.path = path;
    plan.appSecret = secret;
    plan.name = name;
    plan.pause = std::chrono::milliseconds(5);
    plan.goesOn = true;
    return std::make_unique<CountingClients>(plan);
}

void Victim::beginGenuine()
{
    m_unsigned = genuine(m_shop, {}, "shop");
    m_signed = genuine(m_official, m_appSecret, "official");
    isServing();
    m_idle = memoryOf(m_process->processId()).resident;
    restartPeak(m_process->processId());
}

bool Victim::isServing(int millis)
{
    const int shopBefore = m_unsigned->answered();
    const int officialBefore = m_signed->answered();
    return QTest::qWaitFor([&] { return m_unsigned->answered() > shopBefore + 1 && m_signed->answered() > officialBefore + 1; }, millis);
}

qint64 Victim::say(const char *what)
{
    const qint64 process = m_process->processId();
    const qint64 above = memoryOf(process).peak - m_idle;
    const auto worst = std::max(m_unsigned->worst(), m_signed->worst());
    qInfo("%-32s %5.1f MB above idle (%.1f MB), slowest genuine answer %lld ms", what, double(above) / 1e6, double(m_idle) / 1e6,
          static_cast<long long>(worst.count() / 1000));
    restartPeak(process);
    return above;
}

void Victim::endGenuine()
{
    m_unsigned->stop();
    m_signed->stop();
}

Victim::Account Victim::account() const
{
    const QHash<QByteArray, int> stored = storedDeliveries(m_installation.databaseFile());
    Account account;
    for (const auto *clients : {m_unsigned.get(), m_signed.get()}) {
        account.acknowledged += static_cast<int>(clients->acknowledged.size());
        account.slow += clients->slow;
        for (auto it = clients->others.begin(); it != clients->others.end(); ++it) {
            qInfo("genuine events that were answered %d: %d", it.key(), *it);
            account.others += *it;
        }
        for (const QByteArray &hash : clients->acknowledged) {
            account.lost += stored.contains(hash) ? 0 : 1;
            account.doubled += stored.value(hash) > 1 ? 1 : 0;
        }
    }
    return account;
}

} // namespace recado::test
