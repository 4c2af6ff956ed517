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
    void fieldsOfTheEnvelopeAreTolerated();
    void valuesAreCheckedAgainstTheTemplate();
    void aFindingIsWhatTheContractSays();
};

void ContentCheckTest::aGoodFileHasNoFindings()
{
    const auto check = checkContent(R"({"type": "template", "template": {"name": "a", "language": {"code": "pt_BR"}}})");
    QVERIFY(check.content.has_value());
    QVERIFY(check.findings.isEmpty());
    QVERIFY(!check.hasErrors());
}

void ContentCheckTest::findingsHavePathRuleAndSeverity_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("isError");
    QTest::newRow("not JSON") << QByteArray("{\"type\": }") << "1:10" << "json" << true;
    QTest::newRow("no type") << QByteArray("{}") << "type" << "required" << true;
    QTest::newRow("a type that cannot be sent yet") << QByteArray(R"({"type": "text", "text": {"body": "oi"}})") << "type" << "unsupported" << true;
    QTest::newRow("a type nobody knows") << QByteArray(R"({"type": "pigeon"})") << "type" << "unknown_type" << false;
    QTest::newRow("no name") << QByteArray(R"({"type": "template", "template": {}})") << "template.name" << "required" << true;
    QTest::newRow("a number as name") << QByteArray(R"({"type": "template", "template": {"name": 1}})") << "template.name" << "shape" << true;
    QTest::newRow("an unknown field") << QByteArray(R"({"type": "template", "template": {"name": "a", "namespace": "x", "language": {"code": "en"}}})")
                                      << "template.namespace" << "unknown_field" << false;
    QTest::newRow("an unknown field inside") << QByteArray(R"({"type": "template", "template": {"name": "a", "components": [
            {"type": "body", "parameters": [{"type": "text", "text": "x", "colour": "red"}]}]}})")
                                             << "template.components[0].parameters[0].colour" << "unknown_field" << false;
}

void ContentCheckTest::findingsHavePathRuleAndSeverity()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, rule);
    QFETCH(bool, isError);
    const auto check = checkContent(json);
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().path, path);
    QCOMPARE(check.findings.first().rule, rule);
    QCOMPARE(check.findings.first().isError, isError);
    QCOMPARE(check.hasErrors(), isError);
}

void ContentCheckTest::fieldsOfTheEnvelopeAreTolerated()
{
    const auto check = checkContent(R"({"messaging_product": "whatsapp", "recipient_type": "individual", "to": "5511", "type": "template",
        "template": {"name": "a", "language": {"policy": "deterministic", "code": "en"}, "components": []}})");
    QVERIFY(check.findings.isEmpty());
}

void ContentCheckTest::valuesAreCheckedAgainstTheTemplate()
{
    TemplateDefinition definition;
    definition.name = QStringLiteral("a");
    definition.status = QStringLiteral("APPROVED");
    definition.body = QStringLiteral("{{nome}}, {{valor}}");
    definition.variables = {{QStringLiteral("nome"), {}}, {QStringLiteral("valor"), {}}};
    const auto check = checkContent(R"({"type": "template", "template": {"name": "a", "components": [{"type": "body", "parameters": [
        {"type": "text", "parameter_name": "nome", "text": " "}, {"type": "text", "parameter_name": "extra", "text": "x"}]}]}})");
    QVERIFY(check.content.has_value());
    const auto findings = checkAgainst(definition, std::get<TemplateContent>(*check.content));
    QMap<QString, QString> pathByRule;
    for (const Finding &finding : findings)
        pathByRule.insert(finding.rule, finding.path);
    QCOMPARE(pathByRule.size(), 3);
    QCOMPARE(pathByRule.value(QStringLiteral("variable_empty")), QStringLiteral("template.components[0].parameters[0]"));
    QCOMPARE(pathByRule.value(QStringLiteral("variable_surplus")), QStringLiteral("template.components[0].parameters[1]"));
    QCOMPARE(pathByRule.value(QStringLiteral("variable_missing")), QStringLiteral("template.components"));
}

void ContentCheckTest::aFindingIsWhatTheContractSays()
{
    const QJsonObject object = Finding{QStringLiteral("type"), QStringLiteral("required"), QStringLiteral("Missing."), true}.toJson();
    QCOMPARE(object.keys(), (QStringList{QStringLiteral("actual"), QStringLiteral("limit"), QStringLiteral("message"), QStringLiteral("path"),
                                         QStringLiteral("rule"), QStringLiteral("severity")}));
}

QTEST_GUILESS_MAIN(ContentCheckTest)
#include "tst_contentcheck.moc"
