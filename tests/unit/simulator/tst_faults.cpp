#include "bench.h"
#include "simulator/faults.h"
#include "simulator/script.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto sent = QStringLiteral("templateMessageSent_v2");
const auto delivered = QStringLiteral("sentMessageDELIVERED_v2");
const auto seen = QStringLiteral("sentMessageREAD_v2");
const auto replied = QStringLiteral("sentMessageREPLIED_v2");
const auto received = QStringLiteral("message");
const auto failed = QStringLiteral("templateMessageFailed");
const auto prefix = QStringLiteral("551198888");

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastFourDigitsDecide_data();
    void lastFourDigitsDecide();
    void everyFaultHasItsCodeAndWords();
    void scriptKeepsToTheHumanPace();
    void scriptOfLateWebhooksTellsTenTimesLater();
    void natureChangesTheScript();
    void webhooksComeAsTheFaultSays_data();
    void webhooksComeAsTheFaultSays();
    void answerIsAsTheFaultSays_data();
    void answerIsAsTheFaultSays();
    void silentSendIsAcceptedOnce();
    void repeatedWebhooksAreTheSameBytes();
    void webhookComesBeforeTheAnswer();
    void twoRateRefusalsThenItWorks();
    void failureCarriesItsCode();
    void droppedWebhooksStillShowInPolls();
    void otherWaIdLacksTheNinthDigit();
    void refusedPersonIsMarkedOnlyByTheFlag();
};

void TestFaults::lastFourDigitsDecide_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("code");
    QTest::newRow("listed") << QStringLiteral("5511988880005") << 5;
    QTest::newRow("last") << QStringLiteral("5511988880024") << 24;
    QTest::newRow("beyond the table") << QStringLiteral("5511988880026") << 0;
    QTest::newRow("zero") << QStringLiteral("5511988880000") << 0;
    QTest::newRow("only the end counts") << QStringLiteral("5511000500005678") << 0;
    QTest::newRow("five digits are another number") << QStringLiteral("5511988810005") << 5;
    QTest::newRow("too short") << QStringLiteral("005") << 0;
    QTest::newRow("just long enough") << QStringLiteral("0005") << 5;
    QTest::newRow("no digits") << QStringLiteral("abcd") << 0;
    QTest::newRow("spaces do not count as zeros") << QStringLiteral("55119888   5") << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestFaults::lastFourDigitsDecide()
{
    QFETCH(QString, digits);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(faultFor(digits)), code);
}

void TestFaults::everyFaultHasItsCodeAndWords()
{
    int expected = 1;
    for (const FaultInfo &row : faultTable()) {
        QCOMPARE(static_cast<int>(row.fault), expected++);
        QCOMPARE(faultFor(QStringLiteral("551198888") + faultCode(row.fault)), row.fault);
        QVERIFY(!faultName(row.fault).isEmpty());
        QVERIFY(*row.summary);
    }
    QCOMPARE(expected, 26);
    QCOMPARE(faultName(Fault::None), QStringLiteral("none"));
    QVERIFY(faultCode(Fault::None).isEmpty());
}

void TestFaults::scriptKeepsToTheHumanPace()
{
    for (const double x : {0.0, 0.5, 0.999}) {
        const std::vector<Beat> beats = script(Fault::None, {x, x, x, 1 - x});
        QCOMPARE(beats.size(), std::size_t(5));
        QVERIFY(beats[0].happens >= 0.3 && beats[0].happens <= 1);
        QVERIFY(beats[1].happens >= 1 && beats[1].happens <= 2);
        QVERIFY(beats[2].happens >= 2 && beats[2].happens <= 5);
        QVERIFY(beats[3].happens >= 4 && beats[3].happens <= 8);
        QVERIFY(beats[3].happens > beats[2].happens);
        for (const Beat &beat : beats)
            QCOMPARE(beat.told, beat.happens);
    }
}

void TestFaults::scriptOfLateWebhooksTellsTenTimesLater()
{
    for (const Beat &beat : script(Fault::LateWebhooks, {}))
        QCOMPARE(beat.told, beat.happens * 10);
}

void TestFaults::natureChangesTheScript()
{
    const std::vector<Beat> voice = script(Fault::None, {0.5, 0.5, 0.5, 0.5}, Nature::Voice);
    QCOMPARE(voice.size(), std::size_t(6));
    QVERIFY(voice[3].what == Happening::Played);
    QVERIFY(voice[3].happens > voice[2].happens && voice[3].happens < voice[4].happens);
    const std::vector<Beat> reaction = script(Fault::None, {}, Nature::Reaction);
    QCOMPARE(reaction.size(), std::size_t(1));
    QVERIFY(reaction[0].what == Happening::Sent);
    QCOMPARE(script(Fault::ReorderedWebhooks, {}, Nature::Reaction).size(), std::size_t(1));
    QCOMPARE(script(Fault::ReorderedWebhooks, {}, Nature::Voice).size(), std::size_t(6));
}

void TestFaults::webhooksComeAsTheFaultSays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("kinds");
    const QStringList all{sent, delivered, seen, replied, received};
    QTest::newRow("none") << QStringLiteral("4321") << all;
    QTest::newRow("late") << QStringLiteral("0001") << all;
    QTest::newRow("repeated") << QStringLiteral("0002")
                              << QStringList{sent,
                                             sent,
                                             sent.chopped(3),
                                             sent.chopped(3),
                                             delivered,
                                             delivered,
                                             delivered.chopped(3),
                                             delivered.chopped(3),
                                             seen,
                                             seen,
                                             seen.chopped(3),
                                             seen.chopped(3),
                                             replied,
                                             replied,
                                             received,
                                             received};
    QTest::newRow("reordered") << QStringLiteral("0003") << QStringList{seen, delivered, sent, replied, received};
    QTest::newRow("before the answer") << QStringLiteral("0004") << all;
    QTest::newRow("undeliverable") << QStringLiteral("0005") << QStringList{sent, failed};
    QTest::newRow("not delivered by Meta") << QStringLiteral("0006") << QStringList{sent, failed};
    QTest::newRow("refused") << QStringLiteral("0007") << QStringList();
    QTest::newRow("not on WhatsApp") << QStringLiteral("0008") << QStringList();
    QTest::newRow("closed, accepted") << QStringLiteral("0010") << all;
    QTest::newRow("closed, not accepted") << QStringLiteral("0011") << QStringList();
    QTest::newRow("server error") << QStringLiteral("0013") << all;
    QTest::newRow("captive portal") << QStringLiteral("0014") << QStringList();
    QTest::newRow("contradictory") << QStringLiteral("0015") << QStringList{sent, failed, delivered};
    QTest::newRow("only sent") << QStringLiteral("0016") << QStringList{sent};
    QTest::newRow("not read") << QStringLiteral("0017") << QStringList{sent, delivered};
    QTest::newRow("not replied") << QStringLiteral("0018") << QStringList{sent, delivered, seen};
    QTest::newRow("dropped") << QStringLiteral("0019") << QStringList();
    QTest::newRow("token expired") << QStringLiteral("0020") << QStringList();
    QTest::newRow("other waId") << QStringLiteral("0021") << all;
    QTest::newRow("held") << QStringLiteral("0022") << all;
    QTest::newRow("window closed") << QStringLiteral("0023") << all;
    QTest::newRow("held, then dropped") << QStringLiteral("0024") << QStringList{failed};
}

void TestFaults::webhooksComeAsTheFaultSays()
{
    QFETCH(QString, code);
    QFETCH(QStringList, kinds);
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    (void)client.send(prefix + code);
    QTRY_VERIFY(hook.kinds().size() >= kinds.size());
    // A second message that ends after the first one's webhooks: nothing more was said.
    (void)client.send(QStringLiteral("5511977774321"));
    QTRY_COMPARE(hook.kinds().size(), kinds.size() + 5);
    QTRY_COMPARE(client.state().value(QStringLiteral("webhooks")).toObject().value(QStringLiteral("pending")).toInt(), 0);
    QCOMPARE(hook.kinds().size(), kinds.size() + 5);
    QCOMPARE(hook.kinds().first(kinds.size()), kinds);
    QCOMPARE(provider.copiesReceived(prefix + code), 1);
}

void TestFaults::answerIsAsTheFaultSays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("result");
    QTest::addColumn<int>("accepted");
    const auto row = [](const char *code, bool answered, int status, bool result, int accepted) {
        QTest::newRow(code) << QString::fromLatin1(code) << answered << status << result << accepted;
    };
    for (const char *code :
         {"0001", "0002", "0003", "0004", "0005", "0006", "0015", "0016", "0017", "0018", "0019", "0021", "0022", "0023", "0024", "4321"})
        row(code, true, 200, true, 1);
    row("0007", true, 200, false, 0);
    row("0008", true, 200, true, 0);
    row("0010", false, 0, false, 1);
    row("0011", false, 0, false, 0);
    row("0012", true, 429, false, 0);
    row("0013", true, 500, false, 1);
    row("0014", true, 200, false, 0);
    row("0020", true, 401, false, 0);
}

void TestFaults::answerIsAsTheFaultSays()
{
    QFETCH(QString, code);
    QFETCH(bool, answered);
    QFETCH(int, status);
    QFETCH(bool, result);
    QFETCH(int, accepted);
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    const net::Outcome outcome = client.send(prefix + code);
    QCOMPARE(outcome.transfer, answered ? net::Transfer::Answered : net::Transfer::Uncertain);
    QCOMPARE(outcome.response.status, status);
    QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("result")).toBool(), result);
    QCOMPARE(provider.copiesReceived(prefix + code), 1);
    QCOMPARE(provider.copiesAccepted(prefix + code), accepted);
    if (code == QLatin1String("0014"))
        QVERIFY(outcome.response.body.startsWith("<!DOCTYPE html>"));
    if (code == QLatin1String("0007"))
        QVERIFY(PracticeClient::object(outcome).value(QStringLiteral("error")).isString());
}

void TestFaults::silentSendIsAcceptedOnce()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    PracticeClient client(provider);
    client.timeout = std::chrono::milliseconds(500);
    const net::Outcome outcome = client.send(prefix + QStringLiteral("0009"));
    QCOMPARE(outcome.transfer, net::Transfer::Uncertain);
    QVERIFY(outcome.error.kind == ErrorKind::Timeout);
    QTRY_COMPARE(hook.kinds().size(), 5);
    QCOMPARE(provider.copiesReceived(prefix + QStringLiteral("0009")), 1);
    QCOMPARE(provider.copiesAccepted(prefix + QStringLiteral("0009")), 1);
}

void TestFaults::repeatedWebhooksAreTheSameBytes()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    (void)PracticeClient(provider).send(prefix + QStringLiteral("0002"));
    QTRY_COMPARE(hook.bodies().size(), 16);
    const QList<QByteArray> bodies = hook.bodies();
    for (qsizetype i = 0; i < bodies.size(); i += 2)
        QCOMPARE(bodies[i], bodies[i + 1]);
    QVERIFY(hook.events()[0].contains(QStringLiteral("localMessageId")));
    QVERIFY(!hook.events()[2].contains(QStringLiteral("localMessageId"))); // the older twin
    QCOMPARE(hook.events()[2].value(QStringLiteral("id")), hook.events()[0].value(QStringLiteral("id")));
}

void TestFaults::webhookComesBeforeTheAnswer()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    const net::Outcome outcome = PracticeClient(provider).send(prefix + QStringLiteral("0004"));
    QVERIFY(!hook.kinds().isEmpty()); // no waiting: it was there before the answer
    QCOMPARE(hook.kinds().first(), sent);
    QCOMPARE(hook.events().first().value(QStringLiteral("localMessageId")).toString(), localIdOf(outcome));
}

void TestFaults::twoRateRefusalsThenItWorks()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    const QString recipient = prefix + QStringLiteral("0012");
    for (int copy = 1; copy <= 2; ++copy) {
        const net::Outcome refused = client.send(recipient);
        QCOMPARE(refused.response.status, 429);
        QCOMPARE(refused.response.header("Retry-After"), QByteArray("0"));
    }
    QCOMPARE(provider.copiesAccepted(recipient), 0);
    QCOMPARE(client.send(recipient).response.status, 200);
    QCOMPARE(client.send(recipient).response.status, 200);
    QCOMPARE(provider.copiesReceived(recipient), 4);
    QCOMPARE(provider.copiesAccepted(recipient), 2);
}

void TestFaults::failureCarriesItsCode()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    const net::Outcome outcome = client.send(prefix + QStringLiteral("0005"));
    QTRY_COMPARE(hook.kinds(), (QStringList{sent, failed}));
    const QJsonObject failure = hook.events().last();
    QCOMPARE(failure.value(QStringLiteral("failedCode")).toString(), QStringLiteral("131026"));
    QCOMPARE(failure.value(QStringLiteral("statusString")).toString(), QStringLiteral("Failed"));
    QVERIFY(!failure.value(QStringLiteral("failedDetail")).toString().isEmpty());
    const QString localId = localIdOf(outcome);
    QCOMPARE(failure.value(QStringLiteral("localMessageId")).toString(), localId);
    const QJsonObject polled = PracticeClient::object(client.get(QStringLiteral("v1/whatsApp/messages/5511930000101/") + localId));
    QCOMPARE(polled.value(QStringLiteral("statusString")).toString(), QStringLiteral("FAILED"));
    QCOMPARE(polled.value(QStringLiteral("failedCode")).toString(), QStringLiteral("131026"));
}

void TestFaults::droppedWebhooksStillShowInPolls()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    const QString path = QStringLiteral("v1/whatsApp/messages/5511930000101/") + localIdOf(client.send(prefix + QStringLiteral("0019")));
    QTRY_COMPARE(PracticeClient::object(client.get(path)).value(QStringLiteral("statusString")).toString(), QStringLiteral("REPLIED"));
    QVERIFY(hook.kinds().isEmpty());
}

void TestFaults::otherWaIdLacksTheNinthDigit()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    const QJsonObject answer = PracticeClient::object(client.send(QStringLiteral("5511988880021")));
    const QJsonObject receiver = answer.value(QStringLiteral("receivers")).toArray().first().toObject();
    QCOMPARE(receiver.value(QStringLiteral("waId")).toString(), QStringLiteral("551188880021"));
    QTRY_COMPARE(hook.kinds().size(), 5);
    QCOMPARE(hook.events().last().value(QStringLiteral("waId")).toString(), QStringLiteral("551188880021"));
    for (const QString &number : {QStringLiteral("5511988880021"), QStringLiteral("551188880021")}) {
        const QJsonObject history = PracticeClient::object(client.get(QStringLiteral("v1/getMessages/") + number));
        QCOMPARE(history.value(QStringLiteral("messages")).toObject().value(QStringLiteral("items")).toArray().size(), 2);
    }
}

void TestFaults::refusedPersonIsMarkedOnlyByTheFlag()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    const QJsonObject answer = PracticeClient::object(client.send(prefix + QStringLiteral("0008")));
    QVERIFY(answer.value(QStringLiteral("result")).toBool());
    const QJsonObject receiver = answer.value(QStringLiteral("receivers")).toArray().first().toObject();
    QCOMPARE(receiver.value(QStringLiteral("isValidWhatsAppNumber")), QJsonValue(false));
    QVERIFY(receiver.value(QStringLiteral("localMessageId")).isNull());
    QVERIFY(receiver.value(QStringLiteral("errors")).toArray().isEmpty());
    const QJsonObject older = PracticeClient::object(client.send(prefix + QStringLiteral("0008"), order(), 1));
    QCOMPARE(older.value(QStringLiteral("result")), QJsonValue(false));
    QVERIFY(older.value(QStringLiteral("info")).isString());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
