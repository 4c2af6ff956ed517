#include "metacase.h"

#include "providers/neutral/contentjson.h"

using namespace recado;
using namespace recado::test;

namespace {

const QString ourId = QStringLiteral("0b0c1d2e-3f40-4152-8364-758697a8b9c0");

SendOrder orderOf(const QJsonObject &c)
{
    SendOrder order{{ourId}, metaChannel(), word(c, "to"), {}, {}};
    if (c.contains(QLatin1String("channel")))
        order.channel.providerId = word(c, "channel");
    const QJsonObject content = c.value(QLatin1String("content")).toObject();
    order.content = c.value(QLatin1String("raw")).toBool() ? Content(content) : neutral::contentFromJson(content);
    return order;
}

} // namespace

class MetaRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsSettingsRight_data() { addCases(QStringLiteral("meta/settings.json")); }
    void putsSettingsRight();
    void sends_data() { addCases(QStringLiteral("meta/send-requests.json")); }
    void sends();
    void everyKnownKindLeaves();
    void tokenIsSentOnceAndSecret_data();
    void tokenIsSentOnceAndSecret();
    void listsTemplatesAndNumbers();
    void asksForHealth();
    void asksForHistoryByWamidOnly();
    void subscribesOneChannel();
    void limitsAndCapabilities();
    void accountWithoutWabaAsksNothing();
    void writesTemplates();
};

void MetaRequestsTest::putsSettingsRight()
{
    QFETCH(QJsonObject, c);
    Account account;
    const QJsonObject settings = c.value(QLatin1String("settings")).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        account.settings.insert(setting.key(), setting.value().toString());
    const auto normal = metaProvider()->normalised(account);
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!normal.ok());
        compareError(normal.error(), c);
        return;
    }
    QVERIFY2(normal.ok(), qPrintable(normal.ok() ? QString() : normal.error().place));
    const QJsonObject expected = c.value(QLatin1String("expect")).toObject();
    for (auto setting = expected.begin(); setting != expected.end(); ++setting)
        QCOMPARE(normal->setting(setting.key()), setting.value().toString());
    const auto twice = metaProvider()->normalised(*normal);
    QVERIFY(twice.ok());
    QCOMPARE(*twice, *normal);
}

void MetaRequestsTest::sends()
{
    QFETCH(QJsonObject, c);
    const auto request = metaProvider()->sendRequest(metaAccount(), metaCredentials(), orderOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!request.ok());
        compareError(request.error(), c);
        QVERIFY(!request.error().detail.isEmpty());
        return;
    }
    QVERIFY2(request.ok(), qPrintable(request.ok() ? QString() : request.error().place + request.error().detail));
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(urlOf(*request), QStringLiteral("https://graph.facebook.com/v25.0/106540352242922/messages"));
    QCOMPARE(headerOf(*request, "Content-Type"), QByteArray("application/json"));
    const QJsonObject body = QJsonDocument::fromJson(request->body).object();
    if (c.contains(QLatin1String("body")))
        QCOMPARE(body, c.value(QLatin1String("body")).toObject());
    const QJsonObject fields = c.value(QLatin1String("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QCOMPARE(body.value(field.key()), field.value());
    for (const QString &absent : texts(c.value(QLatin1String("absent"))))
        QVERIFY(!body.contains(absent));
    QVERIFY(request->body.contains(word(c, "contains").toUtf8()));
    const QStringList refs =
        c.contains(QLatin1String("refs")) ? texts(c.value(QLatin1String("refs"))) : QStringList{QStringLiteral("client_id=") + ourId};
    QCOMPARE(texts(metaProvider()->clientRefs(metaAccount(), orderOf(c))), refs);
    QCOMPARE(body.contains(QLatin1String("biz_opaque_callback_data")), !refs.isEmpty());
}

void MetaRequestsTest::everyKnownKindLeaves()
{
    for (const QString &kind : contentKinds()) {
        SendOrder order{{ourId}, metaChannel(), QStringLiteral("+5511900000001"), {}, {}};
        if (kind == QLatin1String("read"))
            order.content =
                Content(QJsonObject{{QStringLiteral("status"), kind}, {QStringLiteral("message_id"), QStringLiteral("wamid.X")}});
        else if (kind == QLatin1String("template"))
            order.content = Content(TemplateContent{QStringLiteral("a"), QStringLiteral("pt_BR"), {}});
        else if (kind.startsWith(QLatin1String("interactive.")))
            order.content = Content::of(QStringLiteral("interactive"), QJsonObject{{QStringLiteral("type"), kind.mid(12)}});
        else
            order.content = Content::of(kind, QJsonObject{});
        QCOMPARE(order.content.kind(), kind);
        QVERIFY2(metaProvider()->refusals(metaAccount(), order.content).isEmpty(), qPrintable(kind));
        const auto request = metaProvider()->sendRequest(metaAccount(), metaCredentials(), order);
        QVERIFY2(request.ok(), qPrintable(kind));
        const QJsonObject body = QJsonDocument::fromJson(request->body).object();
        const QJsonObject &document = order.content.document();
        for (auto field = document.begin(); field != document.end(); ++field)
            QCOMPARE(body.value(field.key()), field.value());
    }
}

void MetaRequestsTest::tokenIsSentOnceAndSecret_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("bare") << QByteArray("EAAG.secret");
    QTest::newRow("with the word") << QByteArray("Bearer EAAG.secret");
    QTest::newRow("with the upload's word") << QByteArray("OAuth EAAG.secret\n");
    QTest::newRow("quoted") << QByteArray("\"EAAG.secret\"");
    QTest::newRow("wrapped over lines") << QByteArray("EAAG.\r\n secret");
}

void MetaRequestsTest::tokenIsSentOnceAndSecret()
{
    QFETCH(QByteArray, token);
    const auto request = metaProvider()->channelsRequest(metaAccount(), {{QStringLiteral("token"), Secret(token)}});
    QCOMPARE(request.headers.first(), (net::Header{"Authorization", "Bearer EAAG.secret", true}));
    QVERIFY(!net::describe(request).contains("secret"));
    QCOMPARE(metaProvider()->requiredSecrets(metaAccount()), QStringList{QStringLiteral("token")});
}

void MetaRequestsTest::listsTemplatesAndNumbers()
{
    const auto first = metaProvider()->templatesRequest(metaAccount(), metaCredentials(), {});
    QCOMPARE(first.method, QByteArray("GET"));
    QVERIFY(urlOf(first).startsWith(
        QLatin1String("https://graph.facebook.com/v25.0/102290129340398/message_templates?fields=id%2Cname%2Clanguage%2Cstatus")));
    QVERIFY(urlOf(first).endsWith(QLatin1String("&limit=100")));
    const auto next = metaProvider()->templatesRequest(metaAccount(), metaCredentials(), QStringLiteral("Mj+Q/ZD="));
    QVERIFY(urlOf(next).endsWith(QLatin1String("&limit=100&after=Mj%2BQ%2FZD%3D")));
    QCOMPARE(urlOf(metaProvider()->channelsRequest(metaAccount(), metaCredentials())),
             QStringLiteral("https://graph.facebook.com/v25.0/102290129340398/phone_numbers"
                            "?fields=id%2Cdisplay_phone_number%2Cverified_name%2Cquality_rating%2Cstatus&limit=100"));
}

void MetaRequestsTest::asksForHealth()
{
    const auto ofNumber = metaProvider()->healthRequest(metaAccount(), metaCredentials(), metaChannel());
    QVERIFY(ofNumber);
    QCOMPARE(urlOf(*ofNumber), QStringLiteral("https://graph.facebook.com/v25.0/106540352242922?fields=health_status"));
    const auto ofAccount = metaProvider()->healthRequest(metaAccount(), metaCredentials(), {});
    QVERIFY(ofAccount);
    QCOMPARE(urlOf(*ofAccount), QStringLiteral("https://graph.facebook.com/v25.0/102290129340398?fields=health_status"));
}

void MetaRequestsTest::asksForHistoryByWamidOnly()
{
    PollTarget target{metaChannel(), QStringLiteral("+5511900000001"), {{QStringLiteral("client_id"), ourId}}, {}};
    QVERIFY(!metaProvider()->pollRequest(metaAccount(), metaCredentials(), target, 0));
    target.refs += {QStringLiteral("wamid"), QStringLiteral("wamid.HBg+L==")};
    const auto request = metaProvider()->pollRequest(metaAccount(), metaCredentials(), target, 0);
    QVERIFY(request);
    QVERIFY(urlOf(*request).startsWith(QLatin1String("https://graph.facebook.com/v25.0/106540352242922/"
                                                     "message_history?message_id=wamid.HBg%2BL%3D%3D&fields=id%2Cmessage_id%2Cevents%7B")));
    QVERIFY(!metaProvider()->pollRequest(metaAccount(), metaCredentials(), target, 1));
    target.channel = {};
    QVERIFY(!metaProvider()->pollRequest(metaAccount(), metaCredentials(), target, 0));
}

void MetaRequestsTest::subscribesOneChannel()
{
    const QUrl hook(QStringLiteral("https://example.org/hook/loja/s3cret"));
    QVERIFY(!metaProvider()->subscribeRequest(metaAccount(), metaCredentials(), metaChannel(), hook));
    Credentials secrets = metaCredentials();
    secrets.insert(QStringLiteral("verify_token"), Secret("shake\n"));
    const auto ofAccount = metaProvider()->subscribeRequest(metaAccount(), secrets, {}, hook);
    QVERIFY(ofAccount);
    QVERIFY(urlOf(*ofAccount).endsWith(QStringLiteral("/subscribed_apps")));
    QCOMPARE(ofAccount->method, QByteArray("POST"));
    QVERIFY(!ofAccount->body.contains("override_callback_uri")); // one for the whole account is not ours to set
    const auto request = metaProvider()->subscribeRequest(metaAccount(), secrets, metaChannel(), hook);
    QVERIFY(request);
    QCOMPARE(urlOf(*request), QStringLiteral("https://graph.facebook.com/v25.0/106540352242922"));
    const QJsonObject expected{{QStringLiteral("override_callback_uri"), hook.toString()},
                               {QStringLiteral("verify_token"), QStringLiteral("shake")}};
    QCOMPARE(QJsonDocument::fromJson(request->body).object().value(QLatin1String("webhook_configuration")).toObject(), expected);
}

void MetaRequestsTest::limitsAndCapabilities()
{
    Account account = metaAccount();
    const auto limits = metaProvider()->rateLimits(account);
    QCOMPARE(limits.value(metaProvider()->sendBucket(account, Content())).count, 80);
    QCOMPARE(limits.value(metaProvider()->sendBucket(account, Content())).window.count(), 1000);
    QVERIFY(metaProvider()->pollBucket(account, 0) != metaProvider()->sendBucket(account, Content()));
    QVERIFY(limits.contains(metaProvider()->pollBucket(account, 0)));
    account.settings.insert(QStringLiteral("throughput"), QStringLiteral("1000"));
    QCOMPARE(metaProvider()->rateLimits(account).value(metaProvider()->sendBucket(account, Content())).count, 1000);
    const Capabilities can = metaProvider()->capabilities(account);
    QCOMPARE(can.contentTypes, contentKinds());
    QVERIFY(can.unknownTypes && can.clientMessageId && can.mediaById && can.readMarks && can.replyContext && can.templateAuthoring
            && can.inbound);
    QVERIFY(!can.defaultChannel);
    QVERIFY(metaProvider()->refusals(account, Content::of(QStringLiteral("hologram"), QJsonObject{})).isEmpty());
}

void MetaRequestsTest::accountWithoutWabaAsksNothing()
{
    Account account = metaAccount();
    account.settings.remove(QStringLiteral("waba_id"));
    QVERIFY(metaProvider()->templatesRequest(account, metaCredentials(), {}).url.isEmpty());
    QVERIFY(metaProvider()->channelsRequest(account, metaCredentials()).url.isEmpty());
    QVERIFY(!metaProvider()->healthRequest(account, metaCredentials(), {}));
    const auto made = metaProvider()->createTemplateRequest(account, metaCredentials(), {});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().place, QStringLiteral("waba_id"));
}

void MetaRequestsTest::writesTemplates()
{
    TemplateDefinition definition;
    definition.name = QStringLiteral("aviso");
    definition.language = QStringLiteral("pt_BR");
    definition.status = QStringLiteral("APPROVED");
    definition.components =
        QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("BODY")}, {QStringLiteral("text"), QStringLiteral("Olá")}}};
    definition.body = QStringLiteral("Olá");
    const auto create = metaProvider()->createTemplateRequest(metaAccount(), metaCredentials(), definition);
    QVERIFY(create.ok());
    QCOMPARE(create->method, QByteArray("POST"));
    QCOMPARE(urlOf(*create), QStringLiteral("https://graph.facebook.com/v25.0/102290129340398/message_templates"));
    QCOMPARE(QJsonDocument::fromJson(create->body)[QLatin1String("name")].toString(), QStringLiteral("aviso"));

    QCOMPARE(metaProvider()->editTemplateRequest(metaAccount(), metaCredentials(), definition).error().place, QStringLiteral("providerId"));
    QCOMPARE(metaProvider()->deleteTemplateRequest(metaAccount(), metaCredentials(), definition).error().place,
             QStringLiteral("providerId"));
    definition.providerId = QStringLiteral("920070352646140");
    const auto edit = metaProvider()->editTemplateRequest(metaAccount(), metaCredentials(), definition);
    QVERIFY(edit.ok());
    QCOMPARE(urlOf(*edit), QStringLiteral("https://graph.facebook.com/v25.0/920070352646140"));
    QCOMPARE(QJsonDocument::fromJson(edit->body).object().keys(), QStringList{QStringLiteral("components")});
    const auto remove = metaProvider()->deleteTemplateRequest(metaAccount(), metaCredentials(), definition);
    QVERIFY(remove.ok());
    QCOMPARE(remove->method, QByteArray("DELETE"));
    QCOMPARE(urlOf(*remove),
             QStringLiteral("https://graph.facebook.com/v25.0/102290129340398/message_templates?name=aviso&hsm_id=920070352646140"));
}

QTEST_APPLESS_MAIN(MetaRequestsTest)
#include "tst_metarequests.moc"
