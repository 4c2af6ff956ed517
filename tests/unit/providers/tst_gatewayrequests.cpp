#include "gatewaycases.h"

#include "providers/neutral/contentjson.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Gateway);

SendOrder orderOf(const QJsonObject &c)
{
    SendOrder order{{QStringLiteral("0b0c1d2e-3f40-4152-8364-758697a8b9c0")}, {}, QStringLiteral("+5511900000001"), {}, {}};
    if (c.contains(QLatin1String("to")))
        order.recipient = word(c, "to");
    order.content = neutral::contentFromJson(c.value(QLatin1String("content")).toObject());
    return order;
}

QStringList headersOf(const net::Request &request)
{
    QStringList headers;
    for (const net::Header &header : request.headers)
        headers += QString::fromUtf8(header.name + ": " + header.value + (header.secret ? " *" : ""));
    return headers;
}

// The request of a case by the name of its call.
Result<std::optional<net::Request>> requestOf(const QJsonObject &c)
{
    const Account account = gatewayAccount(c);
    const Credentials secrets = gatewayCredentials(c);
    const QString call = word(c, "call");
    const QString argument = word(c, "argument");
    const Channel channel;
    if (call == QLatin1String("templates"))
        return std::optional(provider->templatesRequest(account, secrets, argument));
    if (call == QLatin1String("channels"))
        return std::optional(provider->channelsRequest(account, secrets));
    if (call == QLatin1String("health"))
        return provider->healthRequest(account, secrets, channel);
    if (call == QLatin1String("login"))
        return provider->loginRequest(account, secrets);
    if (call == QLatin1String("upload"))
        return provider->uploadRequest(account, secrets, channel, {QStringLiteral("a"), argument, "bytes"});
    if (call == QLatin1String("delete"))
        return provider->deleteMediaRequest(account, secrets, channel, argument);
    if (call == QLatin1String("poll"))
        return provider->pollRequest(account, secrets, {}, 0);
    if (call == QLatin1String("subscribe"))
        return provider->subscribeRequest(account, secrets, channel, QUrl(QStringLiteral("https://hook.example/x")));
    const auto download = provider->downloadRequest(account, secrets, channel, argument);
    return download ? Result<std::optional<net::Request>>(std::optional(*download)) : download.error();
}

} // namespace

class GatewayRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsSettingsRight_data() { addCases(QStringLiteral("gateway/settings.json")); }
    void putsSettingsRight();
    void sends_data() { addCases(QStringLiteral("gateway/send-requests.json")); }
    void sends();
    void refuses_data() { addCases(QStringLiteral("gateway/refusals.json")); }
    void refuses();
    void calls_data() { addCases(QStringLiteral("gateway/calls.json")); }
    void calls();
    void largeFilesHaveTime();
    void saysWhichSecretsItNeeds_data();
    void saysWhichSecretsItNeeds();
    void saysWhatItCanDo();
    void rateIsTheAccounts();
    void documentsBentAnywhereNeverCrash();
};

void GatewayRequestsTest::putsSettingsRight()
{
    QFETCH(QJsonObject, c);
    Account account = gatewayAccount(c);
    if (!c.value(QLatin1String("settings"))[QLatin1String("base_url")].isString())
        account.settings.remove(QStringLiteral("base_url"));
    const auto normal = provider->normalised(account);
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!normal.ok());
        compareError(normal.error(), c);
        return;
    }
    QVERIFY2(normal.ok(), qPrintable(normal.ok() ? QString() : normal.error().place));
    const QJsonObject expected = c.value(QLatin1String("expect")).toObject();
    for (auto setting = expected.begin(); setting != expected.end(); ++setting)
        QCOMPARE(normal->setting(setting.key()), setting.value().toString());
    const auto twice = provider->normalised(*normal);
    QVERIFY(twice.ok());
    QCOMPARE(*twice, *normal);
}

void GatewayRequestsTest::sends()
{
    QFETCH(QJsonObject, c);
    const auto request = provider->sendRequest(gatewayAccount(c), gatewayCredentials(), orderOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!request.ok());
        compareError(request.error(), c);
        QVERIFY(!request.error().detail.isEmpty());
        return;
    }
    QVERIFY2(request.ok(), qPrintable(request.ok() ? QString() : request.error().place + request.error().detail));
    QCOMPARE(QString::fromLatin1(request->method), c.value(QLatin1String("method")).toString(QStringLiteral("POST")));
    const QString usualUrl = QStringLiteral("https://gw.example/v1/messages");
    QCOMPARE(QString::fromLatin1(request->url.toEncoded()), c.value(QLatin1String("url")).toString(usualUrl));
    QVERIFY(headersOf(*request).contains(QStringLiteral("Content-Type: application/json")));
    QVERIFY(headersOf(*request).contains(QStringLiteral("Authorization: Bearer eyJ.secret *")));
    QCOMPARE(QJsonDocument::fromJson(request->body).object(), c.value(QLatin1String("body")).toObject());
}

void GatewayRequestsTest::refuses()
{
    QFETCH(QJsonObject, c);
    QStringList problems;
    for (const ContentProblem &problem : provider->refusals(gatewayAccount(), orderOf(c).content)) {
        QCOMPARE(problem.provider, QStringLiteral("gateway"));
        const QString severity = problem.isError() ? QStringLiteral("error") : QStringLiteral("warning");
        problems += QStringLiteral("%1 %2 %3").arg(severity, problem.path, problem.rule);
    }
    QCOMPARE(problems, texts(c.value(QLatin1String("expect"))));
    // What is an error stops the send at the same place.
    const auto request = provider->sendRequest(gatewayAccount(), gatewayCredentials(), orderOf(c));
    const QStringList errors = problems.filter(QStringLiteral("error "));
    if (errors.isEmpty())
        return;
    QVERIFY(!request.ok());
    QCOMPARE(request.error().place, errors.first().section(QLatin1Char(' '), 1, 1));
    QVERIFY2(request.error().detail.startsWith(QLatin1String("gateway: ") + orderOf(c).content.kind()), qPrintable(request.error().detail));
}

void GatewayRequestsTest::calls()
{
    QFETCH(QJsonObject, c);
    const auto request = requestOf(c);
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!request.ok());
        compareError(request.error(), c);
        return;
    }
    QVERIFY(request.ok());
    QCOMPARE(request->has_value(), c.contains(QLatin1String("method")));
    if (!request->has_value())
        return;
    const net::Request &made = request->value();
    QCOMPARE(QString::fromLatin1(made.method), word(c, "method"));
    QCOMPARE(QString::fromLatin1(made.url.toEncoded()), word(c, "url"));
    QCOMPARE(headersOf(made), texts(c.value(QLatin1String("headers"))));
    QCOMPARE(QString::fromUtf8(made.body), word(c, "body"));
}

void GatewayRequestsTest::largeFilesHaveTime()
{
    const auto download = provider->downloadRequest(gatewayAccount(), gatewayCredentials(), {}, QStringLiteral("f1"));
    const auto upload = provider->uploadRequest(gatewayAccount(), gatewayCredentials(), {}, {});
    const net::Request usual;
    QVERIFY(download->totalTimeout > usual.totalTimeout && upload->totalTimeout > usual.totalTimeout);
    QVERIFY(download->maxAnswerBytes > 100 * 1024 * 1024);
}

void GatewayRequestsTest::saysWhichSecretsItNeeds_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("needed");
    const QString bearer = QStringLiteral("Authorization: Bearer");
    const QString user = QStringLiteral("username");
    const QString password = QStringLiteral("password");
    const QString token = QStringLiteral("token");
    QTest::newRow("nothing") << QString() << QStringList{} << QStringList{token};
    QTest::newRow("a token") << bearer << QStringList{token} << QStringList{token};
    QTest::newRow("a login") << bearer << QStringList{password, user} << QStringList{user, password};
    QTest::newRow("half a login") << bearer << QStringList{user} << QStringList{user, password};
    QTest::newRow("both") << bearer << QStringList{password, token, user} << QStringList{token};
    QTest::newRow("a login where a key is needed") << QStringLiteral("D360-API-KEY") << QStringList{password, user} << QStringList{token};
}

void GatewayRequestsTest::saysWhichSecretsItNeeds()
{
    QFETCH(QString, header);
    QFETCH(QStringList, given);
    QFETCH(QStringList, needed);
    Account account = gatewayAccount();
    account.settings.insert(QStringLiteral("auth_header"), header);
    account.secretNames = given;
    QCOMPARE(provider->requiredSecrets(account), needed);
}

void GatewayRequestsTest::saysWhatItCanDo()
{
    const auto can = provider->capabilities(gatewayAccount());
    for (const char *kind : {"text", "sticker", "contacts", "interactive.button", "interactive.flow", "template", "read"})
        QVERIFY2(can.canSend(QLatin1String(kind)), kind);
    for (const char *kind : {"reaction", "interactive.cta_url", "interactive.carousel", "interactive.order_details"})
        QVERIFY2(!can.canSend(QLatin1String(kind)), kind);
    QVERIFY(can.webhooks && can.inbound && can.mediaById && can.mediaByLink && can.readMarks && can.unknownTypes);
    QVERIFY(can.templateLanguage && can.defaultChannel);
    QVERIFY(!can.clientMessageId && !can.polling && !can.replyContext && !can.templateAuthoring);
    QCOMPARE(can.batchSize, 1);
    QVERIFY(provider->clientRefs(gatewayAccount(), orderOf({})).isEmpty());
    QVERIFY(provider->failureRule() == FailureRule::LaterWins);
    QVERIFY(!provider->readPollReply(gatewayAccount(), {}, 0, {}).understood);
    QVERIFY(!provider->readSubscribeReply(gatewayAccount(), {}).ok());
}

void GatewayRequestsTest::rateIsTheAccounts()
{
    Account account = gatewayAccount();
    const QString bucket = provider->sendBucket(account, Content());
    QCOMPARE(provider->rateLimits(account).value(bucket).count, 70);
    account.settings.insert(QStringLiteral("rate"), QStringLiteral("250"));
    QCOMPARE(provider->rateLimits(account).value(bucket).count, 250);
    QCOMPARE(provider->rateLimits(account).value(bucket).window.count(), 1000);
    QCOMPARE(provider->monthlyQuota(account), 0);
}

void GatewayRequestsTest::documentsBentAnywhereNeverCrash()
{
    const QJsonArray cases = QJsonDocument::fromJson(dataFile(QStringLiteral("gateway/send-requests.json"))).array();
    Account account = gatewayAccount();
    account.settings.insert(QStringLiteral("media_provider"), QStringLiteral("loja"));
    int left = 0;
    for (const QJsonValue &value : cases) {
        const QByteArray whole = QJsonDocument(value[QLatin1String("content")].toObject()).toJson(QJsonDocument::Compact);
        for (const QByteArray &wreck : wrecksOf(whole)) {
            const auto content = neutral::contentFromJson(wreck);
            if (!content)
                continue;
            const SendOrder order{{}, {}, QStringLiteral("+5511900000001"), *content, {}};
            const auto request = provider->sendRequest(account, gatewayCredentials(), order);
            const bool isWhole = request.ok() ? !request->body.isEmpty() : !request.error().place.isEmpty();
            QVERIFY2(isWhole, wreck.constData());
            left += request.ok() ? 1 : 0;
        }
    }
    QVERIFY(left > 100);
}

QTEST_APPLESS_MAIN(GatewayRequestsTest)
#include "tst_gatewayrequests.moc"
