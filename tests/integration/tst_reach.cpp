#include "integration/listening.h"
#include "integration/practice.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace recado::test;

namespace {

QJsonObject step(const QJsonObject &document, int number)
{
    return document.value(QLatin1String("steps")).toArray().at(number).toObject();
}

QByteArray client(const QByteArray &lines)
{
    return "#!/bin/sh\n" + lines + '\n';
}

QString executable(const Installation &installation, const QString &name, const QByteArray &lines)
{
    const QString path = installation.file(name, client(lines));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

bool isAlive(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0;
}

} // namespace

// The way from outside as an administrator walks it: `reach` and `tunnel` beside `listen`, real processes.
class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsSavedShownAndForgotten()
    {
        const Installation installation;
        QCOMPARE(installation.run(words("reach show")).object().value(QLatin1String("source")).toString(), QStringLiteral("none"));
        QCOMPARE(installation.run(words("reach set-address https://example.org/recado/")).status, 0);
        const QJsonObject shown = installation.run(words("reach show")).object();
        QCOMPARE(shown.value(QLatin1String("url")).toString(), QStringLiteral("https://example.org/recado"));
        const Ran refused = installation.run(words("reach set-address http://example.org"));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("https://"));
        QCOMPARE(installation.run(words("reach set-address") + QStringList{QString()}).object().value(QLatin1String("source")).toString(), QStringLiteral("none"));
        QCOMPARE(installation.run(words("tunnel show")).object().value(QLatin1String("command")), QJsonValue());
    }

    // The test runs in another process than the listener that proves itself.
    void theWayIsTestedBesideTheHost()
    {
        const Installation installation;
        Ran ran = installation.run(words("reach test"));
        QCOMPARE(ran.status, 1);
        QCOMPARE(step(ran.object(), 0).value(QLatin1String("finding")).toString(), QStringLiteral("not_hosted"));
        const Listening listening(installation);
        QCOMPARE(installation.run(words("reach set-address") + QStringList{listening.url()}).status, 0);
        ran = installation.run(words("reach test"));
        QVERIFY2(ran.status == 0, (ran.out + ran.err).constData());
        QCOMPARE(step(ran.object(), 0).value(QLatin1String("finding")).toString(), QStringLiteral("answers"));
        QCOMPARE(step(ran.object(), 1).value(QLatin1String("finding")).toString(), QStringLiteral("only_here"));
        // The doctor knows the address, too.
        QJsonObject found;
        for (const QJsonValue &check : installation.run(words("doctor")).object().value(QLatin1String("checks")).toArray()) {
            if (check[QLatin1String("id")] == QLatin1String("listener.public"))
                found = check.toObject();
        }
        QCOMPARE(found.value(QLatin1String("state")).toString(), QStringLiteral("ok"));
    }

    void aWatiAccountIsRegisteredAndHeard()
    {
        const Installation installation;
        const Practice practice(installation);
        QVERIFY(practice.connect(installation, QStringLiteral("wati")));
        const Listening listening(installation);
        QCOMPARE(installation.run(words("reach register wati")).object().value(QLatin1String("finding")).toString(), QStringLiteral("no_address"));
        QCOMPARE(installation.run(words("reach set-address") + QStringList{listening.url()}).status, 0);
        const Ran registered = installation.run(words("reach register wati"));
        QVERIFY2(registered.status == 0, (registered.out + registered.err).constData());
        QCOMPARE(registered.object().value(QLatin1String("finding")).toString(), QStringLiteral("registered"));
        QCOMPARE(installation.send(QStringLiteral("wati"), QStringLiteral("+5511988887777"), words("--wait delivered")).status, 0);
        const Ran tested = installation.run(words("reach test --account wati"));
        QVERIFY2(tested.status == 0, (tested.out + tested.err).constData());
        for (int number = 0; number < 4; ++number)
            QCOMPARE(step(tested.object(), number).value(QLatin1String("state")).toString(), QStringLiteral("good"));
    }

    void theTunnelStartsWithTheListenerAndDiesWithIt()
    {
        const Installation installation;
        const QString pidFile = installation.file(QStringLiteral("pid"), {});
        const QString program = executable(installation, QStringLiteral("client"),
                                           "echo $$ > " + pidFile.toUtf8() + "; echo \"$2 https://seven-lamps.trycloudflare.com ${TUNNEL_TOKEN:+known}\"; exec sleep 300");
        const QString command = program + QStringLiteral(" --url {url}");
        const QString token = installation.file(QStringLiteral("token"), "s3cret-of-the-tunnel\n");
        QCOMPARE(installation.run(words("tunnel set --secret TUNNEL_TOKEN=s3cret-of-the-tunnel") + QStringList{command}).status, 2);
        const Ran set = installation.run(words("tunnel set --secret") + QStringList{QStringLiteral("TUNNEL_TOKEN=@") + token, command});
        QVERIFY2(set.status == 0, (set.out + set.err).constData());
        QVERIFY(!set.out.contains("s3cret"));
        auto listening = std::make_unique<Listening>(installation);
        const QJsonObject line = listening->process().waitForLine([](const QJsonObject &object) { return object.contains(QLatin1String("public_address")); });
        QCOMPARE(line.value(QLatin1String("public_address")).toString(), QStringLiteral("https://seven-lamps.trycloudflare.com"));
        QJsonObject shown = installation.run(words("reach show")).object();
        QCOMPARE(shown.value(QLatin1String("source")).toString(), QStringLiteral("tunnel"));
        QCOMPARE(shown.value(QLatin1String("url")).toString(), QStringLiteral("https://seven-lamps.trycloudflare.com"));

        QFile pid(pidFile);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        const qint64 child = pid.readAll().trimmed().toLongLong();
        QVERIFY(child > 1 && isAlive(child));
        QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(child));
        QVERIFY(arguments.open(QIODevice::ReadOnly) && !arguments.readAll().contains("s3cret"));
        listening->process().kill(); // no goodbye
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(child), 20'000);
        shown = installation.run(words("reach show")).object();
        QCOMPARE(shown.value(QLatin1String("source")).toString(), QStringLiteral("none")); // stale: nobody hosts

        // Also at an orderly end, and switched off it does not come back.
        listening = std::make_unique<Listening>(installation);
        QVERIFY(!listening->process().waitForLine([](const QJsonObject &object) { return object.contains(QLatin1String("public_address")); }).isEmpty());
        QCOMPARE(installation.run(words("tunnel off")).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(installation.run(words("reach show")).object().value(QLatin1String("source")).toString(), QStringLiteral("none"), 20'000);
        QCOMPARE(listening->process().terminate(), 0);
        QCOMPARE(installation.run(words("tunnel off --forget")).object().value(QLatin1String("command")), QJsonValue());
    }

    // The client dies and comes back with another address: who was registered at the old one is registered at the new one.
    void registrationsFollowTheTunnel()
    {
        const Installation installation;
        const Practice practice(installation);
        QVERIFY(practice.connect(installation, QStringLiteral("wati")));
        const QString count = installation.file(QStringLiteral("count"), {});
        const QString go = installation.file(QStringLiteral("go"), {});
        // Two names for the same computer stand for two addresses.
        const QString program = executable(installation, QStringLiteral("client"),
                                           "echo x >> " + count.toUtf8() + "\nif [ $(wc -l < " + count.toUtf8() + ") = 1 ]; then echo serving http://127.0.0.1:$1; while [ ! -s "
                                               + go.toUtf8() + " ]; do sleep 0.2; done; exit 1; fi\necho serving http://localhost:$1\nexec sleep 300");
        QCOMPARE(installation.run(words("tunnel set --url-pattern") + QStringList{QStringLiteral("serving (\\S+)"), program + QStringLiteral(" {port}")}).status, 0);
        Listening listening(installation);
        const auto hasAddress = [](const QString &host) {
            return [host](const QJsonObject &object) { return QUrl(object.value(QLatin1String("public_address")).toString()).host() == host; };
        };
        QVERIFY(!listening.process().waitForLine(hasAddress(QStringLiteral("127.0.0.1"))).isEmpty());
        QCOMPARE(installation.run(words("reach register wati")).status, 0);
        QCOMPARE(installation.run(words("reach test --account wati")).object().value(QLatin1String("steps")).toArray().at(2).toObject().value(QLatin1String("finding")).toString(),
                 QStringLiteral("registered"));
        QCOMPARE(installation.file(QStringLiteral("go"), "now"), go);
        QVERIFY(!listening.process().waitForLine(hasAddress(QStringLiteral("localhost"))).isEmpty());
        const auto registeredHost = [&installation] {
            const QJsonArray steps = installation.run(words("reach test --account wati")).object().value(QLatin1String("steps")).toArray();
            return steps.at(2).toObject().value(QLatin1String("evidence")).toObject().value(QLatin1String("registered_host")).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(registeredHost(), QStringLiteral("localhost"), 40'000);
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
