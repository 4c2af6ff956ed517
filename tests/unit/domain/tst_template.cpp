#include "domain/template.h"

#include <QTest>

using namespace recado;

namespace {

using Values = QMap<QString, QString>;
using Rule = TemplateProblem::Rule;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TemplateDefinition definitionOf(const QString &body, const QStringList &names)
{
    TemplateDefinition definition;
    definition.name = text("aviso_pagto");
    definition.language = text("pt_BR");
    definition.status = text("APPROVED");
    definition.body = body;
    for (const QString &name : names)
        definition.variables += {name, {}};
    return definition;
}

// Header image, named body, one URL button with a hole.
TemplateDefinition richDefinition()
{
    auto definition = definitionOf(text("Olá, {{nome}}. Pedido {{pedido}}."), {text("foto"), text("nome"), text("pedido"), text("codigo")});
    definition.header = TemplateDefinition::Header::Image;
    definition.headerText = text("{{foto}}");
    definition.buttons = {{TemplateButton::Kind::QuickReply, text("Ok"), {}},
                          {TemplateButton::Kind::Url, text("Ver"), text("https://loja.example/{{codigo}}")}};
    return definition;
}

TemplateParameter unnamed(const QString &value, TemplateParameter::Kind kind = TemplateParameter::Kind::Text)
{
    return {kind, {}, value, {}, {}};
}

} // namespace

class TemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsHolesOnceAndInOrder();
    void fillsInOnePass();
    void namesEveryProblem();
    void approvedAndCompleteHasNoProblem();
    void positionalBodyGoesUnnamedInNumericOrder();
    void numbersWithAGapKeepTheirNames();
    void everyPartGetsItsOwnValues();
    void variablesInNoTextStillTravel();
    void valuesComeBackOutAsTheyWentIn();
    void unnamedValuesAreNamedWhenTheyCanBe();
    void unnamedValuesStayUnnamedInDoubt();
    void reads();
};

void TemplateTest::findsHolesOnceAndInOrder()
{
    QCOMPARE(holesIn(text("{{b}} {{ a }} {{b}} {{1}} {{nome completo}}")), (QStringList{text("b"), text("a"), text("1"), text("nome completo")}));
    QCOMPARE(holesIn(text("{ {x}} {{}} {{ }} {x}")), QStringList());
    QCOMPARE(holesIn(text("{{{x}}}")), QStringList{text("x")});
}

void TemplateTest::fillsInOnePass()
{
    const Values values{{text("1"), text("{{2}}")}, {text("2"), text("dois")}};
    QCOMPARE(fillHoles(text("{{1}} {{ 2 }} {{3}}!"), values), text("{{2}} dois {{3}}!"));
    QCOMPARE(fillHoles(text("sem furos"), values), text("sem furos"));
}

void TemplateTest::namesEveryProblem()
{
    auto definition = definitionOf(text("{{nome}} {{valor}} {{data}}"), {text("nome"), text("valor"), text("data")});
    definition.status = text("PAUSED");
    const auto problems = checkValues(definition, {{text("nome"), text(" \u00A0\t")}, {text("data"), text("1/1")}, {text("extra"), text("x")}});
    const QList<TemplateProblem> expected{{Rule::NotApproved, {}}, {Rule::Empty, text("nome")}, {Rule::Missing, text("valor")}, {Rule::Surplus, text("extra")}};
    QCOMPARE(problems, expected);
}

void TemplateTest::approvedAndCompleteHasNoProblem()
{
    QVERIFY(checkValues(definitionOf(text("{{1}}"), {text("1")}), {{text("1"), text("Ana")}}).isEmpty());
    QVERIFY(checkValues(definitionOf(text("Olá"), {}), {}).isEmpty());
}

void TemplateTest::positionalBodyGoesUnnamedInNumericOrder()
{
    const auto definition = definitionOf(text("{{2}} {{10}} {{1}} {{3}}{{4}}{{5}}{{6}}{{7}}{{8}}{{9}}"),
                                         {text("2"), text("10"), text("1"), text("3"), text("4"), text("5"), text("6"), text("7"), text("8"), text("9")});
    Values values;
    for (int i = 1; i <= 10; ++i)
        values.insert(QString::number(i), text("v") + QString::number(i));
    const auto content = fillTemplate(definition, values);
    QCOMPARE(content.components.size(), 1);
    QCOMPARE(content.components[0].parameters.size(), 10);
    QCOMPARE(content.components[0].parameters[0], unnamed(text("v1")));
    QCOMPARE(content.components[0].parameters[9], unnamed(text("v10")));
    QCOMPARE(valuesOf(content), values);
}

void TemplateTest::numbersWithAGapKeepTheirNames()
{
    const Values values{{text("1"), text("a")}, {text("3"), text("b")}};
    const auto content = fillTemplate(definitionOf(text("{{1}} {{3}}"), {text("1"), text("3")}), values);
    QCOMPARE(content.components[0].parameters[1].name, text("3"));
    QCOMPARE(valuesOf(content), values);
}

void TemplateTest::everyPartGetsItsOwnValues()
{
    const auto content = fillTemplate(richDefinition(), {{text("foto"), text("https://loja.example/a.jpg")}, {text("nome"), text("Ana")},
                                                        {text("pedido"), text("77")}, {text("codigo"), text("x9")}});
    QCOMPARE(content.components.size(), 3);
    const auto &header = content.components[0];
    QCOMPARE(header.kind, TemplateComponent::Kind::Header);
    QCOMPARE(header.parameters[0].kind, TemplateParameter::Kind::Image);
    QCOMPARE(header.parameters[0].value, text("https://loja.example/a.jpg"));
    QCOMPARE(content.components[1].parameters.size(), 2);
    QCOMPARE(content.components[1].parameters[1].name, text("pedido"));
    const auto &button = content.components[2];
    QCOMPARE(button.kind, TemplateComponent::Kind::Button);
    QCOMPARE(button.subType, text("url"));
    QCOMPARE(button.index, 1);
    QCOMPARE(button.parameters[0].name, text("codigo"));
}

void TemplateTest::variablesInNoTextStillTravel()
{
    const Values values{{text("nome"), text("Ana")}, {text("oculta"), text("z")}};
    const auto content = fillTemplate(definitionOf(text("Olá, {{nome}}"), {text("oculta"), text("nome")}), values);
    QCOMPARE(valuesOf(content), values);
}

void TemplateTest::valuesComeBackOutAsTheyWentIn()
{
    const Values values{{text("foto"), text("l")}, {text("nome"), text("Ana")}, {text("pedido"), text("7")}, {text("codigo"), text("x")}};
    QCOMPARE(valuesOf(fillTemplate(richDefinition(), values)), values);
    // A number in the header does not shift the numbers of the body.
    auto definition = definitionOf(text("{{1}} {{2}}"), {text("1"), text("2")});
    definition.header = TemplateDefinition::Header::Text;
    definition.headerText = text("{{1}}");
    const Values numbered{{text("1"), text("a")}, {text("2"), text("b")}};
    QCOMPARE(valuesOf(fillTemplate(definition, numbered)), numbered);
}

void TemplateTest::unnamedValuesAreNamedWhenTheyCanBe()
{
    TemplateContent content{text("aviso_pagto"), {}, {}};
    content.components += {TemplateComponent::Kind::Header, {}, 0, {unnamed(text("l"), TemplateParameter::Kind::Image)}};
    content.components += {TemplateComponent::Kind::Body, {}, 0, {unnamed(text("Ana")), unnamed(text("77"))}};
    content.components += {TemplateComponent::Kind::Button, text("quick_reply"), 0, {unnamed(text("P"), TemplateParameter::Kind::Payload)}};
    content.components += {TemplateComponent::Kind::Button, text("url"), 1, {unnamed(text("x9"))}};
    const Values expected{{text("foto"), text("l")}, {text("nome"), text("Ana")}, {text("pedido"), text("77")}, {text("codigo"), text("x9")}};
    QCOMPARE(valuesOf(withNames(content, richDefinition())), expected);

    // The header's variable stands in no text: one value and one variable are left.
    auto hidden = richDefinition();
    hidden.headerText = text("https://loja.example/sample.jpg");
    QCOMPARE(valuesOf(withNames(content, hidden)), expected);
}

void TemplateTest::unnamedValuesStayUnnamedInDoubt()
{
    auto definition = richDefinition();
    definition.headerText.clear();
    definition.variables += {text("outra"), {}};
    TemplateContent content{text("aviso_pagto"), {}, {}};
    content.components += {TemplateComponent::Kind::Header, {}, 0, {unnamed(text("l"), TemplateParameter::Kind::Image)}};
    content.components += {TemplateComponent::Kind::Body, {}, 0, {unnamed(text("Ana"))}};
    QCOMPARE(withNames(content, definition), content);
    QCOMPARE(valuesOf(content), (Values{{text("1"), text("Ana")}}));
}

void TemplateTest::reads()
{
    QCOMPARE(renderBody(richDefinition(), {{text("nome"), text("Ana")}, {text("pedido"), text("77")}}), text("Olá, Ana. Pedido 77."));
}

QTEST_APPLESS_MAIN(TemplateTest)
#include "tst_template.moc"
