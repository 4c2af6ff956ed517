// A bundle tells support about the installation and nothing about anybody: secrets, people and their numbers are planted, and their bytes looked
// for.
#include "services/doctor/bundle.h"
#include "services/networkservice.h"
#include "servicetest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <zip.h>

using namespace recado;
using namespace recado::doctor;
using test::Answer;

namespace {

// name → unpacked bytes
QMap<QString, QByteArray> unpacked(const QString &file)
{
    QMap<QString, QByteArray> parts;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        qFatal("not a zip file");
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t *part = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (zip_fread(part, bytes.data(), stat.size) != zip_int64_t(stat.size))
            qFatal("not read");
        zip_fclose(part);
        parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(archive);
    return parts;
}

QList<DoctorCheck> examined(ServiceTest &test)
{
    Doctor doctor(test.app->core().dataDir);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examineFiles();
    doctor.examine(test.app->patient());
    if (!QTest::qWaitFor([&finished] { return finished.count() == 1; }, 60'000))
        qFatal("never finished");
    return doctor.checks();
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestDoctorBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAboutAnybodyIsInIt();
    void whatSupportNeedsIsInIt();
    void fileThatExistsIsKept();
    void howTheListenerFaresIsInItWhereItRuns();
    void installationThatCannotBeOpenedHasOneToo();
    void masksTakeOutWhatIsSomebodys_data();
    void masksTakeOutWhatIsSomebodys();
};

void TestDoctorBundle::nothingAboutAnybodyIsInIt()
{
    ServiceTest test;
    // The provider repeats what it was given, as providers do.
    test.server.otherwise(Answer::http(400, R"({"result":false,"info":"token very-secret-token of Joana Prado, +55 11 98888-7777, is bad"})"));
    const AccountId account = test.connectWati(QStringLiteral("Clinica Joana Prado"));
    QVERIFY(waitFor(test.app->accounts().addChannel(account, QStringLiteral("5511377770000"), QStringLiteral("+5511377770000"), QStringLiteral("Recepcao Prado"))).ok());
    SendRequest wanted = test.request(account, QStringLiteral("+5511988887777"));
    wanted.content = *neutral::contentFromJson(R"({"type":"text","text":{"body":"Seu exame deu positivo, Joana"}})");
    QVERIFY(waitFor(test.app->sender().send(wanted)).ok());
    QVERIFY(QTest::qWaitFor([&test] { return test.app->sender().isIdle(); }, 30'000));
    net::NetworkSettings network;
    network.mode = net::NetworkSettings::Mode::Manual;
    network.proxy = QUrl(QStringLiteral("http://127.0.0.1:9"));
    network.user = QStringLiteral("joana.prado");
    QVERIFY(waitFor(test.app->network().save(network, Secret("proxy-open-sesame"))).ok());
    QVERIFY(waitFor(test.app->messages().setSetting(QStringLiteral("a_setting"), QStringLiteral("of Joana Prado"))).ok());
    const auto hook = waitFor(test.app->accounts().hookPath(*waitFor(test.app->accounts().account(QStringLiteral("Clinica Joana Prado")))));
    QVERIFY(hook.ok());

    const QString file = test.dir.filePath(QStringLiteral("bundle.zip"));
    const auto written = waitFor(writeBundle(test.app->core().dataDir, test.app->patient(), examined(test), file));
    QVERIFY2(written.ok(), qPrintable(written.ok() ? QString() : written.error().detail));
    QVERIFY(!(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));

    const QList<QByteArray> planted{"very-secret-token", "Joana", "joana", "Prado", "98888", "988887777", "5511377770000", "377770000", "positivo", "proxy-open-sesame",
                                    "Recepcao", "a passphrase for tests", hook->section(QLatin1Char('/'), -1).toLatin1(), test.dir.path().toUtf8()};
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    auto parts = unpacked(file);
    parts.insert(QStringLiteral("the file itself"), raw.readAll());
    QCOMPARE(parts.size(), written->size() + 1);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        for (const QByteArray &word : planted)
            QVERIFY2(!part->contains(word), qPrintable(part.key() + QStringLiteral(" holds ") + QString::fromUtf8(word)));
    }
}

void TestDoctorBundle::whatSupportNeedsIsInIt()
{
    ServiceTest test;
    const AccountId account = test.connectWati();
    test.sendAndSettle(test.request(account));
    const QString file = test.dir.filePath(QStringLiteral("bundle.zip"));
    QVERIFY(waitFor(writeBundle(test.app->core().dataDir, test.app->patient(), examined(test), file)).ok());
    const auto parts = unpacked(file);
    QCOMPARE(object(parts.value(QStringLiteral("versions.json"))).value(QLatin1String("recado")).toString(), QStringLiteral(RECADO_VERSION));
    const QJsonObject counts = object(parts.value(QStringLiteral("counts.json")));
    QCOMPARE(counts.value(QLatin1String("rows")).toObject().value(QLatin1String("message")).toInt(), 1);
    QCOMPARE(counts.value(QLatin1String("messages")).toObject().value(QLatin1String("accepted")).toInt(), 1);
    const QJsonObject first = QJsonDocument::fromJson(parts.value(QStringLiteral("accounts.json"))).array().first().toObject();
    QCOMPARE(first.value(QLatin1String("provider")).toString(), QStringLiteral("wati"));
    QCOMPARE(first.value(QLatin1String("settings")).toObject().value(QLatin1String("plan")).toString(), QStringLiteral("business"));
    QCOMPARE(first.value(QLatin1String("settings")).toObject().value(QLatin1String("tenant")).toBool(), true);
    QVERIFY(parts.value(QStringLiteral("schema.sql")).contains("CREATE TABLE message"));
    const QByteArray checks = parts.value(QStringLiteral("checks.json"));
    QVERIFY(checks.contains("store.integrity"));
    QVERIFY(checks.contains("message_ref") || checks.contains("<account 1>"));
}

void TestDoctorBundle::howTheListenerFaresIsInItWhereItRuns()
{
    ServiceTest test;
    test.connectWati(QStringLiteral("Clinica Joana Prado"));
    const QString before = test.dir.filePath(QStringLiteral("before.zip"));
    QVERIFY(waitFor(writeBundle(test.app->core().dataDir, test.app->patient(), {}, before)).ok());
    QVERIFY(object(unpacked(before).value(QStringLiteral("listener.json"))).value(QLatin1String("metrics")).isNull()); // nobody listens here

    QVERIFY(waitFor(test.app->listener().start(QStringLiteral("127.0.0.1"), 0)).ok());
    const auto hook = waitFor(test.app->accounts().hookPath(*waitFor(test.app->accounts().account(QStringLiteral("Clinica Joana Prado")))));
    const auto post = [&test](const QString &path) {
        net::Request request;
        request.method = QByteArrayLiteral("POST");
        request.url = QUrl(test.app->listener().state().url() + path);
        request.body = R"({"eventType":"sentMessageDELIVERED"})";
        return waitFor(test.app->core().http->send(request)).response.status;
    };
    QCOMPARE(post(*hook), 200);
    QCOMPARE(post(QStringLiteral("/hook/nobody/nothing")), 404);
    const QString file = test.dir.filePath(QStringLiteral("bundle.zip"));
    QVERIFY(waitFor(writeBundle(test.app->core().dataDir, test.app->patient(), {}, file)).ok());
    const QByteArray text = unpacked(file).value(QStringLiteral("listener.json"));
    const QJsonObject metrics = object(text).value(QLatin1String("metrics")).toObject();
    QCOMPARE(object(text).value(QLatin1String("state")).toString(), QStringLiteral("listening"));
    QCOMPARE(metrics.value(QLatin1String("kept")).toInt(), 1);
    QCOMPARE(metrics.value(QLatin1String("refused")).toObject().value(QLatin1String("unknown_hook")).toInt(), 1);
    QVERIFY(metrics.value(QLatin1String("queue")).toObject().contains(QLatin1String("limit")));
    QCOMPARE(metrics.value(QLatin1String("last_events")).toArray().size(), 1);
    QVERIFY(!text.contains("Joana"));
}

void TestDoctorBundle::fileThatExistsIsKept()
{
    ServiceTest test;
    const QString file = test.dir.filePath(QStringLiteral("key"));
    const auto written = waitFor(writeBundle(test.app->core().dataDir, test.app->patient(), {}, file));
    QVERIFY(!written.ok());
    QCOMPARE(toString(written.error().kind), toString(ErrorKind::Conflict));
}

void TestDoctorBundle::installationThatCannotBeOpenedHasOneToo()
{
    ServiceTest test;
    const QString dataDir = test.app->core().dataDir;
    test.app.reset();
    QFile database(dataDir + QStringLiteral("/recado.db"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(4096, 'x'));
    database.close();
    Doctor doctor(dataDir);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examineFiles();
    QVERIFY(QTest::qWaitFor([&finished] { return finished.count() == 1; }, 60'000));
    const QString file = test.dir.filePath(QStringLiteral("bundle.zip"));
    QVERIFY(waitFor(writeBundle(dataDir, {}, doctor.checks(), file)).ok());
    QVERIFY(unpacked(file).value(QStringLiteral("checks.json")).contains("back_up_database"));
}

void TestDoctorBundle::masksTakeOutWhatIsSomebodys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *text, const char *masked) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked); };
    row("+55 (11) 98888-7777", "<digits>");
    row("to 5511988887777 again", "to <digits> again");
    row("ana.lima@example.org wrote", "<mail> wrote");
    row("2026-11-22T12:00:00.000Z", "2026-11-22T12:00:00.000Z");
    row("since 2026-11-22", "since 2026-11-22");
    row("6.1.0-18-amd64", "6.1.0-18-amd64");
    row("OpenSSL/3.0.15", "OpenSSL/3.0.15");
    row("Bearer EAAGm0PX4ZCpsBAKnhZD0gZDZD", "Bearer <masked>");
    row("/hook/x/Zk3v9Qw1rT7yU2iO5pA8sD4fG6hJ0kL1zX3cV5bN7mQ", "/hook/x/<masked>");
    row("account of CLINICA SOL failed", "account of <account 1> failed");
    row("message_template_status_update", "message_template_status_update");
    row("row 12 missing from index message_ref_message", "row 12 missing from index message_ref_message");
}

void TestDoctorBundle::masksTakeOutWhatIsSomebodys()
{
    QFETCH(const QString, text);
    QFETCH(const QString, masked);
    BundleMask mask;
    mask.hide(QStringLiteral("Clinica"), QStringLiteral("<account 2>"));
    mask.hide(QStringLiteral("Clinica Sol"), QStringLiteral("<account 1>"));
    mask.hide(QStringLiteral("x"), QStringLiteral("<user>"));
    QCOMPARE(mask.masked(text), masked);
}

QTEST_GUILESS_MAIN(TestDoctorBundle)
#include "tst_doctorbundle.moc"
