#include "integration/installation.h"
#include "integration/listening.h"
#include "integration/watiwords.h"
#include "support/rawserver.h"

#include <QTest>

using namespace recado::test;

// Whatever the server does, a send leaves the computer once, and the state says what is known of it.
class DoubleSendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatMayHaveArrivedIsUnknownAndLeavesOnce_data();
    void whatMayHaveArrivedIsUnknownAndLeavesOnce();
    void aDeadReusedConnectionGetsNoSecondCopy();
    void nobodyListeningMeansNotSent();
    void aThrottledSendIsRepeatedUntilItIsTaken();
    void onlyThrottlesWithinTheTimeMeansNotSent();
    void stoppedWhileWaitingItSaysWhatIsKnown();
    void aRefusedTokenIsRefused();
    void anUnknownTenantIsRefused();
    void aRefusalInsideATwoHundredIsRefused();

private:
    Ran send(const QStringList &more = {}) { return m_installation->send(QStringLiteral("Loja"), QStringLiteral("11988887777"), more); }
    int copies() const { return m_server->countOf(sendCall); }
    static QString word(const Ran &ran, const char *key) { return ran.object().value(QLatin1String(key)).toString(); }
    static QString errorKind(const Ran &ran)
    {
        return ran.object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString();
    }

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<RawServer> m_server;
};

void DoubleSendTest::init()
{
    m_installation = std::make_unique<Installation>();
    m_server = std::make_unique<RawServer>();
    const Ran added = m_installation->addWati(QStringLiteral("Loja"), m_server->url().toString(), QStringLiteral("100"), "secret-token");
    QVERIFY2(added.status == 0, added.err.constData());
}

void DoubleSendTest::cleanup()
{
    m_installation.reset();
    m_server.reset();
}

void DoubleSendTest::whatMayHaveArrivedIsUnknownAndLeavesOnce_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("read whole, then closed") << 0;
    QTest::newRow("read whole, then reset") << 1;
    QTest::newRow("500") << 2;
    QTest::newRow("502 with a page") << 3;
    QTest::newRow("no answer in the time") << 4;
    QTest::newRow("200 with a page of the network") << 5;
    QTest::newRow("half an answer, then closed") << 6;
}

void DoubleSendTest::whatMayHaveArrivedIsUnknownAndLeavesOnce()
{
    QFETCH(int, what);
    const QList<Answer> answers{Answer::close(), Answer::reset(), Answer::http(500), Answer::http(502, "<html><body>Bad gateway</body></html>"),
                                Answer::silence(), Answer::http(200, "<!DOCTYPE html><html><body>Entre na rede</body></html>", {"Content-Type: text/html"}),
                                Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"result\": tr", Answer::Then::Close)};
    m_server->otherwise(answers[what]);
    const Ran sent = send({QStringLiteral("--timeout"), QStringLiteral("4")});
    QCOMPARE(sent.status, 1);
    QVERIFY(sent.isOneDocument());
    QCOMPARE(word(sent, "state"), QStringLiteral("unknown"));
    QCOMPARE(word(sent, "verdict"), QStringLiteral("unknown"));
    QVERIFY(!errorKind(sent).isEmpty());
    QCOMPARE(copies(), 1);
    // Neither does anything that comes later.
    QCOMPARE(m_installation->run({QStringLiteral("poll"), QStringLiteral("--once")}).status, 0);
    QCOMPARE(copies(), 1);
}

void DoubleSendTest::aDeadReusedConnectionGetsNoSecondCopy()
{
    m_server->behave([](const Received &request) {
        const bool isFirst = request.target.contains("5511988887777") || request.body.contains("5511988887777");
        return isFirst ? Answer::http(200, acceptedAnswer(QStringLiteral("a1"))) : Answer::close();
    });
    Listening host(*m_installation);
    QVERIFY(!host.url().isEmpty());
    const Ran first = send({QStringLiteral("--queue")});
    QVERIFY2(first.status == 0, first.err.constData());
    m_installation->waitForVerdict(word(first, "message_id"), QStringLiteral("accepted"));
    const Ran second = m_installation->send(QStringLiteral("Loja"), QStringLiteral("11977776666"), {QStringLiteral("--queue")});
    const QJsonObject story = m_installation->waitForVerdict(word(second, "message_id"), QStringLiteral("unknown"));
    QCOMPARE(story.value(QLatin1String("state")).toString(), QStringLiteral("unknown"));
    QCOMPARE(m_server->countOf("5511977776666"), 1);
    QCOMPARE(m_server->countOf("5511988887777"), 1);
    for (const Received &request : m_server->received()) {
        if (request.target.contains("5511977776666"))
            QCOMPARE(request.numberOnConnection, 2);
    }
}

void DoubleSendTest::nobodyListeningMeansNotSent()
{
    const QString nobody = QStringLiteral("http://127.0.0.1:%1").arg(closedPort());
    QCOMPARE(m_installation->addWati(QStringLiteral("Longe"), nobody, QStringLiteral("100"), "secret-token").status, 0);
    const Ran sent = m_installation->send(QStringLiteral("Longe"), QStringLiteral("11988887777"), {QStringLiteral("--timeout"), QStringLiteral("4")});
    QCOMPARE(sent.status, 1);
    QCOMPARE(word(sent, "state"), QStringLiteral("refused"));
    QCOMPARE(errorKind(sent), QStringLiteral("not_sent"));
    QVERIFY(!word(sent, "message_id").isEmpty());
}

void DoubleSendTest::aThrottledSendIsRepeatedUntilItIsTaken()
{
    const Answer later = Answer::http(429, {}, {"Retry-After: 1"});
    m_server->script({later, later, Answer::http(200, acceptedAnswer(QStringLiteral("a1")))});
    const Ran sent = send();
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(word(sent, "state"), QStringLiteral("accepted"));
    QCOMPARE(copies(), 3);
    QCOMPARE(eventsOf(m_installation->timeline(word(sent, "message_id")), QStringLiteral("in_flight")).size(), 3);
}

void DoubleSendTest::onlyThrottlesWithinTheTimeMeansNotSent()
{
    m_server->otherwise(Answer::http(429, {}, {"Retry-After: 1"}));
    const Ran sent = send({QStringLiteral("--timeout"), QStringLiteral("4")});
    QCOMPARE(sent.status, 1);
    QCOMPARE(word(sent, "state"), QStringLiteral("refused"));
    QCOMPARE(errorKind(sent), QStringLiteral("not_sent"));
}

void DoubleSendTest::stoppedWhileWaitingItSaysWhatIsKnown()
{
    m_server->otherwise(Answer::silence());
    const auto sending = m_installation->start({QStringLiteral("send"), m_installation->contentFile(), QStringLiteral("--account"),
                                                QStringLiteral("Loja"), QStringLiteral("--to"), QStringLiteral("11988887777")});
    QVERIFY(m_server->waitForCount(1));
    QCOMPARE(sending->terminate(), 1);
    const Ran ran = sending->finish();
    QVERIFY(ran.isOneDocument());
    QCOMPARE(word(ran, "state"), QStringLiteral("in_flight"));
    QCOMPARE(errorKind(ran), QStringLiteral("cancelled"));
    // Nobody forgets it.
    QCOMPARE(m_installation->run({QStringLiteral("poll"), QStringLiteral("--once")}).status, 0);
    QCOMPARE(m_installation->timeline(word(ran, "message_id")).value(QLatin1String("state")).toString(), QStringLiteral("unknown"));
    QCOMPARE(copies(), 1);
}

void DoubleSendTest::aRefusedTokenIsRefused()
{
    m_server->otherwise(Answer::http(401));
    const Ran sent = send();
    QCOMPARE(sent.status, 1);
    QCOMPARE(word(sent, "state"), QStringLiteral("refused"));
    QCOMPARE(errorKind(sent), QStringLiteral("unauthorized"));
    QCOMPARE(copies(), 1);
    const QJsonObject account = m_installation->run({QStringLiteral("account"), QStringLiteral("list")}).array().first().toObject();
    QCOMPARE(account.value(QLatin1String("health")).toString(), QStringLiteral("refused"));
}

void DoubleSendTest::anUnknownTenantIsRefused()
{
    m_server->otherwise(Answer::http(404));
    const Ran sent = send();
    QCOMPARE(sent.status, 1);
    QCOMPARE(word(sent, "state"), QStringLiteral("refused"));
    QVERIFY(!errorKind(sent).isEmpty());
    QCOMPARE(copies(), 1);
}

void DoubleSendTest::aRefusalInsideATwoHundredIsRefused()
{
    m_server->otherwise(Answer::http(200, R"({"result": false, "error": "Ticket has been expired.", "receivers": []})"));
    const Ran sent = send();
    QCOMPARE(sent.status, 1);
    QCOMPARE(word(sent, "state"), QStringLiteral("refused"));
    QCOMPARE(errorKind(sent), QStringLiteral("rejected"));
    QCOMPARE(sent.object().value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString(), QStringLiteral("Ticket has been expired."));
}

QTEST_GUILESS_MAIN(DoubleSendTest)
#include "tst_doublesend.moc"
