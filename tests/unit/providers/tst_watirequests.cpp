#include "watiaccount.h"

#include "providers/neutral/contentjson.h"
#include "providers/wati/watitemplates.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

SendOrder orderOf(const QJsonObject &c)
{
    SendOrder order{{QStringLiteral("0b0c1d2e-3f40-4152-8364-758697a8b9c0")}, {}, word(c, "to"), {}, {}};
    order.channel.number = word(c, "channel");
    order.content = neutral::contentFromJson(c.value(QLatin1String("content")).toObject());
    if (c.contains(QLatin1String("definition")))
        order.definition = wati::readTemplate(c.value(QLatin1String("definition")).toObject());
    return order;
}

} // namespace

class WatiRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsSettingsRight_data() { addCases(QStringLiteral("wati/settings.json")); }
    void putsSettingsRight();
    void sends_data() { addCases(QStringLiteral("wati/send-requests.json")); }
    void sends();
    void tokenIsSentOnceAndSecret_data();
    void tokenIsSentOnceAndSecret();
    void listsTemplatesAndNumbers();
    void asksForANumbersProfile();
    void subscribesOneChannel();
    void plansHaveTheirLimits();
    void saysWhatItCanDo();
    void everyProviderIsSpoken();
    void everyUrlSurvivesUnnormalisedSettings();
};

void WatiRequestsTest::putsSettingsRight()
{
    QFETCH(QJsonObject, c);
    Account account;
    const QJsonObject settings = c.value(QLatin1String("settings")).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        account.settings.insert(setting.key(), setting.value().toString());
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
    if (expected.contains(QLatin1String("base_url")) && !expected.contains(QLatin1String("tenant")))
        QCOMPARE(normal->setting(QStringLiteral("tenant")), QString());
    const auto twice = provider->normalised(*normal);
    QVERIFY(twice.ok());
    QCOMPARE(*twice, *normal);
}

void WatiRequestsTest::sends()
{
    QFETCH(QJsonObject, c);
    const auto request = provider->sendRequest(watiAccountOf(c), watiCredentials(), orderOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!request.ok());
        compareError(request.error(), c);
        QVERIFY(!request.error().detail.isEmpty());
        return;
    }
    QVERIFY2(request.ok(), qPrintable(request.ok() ? QString() : request.error().place + request.error().detail));
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(headerOf(*request, "Content-Type"), QByteArray("application/json"));
    const QJsonObject body = QJsonDocument::fromJson(request->body).object();
    if (c.contains(QLatin1String("url")))
        QCOMPARE(urlOf(*request), word(c, "url"));
    if (c.contains(QLatin1String("body")))
        QCOMPARE(body, c.value(QLatin1String("body")).toObject());
    if (c.contains(QLatin1String("parameters")))
        QCOMPARE(body.value(QLatin1String("parameters")).toArray(), c.value(QLatin1String("parameters")).toArray());
}

void WatiRequestsTest::tokenIsSentOnceAndSecret_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("bare") << QByteArray("eyJ.secret");
    QTest::newRow("with the word") << QByteArray("Bearer eyJ.secret");
    QTest::newRow("with the word twice") << QByteArray(" bearer  Bearer eyJ.secret\n");
    QTest::newRow("wrapped over lines") << QByteArray("eyJ.\r\n secret");
}

void WatiRequestsTest::tokenIsSentOnceAndSecret()
{
    QFETCH(QByteArray, token);
    const auto request = provider->channelsRequest(watiAccount(), {{QStringLiteral("token"), Secret(token)}});
    QCOMPARE(request.headers.first(), (net::Header{"Authorization", "Bearer eyJ.secret", true}));
    QCOMPARE(provider->requiredSecrets(watiAccount()), QStringList{QStringLiteral("token")});
}

void WatiRequestsTest::listsTemplatesAndNumbers()
{
    const auto list = provider->templatesRequest(watiAccount(), watiCredentials(), QStringLiteral("3"));
    QCOMPARE(list.method, QByteArray("GET"));
    QVERIFY(list.body.isEmpty());
    QCOMPARE(urlOf(list), QStringLiteral("https://live-mt-server.wati.io/1234/api/v2/getMessageTemplates?pageSize=100&pageNumber=3"));
    const auto first = provider->templatesRequest(watiAccount(QStringLiteral("v1")), watiCredentials(), {});
    QCOMPARE(urlOf(first), QStringLiteral("https://live-mt-server.wati.io/1234/api/v1/getMessageTemplates?pageSize=100&pageNumber=1"));
    const auto third = provider->templatesRequest(watiAccount(QStringLiteral("v3")), watiCredentials(), QStringLiteral("2"));
    QCOMPARE(urlOf(third), QStringLiteral("https://live-mt-server.wati.io/api/ext/v3/messageTemplates?page_number=2&page_size=100"));
    for (const char *api : {"v1", "v2", "v3"}) {
        QCOMPARE(urlOf(provider->channelsRequest(watiAccount(QLatin1String(api)), watiCredentials())),
                 QStringLiteral("https://live-mt-server.wati.io/1234/api/v2/whatsapp/phoneNumbers"));
    }
}

void WatiRequestsTest::asksForANumbersProfile()
{
    Account account = watiAccount();
    Channel channel;
    channel.number = QStringLiteral("+5511900000000");
    QVERIFY(!provider->healthRequest(account, watiCredentials(), channel));
    account.settings.insert(QStringLiteral("waba_id"), QStringLiteral("104"));
    QVERIFY(!provider->healthRequest(account, watiCredentials(), {}));
    const auto request = provider->healthRequest(account, watiCredentials(), channel);
    QVERIFY(request);
    QCOMPARE(lineOf(*request), QStringLiteral("GET https://live-mt-server.wati.io/1234/api/v2/whatsapp/104/5511900000000/profile"));
}

void WatiRequestsTest::subscribesOneChannel()
{
    Channel channel;
    QVERIFY(!provider->subscribeRequest(watiAccount(), watiCredentials(), channel, QUrl()));
    channel.providerId = QStringLiteral("5511900000000");
    const QUrl hook(QStringLiteral("https://example.org/hook/loja/s3cret"));
    const auto request = provider->subscribeRequest(watiAccount(), watiCredentials(), channel, hook);
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(urlOf(*request), QStringLiteral("https://live-mt-server.wati.io/1234/api/v2/webhookEndpoints"));
    const QJsonArray body = QJsonDocument::fromJson(request->body).array();
    QCOMPARE(body.size(), 1);
    const QJsonObject entry = body.first().toObject();
    QCOMPARE(word(entry, "phoneNumber"), QStringLiteral("5511900000000"));
    QCOMPARE(word(entry, "url"), hook.toString());
    QCOMPARE(entry.value(QLatin1String("status")).toInt(), 1);
    // What is subscribed to is also understood.
    const QStringList events = texts(entry.value(QLatin1String("eventTypes")));
    QVERIFY(events.contains(QStringLiteral("templateMessageSent_v2")) && events.contains(QStringLiteral("message")));
    for (const QString &event : events) {
        const auto decoded = provider->decodeWebhook(watiAccount(), "{\"eventType\":\"" + event.toUtf8() + "\",\"id\":\"a\"}");
        QVERIFY2(decoded.ok() && decoded->events.size() == 1, qPrintable(event));
    }
}

void WatiRequestsTest::plansHaveTheirLimits()
{
    Account account = watiAccount();
    const auto limit = [&] { return provider->rateLimits(account).value(provider->sendBucket(account, TemplateContent{})); };
    QCOMPARE(limit().count, 30);
    QVERIFY(limit().window == std::chrono::seconds(10));
    QCOMPARE(provider->monthlyQuota(account), 10'000);
    account.settings.insert(QStringLiteral("plan"), QStringLiteral("pro"));
    QCOMPARE(limit().count, 60);
    account.settings.insert(QStringLiteral("plan"), QStringLiteral("business"));
    QCOMPARE(limit().count, 100);
    QCOMPARE(provider->monthlyQuota(account), 20'000'000);
    QCOMPARE(provider->rateLimits(account).value(provider->pollBucket(account, 0)).count, 10);
    QCOMPARE(provider->rateLimits(account).value(provider->pollBucket(account, 1)).count, 10);
    account.settings.insert(QStringLiteral("template_call"), QStringLiteral("bulk"));
    QCOMPARE(provider->sendBucket(account, TemplateContent{}), QStringLiteral("sendTemplateMessages"));
    QCOMPARE(limit().count, 100);
    // v3's rates are not published: the tightest one is assumed.
    account.settings.insert(QStringLiteral("api"), QStringLiteral("v3"));
    QCOMPARE(limit().count, 10);
    QVERIFY(limit().window == std::chrono::seconds(10));
    account.provider = ProviderKind::Practice;
    QCOMPARE(provider->monthlyQuota(account), 0);
}

void WatiRequestsTest::saysWhatItCanDo()
{
    for (const char *api : {"v1", "v2", "v3"}) {
        const auto can = provider->capabilities(watiAccount(QLatin1String(api)));
        const bool isV3 = QByteArray(api) == "v3";
        for (const char *kind : {"text", "image", "video", "audio", "document", "interactive.button", "interactive.list", "template"})
            QVERIFY(can.canSend(QLatin1String(kind)));
        for (const char *kind : {"sticker", "location", "contacts", "reaction", "interactive.flow", "interactive.cta_url", "read"})
            QVERIFY(!can.canSend(QLatin1String(kind)));
        QVERIFY(can.polling && can.webhooks && can.inbound && can.perRecipientValues && can.defaultChannel && can.templateAuthoring
                && can.mediaByLink);
        QVERIFY(!can.templateLanguage && !can.mediaById && !can.readMarks && !can.unknownTypes);
        QCOMPARE(can.clientMessageId, isV3);
        QCOMPARE(can.replyContext, !isV3);
        QCOMPARE(can.batchSize, isV3 ? 10'000 : QByteArray(api) == "v2" ? 1'000 : 1);
    }
    Account bulk = watiAccount();
    bulk.settings.insert(QStringLiteral("template_call"), QStringLiteral("bulk"));
    QVERIFY(provider->capabilities(bulk).clientMessageId);
    QVERIFY(provider->failureRule() == FailureRule::LaterWins);
}

void WatiRequestsTest::everyProviderIsSpoken()
{
    QCOMPARE(providerFor(ProviderKind::Practice), provider);
    for (const ProviderKind kind : {ProviderKind::Wati, ProviderKind::Meta, ProviderKind::Gateway, ProviderKind::Serpro})
        QVERIFY(providerFor(kind));
}

void WatiRequestsTest::everyUrlSurvivesUnnormalisedSettings()
{
    Account account = watiAccount();
    account.settings.insert(QStringLiteral("base_url"), QStringLiteral("https://a.example//"));
    account.settings.insert(QStringLiteral("tenant"), QStringLiteral("a b/c"));
    QCOMPARE(urlOf(provider->channelsRequest(account, {})), QStringLiteral("https://a.example/a%20b%2Fc/api/v2/whatsapp/phoneNumbers"));
}

QTEST_APPLESS_MAIN(WatiRequestsTest)
#include "tst_watirequests.moc"
