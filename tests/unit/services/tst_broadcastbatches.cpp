#include "broadcasttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace recado;
using test::Answer;

namespace {

QJsonArray receiversOf(const test::Received &request)
{
    return QJsonDocument::fromJson(request.body).object().value(QLatin1String("receivers")).toArray();
}

// As Wati answers a bulk call; the person whose number ends in 3 is none.
Answer bulkAnswer(const test::Received &request)
{
    QJsonArray receivers;
    for (const QJsonValue &receiver : receiversOf(request)) {
        const QJsonValue number = receiver[QLatin1String("whatsappNumber")];
        receivers.append(QJsonObject{{QStringLiteral("localMessageId"), receiver[QLatin1String("localMessageId")]},
                                     {QStringLiteral("waId"), number},
                                     {QStringLiteral("isValidWhatsAppNumber"), !number.toString().endsWith(QLatin1Char('3'))},
                                     {QStringLiteral("errors"), QJsonArray()}});
    }
    return Answer::http(200, QJsonDocument(QJsonObject{{QStringLiteral("result"), true}, {QStringLiteral("receivers"), receivers}}).toJson());
}

} // namespace

// Several messages in one request, several broadcasts on one number.
class TestBroadcastBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<BroadcastTest>(); }

    void eachOrderOfABatchIsReadForItself()
    {
        useWati();
        m_test->server.behave([](const test::Received &request) { return bulkAnswer(request); });
        m_test->host();
        const auto id = m_test->started(10, patiently()).id;
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->totals(id).accepted, 9);
        QCOMPARE(m_test->totals(id).refused, 1);
        verifyOneCopyEach(10);
    }

    void whatTravelledTogetherIsUnknownTogether()
    {
        useWati();
        m_test->server.behave([](const test::Received &request) {
            return receiversOf(request).isEmpty() ? Answer::http(200) : Answer::close();
        });
        m_test->host();
        const auto id = m_test->started(10, patiently()).id;
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->totals(id).unknown, 10);
        verifyOneCopyEach(10);
        const auto list = waitFor(m_test->app->messages().list({}));
        QVERIFY(list.ok());
        for (const MessageSummary &summary : *list)
            QCOMPARE(m_test->kinds(summary.message.row), (QStringList{QStringLiteral("queued"), QStringLiteral("in_flight"), QStringLiteral("unknown")}));
    }

    void goingOnDoesNotWaitForTheAnswersToWhatLeftBefore()
    {
        auto first = std::make_shared<bool>(true);
        m_test->server.behave([first](const test::Received &request) {
            return std::exchange(*first, false) ? Answer::silence() : Answer::http(200, BroadcastTest::acceptedFor(request));
        });
        m_test->host();
        BroadcastPlan plan;
        plan.pace = {Pace::Kind::PerSecond, 20, {}};
        const auto id = m_test->started(30, plan).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= 3, 20'000);
        QVERIFY(waitFor(m_test->app->broadcasts().pause(id)).ok());
        QVERIFY(waitFor(m_test->app->broadcasts().resume(id)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_test->totals(id).accepted, 29, 20'000);
        QCOMPARE(m_test->totals(id).inFlight, 1);
        QCOMPARE(m_test->state(id), QStringLiteral("running"));
        QCOMPARE(m_test->sends(), 30);
    }

    void severalBroadcastsShareANumber()
    {
        m_test->host();
        const auto first = m_test->draft(200).id;
        const auto second = m_test->draft(40).id; // the same people: each gets both, one after the other
        QVERIFY(waitFor(m_test->app->broadcasts().start(first)).ok());
        QVERIFY(waitFor(m_test->app->broadcasts().start(second)).ok());
        QVERIFY(m_test->reaches(first, QStringLiteral("finished")));
        QVERIFY(m_test->reaches(second, QStringLiteral("finished")));
        QCOMPARE(m_test->totals(first).accepted, 200);
        QCOMPARE(m_test->totals(second).accepted, 40);
        QCOMPARE(m_test->sends(), 240);
    }

private:
    static BroadcastPlan patiently()
    {
        BroadcastPlan plan;
        plan.breaker = {0, 50, 0};
        return plan;
    }

    void useWati()
    {
        m_test->account = m_test->connectWati();
        m_test->putTemplate();
    }

    // In fewer requests than people.
    void verifyOneCopyEach(int people)
    {
        QHash<QString, int> copies;
        int requests = 0;
        for (const test::Received &request : m_test->server.received()) {
            requests += receiversOf(request).isEmpty() ? 0 : 1;
            for (const QJsonValue &receiver : receiversOf(request))
                ++copies[receiver[QLatin1String("whatsappNumber")].toString()];
        }
        QCOMPARE(copies.size(), people);
        for (const int count : std::as_const(copies))
            QCOMPARE(count, 1);
        QVERIFY(requests < people);
    }

    std::unique_ptr<BroadcastTest> m_test;
};

QTEST_GUILESS_MAIN(TestBroadcastBatches)
#include "tst_broadcastbatches.moc"
