#include "dialect.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

QByteArray body(const QByteArray &text, const QByteArray &example = "")
{
    return "{\"type\":\"BODY\",\"text\":\"" + text + "\"" + (example.isEmpty() ? "" : ",\"example\":{\"body_text\":[[" + example + "]]}")
           + "}";
}

QByteArray definition(const QByteArray &components, const QByteArray &name = "novo_aviso")
{
    return "{\"name\":\"" + name + "\",\"language\":\"pt_BR\",\"category\":\"UTILITY\",\"components\":[" + components + "]}";
}

} // namespace

class TestMetaAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void numbersCarryTheFieldsAskedFor();
    void healthNamesEntities();
    void templatesComeInPages();
    void filtersFindTemplates();
    void badPagesAreRefused();
    void badDefinitionsAreRefused_data();
    void badDefinitionsAreRefused();
    void templateLivesFromCreationToDeletion();
    void pausedTemplatesComeBack();
    void samplesAreUploadedInParts();
    void mediaGoesUpAndDown();
    void badMediaIsRefused();
    void historyShowsTheEvents();
    void unknownPathsAreRefused();

private:
    const DialectClient &client() const { return m_bench->client; }
    QString path(const QString &rest) const { return QStringLiteral("/%1/%2").arg(client().setting("graph_version"), rest); }
    QString waba(const char *rest = "") const { return path(client().setting("waba_id") + QLatin1String(rest)); }
    QString number(const char *rest = "") const { return path(client().firstNumberId + QLatin1String(rest)); }
    QJsonObject get(const QString &where) const { return DialectClient::object(client().call("GET", where)); }
    static int codeOf(const net::Outcome &outcome)
    {
        return DialectClient::object(outcome).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt();
    }

    std::unique_ptr<DialectBench> m_bench;
};

void TestMetaAccount::init()
{
    m_bench = std::make_unique<DialectBench>(QStringLiteral("meta"));
    QVERIFY(m_bench->started);
}

void TestMetaAccount::numbersCarryTheFieldsAskedFor()
{
    const QJsonArray list =
        get(waba("/phone_numbers?fields=id,display_phone_number,quality_rating,throughput")).value(QStringLiteral("data")).toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.first().toObject().keys(), (QStringList{QStringLiteral("display_phone_number"), QStringLiteral("id"),
                                                          QStringLiteral("quality_rating"), QStringLiteral("throughput")}));
    QCOMPARE(list.first()[QStringLiteral("id")].toString(), client().firstNumberId);
    QCOMPARE(list.first()[QStringLiteral("display_phone_number")].toString(), QStringLiteral("+55 11 93000-0101"));
    QCOMPARE(codeOf(client().call("GET", waba("/phone_numbers?fields=id,colour"))), 100);
    QCOMPARE(get(waba("?fields=name,message_template_namespace")).keys().size(), 3);
    QVERIFY(get(path(QStringLiteral("debug_token?input_token=") + client().secrets.value(QStringLiteral("token")).toString()))
                .value(QStringLiteral("data"))[QStringLiteral("is_valid")]
                .toBool());
}

void TestMetaAccount::healthNamesEntities()
{
    const QJsonObject health = get(number("?fields=health_status")).value(QStringLiteral("health_status")).toObject();
    QCOMPARE(health.value(QStringLiteral("can_send_message")).toString(), QStringLiteral("AVAILABLE"));
    QCOMPARE(health.value(QStringLiteral("entities")).toArray().size(), 4);
    const QJsonArray all = get(waba("/phone_numbers?fields=health_status")).value(QStringLiteral("data")).toArray();
    QCOMPARE(all.last()[QStringLiteral("health_status")][QStringLiteral("can_send_message")].toString(), QStringLiteral("LIMITED"));
}

void TestMetaAccount::templatesComeInPages()
{
    QStringList ids;
    QString next = client().setting("base_url") + waba("/message_templates?fields=id,name&limit=6");
    for (int page = 0; page < 10 && !next.isEmpty(); ++page) {
        const QJsonObject answer = get(next);
        for (const QJsonValue &item : answer.value(QStringLiteral("data")).toArray())
            ids.append(item[QStringLiteral("id")].toString());
        next = answer.value(QStringLiteral("paging"))[QStringLiteral("next")].toString();
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(ids.size(), 19);
    QVERIFY(ids.first().toULongLong() > (1ULL << 53));
}

void TestMetaAccount::filtersFindTemplates()
{
    const auto found = [this](const char *query) {
        return get(waba("/message_templates?") + QLatin1String(query)).value(QStringLiteral("data")).toArray();
    };
    QCOMPARE(found("name=confirmacao_consulta").size(), 2);
    QCOMPARE(found("name=confirmacao_consulta&language=en").size(), 1);
    QCOMPARE(found("status=PAUSED").size(), 1);
    const QJsonObject named = found("name=aviso_vencimento").first().toObject();
    QCOMPARE(named.value(QStringLiteral("parameter_format")).toString(), QStringLiteral("NAMED"));
    QCOMPARE(named.value(QStringLiteral("components")).toArray().size(), 3);
    QCOMPARE(found("name=vitrine_carrossel").first()[QStringLiteral("components")].toArray().last()[QStringLiteral("type")].toString(),
             QStringLiteral("CAROUSEL"));
}

void TestMetaAccount::badPagesAreRefused()
{
    QCOMPARE(codeOf(client().call("GET", waba("/message_templates?limit=0"))), 100);
    QCOMPARE(codeOf(client().call("GET", waba("/message_templates?limit=101"))), 100);
    QCOMPARE(codeOf(client().call("GET", waba("/message_templates?after=nowhere"))), 131059);
}

void TestMetaAccount::badDefinitionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &given, int code) { QTest::newRow(name) << given << code; };
    row("name", definition(body("Oi."), "Novo Aviso"), 100);
    row("category", definition(body("Oi.")).replace("UTILITY", "NEWS"), 100);
    row("no body", definition("{\"type\":\"FOOTER\",\"text\":\"a\"}"), 100);
    row("two bodies", definition(body("Oi.") + "," + body("Oi.")), 100);
    row("body too long", definition(body(QByteArray(1025, 'a'))), 2388040);
    row("variable at the end", definition(body("Oi {{1}}", "\"a\"")), 2388299);
    row("no example", definition(body("Oi {{1}}, tudo bem?")), 100);
    row("variables side by side", definition(body("Oi {{1}}{{2}}, tudo?", "\"a\",\"b\"")), 2388072);
    row("variables not in order", definition(body("Oi {{2}}, tudo?", "\"a\"")), 2388072);
    row("header too long", definition("{\"type\":\"HEADER\",\"format\":\"TEXT\",\"text\":\"" + QByteArray(61, 'a') + "\"}," + body("Oi.")),
        2388040);
    row("header with line break", definition("{\"type\":\"HEADER\",\"format\":\"TEXT\",\"text\":\"a\\nb\"}," + body("Oi.")), 2388047);
    row("header without handle", definition("{\"type\":\"HEADER\",\"format\":\"IMAGE\"}," + body("Oi.")), 100);
    row("footer with variable", definition(body("Oi.") + ",{\"type\":\"FOOTER\",\"text\":\"{{1}}\"}"), 2388073);
    row("quick replies apart",
        definition(body("Oi.")
                   + ",{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"QUICK_REPLY\",\"text\":\"a\"},{\"type\":\"URL\",\"text\":\"b\","
                     "\"url\":\"https://a.example\"},{\"type\":\"QUICK_REPLY\",\"text\":\"c\"}]}"),
        100);
    row("label too long",
        definition(body("Oi.") + ",{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"QUICK_REPLY\",\"text\":\"" + QByteArray(26, 'a')
                   + "\"}]}"),
        2388040);
    row("same name", definition(body("Outro."), "aviso_feriado"), 2388039);
}

void TestMetaAccount::badDefinitionsAreRefused()
{
    QFETCH(QByteArray, given);
    QFETCH(int, code);
    const net::Outcome outcome = client().call("POST", waba("/message_templates"), given);
    QCOMPARE(codeOf(outcome), code);
    QCOMPARE(outcome.response.status, 400);
    QCOMPARE(get(waba("/message_templates?limit=100")).value(QStringLiteral("data")).toArray().size(), 19);
}

void TestMetaAccount::templateLivesFromCreationToDeletion()
{
    const QJsonObject made = DialectClient::object(
        client().call("POST", waba("/message_templates"), definition(body("Oi {{1}}, hoje há desconto!", "\"Ana\""))));
    QCOMPARE(made.value(QStringLiteral("category")).toString(), QStringLiteral("MARKETING")); // what promotes is marketing
    const QString id = made.value(QStringLiteral("id")).toString();
    QTRY_COMPARE(get(path(id)).value(QStringLiteral("status")).toString(), QStringLiteral("APPROVED"));
    QCOMPARE(client().call("POST", path(id), "{\"components\":[" + body("Tchau.") + "]}").response.status, 200);
    QTRY_COMPARE(get(path(id)).value(QStringLiteral("status")).toString(), QStringLiteral("APPROVED"));
    QCOMPARE(codeOf(client().call("POST", path(id), "{\"components\":[" + body("Oi.") + "]}")), 100); // once a day
    QCOMPARE(codeOf(client().call("POST", path(id), "{\"category\":\"UTILITY\"}")), 100);
    QCOMPARE(client().call("DELETE", waba("/message_templates?name=novo_aviso&hsm_id=") + id).response.status, 200);
    QCOMPARE(codeOf(client().call("GET", path(id))), 33);
    QCOMPARE(codeOf(client().call("DELETE", waba("/message_templates?name=novo_aviso"))), 100);
    QCOMPARE(client().call("DELETE", waba("/message_templates?name=confirmacao_consulta")).response.status, 200);
    QVERIFY(get(waba("/message_templates?name=confirmacao_consulta")).value(QStringLiteral("data")).toArray().isEmpty());
}

void TestMetaAccount::pausedTemplatesComeBack()
{
    const QString id =
        get(waba("/message_templates?status=PAUSED")).value(QStringLiteral("data")).toArray().first()[QStringLiteral("id")].toString();
    QCOMPARE(client().call("POST", path(id + QStringLiteral("/unpause"))).response.status, 200);
    QCOMPARE(get(path(id)).value(QStringLiteral("status")).toString(), QStringLiteral("APPROVED"));
    QCOMPARE(codeOf(client().call("POST", path(id + QStringLiteral("/unpause")))), 100);
}

void TestMetaAccount::samplesAreUploadedInParts()
{
    const QString begin =
        path(client().setting("app_id") + QStringLiteral("/uploads?file_name=a.png&file_length=6&file_type=image/png&access_token="));
    const QString token = client().secrets.value(QStringLiteral("token")).toString();
    QCOMPARE(codeOf(client().call("POST", begin + QStringLiteral("falso"))), 190);
    const QString session = DialectClient::object(client().call("POST", begin + token)).value(QStringLiteral("id")).toString();
    QVERIFY(session.startsWith(QStringLiteral("upload:")));
    const auto part = [&](const QByteArray &bytes, const QByteArray &offset, const QByteArray &scheme = "OAuth ") {
        return client().call("POST", path(session), bytes, {{"Authorization", scheme + client().bearer, true}, {"file_offset", offset}});
    };
    QCOMPARE(codeOf(part("abc", "0", "Bearer ")), 190);
    QCOMPARE(part("abc", "0").response.status, 200);
    QCOMPARE(codeOf(part("abc", "0")), 100);
    const net::Outcome asked = client().call("GET", path(session), {}, {{"Authorization", "OAuth " + client().bearer, true}});
    QCOMPARE(DialectClient::object(asked).value(QStringLiteral("file_offset")).toInt(), 3);
    const QString handle = DialectClient::object(part("def", "3")).value(QStringLiteral("h")).toString();
    QVERIFY(handle.startsWith(QStringLiteral("4::")));
    const QByteArray header = "{\"type\":\"HEADER\",\"format\":\"IMAGE\",\"example\":{\"header_handle\":[\"" + handle.toLatin1() + "\"]}},";
    QCOMPARE(client().call("POST", waba("/message_templates"), definition(header + body("Oi."))).response.status, 200);
}

void TestMetaAccount::mediaGoesUpAndDown()
{
    const QByteArray bytes("\x89PNG\r\n--edg\0\r\n\r\nx", 17);
    const net::Outcome up =
        client().upload(number("/media"), {{"messaging_product", "whatsapp"}, {"type", "image/png"}}, "image/png", bytes);
    const QString id = DialectClient::object(up).value(QStringLiteral("id")).toString();
    QVERIFY(!id.isEmpty());
    const QJsonObject shown = get(path(id + QStringLiteral("?phone_number_id=") + client().firstNumberId));
    QCOMPARE(shown.value(QStringLiteral("file_size")).toInt(), int(bytes.size()));
    QCOMPARE(shown.value(QStringLiteral("mime_type")).toString(), QStringLiteral("image/png"));
    const QString url = shown.value(QStringLiteral("url")).toString();
    QCOMPARE(client().call("GET", url).response.body, bytes);
    QCOMPARE(client().call("GET", url, {}, {{"Authorization", "Bearer falso", true}}).response.status, 401);
    QCOMPARE(client().call("GET", QString(url).replace(QStringLiteral("hash="), QStringLiteral("hash=x"))).response.status, 404);
    const QByteArray start = "{\"messaging_product\":\"whatsapp\",\"to\":\"+5511977774321\",";
    const QByteArray asImage = start + "\"type\":\"image\",\"image\":{\"id\":\"" + id.toLatin1() + "\"}}";
    QCOMPARE(client().call("POST", number("/messages"), asImage).response.status, 200);
    QCOMPARE(codeOf(client().call("POST", number("/messages"), QByteArray(asImage).replace("image", "video"))), 131053);
    QCOMPARE(client().call("DELETE", path(id)).response.status, 200);
    QCOMPARE(codeOf(client().call("GET", path(id))), 33);
}

void TestMetaAccount::badMediaIsRefused()
{
    const QList<QPair<QByteArray, QByteArray>> fields{{"messaging_product", "whatsapp"}};
    QCOMPARE(codeOf(client().upload(number("/media"), {}, "image/png", "a")), 100);
    QCOMPARE(codeOf(client().upload(number("/media"), fields, "application/zip", "a")), 100);
    QCOMPARE(codeOf(client().upload(number("/media"), fields, "image/webp", QByteArray(512001, 'a'))), 131053);
    QCOMPARE(codeOf(client().call("POST", number("/media"), "{}")), 100);
}

void TestMetaAccount::historyShowsTheEvents()
{
    const QByteArray message = "{\"messaging_product\":\"whatsapp\",\"to\":\"+5511988880005\",\"text\":{\"body\":\"a\"}}";
    const QJsonObject sent = DialectClient::object(client().call("POST", number("/messages"), message));
    const QString wamid = sent.value(QStringLiteral("messages")).toArray().first()[QStringLiteral("id")].toString();
    const QString asked = number("/message_history?fields=id,message_id,events{delivery_status,timestamp}&message_id=")
                          + QString::fromLatin1(QUrl::toPercentEncoding(wamid));
    const auto words = [&] {
        QStringList list;
        const QJsonArray entries = get(asked).value(QStringLiteral("data")).toArray();
        for (const QJsonValue &event : entries.first()[QStringLiteral("events")][QStringLiteral("data")].toArray())
            list.append(event[QStringLiteral("delivery_status")].toString());
        return list;
    };
    QTRY_COMPARE(words(), (QStringList{QStringLiteral("SENT"), QStringLiteral("FAILED")}));
    const QJsonObject plain = get(number("/message_history")).value(QStringLiteral("data")).toArray().first().toObject();
    QCOMPARE(plain.keys(), (QStringList{QStringLiteral("id"), QStringLiteral("message_id")}));
    const QJsonArray events = get(path(plain.value(QStringLiteral("id")).toString() + QStringLiteral("/events?status_filter=FAILED")))
                                  .value(QStringLiteral("data"))
                                  .toArray();
    QCOMPARE(events.size(), 1);
    QVERIFY(get(number("/message_history?message_id=wamid.nobody")).value(QStringLiteral("data")).toArray().isEmpty());
}

void TestMetaAccount::unknownPathsAreRefused()
{
    QCOMPARE(codeOf(client().call("GET", path(QStringLiteral("123")))), 33);
    QCOMPARE(codeOf(client().call("GET", path(QStringLiteral("123/phone_numbers")))), 33);
    QCOMPARE(codeOf(client().call("GET", number("/horoscope"))), 100);
    QCOMPARE(codeOf(client().call("PUT", number("/messages"), "{}")), 100);
}

QTEST_GUILESS_MAIN(TestMetaAccount)
#include "tst_metaaccount.moc"
