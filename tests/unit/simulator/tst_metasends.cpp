#include "dialect.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const QByteArray person = "+5511977774321";

QByteArray message(const QByteArray &rest, const QByteArray &to = person)
{
    return "{\"messaging_product\":\"whatsapp\",\"to\":\"" + to + "\"," + rest + "}";
}

QByteArray interactive(const QByteArray &rest)
{
    return message("\"type\":\"interactive\",\"interactive\":{\"body\":{\"text\":\"Oi\"}," + rest + "}");
}

QByteArray pattern(const QByteArray &name, const QByteArray &components = "[]", const QByteArray &language = "pt_BR")
{
    return message("\"type\":\"template\",\"template\":{\"name\":\"" + name + "\",\"language\":{\"code\":\"" + language
                   + "\"},\"components\":" + components + "}");
}

QByteArray buttons(int count, const QByteArray &title = "Sim")
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += QByteArray(i ? "," : "") + "{\"type\":\"reply\",\"reply\":{\"id\":\"b" + QByteArray::number(i) + "\",\"title\":\"" + title
                + QByteArray::number(i) + "\"}}";
    return interactive("\"type\":\"button\",\"action\":{\"buttons\":[" + list + "]}");
}

const QByteArray dueValues = "{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"parameter_name\":\"nome\",\"text\":\"Ana\"},"
                             "{\"type\":\"text\",\"parameter_name\":\"valor\",\"text\":\"R$ 10\"},"
                             "{\"type\":\"text\",\"parameter_name\":\"vencimento\",\"text\":\"10/12\"}]}";

} // namespace

class TestMetaSends : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodMessagesAreTaken_data();
    void goodMessagesAreTaken();
    void badMessagesAreRefused_data();
    void badMessagesAreRefused();
    void answerIsAsDocumented();
    void withoutPlusAStrangerGetsIt();
    void userIdsAreRecipientsToo();
    void wrongTokenIsNamed();
    void otherNumbersDoNotExist();
    void closedWindowTakesTemplatesOnly();
    void faultsSpeakMetasLanguage_data();
    void faultsSpeakMetasLanguage();
    void heldMessagesSayIt();
    void readMarkCoversWhatCameBefore();
    void marketingEndpointTakesMarketingOnly();

private:
    QString path(const DialectClient &client, const char *call = "messages") const
    {
        return QStringLiteral("/%1/%2/%3").arg(client.setting("graph_version"), client.firstNumberId, QLatin1String(call));
    }
};

void TestMetaSends::goodMessagesAreTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("text", message("\"type\":\"text\",\"text\":{\"body\":\"Bom dia\",\"preview_url\":true}"));
    row("text without type", message("\"text\":{\"body\":\"Bom dia\"}"));
    row("longest text", message("\"type\":\"text\",\"text\":{\"body\":\"" + QByteArray(4096, 'a') + "\"}"));
    row("image", message("\"type\":\"image\",\"image\":{\"link\":\"https://loja.example/a.jpg\",\"caption\":\"Foto\"}"));
    row("document", message("\"type\":\"document\",\"document\":{\"link\":\"https://loja.example/a.pdf\",\"filename\":\"a.pdf\"}"));
    row("voice", message("\"type\":\"audio\",\"audio\":{\"link\":\"https://loja.example/a.ogg\",\"voice\":true}"));
    row("place", message("\"type\":\"location\",\"location\":{\"latitude\":\"-23.5\",\"longitude\":-46.6,\"name\":\"Loja\"}"));
    row("contacts", message("\"type\":\"contacts\",\"contacts\":[{\"name\":{\"formatted_name\":\"Ana Lima\",\"first_name\":\"Ana\"},"
                            "\"phones\":[{\"phone\":\"+5511911112222\",\"type\":\"WORK\"}]}]"));
    row("reaction", message("\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.X\",\"emoji\":\"\"}"));
    row("three buttons", buttons(3));
    row("list",
        interactive("\"type\":\"list\",\"action\":{\"button\":\"Ver\",\"sections\":[{\"rows\":[{\"id\":\"r1\",\"title\":\"Hoje\"}]}]}"));
    row("address button", interactive("\"type\":\"cta_url\",\"action\":{\"name\":\"cta_url\",\"parameters\":{\"display_text\":\"Ver\","
                                      "\"url\":\"https://loja.example\"}}"));
    row("flow",
        interactive("\"type\":\"flow\",\"action\":{\"name\":\"flow\",\"parameters\":{\"flow_message_version\":\"3\",\"flow_id\":\"771\","
                    "\"flow_cta\":\"Agendar\",\"flow_token\":\"t\"}}"));
    row("place request", interactive("\"type\":\"location_request_message\",\"action\":{\"name\":\"send_location\"}"));
    row("products",
        interactive("\"type\":\"product_list\",\"header\":{\"type\":\"text\",\"text\":\"Loja\"},\"action\":{\"catalog_id\":\"1\","
                    "\"sections\":[{\"title\":\"A\",\"product_items\":[{\"product_retailer_id\":\"p\"}]}]}"));
    row("catalogue", interactive("\"type\":\"catalog_message\",\"action\":{\"name\":\"catalog_message\"}"));
    row("plain template", pattern("aviso_feriado"));
    row("named template", pattern("aviso_vencimento", "[" + dueValues + "]"));
    row("button value",
        pattern("pedido_enviado",
                "[{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"Ana\"},{\"type\":\"text\","
                "\"text\":\"7\"},{\"type\":\"text\",\"text\":\"18h\"}]},{\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"0\","
                "\"parameters\":[{\"type\":\"text\",\"text\":\"X1\"}]}]"));
    row("code",
        pattern("codigo_verificacao", "[{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"482913\"}]},{\"type\":\"button\","
                                      "\"sub_type\":\"url\",\"index\":0,\"parameters\":[{\"type\":\"text\",\"text\":\"482913\"}]}]"));
}

void TestMetaSends::goodMessagesAreTaken()
{
    QFETCH(QByteArray, body);
    const DialectBench bench(QStringLiteral("meta"));
    const net::Outcome outcome = bench.client.call("POST", path(bench.client), body);
    QVERIFY2(outcome.response.status == 200, outcome.response.body.constData());
    QCOMPARE(bench.provider.copiesAccepted(QStringLiteral("5511977774321")), 1);
    QCOMPARE(bench.sent().value(QStringLiteral("dialect")).toString(), QStringLiteral("meta"));
}

void TestMetaSends::badMessagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &body, int code, int status = 400) {
        QTest::newRow(name) << body << status << code;
    };
    row("not JSON", "{", 100);
    row("no product", "{\"to\":\"+5511977774321\",\"type\":\"text\",\"text\":{\"body\":\"a\"}}", 100);
    row("no recipient", "{\"messaging_product\":\"whatsapp\",\"type\":\"text\",\"text\":{\"body\":\"a\"}}", 100);
    row("letters as recipient", message("\"text\":{\"body\":\"a\"}", "ana"), 131009);
    row("ourselves", message("\"text\":{\"body\":\"a\"}", "+55 11 93000-0101"), 131021);
    row("a group", message("\"recipient_type\":\"group\",\"text\":{\"body\":\"a\"}"), 131041);
    row("no type", message("\"image\":{\"link\":\"https://a.example/a.jpg\"}"), 131008);
    row("unknown type", message("\"type\":\"hologram\",\"hologram\":{}"), 131051);
    row("no text", message("\"type\":\"text\",\"text\":{}"), 131008);
    row("empty text", message("\"type\":\"text\",\"text\":{\"body\":\"\"}"), 131008);
    row("text too long", message("\"type\":\"text\",\"text\":{\"body\":\"" + QByteArray(4097, 'a') + "\"}"), 100);
    row("text not text", message("\"type\":\"text\",\"text\":{\"body\":7}"), 131009);
    row("misspelt", message("\"type\":\"text\",\"text\":{\"body\":\"a\",\"preview\":true}"), 100);
    row("no media", message("\"type\":\"image\",\"image\":{\"caption\":\"a\"}"), 131008);
    row("both media", message("\"type\":\"image\",\"image\":{\"id\":\"1\",\"link\":\"https://a.example/a.jpg\"}"), 131009);
    row("unknown media", message("\"type\":\"image\",\"image\":{\"id\":\"1\"}"), 131009);
    row("caption on audio", message("\"type\":\"audio\",\"audio\":{\"link\":\"https://a.example/a\",\"caption\":\"a\"}"), 100);
    row("latitude", message("\"type\":\"location\",\"location\":{\"latitude\":91,\"longitude\":0}"), 131009);
    row("contact's name", message("\"type\":\"contacts\",\"contacts\":[{\"name\":{\"first_name\":\"Ana\"}}]"), 131008);
    row("reaction with context",
        message("\"context\":{\"message_id\":\"w\"},\"type\":\"reaction\",\"reaction\":{\"message_id\":\"w\",\"emoji\":\"a\"}"), 131009);
    row("opaque too long", message("\"biz_opaque_callback_data\":\"" + QByteArray(513, 'a') + "\",\"text\":{\"body\":\"a\"}"), 100);
    row("four buttons", buttons(4), 131009);
    row("button title", buttons(1, QByteArray(20, 'a')), 100);
    row("header on a list",
        interactive("\"type\":\"list\",\"header\":{\"type\":\"image\",\"image\":{\"link\":\"https://a.example/a\"}},\"action\":{"
                    "\"button\":\"Ver\",\"sections\":[{\"rows\":[{\"id\":\"r\",\"title\":\"t\"}]}]}"),
        131009);
    row("two sections, no titles",
        interactive("\"type\":\"list\",\"action\":{\"button\":\"Ver\",\"sections\":[{\"rows\":[{\"id\":\"r\",\"title\":\"t\"}]},"
                    "{\"rows\":[{\"id\":\"s\",\"title\":\"t\"}]}]}"),
        131008);
    row("same row twice",
        interactive("\"type\":\"list\",\"action\":{\"button\":\"Ver\",\"sections\":[{\"rows\":[{\"id\":\"r\",\"title\":\"t\"},"
                    "{\"id\":\"r\",\"title\":\"u\"}]}]}"),
        131009);
    row("flow by id and name",
        interactive("\"type\":\"flow\",\"action\":{\"name\":\"flow\",\"parameters\":{\"flow_message_version\":\"3\","
                    "\"flow_id\":\"1\",\"flow_name\":\"a\",\"flow_cta\":\"b\"}}"),
        131009);
    row("one card",
        interactive("\"type\":\"carousel\",\"action\":{\"cards\":[{\"card_index\":0,\"type\":\"product\",\"action\":{\"catalog_id\":\"1\","
                    "\"product_retailer_id\":\"p\"}}]}"),
        131009);
    row("unknown interactive", interactive("\"type\":\"puzzle\",\"action\":{}"), 131009);
    row("template unknown", pattern("nada"), 132001, 404);
    row("template in another language", pattern("aviso_feriado", "[]", "en"), 132001, 404);
    row("template pending", pattern("reajuste_plano"), 132001, 404);
    row("template paused", pattern("promo_fim_de_semana"), 132015);
    row("values missing", pattern("aviso_vencimento"), 132000);
    row("values unnamed", pattern("aviso_vencimento", QByteArray("[" + dueValues + "]").replace("\"parameter_name\":\"nome\",", "")),
        132012);
    row("value's name wrong", pattern("aviso_vencimento", QByteArray("[" + dueValues + "]").replace("\"nome\"", "\"nom\"")), 132012);
    row("value empty", pattern("aviso_vencimento", QByteArray("[" + dueValues + "]").replace("\"Ana\"", "\"\"")), 131008);
    row("value with line break", pattern("aviso_vencimento", QByteArray("[" + dueValues + "]").replace("\"Ana\"", "\"A\\nna\"")), 132018);
    row("value too long", pattern("aviso_vencimento", QByteArray("[" + dueValues + "]").replace("Ana", QByteArray(1000, 'a'))), 132005);
    row("header media missing", pattern("segunda_via_boleto", "[]"), 132012);
    row("button value missing",
        pattern("pedido_enviado", "[{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"A\"},{\"type\":\"text\","
                                  "\"text\":\"7\"},{\"type\":\"text\",\"text\":\"8\"}]}]"),
        131008);
    row("cards missing", pattern("vitrine_carrossel", "[{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"Ana\"}]}]"),
        131008);
    row("Direct Send", message("\"category\":\"utility\",\"text\":{\"body\":\"a\"}"), 100);
}

void TestMetaSends::badMessagesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, code);
    const DialectBench bench(QStringLiteral("meta"));
    const net::Outcome outcome = bench.client.call("POST", path(bench.client), body);
    const QJsonObject error = DialectClient::object(outcome).value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toInt(), code);
    QCOMPARE(outcome.response.status, status);
    QCOMPARE(error.value(QStringLiteral("type")).toString(), QStringLiteral("OAuthException"));
    QVERIFY(error.value(QStringLiteral("message")).toString().startsWith(QStringLiteral("(#%1) ").arg(code)));
    QVERIFY(!error.value(QStringLiteral("error_data")).toObject().value(QStringLiteral("details")).toString().isEmpty());
    QVERIFY(error.value(QStringLiteral("fbtrace_id")).toString().startsWith(QLatin1Char('A')));
    QVERIFY(bench.state().value(QStringLiteral("messages")).toArray().isEmpty());
}

void TestMetaSends::answerIsAsDocumented()
{
    const DialectBench bench(QStringLiteral("meta"));
    const QJsonObject text = DialectClient::object(bench.client.call("POST", path(bench.client), message("\"text\":{\"body\":\"a\"}")));
    QCOMPARE(text.value(QStringLiteral("messaging_product")).toString(), QStringLiteral("whatsapp"));
    QCOMPARE(text.value(QStringLiteral("contacts")).toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("input"), QString::fromLatin1(person)},
                                     {QStringLiteral("wa_id"), QStringLiteral("5511977774321")}}}));
    const QJsonObject item = text.value(QStringLiteral("messages")).toArray().first().toObject();
    QVERIFY(item.value(QStringLiteral("id")).toString().startsWith(QStringLiteral("wamid.")));
    QCOMPARE(item.keys(), QStringList{QStringLiteral("id")});
    const QJsonObject sent = DialectClient::object(bench.client.call("POST", path(bench.client), pattern("aviso_feriado")));
    QCOMPARE(sent.value(QStringLiteral("messages")).toArray().first().toObject().value(QStringLiteral("message_status")).toString(),
             QStringLiteral("accepted"));
}

void TestMetaSends::withoutPlusAStrangerGetsIt()
{
    const DialectBench bench(QStringLiteral("meta"));
    const QJsonObject answer =
        DialectClient::object(bench.client.call("POST", path(bench.client), message("\"text\":{\"body\":\"a\"}", "11977774321")));
    const QJsonObject contact = answer.value(QStringLiteral("contacts")).toArray().first().toObject();
    QCOMPARE(contact.value(QStringLiteral("wa_id")).toString(), QStringLiteral("5511977774321"));
    (void)bench.client.call("POST", path(bench.client), message("\"text\":{\"body\":\"a\"}", "5511977774321"));
    QCOMPARE(bench.provider.copiesAccepted(QStringLiteral("555511977774321")), 1);
}

void TestMetaSends::userIdsAreRecipientsToo()
{
    const DialectBench bench(QStringLiteral("meta"));
    const QByteArray start = "{\"messaging_product\":\"whatsapp\",\"recipient\":\"BR.12345\",";
    const net::Outcome text = bench.client.call("POST", path(bench.client), start + "\"text\":{\"body\":\"a\"}}");
    const QJsonObject contact = DialectClient::object(text).value(QStringLiteral("contacts")).toArray().first().toObject();
    QCOMPARE(contact.value(QStringLiteral("user_id")).toString(), QStringLiteral("BR.12345"));
    const net::Outcome code = bench.client.call("POST", path(bench.client),
                                                start
                                                    + "\"type\":\"template\",\"template\":{\"name\":\"codigo_acesso\",\"language\":{"
                                                      "\"code\":\"pt_BR\"},\"components\":[{\"type\":\"body\","
                                                      "\"parameters\":[{\"type\":\"text\",\"text\":\"123\"}]}]}}");
    QCOMPARE(DialectClient::object(code).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(), 131062);
}

void TestMetaSends::wrongTokenIsNamed()
{
    DialectBench bench(QStringLiteral("meta"));
    bench.client.bearer = "wrong";
    const net::Outcome outcome = bench.client.call("POST", path(bench.client), message("\"text\":{\"body\":\"a\"}"));
    QCOMPARE(outcome.response.status, 401);
    QCOMPARE(DialectClient::object(outcome).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(), 190);
    QCOMPARE(bench.provider.copiesReceived(QStringLiteral("5511977774321")), 1);
    QCOMPARE(bench.provider.copiesAccepted(QStringLiteral("5511977774321")), 0);
}

void TestMetaSends::otherNumbersDoNotExist()
{
    const DialectBench bench(QStringLiteral("meta"));
    const net::Outcome outcome = bench.client.call("POST", QStringLiteral("/v25.0/123/messages"), message("\"text\":{\"body\":\"a\"}"));
    QCOMPARE(outcome.response.status, 400);
    QCOMPARE(DialectClient::object(outcome).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(), 33);
}

void TestMetaSends::closedWindowTakesTemplatesOnly()
{
    const DialectBench bench(QStringLiteral("meta"));
    const QByteArray closed = "+5511988880023";
    const QByteArray text = message("\"text\":{\"body\":\"a\"}", closed);
    const net::Outcome refused = bench.client.call("POST", path(bench.client), text);
    QCOMPARE(refused.response.status, 400);
    QCOMPARE(DialectClient::object(refused).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(), 131047);
    QCOMPARE(bench.client.call("POST", path(bench.client), pattern("aviso_feriado").replace(person, closed)).response.status, 200);
    QTRY_COMPARE(bench.state().value(QStringLiteral("messages")).toArray().size(), 2); // they answered
    QCOMPARE(bench.client.call("POST", path(bench.client), text).response.status, 200);
}

void TestMetaSends::faultsSpeakMetasLanguage_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("accepted");
    QTest::newRow("refused") << QByteArray("0007") << 403 << 130497 << 0;
    QTest::newRow("not on WhatsApp") << QByteArray("0008") << 400 << 131026 << 0;
    QTest::newRow("closed, accepted") << QByteArray("0010") << 0 << 0 << 1;
    QTest::newRow("closed, not accepted") << QByteArray("0011") << 0 << 0 << 0;
    QTest::newRow("rate") << QByteArray("0012") << 400 << 131056 << 0;
    QTest::newRow("server error") << QByteArray("0013") << 500 << 131000 << 1;
    QTest::newRow("portal") << QByteArray("0014") << 200 << 0 << 0;
    QTest::newRow("token") << QByteArray("0020") << 401 << 190 << 0;
}

void TestMetaSends::faultsSpeakMetasLanguage()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    QFETCH(int, error);
    QFETCH(int, accepted);
    const DialectBench bench(QStringLiteral("meta"));
    const QByteArray digits = "551198888" + code;
    const net::Outcome outcome = bench.client.call("POST", path(bench.client), message("\"text\":{\"body\":\"a\"}", "+" + digits));
    QCOMPARE(outcome.response.status, status);
    QCOMPARE(DialectClient::object(outcome).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(), error);
    QCOMPARE(bench.provider.copiesAccepted(QString::fromLatin1(digits)), accepted);
}

void TestMetaSends::heldMessagesSayIt()
{
    const DialectBench bench(QStringLiteral("meta"));
    const net::Outcome outcome = bench.client.call("POST", path(bench.client), pattern("aviso_feriado").replace(person, "+5511988880022"));
    const QJsonObject item = DialectClient::object(outcome).value(QStringLiteral("messages")).toArray().first().toObject();
    QCOMPARE(item.value(QStringLiteral("message_status")).toString(), QStringLiteral("held_for_quality_assessment"));
}

void TestMetaSends::readMarkCoversWhatCameBefore()
{
    const DialectBench bench(QStringLiteral("meta"));
    (void)bench.client.call("POST", path(bench.client), message("\"text\":{\"body\":\"a\"}"));
    QTRY_COMPARE(bench.state().value(QStringLiteral("messages")).toArray().size(), 2);
    const QString wamid =
        bench.state().value(QStringLiteral("messages")).toArray().last().toObject().value(QStringLiteral("wamid")).toString();
    const QByteArray mark = "{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\"" + wamid.toLatin1() + "\"}";
    const net::Outcome outcome = bench.client.call("POST", path(bench.client), mark);
    QCOMPARE(DialectClient::object(outcome), (QJsonObject{{QStringLiteral("success"), true}}));
    QVERIFY(bench.state().value(QStringLiteral("messages")).toArray().last().toObject().value(QStringLiteral("marked_read")).toBool());
    const QByteArray unknown = QByteArray(mark).replace(wamid.toLatin1(), "wamid.nobody");
    const QJsonObject error =
        DialectClient::object(bench.client.call("POST", path(bench.client), unknown)).value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toInt(), 131009);
}

void TestMetaSends::marketingEndpointTakesMarketingOnly()
{
    const DialectBench bench(QStringLiteral("meta"));
    const QString marketing = path(bench.client, "marketing_messages");
    const auto code = [&](const QByteArray &body) {
        return DialectClient::object(bench.client.call("POST", marketing, body))
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("code"))
            .toInt();
    };
    QCOMPARE(code(message("\"text\":{\"body\":\"a\"}")), 131055);
    QCOMPARE(code(pattern("aviso_feriado")), 134100);
    QCOMPARE(code(pattern(
                 "cupom_desconto",
                 "[{\"type\":\"header\",\"parameters\":[{\"type\":\"text\",\"text\":\"Ana\"}]},{\"type\":\"body\",\"parameters\":["
                 "{\"type\":\"text\",\"text\":\"10%\"}]},{\"type\":\"button\",\"sub_type\":\"copy_code\",\"index\":\"0\",\"parameters\":["
                 "{\"type\":\"coupon_code\",\"coupon_code\":\"A1\"}]}]")),
             0);
}

QTEST_GUILESS_MAIN(TestMetaSends)
#include "tst_metasends.moc"
