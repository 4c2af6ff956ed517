#include "services/doctor/checks.h"
#include "services/doctor/doctor.h"
#include "servicetest.h"
#include "store/databasecheck.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace recado;
using namespace recado::doctor;
using test::Answer;

namespace {

QList<DoctorCheck> examinedFiles(const QString &dataDir, bool isThorough = false)
{
    Doctor doctor(dataDir);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examineFiles({isThorough, {}});
    if (!QTest::qWaitFor([&finished] { return finished.count() == 1; }, 60'000))
        qFatal("never finished");
    return doctor.checks();
}

QList<DoctorCheck> examined(ServiceTest &test, const DoctorOptions &options = {})
{
    Doctor doctor(test.app->core().dataDir);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examine(test.app->patient(), options);
    if (!QTest::qWaitFor([&finished] { return finished.count() == 1; }, 60'000))
        qFatal("never finished");
    return doctor.checks();
}

DoctorCheck named(const QList<DoctorCheck> &checks, const char *id)
{
    for (const DoctorCheck &check : checks) {
        if (check.id == QLatin1String(id))
            return check;
    }
    return {QStringLiteral("missing: ") + QLatin1String(id), {}, DoctorCheck::State::Broken, {}, {}};
}

// "broken back_up_database"
QString told(const DoctorCheck &check)
{
    return (toString(check.state) + QLatin1Char(' ') + check.remedy).trimmed();
}

QString told(const QList<DoctorCheck> &checks, const char *id)
{
    return told(named(checks, id));
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void overwrite(const QString &file, qint64 from, const QByteArray &bytes)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite) || !opened.seek(from) || opened.write(bytes) != bytes.size())
        qFatal("not overwritten");
}

// With its program closed, everything lies in the one file.
QString closedDatabase(ServiceTest &test)
{
    const QString file = test.app->core().dataDir + QStringLiteral("/recado.db");
    test.app.reset();
    return file;
}

HostAnswer answered(const char *url, int status = 200, const QList<net::Header> &headers = {})
{
    HostAnswer answer;
    answer.url = QUrl(QString::fromLatin1(url));
    answer.outcome.transfer = net::Transfer::Answered;
    answer.outcome.response.status = status;
    answer.outcome.response.headers = headers;
    answer.askedAt = *instantFromIso(QStringLiteral("2026-11-22T12:00:00Z"));
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(recado::doctor::HostAnswer)

class TestDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundFilesAreSound();
    void resultsComeOneByOne();
    void damageIsFoundAndNothingIsChanged_data();
    void damageIsFoundAndNothingIsChanged();
    void whatIsNoDatabaseIsTold();
    void damagedDatabaseIsBackedUpAsItIs();
    void soundDatabaseIsBackedUpWhileItIsWritten();
    void lostDatabaseIsNeverMadeAnew_data();
    void lostDatabaseIsNeverMadeAnew();
    void neverStartedInstallationIsLeftAlone();
    void newerDatabaseIsTold();
    void strayRowsAreFound();
    void openRightsAreTold();

    void goodAccountIsGood();
    void refusedTokenIsTold();
    void nobodyListensIsTold();
    void closedVaultIsTold();

    void waysAreJudged_data();
    void waysAreJudged();
    void loginPagesAreRecognised();
    void clocksAreCompared_data();
    void clocksAreCompared();
    void oneWrongHostDoesNotMakeOurClockWrong();
    void tokensAreJudged_data();
    void tokensAreJudged();
};

void TestDoctor::soundFilesAreSound()
{
    const ServiceTest test;
    const auto checks = examinedFiles(test.app->core().dataDir, true);
    for (const char *id : {"store.file", "store.integrity", "store.schema", "store.references", "disk.rights"})
        QCOMPARE(told(checks, id), QStringLiteral("ok"));
    QCOMPARE(told(checks, "versions"), QStringLiteral("ok"));
    for (const char *name : {"recado", "qt", "sqlite", "libcurl", "tls", "libsodium", "libzip"})
        QVERIFY2(!named(checks, "versions").evidence.value(QLatin1String(name)).toString().isEmpty(), name);
    QCOMPARE(named(checks, "store.integrity").evidence.value(QLatin1String("depth")).toString(), QStringLiteral("integrity_check"));
    QVERIFY(named(checks, "disk.space").evidence.value(QLatin1String("free_bytes")).toInteger() > 0);
    QVERIFY(named(checks, "disk.sync").evidence.value(QLatin1String("worst_ms")).toDouble() > 0);
    QVERIFY(QDir(test.app->core().dataDir).entryList({QStringLiteral("doctor-*")}).isEmpty());
}

void TestDoctor::resultsComeOneByOne()
{
    ServiceTest test;
    test.connectWati();
    Doctor doctor(test.app->core().dataDir);
    QSignalSpy begun(&doctor, &Doctor::begun);
    QSignalSpy checked(&doctor, &Doctor::checked);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examine(test.app->patient());
    QVERIFY(doctor.isBusy());
    QVERIFY(QTest::qWaitFor([&finished] { return finished.count() > 0; }, 60'000));
    QCOMPARE(finished.count(), 1);
    QVERIFY(!doctor.isBusy());
    QCOMPARE(checked.count(), doctor.checks().size());
    QVERIFY(begun.count() >= 6);
}

void TestDoctor::damageIsFoundAndNothingIsChanged_data()
{
    QTest::addColumn<qint64>("page");
    QTest::newRow("an inner page") << qint64(3);
    QTest::newRow("a later page") << qint64(9);
}

void TestDoctor::damageIsFoundAndNothingIsChanged()
{
    QFETCH(const qint64, page);
    ServiceTest test;
    test.connectWati();
    const QString file = closedDatabase(test);
    overwrite(file, page * 4096, QByteArray(4096, '\xA5'));
    const QByteArray before = bytesOf(file);
    const auto checks = examinedFiles(QFileInfo(file).absolutePath());
    QCOMPARE(told(checks, "store.integrity"), QStringLiteral("broken back_up_database"));
    QVERIFY(!named(checks, "store.integrity").evidence.value(QLatin1String("damage")).toArray().isEmpty());
    QCOMPARE(bytesOf(file), before);
}

void TestDoctor::whatIsNoDatabaseIsTold()
{
    ServiceTest test;
    const QString file = closedDatabase(test);
    overwrite(file, 0, QByteArray(4096, 'x'));
    const QByteArray before = bytesOf(file);
    QCOMPARE(told(examinedFiles(QFileInfo(file).absolutePath()), "store.integrity"), QStringLiteral("broken back_up_database"));
    ApplicationOptions options;
    options.dataDir = QFileInfo(file).absolutePath();
    options.vaultKeyFile = test.dir.filePath(QStringLiteral("key"));
    const auto opened = Application::create(options);
    QVERIFY(!opened.ok());
    QCOMPARE(toString(opened.error().kind), toString(ErrorKind::Storage));
    QCOMPARE(bytesOf(file), before);
}

void TestDoctor::damagedDatabaseIsBackedUpAsItIs()
{
    ServiceTest test;
    test.connectWati();
    const QString file = closedDatabase(test);
    overwrite(file, 2 * 4096, QByteArray(8 * 4096, '\xA5'));
    const QString target = test.dir.filePath(QStringLiteral("backup.db"));
    const auto done = backUpDatabase(file, target);
    QVERIFY(done.ok());
    QVERIFY(done->isCopy);
    QVERIFY(!done->isSound);
    QCOMPARE(bytesOf(target), bytesOf(file));
    QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
}

void TestDoctor::soundDatabaseIsBackedUpWhileItIsWritten()
{
    ServiceTest test;
    const AccountId account = test.connectWati(); // lies in the WAL: the program is open
    const QString file = test.app->core().dataDir + QStringLiteral("/recado.db");
    const QString target = test.dir.filePath(QStringLiteral("backup.db"));
    const auto done = backUpDatabase(file, target);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().detail));
    QVERIFY(!done->isCopy);
    QVERIFY(done->isSound);
    QVERIFY(!(QFileInfo(target).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    auto copy = Database::open(target);
    QVERIFY(copy.ok());
    const auto kept = (*copy)->read([account](Connection &connection) { return AccountStore(connection).byId(account); }).result();
    QVERIFY(kept.ok());
    QCOMPARE(kept->name, QStringLiteral("Clinica"));
    QCOMPARE(toString(backUpDatabase(file, target).error().kind), toString(ErrorKind::Conflict));
    QCOMPARE(toString(backUpDatabase(test.dir.filePath(QStringLiteral("none.db")), test.dir.filePath(QStringLiteral("x"))).error().kind), toString(ErrorKind::NotFound));
}

void TestDoctor::lostDatabaseIsNeverMadeAnew_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("deleted") << false;
    QTest::newRow("cut to nothing") << true;
}

void TestDoctor::lostDatabaseIsNeverMadeAnew()
{
    QFETCH(const bool, isEmpty);
    ServiceTest test;
    const QString file = closedDatabase(test);
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(end));
    if (isEmpty)
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QCOMPARE(told(examinedFiles(QFileInfo(file).absolutePath()), "store.file"), QStringLiteral("broken restore_backup"));
    ApplicationOptions options;
    options.dataDir = QFileInfo(file).absolutePath();
    options.vaultKeyFile = test.dir.filePath(QStringLiteral("key"));
    const auto opened = Application::create(options);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().place, QStringLiteral("lost"));
    QCOMPARE(QFileInfo(file).size(), 0);
}

void TestDoctor::neverStartedInstallationIsLeftAlone()
{
    const QTemporaryDir dir;
    const QString nowhere = dir.filePath(QStringLiteral("never"));
    const auto checks = examinedFiles(nowhere);
    QCOMPARE(told(checks, "store.file"), QStringLiteral("skipped first_start"));
    QCOMPARE(toString(worstOf(checks)), QStringLiteral("ok"));
    QVERIFY(!QDir(nowhere).exists());
}

void TestDoctor::newerDatabaseIsTold()
{
    ServiceTest test;
    const QString file = closedDatabase(test);
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version = 9999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    QCOMPARE(told(examinedFiles(QFileInfo(file).absolutePath()), "store.schema"), QStringLiteral("broken update_program"));
}

void TestDoctor::strayRowsAreFound()
{
    ServiceTest test;
    const QString file = closedDatabase(test);
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stray"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("INSERT INTO channel (account_id, provider_id, number, name) VALUES (77, 'x', '', '')")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stray"));
    const DoctorCheck found = named(examinedFiles(QFileInfo(file).absolutePath()), "store.references");
    QCOMPARE(told(found), QStringLiteral("attention back_up_database"));
    QCOMPARE(found.evidence.value(QLatin1String("rows")).toInt(), 1);
    QCOMPARE(found.evidence.value(QLatin1String("tables")).toArray(), QJsonArray{QStringLiteral("channel")});
}

void TestDoctor::openRightsAreTold()
{
    ServiceTest test;
    const QString file = test.app->core().dataDir + QStringLiteral("/recado.db");
    QVERIFY(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QCOMPARE(told(examinedFiles(test.app->core().dataDir), "disk.rights"), QStringLiteral("attention close_rights"));
}

void TestDoctor::goodAccountIsGood()
{
    ServiceTest test;
    test.server.behave([](const test::Received &request) {
        if (request.target.contains("Templates"))
            return Answer::http(200, R"({"result":"success","messageTemplates":[]})", {"Date: Sun, 22 Nov 2026 12:00:00 GMT"});
        return Answer::http(200, R"({"result":true,"ok":true})", {"Date: Sun, 22 Nov 2026 12:00:00 GMT"});
    });
    test.connectWati();
    const auto checks = examined(test);
    QCOMPARE(named(checks, "account.credentials").subject, QStringLiteral("Clinica"));
    QCOMPARE(told(checks, "secrets.store"), QStringLiteral("ok"));
    QCOMPARE(told(checks, "network.host"), QStringLiteral("ok"));
    QCOMPARE(told(checks, "network.settings"), QStringLiteral("ok"));
    QCOMPARE(told(checks, "templates.freshness"), QStringLiteral("attention sync_templates"));
    QVERIFY(named(checks, "clock").evidence.contains(QLatin1String("ahead_s")));
}

void TestDoctor::refusedTokenIsTold()
{
    ServiceTest test;
    test.server.otherwise(Answer::http(401));
    test.connectWati();
    QCOMPARE(told(examined(test), "account.credentials"), QStringLiteral("broken renew_token"));
}

void TestDoctor::nobodyListensIsTold()
{
    ServiceTest test;
    test.connectWati();
    QCOMPARE(told(examined(test), "listener.local"), QStringLiteral("attention start_listener"));
    QSignalSpy hosting(test.app.get(), &Application::hosting);
    test.app->startHosting(false);
    QVERIFY(QTest::qWaitFor([&hosting] { return hosting.count() > 0; }, 30'000));
    const DoctorCheck found = named(examined(test), "listener.local");
    QCOMPARE(told(found), QStringLiteral("ok"));
    QCOMPARE(found.evidence.value(QLatin1String("unknown_path_status")).toInt(), 404);
    QCOMPARE(found.evidence.value(QLatin1String("hook_status")).toInt(), 200);
    DoctorOptions options;
    options.publicAddress = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(test.server.port())); // somebody else
    QCOMPARE(told(examined(test, options), "listener.public"), QStringLiteral("broken public_path"));
}

void TestDoctor::closedVaultIsTold()
{
    ServiceTest test;
    test.connectWati();
    test.app.reset();
    test.open(false);
    const auto checks = examined(test);
    QCOMPARE(told(checks, "secrets.store"), QStringLiteral("broken give_passphrase"));
    QCOMPARE(told(checks, "account.credentials"), QStringLiteral("broken open_secrets"));
}

void TestDoctor::waysAreJudged_data()
{
    QTest::addColumn<HostAnswer>("answer");
    QTest::addColumn<QString>("verdict");
    const auto failed = [](int curl, ErrorKind kind, const std::function<void(net::Trace &)> &more = {}) {
        HostAnswer answer;
        answer.url = QUrl(QStringLiteral("https://api.example/"));
        answer.outcome.transfer = net::Transfer::NotSent;
        answer.outcome.error = error(kind);
        answer.trace.curlCode = curl;
        if (more)
            more(answer.trace);
        return answer;
    };
    const auto connected = [](net::Trace &trace) { trace.connected = Milliseconds(10); };
    const auto verify = [connected](int code) {
        return [code, connected](net::Trace &trace) {
            connected(trace);
            trace.verifyResult = code;
        };
    };
    QTest::newRow("answers") << answered("https://api.example/", 404) << QStringLiteral("ok");
    QTest::newRow("trouble") << answered("https://api.example/", 503) << QStringLiteral("attention host_trouble");
    QTest::newRow("name") << failed(6, ErrorKind::Network) << QStringLiteral("broken resolve_name");
    QTest::newRow("name of the proxy") << failed(5, ErrorKind::Network) << QStringLiteral("broken proxy_address");
    QTest::newRow("nobody") << failed(7, ErrorKind::Network) << QStringLiteral("broken reach_host");
    QTest::newRow("proxy not there") << failed(7, ErrorKind::Network, [](net::Trace &trace) { trace.proxy = QStringLiteral("p:1"); }) << QStringLiteral("broken proxy_address");
    QTest::newRow("proxy wants a login") << failed(56, ErrorKind::Network, [](net::Trace &trace) { trace.proxyStatus = 407; }) << QStringLiteral("broken proxy_login");
    QTest::newRow("proxy refuses") << failed(56, ErrorKind::Network, [](net::Trace &trace) { trace.proxyStatus = 502; }) << QStringLiteral("broken proxy_refuses");
    QTest::newRow("expired") << failed(60, ErrorKind::Tls, verify(10)) << QStringLiteral("broken certificate_expired");
    QTest::newRow("not yet valid") << failed(60, ErrorKind::Tls, verify(9)) << QStringLiteral("broken set_clock");
    QTest::newRow("unknown authority") << failed(60, ErrorKind::Tls, verify(19)) << QStringLiteral("broken trust_authority");
    QTest::newRow("other name") << failed(60, ErrorKind::Tls, verify(0)) << QStringLiteral("broken certificate_name");
    QTest::newRow("no TLS") << failed(35, ErrorKind::Tls, connected) << QStringLiteral("broken secure_connection");
    QTest::newRow("trusted file") << failed(77, ErrorKind::Tls, connected) << QStringLiteral("broken ca_file");
    HostAnswer silent = failed(28, ErrorKind::Timeout, connected);
    silent.outcome.transfer = net::Transfer::Uncertain;
    QTest::newRow("silent") << silent << QStringLiteral("attention host_answers");
    HostAnswer hotel = failed(60, ErrorKind::Tls, verify(18));
    hotel.plain = answered("http://api.example/", 302, {{"Location", "http://login.hotel.example/"}}).outcome;
    QTest::newRow("hotel") << hotel << QStringLiteral("broken captive_portal");
    HostAnswer ending = answered("https://api.example/");
    ending.trace.chain = {{QStringLiteral("CN=api"), QStringLiteral("CN=authority"), {}, ending.askedAt + std::chrono::days(5)}};
    QTest::newRow("certificate ends") << ending << QStringLiteral("attention certificate_ends");
}

void TestDoctor::waysAreJudged()
{
    QFETCH(const HostAnswer, answer);
    QFETCH(const QString, verdict);
    QCOMPARE(told(hostCheck(answer)), verdict);
}

void TestDoctor::loginPagesAreRecognised()
{
    const auto is = [](const char *url, int status, const QList<net::Header> &headers = {}) {
        const HostAnswer answer = answered(url, status, headers);
        return isCaptivePortal(answer.url, answer.outcome);
    };
    QVERIFY(is("http://api.example/", 511));
    QVERIFY(is("http://api.example/", 302, {{"Location", "http://login.example/"}}));
    QVERIFY(!is("http://api.example/", 301, {{"Location", "https://api.example/"}}));
    QVERIFY(!is("http://api.example/", 301, {{"Location", "/home"}}));
    QVERIFY(!is("http://api.example/", 404));
    QVERIFY(!is("https://api.example/", 302, {{"Location", "https://docs.example/"}})); // its certificate was verified
}

void TestDoctor::clocksAreCompared_data()
{
    QTest::addColumn<QByteArray>("date"); // ours: 12:00:00
    QTest::addColumn<QString>("verdict");
    QTest::newRow("right") << QByteArray("Sun, 22 Nov 2026 12:00:00 GMT") << QStringLiteral("ok");
    QTest::newRow("a little behind") << QByteArray("Sun, 22 Nov 2026 12:00:08 GMT") << QStringLiteral("ok");
    QTest::newRow("behind") << QByteArray("Sun, 22 Nov 2026 12:00:30 GMT") << QStringLiteral("attention set_clock");
    QTest::newRow("ahead") << QByteArray("Sun, 22 Nov 2026 11:58:00 GMT") << QStringLiteral("attention set_clock");
    QTest::newRow("an hour") << QByteArray("Sun, 22 Nov 2026 13:00:00 GMT") << QStringLiteral("broken set_clock");
    QTest::newRow("no date") << QByteArray() << QStringLiteral("skipped");
    QTest::newRow("no sense") << QByteArray("yesterday") << QStringLiteral("skipped");
}

void TestDoctor::clocksAreCompared()
{
    QFETCH(const QByteArray, date);
    QFETCH(const QString, verdict);
    QCOMPARE(told(clockCheck({answered("https://api.example/", 200, {{"Date", date}})})), verdict);
}

void TestDoctor::oneWrongHostDoesNotMakeOurClockWrong()
{
    const auto right = answered("https://a.example/", 200, {{"Date", "Sun, 22 Nov 2026 12:00:00 GMT"}});
    const auto wrong = answered("https://b.example/", 200, {{"Date", "Sun, 22 Nov 2026 15:00:00 GMT"}});
    QCOMPARE(told(clockCheck({right, wrong, right})), QStringLiteral("ok"));
}

void TestDoctor::tokensAreJudged_data()
{
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("days"); // 0: never ends
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("for ever") << true << 0 << QStringList() << QStringLiteral("ok");
    QTest::newRow("for long") << true << 60 << QStringList() << QStringLiteral("ok");
    QTest::newRow("ends soon") << true << 5 << QStringList() << QStringLiteral("attention renew_token");
    QTest::newRow("has ended") << true << -1 << QStringList() << QStringLiteral("broken renew_token");
    QTest::newRow("not valid") << false << 0 << QStringList() << QStringLiteral("broken renew_token");
    QTest::newRow("lacks a right") << true << 0 << QStringList{QStringLiteral("whatsapp_business_management")} << QStringLiteral("attention token_rights");
}

void TestDoctor::tokensAreJudged()
{
    QFETCH(const bool, valid);
    QFETCH(const int, days);
    QFETCH(const QStringList, missing);
    QFETCH(const QString, verdict);
    const Instant now = *instantFromIso(QStringLiteral("2026-11-22T12:00:00Z"));
    TokenReport report;
    report.isValid = valid;
    report.missingScopes = missing;
    if (days != 0)
        report.expiresAt = now + std::chrono::days(days);
    QCOMPARE(told(tokenCheckOf(Account(), report, now)), verdict);
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
