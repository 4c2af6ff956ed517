#include "integration/listening.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <cstring>
#include <memory>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace recado::test;

namespace {

// The socket on which systemd hears of a service: sd_notify(3).
class NotifySocket {
public:
    explicit NotifySocket(const QString &path) : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        m_isBound = name.size() < qsizetype(sizeof address.sun_path) && bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { close(m_socket); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    bool isBound() const { return m_isBound; }
    // What was told next; empty when nothing came.
    QByteArray next(int millis)
    {
        pollfd ready{m_socket, POLLIN, 0};
        if (::poll(&ready, 1, millis) <= 0)
            return {};
        std::array<char, 4096> bytes{};
        const ssize_t size = recv(m_socket, bytes.data(), bytes.size(), 0);
        return QByteArray(bytes.data(), size > 0 ? size : 0);
    }
    // Reads on until this is among what was told; everything up to and with it.
    QByteArrayList until(const QByteArray &wanted, int mostMessages = 500)
    {
        QByteArrayList told;
        for (int i = 0; i < mostMessages; ++i) {
            const QByteArray one = next(60'000);
            told += one.split('\n');
            if (one.isEmpty() || told.contains(wanted))
                break;
        }
        return told;
    }

private:
    const int m_socket;
    bool m_isBound = false;
};

const QStringList listenCommand{QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0")};

QProcessEnvironment likeAService(const QString &socket)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NOTIFY_SOCKET"), socket);
    environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("300000"));
    environment.remove(QStringLiteral("WATCHDOG_PID"));
    return environment;
}

} // namespace

// `recadoctl listen` as a service: this test plays systemd.
class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readinessWatchdogAndTheEndAreTold()
    {
        const QTemporaryDir dir;
        NotifySocket systemd(dir.filePath(QStringLiteral("notify")));
        QVERIFY(systemd.isBound());
        const Installation installation;
        Running service(installation.globals() + listenCommand, likeAService(dir.filePath(QStringLiteral("notify"))));
        const QJsonObject first = service.nextLine();
        QVERIFY(first.contains(QLatin1String("listening")));

        const QByteArrayList begun = systemd.until("WATCHDOG=1");
        QVERIFY2(begun.contains("READY=1"), begun.join(' ').constData());
        QVERIFY(begun.indexOf("READY=1") < begun.indexOf("WATCHDOG=1"));
        QVERIFY(begun.contains("STATUS=Listening at " + first.value(QLatin1String("listening")).toString().toUtf8()));
        QVERIFY(!begun.contains("STOPPING=1"));
        QVERIFY(systemd.until("WATCHDOG=1").contains("WATCHDOG=1")); // and again

        QCOMPARE(service.terminate(), 0);
        QVERIFY(systemd.until("STOPPING=1").contains("STOPPING=1"));
    }

    void theWatchdogIsNotAnsweredWhileTheDatabaseIsStuck()
    {
        const QTemporaryDir dir;
        NotifySocket systemd(dir.filePath(QStringLiteral("notify")));
        const Installation installation;
        QCOMPARE(installation.addWati(QStringLiteral("Loja"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("1"), "token").status, 0);
        Running service(installation.globals() + listenCommand, likeAService(dir.filePath(QStringLiteral("notify"))));
        const QJsonObject first = service.nextLine();
        const QUrl hook(first.value(QLatin1String("listening")).toString() + first.value(QLatin1String("hooks")).toObject().value(QLatin1String("Loja")).toString());
        QVERIFY(systemd.until("WATCHDOG=1").contains("WATCHDOG=1"));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stuck"));
            database.setDatabaseName(installation.databaseFile());
            QVERIFY(database.open());
            QSqlQuery lock(database);
            QVERIFY2(lock.exec(QStringLiteral("BEGIN IMMEDIATE")), qPrintable(lock.lastError().text()));
            const std::unique_ptr<QThread> poster(QThread::create([hook] { post(hook, R"({"eventType":"x"})"); })); // waits for its commit
            poster->start();
            bool quiet = false;
            for (int i = 0; i < 100 && !quiet; ++i)
                quiet = systemd.next(1500).isEmpty(); // five times as long as it wants
            QVERIFY(quiet);
            QVERIFY(service.isRunning());
            QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
            database.close();
            QVERIFY(poster->wait(60'000));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("stuck"));
        QVERIFY(systemd.until("WATCHDOG=1").contains("WATCHDOG=1"));
        QCOMPARE(service.terminate(), 0);
    }

    void withoutSystemdNothingIsMissed()
    {
        const Installation installation;
        Listening listening(installation);
        QVERIFY(!listening.url().isEmpty());
        QCOMPARE(listening.process().terminate(), 0);
    }

    void logLinesForTheJournalHavePriorities()
    {
        const Installation installation;
        const QString log = installation.file(QStringLiteral("log"), {});
        const auto run = [&](bool isJournal) {
            struct stat facts {};
            if (stat(QFile::encodeName(log).constData(), &facts) != 0)
                return QByteArrayList();
            const QString stream = QStringLiteral("%1:%2").arg(facts.st_dev).arg(isJournal ? facts.st_ino : 0);
            QProcess service;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("JOURNAL_STREAM"), stream);
            environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.core.logging=true;recado.*.debug=true;qt.*=true"));
            service.setProcessEnvironment(environment);
            service.setStandardErrorFile(log);
            service.start(QStringLiteral(RECADOCTL), installation.globals() + listenCommand);
            if (service.waitForStarted() && service.waitForReadyRead(60'000))
                service.terminate();
            service.waitForFinished(30'000);
            QFile file(log);
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
        };
        static const QRegularExpression marked(QStringLiteral("^<[0-7]>"));
        const QByteArrayList lines = run(true);
        QVERIFY(lines.size() > 1);
        int count = 0;
        for (const QByteArray &line : lines)
            count += marked.match(QString::fromUtf8(line)).hasMatch() ? 1 : 0;
        QVERIFY2(count > 0, lines.join('\n').constData());
        for (const QByteArray &line : run(false)) // standard error is something else
            QVERIFY2(!marked.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }

    void theUnitIsValid()
    {
        const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (analyze.isEmpty())
            QSKIP("systemd-analyze is not installed");
        QFile unit(QStringLiteral(RECADO_PACKAGING "/linux/recado-listen.service"));
        QVERIFY(unit.open(QIODevice::ReadOnly));
        QByteArray text = unit.readAll();
        QVERIFY(text.contains("/usr/local/bin/recadoctl "));
        text.replace("/usr/local/bin/recadoctl ", QByteArray(RECADOCTL) + ' '); // the program has to exist
        const QTemporaryDir dir;
        QFile copy(dir.filePath(QStringLiteral("recado-listen.service")));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(text);
        copy.close();
        for (const QStringList &question : {QStringList{QStringLiteral("verify")},
                                            QStringList{QStringLiteral("security"), QStringLiteral("--offline=yes"), QStringLiteral("--threshold=20")}}) {
            QProcess process;
            process.start(analyze, question + QStringList{copy.fileName()});
            QVERIFY(process.waitForFinished(120'000));
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 0, said.constData());
            QVERIFY2(!said.contains("recado-listen.service"), said.constData()); // warnings name it
        }
    }

    // The unit as it is shipped, under a systemd in namespaces of its own: started, killed, stuck, stopped.
    void aRealSystemdRunsIt()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(RECADO_PACKAGING "/linux/try-service.sh"), {QStringLiteral(RECADOCTL)});
        QVERIFY(process.waitForFinished(320'000));
        const QByteArray said = process.readAll();
        if (process.exitCode() == 77)
            QSKIP(said.constData());
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY(said.contains("ALL GOOD"));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
