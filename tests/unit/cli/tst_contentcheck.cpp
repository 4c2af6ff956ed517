#include "cli/contentcheck.h"

#include <QTest>

using namespace recado;
using namespace recado::cli;

class ContentCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodFileHasNoFindings();
    void findingsHavePathRuleAndSeverity_data();
    void findingsHavePathRuleAndSeverity();
    void fieldsOfTheOrderAreTolerated();
    void valuesAreCheckedAgainstTheTemplate();
    void filledTextsAreMeasured();
    void whatIsSaidTwiceIsShownOnce();
    void aFindingIsWhatTheContractSays();
    void countsAreNumbers();
};

namespace {

const Instant now = fromMillis(1'800'000'000'000);

QStringList told(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words += (finding.isError ? QString() : QStringLiteral("warning ")) + finding.rule + QLatin1Char(' ') + finding.path;
    return words;
}

TemplateDefinition approved(const QString &body, const QStringList &variables)
{
    TemplateDefinition definition;
    definition.name = QStringLiteral("a");
    definition.status = QStringLiteral("APPROVED");
    definition.body = body;
    for (const QString &variable : variables)
        definition.variables += TemplateVariable{variable, {}};
    return definition;
}

} // namespace

void ContentCheckTest::aGoodFileHasNoFindings()
{
    const auto check = checkFile(R"({"type": "template", "template": {"name": "a", "language": {"code": "pt_BR"}}})", now);
    QVERIFY(check.content.has_value());
    QVERIFY(check.findings.isEmpty());
    QVERIFY(!check.hasErrors());
}

void ContentCheckTest::findingsHavePathRuleAndSeverity_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not JSON") << QByteArray("{\"type\": }") << "json 1:10";
    QTest::newRow("a list") << QByteArray("[]") << "json 1:1";
    QTest::newRow("a field twice") << QByteArray(R"({"type": "text", "text": {"body": "a", "body": "b"}})") << "json text.body";
    QTest::newRow("no type") << QByteArray("{}") << "required type";
    QTest::newRow("a text") << QByteArray(R"({"type": "text", "text": {"body": "oi"}})") << QString();
    QTest::newRow("a type nobody knows") << QByteArray(R"({"type": "pigeon"})") << "warning unknown_type type";
    QTest::newRow("no name") << QByteArray(R"({"type": "template", "template": {"language": {"code": "en"}}})") << "required template.name";
    QTest::newRow("no language") << QByteArray(R"({"type": "template", "template": {"name": "a"}})") << "warning required template.language.code";
    QTest::newRow("a number as text") << QByteArray(R"({"type": "text", "text": {"body": 1}})") << "type text.body";
    QTest::newRow("an unknown field") << QByteArray(R"({"type": "text", "text": {"body": "oi", "namespace": "x"}})") << "warning unknown_field text.namespace";
    QTest::newRow("an order that ends too soon") << QByteArray(R"({"type": "interactive", "interactive": {"type": "order_details", "body": {"text": "x"}, "action":
        {"name": "review_and_pay", "parameters": {"reference_id": "1", "type": "digital-goods", "currency": "BRL", "total_amount": {"value": 1, "offset": 100},
        "order": {"status": "pending", "items": [{"name": "x", "amount": {"value": 1, "offset": 100}, "quantity": 1}], "subtotal": {"value": 1, "offset": 100},
        "tax": {"value": 0, "offset": 100}, "expiration": {"timestamp": "1800000001", "description": "x"}}}}}})")
                                                 << "min_seconds interactive.action.parameters.order.expiration.timestamp";
}

void ContentCheckTest::findingsHavePathRuleAndSeverity()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto check = checkFile(json, now);
    QCOMPARE(told(check.findings).join(QLatin1Char('\n')), expected);
    QCOMPARE(check.hasErrors(), !expected.isEmpty() && !expected.startsWith(QLatin1String("warning")));
    for (const Finding &finding : check.findings)
        QVERIFY(!finding.message.isEmpty());
}

void ContentCheckTest::fieldsOfTheOrderAreTolerated()
{
    const auto check = checkFile(R"({"messaging_product": "whatsapp", "recipient_type": "individual", "to": "5511", "biz_opaque_callback_data": "x", "type": "template",
        "template": {"name": "a", "language": {"policy": "deterministic", "code": "en"}, "components": []}})", now);
    QVERIFY(check.findings.isEmpty());
}

void ContentCheckTest::valuesAreCheckedAgainstTheTemplate()
{
    const TemplateDefinition definition = approved(QStringLiteral("{{nome}}, {{valor}}"), {QStringLiteral("nome"), QStringLiteral("valor")});
    const auto check = checkFile(R"({"type": "template", "template": {"name": "a", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [
        {"type": "text", "parameter_name": "nome", "text": " "}, {"type": "text", "parameter_name": "extra", "text": "x"}]}]}})", now);
    QVERIFY(check.content.has_value());
    QStringList words = told(checkAgainst(definition, check.content->asTemplate()));
    words.sort();
    QCOMPARE(words, (QStringList{QStringLiteral("variable_empty template.components[0].parameters[0]"), QStringLiteral("variable_missing template.components"),
                                 QStringLiteral("variable_surplus template.components[0].parameters[1]")}));
}

void ContentCheckTest::filledTextsAreMeasured()
{
    const TemplateDefinition definition = approved(QStringLiteral("{{1}}") + QString(1020, QLatin1Char('x')), {QStringLiteral("1")});
    const auto check = checkFile(R"({"type": "template", "template": {"name": "a", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [
        {"type": "text", "text": "12345"}]}]}})", now);
    QVERIFY(check.findings.isEmpty());
    QCOMPARE(told(checkAgainst(definition, check.content->asTemplate())), QStringList{QStringLiteral("max_chars template.components[0].parameters")});
}

void ContentCheckTest::whatIsSaidTwiceIsShownOnce()
{
    const QString language = QStringLiteral("template.language.code");
    const QString value = QStringLiteral("template.components[0].parameters[0]");
    ContentCheck check{{{language, QStringLiteral("required"), {}, {}, QStringLiteral("Better."), false},
                        {value + QStringLiteral(".text"), QStringLiteral("empty"), {}, {}, QStringLiteral("Empty."), true}}, {}};
    check.add({{language, QStringLiteral("required"), {}, {}, QStringLiteral("Must."), true}});
    check.add({{value, QStringLiteral("variable_empty"), {}, {}, QStringLiteral("Empty."), true}});
    QCOMPARE(told(check.findings), (QStringList{QStringLiteral("required ") + language, QStringLiteral("variable_empty ") + value}));
    check.add({{language, QStringLiteral("unsupported"), {}, {}, QStringLiteral("No."), true}});
    QCOMPARE(check.findings.size(), 3);
    check.drop(QStringLiteral("required"), language); // an error stays
    QCOMPARE(check.findings.size(), 3);
    check.add({{language, QStringLiteral("advice"), {}, {}, QStringLiteral("Better."), false}});
    check.drop(QStringLiteral("advice"), language);
    QCOMPARE(check.findings.size(), 3);
}

void ContentCheckTest::aFindingIsWhatTheContractSays()
{
    const QJsonObject object = Finding{QStringLiteral("type"), QStringLiteral("required"), {}, {}, QStringLiteral("Missing."), true}.toJson();
    QCOMPARE(object.keys(), (QStringList{QStringLiteral("actual"), QStringLiteral("limit"), QStringLiteral("message"), QStringLiteral("path"),
                                         QStringLiteral("rule"), QStringLiteral("severity")}));
    QVERIFY(object.value(QLatin1String("limit")).isNull());
    QCOMPARE(object.value(QLatin1String("severity")).toString(), QStringLiteral("error"));
}

void ContentCheckTest::countsAreNumbers()
{
    const auto counted = checkFile(R"({"type": "interactive", "interactive": {"type": "button", "body": {"text": "x"}, "action": {"buttons": []}}})", now);
    QCOMPARE(counted.findings.size(), 1);
    const QJsonObject object = counted.findings.first().toJson();
    QCOMPARE(object.value(QLatin1String("path")).toString(), QStringLiteral("interactive.action.buttons"));
    QCOMPARE(object.value(QLatin1String("limit")), QJsonValue(1));
    QCOMPARE(object.value(QLatin1String("actual")), QJsonValue(0));
    const QJsonObject word = Finding{QStringLiteral("x"), QStringLiteral("required_const"), QStringLiteral("3"), QStringLiteral("4"), {}, true}.toJson();
    QCOMPARE(word.value(QLatin1String("limit")), QJsonValue(QStringLiteral("3")));
}

QTEST_GUILESS_MAIN(ContentCheckTest)
#include "tst_contentcheck.moc"
