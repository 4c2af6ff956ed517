#include "domain/broadcastrows.h"

#include "domain/checkreport.h"
#include "domain/rowchecker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace recado;

class BroadcastRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheVariablesOfATemplate();
    void findsHolesAtEveryDepthAsTheyAreRead();
    void fillsHolesAtEveryDepth();
    void fillsATemplateAndKeepsWhatStandsBesideIt();
    void marksWhatAMessageDependsOn();
    void readsPersonAndName();
    void saysWhyANumberIsNone_data();
    void saysWhyANumberIsNone();
    void anEditCompletesTheNinthDigit();
    void anEditHasNoDigitsBehindIt();
    void aTakenRowIsLeftAlone();
    void aRowTakenOutStaysOut();
    void checksVariablesOfARow_data();
    void checksVariablesOfARow();
    void checksTheFilledContent_data();
    void checksTheFilledContent();
    void checksReadyRowsOnly();
    void reportSaysTheWorst();
};

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Content parsed(const char *json)
{
    return Content(QJsonDocument::fromJson(json).object());
}

TemplateDefinition reminder()
{
    TemplateDefinition definition;
    definition.name = text("lembrete");
    definition.language = text("pt_BR");
    definition.status = text("APPROVED");
    definition.category = text("UTILITY");
    definition.header = TemplateDefinition::Header::Document;
    definition.headerText = text("https://example.com/boleto.pdf?oe=1");
    definition.body = text("Olá {{nome}}, sua fatura de {{valor}} vence.");
    definition.buttons = {{TemplateButton::Kind::Url, text("Ver"), text("https://loja.example/{{1}}")}};
    definition.namedParameters = true;
    definition.variables = {{text("header"), text("https://example.com/a.pdf"), TemplateVariable::Kind::Document},
                            {text("nome"), text("Ana"), TemplateVariable::Kind::Text},
                            {text("valor"), text("10"), TemplateVariable::Kind::Text},
                            {text("button.0"), text("x"), TemplateVariable::Kind::UrlSuffix}};
    return definition;
}

BroadcastContent templateContent(const TemplateDefinition &definition)
{
    TemplateContent only;
    only.name = definition.name;
    only.language = definition.language;
    return {Content(only), definition};
}

// Column 0 is the telephone, 1 the name, then the variables in their order.
ColumnMapping mappingOf(const QStringList &variables)
{
    ColumnMapping mapping;
    mapping.phone = 0;
    mapping.name = 1;
    for (int i = 0; i < variables.size(); ++i)
        mapping.variables.insert(variables[i], {ValueSource::Kind::Column, i + 2, {}});
    return mapping;
}

BroadcastRow row(const QStringList &cells)
{
    BroadcastRow result;
    result.line = 2;
    result.cells = cells;
    return result;
}

} // namespace

void BroadcastRowsTest::namesTheVariablesOfATemplate()
{
    QCOMPARE(variablesOf(templateContent(reminder())), QStringList({text("header"), text("nome"), text("valor"), text("button.0")}));
    QCOMPARE(variablesOf({parsed(R"({"type":"template","template":{"name":"x"}})"), {}}), QStringList());
}

void BroadcastRowsTest::findsHolesAtEveryDepthAsTheyAreRead()
{
    const Content content = parsed(R"({"type":"interactive","interactive":{"type":"button",
        "action":{"buttons":[{"type":"reply","reply":{"id":"sim-{{pedido}}","title":"Sim, {{nome}}"}}]},
        "footer":{"text":"{{loja}}"},"header":{"type":"text","text":"Pedido {{ pedido }}"},"body":{"text":"Olá {{nome}} {{valor}}"}}})");
    QCOMPARE(variablesOf({content, {}}), QStringList({text("pedido"), text("nome"), text("valor"), text("loja")}));
    QCOMPARE(variablesOf({Content(), {}}), QStringList());
}

void BroadcastRowsTest::fillsHolesAtEveryDepth()
{
    const BroadcastContent content{parsed(R"({"type":"interactive","context":{"message_id":"wamid.{{m}}"},"interactive":{"type":"list",
        "body":{"text":"{{nome}} {{nome}} {{falta}}"},
        "action":{"button":"Ver","sections":[{"title":"{{nome}}","rows":[{"id":"1","title":"{{valor}}","n":5,"b":true,"z":null}]}]}}})"),
                                   {}};
    const Content filled = contentFor(content, {{text("nome"), text("{{valor}}")}, {text("valor"), text("R$ 5")}, {text("m"), text("A")}});
    const Content expected = parsed(R"({"type":"interactive","context":{"message_id":"wamid.A"},"interactive":{"type":"list",
        "body":{"text":"{{valor}} {{valor}} {{falta}}"},
        "action":{"button":"Ver","sections":[{"title":"{{valor}}","rows":[{"id":"1","title":"R$ 5","n":5,"b":true,"z":null}]}]}}})");
    QCOMPARE(filled.document(), expected.document());
}

void BroadcastRowsTest::fillsATemplateAndKeepsWhatStandsBesideIt()
{
    BroadcastContent content = templateContent(reminder());
    const QMap<QString, QString> values{{text("header"), text("https://a.example/b.pdf|Boleto.pdf")},
                                        {text("nome"), text("Ana")},
                                        {text("valor"), text("5")},
                                        {text("button.0"), text("77")}};
    QCOMPARE(contentFor(content, values), Content(fillTemplate(reminder(), values)));
    QJsonObject document = content.content.document();
    document.insert(text("context"), QJsonObject{{text("message_id"), text("wamid.1")}});
    content.content = Content(document);
    QCOMPARE(contentFor(content, values).replyTo(), text("wamid.1"));
    QCOMPARE(contentFor(content, values).asTemplate(), fillTemplate(reminder(), values));
}

void BroadcastRowsTest::marksWhatAMessageDependsOn()
{
    const TemplateDefinition original = reminder();
    const QString mark = definitionMark(original);
    const auto changed = [&](auto change) {
        TemplateDefinition other = original;
        change(other);
        return definitionMark(other) != mark;
    };
    QVERIFY(!mark.isEmpty());
    QVERIFY(changed([](auto &d) { d.name = text("outro"); }));
    QVERIFY(changed([](auto &d) { d.language = text("es"); }));
    QVERIFY(changed([](auto &d) { d.status = text("PAUSED"); }));
    QVERIFY(changed([](auto &d) { d.category = text("MARKETING"); }));
    QVERIFY(changed([](auto &d) { d.header = TemplateDefinition::Header::Image; }));
    QVERIFY(changed([](auto &d) { d.body += QLatin1Char('!'); }));
    QVERIFY(changed([](auto &d) { d.footer = text("Loja"); }));
    QVERIFY(changed([](auto &d) { d.buttons[0].value = text("https://outra.example/{{1}}"); }));
    QVERIFY(changed([](auto &d) { d.buttons += TemplateButton{TemplateButton::Kind::QuickReply, text("Sair"), {}}; }));
    QVERIFY(changed([](auto &d) { d.variables[1].name = text("cliente"); }));
    QVERIFY(changed([](auto &d) { d.variables[3].optional = true; }));
    QVERIFY(changed([](auto &d) { d.namedParameters = false; }));
    QVERIFY(changed([](auto &d) { d.cards = {{}}; }));
    // Examples, quality and the provider's id change by themselves.
    QVERIFY(!changed([](auto &d) { d.headerText = text("https://example.com/boleto.pdf?oe=2"); }));
    QVERIFY(!changed([](auto &d) { d.variables[1].sample = text("Bia"); }));
    QVERIFY(!changed([](auto &d) { d.quality = text("YELLOW"); }));
    QVERIFY(!changed([](auto &d) { d.providerId = text("9"); }));
    QVERIFY(!changed([](auto &d) { d.buttons[0].sample = text("https://loja.example/9"); }));
    QVERIFY(changed([](auto &d) {
        d.header = TemplateDefinition::Header::Text;
        d.headerText = text("A");
    }));
}

void BroadcastRowsTest::readsPersonAndName()
{
    BroadcastRow ana = row({text("(11) 98888-7777"), text("  Ana  Lima "), text("5")});
    readRow(ana, mappingOf({}), {}, text("BR"));
    QCOMPARE(ana.recipient, text("+5511988887777"));
    QCOMPARE(ana.person, text("5511988887777"));
    QCOMPARE(ana.personName, text("Ana Lima"));
    QVERIFY(ana.state == RowState::Ready);
    QCOMPARE(ana.problem, QString());
    BroadcastRow bsuid = row({text("BR.1234567890")});
    readRow(bsuid, mappingOf({}), {}, text("BR"));
    QCOMPARE(bsuid.recipient, text("BR.1234567890"));
    QCOMPARE(bsuid.person, text("BR.1234567890"));
    QVERIFY(bsuid.state == RowState::Ready);
    // Read again, it is as if for the first time.
    BroadcastRow again = row({text("11 3333-4444")});
    again.state = RowState::Blocked;
    again.problem = text("number_invalid");
    again.place = text("too_short");
    readRow(again, mappingOf({}), {}, text("BR"));
    QVERIFY(again.state == RowState::Ready);
    QCOMPARE(again.problem + again.place, QString());
}

void BroadcastRowsTest::saysWhyANumberIsNone_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << text(" ") << text("number_empty") << text("empty");
    QTest::newRow("rounded") << text("5,51199E+12") << text("number_rounded") << text("rounded");
    QTest::newRow("words") << text("não tem") << text("number_invalid") << text("not_a_number");
    QTest::newRow("short") << text("98888-7777") << text("number_invalid") << text("too_short");
    QTest::newRow("several") << text("11 98888-7777 / 11 97777-6666") << text("number_invalid") << text("several");
    QTest::newRow("without the ninth digit") << text("11 8888-7777") << text("number_ninth") << QString();
}

void BroadcastRowsTest::saysWhyANumberIsNone()
{
    QFETCH(QString, cell);
    QFETCH(QString, problem);
    QFETCH(QString, place);
    BroadcastRow ana = row({cell, text("Ana")});
    readRow(ana, mappingOf({}), {}, text("BR"));
    QVERIFY(ana.state == RowState::Blocked);
    QCOMPARE(ana.problem, problem);
    QCOMPARE(ana.place, place);
    QCOMPARE(ana.recipient.isEmpty(), problem != text("number_ninth"));
    ColumnMapping none = mappingOf({});
    none.phone = -1;
    readRow(ana, none, {}, text("BR"));
    QCOMPARE(ana.problem, text("number_empty"));
}

void BroadcastRowsTest::anEditCompletesTheNinthDigit()
{
    BroadcastRow ana = row({text("11 8888-7777")});
    readRow(ana, mappingOf({}), {}, text("BR"));
    QCOMPARE(ana.recipient, text("+551188887777"));
    QCOMPARE(ana.person, text("5511988887777")); // the same person as with it
    ana.edits.insert(0, text("+5511988887777"));
    readRow(ana, mappingOf({}), {}, text("BR"));
    QVERIFY(ana.state == RowState::Ready);
    QCOMPARE(ana.recipient, text("+5511988887777"));
    QCOMPARE(ana.cells.first(), text("11 8888-7777"));
}

void BroadcastRowsTest::anEditHasNoDigitsBehindIt()
{
    BroadcastRow ana = row({text("5,51199E+12")});
    readRow(ana, mappingOf({}), text("5511988887777"), text("BR"));
    QCOMPARE(ana.recipient, text("+5511988887777"));
    ana.edits.insert(0, text("11 97777-6666"));
    readRow(ana, mappingOf({}), text("5511988887777"), text("BR"));
    QCOMPARE(ana.recipient, text("+5511977776666"));
}

void BroadcastRowsTest::aTakenRowIsLeftAlone()
{
    BroadcastRow ana = row({text("não tem")});
    ana.state = RowState::Taken;
    ana.recipient = text("+5511988887777");
    const BroadcastRow before = ana;
    readRow(ana, mappingOf({}), {}, text("BR"));
    QCOMPARE(ana, before);
}

void BroadcastRowsTest::aRowTakenOutStaysOut()
{
    BroadcastRow ana = row({text("11988887777"), text("Ana")});
    ana.state = RowState::LeftOut;
    ana.problem = text("by_hand");
    readRow(ana, mappingOf({}), {}, text("BR"));
    QVERIFY(ana.state == RowState::LeftOut);
    QCOMPARE(ana.problem, text("by_hand"));
    QCOMPARE(ana.recipient, text("+5511988887777"));
    ana.problem = text("duplicate"); // the check finds those again
    readRow(ana, mappingOf({}), {}, text("BR"));
    QVERIFY(ana.state == RowState::Ready);
}

void BroadcastRowsTest::checksVariablesOfARow_data()
{
    QTest::addColumn<QStringList>("values"); // header, nome, valor, button.0
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("place");
    const QString file = text("https://a.example/b.pdf");
    const QString code = text("77");
    const QString ana = text("Ana");
    const QString five = text("R$ 5,00");
    QTest::newRow("good") << QStringList{file, ana, five, code} << QString() << QString();
    QTest::newRow("an id of media") << QStringList{text("id:1234|Boleto.pdf"), ana, five, code} << QString() << QString();
    QTest::newRow("blank") << QStringList{file, text(" \u00A0"), five, code} << text("variable_missing") << text("nome");
    QTest::newRow("the row is short") << QStringList{file, ana} << text("variable_missing") << text("valor");
    QTest::newRow("no link") << QStringList{text("boleto.pdf"), ana, five, code} << text("variable_invalid") << text("header");
    QTest::newRow("lines in it") << QStringList{file, text("Ana\nLima"), five, code} << QString() << QString(); // a warning
    QTest::newRow("the text is too long") << QStringList{file, ana, QString(1'100, QLatin1Char('x')), code} << text("content_too_long")
                                          << text("body");
    QTest::newRow("nearly too long") << QStringList{file, ana, QString(980, QLatin1Char('x')), code} << QString() << QString();
}

void BroadcastRowsTest::checksVariablesOfARow()
{
    QFETCH(QStringList, values);
    QFETCH(QString, problem);
    QFETCH(QString, place);
    const BroadcastContent content = templateContent(reminder());
    ColumnMapping mapping = mappingOf(variablesOf(content));
    BroadcastRow ana = row(QStringList{text("11988887777"), text("Ana")} + values);
    checkRow(ana, mapping, content);
    QCOMPARE(ana.problem, problem);
    QCOMPARE(ana.place, place);
    QVERIFY(ana.state == (problem.isEmpty() ? RowState::Ready : RowState::Blocked));

    // Neither a template that is not approved nor a variable that it no longer has is the row's fault.
    BroadcastContent paused = content;
    paused.definition->status = text("PAUSED");
    mapping.variables.insert(text("antiga"), {ValueSource::Kind::Text, -1, text("x")});
    BroadcastRow other = row(ana.cells);
    RowChecker(mapping, paused).check(other);
    QCOMPARE(other.problem, problem);
    QCOMPARE(other.place, place);
}

void BroadcastRowsTest::checksTheFilledContent_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("place");
    const QString plain = text(R"({"type":"text","text":{"body":"Olá {{nome}}"}})");
    const QString buttons = text(R"({"type":"interactive","interactive":{"type":"button","body":{"text":"Olá"},
        "action":{"buttons":[{"type":"reply","reply":{"id":"1","title":"{{nome}}"}}]}}})");
    QTest::newRow("text") << plain << text("Ana") << QString() << QString();
    QTest::newRow("text without value") << plain << QString() << text("variable_missing") << text("nome");
    QTest::newRow("text too long") << plain << QString(4'096, QLatin1Char('x')) << text("content_too_long") << text("nome");
    QTest::newRow("button") << buttons << text("Vinte letras bastam!") << QString() << QString();
    QTest::newRow("button too long") << buttons << text("Vinte e uma letras, já") << text("content_too_long") << text("nome");
    QTest::newRow("picture") << text(R"({"type":"image","image":{"link":"{{nome}}"}})") << text("foto.png") << text("variable_invalid")
                             << text("nome");
    QTest::newRow("broken for all") << text(R"({"type":"text","text":{"body":"Olá {{nome}}","preview_url":"sim"}})") << text("Ana")
                                    << text("variable_invalid") << text("text.preview_url");
}

void BroadcastRowsTest::checksTheFilledContent()
{
    QFETCH(QString, json);
    QFETCH(QString, name);
    QFETCH(QString, problem);
    QFETCH(QString, place);
    const BroadcastContent content{parsed(json.toUtf8().constData()), {}};
    BroadcastRow ana = row({text("11988887777"), text("Ana"), name});
    checkRow(ana, mappingOf({text("nome")}), content);
    QCOMPARE(ana.problem, problem);
    QCOMPARE(ana.place, place);
}

void BroadcastRowsTest::checksReadyRowsOnly()
{
    const BroadcastContent content = templateContent(reminder());
    for (const RowState state : {RowState::Blocked, RowState::LeftOut, RowState::Taken}) {
        BroadcastRow ana = row({text("11988887777")});
        ana.state = state;
        ana.problem = text("by_hand");
        const BroadcastRow before = ana;
        checkRow(ana, mappingOf(variablesOf(content)), content);
        QCOMPARE(ana, before);
    }
}

void BroadcastRowsTest::reportSaysTheWorst()
{
    CheckReport report;
    QVERIFY(report.level() == CheckLevel::Green);
    QCOMPARE(report.safeFixes(), 0);
    CheckFinding finding;
    finding.kind = text("number_ninth");
    finding.level = CheckLevel::Amber;
    finding.count = 7;
    finding.safeFix = true;
    report.findings += finding;
    finding.kind = text("duplicate");
    finding.count = 3;
    report.findings += finding;
    finding.kind = text("number_invalid");
    finding.safeFix = false;
    report.findings += finding;
    QVERIFY(report.level() == CheckLevel::Amber);
    QCOMPARE(report.safeFixes(), 10);
    finding.level = CheckLevel::Red;
    report.findings.prepend(finding);
    QVERIFY(report.level() == CheckLevel::Red);
}

QTEST_APPLESS_MAIN(BroadcastRowsTest)
#include "tst_broadcastrows.moc"
