#include "dialect.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");
const auto other = QStringLiteral("5511966664321");

QByteArray bulk(const QByteArray &receivers, const QByteArray &name = "pesquisa_satisfacao")
{
    return "{\"template_name\":\"" + name + "\",\"broadcast_name\":\"lote\",\"channel_number\":\"5511930000101\",\"receivers\":["
           + receivers + "]}";
}

QByteArray receiver(const QString &number, const QByteArray &id = {}, const QByteArray &value = "Ana")
{
    return "{\"whatsappNumber\":\"" + number.toLatin1() + "\"" + (id.isEmpty() ? QByteArray() : ",\"localMessageId\":\"" + id + "\"")
           + ",\"customParams\":[{\"name\":\"1\",\"value\":\"" + value + "\"}]}";
}

QByteArray recipient(const QString &number, const QByteArray &id)
{
    return "{\"phone_number\":\"" + number.toLatin1() + "\",\"local_message_id\":\"" + id
           + "\",\"custom_params\":[{\"name\":\"1\",\"value\":\"Ana\"}]}";
}

} // namespace

// The calls beside those of tst_watisends and tst_watiserver: several people at once, sessions, the third version.
class TestWatiExtras : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bulkNamesEveryReceiver();
    void bulkKeepsOurIdsInTheSecondVersionOnly();
    void badBulksAreRefused_data();
    void badBulksAreRefused();
    void thirdVersionLeavesOutStrangers();
    void broadcastShowsItsRecipients();
    void sessionsTakeFilesButtonsAndLists_data();
    void sessionsTakeFilesButtonsAndLists();
    void closedSessionsSayItInEachLanguage();
    void badInteractivesAreRefused_data();
    void badInteractivesAreRefused();
    void repliesComeBackByTitle();
    void filesAreFoundAgain();
    void thirdVersionHasNoTenant();
    void listsOfTheThirdVersion();
    void conversationsAndContacts();
    void attributesAreSetOneByOneOrForMany();
    void aStateBelongsToANumber();
    void templatesAreMadeAndDeleted();

private:
    const DialectClient &client() const { return m_bench->client; }
    QString path(const char *rest) const { return QStringLiteral("/practice/api/") + QLatin1String(rest); }
    static QString third(const char *rest) { return QStringLiteral("/api/ext/v3/") + QLatin1String(rest); }
    net::Outcome post(const QString &where, const QByteArray &body = "{}") const { return client().call("POST", where, body); }
    QJsonObject get(const QString &where) const { return DialectClient::object(client().call("GET", where)); }
    // A template and its answer: the session is open.
    void open() const
    {
        (void)post(path("v2/sendTemplateMessages"), bulk(receiver(person)));
        QTRY_COMPARE(m_bench->state().value(QStringLiteral("messages")).toArray().size(), 2);
    }
    QJsonObject last() const { return m_bench->state().value(QStringLiteral("messages")).toArray().last().toObject(); }

    std::unique_ptr<DialectBench> m_bench;
};

void TestWatiExtras::init()
{
    m_bench = std::make_unique<DialectBench>(QStringLiteral("wati"));
    QVERIFY(m_bench->started);
}

void TestWatiExtras::bulkNamesEveryReceiver()
{
    const QString stranger = QStringLiteral("5511988880008");
    const QByteArray receivers = receiver(person, "id-1") + "," + receiver(stranger, "id-2") + ","
                                 + receiver(QStringLiteral("5511988880007"), "id-3") + "," + receiver(other, "id-4", "");
    const QByteArray good = QByteArray(receivers).replace(",\"customParams\":[{\"name\":\"1\",\"value\":\"\"}]", "");
    const QJsonObject answer = DialectClient::object(post(path("v2/sendTemplateMessages"), bulk(good)));
    QCOMPARE(answer.value(QStringLiteral("result")), QJsonValue(true));
    const QJsonArray list = answer.value(QStringLiteral("receivers")).toArray();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0][QStringLiteral("localMessageId")].toString(), QStringLiteral("id-1"));
    QCOMPARE(list[1][QStringLiteral("isValidWhatsAppNumber")], QJsonValue(false));
    QCOMPARE(list[2][QStringLiteral("errors")].toArray().size(), 1);
    QCOMPARE(list[3][QStringLiteral("errors")].toArray().size(), 1); // a value is missing
    QCOMPARE(m_bench->provider.copiesReceived(stranger), 1);
    QCOMPARE(m_bench->provider.copiesAccepted(person), 1);
    QCOMPARE(m_bench->provider.copiesAccepted(other), 0);
}

void TestWatiExtras::bulkKeepsOurIdsInTheSecondVersionOnly()
{
    (void)post(path("v2/sendTemplateMessages"), bulk(receiver(person, "ours-1")));
    QCOMPARE(client().call("GET", path("v1/whatsApp/messages/5511930000101/ours-1")).response.status, 200);
    QCOMPARE(post(path("v1/sendTemplateMessages"), bulk(receiver(person, "ours-2"))).response.status, 400);
    QCOMPARE(post(path("v1/sendTemplateMessages"), bulk(receiver(person))).response.status, 200);
    QCOMPARE(m_bench->provider.copiesReceived(person), 3);
    QCOMPARE(m_bench->provider.copiesAccepted(person), 2);
}

void TestWatiExtras::badBulksAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nobody") << bulk("") << 400;
    QTest::newRow("not JSON") << QByteArray("{") << 400;
    QTest::newRow("superfluous") << bulk(receiver(person)).replace("{\"template_name\"", "{\"parameters\":[],\"template_name\"") << 400;
    QTest::newRow("empty value") << bulk(receiver(person, "i", "")) << 400;
    QTest::newRow("unknown template") << bulk(receiver(person), "nada") << 200;
    QTest::newRow("template of Meta only") << bulk(receiver(person), "vitrine_carrossel") << 200;
    QTest::newRow("unknown channel") << bulk(receiver(person)).replace("5511930000101", "5511900000000") << 200;
    QByteArray many = receiver(person);
    for (int i = 0; i < 1000; ++i)
        many += ",{}";
    QTest::newRow("1001 people") << bulk(many) << 400;
}

void TestWatiExtras::badBulksAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const net::Outcome outcome = post(path("v2/sendTemplateMessages"), body);
    QCOMPARE(outcome.response.status, status);
    QCOMPARE(DialectClient::object(outcome).value(QStringLiteral("result")), QJsonValue(false));
    QVERIFY(m_bench->state().value(QStringLiteral("messages")).toArray().isEmpty());
}

void TestWatiExtras::thirdVersionLeavesOutStrangers()
{
    const QByteArray body = "{\"template_name\":\"pesquisa_satisfacao\",\"broadcast_name\":\"b\",\"recipients\":[" + recipient(person, "a")
                            + "," + recipient(QStringLiteral("5511988880008"), "b") + "]}";
    const QJsonObject answer = DialectClient::object(post(third("messageTemplates/send"), body));
    QCOMPARE(answer.value(QStringLiteral("success")), QJsonValue(true));
    QCOMPARE(answer.value(QStringLiteral("recipients")).toArray().size(), 1);
    const net::Outcome unknown = post(third("messageTemplates/send"), QByteArray(body).replace("pesquisa_satisfacao", "nada"));
    QCOMPARE(unknown.response.status, 200);
    QCOMPARE(DialectClient::object(unknown).value(QStringLiteral("success")), QJsonValue(false));
    const net::Outcome nobody = post(third("messageTemplates/send"), QByteArray(body).replace("\"phone_number\"", "\"phone\""));
    QCOMPARE(nobody.response.status, 400);
    QCOMPARE(DialectClient::object(nobody).keys(),
             (QStringList{QStringLiteral("code"), QStringLiteral("message"), QStringLiteral("timestamp")}));
}

void TestWatiExtras::broadcastShowsItsRecipients()
{
    const QByteArray body = "{\"channel\":\"Suporte\",\"template_name\":\"pesquisa_satisfacao\",\"broadcast_name\":\"b\",\"recipients\":["
                            + recipient(person, "a") + "," + recipient(QStringLiteral("5511988880005"), "b") + "]}";
    const QString id = DialectClient::object(post(third("messageTemplates/send"), body)).value(QStringLiteral("broadcast_id")).toString();
    const auto failedCode = [&] {
        return get(third("broadcasts/") + id + QStringLiteral("/recipients"))
            .value(QStringLiteral("recipients"))[1][QStringLiteral("failed_code")];
    };
    QTRY_COMPARE(failedCode().toString(), QStringLiteral("131026"));
    QCOMPARE(get(third("broadcasts/") + id + QStringLiteral("/recipients")).value(QStringLiteral("total_count")).toInt(), 2);
    QCOMPARE(client().call("GET", third("broadcasts/nada/recipients")).response.status, 404);
}

void TestWatiExtras::sessionsTakeFilesButtonsAndLists_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const QString &call, const QByteArray &body, const char *type) {
        QTest::newRow(name) << call << body << QString::fromLatin1(type);
    };
    const QByteArray buttons = "\"body\":\"Oi\",\"buttons\":[{\"text\":\"Sim\"},{\"text\":\"Não\"}]";
    const QByteArray rows = "\"sections\":[{\"title\":\"A\",\"rows\":[{\"title\":\"Hoje\",\"description\":\"até 18 h\"}]}]";
    const QString v1 = QStringLiteral("/practice/api/v1/");
    row("file by address",
        v1 + QStringLiteral("sendSessionFileViaUrl/5511977774321?fileUrl=https%3A%2F%2Fa.example%2Fa.pdf&caption=Boleto"), "", "document");
    row("buttons", v1 + QStringLiteral("sendInteractiveButtonsMessage?whatsappNumber=5511977774321"), "{" + buttons + "}", "interactive");
    row("list", v1 + QStringLiteral("sendInteractiveListMessage?whatsappNumber=5511977774321"),
        "{\"body\":\"Oi\",\"buttonText\":\"Ver\"," + rows + "}", "interactive");
    const QByteArray start = "{\"target\":\"Vendas:5511977774321\",";
    row("third text", third("conversations/messages/text"), start + "\"text\":\"Olá\"}", "text");
    row("third buttons", third("conversations/messages/interactive"), start + "\"type\":\"buttons\",\"button_message\":{" + buttons + "}}",
        "interactive");
    row("third list", third("conversations/messages/interactive"),
        start + "\"type\":\"list\",\"list_message\":{\"body\":\"Oi\",\"button_text\":\"Ver\"," + rows + "}}", "interactive");
}

void TestWatiExtras::sessionsTakeFilesButtonsAndLists()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    open();
    const net::Outcome outcome = post(call, body);
    QCOMPARE(outcome.response.status, 200);
    const QJsonObject answer = DialectClient::object(outcome);
    QVERIFY(answer.value(QStringLiteral("ok")).toBool() || answer.value(QStringLiteral("message")).isObject());
    const QJsonObject sent = m_bench->state().value(QStringLiteral("messages")).toArray()[2].toObject();
    QCOMPARE(sent.value(QStringLiteral("content"))[QStringLiteral("type")].toString(), type);
    QCOMPARE(m_bench->provider.copiesReceived(person), 2);
}

void TestWatiExtras::closedSessionsSayItInEachLanguage()
{
    const QByteArray buttons = "\"body\":\"Oi\",\"buttons\":[{\"text\":\"Sim\"}]";
    const net::Outcome first = post(path("v1/sendInteractiveButtonsMessage?whatsappNumber=5511977774321"), "{" + buttons + "}");
    QCOMPARE(first.response.status, 200);
    QCOMPARE(DialectClient::object(first),
             (QJsonObject{{QStringLiteral("ok"), false}, {QStringLiteral("result"), QStringLiteral("Ticket has been expired.")}}));
    const net::Outcome v3 = post(third("conversations/messages/text"), "{\"target\":\"5511977774321\",\"text\":\"a\"}");
    QCOMPARE(v3.response.status, 400);
    QCOMPARE(DialectClient::object(v3).value(QStringLiteral("message")).toString(), QStringLiteral("Ticket has been expired."));
}

void TestWatiExtras::badInteractivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no buttons") << QByteArray("{\"body\":\"a\",\"buttons\":[]}");
    QTest::newRow("four buttons") << QByteArray(
        "{\"body\":\"a\",\"buttons\":[{\"text\":\"1\"},{\"text\":\"2\"},{\"text\":\"3\"},{\"text\":\"4\"}]}");
    QTest::newRow("label too long") << QByteArray("{\"body\":\"a\",\"buttons\":[{\"text\":\"" + QByteArray(21, 'a') + "\"}]}");
    QTest::newRow("no body") << QByteArray("{\"buttons\":[{\"text\":\"1\"}]}");
    QTest::newRow("body too long") << QByteArray("{\"body\":\"" + QByteArray(1025, 'a') + "\",\"buttons\":[{\"text\":\"1\"}]}");
    QTest::newRow("header in lower case") << QByteArray(
        "{\"header\":{\"type\":\"text\",\"text\":\"a\"},\"body\":\"a\",\"buttons\":[{\"text\":\"1\"}]}");
}

void TestWatiExtras::badInteractivesAreRefused()
{
    QFETCH(QByteArray, body);
    open();
    const net::Outcome outcome = post(path("v1/sendInteractiveButtonsMessage?whatsappNumber=5511977774321"), body);
    QCOMPARE(outcome.response.status, 400);
    QCOMPARE(DialectClient::object(outcome).value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(m_bench->provider.copiesAccepted(person), 1);
}

void TestWatiExtras::repliesComeBackByTitle()
{
    open();
    const QByteArray endpoint = "[{\"phoneNumber\":\"5511930000101\",\"url\":\"" + m_bench->hook.url().toString().toLatin1()
                                + "\",\"status\":1,\"eventTypes\":[\"message\",\"sessionMessageSent_v2\"]}]";
    QCOMPARE(post(path("v2/webhookEndpoints"), endpoint).response.status, 200);
    (void)post(path("v1/sendInteractiveButtonsMessage?whatsappNumber=5511977774321"), "{\"body\":\"Oi\",\"buttons\":[{\"text\":\"Sim\"}]}");
    QTRY_COMPARE(m_bench->hook.kinds(), (QStringList{QStringLiteral("sessionMessageSent_v2"), QStringLiteral("message")}));
    QCOMPARE(m_bench->hook.events().first().value(QStringLiteral("type")).toString(), QStringLiteral("interactive"));
    const QJsonObject reply = m_bench->hook.events().last();
    QCOMPARE(reply.value(QStringLiteral("interactiveButtonReply"))[QStringLiteral("title")].toString(), QStringLiteral("Sim"));
    QVERIFY(reply.value(QStringLiteral("listReply")).isNull() && reply.value(QStringLiteral("buttonReply")).isNull());
}

void TestWatiExtras::filesAreFoundAgain()
{
    open();
    QCOMPARE(client().upload(path("v1/sendSessionFile/5511977774321?caption=Foto"), {}, "image/png", "PNG").response.status, 200);
    QTRY_COMPARE(m_bench->state().value(QStringLiteral("messages")).toArray().size(), 4);
    QCOMPARE(last().value(QStringLiteral("content"))[QStringLiteral("type")].toString(),
             QStringLiteral("image")); // a picture for a picture
    const QJsonArray items = get(path("v1/getMessages/5511977774321")).value(QStringLiteral("messages"))[QStringLiteral("items")].toArray();
    const QString data = items.first()[QStringLiteral("data")].toString();
    QVERIFY(data.startsWith(QStringLiteral("data/images/")));
    QVERIFY(client().call("GET", path("v1/getMedia?fileName=") + data).response.body.startsWith("\x89PNG"));
    const net::Outcome byId = client().call("GET", third("conversations/messages/file/") + last().value(QStringLiteral("id")).toString());
    QVERIFY(byId.response.header("Content-Disposition").contains("resposta.png"));
    QCOMPARE(client().call("GET", third("conversations/messages/file/nada")).response.status, 404);
    QCOMPARE(client().upload(path("v1/sendSessionFile/5511977774321"), {}, "application/zip", "ZIP").response.status, 400);
}

void TestWatiExtras::thirdVersionHasNoTenant()
{
    QCOMPARE(client().call("GET", third("channels")).response.status, 200);
    QCOMPARE(client().call("GET", QStringLiteral("/practice/api/ext/v3/channels")).response.status, 404);
    QCOMPARE(client().call("GET", path("v3/channels")).response.status, 404);
}

void TestWatiExtras::listsOfTheThirdVersion()
{
    const QJsonArray channels = get(third("channels?page_number=1&page_size=10")).value(QStringLiteral("channels")).toArray();
    QCOMPARE(channels.size(), 2); // the default is not in it
    QCOMPARE(channels.first()[QStringLiteral("name")].toString(), QStringLiteral("Suporte"));
    const QJsonObject templates = get(third("messageTemplates?page_size=100"));
    QCOMPARE(templates.value(QStringLiteral("templates")).toArray().size(), 14);
    QCOMPARE(templates.value(QStringLiteral("total")).toInt(), 14);
    QCOMPARE(client().call("GET", third("messageTemplates?page_size=101")).response.status, 400);
}

void TestWatiExtras::conversationsAndContacts()
{
    open();
    QCOMPARE(client().call("GET", third("conversations/5511977774321/messages")).response.status, 400); // pages are needed
    const QJsonObject history = get(third("conversations/5511977774321/messages?page_number=1&page_size=1"));
    QCOMPARE(history.value(QStringLiteral("message_list")).toArray().size(), 1);
    QCOMPARE(history.value(QStringLiteral("message_list"))[0][QStringLiteral("owner")], QJsonValue(false)); // newest first
    const auto result = [](const net::Outcome &outcome) { return DialectClient::object(outcome).value(QStringLiteral("result")); };
    const QString status = path("v1/updateChatStatus");
    QCOMPARE(result(post(status, "{\"whatsappNumber\":\"5511977774321\",\"ticketStatus\":\"SOLVED\"}")), QJsonValue(true));
    QCOMPARE(post(status, "{\"whatsappNumber\":\"5511977774321\",\"ticketStatus\":\"solved\"}").response.status, 400);
    QCOMPARE(result(client().call("PUT", third("conversations/5511977774321/status"), "{\"new_status\":\"open\"}")), QJsonValue(true));
    QCOMPARE(result(client().call("POST", path("v1/assignOperator?whatsappNumber=5511977774321"))), QJsonValue(true));
    QCOMPARE(client().call("PUT", third("conversations/5511900000001/operator"), "{\"assignee_email\":null}").response.status, 404);
    const QJsonObject added =
        DialectClient::object(post(path("v1/addContact/5511955554444"), "{\"name\":\"Ana Lima\",\"customParams\":[]}"));
    QCOMPARE(added.value(QStringLiteral("contact"))[QStringLiteral("fullName")].toString(), QStringLiteral("Ana Lima"));
    QCOMPARE(get(path("v1/getContacts?pageSize=10&pageNumber=1")).value(QStringLiteral("contact_list")).toArray().size(), 2);
    QCOMPARE(get(path("v1/getContacts?name=lima")).value(QStringLiteral("contact_list")).toArray().size(), 1);
    QCOMPARE(result(post(path("v1/updateContactAttributes/5511955554444"), "{\"customParams\":[{\"name\":\"vip\",\"value\":\"1\"}]}")),
             QJsonValue(true));
    QCOMPARE(get(third("contacts/5511955554444")).value(QStringLiteral("custom_params")).toArray().size(), 1);
}

void TestWatiExtras::attributesAreSetOneByOneOrForMany()
{
    (void)post(path("v1/addContact/5511955554444"), "{\"name\":\"Ana\",\"customParams\":[{\"name\":\"vip\",\"value\":\"1\"}]}");
    (void)post(path("v1/addContact/5511955554445"), "{\"name\":\"Bruno\"}");
    const QString many = path("v1/updateContactAttributesForMultiContacts");
    const QByteArray both = "{\"contacts\":[{\"whatsappNumber\":\"5511955554444\",\"customParams\":[{\"name\":\"cidade\",\"value\":\"Recife\"}]},"
                            "{\"whatsappNumber\":\"5511955554445\",\"customParams\":[{\"name\":\"cidade\",\"value\":\"Natal\"}]}]}";
    QCOMPARE(DialectClient::object(post(many, both)).value(QStringLiteral("result")), QJsonValue(true));
    QCOMPARE(get(third("contacts/5511955554444")).value(QStringLiteral("custom_params")).toArray().size(), 2); // what is not named stays
    QCOMPARE(post(many, "{\"contacts\":[]}").response.status, 400);
    // One unknown person, and nobody is changed.
    const QByteArray unknown = QByteArray(both).replace("5511955554445", "5511955550000").replace("Recife", "Olinda");
    QCOMPARE(DialectClient::object(post(many, unknown)).value(QStringLiteral("result")), QJsonValue(false));
    QVERIFY(!QJsonDocument(get(third("contacts/5511955554444"))).toJson().contains("Olinda"));
    const QByteArray empty = "{\"customParams\":[{\"name\":\"vip\",\"value\":\"\"}]}";
    QCOMPARE(post(path("v1/updateContactAttributes/5511955554444"), empty).response.status, 400);
}

void TestWatiExtras::aStateBelongsToANumber()
{
    open();
    const auto state = [this](const QByteArray &number) {
        return DialectClient::object(post(path("v1/updateChatStatus"), "{\"whatsappNumber\":\"5511977774321\",\"ticketStatus\":\"SOLVED\",\"channelPhoneNumber\":\"" + number + "\"}"))
            .value(QStringLiteral("result"));
    };
    QCOMPARE(state("5511930000202"), QJsonValue(false)); // nobody wrote through that one
    QCOMPARE(state("5511900009999"), QJsonValue(false)); // no number of ours
    QCOMPARE(state("5511930000101"), QJsonValue(true));
    const QJsonArray items = get(path("v1/getMessages/5511977774321?channelPhoneNumber=5511930000101")).value(QStringLiteral("messages"))[QStringLiteral("items")].toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0][QStringLiteral("eventType")].toString(), QStringLiteral("ticket"));
}

void TestWatiExtras::templatesAreMadeAndDeleted()
{
    const QByteArray made = "{\"type\":\"template\",\"elementName\":\"novo\",\"language\":\"pt_BR\",\"category\":\"UTILITY\",\"body\":\"Oi,"
                            " {{nome}}, tudo bem?\","
                            "\"customParams\":[{\"paramName\":\"nome\",\"paramValue\":\"Ana\"}]}";
    QCOMPARE(DialectClient::object(post(path("v1/whatsApp/templates"), made)).value(QStringLiteral("ok")), QJsonValue(true));
    const auto found = [this] {
        return get(path("v2/getMessageTemplates?name=novo")).value(QStringLiteral("messageTemplates")).toArray().first();
    };
    QTRY_COMPARE(found()[QStringLiteral("status")].toString(), QStringLiteral("APPROVED"));
    QCOMPARE(post(path("v1/whatsApp/templates"), "{\"elementName\":\"x\"}").response.status, 400);
    // One world: Meta's dialect lists it, too.
    const DialectClient meta(m_bench->provider, QStringLiteral("meta"));
    const QString waba = meta.setting("waba_id");
    const QJsonObject listed = DialectClient::object(meta.call("GET", QStringLiteral("/v25.0/%1/message_templates?name=novo").arg(waba)));
    QCOMPARE(listed.value(QStringLiteral("data"))[0][QStringLiteral("parameter_format")].toString(), QStringLiteral("NAMED"));
    const auto remove = [&](const QString &account) {
        return DialectClient::object(client().call("DELETE", path("v1/whatsApp/templates/") + account + QStringLiteral("/novo/pt_BR")))
            .value(QStringLiteral("ok"));
    };
    QCOMPARE(remove(QStringLiteral("1")), QJsonValue(false));
    QCOMPARE(remove(waba), QJsonValue(true));
    QVERIFY(found().isUndefined());
}

QTEST_GUILESS_MAIN(TestWatiExtras)
#include "tst_watiextras.moc"
