// recadoctl doctor and recadoctl network, as scripts and support use them.
#include "integration/installation.h"
#include "integration/listening.h"
#include "integration/practice.h"
#include "support/rawserver.h"

#include <QFileInfo>
#include <QTest>

using namespace recado::test;

namespace {

QJsonObject checkOf(const Ran &ran, const char *id)
{
    for (const QJsonValue &value : ran.object().value(QLatin1String("checks")).toArray()) {
        if (value.toObject().value(QLatin1String("id")).toString() == QLatin1String(id))
            return value.toObject();
    }
    return {};
}

QString stateOf(const Ran &ran, const char *id)
{
    return checkOf(ran, id).value(QLatin1String("state")).toString();
}

} // namespace

class TestDoctorCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newInstallationIsNotMadeByLooking();
    void answerIsOneDocumentWithTheWorst();
    void damageEndsWithStatusOneAndIsBackedUp();
    void wrongPassphraseIsTold();
    void eventsAreFollowedToTheirListener();
    void bundleIsWrittenOnce();
    void networkIsSetAndShown();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
};

void TestDoctorCli::newInstallationIsNotMadeByLooking()
{
    const Installation installation;
    const Ran ran = installation.run({QStringLiteral("doctor")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(stateOf(ran, "store.file"), QStringLiteral("skipped"));
    QVERIFY(!QFileInfo::exists(installation.dataDir()));
}

void TestDoctorCli::answerIsOneDocumentWithTheWorst()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Clinica"), server.url().toString(), QStringLiteral("1234"), "hush").status, 0);
    server.otherwise(Answer::http(401));
    const Ran ran = installation.run({QStringLiteral("doctor"), QStringLiteral("--thorough")});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.isOneDocument());
    QCOMPARE(ran.object().value(QLatin1String("worst")).toString(), QStringLiteral("broken"));
    QCOMPARE(stateOf(ran, "store.integrity"), QStringLiteral("ok"));
    QCOMPARE(stateOf(ran, "secrets.store"), QStringLiteral("ok"));
    QCOMPARE(stateOf(ran, "network.host"), QStringLiteral("ok"));
    QCOMPARE(stateOf(ran, "listener.local"), QStringLiteral("attention"));
    QCOMPARE(checkOf(ran, "account.credentials").value(QLatin1String("remedy")).toString(), QStringLiteral("renew_token"));
    QCOMPARE(checkOf(ran, "account.credentials").value(QLatin1String("subject")).toString(), QStringLiteral("Clinica"));
    QVERIFY(!ran.out.contains("hush"));
}

void TestDoctorCli::damageEndsWithStatusOneAndIsBackedUp()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Clinica"), server.url().toString(), QStringLiteral("1234"), "hush").status, 0);
    QFile database(installation.databaseFile());
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(3 * 4096));
    database.write(QByteArray(4096, '\xA5'));
    database.close();
    const Ran ran = installation.run({QStringLiteral("doctor")});
    QCOMPARE(ran.status, 1);
    QCOMPARE(checkOf(ran, "store.integrity").value(QLatin1String("remedy")).toString(), QStringLiteral("back_up_database"));
    const QString target = QFileInfo(installation.dataDir()).absolutePath() + QStringLiteral("/backup.db");
    const Ran backup = installation.run({QStringLiteral("doctor"), QStringLiteral("--backup"), target});
    QCOMPARE(backup.status, 0);
    QCOMPARE(backup.object().value(QLatin1String("backup")).toString(), target);
    QVERIFY(QFileInfo(target).size() > 0);
    QCOMPARE(installation.run({QStringLiteral("doctor"), QStringLiteral("--backup"), target}).status, 1);
}

void TestDoctorCli::wrongPassphraseIsTold()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Clinica"), server.url().toString(), QStringLiteral("1234"), "hush").status, 0);
    const QStringList globals = installation.globals();
    const QString keyFile = globals.value(globals.indexOf(QStringLiteral("--vault-key-file")) + 1);
    QVERIFY(QFileInfo(keyFile).isFile());
    installation.file(QFileInfo(keyFile).fileName(), "another passphrase\n");
    const Ran ran = installation.run({QStringLiteral("doctor")});
    QCOMPARE(ran.status, 1);
    QCOMPARE(checkOf(ran, "secrets.store").value(QLatin1String("remedy")).toString(), QStringLiteral("give_passphrase"));
    QCOMPARE(stateOf(ran, "store.integrity"), QStringLiteral("ok"));
}

void TestDoctorCli::eventsAreFollowedToTheirListener()
{
    const Installation installation;
    const Practice practice(installation);
    QVERIFY(practice.connect(installation, QStringLiteral("meta")));
    const Listening listening(installation);
    const Ran before = installation.run({QStringLiteral("doctor"), QStringLiteral("--public-url"), listening.url()});
    QCOMPARE(stateOf(before, "listener.local"), QStringLiteral("ok"));
    QCOMPARE(stateOf(before, "listener.public"), QStringLiteral("ok"));
    QCOMPARE(stateOf(before, "account.token"), QStringLiteral("ok"));
    QVERIFY(stateOf(before, "webhook.subscription") != QStringLiteral("ok"));
    QCOMPARE(installation.run({QStringLiteral("account"), QStringLiteral("subscribe"), QStringLiteral("meta"), listening.url()}).status, 0);
    const Ran after = installation.run({QStringLiteral("doctor")});
    const QJsonObject found = checkOf(after, "webhook.subscription");
    QCOMPARE(found.value(QLatin1String("state")).toString(), QStringLiteral("ok"));
    QCOMPARE(found.value(QLatin1String("evidence")).toObject().value(QLatin1String("path_is_ours")).toBool(), true);
    QVERIFY(!after.out.contains("/hook/"));
}

void TestDoctorCli::bundleIsWrittenOnce()
{
    const Installation installation;
    RawServer server;
    QCOMPARE(installation.addWati(QStringLiteral("Clinica Aurora"), server.url().toString(), QStringLiteral("1234"), "hush-hush-token").status, 0);
    const QString target = QFileInfo(installation.dataDir()).absolutePath() + QStringLiteral("/bundle.zip");
    const Ran first = installation.run({QStringLiteral("doctor"), QStringLiteral("--bundle"), target});
    QCOMPARE(first.status, 0);
    QCOMPARE(first.object().value(QLatin1String("bundle")).toString(), target);
    QVERIFY(first.object().value(QLatin1String("parts")).toArray().contains(QStringLiteral("checks.json")));
    QCOMPARE(installation.run({QStringLiteral("doctor"), QStringLiteral("--bundle"), target}).status, 1);
}

void TestDoctorCli::networkIsSetAndShown()
{
    const Installation installation;
    const QString password = installation.file(QStringLiteral("proxy-password"), "open-sesame\n");
    const Ran set = installation.run({QStringLiteral("network"), QStringLiteral("set"), QStringLiteral("--proxy"), QStringLiteral("http://proxy.corp.example:3128"), QStringLiteral("--user"),
                                      QStringLiteral("ana"), QStringLiteral("--secret"), QStringLiteral("password=@") + password, QStringLiteral("--except"), QStringLiteral(".corp.example")});
    QCOMPARE(set.status, 0);
    const Ran shown = installation.run({QStringLiteral("network"), QStringLiteral("show")});
    QCOMPARE(shown.object(), set.object());
    QCOMPARE(shown.object().value(QLatin1String("mode")).toString(), QStringLiteral("manual"));
    QCOMPARE(shown.object().value(QLatin1String("has_password")).toBool(), true);
    QVERIFY(!shown.out.contains("open-sesame"));
    QFile database(installation.databaseFile());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains("open-sesame"));
    const Ran reset = installation.run({QStringLiteral("network"), QStringLiteral("set"), QStringLiteral("--proxy"), QStringLiteral("system"), QStringLiteral("--secret"),
                                        QStringLiteral("password="), QStringLiteral("--except"), QString()});
    QCOMPARE(reset.object().value(QLatin1String("has_password")).toBool(), false);
    QCOMPARE(reset.object().value(QLatin1String("proxy")), QJsonValue());
    QVERIFY(reset.object().value(QLatin1String("exceptions")).toArray().isEmpty());
}

void TestDoctorCli::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("address") << QStringList{QStringLiteral("doctor"), QStringLiteral("--public-url"), QStringLiteral("hooks")} << 2;
    QTest::newRow("two errands") << QStringList{QStringLiteral("doctor"), QStringLiteral("--backup"), QStringLiteral("a"), QStringLiteral("--bundle"), QStringLiteral("b")} << 2;
    QTest::newRow("secret in the line") << QStringList{QStringLiteral("network"), QStringLiteral("set"), QStringLiteral("--secret"), QStringLiteral("password=hush")} << 2;
    QTest::newRow("no proxy") << QStringList{QStringLiteral("network"), QStringLiteral("set"), QStringLiteral("--proxy"), QStringLiteral("ftp://x")} << 1;
    QTest::newRow("nothing to back up") << QStringList{QStringLiteral("doctor"), QStringLiteral("--backup"), QStringLiteral("/nowhere/at/all")} << 1;
}

void TestDoctorCli::wrongUsageIsTold()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, status);
    const Installation installation;
    const Ran ran = installation.run(words);
    QCOMPARE(ran.status, status);
    QVERIFY(!ran.object().value(QLatin1String("error")).toObject().isEmpty());
    QVERIFY(!ran.err.contains("password=hush"));
}

QTEST_GUILESS_MAIN(TestDoctorCli)
#include "tst_doctorcli.moc"
