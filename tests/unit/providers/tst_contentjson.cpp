#include "providers/neutral/contentjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace recado;

// What every content goes through is in tst_corpus.
class ContentJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryComponentOfATemplate();
    void writesWhatItReads();
    void keysAreSortedAndNothingEmptyIsAdded();
    void fieldsOfTheOrderAreDropped();
    void numbersStayExact();
    void whatIsJsonIsNotRefused_data();
    void whatIsJsonIsNotRefused();
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

} // namespace

void ContentJsonTest::readsEveryComponentOfATemplate()
{
    const auto content = neutral::contentFromJson(rich);
    QVERIFY(content.ok());
    QVERIFY(content->isTemplate());
    const TemplateContent value = content->asTemplate();
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
    QVERIFY(neutral::toJson(*content).contains("\"BODY\"")); // as it stood, not as we would have written it
}

void ContentJsonTest::keysAreSortedAndNothingEmptyIsAdded()
{
    const Content bare = TemplateContent{QStringLiteral("aviso"), {}, {}};
    QCOMPARE(neutral::toJson(bare), QByteArray(R"({"template":{"name":"aviso"},"type":"template"})"));
    const Content button = TemplateContent{QStringLiteral("a"), QStringLiteral("en"), {{TemplateComponent::Kind::Button, QStringLiteral("url"), 3, {}}}};
    QCOMPARE(neutral::toJson(button),
             QByteArray(R"({"template":{"components":[{"index":"3","parameters":[],"sub_type":"url","type":"button"}],"language":{"code":"en"},"name":"a"},"type":"template"})"));
}

void ContentJsonTest::fieldsOfTheOrderAreDropped()
{
    const auto content = neutral::contentFromJson(
        R"({"messaging_product":"whatsapp","recipient_type":"individual","to":"5511911112222","recipient":"BR.1","biz_opaque_callback_data":"x",
            "type":"text","text":{"body":"oi","to":"stays"}})");
    QVERIFY(content.ok());
    QCOMPARE(neutral::toJson(*content), QByteArray(R"({"text":{"body":"oi","to":"stays"},"type":"text"})"));
}

void ContentJsonTest::numbersStayExact()
{
    const QByteArray written = R"({"ledger":{"ids":[9223372036854775807,-9223372036854775808,9007199254740993]},"type":"ledger"})";
    const auto content = neutral::contentFromJson(written);
    QVERIFY(content.ok());
    QCOMPARE(neutral::toJson(*content), written);
}

void ContentJsonTest::whatIsJsonIsNotRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing in it") << QByteArray("{}") << QString();
    QTest::newRow("no type, a text") << QByteArray(R"({"text":{"body":"oi"}})") << QStringLiteral("text");
    QTest::newRow("type of the wrong type") << QByteArray(R"({"type":1,"text":{}})") << QString();
    QTest::newRow("newer type") << QByteArray(R"({"type":"hologram","hologram":{}})") << QStringLiteral("hologram");
    QTest::newRow("interactive") << QByteArray(R"({"type":"interactive","interactive":{"type":"list"}})") << QStringLiteral("interactive.list");
    QTest::newRow("interactive of no type") << QByteArray(R"({"type":"interactive","interactive":[]})") << QStringLiteral("interactive");
    QTest::newRow("read mark") << QByteArray(R"({"status":"read","message_id":"wamid.X"})") << QStringLiteral("read");
    QTest::newRow("template a text") << QByteArray(R"({"type":"template","template":"a"})") << QStringLiteral("template");
}

void ContentJsonTest::whatIsJsonIsNotRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, kind);
    const auto content = neutral::contentFromJson(json);
    QVERIFY(content.ok());
    QCOMPARE(content->kind(), kind);
    QCOMPARE(content->document(), QJsonDocument::fromJson(json).object());
}

void ContentJsonTest::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("syntax") << QByteArray("{\n \"type\": \"template\",\n \"template\": nothing\n}") << QStringLiteral("3:15");
    QTest::newRow("columns count characters") << QByteArray("{\"tipo\": \"ação\" x}") << QStringLiteral("1:17");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("1:1");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("1:1");
    QTest::newRow("a text") << QByteArray("\"oi\"") << QStringLiteral("1:1");
    QTest::newRow("a key twice") << QByteArray(R"({"type":"text","text":{"body":"a","body":"b"}})") << QStringLiteral("text.body");
    QTest::newRow("a key twice in a list") << QByteArray(R"({"contacts":[{},{"name":1,"name":2}]})") << QStringLiteral("contacts[1].name");
    QTest::newRow("a number beyond 64 bits") << QByteArray(R"({"document":{"id":18446744073709551616}})") << QStringLiteral("document.id");
    QTest::newRow("too deep") << QByteArray(100'000, '[') << QString();
    QTest::newRow("invalid UTF-8") << QByteArray("{\"type\":\"\xff\xfe\"}") << QString();
}

void ContentJsonTest::faultsNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto content = neutral::contentFromJson(json);
    QVERIFY(!content.ok());
    QCOMPARE(toString(content.error().kind), QStringLiteral("invalid"));
    if (!place.isEmpty())
        QCOMPARE(content.error().place, place);
    QVERIFY(!content.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(ContentJsonTest)
#include "tst_contentjson.moc"
