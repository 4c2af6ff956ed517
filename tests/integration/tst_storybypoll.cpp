#include "integration/practice.h"

#include <QTest>
#include <QThread>

using namespace recado::test;

// Where no webhook can come, asking brings the same story.
class StoryByPollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pollingOnceAndAgainBringsTheStory();
    void aWaitingSendAsksByItself();
    void pollingWithNothingToAskIsDone();
};

void StoryByPollTest::pollingOnceAndAgainBringsTheStory()
{
    const Installation installation;
    const Practice practice(installation);
    QCOMPARE(practice.addAccount(installation, QStringLiteral("Loja")).status, 0);
    QCOMPARE(installation.run({QStringLiteral("channel"), QStringLiteral("sync"), QStringLiteral("Loja")}).status, 0);
    const Ran sent = installation.send(QStringLiteral("Loja"), QStringLiteral("11988880019"), {QStringLiteral("--channel"), practice.number()});
    QVERIFY2(sent.status == 0, sent.err.constData());
    const QString id = sent.object().value(QLatin1String("message_id")).toString();

    QJsonObject story;
    for (int round = 0; round < 60 && story.value(QLatin1String("verdict")).toString() != QLatin1String("replied"); ++round) {
        const Ran polled = installation.run({QStringLiteral("poll"), QStringLiteral("--once")});
        QVERIFY2(polled.status == 0, polled.err.constData());
        QVERIFY(polled.isOneDocument());
        story = installation.timeline(id);
        QThread::msleep(200);
    }
    QCOMPARE(story.value(QLatin1String("verdict")).toString(), QStringLiteral("replied"));
    const auto replied = eventsOf(story, QStringLiteral("replied"));
    QCOMPARE(replied.size(), 1);
    QCOMPARE(replied.first().value(QLatin1String("source")).toString(), QStringLiteral("poll"));
    QCOMPARE(practice.copies(QStringLiteral("5511988880019")), 1);
}

void StoryByPollTest::aWaitingSendAsksByItself()
{
    const Installation installation;
    const Practice practice(installation);
    QCOMPARE(practice.addAccount(installation, QStringLiteral("Loja")).status, 0);
    QCOMPARE(installation.run({QStringLiteral("channel"), QStringLiteral("sync"), QStringLiteral("Loja")}).status, 0);
    const Ran sent = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"),
                                       {QStringLiteral("--channel"), practice.number(), QStringLiteral("--wait"), QStringLiteral("read")});
    QVERIFY2(sent.status == 0, sent.err.constData());
    for (const QJsonValue &event : installation.timeline(sent.object().value(QLatin1String("message_id")).toString()).value(QLatin1String("events")).toArray())
        QVERIFY(event.toObject().value(QLatin1String("source")).toString() != QLatin1String("webhook"));
}

void StoryByPollTest::pollingWithNothingToAskIsDone()
{
    const Installation installation;
    const Ran polled = installation.run({QStringLiteral("poll"), QStringLiteral("--once")});
    QCOMPARE(polled.status, 0);
    QCOMPARE(polled.object().value(QLatin1String("asked")).toInt(), 0);
}

QTEST_GUILESS_MAIN(StoryByPollTest)
#include "tst_storybypoll.moc"
