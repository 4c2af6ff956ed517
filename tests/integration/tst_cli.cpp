#include "integration/listening.h"
#include "integration/practice.h"
#include "integration/watiwords.h"
#include "support/rawserver.h"

#include <QDateTime>
#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace recado::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject errorOf(const Ran &ran)
{
    return ran.object().value(QLatin1String("error")).toObject();
}

} // namespace

// The grammar, the exit statuses and the JSON that other people's scripts rely on.
class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void jsonMayStandAfterTheCommand();
    void helpAndVersionAreDone();
    void withoutJsonPeopleReadText();
    void anAccountWithNothingInItIsRefused();
    void anAccountCanBeAddedListedTestedAndRemoved();
    void aSecretIsNowhereToBeFound();
    void theDataDirectoryIsPrivate();
    void aNewerDatabaseIsRefusedUntouched();
    void aWrongVaultPassphraseOpensNothing();
    void channelsAndTemplatesComeFromTheProvider();
    void renderShowsTheRequestAndSendsNothing();
    void checkNamesWhatIsWrong();
    void sendRefusesWhatCannotLeave_data();
    void sendRefusesWhatCannotLeave();
    void queuedStaysQueuedWithoutAHost();
    void scheduledStaysQueuedUntilItsTime();
    void scheduledIsListedMovedAndCancelled();
    void scheduledLeavesByTheHost();
    void messagesCanBeFilteredAndExported();
    void messagesHaveTheColumnsThatWereChosen();
    void anUnknownMessageIsStatusOne();
};

void CliTest::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "nonsense", "doctor now", "doctor --public-url hooks", "network", "account", "account add", "account add Loja", "account add Loja --provider pigeon",
                             "account add Loja --provider wati --secret token=abc", "account add Loja --provider wati --set tenant", "account add Loja --provider wati --set adress=x",
                             "account add Loja --provider meta --set tenant=1", "account add Loja --provider wati --set secret_scope=1",
                             "account add Loja --provider serpro --secret token=@x", "account edit", "account edit Loja --set tenant",
                             "account list more", "send", "send x.json --account Loja", "send x.json --to 1", "send x.json --account A --to 1 --wait played",
                             "send x.json --account A --to 1 --timeout soon", "send x.json --account A --to 1 --queue --wait read", "send x.json --account A --to 1 --at soon",
                             "send x.json --account A --to 1 --at 2026-12-01T09:30:00", "send x.json --account A --to 1 --at 2099-12-01T09:30:00Z --wait read", "messages --format xml",
                             "messages --filter verdict=failed", "messages --filter verdict==fine", "messages --limit x", "messages --columns to,nope", "messages --format xlsx",
                             "messages --format json --out x.csv", "events show x", "timeline",
                             "events list --filter verdict==failed", "events replay", "events replay 1 --filter state==orphan",
                             "timeline x --until read", "timeline x --follow --until later", "listen --port 70000", "practice --pace fast", "poll --twice", "scheduled", "scheduled move x", "scheduled move x --at soon",
                             "--data-dir"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliTest::wrongUsageIsStatusTwo()
{
    QFETCH(QString, line);
    const Installation installation;
    const Ran ran = installation.run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(ran.status, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(ran.isOneDocument());
    QVERIFY(!QFile::exists(installation.dataDir())); // refused before anything was touched
}

void CliTest::jsonMayStandAfterTheCommand()
{
    const Installation installation;
    QStringList globals = installation.globals();
    globals.removeLast();
    Running behind(globals + QStringList{QStringLiteral("account"), QStringLiteral("list"), QStringLiteral("--json")}, QProcessEnvironment::systemEnvironment());
    const Ran ran = behind.finish();
    QCOMPARE(ran.status, 0);
    QCOMPARE(QJsonDocument::fromJson(ran.out).array(), QJsonArray());
    QVERIFY(QJsonDocument::fromJson(ran.out).isArray());
}

void CliTest::helpAndVersionAreDone()
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    Running help({QStringLiteral("--help")}, environment);
    const Ran helped = help.finish();
    QCOMPARE(helped.status, 0);
    QVERIFY(helped.out.contains("account add"));
    Running ofCommand({QStringLiteral("send"), QStringLiteral("--help")}, environment);
    QVERIFY(ofCommand.finish().out.contains("--wait"));
    Running version({QStringLiteral("--version")}, environment);
    QVERIFY(version.finish().out.startsWith("recadoctl "));
}

void CliTest::withoutJsonPeopleReadText()
{
    const Installation installation;
    QStringList globals = installation.globals();
    globals.removeLast();
    Running plain(globals + QStringList{QStringLiteral("account"), QStringLiteral("list")}, QProcessEnvironment::systemEnvironment());
    const Ran ran = plain.finish();
    QCOMPARE(ran.status, 0);
    QVERIFY(!ran.out.isEmpty());
    QVERIFY(!ran.isOneDocument());
}

void CliTest::anAccountWithNothingInItIsRefused()
{
    const Installation installation;
    for (const char *provider : {"wati", "meta", "gateway", "serpro"}) {
        const Ran ran = installation.run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("X"), QStringLiteral("--provider"), QLatin1String(provider)});
        QCOMPARE(ran.status, 1);
        const QString kind = errorOf(ran).value(QLatin1String("kind")).toString();
        QVERIFY2(kind == QLatin1String("invalid") || kind == QLatin1String("unsupported"), qPrintable(kind));
        QVERIFY(!errorOf(ran).value(QLatin1String("place")).toString().isEmpty()); // what is missing
    }
    QCOMPARE(installation.run({QStringLiteral("account"), QStringLiteral("list")}).array(), QJsonArray());
}

void CliTest::anAccountCanBeAddedListedTestedAndRemoved()
{
    const Installation installation;
    const Practice practice(installation);
    QCOMPARE(practice.addAccount(installation, QStringLiteral("Loja")).status, 0);
    const Ran again = practice.addAccount(installation, QStringLiteral("Loja"));
    QCOMPARE(again.status, 1);
    QCOMPARE(errorOf(again).value(QLatin1String("kind")).toString(), QStringLiteral("conflict"));

    const Ran tested = installation.run({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("Loja")});
    QVERIFY2(tested.status == 0, tested.err.constData());
    QVERIFY(tested.object().value(QLatin1String("passed")).toBool());
    QCOMPARE(installation.addWati(QStringLiteral("Velha"), practice.baseUrl(), practice.tenant(), "expired").status, 0);
    const Ran refused = installation.run({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("Velha")});
    QCOMPARE(refused.status, 1);
    QVERIFY(!refused.object().value(QLatin1String("passed")).toBool());

    const QStringList edit{QStringLiteral("account"), QStringLiteral("edit"), QStringLiteral("Velha")};
    const QString good = installation.file(QStringLiteral("good"), practice.token() + '\n');
    const Ran edited = installation.run(edit + QStringList{QStringLiteral("--set"), QStringLiteral("plan=pro"), QStringLiteral("--secret"), QStringLiteral("token=@") + good});
    QVERIFY2(edited.status == 0, edited.err.constData());
    QCOMPARE(edited.object().value(QLatin1String("settings")).toObject().value(QLatin1String("plan")).toString(), QStringLiteral("pro"));
    QCOMPARE(installation.run({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("Velha")}).status, 0);
    QCOMPARE(installation.run(edit + QStringList{QStringLiteral("--set"), QStringLiteral("graph_version=v23.0")}).status, 2);

    const QJsonArray accounts = installation.run({QStringLiteral("account"), QStringLiteral("list")}).array();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(installation.run({QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("Velha")}).status, 0);
    QCOMPARE(installation.run({QStringLiteral("account"), QStringLiteral("list")}).array().size(), 1);
    const Ran gone = installation.run({QStringLiteral("account"), QStringLiteral("test"), QStringLiteral("Velha")});
    QCOMPARE(gone.status, 1);
    QCOMPARE(errorOf(gone).value(QLatin1String("kind")).toString(), QStringLiteral("not_found"));
}

void CliTest::aSecretIsNowhereToBeFound()
{
    const Installation installation;
    RawServer server;
    server.otherwise(Answer::http(200, acceptedAnswer(QStringLiteral("a1"))));
    const QByteArray token = "eyJ-very-secret-token-4711";
    const Ran added = installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), token);
    QCOMPARE(added.status, 0);
    const Ran listed = installation.run({QStringLiteral("account"), QStringLiteral("list")});
    const Ran sent = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"));
    QCOMPARE(sent.status, 0);
    QCOMPARE(server.received().first().header("Authorization"), "Bearer " + token); // its file's line end is no part of it
    const Ran rendered = installation.run({QStringLiteral("render"), installation.contentFile(), QStringLiteral("--account"), QStringLiteral("Loja"),
                                           QStringLiteral("--to"), QStringLiteral("11988887777")});
    QCOMPARE(rendered.status, 0);
    for (const Ran &ran : {added, listed, sent, rendered})
        QVERIFY(!ran.out.contains(token) && !ran.err.contains(token));
    QDirIterator files(installation.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QVERIFY(!contentOf(files.next()).contains(token));
        ++seen;
    }
    QVERIFY(seen >= 2); // database and vault
}

void CliTest::theDataDirectoryIsPrivate()
{
    const Installation installation;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("100"), "t").status, 0);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(installation.dataDir()).permissions() & others));
    QDirIterator files(installation.dataDir(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(!(QFileInfo(path).permissions() & others), qPrintable(path));
        QVERIFY2(!(QFileInfo(path).permissions() & QFileDevice::ExeOwner), qPrintable(path));
    }
}

void CliTest::aNewerDatabaseIsRefusedUntouched()
{
    const Installation installation;
    QCOMPARE(installation.run({QStringLiteral("account"), QStringLiteral("list")}).status, 0);
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(installation.databaseFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 9999")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    const QByteArray before = contentOf(installation.databaseFile());
    const Ran ran = installation.run({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(ran.status, 1);
    QCOMPARE(errorOf(ran).value(QLatin1String("kind")).toString(), QStringLiteral("newer_version"));
    QCOMPARE(contentOf(installation.databaseFile()), before);
}

void CliTest::aWrongVaultPassphraseOpensNothing()
{
    const Installation installation;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("100"), "t").status, 0);
    installation.file(QStringLiteral("key"), "another passphrase\n");
    const Ran ran = installation.run({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(ran.status, 1);
    QCOMPARE(errorOf(ran).value(QLatin1String("kind")).toString(), QStringLiteral("locked"));
}

void CliTest::channelsAndTemplatesComeFromTheProvider()
{
    const Installation installation;
    const Practice practice(installation);
    QCOMPARE(practice.addAccount(installation, QStringLiteral("Loja")).status, 0);
    const QJsonArray numbers = installation.run({QStringLiteral("channel"), QStringLiteral("sync"), QStringLiteral("Loja")}).array();
    QCOMPARE(numbers.size(), practice.wati().value(QLatin1String("numbers")).toArray().size());
    QVERIFY(numbers.first().toObject().value(QLatin1String("number")).toString().startsWith(QLatin1Char('+')));
    QJsonArray listed;
    for (const QJsonValue &channel : installation.run({QStringLiteral("channel"), QStringLiteral("list")}).array()) {
        QJsonObject object = channel.toObject();
        QCOMPARE(object.take(QLatin1String("webhooks")).toObject().value(QLatin1String("state")).toString(), QStringLiteral("untold"));
        listed.append(object);
    }
    QCOMPARE(listed, numbers);
    const Ran added = installation.run({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("Loja"), QStringLiteral("5511944443333"), QStringLiteral("--name"), QStringLiteral("Suporte")});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.object().value(QLatin1String("number")).toString(), QStringLiteral("+5511944443333"));

    const Ran synced = installation.run({QStringLiteral("template"), QStringLiteral("sync"), QStringLiteral("Loja")});
    QVERIFY2(synced.status == 0, synced.err.constData());
    const QJsonArray templates = installation.run({QStringLiteral("template"), QStringLiteral("list"), QStringLiteral("Loja")}).array();
    QCOMPARE(templates.size(), synced.object().value(QLatin1String("count")).toInt());
    const Ran shown = installation.run({QStringLiteral("template"), QStringLiteral("show"), QStringLiteral("Loja"), QStringLiteral("aviso_vencimento")});
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.object().value(QLatin1String("variables")).toArray().size(), 3);
    QCOMPARE(installation.run({QStringLiteral("template"), QStringLiteral("show"), QStringLiteral("Loja"), QStringLiteral("none")}).status, 1);
}

void CliTest::renderShowsTheRequestAndSendsNothing()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "secret-token").status, 0);
    const Ran ran = installation.run({QStringLiteral("render"), installation.contentFile(), QStringLiteral("--account"), QStringLiteral("Loja"), QStringLiteral("--to"), QStringLiteral("(11) 98888-7777")});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(ran.array().size(), 1);
    const QJsonObject request = ran.array().first().toObject();
    QCOMPARE(request.value(QLatin1String("method")).toString(), QStringLiteral("POST"));
    QVERIFY(request.value(QLatin1String("url")).toString().endsWith(QLatin1String("/100/api/v2/sendTemplateMessage?whatsappNumber=5511988887777")));
    QVERIFY(!request.value(QLatin1String("headers")).toObject().value(QLatin1String("Authorization")).toString().contains(QLatin1String("secret")));
    QCOMPARE(request.value(QLatin1String("body")).toObject().value(QLatin1String("template_name")).toString(), QStringLiteral("pesquisa_satisfacao"));
    QCOMPARE(server.count(), 0);
    QVERIFY(installation.messages().isEmpty());
}

void CliTest::checkNamesWhatIsWrong()
{
    const Installation installation;
    const Practice practice(installation);
    QCOMPARE(practice.addAccount(installation, QStringLiteral("Loja")).status, 0);
    QCOMPARE(installation.run({QStringLiteral("template"), QStringLiteral("sync"), QStringLiteral("Loja")}).status, 0);
    const QStringList account{QStringLiteral("--account"), QStringLiteral("Loja")};
    const Ran good = installation.run(QStringList{QStringLiteral("check"), installation.contentFile()} + account);
    QCOMPARE(good.status, 0);
    QCOMPARE(QJsonDocument::fromJson(good.out), QJsonDocument(QJsonArray()));

    const QString empty = installation.file(QStringLiteral("empty.json"),
        R"({"type": "template", "template": {"name": "pesquisa_satisfacao", "language": {"code": "pt_BR"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "  "}]}]}})");
    const Ran bad = installation.run(QStringList{QStringLiteral("check"), empty} + account);
    QCOMPARE(bad.status, 1);
    const QJsonObject finding = bad.array().first().toObject();
    QCOMPARE(finding.value(QLatin1String("path")).toString(), QStringLiteral("template.components[0].parameters[0]"));
    QCOMPARE(finding.value(QLatin1String("severity")).toString(), QStringLiteral("error"));
    QVERIFY(!finding.value(QLatin1String("message")).toString().isEmpty());
    const Ran rendered = installation.run(QStringList{QStringLiteral("render"), empty, QStringLiteral("--to"), QStringLiteral("11988887777")} + account);
    QCOMPARE(rendered.status, 1);
    QCOMPARE(errorOf(rendered).value(QLatin1String("kind")).toString(), QStringLiteral("invalid"));
}

void CliTest::sendRefusesWhatCannotLeave_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("kind");
    QTest::newRow("unknown account") << "Nenhuma" << "11988887777" << QStringList() << "not_found";
    QTest::newRow("unknown channel") << "Loja" << "11988887777" << QStringList{QStringLiteral("--channel"), QStringLiteral("551100000000")} << "not_found";
    QTest::newRow("a number that cannot exist") << "Loja" << "123" << QStringList() << "invalid";
}

void CliTest::sendRefusesWhatCannotLeave()
{
    QFETCH(QString, account);
    QFETCH(QString, to);
    QFETCH(QStringList, more);
    QFETCH(QString, kind);
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "t").status, 0);
    const Ran ran = installation.send(account, to, more);
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.object().contains(QLatin1String("message_id")));
    QVERIFY(ran.object().value(QLatin1String("message_id")).isNull());
    QCOMPARE(errorOf(ran).value(QLatin1String("kind")).toString(), kind);
    QCOMPARE(server.count(), 0);
    QVERIFY(installation.messages().isEmpty());
}

void CliTest::queuedStaysQueuedWithoutAHost()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "t").status, 0);
    const Ran ran = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"), {QStringLiteral("--queue")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(QLatin1String("state")).toString(), QStringLiteral("queued"));
    QCOMPARE(installation.run({QStringLiteral("poll"), QStringLiteral("--once")}).status, 0);
    QCOMPARE(server.countOf(sendCall), 0);
}

void CliTest::scheduledStaysQueuedUntilItsTime()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "t").status, 0);
    const Ran ran = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"), {QStringLiteral("--at"), QStringLiteral("2099-12-01T09:30:00-03:00")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(QLatin1String("state")).toString(), QStringLiteral("queued"));
    const QString at = QStringLiteral("2099-12-01T12:30:00.000Z");
    QCOMPARE(installation.messages().first().toObject().value(QLatin1String("scheduled_at")).toString(), at);
    QCOMPARE(installation.timeline(ran.object().value(QLatin1String("message_id")).toString()).value(QLatin1String("scheduled_at")).toString(), at);
    const Ran late = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"), {QStringLiteral("--at"), QStringLiteral("2020-12-01T09:30:00-03:00")});
    QCOMPARE(late.status, 1);
    QCOMPARE(late.object().value(QLatin1String("error")).toObject().value(QLatin1String("place")).toString(), QStringLiteral("scheduled_at"));
    QCOMPARE(installation.messages().size(), 1);
    QCOMPARE(server.countOf(sendCall), 0);
}

void CliTest::scheduledIsListedMovedAndCancelled()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "t").status, 0);
    const auto scheduled = [&](const QStringList &words) { return installation.run(QStringList{QStringLiteral("scheduled")} + words); };
    QCOMPARE(scheduled({QStringLiteral("list")}).array().size(), 0);
    const Ran ran = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"), {QStringLiteral("--at"), QStringLiteral("2099-12-01T09:30:00-03:00")});
    const QString id = ran.object().value(QLatin1String("message_id")).toString();
    const QJsonArray listed = scheduled({QStringLiteral("list")}).array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()[QLatin1String("message_id")].toString(), id);
    QCOMPARE(listed.first()[QLatin1String("missed")].toBool(true), false);
    QCOMPARE(listed.first()[QLatin1String("to")].toString(), QStringLiteral("+5511988887777"));

    const Ran moved = scheduled({QStringLiteral("move"), id, QStringLiteral("--at"), QStringLiteral("2099-12-02T00:00:00Z")});
    QCOMPARE(moved.status, 0);
    QCOMPARE(moved.object().value(QLatin1String("scheduled_at")).toString(), QStringLiteral("2099-12-02T00:00:00.000Z"));
    QCOMPARE(scheduled({QStringLiteral("move"), id, QStringLiteral("--at"), QStringLiteral("2020-12-02T00:00:00Z")}).status, 1);
    QCOMPARE(scheduled({QStringLiteral("cancel"), QStringLiteral("no-such")}).status, 1);

    const Ran cancelled = scheduled({QStringLiteral("cancel"), id});
    QCOMPARE(cancelled.status, 0);
    QCOMPARE(cancelled.object().value(QLatin1String("state")).toString(), QStringLiteral("refused"));
    QCOMPARE(scheduled({QStringLiteral("send"), id}).status, 1); // it is over
    QCOMPARE(scheduled({QStringLiteral("list")}).array().size(), 0);
    QCOMPARE(server.countOf(sendCall), 0);
}

void CliTest::scheduledLeavesByTheHost()
{
    const Installation installation;
    RawServer server;
    server.otherwise(Answer::http(200, acceptedAnswer(QStringLiteral("a1"))));
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "t").status, 0);
    const QString soon = QDateTime::currentDateTimeUtc().addSecs(12).toString(Qt::ISODate);
    const Ran ran = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"), {QStringLiteral("--at"), soon});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QCOMPARE(ran.object().value(QLatin1String("state")).toString(), QStringLiteral("queued"));
    Listening listening(installation);
    const QJsonObject story = installation.waitForVerdict(ran.object().value(QLatin1String("message_id")).toString(), QStringLiteral("accepted"));
    QCOMPARE(story.value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
    QCOMPARE(server.countOf(sendCall), 1);
    const QString left = eventsOf(story, QStringLiteral("in_flight")).value(0).value(QLatin1String("occurred_at")).toString();
    QVERIFY2(left >= story.value(QLatin1String("scheduled_at")).toString(), qPrintable(left));
    QCOMPARE(listening.process().terminate(), 0);
}

void CliTest::messagesCanBeFilteredAndExported()
{
    const Installation installation;
    RawServer server;
    server.script({Answer::http(200, acceptedAnswer(QStringLiteral("a1"))), Answer::http(401)});
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "t").status, 0);
    QCOMPARE(installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777")).status, 0);
    QCOMPARE(installation.send(QStringLiteral("Loja"), QStringLiteral("11977776666")).status, 1);
    QCOMPARE(installation.messages().size(), 2);
    QCOMPARE(installation.run({QStringLiteral("messages"), QStringLiteral("--limit"), QStringLiteral("1")}).array().size(), 1);
    const QJsonArray refused = installation.run({QStringLiteral("messages"), QStringLiteral("--filter"), QStringLiteral("verdict == refused && account == 'Loja'")}).array();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().toObject().value(QLatin1String("to")).toString(), QStringLiteral("+5511977776666"));
    QCOMPARE(installation.run({QStringLiteral("messages"), QStringLiteral("--filter"), QStringLiteral("to == 551188887777")}).array().size(), 1); // without the ninth digit
    QCOMPARE(installation.run({QStringLiteral("messages"), QStringLiteral("--filter"), QStringLiteral("template == other")}).array().size(), 0);
    const QString spoken = QStringLiteral("(verdict in {refused, failed} || attempts > 9) && ddd == 11 && !deleted && age < 1h");
    QCOMPARE(installation.run({QStringLiteral("messages"), QStringLiteral("--filter"), spoken}).array().size(), 1);
    const Ran wrong = installation.run({QStringLiteral("messages"), QStringLiteral("--filter"), QStringLiteral("verdict == refusd")});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains("column 12") && wrong.err.contains("refused"), wrong.err.constData());
    QStringList globals = installation.globals();
    globals.removeLast();
    Running csv(globals + QStringList{QStringLiteral("messages"), QStringLiteral("--format"), QStringLiteral("csv")}, QProcessEnvironment::systemEnvironment());
    const QList<QByteArray> lines = csv.finish().out.split('\n');
    QVERIFY(lines.first().startsWith("message_id,account,channel,to,"));
    QCOMPARE(lines.size(), 4); // heading, two rows, what follows the last line end
}

void CliTest::messagesHaveTheColumnsThatWereChosen()
{
    const Installation installation;
    RawServer server;
    server.script({Answer::http(200, acceptedAnswer(QStringLiteral("a1"))), Answer::http(401)});
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), server.url().toString(), QStringLiteral("100"), "t").status, 0);
    QCOMPARE(installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777")).status, 0);
    QCOMPARE(installation.send(QStringLiteral("Loja"), QStringLiteral("11977776666")).status, 1);
    const QStringList asked{QStringLiteral("messages"), QStringLiteral("--columns"), QStringLiteral("verdict,to,deleted")};
    const QJsonObject newest = installation.run(asked).array().first().toObject();
    QCOMPARE(newest, (QJsonObject{{QStringLiteral("verdict"), QStringLiteral("refused")}, {QStringLiteral("to"), QStringLiteral("+5511977776666")},
                                  {QStringLiteral("deleted"), false}}));
    QStringList globals = installation.globals();
    globals.removeLast();
    Running lines(globals + asked + QStringList{QStringLiteral("--format"), QStringLiteral("csv")}, QProcessEnvironment::systemEnvironment());
    QCOMPARE(lines.finish().out, QByteArray("verdict,to,deleted\r\nrefused,+5511977776666,false\r\naccepted,+5511988887777,false\r\n"));

    const QString path = QFileInfo(installation.dataDir()).absolutePath() + QStringLiteral("/out.jsonl");
    const Ran written = installation.run(asked + QStringList{QStringLiteral("--out"), path, QStringLiteral("--filter"), QStringLiteral("ddd == 11")});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.object().value(QLatin1String("rows")).toInt(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readLine(), QByteArray("{\"verdict\":\"refused\",\"to\":\"+5511977776666\",\"deleted\":false}\n"));
    QCOMPARE(installation.run(asked + QStringList{QStringLiteral("--out"), QStringLiteral("/nowhere/x.csv")}).status, 1);
}

void CliTest::anUnknownMessageIsStatusOne()
{
    const Installation installation;
    const Ran ran = installation.run({QStringLiteral("timeline"), QStringLiteral("00000000-0000-0000-0000-000000000000")});
    QCOMPARE(ran.status, 1);
    QCOMPARE(errorOf(ran).value(QLatin1String("kind")).toString(), QStringLiteral("not_found"));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
