#include "casefile.h"

#include "domain/templatelint.h"
#include "domain/templatenames.h"
#include "domain/templaterender.h"
#include "providers/neutral/templatejson.h"

using namespace recado;
using namespace recado::test;

namespace {

// name=sample kind, with "?" when it may be left out
QStringList linesOf(const QList<TemplateVariable> &variables)
{
    QStringList lines;
    for (const TemplateVariable &variable : variables)
        lines += QStringLiteral("%1=%2 %3%4").arg(variable.name, variable.sample, toString(variable.kind), variable.optional ? QStringLiteral("?") : QString());
    return lines;
}

QMap<QString, QString> valuesIn(const QJsonObject &c)
{
    QMap<QString, QString> values;
    const QJsonObject given = c.value(QLatin1String("values")).toObject();
    for (auto value = given.begin(); value != given.end(); ++value)
        values.insert(value.key(), value.value().toString());
    return values;
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

TemplateDefinition definitionOf(const QJsonObject &c)
{
    const auto definition = neutral::definitionFromJson(c.value(QLatin1String("item")).toObject());
    return definition ? *definition : TemplateDefinition{};
}

} // namespace

class TemplateJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatMetaLists_data() { addCases(QStringLiteral("templates/definitions.json")); }
    void readsWhatMetaLists();
    void fillsReadsBackAndRenders_data() { addCases(QStringLiteral("templates/definitions.json")); }
    void fillsReadsBackAndRenders();
    void writesTheCreateBody_data() { addCases(QStringLiteral("templates/definitions.json")); }
    void writesTheCreateBody();
    void refusesWrongValuesByName();
    void whatTheTemplateHasNoPlaceForIsNamed();
    void aCarouselOfProductsMayHaveMoreOrFewerCards();
    void anEditedFieldWinsOverTheComponents();
    void whatIsWrittenByHandIsReadStrictly();
};

void TemplateJsonTest::readsWhatMetaLists()
{
    QFETCH(QJsonObject, c);
    const QJsonObject item = c.value(QLatin1String("item")).toObject();
    const auto read = neutral::definitionFromJson(item);
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!read.ok());
        compareError(read.error(), c);
        return;
    }
    QVERIFY(read.ok());
    QCOMPARE(linesOf(read->variables), texts(c.value(QLatin1String("variables"))));
    QCOMPARE(read->components, item.value(QLatin1String("components")).toArray());
    const QMap<QString, QString> fields{
        {QStringLiteral("status"), read->status}, {QStringLiteral("category"), read->category}, {QStringLiteral("quality"), read->quality},
        {QStringLiteral("sub_category"), read->subCategory}, {QStringLiteral("id"), read->providerId}, {QStringLiteral("reason"), read->rejectionReason},
        {QStringLiteral("ttl"), QString::number(read->timeToLiveSeconds)}, {QStringLiteral("offer"), read->offerText}};
    const QJsonObject expected = c.value(QLatin1String("fields")).toObject();
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QCOMPARE(fields.value(field.key(), QStringLiteral("no such field")), field.value().toString());
}

void TemplateJsonTest::fillsReadsBackAndRenders()
{
    QFETCH(QJsonObject, c);
    if (c.contains(QLatin1String("kind")))
        return;
    TemplateDefinition definition = definitionOf(c);
    definition.status = QStringLiteral("APPROVED");
    const auto values = valuesIn(c);
    QVERIFY(checkValues(definition, values).isEmpty());
    const TemplateContent content = fillTemplate(definition, values);
    const QJsonObject expected = c.value(QLatin1String("content")).toObject();
    QCOMPARE(textOf(toJson(content)), textOf(expected));
    // What was filled and what came from elsewhere gives the values back by name.
    QCOMPARE(valuesOf(withNames(content, definition)), values);
    QCOMPARE(valuesOf(withNames(templateContentFrom(expected), definition)), values);
    QCOMPARE(plainText(renderTemplate(definition, values)).split(QLatin1Char('\n')), texts(c.value(QLatin1String("rendered"))));
}

void TemplateJsonTest::writesTheCreateBody()
{
    QFETCH(QJsonObject, c);
    if (c.contains(QLatin1String("kind")))
        return;
    const TemplateDefinition definition = definitionOf(c);
    const QJsonObject body = neutral::definitionToJson(definition);
    if (c.contains(QLatin1String("create")))
        QCOMPARE(textOf(body), textOf(c.value(QLatin1String("create")).toObject()));
    // Reading what is written and writing it again changes nothing.
    const auto again = neutral::definitionFromJson(body);
    QVERIFY(again.ok());
    QCOMPARE(textOf(neutral::definitionToJson(*again)), textOf(body));
    const ContentProblems problems = lintTemplateBody(body);
    QVERIFY2(!firstError(problems), firstError(problems) ? qPrintable(firstError(problems)->path + firstError(problems)->rule) : "");
}

void TemplateJsonTest::refusesWrongValuesByName()
{
    const auto cases = QJsonDocument::fromJson(dataFile(QStringLiteral("templates/definitions.json"))).array();
    const TemplateDefinition offer = definitionOf(cases.at(4).toObject());
    const QMap<QString, QString> values{{QStringLiteral("header"), QStringLiteral("video")}, {QStringLiteral("1"), QStringLiteral("a\tb")},
                                        {QStringLiteral("offer"), QStringLiteral("1798761600")}, {QStringLiteral("button.0"), QStringLiteral("ABCDEFGHIJKLMNOPQRSTU")},
                                        {QStringLiteral("button.1"), QStringLiteral(" ")}, {QStringLiteral("2"), QStringLiteral("x")}};
    QStringList found;
    const auto problems = checkValues(offer, values);
    for (const TemplateProblem &problem : problems)
        found += problem.variable + QLatin1Char(' ') + toString(problem.rule) + (problem.isError() ? QString() : QStringLiteral(" (warning)"));
    QCOMPARE(found, (QStringList{QStringLiteral("header variable_not_media"), QStringLiteral("1 variable_layout (warning)"), QStringLiteral("offer variable_not_milliseconds"),
                                 QStringLiteral("button.0 variable_too_long"), QStringLiteral("button.1 variable_empty"), QStringLiteral("2 variable_surplus")}));
    QCOMPARE(firstError(problems)->variable, QStringLiteral("header"));

    TemplateDefinition text = definitionOf(cases.at(1).toObject());
    text.status = QStringLiteral("APPROVED");
    const auto tooLong = checkValues(text, {{QStringLiteral("header.1"), QString(55, QLatin1Char('a'))}, {QStringLiteral("1"), QString(1024, QLatin1Char('a'))},
                                            {QStringLiteral("2"), QStringLiteral("b")}, {QStringLiteral("button.1"), QStringLiteral("A")}});
    QCOMPARE(tooLong.size(), 2);
    QCOMPARE(toString(tooLong[0].rule) + tooLong[0].limit + tooLong[0].actual, QStringLiteral("header_too_long6061"));
    QCOMPARE(toString(tooLong[1].rule) + tooLong[1].limit, QStringLiteral("body_too_long1024"));
}

void TemplateJsonTest::whatTheTemplateHasNoPlaceForIsNamed()
{
    const auto cases = QJsonDocument::fromJson(dataFile(QStringLiteral("templates/definitions.json"))).array();
    const TemplateDefinition definition = definitionOf(cases.at(0).toObject());
    QJsonObject content = cases.at(0)[QLatin1String("content")].toObject();
    QJsonArray components = content.value(QLatin1String("components")).toArray();
    QJsonObject button = components.at(3).toObject();
    button.insert(QStringLiteral("index"), QStringLiteral("2"));
    components.replace(3, button);
    content.insert(QStringLiteral("components"), components);
    QStringList found;
    const auto problems = checkValues(definition, valuesOf(withNames(templateContentFrom(content), definition)));
    for (const TemplateProblem &problem : problems)
        found += problem.variable + QLatin1Char(' ') + toString(problem.rule);
    QCOMPARE(found, (QStringList{QStringLiteral("button.1 variable_missing"), QStringLiteral("button.2 variable_surplus")}));
}

void TemplateJsonTest::aCarouselOfProductsMayHaveMoreOrFewerCards()
{
    const QJsonObject header{{QStringLiteral("type"), QStringLiteral("HEADER")}, {QStringLiteral("format"), QStringLiteral("PRODUCT")}};
    const QJsonObject card{{QStringLiteral("components"), QJsonArray{header}}};
    const QJsonObject carousel{{QStringLiteral("type"), QStringLiteral("CAROUSEL")}, {QStringLiteral("cards"), QJsonArray{card, card, card}}};
    const auto definition = neutral::definitionFromJson({{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("status"), QStringLiteral("APPROVED")},
                                                         {QStringLiteral("components"), QJsonArray{carousel}}});
    QVERIFY(definition.ok());
    QMap<QString, QString> values{{QStringLiteral("card.0.header"), QStringLiteral("1|A")}, {QStringLiteral("card.1.header"), QStringLiteral("1|B")}};
    QVERIFY(checkValues(*definition, values).isEmpty());
    QCOMPARE(fillTemplate(*definition, values).components.value(0).cards.size(), 2);
    values.insert(QStringLiteral("card.7.header"), QStringLiteral("1|C"));
    QVERIFY(checkValues(*definition, values).isEmpty());
    values.remove(QStringLiteral("card.1.header"));
    QCOMPARE(checkValues(*definition, values).size(), 1);
}

void TemplateJsonTest::anEditedFieldWinsOverTheComponents()
{
    const auto cases = QJsonDocument::fromJson(dataFile(QStringLiteral("templates/definitions.json"))).array();
    TemplateDefinition definition = definitionOf(cases.at(0).toObject());
    definition.body = QStringLiteral("Tudo pronto.");
    definition.variables.clear();
    definition.header = TemplateDefinition::Header::None;
    definition.footer.clear();
    definition.buttons = {{TemplateButton::Kind::QuickReply, QStringLiteral("Sim"), {}}};
    const QJsonArray expected{QJsonObject{{QStringLiteral("type"), QStringLiteral("BODY")}, {QStringLiteral("text"), QStringLiteral("Tudo pronto.")}},
                              QJsonObject{{QStringLiteral("type"), QStringLiteral("BUTTONS")},
                                          {QStringLiteral("buttons"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("QUICK_REPLY")}, {QStringLiteral("text"), QStringLiteral("Sim")}}}}}};
    QCOMPARE(neutral::definitionToJson(definition).value(QLatin1String("components")).toArray(), expected);
}

void TemplateJsonTest::whatIsWrittenByHandIsReadStrictly()
{
    QVERIFY(neutral::createBodyFromJson("{\"name\":\"a\"}").ok());
    for (const char *wrong : {"[]", "{\"name\":}", "{\"name\":\"a\",\"name\":\"b\"}"}) {
        const auto read = neutral::createBodyFromJson(wrong);
        QVERIFY2(!read.ok(), wrong);
        QCOMPARE(toString(read.error().kind), QStringLiteral("invalid"));
        QVERIFY(!read.error().place.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TemplateJsonTest)
#include "tst_templatejson.moc"
