#include "integration/practice.h"

#include <QTest>

using namespace recado::test;

// The main job as people do it, with real processes: one message leaves, its story comes back by webhook.
class StoryByWebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentMessageIsSentDeliveredReadAndReplied();
    void theTimelineCanBeFollowedUntilReplied();
    void aPracticeAccountInsideTheListenerWorksAtOnce();
    void waitingEndsWhenTheStatusCame();
    void waitingEndsWithStatusOneWhenTheMessageFailed();
};

namespace {

struct Line {
    Installation installation;
    std::unique_ptr<Practice> practice;
    std::unique_ptr<Running> listener;

    void open()
    {
        practice = std::make_unique<Practice>(installation);
        QVERIFY(!practice->baseUrl().isEmpty());
        const Ran added = practice->addAccount(installation, QStringLiteral("Loja"));
        QVERIFY2(added.status == 0, added.err.constData());
        listener = installation.start({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0")});
        const QJsonObject first = listener->nextLine();
        const QString url = first.value(QLatin1String("listening")).toString();
        const QString hook = first.value(QLatin1String("hooks")).toObject().value(QLatin1String("Loja")).toString();
        QVERIFY(url.startsWith(QLatin1String("http://127.0.0.1:")));
        QVERIFY(hook.startsWith(QLatin1String("/hook/Loja/")));
        QVERIFY(practice->registerHook(url + hook));
    }
};

void verifyWholeStory(const QJsonObject &story)
{
    QCOMPARE(story.value(QLatin1String("verdict")).toString(), QStringLiteral("replied"));
    QCOMPARE(story.value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
    for (const char *kind : {"sent", "delivered", "read", "replied"}) {
        const auto events = eventsOf(story, QLatin1String(kind));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().value(QLatin1String("source")).toString(), QStringLiteral("webhook"));
        QVERIFY(events.first().value(QLatin1String("occurred_at")).isString());
        QVERIFY(events.first().value(QLatin1String("delivery_id")).isDouble());
    }
    QCOMPARE(eventsOf(story, QStringLiteral("accepted")).size(), 1);
    QCOMPARE(eventsOf(story, QStringLiteral("in_flight")).size(), 1);
}

} // namespace

void StoryByWebhookTest::aSentMessageIsSentDeliveredReadAndReplied()
{
    Line line;
    line.open();
    const Ran sent = line.installation.send(QStringLiteral("Loja"), QStringLiteral("(11) 98888-7777"));
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(sent.object().value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
    QVERIFY(!sent.object().value(QLatin1String("provider_id")).toString().isEmpty());
    QVERIFY(sent.object().value(QLatin1String("error")).isNull());

    const QString id = sent.object().value(QLatin1String("message_id")).toString();
    const QJsonObject story = line.installation.waitForVerdict(id, QStringLiteral("replied"));
    verifyWholeStory(story);
    QCOMPARE(story.value(QLatin1String("to")).toString(), QStringLiteral("+5511988887777"));
    QCOMPARE(line.practice->copies(QStringLiteral("5511988887777")), 1);

    const QJsonObject told = line.listener->waitForLine([](const QJsonObject &event) { return event.value(QLatin1String("kind")) == QLatin1String("replied"); });
    QCOMPARE(told.value(QLatin1String("message_id")).toString(), id);
    QCOMPARE(line.listener->terminate(), 0);
}

void StoryByWebhookTest::theTimelineCanBeFollowedUntilReplied()
{
    Line line;
    line.open();
    const Ran sent = line.installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"));
    const QString id = sent.object().value(QLatin1String("message_id")).toString();
    const Ran followed = line.installation.run({QStringLiteral("timeline"), id, QStringLiteral("--follow"), QStringLiteral("--until"), QStringLiteral("replied"),
                                                QStringLiteral("--timeout"), QStringLiteral("90")});
    QCOMPARE(followed.status, 0);
    QStringList kinds;
    for (const QByteArray &text : followed.out.trimmed().split('\n'))
        kinds.append(QJsonDocument::fromJson(text).object().value(QLatin1String("kind")).toString());
    QVERIFY(kinds.contains(QLatin1String("read")));
    QVERIFY(kinds.contains(QLatin1String("replied")));
    QCOMPARE(kinds.removeDuplicates(), 0);
}

void StoryByWebhookTest::aPracticeAccountInsideTheListenerWorksAtOnce()
{
    const Installation installation;
    const Ran added = installation.run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("Treino"), QStringLiteral("--provider"), QStringLiteral("practice")});
    QVERIFY2(added.status == 0, added.err.constData());
    const auto listener = installation.start({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--pace"), QStringLiteral("0.05")});
    QVERIFY(listener->nextLine().value(QLatin1String("hooks")).toObject().contains(QStringLiteral("Treino")));
    QVERIFY(!installation.run({QStringLiteral("template"), QStringLiteral("list"), QStringLiteral("Treino")}).array().isEmpty());
    const QJsonArray numbers = installation.run({QStringLiteral("channel"), QStringLiteral("list"), QStringLiteral("Treino")}).array();
    QVERIFY(!numbers.isEmpty());
    const QString name = numbers.first().toObject().value(QLatin1String("name")).toString();
    const Ran sent = installation.send(QStringLiteral("Treino"), QStringLiteral("11988887777"),
                                       {QStringLiteral("--channel"), name, QStringLiteral("--wait"), QStringLiteral("replied")});
    QVERIFY2(sent.status == 0, sent.err.constData());
    verifyWholeStory(installation.timeline(sent.object().value(QLatin1String("message_id")).toString()));
}

void StoryByWebhookTest::waitingEndsWhenTheStatusCame()
{
    Line line;
    line.open();
    const Ran sent = line.installation.send(QStringLiteral("Loja"), QStringLiteral("+55 11 98888-0017"), {QStringLiteral("--wait"), QStringLiteral("delivered")});
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(sent.object().value(QLatin1String("verdict")).toString(), QStringLiteral("delivered"));
}

void StoryByWebhookTest::waitingEndsWithStatusOneWhenTheMessageFailed()
{
    Line line;
    line.open();
    const Ran sent = line.installation.send(QStringLiteral("Loja"), QStringLiteral("+55 11 98888-0005"), {QStringLiteral("--wait"), QStringLiteral("delivered")});
    QCOMPARE(sent.status, 1);
    QCOMPARE(sent.object().value(QLatin1String("verdict")).toString(), QStringLiteral("failed"));
    QCOMPARE(sent.object().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(), QStringLiteral("131026"));
    QCOMPARE(line.installation.messages().first().toObject().value(QLatin1String("code")).toString(), QStringLiteral("131026"));
}

QTEST_GUILESS_MAIN(StoryByWebhookTest)
#include "tst_storybywebhook.moc"
