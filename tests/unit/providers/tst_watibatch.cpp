#include "watiaccount.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

SendOrder orderOf(const QString &id, const QString &to, const QString &name = QStringLiteral("aviso"),
                  const QString &value = QStringLiteral("Ana"))
{
    TemplateContent content{name, {}, {}};
    TemplateComponent body;
    body.parameters = {{TemplateParameter::Kind::Text, QStringLiteral("nome"), value, {}, {}}};
    content.components = {body};
    SendOrder order{{id}, {}, to, content, {}};
    order.channel.number = QStringLiteral("+5511900000000");
    return order;
}

QList<SendOrder> three()
{
    return {orderOf(QStringLiteral("id-1"), QStringLiteral("+5511911111111")),
            orderOf(QStringLiteral("id-2"), QStringLiteral("+5511911112222"), QStringLiteral("aviso"), QStringLiteral("Bia")),
            orderOf(QStringLiteral("id-3"), QStringLiteral("+5511981113333"))};
}

using Batches = QList<QList<int>>;

} // namespace

class WatiBatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersOfOneTemplateAndNumberGoTogether();
    void whatWouldBeRefusedGoesAlone();
    void aPersonStandsInABatchOnce();
    void batchesAreNotTooLarge();
    void v1SendsOneByOne();
    void v2Bulk();
    void v3Bulk();
    void oneAloneLeavesByTheSingleCall();
    void mixedBatchesAreRefused();
    void reconciles_data() { addCases(QStringLiteral("wati/batch-answers.json")); }
    void reconciles();
    void oneByTheSingleCallIsReadAsSuch();
};

void WatiBatchTest::ordersOfOneTemplateAndNumberGoTogether()
{
    QList<SendOrder> orders = three();
    orders.insert(1, orderOf(QStringLiteral("id-4"), QStringLiteral("+5511911114444"), QStringLiteral("oferta")));
    orders += orderOf(QStringLiteral("id-5"), QStringLiteral("+5511911115555"));
    orders.last().channel.number = QStringLiteral("+5511900000001");
    QCOMPARE(provider->batches(watiAccount(), orders), (Batches{{0, 2, 3}, {1}, {4}}));
    QCOMPARE(provider->batches(watiAccount(QStringLiteral("v3")), orders), (Batches{{0, 2, 3}, {1}, {4}}));
    QCOMPARE(provider->batches(watiAccount(), {}), Batches());
}

void WatiBatchTest::whatWouldBeRefusedGoesAlone()
{
    QList<SendOrder> orders = three();
    orders += orderOf(QStringLiteral("id-4"), QStringLiteral("+5511911114444"), QStringLiteral("aviso"), QStringLiteral(" "));
    orders += orderOf(QStringLiteral("id-5"), QStringLiteral("BR.123"));
    orders += orderOf(QStringLiteral("id-6"), QStringLiteral("+5511911116666"));
    orders.last().content = Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Oi")}});
    QCOMPARE(provider->batches(watiAccount(), orders), (Batches{{0, 1, 2}, {3}, {4}, {5}}));
    QCOMPARE(provider->batches(watiAccount(QStringLiteral("v3")), orders),
             (Batches{{0, 1, 2, 4}, {3}, {5}})); // v3 knows people by other ids
}

void WatiBatchTest::aPersonStandsInABatchOnce()
{
    QList<SendOrder> orders = three();
    orders += orderOf(QStringLiteral("id-4"), QStringLiteral("5511911111111"));
    QCOMPARE(provider->batches(watiAccount(), orders), (Batches{{0, 1, 2}, {3}}));
}

void WatiBatchTest::batchesAreNotTooLarge()
{
    QList<SendOrder> orders;
    for (int i = 0; i < 1'001; ++i)
        orders += orderOf(QStringLiteral("id-%1").arg(i), QStringLiteral("+55119%1").arg(10'000'000 + i));
    const auto batches = provider->batches(watiAccount(), orders);
    QCOMPARE(batches.size(), 2);
    QCOMPARE(batches[0].size(), 1'000);
    QCOMPARE(batches[1], QList<int>{1'000});
    QCOMPARE(provider->batches(watiAccount(QStringLiteral("v3")), orders).size(), 1);
    QCOMPARE(lineOf(provider->batchRequest(watiAccount(), watiCredentials(), orders)), QStringLiteral("invalid to"));
}

void WatiBatchTest::v1SendsOneByOne()
{
    QCOMPARE(provider->batches(watiAccount(QStringLiteral("v1")), three()), (Batches{{0}, {1}, {2}}));
    QCOMPARE(lineOf(provider->batchRequest(watiAccount(QStringLiteral("v1")), watiCredentials(), three())),
             QStringLiteral("unsupported api"));
}

void WatiBatchTest::v2Bulk()
{
    const auto request = provider->batchRequest(watiAccount(), watiCredentials(), three());
    QCOMPARE(
        lineOf(request),
        QStringLiteral(
            "POST https://live-mt-server.wati.io/1234/api/v2/sendTemplateMessages "
            "{\"broadcast_name\":\"recado-id-1\",\"channel_number\":\"5511900000000\",\"receivers\":["
            "{\"customParams\":[{\"name\":\"nome\",\"value\":\"Ana\"}],\"localMessageId\":\"id-1\",\"whatsappNumber\":\"5511911111111\"},"
            "{\"customParams\":[{\"name\":\"nome\",\"value\":\"Bia\"}],\"localMessageId\":\"id-2\",\"whatsappNumber\":\"5511911112222\"},"
            "{\"customParams\":[{\"name\":\"nome\",\"value\":\"Ana\"}],\"localMessageId\":\"id-3\",\"whatsappNumber\":\"5511981113333\"}],"
            "\"template_name\":\"aviso\"}"));
}

void WatiBatchTest::v3Bulk()
{
    const QList<SendOrder> orders = three().mid(1);
    const auto request = provider->batchRequest(watiAccount(QStringLiteral("v3")), watiCredentials(), orders);
    QCOMPARE(
        lineOf(request),
        QStringLiteral(
            "POST https://live-mt-server.wati.io/api/ext/v3/messageTemplates/send "
            "{\"broadcast_name\":\"recado-id-2\",\"channel\":\"5511900000000\",\"recipients\":["
            "{\"custom_params\":[{\"name\":\"nome\",\"value\":\"Bia\"}],\"local_message_id\":\"id-2\",\"phone_number\":\"5511911112222\"},"
            "{\"custom_params\":[{\"name\":\"nome\",\"value\":\"Ana\"}],\"local_message_id\":\"id-3\",\"phone_number\":\"5511981113333\"}],"
            "\"template_name\":\"aviso\"}"));
}

void WatiBatchTest::oneAloneLeavesByTheSingleCall()
{
    const auto request = provider->batchRequest(watiAccount(), watiCredentials(), three().mid(0, 1));
    QVERIFY(lineOf(request).startsWith(
        QStringLiteral("POST https://live-mt-server.wati.io/1234/api/v2/sendTemplateMessage?whatsappNumber=5511911111111 ")));
    QVERIFY(!lineOf(request).contains(QStringLiteral("localMessageId")));
}

void WatiBatchTest::mixedBatchesAreRefused()
{
    QList<SendOrder> orders = three();
    orders[1] = orderOf(QStringLiteral("id-2"), QStringLiteral("+5511911112222"), QStringLiteral("oferta"));
    QVERIFY(!provider->batchRequest(watiAccount(), watiCredentials(), orders).ok());
    orders = three();
    orders[2].content = Content::of(QStringLiteral("sticker"), QJsonObject());
    QCOMPARE(lineOf(provider->batchRequest(watiAccount(), watiCredentials(), orders)), QStringLiteral("unsupported type"));
}

// outcome|error kind|refs, one line an order
void WatiBatchTest::reconciles()
{
    QFETCH(QJsonObject, c);
    const auto replies = provider->readBatchReply(watiAccountOf(c), three(), responseOf(c));
    QStringList lines;
    for (const SendReply &reply : replies) {
        const bool isYes = reply.outcome == SendReply::Outcome::Accepted;
        QCOMPARE(isYes, reply.error == Error{});
        lines +=
            QStringList{wordOf(reply.outcome), isYes ? QString() : toString(reply.error.kind), texts(reply.refs).join(QLatin1Char(','))}
                .join(QLatin1Char('|'));
    }
    QCOMPARE(lines, texts(c.value(QLatin1String("expect"))));
}

void WatiBatchTest::oneByTheSingleCallIsReadAsSuch()
{
    const net::Response answer{200, {}, "{\"result\":true,\"receivers\":[{\"localMessageId\":\"w1\",\"waId\":\"551100\",\"errors\":[]}]}"};
    const auto single = provider->readBatchReply(watiAccount(), three().mid(0, 1), answer);
    QCOMPARE(single.size(), 1);
    QCOMPARE(wordOf(single.first().outcome), QStringLiteral("accepted"));
    QCOMPARE(texts(single.first().refs), QStringList{QStringLiteral("local_message_id=w1")});
    // In v3 the same entry is somebody else's.
    QCOMPARE(wordOf(provider->readBatchReply(watiAccount(QStringLiteral("v3")), three().mid(0, 1), answer).first().outcome),
             QStringLiteral("unknown"));
}

QTEST_APPLESS_MAIN(WatiBatchTest)
#include "tst_watibatch.moc"
