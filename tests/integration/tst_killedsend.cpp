#include "integration/installation.h"
#include "integration/listening.h"
#include "integration/watiwords.h"
#include "support/rawserver.h"

#include <QTest>

using namespace recado::test;

// SIGKILL of the real process at each step of the journal: never a second copy, never a row forgotten.
class KilledSendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beforeTheCommitNothingIsRecordedAndNothingLeft();
    void afterTheCommitItIsUnknownAndNothingLeft();
    void afterTheBytesLeftItIsUnknownAndItsWebhookSettlesIt();
    void afterTheAnswerItIsUnknownAndItsWebhookSettlesIt();
    void theListenerRecoversAndDoesNotSendAgain();

private:
    Ran killedAt(const QString &step);
    int copies() const { return m_server->countOf(sendCall); }
    QString onlyMessage();
    void verifyUnknown(const QString &id);
    void settleByWebhook(const QString &id);

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<RawServer> m_server;
};

void KilledSendTest::init()
{
    m_installation = std::make_unique<Installation>();
    m_server = std::make_unique<RawServer>();
    const Ran added = m_installation->addWati(QStringLiteral("Loja"), m_server->url().toString(), QStringLiteral("100"), "secret-token");
    QVERIFY2(added.status == 0, added.err.constData());
}

void KilledSendTest::cleanup()
{
    m_installation.reset();
    m_server.reset();
}

Ran KilledSendTest::killedAt(const QString &step)
{
    return m_installation->send(QStringLiteral("Loja"), QStringLiteral("11988887777"), {}, crashingAt(step));
}

QString KilledSendTest::onlyMessage()
{
    const QJsonArray messages = m_installation->messages();
    return messages.size() == 1 ? messages.first().toObject().value(QLatin1String("message_id")).toString() : QString();
}

// After `poll --once`, the next command of any kind that looks after what was left.
void KilledSendTest::verifyUnknown(const QString &id)
{
    QVERIFY(!id.isEmpty());
    const Ran polled = m_installation->run({QStringLiteral("poll"), QStringLiteral("--once")});
    QVERIFY2(polled.status == 0, polled.err.constData());
    const QJsonObject story = m_installation->timeline(id);
    QCOMPARE(story.value(QLatin1String("state")).toString(), QStringLiteral("unknown"));
    QCOMPARE(story.value(QLatin1String("verdict")).toString(), QStringLiteral("unknown"));
    const auto unknown = eventsOf(story, QStringLiteral("unknown"));
    QCOMPARE(unknown.size(), 1);
    QVERIFY(unknown.first().value(QLatin1String("error")).isObject());
    // Looking twice changes nothing.
    QCOMPARE(m_installation->run({QStringLiteral("poll"), QStringLiteral("--once")}).status, 0);
    QCOMPARE(eventsOf(m_installation->timeline(id), QStringLiteral("unknown")).size(), 1);
}

void KilledSendTest::settleByWebhook(const QString &id)
{
    Listening listening(*m_installation);
    const QUrl hook = listening.hook(QStringLiteral("Loja"));
    QCOMPARE(post(hook, sentEvent(QStringLiteral("c7a1"), QStringLiteral("5511988887777"))), 200);
    const QJsonObject story = m_installation->waitForVerdict(id, QStringLiteral("sent"));
    QCOMPARE(story.value(QLatin1String("verdict")).toString(), QStringLiteral("sent"));
    QCOMPARE(story.value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
    QCOMPARE(eventsOf(story, QStringLiteral("sent")).first().value(QLatin1String("remark")).toString(), QStringLiteral("inferred"));
    // From here on the provider's id is known.
    QCOMPARE(post(hook, progressEvent(QStringLiteral("sentMessageREAD_v2"), QStringLiteral("c7a1"), QStringLiteral("1700000000"))), 200);
    QCOMPARE(m_installation->waitForVerdict(id, QStringLiteral("read")).value(QLatin1String("verdict")).toString(), QStringLiteral("read"));
}

void KilledSendTest::beforeTheCommitNothingIsRecordedAndNothingLeft()
{
    QVERIFY(killedAt(QStringLiteral("before_commit")).killed);
    QCOMPARE(m_installation->run({QStringLiteral("poll"), QStringLiteral("--once")}).status, 0);
    QVERIFY(m_installation->messages().isEmpty());
    QCOMPARE(copies(), 0);
}

void KilledSendTest::afterTheCommitItIsUnknownAndNothingLeft()
{
    QVERIFY(killedAt(QStringLiteral("after_commit")).killed);
    const QString id = onlyMessage();
    QCOMPARE(m_installation->timeline(id).value(QLatin1String("state")).toString(), QStringLiteral("in_flight"));
    verifyUnknown(id);
    QCOMPARE(copies(), 0);
}

void KilledSendTest::afterTheBytesLeftItIsUnknownAndItsWebhookSettlesIt()
{
    m_server->script({Answer::silence()});
    QVERIFY(killedAt(QStringLiteral("after_send")).killed);
    QCOMPARE(copies(), 1);
    const QString id = onlyMessage();
    verifyUnknown(id);
    settleByWebhook(id);
    QCOMPARE(copies(), 1);
}

void KilledSendTest::afterTheAnswerItIsUnknownAndItsWebhookSettlesIt()
{
    m_server->script({Answer::http(200, acceptedAnswer(QStringLiteral("c7a1")))});
    QVERIFY(killedAt(QStringLiteral("after_answer")).killed);
    QCOMPARE(copies(), 1);
    const QString id = onlyMessage();
    verifyUnknown(id);
    settleByWebhook(id);
    QCOMPARE(copies(), 1);
}

void KilledSendTest::theListenerRecoversAndDoesNotSendAgain()
{
    m_server->script({Answer::silence()});
    QVERIFY(killedAt(QStringLiteral("after_send")).killed);
    Listening listening(*m_installation);
    const QJsonObject story = m_installation->waitForVerdict(onlyMessage(), QStringLiteral("unknown"));
    QCOMPARE(story.value(QLatin1String("state")).toString(), QStringLiteral("unknown"));
    // The host sends what is queued: this one comes later and leaves, the unknown one does not.
    const Ran queued = m_installation->send(QStringLiteral("Loja"), QStringLiteral("11977776666"), {QStringLiteral("--queue")});
    QVERIFY2(queued.status == 0, queued.err.constData());
    // It may be asked about meanwhile (a catch-up round), which is not sending.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->countOf("sendTemplateMessage?whatsappNumber=5511977776666"), 1, 20'000);
    QCOMPARE(m_server->countOf("sendTemplateMessage?whatsappNumber=5511988887777"), 1);
    QCOMPARE(listening.process().terminate(), 0);
}

QTEST_GUILESS_MAIN(KilledSendTest)
#include "tst_killedsend.moc"
