#include "dialect.h"

#include "simulator/adversity.h"

using namespace recado;
using namespace recado::simulator;

namespace {

QString person(int n)
{
    return QStringLiteral("55119%1").arg(81'230'000 + n);
}

int unlucky(quint32 seed, const Adversity &adversity)
{
    const Invention invention(seed);
    int count = 0;
    for (int n = 100; n < 9000; ++n)
        count += adversity.faultOf(person(n), invention) == Fault::Undeliverable ? 1 : 0;
    return count;
}

QByteArray metaOrder(const QString &to, const QByteArray &name = "aviso_feriado")
{
    return R"({"messaging_product":"whatsapp","to":"+)" + to.toLatin1() + R"(","type":"template","template":{"name":")" + name
           + R"(","language":{"code":"pt_BR"}}})";
}

QJsonObject copies(const DialectClient &client, const QString &query = {})
{
    return DialectClient::object(client.call("GET", QStringLiteral("/practice/copies") + query));
}

int codeOf(const net::Outcome &outcome)
{
    return DialectClient::object(outcome).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt();
}

} // namespace

class TestAdversity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAreRead_data();
    void sharesAreRead();
    void aShareOfThePeopleIsUnlucky();
    void theNumberComesBeforeTheShare();
    void theTemplateIsPausedInTheMiddle();
    void theAccountIsRestrictedAtMeta_data();
    void theAccountIsRestrictedAtMeta();
    void theRestrictedAccountFailsAtWati();
    void answersComeLateAndThePagesDoNot();
    void quietTellsNobodyAndStatusesAreThere();
    void copiesNamesOnlyWhoHasMoreThanOne();
    void everyPersonOfAPackageIsACopy();
};

void TestAdversity::sharesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<double>("share");
    QTest::newRow("percent") << "0005:2%" << 5 << 0.02;
    QTest::newRow("part") << "0010:0.5" << 10 << 0.5;
    QTest::newRow("all") << "0016:100%" << 16 << 1.0;
    QTest::newRow("nobody") << "0005:0%" << 0 << 0.0;
    QTest::newRow("more than all") << "0005:101%" << 0 << 0.0;
    QTest::newRow("no such fault") << "0099:1%" << 0 << 0.0;
    QTest::newRow("a whole number") << "5511988880005:1%" << 0 << 0.0;
    QTest::newRow("no share") << "0005" << 0 << 0.0;
    QTest::newRow("empty") << "" << 0 << 0.0;
}

void TestAdversity::sharesAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    QFETCH(double, share);
    const auto read = faultShareFrom(text);
    QCOMPARE(read.has_value(), fault != 0);
    if (read) {
        QCOMPARE(static_cast<int>(read->fault), fault);
        QCOMPARE(read->share, share);
    }
}

void TestAdversity::aShareOfThePeopleIsUnlucky()
{
    const Adversity adversity{{{Fault::Undeliverable, 0.05}, {Fault::OnlySent, 0.2}}};
    const int count = unlucky(1, adversity);
    QVERIFY2(count > 8900 * 0.04 && count < 8900 * 0.06, qPrintable(QString::number(count)));
    QCOMPARE(unlucky(1, adversity), count);
    QVERIFY(unlucky(2, adversity) != count || unlucky(3, adversity) != count);
}

void TestAdversity::theNumberComesBeforeTheShare()
{
    const Adversity adversity{{{Fault::Undeliverable, 1}}};
    QCOMPARE(adversity.faultOf(QStringLiteral("5511988880016"), Invention(1)), Fault::OnlySent);
    QCOMPARE(adversity.faultOf(QStringLiteral("5511988887777"), Invention(1)), Fault::Undeliverable);
    QCOMPARE(Adversity().faultOf(QStringLiteral("5511988887777"), Invention(1)), Fault::None);
}

void TestAdversity::theTemplateIsPausedInTheMiddle()
{
    PracticeOptions options = atOnce();
    options.adversity.pauseTemplateAfter = 2;
    const DialectBench bench(QStringLiteral("meta"), options);
    const QString path = QStringLiteral("/v25.0/%1/messages").arg(bench.client.firstNumberId);
    QCOMPARE(bench.client.call("POST", path, metaOrder(person(1001))).response.status, 200);
    QCOMPARE(bench.client.call("POST", path, metaOrder(person(1002))).response.status, 200);
    QCOMPARE(codeOf(bench.client.call("POST", path, metaOrder(person(1003)))), 132015);
    const QJsonObject list = DialectClient::object(
        bench.client.call("GET", QStringLiteral("/v25.0/%1/message_templates?name=aviso_feriado").arg(bench.client.setting("waba_id"))));
    QCOMPARE(list.value(QStringLiteral("data")).toArray().first().toObject().value(QStringLiteral("status")).toString(), QStringLiteral("PAUSED"));
    const PracticeClient wati(bench.provider);
    QCOMPARE(PracticeClient::object(wati.send(person(1004))).value(QStringLiteral("result")), QJsonValue(false));
}

void TestAdversity::theAccountIsRestrictedAtMeta_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("locked") << 131031;
    QTest::newRow("blocked") << 368;
}

void TestAdversity::theAccountIsRestrictedAtMeta()
{
    QFETCH(int, code);
    PracticeOptions options = atOnce();
    options.adversity.restrictAfter = 1;
    options.adversity.restrictionCode = code;
    const DialectBench bench(QStringLiteral("meta"), options);
    const QString path = QStringLiteral("/v25.0/%1/messages").arg(bench.client.firstNumberId);
    QCOMPARE(bench.client.call("POST", path, metaOrder(person(1001))).response.status, 200);
    const net::Outcome refused = bench.client.call("POST", path, metaOrder(person(1002)));
    QCOMPARE(refused.response.status, 403);
    QCOMPARE(codeOf(refused), code);
    QCOMPARE(bench.provider.copiesAccepted(person(1002)), 0);
}

void TestAdversity::theRestrictedAccountFailsAtWati()
{
    HookReceiver hook;
    PracticeOptions options = atOnce(hook.url());
    options.adversity.restrictAfter = 1;
    PracticeProvider provider(options);
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    (void)client.send(person(1016));
    QTRY_COMPARE(hook.kinds().size(), 5);
    QCOMPARE(client.send(person(1017)).response.status, 200);
    QTRY_COMPARE(hook.kinds().size(), 6);
    QCOMPARE(hook.events().last().value(QStringLiteral("failedCode")).toString(), QStringLiteral("131031"));
}

void TestAdversity::answersComeLateAndThePagesDoNot()
{
    PracticeOptions options = atOnce();
    options.latency = std::chrono::seconds(60);
    const DialectBench bench(QStringLiteral("meta"), options);
    const QString path = QStringLiteral("/v25.0/%1/messages").arg(bench.client.firstNumberId);
    const auto sending = bench.client.start("POST", path, metaOrder(person(1001)));
    QTRY_COMPARE(bench.provider.copiesAccepted(person(1001)), 1); // what was asked for happens at once…
    QVERIFY(!sending.isFinished()); // …and the word of it comes a minute later
    QCOMPARE(copies(bench.client).value(QStringLiteral("accepted")).toObject().value(QStringLiteral("copies")).toInt(), 1);
}

void TestAdversity::quietTellsNobodyAndStatusesAreThere()
{
    HookReceiver hook;
    PracticeOptions options = atOnce(hook.url());
    options.quiet = true;
    PracticeProvider provider(options);
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    (void)client.send(person(1001));
    (void)client.send(QStringLiteral("5511988880004")); // whose webhook would come before the answer
    const auto messages = [&client] {
        return PracticeClient::object(client.call("GET", QStringLiteral("/practice/copies"))).value(QStringLiteral("messages")).toObject();
    };
    QTRY_COMPARE(messages().value(QStringLiteral("read")).toInt(), 2);
    QCOMPARE(client.state().value(QStringLiteral("messages")).toArray().size(), 2);
    QCOMPARE(client.state().value(QStringLiteral("webhooks")).toObject().value(QStringLiteral("pending")).toInt(), 0);
    QVERIFY(hook.kinds().isEmpty());
}

void TestAdversity::copiesNamesOnlyWhoHasMoreThanOne()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const DialectClient client(provider, QStringLiteral("wati"));
    const PracticeClient wati(provider);
    (void)wati.send(QStringLiteral("5511981231001"));
    (void)wati.send(QStringLiteral("5511981231002"));
    (void)wati.send(QStringLiteral("551181231002")); // the same person without the ninth digit
    (void)wati.send(QStringLiteral("5511981230011")); // nothing is taken of it
    const QJsonObject all = copies(client);
    QCOMPARE(all.value(QStringLiteral("received")).toObject(), (QJsonObject{{QStringLiteral("people"), 3}, {QStringLiteral("copies"), 4}}));
    QCOMPARE(all.value(QStringLiteral("accepted")).toObject(), (QJsonObject{{QStringLiteral("people"), 2}, {QStringLiteral("copies"), 3}}));
    QCOMPARE(all.value(QStringLiteral("above")).toObject(), (QJsonObject{{QStringLiteral("551181231002"), 2}}));
    QCOMPARE(copies(client, QStringLiteral("?above=0")).value(QStringLiteral("above")).toObject().size(), 2);
    QCOMPARE(copies(client, QStringLiteral("?recipient=5511981230011")),
             (QJsonObject{{QStringLiteral("received"), 1}, {QStringLiteral("accepted"), 0}}));
    QCOMPARE(client.call("POST", QStringLiteral("/practice/copies"), "{}").response.status, 405);
    QCOMPARE(client.call("GET", QStringLiteral("/practice/other")).response.status, 404);
}

void TestAdversity::everyPersonOfAPackageIsACopy()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const PracticeClient wati(provider);
    const QByteArray bulk = R"({"template_name":"aviso_feriado","broadcast_name":"b","receivers":[{"whatsappNumber":"5511981231001",)"
                            R"("customParams":[]},{"whatsappNumber":"5511981231002","customParams":[]},{"whatsappNumber":"5511981231002","customParams":[]}]})";
    QCOMPARE(wati.post(QStringLiteral("v2/sendTemplateMessages"), bulk).response.status, 200);
    QCOMPARE(provider.copiesReceived(person(1001)), 1);
    QCOMPARE(provider.copiesAccepted(person(1001)), 1);
    QCOMPARE(provider.copiesReceived(person(1002)), 2);
    QCOMPARE(provider.copiesAccepted(person(1002)), 2);
}

QTEST_GUILESS_MAIN(TestAdversity)
#include "tst_adversity.moc"
