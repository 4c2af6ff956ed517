#include "integration/installation.h"
#include "integration/listening.h"
#include "integration/practice.h"

#include <QTest>

using namespace recado::test;

namespace {

// Its last four digits: the connection closes after the request was read, and nothing was taken.
const QString closedNumber = QStringLiteral("5511977770011");

QString word(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

// What an operator decides in the terminal, and that a killed process between its steps leaves nobody with a copy that nobody decided about. The
// copies are counted by the practice provider.
class DecisionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void decisionsAreFactsWithTheirPerson();
    void killedAtAnyStepANewAttemptLeavesOnceAtMost_data();
    void killedAtAnyStepANewAttemptLeavesOnceAtMost();
    void whatWasNotSentIsRetriedOnce();
    void whatCannotBeRetriedSaysWhy();
    void wrongWordsAreWrongUsage();

private:
    QString unknownMessage()
    {
        const Ran sent = m_installation->send(QStringLiteral("Loja"), QLatin1Char('+') + closedNumber);
        return word(sent.object(), "verdict") == QLatin1String("unknown") ? word(sent.object(), "message_id") : QString();
    }
    Ran decide(const QString &id, const QString &what, const QStringList &more = {}) const
    {
        return m_installation->run(QStringList{QStringLiteral("message"), QStringLiteral("decide"), id, what} + more);
    }
    Ran retry(const QString &id) const { return m_installation->run({QStringLiteral("message"), QStringLiteral("retry"), id}); }
    int copies() const { return m_practice->copies(closedNumber); }
    // As host for as long as it would take to send something.
    void host()
    {
        Listening listening(*m_installation);
        QTest::qWait(3'000);
    }

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Practice> m_practice;
};

void DecisionsTest::init()
{
    m_installation = std::make_unique<Installation>();
    m_practice = std::make_unique<Practice>(*m_installation);
    const Ran added = m_practice->addAccount(*m_installation, QStringLiteral("Loja"));
    QVERIFY2(added.status == 0, added.err.constData());
}

void DecisionsTest::cleanup()
{
    m_practice.reset();
    m_installation.reset();
}

void DecisionsTest::decisionsAreFactsWithTheirPerson()
{
    const QString id = unknownMessage();
    QVERIFY(!id.isEmpty());
    QCOMPARE(decide(id, QStringLiteral("wait"), {QStringLiteral("--until"), QStringLiteral("2999-01-01T09:00:00-03:00")}).status, 0);
    const Ran sent = decide(id, QStringLiteral("sent"), {QStringLiteral("--note"), QStringLiteral("Ela ligou.")});
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(word(sent.object(), "verdict"), QStringLiteral("sent"));
    QCOMPARE(word(sent.object(), "state"), QStringLiteral("accepted"));
    QJsonObject fact;
    for (const QJsonObject &event : eventsOf(m_installation->timeline(id), QStringLiteral("sent")))
        fact = event;
    QCOMPARE(word(fact, "source"), QStringLiteral("operator"));
    QCOMPARE(word(fact, "text"), QStringLiteral("Ela ligou."));
    QVERIFY(fact.contains(QLatin1String("who")));
    // Decided is decided, until it is taken back.
    const Ran twice = decide(id, QStringLiteral("not-sent"));
    QCOMPARE(twice.status, 1);
    QCOMPARE(word(twice.object().value(QLatin1String("error")).toObject(), "place"), QStringLiteral("state"));
    QCOMPARE(word(decide(id, QStringLiteral("wait")).object(), "verdict"), QStringLiteral("unknown"));
    QCOMPARE(word(decide(id, QStringLiteral("not-sent")).object(), "verdict"), QStringLiteral("refused"));
    QCOMPARE(copies(), 1);
}

void DecisionsTest::killedAtAnyStepANewAttemptLeavesOnceAtMost_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("copies");
    QTest::newRow("claimed, nothing left") << QStringLiteral("after_commit") << 1;
    QTest::newRow("the bytes left") << QStringLiteral("after_send") << 2;
    QTest::newRow("before what came of it was kept") << QStringLiteral("after_answer") << 2;
}

void DecisionsTest::killedAtAnyStepANewAttemptLeavesOnceAtMost()
{
    QFETCH(QString, step);
    QFETCH(int, copies);
    const QString id = unknownMessage();
    QVERIFY(!id.isEmpty());
    host(); // an unknown one stays where it is
    QCOMPARE(this->copies(), 1);
    const Ran again = decide(id, QStringLiteral("send-again"));
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(word(again.object(), "state"), QStringLiteral("queued"));
    QCOMPARE(decide(id, QStringLiteral("send-again")).status, 1);
    QVERIFY(m_installation->run({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0")}, crashingAt(step)).killed);
    host();
    QCOMPARE(word(m_installation->timeline(id), "verdict"), QStringLiteral("unknown"));
    QCOMPARE(this->copies(), copies);
    // Nobody but a person sends it once more.
    QCOMPARE(retry(id).status, 1);
    host();
    QCOMPARE(this->copies(), copies);
}

void DecisionsTest::whatWasNotSentIsRetriedOnce()
{
    const QString id = unknownMessage();
    QVERIFY(!id.isEmpty());
    QCOMPARE(decide(id, QStringLiteral("not-sent")).status, 0);
    const Ran first = retry(id);
    QVERIFY2(first.status == 0, first.err.constData());
    QVERIFY(first.array().first().toObject().value(QLatin1String("queued")).toBool());
    QCOMPARE(retry(id).status, 1); // it waits already
    host();
    QCOMPARE(copies(), 2);
    QCOMPARE(word(m_installation->timeline(id), "verdict"), QStringLiteral("unknown"));
}

void DecisionsTest::whatCannotBeRetriedSaysWhy()
{
    const QString id = unknownMessage();
    const Ran ran = retry(id);
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.isOneDocument());
    QCOMPARE(word(ran.array().first().toObject(), "reason"), QStringLiteral("not_over"));
    const Ran missing = retry(QStringLiteral("00000000-0000-4000-8000-000000000000"));
    QCOMPARE(missing.status, 1);
    QCOMPARE(word(missing.object().value(QLatin1String("error")).toObject(), "kind"), QStringLiteral("not_found"));
}

void DecisionsTest::wrongWordsAreWrongUsage()
{
    QCOMPARE(decide(QStringLiteral("x"), QStringLiteral("perhaps")).status, 2);
    QCOMPARE(decide(QStringLiteral("x"), QStringLiteral("wait"), {QStringLiteral("--until"), QStringLiteral("soon")}).status, 2);
    QCOMPARE(m_installation->run({QStringLiteral("message"), QStringLiteral("retry")}).status, 2);
}

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
