#include "providers/neutral/contentjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace recado;

class ContentJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryComponent();
    void writesWhatItReads();
    void keysAreSortedAndNothingEmptyIsWritten();
    void envelopeOfMetaIsTolerated();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
};

// Below the class: moc loses its way in these raw strings.
namespace {

const QByteArray rich = R"({"type":"template","template":{"name":"aviso","language":{"code":"pt_BR","policy":"deterministic"},"components":[
 {"type":"header","parameters":[{"type":"document","document":{"link":"https://loja.example/a.pdf","filename":"a.pdf"}}]},
 {"type":"BODY","parameters":[{"type":"text","parameter_name":"nome","text":"Ana"},{"type":"text","text":"R$ 10,00"}]},
 {"type":"button","sub_type":"quick_reply","index":"0","parameters":[{"type":"payload","payload":"SIM"}]},
 {"type":"button","sub_type":"url","index":1,"parameters":[{"type":"text","text":"pedido/77"}]},
 {"type":"button","sub_type":"copy_code","index":2,"parameters":[{"type":"coupon_code","coupon_code":"OFF20"}]}]}})";

QByteArray parameter(const char *json)
{
    return QByteArray(R"({"type":"template","template":{"name":"a","components":[{"type":"body","parameters":[{"type":"text","text":"x"},)") + json + "]}]}}";
}

QByteArray component(const char *json)
{
    return QByteArray(R"({"type":"template","template":{"name":"a","components":[)") + json + "]}}";
}

} // namespace

void ContentJsonTest::readsEveryComponent()
{
    const auto content = neutral::contentFromJson(rich);
    QVERIFY2(content.ok(), qPrintable(content.ok() ? QString() : content.error().place));
    const auto &value = std::get<TemplateContent>(*content);
    QCOMPARE(value.name, QStringLiteral("aviso"));
    QCOMPARE(value.language, QStringLiteral("pt_BR"));
    QCOMPARE(value.components.size(), 5);
    const TemplateParameter document{TemplateParameter::Kind::Document, {}, QStringLiteral("https://loja.example/a.pdf"), {}, QStringLiteral("a.pdf")};
    QCOMPARE(value.components[0].parameters, QList<TemplateParameter>{document});
    QCOMPARE(value.components[1].kind, TemplateComponent::Kind::Body);
    QCOMPARE(value.components[1].parameters[0].name, QStringLiteral("nome"));
    QCOMPARE(value.components[1].parameters[1].name, QString());
    QCOMPARE(value.components[2].parameters[0].kind, TemplateParameter::Kind::Payload);
    QCOMPARE(value.components[3].index, 1);
    QCOMPARE(value.components[4].parameters[0].value, QStringLiteral("OFF20"));
}

void ContentJsonTest::writesWhatItReads()
{
    const auto content = neutral::contentFromJson(rich);
    const auto again = neutral::contentFromJson(neutral::toJson(*content));
    QVERIFY(again.ok());
    QVERIFY(*again == *content);
    const Content byId = TemplateContent{QStringLiteral("a"), {}, {{TemplateComponent::Kind::Header, {}, 0, {{TemplateParameter::Kind::Image, QStringLiteral("foto"), {}, QStringLiteral("9003"), {}}}}}};
    QVERIFY(*neutral::contentFromJson(neutral::toJson(byId)) == byId);
}

void ContentJsonTest::keysAreSortedAndNothingEmptyIsWritten()
{
    const Content bare = TemplateContent{QStringLiteral("aviso"), {}, {}};
    QCOMPARE(neutral::toJson(bare), QByteArray(R"({"template":{"name":"aviso"},"type":"template"})"));
    const Content button = TemplateContent{QStringLiteral("a"), QStringLiteral("en"), {{TemplateComponent::Kind::Button, QStringLiteral("url"), 3, {}}}};
    QCOMPARE(neutral::toJson(button),
             QByteArray(R"({"template":{"components":[{"index":"3","parameters":[],"sub_type":"url","type":"button"}],"language":{"code":"en"},"name":"a"},"type":"template"})"));
}

void ContentJsonTest::envelopeOfMetaIsTolerated()
{
    const auto content = neutral::contentFromJson(
        R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"5511911112222","type":"template","template":{"name":"a","components":null}})");
    QVERIFY(content.ok());
    QCOMPARE(neutral::toJson(*content), QByteArray(R"({"template":{"name":"a"},"type":"template"})"));
    QCOMPARE(typeOf(*content), QStringLiteral("template"));
}

void ContentJsonTest::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("place");
    const auto invalid = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QStringLiteral("invalid") << QString::fromLatin1(place);
    };
    const auto unsupported = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QStringLiteral("unsupported") << QString::fromLatin1(place);
    };
    invalid("syntax", "{\n \"type\": \"template\",\n \"template\": nothing\n}", "3:15");
    invalid("columns count characters", QByteArray("{\"tipo\": \"ação\" x}"), "1:17");
    invalid("nothing", "", "1:1");
    invalid("list", "[]", "1:1");
    invalid("no type", "{}", "type");
    invalid("type of the wrong type", R"({"type":1})", "type");
    unsupported("other type", R"({"type":"text","text":{"body":"oi"}})", "type");
    invalid("no template", R"({"type":"template"})", "template");
    invalid("template a text", R"({"type":"template","template":"a"})", "template");
    invalid("no name", R"({"type":"template","template":{}})", "template.name");
    invalid("blank name", R"({"type":"template","template":{"name":" "}})", "template.name");
    invalid("name a number", R"({"type":"template","template":{"name":5}})", "template.name");
    invalid("language a text", R"({"type":"template","template":{"name":"a","language":"pt_BR"}})", "template.language");
    invalid("language without code", R"({"type":"template","template":{"name":"a","language":{}}})", "template.language.code");
    invalid("components an object", R"({"type":"template","template":{"name":"a","components":{}}})", "template.components");
    invalid("component a text", component(R"("body")"), "template.components[0]");
    invalid("component without type", component("{}"), "template.components[0].type");
    unsupported("carousel", component(R"({"type":"body"},{"type":"carousel","cards":[]})"), "template.components[1].type");
    invalid("parameters an object", component(R"({"type":"body","parameters":{}})"), "template.components[0].parameters");
    invalid("parameter a text", parameter(R"("x")"), "template.components[0].parameters[1]");
    invalid("parameter without type", parameter(R"({"text":"x"})"), "template.components[0].parameters[1].type");
    unsupported("currency", parameter(R"({"type":"currency","currency":{}})"), "template.components[0].parameters[1].type");
    invalid("no text", parameter(R"({"type":"text"})"), "template.components[0].parameters[1].text");
    invalid("text a number", parameter(R"({"type":"text","text":5})"), "template.components[0].parameters[1].text");
    invalid("name of the wrong type", parameter(R"({"type":"text","text":"x","parameter_name":1})"), "template.components[0].parameters[1].parameter_name");
    invalid("media without source", parameter(R"({"type":"image","image":{}})"), "template.components[0].parameters[1].image");
    invalid("media with two sources", parameter(R"({"type":"image","image":{"id":"1","link":"l"}})"), "template.components[0].parameters[1].image");
    invalid("media a text", parameter(R"({"type":"video","video":"l"})"), "template.components[0].parameters[1].video");
    invalid("link a number", parameter(R"({"type":"document","document":{"link":1}})"), "template.components[0].parameters[1].document.link");
    invalid("button without sub_type", component(R"({"type":"button","index":0})"), "template.components[0].sub_type");
    unsupported("flow button", component(R"({"type":"button","sub_type":"flow","index":0})"), "template.components[0].sub_type");
    invalid("button without index", component(R"({"type":"button","sub_type":"url"})"), "template.components[0].index");
    invalid("eleventh button", component(R"({"type":"button","sub_type":"url","index":"10"})"), "template.components[0].index");
    invalid("index and a half", component(R"({"type":"button","sub_type":"url","index":1.5})"), "template.components[0].index");
    QTest::newRow("too deep") << QByteArray(100'000, '[') << QStringLiteral("invalid") << QString();
    QTest::newRow("invalid UTF-8") << QByteArray("{\"type\":\"\xff\xfe\"}") << QStringLiteral("invalid") << QString();
}

void ContentJsonTest::faultsNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    QFETCH(QString, place);
    const auto content = neutral::contentFromJson(json);
    QVERIFY(!content.ok());
    QCOMPARE(toString(content.error().kind), kind);
    if (!place.isEmpty())
        QCOMPARE(content.error().place, place);
    QVERIFY(!content.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(ContentJsonTest)
#include "tst_contentjson.moc"
