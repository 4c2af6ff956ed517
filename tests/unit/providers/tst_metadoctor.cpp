// What Meta tells about a token and about where it posts.
#include "metacase.h"

using namespace recado;
using namespace recado::test;

namespace {

net::Response answer(const QByteArray &body, int status = 200)
{
    net::Response response;
    response.status = status;
    response.body = body;
    return response;
}

Credentials withAppSecret()
{
    Credentials secrets = metaCredentials();
    secrets.insert(QStringLiteral("app_secret"), Secret("s3cr3t"));
    return secrets;
}

HookReport told(const QList<QByteArray> &answers)
{
    HookReport report;
    for (int step = 0; step < answers.size(); ++step) {
        if (!metaProvider()->readHooks(metaAccount(), step, answer(answers[step]), &report))
            qFatal("step %d is not understood", step);
    }
    return report;
}

const QByteArray subscribed = R"({"data":[{"whatsapp_business_api_data":{"id":"77","name":"Recado"}}]})";
const QByteArray noOverride = R"({"webhook_configuration":{"application":"https://app.example/hook"},"id":"1"})";

} // namespace

class MetaDoctorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAboutTheTokenWithoutShowingIt();
    void readsTokens();
    void whatSaysNothingAboutTheTokenIsNotUnderstood();
    void asksInThreeSteps();
    void fieldsAreAskedForByTheAppOnly();
    void anotherAppsSubscriptionIsNotOurs();
    void numbersAddressGoesFirst();
    void fieldsOfOtherObjectsDoNotCount();
    void missingFieldsAreNamed();
};

void MetaDoctorTest::asksAboutTheTokenWithoutShowingIt()
{
    const auto request = metaProvider()->tokenRequest(metaAccount(), metaCredentials());
    QVERIFY(request.has_value());
    QCOMPARE(urlOf(*request), QStringLiteral("https://graph.facebook.com/v25.0/debug_token?input_token=EAAG.secret"));
    QVERIFY(!net::describe(*request).contains("EAAG.secret"));
    QVERIFY(!net::toCurl(*request).contains(QStringLiteral("EAAG.secret")));
}

void MetaDoctorTest::readsTokens()
{
    const auto read = [](const QByteArray &data) { return metaProvider()->readToken(metaAccount(), answer("{\"data\":" + data + '}')); };
    const auto good = read(R"({"is_valid":true,"expires_at":0,"scopes":["whatsapp_business_messaging","whatsapp_business_management"]})");
    QVERIFY(good.ok() && good->isValid && !good->expiresAt && good->missingScopes.isEmpty());
    const auto poor = read(R"({"is_valid":true,"expires_at":1767225600,"scopes":["whatsapp_business_messaging"]})");
    QVERIFY(poor.ok());
    QCOMPARE(poor->missingScopes, QStringList{QStringLiteral("whatsapp_business_management")});
    QCOMPARE(toIso(poor->expiresAt.value_or(Instant())), QStringLiteral("2026-01-01T00:00:00.000Z"));
    const auto dead = read(R"({"is_valid":false,"error":{"code":190},"scopes":[]})");
    QVERIFY(dead.ok() && !dead->isValid && dead->missingScopes.isEmpty());
}

void MetaDoctorTest::whatSaysNothingAboutTheTokenIsNotUnderstood()
{
    for (const char *body : {"{}", R"({"data":{}})", R"({"data":{"is_valid":"yes"}})", "<html>"})
        QVERIFY2(!metaProvider()->readToken(metaAccount(), answer(body)).ok(), body);
    QCOMPARE(toString(metaProvider()->readToken(metaAccount(), answer(R"({"error":{"code":190,"message":"x"}})", 401)).error().kind), toString(ErrorKind::Unauthorized));
}

void MetaDoctorTest::asksInThreeSteps()
{
    const auto ask = [](int step) { return metaProvider()->hooksRequest(metaAccount(), withAppSecret(), metaChannel(), step); };
    QCOMPARE(urlOf(*ask(0)), QStringLiteral("https://graph.facebook.com/v25.0/102290129340398/subscribed_apps"));
    QCOMPARE(urlOf(*ask(1)), QStringLiteral("https://graph.facebook.com/v25.0/106540352242922?fields=webhook_configuration"));
    QCOMPARE(urlOf(*ask(2)), QStringLiteral("https://graph.facebook.com/v25.0/77/subscriptions"));
    QCOMPARE(headerOf(*ask(2), "Authorization"), QByteArray("Bearer 77|s3cr3t"));
    QVERIFY(!net::describe(*ask(2)).contains("s3cr3t"));
    QVERIFY(!ask(3));
}

void MetaDoctorTest::fieldsAreAskedForByTheAppOnly()
{
    QVERIFY(!metaProvider()->hooksRequest(metaAccount(), metaCredentials(), metaChannel(), 2));
    Account nameless = metaAccount();
    nameless.settings.remove(QStringLiteral("app_id"));
    QVERIFY(!metaProvider()->hooksRequest(nameless, withAppSecret(), metaChannel(), 2));
}

void MetaDoctorTest::anotherAppsSubscriptionIsNotOurs()
{
    QCOMPARE(told({subscribed}).isSubscribed, std::optional<bool>(true));
    QCOMPARE(told({R"({"data":[{"whatsapp_business_api_data":{"id":"78","name":"Other"}}]})"}).isSubscribed, std::optional<bool>(false));
    QCOMPARE(told({R"({"data":[]})"}).isSubscribed, std::optional<bool>(false));
}

void MetaDoctorTest::numbersAddressGoesFirst()
{
    const QByteArray all = R"({"webhook_configuration":{"application":"https://app.example","whatsapp_business_account":"https://waba.example","phone_number":"https://number.example"}})";
    QCOMPARE(told({subscribed, all}).url, QStringLiteral("https://number.example"));
    QCOMPARE(told({subscribed, noOverride}).url, QStringLiteral("https://app.example/hook"));
}

void MetaDoctorTest::fieldsOfOtherObjectsDoNotCount()
{
    const HookReport report = told({subscribed, noOverride, R"({"data":[{"object":"page","callback_url":"https://page.example","fields":[{"name":"messages","version":"v25.0"}]}]})"});
    QVERIFY(!report.fields);
    QCOMPARE(report.url, QStringLiteral("https://app.example/hook"));
}

void MetaDoctorTest::missingFieldsAreNamed()
{
    const HookReport report = told({subscribed, noOverride,
                                    R"({"data":[{"object":"whatsapp_business_account","callback_url":"https://app.example/hook","active":true,
                                        "fields":[{"name":"messages","version":"v25.0"},{"name":"message_template_status_update","version":"v25.0"}]}]})"});
    QVERIFY(report.fields.has_value());
    QCOMPARE(report.missingFields, QStringList({QStringLiteral("message_template_quality_update"), QStringLiteral("template_category_update")}));
}

QTEST_GUILESS_MAIN(MetaDoctorTest)
#include "tst_metadoctor.moc"
