#include "domain/limits/checkcontent.h"
#include "jsonedit.h"

#include <QTest>

using namespace recado;
using namespace recado::test;

// What the limits are is in tst_limits; here: what is told about them, how much of it and where.
class CheckContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemsAreToldOnceAndInPlace_data();
    void problemsAreToldOnceAndInPlace();
    void limitAndActualAreWords();
    void allProblemsAreTold();
    void charactersAreCodePoints();
    void wordsAreLeftOutOfLongValues();
    void whatOnlyTheTemplateKnows();
    void freePlacesAreNotWalked();
};

namespace {

QStringList told(const ContentProblems &problems)
{
    QStringList words;
    for (const ContentProblem &problem : problems)
        words += QStringLiteral("%1%2 %3").arg(problem.isError() ? QString() : QStringLiteral("warning "), problem.rule, problem.path);
    return words;
}

ContentProblems check(const QJsonObject &document) { return checkContent(Content(document)); }

} // namespace

void CheckContentTest::problemsAreToldOnceAndInPlace_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QStringList>("expected");
    const QJsonArray cases = QJsonDocument::fromJson(fileOf(QStringLiteral("limits/problems.json"))).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QJsonObject c = value.toObject();
        const QString base = c.value(QLatin1String("base")).toString();
        const QJsonObject start = base.isEmpty() ? c.value(QLatin1String("content")).toObject() : corpus(base);
        QVERIFY2(base.isEmpty() || !start.isEmpty(), qUtf8Printable(base));
        QStringList expected;
        for (const QJsonValue &problem : c.value(QLatin1String("problems")).toArray())
            expected += problem.toString();
        QTest::newRow(qUtf8Printable(c.value(QLatin1String("name")).toString())) << edited(start, c.value(QLatin1String("change")).toObject()) << expected;
    }
}

void CheckContentTest::problemsAreToldOnceAndInPlace()
{
    QFETCH(QJsonObject, document);
    QFETCH(QStringList, expected);
    QCOMPARE(told(check(document)).join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void CheckContentTest::limitAndActualAreWords()
{
    const QString title = QStringLiteral("interactive.action.buttons[0].reply.title");
    const QJsonObject button = corpus(QStringLiteral("interactive.button.one"));
    const ContentProblem expected{title, QStringLiteral("max_chars"), QStringLiteral("20"), QStringLiteral("23"), ContentProblem::Severity::Error, {}};
    QVERIFY(check(edited(button, stepsOf(title), QString(23, QLatin1Char('x'))).toObject()) == ContentProblems{expected});
    const ContentProblem wrongType{title, QStringLiteral("type"), QStringLiteral("text"), QStringLiteral("list"), ContentProblem::Severity::Error, {}};
    QVERIFY(check(edited(button, stepsOf(title), QJsonArray()).toObject()) == ContentProblems{wrongType});
    const ContentProblem range{QStringLiteral("location.latitude"), QStringLiteral("range"), QStringLiteral("-90..90"), QStringLiteral("90.5"), ContentProblem::Severity::Error, {}};
    const QJsonObject location = corpus(QStringLiteral("location.numbers"));
    QVERIFY(check(edited(location, stepsOf(range.path), 90.5).toObject()) == ContentProblems{range});
}

void CheckContentTest::allProblemsAreTold()
{
    const QJsonObject row{{QStringLiteral("id"), QString(201, QLatin1Char('i'))}, {QStringLiteral("title"), QString(25, QLatin1Char('t'))}};
    const QJsonObject document = edited(corpus(QStringLiteral("interactive.list.two-sections")),
                                        stepsOf(QStringLiteral("interactive.action.sections[1].rows")), QJsonArray{row, row})
                                     .toObject();
    const QString at = QStringLiteral("interactive.action.sections[1].rows[%1].%2");
    QCOMPARE(told(check(document)),
             (QStringList{QStringLiteral("max_chars ") + at.arg(0).arg(QLatin1String("id")), QStringLiteral("max_chars ") + at.arg(0).arg(QLatin1String("title")),
                          QStringLiteral("max_chars ") + at.arg(1).arg(QLatin1String("id")), QStringLiteral("max_chars ") + at.arg(1).arg(QLatin1String("title")),
                          QStringLiteral("unique ") + at.arg(1).arg(QLatin1String("id"))}));
}

void CheckContentTest::charactersAreCodePoints()
{
    QCOMPARE(platformLength(QString()), 0);
    QCOMPARE(platformLength(QStringLiteral("ação")), 4);
    QCOMPARE(platformLength(QStringLiteral("👍")), 1);
    QCOMPARE(platformLength(QStringLiteral("👩‍👧")), 3);
    const QString title = QStringLiteral("interactive.action.buttons[0].reply.title");
    const QJsonObject button = corpus(QStringLiteral("interactive.button.one"));
    const auto with = [&](int thumbs) { return check(edited(button, stepsOf(title), QStringLiteral("👍").repeated(thumbs)).toObject()); };
    QCOMPARE(told(with(10)), QStringList());
    QCOMPARE(told(with(11)), QStringList{QStringLiteral("warning max_chars ") + title}); // 22 UTF-16 units
    QCOMPARE(told(with(20)), QStringList{QStringLiteral("warning max_chars ") + title});
    QCOMPARE(told(with(21)), QStringList{QStringLiteral("max_chars ") + title});
}

void CheckContentTest::wordsAreLeftOutOfLongValues()
{
    const QString name = QString(300, QLatin1Char('A'));
    const ContentProblems problems = check(edited(corpus(QStringLiteral("template.bare")), stepsOf(QStringLiteral("template.name")), name).toObject());
    QCOMPARE(told(problems), QStringList{QStringLiteral("pattern template.name")});
    QVERIFY(problems.first().actual.size() <= 40);
}

void CheckContentTest::whatOnlyTheTemplateKnows()
{
    TemplateDefinition definition;
    definition.body = QStringLiteral("{{2}} ") + QString(1020, QLatin1Char('x')) + QStringLiteral(" {{1}}");
    const TemplateContent content = Content(corpus(QStringLiteral("template.body-positional"))).asTemplate(); // "Ana", "R$ 10,00"
    const ContentProblems problems = checkFilled(definition, content);
    QCOMPARE(told(problems), QStringList{QStringLiteral("max_chars template.components[0].parameters")});
    QCOMPARE(problems.first().actual, QStringLiteral("1033"));
    definition.body = QStringLiteral("{{1}} {{2}}");
    QVERIFY(checkFilled(definition, content).isEmpty());
}

void CheckContentTest::freePlacesAreNotWalked()
{
    const QJsonObject odd{{QStringLiteral("anything"), QJsonArray{1, QJsonValue(), QJsonObject{{QStringLiteral("type"), 3}}}}};
    const QMap<QString, QString> places{
        {QStringLiteral("interactive.flow.by-id"), QStringLiteral("interactive.action.parameters.flow_action_payload.data")},
        {QStringLiteral("interactive.address_message.everything"), QStringLiteral("interactive.action.parameters.values")},
        {QStringLiteral("interactive.order_details.pix"), QStringLiteral("interactive.action.parameters.payment_settings[0]")},
        {QStringLiteral("template.button-flow"), QStringLiteral("template.components[0].parameters[0].action.flow_action_data")},
        {QStringLiteral("newer.type"), QStringLiteral("hologram")}};
    for (auto place = places.begin(); place != places.end(); ++place) {
        const QJsonObject document = edited(corpus(place.key()), stepsOf(place.value()), odd).toObject();
        QVERIFY2(told(check(document)).filter(QStringLiteral("anything")).isEmpty(), qUtf8Printable(place.key()));
        QVERIFY2(!firstError(check(document)), qUtf8Printable(place.key()));
    }
}

QTEST_APPLESS_MAIN(CheckContentTest)
#include "tst_checkcontent.moc"
