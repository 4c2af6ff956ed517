#include "hostile/smalldisk.h"
#include "hostile/victim.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sys/resource.h>

using namespace recado::test;

namespace {

constexpr int generous = 60'000;
const SmallDisk *smallDisk = nullptr;

QByteArray hashOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Somebody else who writes to the database for a while.
class OtherWriter {
public:
    explicit OtherWriter(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other-writer"));
        m_database.setDatabaseName(file);
        QSqlQuery query(m_database);
        if (!m_database.open() || !query.exec(QStringLiteral("PRAGMA busy_timeout = 20000")) || !query.exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the write lock was not got: %s", qPrintable(query.lastError().text()));
    }
    ~OtherWriter()
    {
        m_database.rollback();
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("other-writer"));
    }
    OtherWriter(const OtherWriter &) = delete;
    OtherWriter &operator=(const OtherWriter &) = delete;

private:
    QSqlDatabase m_database;
};

} // namespace

// A listener whose disk is full, whose database is held by another, or is damaged: nothing is answered 200 that is not kept, and nothing is made anew.
class TroubledStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullDiskIsNotAnswered200();
    void filesThatMayNotGrowAreNotAnswered200();
    void anotherWhoWritesIsWaitedForOrSaid();
    void damagedPagesAreFoundAndBackedUp();
    void whatIsNoDatabaseStaysAsItIs();
    void lostDatabaseIsNotMadeAnew();

private:
    int post(const QByteArray &body);
    // Larger and larger until something else than 200 is answered; that.
    int postUntilRefused();
    bool isServed() { return post("{\"n\":" + QByteArray::number(++m_number) + "}") == 200; }
    void verifyKeptOnce();
    Ran listen() const { return m_victim->installation().run({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0")}); }
    QJsonObject check(const QString &id) const;
    void verifyRefusesToListen() const;
    QString databaseFile() const { return m_victim->installation().databaseFile(); }

    std::unique_ptr<Victim> m_victim;
    QSet<QByteArray> m_acknowledged;
    int m_number = 0;
};

void TroubledStoreTest::init()
{
    const bool isDiskTest = QByteArray(QTest::currentTestFunction()).startsWith("fullDisk");
    if (isDiskTest && !smallDisk->isThere())
        QSKIP("no disk of our own can be mounted here");
    m_victim.reset();
    isDiskTest ? qputenv("TMPDIR", smallDisk->path().toLatin1()) : qunsetenv("TMPDIR");
    m_victim = std::make_unique<Victim>();
    QVERIFY(m_victim->isReady());
    m_acknowledged.clear();
    QVERIFY(isServed());
}

int TroubledStoreTest::post(const QByteArray &body)
{
    Stranger client(m_victim->to(), 2);
    client.send(postRequest(m_victim->shop(), body));
    const int status = client.readReply().status;
    if (status == 200)
        m_acknowledged.insert(hashOf(body));
    return status;
}

int TroubledStoreTest::postUntilRefused()
{
    for (int i = 0; i < 200; ++i) {
        const int status = post("{\"n\":" + QByteArray::number(++m_number) + ",\"long\":\"" + QByteArray(500'000, 'x') + "\"}");
        if (status != 200)
            return status;
    }
    return 200;
}

void TroubledStoreTest::verifyKeptOnce()
{
    const QHash<QByteArray, int> stored = storedDeliveries(databaseFile());
    for (const QByteArray &hash : std::as_const(m_acknowledged))
        QCOMPARE(stored.value(hash), 1);
}

void TroubledStoreTest::fullDiskIsNotAnswered200()
{
    smallDisk->fill();
    const int status = postUntilRefused();
    QVERIFY2(status == 507 || status == 503, qPrintable(QString::number(status)));
    for (int i = 0; i < 5; ++i)
        QVERIFY(postUntilRefused() >= 500);
    QVERIFY(m_victim->process().isRunning());
    smallDisk->clear();
    QTRY_VERIFY_WITH_TIMEOUT(isServed(), generous);
    verifyKeptOnce();
    QCOMPARE(m_victim->process().terminate(), 0);
    verifyKeptOnce();
}

// As a limit of the service manager, or a file system whose files may not be larger.
void TroubledStoreTest::filesThatMayNotGrowAreNotAnswered200()
{
#ifdef Q_OS_LINUX
    const auto process = static_cast<pid_t>(m_victim->process().processId());
    rlimit before{};
    QCOMPARE(::prlimit(process, RLIMIT_FSIZE, nullptr, &before), 0);
    const rlimit small{static_cast<rlim_t>(QFileInfo(databaseFile()).size() + 3'000'000), before.rlim_max};
    QCOMPARE(::prlimit(process, RLIMIT_FSIZE, &small, nullptr), 0);
    const int status = postUntilRefused();
    QVERIFY2(status == 507 || status == 503, qPrintable(QString::number(status)));
    QVERIFY(m_victim->process().isRunning());
    QCOMPARE(::prlimit(process, RLIMIT_FSIZE, &before, nullptr), 0);
    QTRY_VERIFY_WITH_TIMEOUT(isServed(), generous);
    verifyKeptOnce();
    QCOMPARE(m_victim->process().terminate(), 0);
#else
    QSKIP("the limit cannot be set from outside here");
#endif
}

void TroubledStoreTest::anotherWhoWritesIsWaitedForOrSaid()
{
    m_victim->beginGenuine();
    {
        const OtherWriter writer(databaseFile());
        QTest::qWait(3'000); // they wait
    }
    QVERIFY(m_victim->isServing(generous));
    {
        const OtherWriter writer(databaseFile());
        QTest::qWait(13'000); // longer than an answer may take: they are told 503
    }
    QVERIFY(m_victim->isServing(generous));
    m_victim->endGenuine();
    QCOMPARE(m_victim->process().terminate(), 0);
    const Victim::Account account = m_victim->account();
    QCOMPARE(account.lost, 0);
    QCOMPARE(account.doubled, 0);
    QVERIFY(account.others >= 2); // each kind was told so
    verifyKeptOnce();
}

QJsonObject TroubledStoreTest::check(const QString &id) const
{
    const Ran ran = m_victim->installation().run({QStringLiteral("doctor")});
    for (const QJsonValue &value : ran.object().value(QLatin1String("checks")).toArray()) {
        if (value.toObject().value(QLatin1String("id")).toString() == id)
            return value.toObject();
    }
    return {};
}

void TroubledStoreTest::verifyRefusesToListen() const
{
    const Ran ran = listen();
    QCOMPARE(ran.status, 1);
    QVERIFY(!QJsonDocument::fromJson(ran.out).object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString().isEmpty());
    QVERIFY(ran.err.trimmed().size() > 20); // a sentence for people
}

void TroubledStoreTest::damagedPagesAreFoundAndBackedUp()
{
    QVERIFY(m_victim->process().terminate() == 0);
    QFile file(databaseFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    constexpr qint64 page = 4096;
    for (qint64 at = 40 * page; at + page <= size; at += 2 * page) {
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(page, '\xa5')), page);
    }
    file.close();
    const QByteArray damaged = contentsOf(databaseFile());
    const QJsonObject found = check(QStringLiteral("store.integrity"));
    QCOMPARE(found.value(QLatin1String("state")).toString(), QStringLiteral("broken"));
    QVERIFY(!found.value(QLatin1String("remedy")).toString().isEmpty());
    QVERIFY(contentsOf(databaseFile()) == damaged); // looked at, not touched
    const QString copy = m_victim->installation().dataDir() + QStringLiteral("/../copy.db");
    const Ran backup = m_victim->installation().run({QStringLiteral("doctor"), QStringLiteral("--backup"), copy});
    QCOMPARE(backup.object().value(QLatin1String("method")).toString(), QStringLiteral("copy"));
    QCOMPARE(backup.object().value(QLatin1String("sound")), QJsonValue(false));
    QVERIFY(contentsOf(copy) == damaged);
}

void TroubledStoreTest::whatIsNoDatabaseStaysAsItIs()
{
    QCOMPARE(m_victim->process().terminate(), 0);
    QFile file(databaseFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096, '\xa5')), qint64(4096)); // the first page: what says that it is one
    file.close();
    const QByteArray damaged = contentsOf(databaseFile());
    verifyRefusesToListen();
    QVERIFY(contentsOf(databaseFile()) == damaged);
    QCOMPARE(check(QStringLiteral("store.integrity")).value(QLatin1String("state")).toString(), QStringLiteral("broken"));
    QVERIFY(contentsOf(databaseFile()) == damaged);
}

void TroubledStoreTest::lostDatabaseIsNotMadeAnew()
{
    QCOMPARE(m_victim->process().terminate(), 0);
    QVERIFY(QFile::remove(databaseFile()));
    verifyRefusesToListen();
    QVERIFY(!QFile::exists(databaseFile()));
    QFile empty(databaseFile());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    verifyRefusesToListen();
    QCOMPARE(QFileInfo(databaseFile()).size(), qint64(0));
}

int main(int argc, char **argv)
{
    const SmallDisk disk(24);
    smallDisk = &disk;
    QCoreApplication application(argc, argv);
    TroubledStoreTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_troubledstore.moc"
