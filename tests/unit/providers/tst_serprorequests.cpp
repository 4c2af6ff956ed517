#include "serprocases.h"

#include "providers/neutral/contentjson.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Serpro);

SendOrder orderOf(const QJsonObject &c)
{
    SendOrder order{{QStringLiteral("0b0c1d2e-3f40-4152-8364-758697a8b9c0")}, {}, word(c, "to"), {}, {}};
    order.channel.providerId = word(c, "channel");
    order.content = neutral::contentFromJson(c.value(QLatin1String("content")).toObject());
    if (c.contains(QLatin1String("definition"))) {
        order.definition = TemplateDefinition{};
        order.definition->name = word(c.value(QLatin1String("definition")).toObject(), "name");
        order.definition->body = word(c.value(QLatin1String("definition")).toObject(), "text");
    }
    return order;
}

} // namespace

class SerproRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsSettingsRight_data() { addCases(QStringLiteral("serpro/settings.json")); }
    void putsSettingsRight();
    void sends_data() { addCases(QStringLiteral("serpro/send-requests.json")); }
    void sends();
    void refusalsAgreeWithSending_data() { addCases(QStringLiteral("serpro/send-requests.json")); }
    void refusalsAgreeWithSending();
    void logsInWithAForm();
    void credentialsAreNeverShown();
    void uploadsAFileInParts();
    void downloadsByIdOnly();
    void writesTemplates();
    void everyCallNamesItsNumber();
    void paceIsASetting();
    void saysWhatItCanDo();
};

void SerproRequestsTest::putsSettingsRight()
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
    const auto twice = provider->normalised(*normal);
    QVERIFY(twice.ok());
    QCOMPARE(*twice, *normal);
}

void SerproRequestsTest::sends()
{
    QFETCH(QJsonObject, c);
    const auto request =
        provider->sendRequest(serproAccount(c.value(QLatin1String("settings")).toObject()), serproCredentials(), orderOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!request.ok());
        compareError(request.error(), c);
        QVERIFY(!request.error().detail.isEmpty());
        return;
    }
    QVERIFY2(request.ok(), qPrintable(request.ok() ? QString() : request.error().place + request.error().detail));
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(request->headers.first(), (net::Header{"Authorization", "Bearer eyJ.token", true}));
    QCOMPARE(headerOf(*request, "Content-Type"), QByteArray("application/json"));
    const QJsonObject body = QJsonDocument::fromJson(request->body).object();
    if (c.contains(QLatin1String("url")))
        QCOMPARE(urlOf(*request), word(c, "url"));
    if (c.contains(QLatin1String("path")))
        QCOMPARE(urlOf(*request), serproUrl(word(c, "path")));
    if (c.contains(QLatin1String("body")))
        QCOMPARE(body, c.value(QLatin1String("body")).toObject());
    QStringList values;
    for (const QJsonValue &parameter : body.value(QLatin1String("body"))[QLatin1String("parametros")].toArray())
        values += parameter[QLatin1String("valor")].toString();
    if (c.contains(QLatin1String("parameters")))
        QCOMPARE(values, texts(c.value(QLatin1String("parameters"))));
}

// What is greyed out beforehand is what would be refused at sending, at the same place.
void SerproRequestsTest::refusalsAgreeWithSending()
{
    QFETCH(QJsonObject, c);
    const auto problems = provider->refusals(serproAccount(), orderOf(c).content);
    const bool isPlain = orderOf(c).content.isEmpty() || c.contains(QLatin1String("definition"));
    if (isPlain)
        return;
    QCOMPARE(!problems.isEmpty(), word(c, "kind") == QLatin1String("unsupported"));
    if (problems.isEmpty())
        return;
    QCOMPARE(problems.first().path, word(c, "place"));
    QCOMPARE(problems.first().provider, QStringLiteral("serpro"));
    // A definition that is not at hand here may still tell the names' places.
    QCOMPARE(problems.first().isError(), !problems.first().path.endsWith(QLatin1String("parameter_name")));
}

void SerproRequestsTest::logsInWithAForm()
{
    const Credentials secrets{{QStringLiteral("client_id"), Secret("100000000000002")},
                              {QStringLiteral("client_secret"), Secret("s&=+ é\n")}};
    const auto request = provider->loginRequest(serproAccount(), secrets);
    QVERIFY(request.has_value());
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(urlOf(*request), QStringLiteral("https://api.whatsapp.serpro.gov.br/oauth2/token"));
    QCOMPARE(headerOf(*request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(headerOf(*request, "Authorization").isEmpty());
    QCOMPARE(request->body, QByteArray("client_id=100000000000002&client_secret=s%26%3D%2B%20%C3%A9"));
    const auto granted =
        provider->loginRequest(serproAccount({{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}}), secrets);
    QVERIFY(granted->body.startsWith("grant_type=client_credentials&client_id="));
    QCOMPARE(provider->requiredSecrets(serproAccount()), (QStringList{QStringLiteral("client_id"), QStringLiteral("client_secret")}));
}

void SerproRequestsTest::credentialsAreNeverShown()
{
    const Credentials secrets{{QStringLiteral("client_id"), Secret("IDIDID")},
                              {QStringLiteral("client_secret"), Secret("SHHHH")},
                              {accessTokenSecret, Secret("TOKEN")}};
    PollTarget target;
    target.refs = {{QStringLiteral("package_id"), QStringLiteral("R1")}};
    const QList<net::Request> requests{
        *provider->loginRequest(serproAccount(), secrets), provider->templatesRequest(serproAccount(), secrets, {}),
        *provider->pollRequest(serproAccount(), secrets, target, 0), *provider->uploadRequest(serproAccount(), secrets, {}, {}),
        *provider->sendRequest(serproAccount(), secrets, textOrder(QStringLiteral("+5561911112222")))};
    for (const net::Request &request : requests) {
        const QByteArray shown = net::describe(request) + net::toCurl(request).toUtf8();
        for (const char *secret : {"IDIDID", "SHHHH", "TOKEN"})
            QVERIFY2(!shown.contains(secret), shown.constData());
    }
    QVERIFY(requests.first().body.contains("SHHHH"));
}

void SerproRequestsTest::uploadsAFileInParts()
{
    const MediaFile file{QStringLiteral("ca\"pa\r\n.png"), QStringLiteral("image/png"), QByteArray("\x89PNG\0--recado-\r\n", 16)};
    const auto request = provider->uploadRequest(serproAccount(), serproCredentials(), {}, file);
    QVERIFY(request.has_value());
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(urlOf(*request), serproUrl(QStringLiteral("media")));
    const QByteArray type = headerOf(*request, "Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    QVERIFY(boundary.size() <= 70); // RFC 2046 §5.1.1
    QVERIFY(!file.bytes.contains(boundary));
    QCOMPARE(request->body,
             "--" + boundary + "\r\nContent-Disposition: form-data; name=\"mediaType\"\r\n\r\nimage/png\r\n--" + boundary
                 + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ca_pa__.png\"\r\nContent-Type: image/png\r\n\r\n"
                 + file.bytes + "\r\n--" + boundary + "--\r\n");
    QCOMPARE(provider->uploadRequest(serproAccount(), serproCredentials(), {}, file)->body, request->body);
}

void SerproRequestsTest::downloadsByIdOnly()
{
    const auto request = provider->downloadRequest(serproAccount(), serproCredentials(), {}, QStringLiteral("a/b 1"));
    QVERIFY(request.ok());
    QCOMPARE(request->method, QByteArray("GET"));
    QCOMPARE(urlOf(*request), serproUrl(QStringLiteral("media/a%2Fb%201")));
    QVERIFY(request->maxAnswerBytes > 100 * 1024 * 1024);
    const auto elsewhere = provider->downloadRequest(serproAccount(), serproCredentials(), {}, QStringLiteral("https://evil.example/x"));
    QVERIFY(!elsewhere.ok());
    QCOMPARE(toString(elsewhere.error().kind), QStringLiteral("invalid"));
    QVERIFY(!provider->mediaAddressRequest(serproAccount(), serproCredentials(), {}, QStringLiteral("1")));
    QVERIFY(!provider->deleteMediaRequest(serproAccount(), serproCredentials(), {}, QStringLiteral("1")));
}

void SerproRequestsTest::writesTemplates()
{
    const QString templates = QStringLiteral("https://api.whatsapp.serpro.gov.br/waba/100000000000001/v2/templates");
    const auto list = provider->templatesRequest(serproAccount(), serproCredentials(), {});
    QCOMPARE(list.method, QByteArray("GET"));
    QCOMPARE(urlOf(list), templates);
    TemplateDefinition definition;
    definition.name = QStringLiteral("aviso_1");
    const auto create = provider->createTemplateRequest(serproAccount(), serproCredentials(), definition);
    QVERIFY(create.ok());
    QCOMPARE(create->method, QByteArray("POST"));
    QCOMPARE(urlOf(*create), templates);
    QCOMPARE(word(QJsonDocument::fromJson(create->body).object(), "name"), QStringLiteral("aviso_1"));
    const auto remove = provider->deleteTemplateRequest(serproAccount(), serproCredentials(), definition);
    QCOMPARE(remove->method, QByteArray("DELETE"));
    QCOMPARE(urlOf(*remove), templates + QStringLiteral("/aviso_1"));
    // Without a name the address would be the list's.
    QVERIFY(!provider->deleteTemplateRequest(serproAccount(), serproCredentials(), {}).ok());
    QVERIFY(!provider->editTemplateRequest(serproAccount(), serproCredentials(), definition).ok());
}

void SerproRequestsTest::everyCallNamesItsNumber()
{
    PollTarget target;
    target.channel.providerId = QStringLiteral("300");
    target.refs = {{QStringLiteral("wamid"), QStringLiteral("wamid.A")}, {QStringLiteral("package_id"), QStringLiteral("R 1")}};
    const auto poll = provider->pollRequest(serproAccount(), serproCredentials(), target, 0);
    QCOMPARE(urlOf(*poll), QStringLiteral("https://api.whatsapp.serpro.gov.br/client/300/v2/requisicao/R%201"));
    QVERIFY(!provider->pollRequest(serproAccount(), serproCredentials(), target, 1));
    // Without the id there is nothing to ask for.
    target.refs.removeLast();
    QVERIFY(!provider->pollRequest(serproAccount(), serproCredentials(), target, 0));
    const Account bare; // as an old database may have it
    QCOMPARE(urlOf(provider->templatesRequest(bare, {}, {})), QStringLiteral("https://api.whatsapp.serpro.gov.br/waba//v2/templates"));
}

void SerproRequestsTest::paceIsASetting()
{
    const auto limit = [](const Account &account) { return provider->rateLimits(account).value(provider->sendBucket(account, Content())); };
    QCOMPARE(limit(serproAccount()).count, 1);
    QVERIFY(limit(serproAccount()).window == std::chrono::seconds(1));
    QCOMPARE(limit(serproAccount({{QStringLiteral("send_rate"), QStringLiteral("2")}})).count, 2);
    QVERIFY(provider->rateLimits(serproAccount()).contains(provider->pollBucket(serproAccount(), 0)));
    QCOMPARE(provider->monthlyQuota(serproAccount()), 0);
}

void SerproRequestsTest::saysWhatItCanDo()
{
    const auto can = provider->capabilities(serproAccount({{QStringLiteral("package_size"), QStringLiteral("7")}}));
    QCOMPARE(can.batchSize, 7);
    QVERIFY(can.polling && can.webhooks && can.inbound && can.mediaById && can.mediaByLink && can.replyContext && can.readMarks
            && can.templateAuthoring);
    QVERIFY(!can.perRecipientValues && !can.clientMessageId && !can.templateLanguage && !can.defaultChannel && !can.unknownTypes);
    // Each kind that is said to be possible has a case of it leaving.
    QStringList sent;
    for (const QJsonValue &c : QJsonDocument::fromJson(dataFile(QStringLiteral("serpro/send-requests.json"))).array()) {
        if (c[QLatin1String("kind")].isUndefined())
            sent += orderOf(c.toObject()).content.kind();
    }
    for (const QString &kind : can.contentTypes)
        QVERIFY2(sent.contains(kind), qPrintable(kind));
    QVERIFY(provider->failureRule() == FailureRule::SentWins);
    QVERIFY(!provider->subscribeRequest(serproAccount(), serproCredentials(), {}, QUrl(QStringLiteral("https://example.org/hook"))));
    QVERIFY(!provider->healthRequest(serproAccount(), serproCredentials(), {}));
}

QTEST_APPLESS_MAIN(SerproRequestsTest)
#include "tst_serprorequests.moc"
