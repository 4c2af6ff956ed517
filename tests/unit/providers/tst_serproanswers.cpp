#include "serprocases.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Serpro);
const Instant noon = fromMillis(1'763'650'000'000);

QString wordOf(SendReply::Outcome outcome)
{
    switch (outcome) {
    case SendReply::Outcome::Accepted: return QStringLiteral("accepted");
    case SendReply::Outcome::Held: return QStringLiteral("held");
    case SendReply::Outcome::Refused: return QStringLiteral("refused");
    case SendReply::Outcome::Unknown: return QStringLiteral("unknown");
    case SendReply::Outcome::RetryLater: return QStringLiteral("retry_later");
    case SendReply::Outcome::Unauthorized: return QStringLiteral("unauthorized");
    }
    return {};
}

QByteArray tokenEnding(qint64 seconds)
{
    const auto part = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    return part(R"({"alg":"none"})") + '.' + part("{\"sub\":\"a?>\",\"exp\":" + QByteArray::number(seconds) + '}') + ".c2ln";
}

Result<AccessToken> login(int status, const QByteArray &body)
{
    return provider->readLogin(serproAccount(), responseWith(status, body), noon);
}

} // namespace

class SerproAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnswersToSends_data() { addCases(QStringLiteral("serpro/send-answers.json")); }
    void readsAnswersToSends();
    void everyStatusHasAnOutcome();
    void oneAnswerIsForThePackage();
    void aReadMarkNeedsNoId();
    void packagesHoldWhatIsTheSame();
    void aPackageIsOneRequest();
    void batchesLoseNobody();
    void tokensHaveALifetime_data();
    void tokensHaveALifetime();
    void refusedLoginsHaveAKind_data();
    void refusedLoginsHaveAKind();
    void theChannelIsTheSettings();
    void readsTemplates();
    void readsReceiptsAndUploads();
};

void SerproAnswersTest::readsAnswersToSends()
{
    QFETCH(QJsonObject, c);
    const auto reply = provider->readSendReply(serproAccount(), responseOf(c));
    QCOMPARE(wordOf(reply.outcome), word(c, "outcome"));
    QCOMPARE(texts(reply.refs), texts(c.value(QLatin1String("refs"))));
    if (c.contains(QLatin1String("kind")))
        compareError(reply.error, c);
    else
        QVERIFY(reply.error == Error{});
}

// Promise: only what proves that nothing was accepted may ever be posted again.
void SerproAnswersTest::everyStatusHasAnOutcome()
{
    using Outcome = SendReply::Outcome;
    for (int status = 0; status < 700; ++status) {
        const auto outcome = provider->readSendReply(serproAccount(), responseWith(status, "x")).outcome;
        const bool mayBeAccepted = status < 400 || status >= 500 || status == 408;
        QCOMPARE(outcome == Outcome::Unknown, mayBeAccepted);
        QCOMPARE(outcome == Outcome::RetryLater, status == 429);
        QCOMPARE(outcome == Outcome::Unauthorized, status == 401);
    }
}

void SerproAnswersTest::oneAnswerIsForThePackage()
{
    const QList<SendOrder> orders{templateOrder(QStringLiteral("+5561911112222")), templateOrder(QStringLiteral("+556188887777"))};
    const auto accepted = provider->readBatchReply(serproAccount(), orders, responseWith(200, R"({"id":"R1"})"));
    QCOMPARE(accepted.size(), 2);
    QCOMPARE(texts(accepted[0].refs), (QStringList{QStringLiteral("package_id=R1"), QStringLiteral("package_id=R1/5561911112222")}));
    QCOMPARE(texts(accepted[1].refs), (QStringList{QStringLiteral("package_id=R1"), QStringLiteral("package_id=R1/5561988887777")}));
    for (const int status : {500, 400, 429, 401}) {
        const auto replies = provider->readBatchReply(serproAccount(), orders, responseWith(status));
        QCOMPARE(replies.size(), 2);
        for (const SendReply &reply : replies) {
            QCOMPARE(wordOf(reply.outcome), wordOf(provider->readSendReply(serproAccount(), responseWith(status)).outcome));
            QVERIFY(reply.refs.isEmpty());
        }
    }
}

void SerproAnswersTest::aReadMarkNeedsNoId()
{
    SendOrder order = textOrder(QStringLiteral("+5561911112222"));
    QCOMPARE(wordOf(provider->readBatchReply(serproAccount(), {order}, responseWith(204)).first().outcome), QStringLiteral("unknown"));
    order.content =
        Content(QJsonObject{{QStringLiteral("status"), QStringLiteral("read")}, {QStringLiteral("message_id"), QStringLiteral("wamid.1")}});
    QCOMPARE(wordOf(provider->readBatchReply(serproAccount(), {order}, responseWith(204)).first().outcome), QStringLiteral("accepted"));
    QCOMPARE(wordOf(provider->readBatchReply(serproAccount(), {order}, responseWith(400)).first().outcome), QStringLiteral("refused"));
}

void SerproAnswersTest::packagesHoldWhatIsTheSame()
{
    const auto to = [](int person) { return QStringLiteral("+55619%1").arg(10'000'000 + person); };
    QList<SendOrder> orders;
    orders += templateOrder(to(0)); // 0
    orders += templateOrder(to(1), QStringLiteral("y")); // 1: other values
    orders += templateOrder(to(2)); // 2: with 0
    orders += templateOrder(to(2)); // 3: the same person again
    orders += templateOrder(to(4), QStringLiteral("x"), QStringLiteral("300")); // 4: another channel
    orders += textOrder(to(5)); // 5
    orders += templateOrder(to(6)); // 6: 0 and 2 are full
    orders += templateOrder(QStringLiteral("BR.user")); // 7
    orders += textOrder(to(8)); // 8
    const Account account = serproAccount({{QStringLiteral("package_size"), QStringLiteral("2")}});
    QCOMPARE(provider->batches(account, orders), (QList<QList<int>>{{0, 2}, {1}, {3, 6}, {4}, {5}, {7}, {8}}));
    // The same person with and without the ninth digit.
    QCOMPARE(provider->batches(account, {templateOrder(QStringLiteral("+5561988887777")), templateOrder(QStringLiteral("+556188887777"))}),
             (QList<QList<int>>{{0}, {1}}));
    QVERIFY(provider->batches(account, {}).isEmpty());
}

void SerproAnswersTest::aPackageIsOneRequest()
{
    const QList<SendOrder> orders{templateOrder(QStringLiteral("+5561911112222")), templateOrder(QStringLiteral("+5561933334444"))};
    const auto request = provider->batchRequest(serproAccount(), serproCredentials(), orders);
    QVERIFY(request.ok());
    QCOMPARE(urlOf(*request), serproUrl(QStringLiteral("requisicao/mensagem/template")));
    const QJsonObject body = QJsonDocument::fromJson(request->body).object();
    QCOMPARE(texts(body.value(QLatin1String("destinatarios"))),
             (QStringList{QStringLiteral("5561911112222"), QStringLiteral("5561933334444")}));
    QVERIFY(!body.contains(QLatin1String("destinatario")));
    // Values of one person must never reach another.
    const auto other = templateOrder(QStringLiteral("+5561933334444"), QStringLiteral("y"));
    QVERIFY(!provider->batchRequest(serproAccount(), serproCredentials(), {orders[0], other}).ok());
    QVERIFY(!provider->batchRequest(serproAccount(), serproCredentials(), {orders[0], orders[0]}).ok());
    QVERIFY(!provider->batchRequest(serproAccount(), serproCredentials(), {textOrder(orders[0].recipient), textOrder(orders[1].recipient)})
                 .ok());
    QVERIFY(!provider->batchRequest(serproAccount(), serproCredentials(), {}).ok());
    const Account single = serproAccount({{QStringLiteral("package_size"), QStringLiteral("1")}});
    QVERIFY(!provider->batchRequest(single, serproCredentials(), orders).ok());
}

// Promise: nobody twice, nobody skipped; and what is grouped can be asked for.
void SerproAnswersTest::batchesLoseNobody()
{
    QList<SendOrder> orders;
    for (int i = 0; i < 500; ++i)
        orders += templateOrder(QStringLiteral("+55619%1").arg(10'000'000 + i % 170), QString::number(i % 3));
    const Account account = serproAccount();
    QList<int> seen;
    for (const QList<int> &batch : provider->batches(account, orders)) {
        QList<SendOrder> together;
        for (const int index : batch)
            together += orders[index];
        QVERIFY(provider->batchRequest(account, serproCredentials(), together).ok());
        seen += batch;
    }
    std::sort(seen.begin(), seen.end());
    QCOMPARE(seen.size(), orders.size());
    for (int i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], i);
}

void SerproAnswersTest::tokensHaveALifetime_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    const qint64 now = toMillis(noon) / 1000;
    const auto row = [](const char *name, const QByteArray &body, int seconds) { QTest::newRow(name) << body << seconds; };
    row("told", R"({"access_token":"T","expires_in":300})", 300);
    row("told as text", R"({"access_token":"T","expires_in":"299","token_type":"bearer"})", 299);
    row("told before the claim", R"({"access_token":")" + tokenEnding(now + 1200) + R"(","expires_in":300})", 300);
    row("the token's claim", R"({"access_token":")" + tokenEnding(now + 1200) + R"("})", 1200);
    row("a claim that is over", R"({"access_token":")" + tokenEnding(now - 5) + R"("})", 600);
    row("a claim for ever", R"({"access_token":")" + tokenEnding(4'000'000'000) + R"("})", 600);
    row("nothing told", R"({"access_token":"opaque"})", 600);
    row("a token that only looks like one", R"({"access_token":"eyJ.!!!.x"})", 600);
    row("nonsense told", R"({"access_token":"T","expires_in":-1})", 600);
}

void SerproAnswersTest::tokensHaveALifetime()
{
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    const auto token = login(200, body);
    QVERIFY(token.ok());
    QCOMPARE(token->value.reveal(), QJsonDocument::fromJson(body).object().value(QLatin1String("access_token")).toString().toUtf8());
    QCOMPARE(token->lifetime->count(), seconds);
}

void SerproAnswersTest::refusedLoginsHaveAKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, const char *kind) {
        QTest::newRow(name) << status << body << QString::fromLatin1(kind);
    };
    row("401", 401, {}, "unauthorized");
    row("RFC 6749's 400", 400, R"({"error":"invalid_client"})", "unauthorized");
    row("another 400", 400, R"({"error":"invalid_request"})", "rejected");
    row("429", 429, {}, "rate_limited");
    row("500", 500, {}, "network");
    row("no token", 200, R"({"token_type":"bearer"})", "bad_answer");
    row("a token of two lines", 200, R"({"access_token":"a\r\nX: y"})", "bad_answer");
    row("a captive portal", 200, "<html>", "bad_answer");
}

void SerproAnswersTest::refusedLoginsHaveAKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const auto token = login(status, body);
    QVERIFY(!token.ok());
    QCOMPARE(toString(token.error().kind), kind);
    QCOMPARE(token.error().place == QLatin1String("client_secret"), kind == QLatin1String("unauthorized"));
}

void SerproAnswersTest::theChannelIsTheSettings()
{
    QCOMPARE(urlOf(provider->channelsRequest(serproAccount(), serproCredentials())),
             urlOf(provider->templatesRequest(serproAccount(), serproCredentials(), {})));
    for (const auto &answer : {responseWith(0), responseWith(200, "[]"), responseWith(200, R"({"data":[]})")}) {
        const auto channels = provider->readChannels(serproAccount(), answer);
        QVERIFY(channels.ok());
        QCOMPARE(channels->size(), 1);
        QCOMPARE(channels->first().providerId, QStringLiteral("100000000000002"));
        QCOMPARE(channels->first().account, AccountId{9});
        QVERIFY(channels->first().isDefault);
    }
    // Refused credentials must not look like a working account.
    for (const auto &answer : {responseWith(401), responseWith(404), responseWith(500), responseWith(200, "<html>")})
        QVERIFY(!provider->readChannels(serproAccount(), answer).ok());
}

void SerproAnswersTest::readsTemplates()
{
    const QByteArray item =
        R"({"name":"aviso_audiencia","language":"pt_BR","status":"APPROVED","components":[{"type":"BODY","text":"Olá"}]})";
    for (const QByteArray &body :
         {QByteArray('[' + item + ']'), QByteArray("{\"data\":[" + item + "]}"), QByteArray("{\"templates\":[" + item + "]}")}) {
        const auto page = provider->readTemplates(serproAccount(), {}, responseWith(200, body));
        QVERIFY(page.ok());
        QCOMPARE(page->templates.size(), 1);
        QCOMPARE(page->templates.first().name, QStringLiteral("aviso_audiencia"));
        QVERIFY(page->nextCursor.isEmpty());
    }
    const auto strange = provider->readTemplates(
        serproAccount(), {},
        responseWith(200,
                     R"({"data":[{"name":"sem_status","components":[]},{"nome":"traduzido"},7],"paging":{"next":"https://graph/…"}})"));
    QVERIFY(strange.ok());
    QCOMPARE(strange->templates.size(), 1);
    QVERIFY(!strange->templates.first().isApproved());
    QCOMPARE(strange->unreadable, (QStringList{QStringLiteral("traduzido"), QStringLiteral("[2]"), QStringLiteral("paging.next")}));
    QVERIFY(!provider->readTemplates(serproAccount(), {}, responseWith(200, R"({"mensagem":"ok"})")).ok());
    QCOMPARE(toString(provider->readTemplates(serproAccount(), {}, responseWith(401)).error().kind), QStringLiteral("unauthorized"));
}

void SerproAnswersTest::readsReceiptsAndUploads()
{
    const auto created = provider->readTemplateReceipt(
        serproAccount(), responseWith(201, R"({"id":900719925474099312,"status":"pending","category":"MARKETING"})"));
    QVERIFY(created.ok());
    QCOMPARE(created->providerId, QStringLiteral("900719925474099312"));
    QCOMPARE(created->status, QStringLiteral("PENDING"));
    QVERIFY(provider->readTemplateReceipt(serproAccount(), responseWith(204)).ok());
    QVERIFY(!provider->readTemplateReceipt(serproAccount(), responseWith(409)).ok());
    const auto media = provider->readUpload(serproAccount(), responseWith(200, R"({"id":"M1"})"));
    QVERIFY(media.ok());
    QCOMPARE(media->id, QStringLiteral("M1"));
    QVERIFY(*media->lifetime == std::chrono::hours(30 * 24));
    QVERIFY(!provider->readUpload(serproAccount(), responseWith(200, "{}")).ok());
    QCOMPARE(toString(provider->readUpload(serproAccount(), responseWith(413)).error().kind), QStringLiteral("rejected"));
}

QTEST_APPLESS_MAIN(SerproAnswersTest)
#include "tst_serproanswers.moc"
