#include "kindof.h"
#include "secrets/keychainstore.h"

#include <QProcess>
#include <QTest>
#include <QThread>

using namespace recado;

// Runs inside tests/support/with-keyring.sh, which says in RECADO_TEST_KEYRING what kind of keyring there is.
class TestKeychainStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsReplacesAndForgets();
    void missingIsNotFound();
    void servicesDoNotMix();
    void mayBeCalledFromAnyThread();
    void answersEvenWhenItGoesAway();
    void probeSaysWhetherItWorks();
    void lockedNeverLooksLikeSuccess();
    void withoutKeychainItIsUnavailable();

private:
    QByteArray m_keyring = qgetenv("RECADO_TEST_KEYRING");
};

namespace {

const QString service = QStringLiteral("Recado test");

// The keychain's answers need the event loop.
template<typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        return error(ErrorKind::Timeout);
    return future.result();
}

Secret secret(const char *bytes)
{
    return Secret(QByteArray(bytes));
}

bool isAnyOf(ErrorKind kind, std::initializer_list<ErrorKind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

void TestKeychainStore::init()
{
    const QByteArray test = QTest::currentTestFunction();
    const bool anywhere = test == "answersEvenWhenItGoesAway" || test == "probeSaysWhetherItWorks";
    const QByteArray wanted = test == "lockedNeverLooksLikeSuccess" ? "locked" : test == "withoutKeychainItIsUnavailable" ? "absent" : "open";
    const QByteArray have = m_keyring == "nobus" ? QByteArray("absent") : m_keyring;
    if (!anywhere && wanted != have)
        QSKIP("for another kind of keyring");
}

void TestKeychainStore::keepsReplacesAndForgets()
{
    KeychainStore store(service);
    const QString key = QStringLiteral("account/1/token");
    const QByteArray bytes("\0 ção \xff\n", 11);
    QVERIFY(await(store.write(key, Secret(bytes))));
    const auto read = await(store.read(key));
    QVERIFY(read);
    QCOMPARE(read->reveal(), bytes);
    QVERIFY(await(store.write(key, secret("new"))));
    KeychainStore later(service);
    QCOMPARE(await(later.read(key))->reveal(), QByteArray("new"));
    QVERIFY(await(later.remove(key)));
    QCOMPARE(kindOf(await(later.read(key))), toString(ErrorKind::NotFound));
}

void TestKeychainStore::missingIsNotFound()
{
    KeychainStore store(service);
    QCOMPARE(kindOf(await(store.read(QStringLiteral("nothing")))), toString(ErrorKind::NotFound));
    QVERIFY(await(store.remove(QStringLiteral("nothing"))));
    QCOMPARE(kindOf(await(store.read(QStringLiteral("nothing")))), toString(ErrorKind::NotFound));
}

void TestKeychainStore::servicesDoNotMix()
{
    KeychainStore one(QStringLiteral("Recado test 1"));
    KeychainStore two(QStringLiteral("Recado test 2"));
    QVERIFY(await(one.write(QStringLiteral("k"), secret("1"))));
    QCOMPARE(kindOf(await(two.read(QStringLiteral("k")))), toString(ErrorKind::NotFound));
    QVERIFY(await(two.write(QStringLiteral("k"), secret("2"))));
    QCOMPARE(await(one.read(QStringLiteral("k")))->reveal(), QByteArray("1"));
}

void TestKeychainStore::mayBeCalledFromAnyThread()
{
    KeychainStore store(service);
    QFuture<Result<void>> written;
    const std::unique_ptr<QThread> thread(QThread::create([&] { written = store.write(QStringLiteral("threaded"), secret("yes")); }));
    thread->start();
    QVERIFY(thread->wait(10'000));
    QVERIFY(await(written));
    QCOMPARE(await(store.read(QStringLiteral("threaded")))->reveal(), QByteArray("yes"));
}

void TestKeychainStore::answersEvenWhenItGoesAway()
{
    QFuture<Result<Secret>> begun;
    QFuture<Result<Secret>> queued;
    {
        KeychainStore store(service);
        begun = store.read(QStringLiteral("k"));
        const std::unique_ptr<QThread> thread(QThread::create([&] { queued = store.read(QStringLiteral("k")); }));
        thread->start();
        QVERIFY(thread->wait(10'000));
    }
    QTRY_VERIFY_WITH_TIMEOUT(begun.isFinished() && queued.isFinished(), 30'000);
    QCOMPARE(kindOf(queued.result()), toString(ErrorKind::Cancelled));
}

void TestKeychainStore::probeSaysWhetherItWorks()
{
    KeychainStore store(service);
    const auto probed = await(store.probe());
    if (m_keyring == "open")
        QVERIFY(probed);
    else
        QCOMPARE(kindOf(probed), toString(m_keyring == "locked" ? ErrorKind::Locked : ErrorKind::Unavailable));
}

// with-keyring.sh has stored "account/1/token" of this service before it closed the keyring.
void TestKeychainStore::lockedNeverLooksLikeSuccess()
{
    KeychainStore store(service);
    const QString key = QStringLiteral("account/1/token");
    const auto read = await(store.read(key));
    QVERIFY(!read);
    QVERIFY(isAnyOf(read.error().kind, {ErrorKind::NotFound, ErrorKind::Locked}));
    const auto written = await(store.write(key, secret("new")));
    QCOMPARE(kindOf(written), toString(ErrorKind::Locked));
    const auto removed = await(store.remove(key));
    QCOMPARE(kindOf(removed), toString(ErrorKind::Locked));
}

void TestKeychainStore::withoutKeychainItIsUnavailable()
{
    KeychainStore store(service);
    const QString key = QStringLiteral("k");
    QCOMPARE(kindOf(await(store.read(key))), toString(ErrorKind::Unavailable));
    QCOMPARE(kindOf(await(store.write(key, secret("v")))), toString(ErrorKind::Unavailable));
    QCOMPARE(kindOf(await(store.remove(key))), toString(ErrorKind::Unavailable));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsEmpty("RECADO_TEST_KEYRING")) {
        qCritical("run by tests/support/with-keyring.sh: this test writes to the session's keyring");
        return 2;
    }
    // The script stores one secret before it locks the keyring.
    if (argc == 2 && qstrcmp(argv[1], "--store") == 0) {
        KeychainStore store(service);
        return await(store.write(QStringLiteral("account/1/token"), secret("kept"))) ? 0 : 1;
    }
    TestKeychainStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainstore.moc"
