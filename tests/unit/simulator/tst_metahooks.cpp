#include "dialect.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");

QByteArray message(const QByteArray &rest, const QString &to = person)
{
    return "{\"messaging_product\":\"whatsapp\",\"to\":\"+" + to.toLatin1() + "\"," + rest + "}";
}

const QByteArray text = "\"biz_opaque_callback_data\":\"ours-1\",\"type\":\"text\",\"text\":{\"body\":\"Olá\"}";

QJsonObject changeOf(const QJsonObject &event)
{
    return event.value(QStringLiteral("entry")).toArray().first()[QStringLiteral("changes")].toArray().first().toObject();
}

QJsonObject valueOf(const QJsonObject &event)
{
    return changeOf(event).value(QStringLiteral("value")).toObject();
}

QJsonObject firstOf(const QJsonObject &event, const char *list)
{
    return valueOf(event).value(QLatin1String(list)).toArray().first().toObject();
}

} // namespace

class TestMetaHooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void handshakeComesFirst();
    void badAddressesAreRefused();
    void numberGoesBeforeAccount();
    void unsubscribedHearsNothing();
    void storyIsToldWithOurData();
    void bodiesAreEscapedAndSigned();
    void failuresNameTheirCode();
    void voiceIsPlayedAndReactionsOnlySent();
    void repliesUseButtonsAndLists_data();
    void repliesUseButtonsAndLists();
    void picturesAreAnsweredWithPictures();
    void templateReviewIsTold();

private:
    QString path(const QString &node, const char *call = "") const
    {
        return QStringLiteral("/%1/%2%3").arg(client().setting("graph_version"), node, QLatin1String(call));
    }
    const DialectClient &client() const { return m_bench->client; }
    net::Outcome subscribe(const QString &hook = QStringLiteral("all"), const QByteArray &token = "segredo") const
    {
        const QByteArray body =
            "{\"override_callback_uri\":\"" + m_bench->hook.url(hook).toString().toLatin1() + "\",\"verify_token\":\"" + token + "\"}";
        return client().call("POST", path(client().setting("waba_id"), "/subscribed_apps"), body);
    }
    net::Outcome send(const QByteArray &body) const
    {
        return client().call("POST", path(client().firstNumberId, "/messages"), body);
    }
    QStringList words() const
    {
        QStringList words;
        for (const QJsonObject &event : m_bench->hook.events()) {
            const QJsonObject status = firstOf(event, "statuses");
            words.append(status.isEmpty() ? firstOf(event, "messages").value(QStringLiteral("type")).toString()
                                          : status.value(QStringLiteral("status")).toString());
        }
        return words;
    }

    std::unique_ptr<DialectBench> m_bench;
};

void TestMetaHooks::init()
{
    m_bench = std::make_unique<DialectBench>(QStringLiteral("meta"));
    QVERIFY(m_bench->started);
    m_bench->hook.setVerifyToken(QStringLiteral("segredo"));
}

void TestMetaHooks::handshakeComesFirst()
{
    QCOMPARE(subscribe(QStringLiteral("all"), "falso").response.status, 400);
    QCOMPARE(m_bench->hook.handshakes(), 1);
    (void)send(message(text));
    QTRY_VERIFY(m_bench->isQuiet() && m_bench->state().value(QStringLiteral("messages")).toArray().size() == 2);
    QVERIFY(m_bench->hook.events().isEmpty());
    QCOMPARE(subscribe().response.status, 200);
    QCOMPARE(m_bench->hook.handshakes(), 2);
    const QJsonObject shown = DialectClient::object(client().call("GET", path(client().setting("waba_id"), "/subscribed_apps")));
    const QJsonObject item = shown.value(QStringLiteral("data")).toArray().first().toObject();
    QCOMPARE(item.value(QStringLiteral("override_callback_uri")).toString(), m_bench->hook.url().toString());
}

void TestMetaHooks::badAddressesAreRefused()
{
    for (const QByteArray &body :
         {QByteArray("{\"override_callback_uri\":\"nowhere\",\"verify_token\":\"a\"}"),
          QByteArray("{\"override_callback_uri\":\"http://127.0.0.1/" + QByteArray(200, 'a') + "\",\"verify_token\":\"a\"}"),
          QByteArray("{\"override_callback_uri\":\"http://127.0.0.1:9/\"}")}) {
        const net::Outcome outcome = client().call("POST", path(client().setting("waba_id"), "/subscribed_apps"), body);
        QCOMPARE(outcome.response.status, 400);
        QCOMPARE(DialectClient::object(outcome).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt(), 100);
    }
    QCOMPARE(m_bench->hook.handshakes(), 0);
}

void TestMetaHooks::numberGoesBeforeAccount()
{
    QCOMPARE(subscribe().response.status, 200);
    const QString number = path(client().firstNumberId);
    const QByteArray body = "{\"webhook_configuration\":{\"override_callback_uri\":\""
                            + m_bench->hook.url(QStringLiteral("number")).toString().toLatin1() + "\",\"verify_token\":\"segredo\"}}";
    QCOMPARE(client().call("POST", number, body).response.status, 200);
    (void)send(message(text));
    QTRY_COMPARE(m_bench->hook.events(QStringLiteral("number")).size(), 4);
    QVERIFY(m_bench->hook.events().isEmpty());
    const QJsonObject shown = DialectClient::object(client().call("GET", number + QStringLiteral("?fields=webhook_configuration")));
    QCOMPARE(shown.value(QStringLiteral("webhook_configuration")).toObject().keys(),
             (QStringList{QStringLiteral("phone_number"), QStringLiteral("whatsapp_business_account")}));
    QCOMPARE(client().call("POST", number, "{\"webhook_configuration\":{\"override_callback_uri\":\"\"}}").response.status, 200);
    (void)send(message(text));
    QTRY_COMPARE(m_bench->hook.events().size(), 4);
}

void TestMetaHooks::unsubscribedHearsNothing()
{
    QCOMPARE(subscribe().response.status, 200);
    QCOMPARE(client().call("DELETE", path(client().setting("waba_id"), "/subscribed_apps")).response.status, 200);
    (void)send(message(text));
    QTRY_COMPARE(m_bench->state().value(QStringLiteral("messages")).toArray().size(), 2);
    QTRY_VERIFY(m_bench->isQuiet());
    QVERIFY(m_bench->hook.events().isEmpty());
}

void TestMetaHooks::storyIsToldWithOurData()
{
    QCOMPARE(subscribe().response.status, 200);
    const QJsonObject answer = DialectClient::object(send(message(text)));
    const QString wamid = answer.value(QStringLiteral("messages")).toArray().first().toObject().value(QStringLiteral("id")).toString();
    QTRY_COMPARE(words(),
                 (QStringList{QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read"), QStringLiteral("text")}));
    const QJsonObject event = m_bench->hook.events().first();
    QCOMPARE(event.value(QStringLiteral("object")).toString(), QStringLiteral("whatsapp_business_account"));
    QCOMPARE(changeOf(event).value(QStringLiteral("field")).toString(), QStringLiteral("messages"));
    const QJsonObject metadata = valueOf(event).value(QStringLiteral("metadata")).toObject();
    QCOMPARE(metadata.value(QStringLiteral("phone_number_id")).toString(), client().firstNumberId);
    const QJsonObject status = firstOf(event, "statuses");
    QCOMPARE(status.value(QStringLiteral("id")).toString(), wamid);
    QCOMPARE(status.value(QStringLiteral("recipient_id")).toString(), person);
    QCOMPARE(status.value(QStringLiteral("biz_opaque_callback_data")).toString(), QStringLiteral("ours-1"));
    QVERIFY(status.value(QStringLiteral("timestamp")).isString());
    QVERIFY(status.contains(QStringLiteral("pricing")) && !status.contains(QStringLiteral("conversation")));
    const QJsonObject reply = firstOf(m_bench->hook.events().last(), "messages");
    QCOMPARE(reply.value(QStringLiteral("context")).toObject().value(QStringLiteral("id")).toString(), wamid);
    QCOMPARE(reply.value(QStringLiteral("from")).toString(), person);
}

void TestMetaHooks::bodiesAreEscapedAndSigned()
{
    QCOMPARE(subscribe().response.status, 200);
    (void)send(message("\"biz_opaque_callback_data\":\"ação/😀\",\"text\":{\"body\":\"a\"}"));
    QTRY_VERIFY(!m_bench->hook.bodies().isEmpty() && m_bench->isQuiet());
    const QByteArray first = m_bench->hook.bodies().first();
    QVERIFY(first.contains("a\\u00e7\\u00e3o\\/\\ud83d\\ude00"));
    const QByteArray last = m_bench->hook.bodies().last();
    const QByteArray hash = QMessageAuthenticationCode::hash(last, client().secret("app_secret"), QCryptographicHash::Sha256).toHex();
    QVERIFY(m_bench->hook.headers().contains({"X-Hub-Signature-256", "sha256=" + hash}));
}

void TestMetaHooks::failuresNameTheirCode()
{
    QCOMPARE(subscribe().response.status, 200);
    (void)send(message(text, QStringLiteral("5511988880005")));
    QTRY_COMPARE(words(), (QStringList{QStringLiteral("sent"), QStringLiteral("failed")}));
    const QJsonObject event = m_bench->hook.events().last();
    const QJsonObject error = firstOf(event, "statuses").value(QStringLiteral("errors")).toArray().first().toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toInt(), 131026);
    QVERIFY(!error.value(QStringLiteral("error_data")).toObject().value(QStringLiteral("details")).toString().isEmpty());
    QVERIFY(!valueOf(event).contains(QStringLiteral("contacts")));
}

void TestMetaHooks::voiceIsPlayedAndReactionsOnlySent()
{
    QCOMPARE(subscribe().response.status, 200);
    (void)send(message("\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.X\",\"emoji\":\"👍\"}"));
    QTRY_COMPARE(words(), QStringList{QStringLiteral("sent")});
    (void)send(message("\"type\":\"audio\",\"audio\":{\"link\":\"https://loja.example/a.ogg\",\"voice\":true}"));
    QTRY_COMPARE(words().mid(1), (QStringList{QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read"),
                                              QStringLiteral("played"), QStringLiteral("text")}));
}

void TestMetaHooks::repliesUseButtonsAndLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QByteArray &body, const char *type, const char *kind) {
        QTest::newRow(name) << body << QString::fromLatin1(type) << QString::fromLatin1(kind);
    };
    const QByteArray start = "\"type\":\"interactive\",\"interactive\":{\"body\":{\"text\":\"Oi\"},";
    row("buttons",
        start + "\"type\":\"button\",\"action\":{\"buttons\":[{\"type\":\"reply\",\"reply\":{\"id\":\"b1\",\"title\":\"Sim\"}}]}}",
        "interactive", "button_reply");
    row("list", start + "\"type\":\"list\",\"action\":{\"button\":\"Ver\",\"sections\":[{\"rows\":[{\"id\":\"r1\",\"title\":\"Hoje\"}]}]}}",
        "interactive", "list_reply");
    row("flow",
        start
            + "\"type\":\"flow\",\"action\":{\"name\":\"flow\",\"parameters\":{\"flow_message_version\":\"3\",\"flow_id\":\"7\",\"flow_"
              "cta\":\"a\","
              "\"flow_token\":\"t\"}}}",
        "interactive", "nfm_reply");
    row("place", start + "\"type\":\"location_request_message\",\"action\":{\"name\":\"send_location\"}}", "location", "");
    row("template",
        "\"type\":\"template\",\"template\":{\"name\":\"pesquisa_satisfacao\",\"language\":{\"code\":\"pt_BR\"},\"components\":[{\"type\":"
        "\"body\","
        "\"parameters\":[{\"type\":\"text\",\"text\":\"Ana\"}]}]}",
        "button", "");
}

void TestMetaHooks::repliesUseButtonsAndLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    QFETCH(QString, kind);
    QCOMPARE(subscribe().response.status, 200);
    (void)send(message(body));
    QTRY_COMPARE(words().size(), 4);
    const QJsonObject reply = firstOf(m_bench->hook.events().last(), "messages");
    QCOMPARE(reply.value(QStringLiteral("type")).toString(), type);
    QVERIFY(reply.value(type).isObject());
    QCOMPARE(reply.value(type).toObject().value(QStringLiteral("type")).toString(), kind);
    if (type == QLatin1String("button"))
        QCOMPARE(reply.value(type)[QStringLiteral("payload")], reply.value(type)[QStringLiteral("text")]);
    if (kind == QLatin1String("button_reply"))
        QCOMPARE(reply.value(type)[kind][QStringLiteral("id")].toString(), QStringLiteral("b1"));
}

void TestMetaHooks::picturesAreAnsweredWithPictures()
{
    QCOMPARE(subscribe().response.status, 200);
    (void)send(message("\"type\":\"image\",\"image\":{\"link\":\"https://loja.example/a.jpg\"}"));
    QTRY_COMPARE(words().size(), 4);
    const QString id = firstOf(m_bench->hook.events().last(), "messages").value(QStringLiteral("image"))[QStringLiteral("id")].toString();
    const QJsonObject media = DialectClient::object(client().call("GET", path(id)));
    const net::Outcome file = client().call("GET", media.value(QStringLiteral("url")).toString());
    QCOMPARE(file.response.status, 200);
    QVERIFY(file.response.body.startsWith("\x89PNG"));
}

void TestMetaHooks::templateReviewIsTold()
{
    QCOMPARE(subscribe().response.status, 200);
    const QByteArray body =
        "{\"name\":\"rejeita_isto\",\"language\":\"pt_BR\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\",\"text\":\"Oi.\"}]}";
    const QJsonObject made = DialectClient::object(client().call("POST", path(client().setting("waba_id"), "/message_templates"), body));
    QCOMPARE(made.value(QStringLiteral("status")).toString(), QStringLiteral("PENDING"));
    QTRY_COMPARE(m_bench->hook.bodies().size(), 1);
    const QJsonObject change = changeOf(m_bench->hook.events().first());
    QCOMPARE(change.value(QStringLiteral("field")).toString(), QStringLiteral("message_template_status_update"));
    QCOMPARE(change.value(QStringLiteral("value"))[QStringLiteral("event")].toString(), QStringLiteral("REJECTED"));
    // As a number, digit for digit.
    QVERIFY(m_bench->hook.bodies().first().contains("\"message_template_id\":" + made.value(QStringLiteral("id")).toString().toLatin1()));
}

QTEST_GUILESS_MAIN(TestMetaHooks)
#include "tst_metahooks.moc"
