#include "models/templatedraft.h"

#include "domain/templatebody.h"
#include "domain/templatelint.h"
#include "models/templatevariables.h"

#include <QJsonArray>
#include <QTest>

using namespace recado;

namespace {

using Part = DraftPlace::Part;

TemplateDefinition notice()
{
    TemplateDefinition definition;
    definition.name = QStringLiteral("aviso");
    definition.language = QStringLiteral("pt_BR");
    definition.category = QStringLiteral("UTILITY");
    definition.status = QStringLiteral("APPROVED");
    definition.providerId = QStringLiteral("77");
    definition.body = QStringLiteral("Oi {{nome}}, seu pedido saiu hoje.");
    definition.variables = {{QStringLiteral("nome"), QStringLiteral("Ana")}};
    definition.buttons = {{TemplateButton::Kind::QuickReply, QStringLiteral("Ok"), {}}};
    definition.components = {QJsonObject{{QStringLiteral("type"), QStringLiteral("BODY")}, {QStringLiteral("text"), definition.body}},
                             QJsonObject{{QStringLiteral("type"), QStringLiteral("CALL_PERMISSION_REQUEST")}}};
    return definition;
}

LibraryTemplate listed(const TemplateDefinition &definition)
{
    return {{1}, QStringLiteral("A"), definition, {}};
}

} // namespace

class TestTemplateDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeOfWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("accents") << QStringLiteral("Confirmação de Consulta") << "confirmacao_de_consulta";
        QTest::newRow("signs") << QStringLiteral("promo: 20% – já!") << "promo_20_ja_";
        QTest::newRow("while typing") << QStringLiteral("aviso ") << "aviso_";
        QTest::newRow("underscores stay") << QStringLiteral("a__b_") << "a__b_";
        QTest::newRow("nothing at the front") << QStringLiteral(" -a") << "a";
        QTest::newRow("other alphabets") << QStringLiteral("Привет") << "";
    }

    void namesAreMadeOfWhatIsAllowed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QCOMPARE(templateNameFrom(typed), name);
        QCOMPARE(templateNameFrom(name), name);
    }

    void aDuplicateKeepsItsPartsAndGetsAFreeName()
    {
        const LibraryKey second{{1}, QStringLiteral("aviso_2"), QStringLiteral("pt_BR")};
        const TemplateDraft draft = duplicateOf(listed(notice()), {second});
        QCOMPARE(draft.definition.name, QStringLiteral("aviso_3"));
        QVERIFY(draft.definition.providerId.isEmpty() && draft.definition.status.isEmpty());
        QCOMPARE(draft.samples.value(QStringLiteral("nome")), QStringLiteral("Ana"));
        const TemplateDefinition sent = withVariables(draft.definition, draft.samples);
        QVERIFY(!componentOf(createBodyOf(sent).value(QLatin1String("components")).toArray(), QStringLiteral("CALL_PERMISSION_REQUEST"))
                     .isEmpty());
        QVERIFY(hasKeptParts(sent));
    }

    void aTranslationHasTheNameAndNoLanguage()
    {
        const TemplateDraft draft = translationOf(listed(notice()));
        QCOMPARE(draft.definition.name, QStringLiteral("aviso"));
        QVERIFY(draft.definition.language.isEmpty());
    }

    void aDraftSurvivesItsJson()
    {
        TemplateDraft draft = editOf(listed(notice()));
        draft.samples.insert(QStringLiteral("gone"), QStringLiteral("kept"));
        const auto read = templateDraftFrom(toJson(draft));
        QVERIFY(read.has_value());
        QVERIFY(*read == draft);
        QCOMPARE(keyOf(*read), keyOf(draft));
        QVERIFY(!templateDraftFrom({}));
    }

    void newOnesAreToldApart()
    {
        QVERIFY(keyOf(newDraft({1}, {})) != keyOf(newDraft({1}, {})));
        QCOMPARE(keyOf(editOf(listed(notice()))), keyOf(editOf(listed(notice()))));
    }

    void variablesFollowTheTexts()
    {
        TemplateDefinition definition = notice();
        definition.header = TemplateDefinition::Header::Text;
        definition.headerText = QStringLiteral("Pedido {{numero}}");
        definition.buttons += {TemplateButton::Kind::Url, QStringLiteral("Ver"), QStringLiteral("https://a.example/{{1}}"),
                               QStringLiteral("https://a.example/7")};
        const TemplateDefinition made = withVariables(
            definition, {{QStringLiteral("header.numero"), QStringLiteral("12")}, {QStringLiteral("nome"), QStringLiteral("Ana")}});
        QStringList names;
        for (const TemplateVariable &variable : made.variables)
            names += variable.name + QLatin1Char('=') + variable.sample;
        QCOMPARE(names, QStringList({QStringLiteral("header.numero=12"), QStringLiteral("nome=Ana"), QStringLiteral("button.0="),
                                     QStringLiteral("button.1=https://a.example/7")}));
        QVERIFY(made.namedParameters);
        QVERIFY(firstError(lintTemplate(made)) == nullptr);
    }

    void holesAreCountedOn()
    {
        const TemplateDefinition definition = notice();
        QCOMPARE(nextHole(definition, QStringLiteral("a {{1}} b {{2}} c"), false), QStringLiteral("{{3}}"));
        QCOMPARE(nextHole(definition, QStringLiteral("a {{2}} b"), false), QStringLiteral("{{1}}"));
        QCOMPARE(nextHole(definition, definition.body, true), QStringLiteral("{{variable_1}}"));
    }

    void problemsFindTheirPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("field");
        QTest::newRow("name") << "name" << int(Part::Name) << "";
        QTest::newRow("language") << "language" << int(Part::Language) << "";
        QTest::newRow("no body at all") << "components.BODY" << int(Part::Body) << "";
        QTest::newRow("header") << "components[0].text" << int(Part::Header) << "";
        QTest::newRow("header's sample") << "components[0].example.header_handle" << int(Part::HeaderSample) << "";
        QTest::newRow("body") << "components[1].text" << int(Part::Body) << "";
        QTest::newRow("samples") << "components[1].example.body_text" << int(Part::Samples) << "";
        QTest::newRow("buttons") << "components[2].buttons" << int(Part::Buttons) << "";
        QTest::newRow("a button") << "components[2].buttons[0].text" << int(Part::Button) << "text";
        QTest::newRow("something else") << "components[3].cards" << int(Part::Kept) << "";
        QTest::newRow("quota") << "count" << int(Part::None) << "";
    }

    void problemsFindTheirPlace()
    {
        QFETCH(QString, path);
        QFETCH(int, part);
        QFETCH(QString, field);
        TemplateDefinition definition = notice();
        definition.header = TemplateDefinition::Header::Image;
        ContentProblem problem;
        problem.path = path;
        const DraftPlace place = placeOf(problem, definition);
        QCOMPARE(int(place.part), part);
        QCOMPARE(place.field, field);
    }
};

QTEST_GUILESS_MAIN(TestTemplateDraft)
#include "tst_templatedraft.moc"
