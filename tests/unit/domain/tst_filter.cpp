#include "domain/filter/filterfacts.h"
#include "domain/filter/filterfields.h"

#include <QTest>

using namespace recado;

namespace {

const Instant now = *instantFromIso(QStringLiteral("2026-11-22T15:00:00.000Z"));

FilterContext saoPaulo()
{
    return {now, QTimeZone("America/Sao_Paulo"), QStringLiteral("BR")};
}

FilterFacts anaFacts()
{
    FilterFacts facts;
    Message &message = facts.message;
    message.id = {QStringLiteral("0b9d2c2e-6d5c-4f6f-9d4e-111111111111")};
    message.recipient = QStringLiteral("+5511988887777");
    message.personName = QStringLiteral("Ana Beatriz Conceição");
    message.templateName = QStringLiteral("confirma_consulta");
    message.templateLanguage = QStringLiteral("pt_BR");
    message.renderedText = QStringLiteral("Olá Ana, sua consulta é amanhã.");
    message.state = MessageState::Accepted;
    message.verdict = EventKind::Failed;
    message.error = {ErrorKind::Rejected, {}, {}, QStringLiteral("131049"), {}};
    message.createdAt = now - std::chrono::hours(3);
    message.updatedAt = now - std::chrono::hours(1);
    message.verdictAt = now - std::chrono::hours(2);
    message.attempts = 2;
    message.broadcast = {7};
    message.broadcastLine = 41;
    facts.accountName = QStringLiteral("Clínica");
    facts.channelId = QStringLiteral("1055500001");
    facts.channelName = QStringLiteral("Recepção");
    facts.channelNumber = QStringLiteral("+551133334444");
    facts.broadcastName = QStringLiteral("Natal 2026");
    facts.wamids = {QStringLiteral("wamid.HBgN1"), QStringLiteral("wamid.HBgN2")};
    return facts;
}

// Node by node: by their texts two filters could look alike and not be.
bool isSame(const FilterNode &left, const FilterNode &right)
{
    const bool alike = left.kind == right.kind && left.field == right.field && left.op == right.op && left.children.size() == right.children.size()
        && left.values.size() == right.values.size();
    if (!alike)
        return false;
    for (qsizetype i = 0; i < left.values.size(); ++i) {
        if (left.values[i].text != right.values[i].text || left.values[i].number != right.values[i].number)
            return false;
    }
    for (qsizetype i = 0; i < left.children.size(); ++i) {
        if (!isSame(*left.children[i], *right.children[i]))
            return false;
    }
    return true;
}

} // namespace

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandInTheOrderOfTheirNames()
    {
        for (qsizetype i = 0; i < filterFields().size(); ++i)
            QCOMPARE(int(filterFields()[i].field), int(i));
    }

    void aFilterHoldsForWhatItDescribes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, bool expected) { QTest::addRow("%s", text) << QString::fromUtf8(text) << expected; };
        row("", true);
        row("verdict == failed", true);
        row("verdict == FAILED", true);
        row("verdict != failed", false);
        row("verdict in {sent, delivered}", false);
        row("verdict in {sent failed}", true);
        row("verdict == failed && code in {131049, 131026} && ddd == 11 && age > 2h && broadcast ~ \"natal\"", true);
        row("age > 3h", false);
        row("age >= 3h", true);
        row("age < 4h", true);
        row("quiet > 119min", true);
        row("quiet > 2h", false);
        row("ddd < 12", true);
        row("ddd in {21, 31}", false);
        row("country == 55", true);
        row("country != 55", false);
        row("code ~ 1310", true);
        row("code", true);
        row("!code", false);
        row("error == rejected", true);
        row("name == \"ana beatriz conceicao\"", true);
        row("name ~ CONCEICAO", true);
        row("name !~ silva", true);
        row("name matches \"^ana .*ç\"", true);
        row("name matches \"^beatriz\"", false);
        row("text ~ amanha", true);
        row("to == 11988887777", true);
        row("to == \"(11) 98888-7777\"", true);
        row("to == 551188887777", true);
        row("to == +5521988887777", false);
        row("to ~ \"8888-7777\"", true);
        row("channel == recepcao", true);
        row("channel == \"11 3333-4444\"", true);
        row("channel == 1055500001", true);
        row("channel != 1055500001", false);
        row("account ~ clinica", true);
        row("template ~ consulta", true);
        row("language == pt_br", true);
        row("broadcast", true);
        row("broadcast == natal", false);
        row("line >= 41", true);
        row("attempts > 1", true);
        row("deleted", false);
        row("!deleted", true);
        row("scheduled", false);
        row("id == 0b9d2c2e-6d5c-4f6f-9d4e-111111111111", true);
        row("wamid == wamid.HBgN2", true);
        row("wamid == wamid.HBgN3", false);
        row("created == today", true);
        row("created == 2026-11-22", true);
        row("created < 2026-11-22", false);
        row("created >= \"2026-11-22 09:00\"", true);
        row("created > \"2026-11-22 09:00\"", false);
        row("created == 2026-11-22T12:00:00Z", true);
        row("when == yesterday", false);
        row("anything ~ \"98888-7777\"", true);
        row("anything ~ beatriz", true);
        row("anything ~ wamid.HBgN1", true);
        row("anything ~ carlos", false);
        row("verdict == sent || (code == 131049 && !deleted)", true);
        row("verdict == sent || code == 131049 && deleted", false);
        row("not verdict == sent and ddd == 11", true);
    }
    void aFilterHoldsForWhatItDescribes()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const ParsedFilter parsed = Filter::parse(text);
        QVERIFY2(!parsed.problem, qPrintable(text));
        QCOMPARE(holds(parsed.filter, anaFacts(), saoPaulo()), expected);
        QCOMPARE(Filter::parse(parsed.filter.text()).filter, parsed.filter);
        QCOMPARE(holds(Filter::parse(parsed.filter.text()).filter, anaFacts(), saoPaulo()), expected);
    }

    void aProblemNamesItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        using K = FilterProblem::Kind;
        const auto row = [](const char *text, K kind, int at, int length, const char *suggestion = "") {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << int(kind) << at << length << QString::fromUtf8(suggestion);
        };
        row("verdit == failed", K::UnknownField, 0, 6, "verdict");
        row("verdict == faild", K::UnknownWord, 11, 5, "failed");
        row("verdict = failed", K::UnexpectedSign, 8, 1, "==");
        row("verdict ==", K::ExpectedValue, 10, 0);
        row("verdict == failed ddd == 11", K::ExpectedJoint, 18, 3, "&&");
        row("verdict == failed &&", K::ExpectedField, 20, 0);
        row("(verdict == failed", K::UnclosedGroup, 0, 1);
        row("verdict == failed)", K::UnexpectedSign, 17, 1);
        row("code in {1, 2", K::UnclosedSet, 8, 1);
        row("code in 1", K::ExpectedSet, 8, 1);
        row("code in {}", K::ExpectedValue, 9, 1);
        row("name == \"Ana", K::UnclosedQuote, 8, 4);
        row("ddd == onze", K::BadNumber, 7, 4);
        row("age > 2 hours", K::BadDuration, 6, 1, "15min");
        row("created > tomorrow", K::BadMoment, 10, 8, "today");
        row("name matches \"(\"", K::BadPattern, 13, 3);
        row("name matches \"a{1000}{1000}\"", K::BadPattern, 13, 15);
        row("verdict > failed", K::OperatorNotForField, 8, 1, "==");
        row("age", K::ExpectedOperator, 3, 0, "<");
        row("name ~ \"\"", K::ExpectedValue, 7, 2);
    }
    void aProblemNamesItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, at);
        QFETCH(int, length);
        QFETCH(QString, suggestion);
        const ParsedFilter parsed = Filter::parse(text);
        QVERIFY(parsed.problem);
        QVERIFY(parsed.filter.isEmpty());
        QCOMPARE(int(parsed.problem->kind), kind);
        QCOMPARE(int(parsed.problem->at), at);
        QCOMPARE(int(parsed.problem->length), length);
        QCOMPARE(parsed.problem->suggestions.value(0), suggestion);
        QCOMPARE(Filter::fromText(text).error().place, QStringLiteral("column %1").arg(at + 1));
    }

    void whatIsTooMuchIsRefused()
    {
        QCOMPARE(int(Filter::parse(QString(10'000, QLatin1Char('x'))).problem->kind), int(FilterProblem::Kind::TooLong));
        QCOMPARE(int(Filter::parse(QString(2000, QLatin1Char('('))).problem->kind), int(FilterProblem::Kind::TooDeep));
        QCOMPARE(int(Filter::parse(QString(2000, QLatin1Char('!'))).problem->kind), int(FilterProblem::Kind::TooDeep));
        QVERIFY(!Filter::parse(QString(60, QLatin1Char('(')) + QStringLiteral("code") + QString(60, QLatin1Char(')'))).problem);
    }

    // Written with as little room as there may be, and as long as there may be.
    void whatWasAcceptedCanBeReadFromItsOwnText_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *condition :
             {"to||", "ddd==1&&", "!code||", "name~a&&", "name~a\\b||", "name~'\"\"\"'||", "name~\"''''\"||", "name~\"a\\b c\\\\\"||", "name matches\"^a b$\"||",
              "name matches'\\d\"'&&", "name==''||", "code in{1,2 3}||", "name in{\"a b\"'c d'e}||", "(code&&to)||", "!(code&&to)||", "(code||to)&&", "age<2h&&",
              "created>today||", "name~\"and\"||"})
            QTest::newRow(condition) << QString::fromLatin1(condition);
    }

    void whatWasAcceptedCanBeReadFromItsOwnText()
    {
        QFETCH(QString, condition);
        QString text = condition.repeated(Filter::longestText / condition.size());
        text.chop(2);
        const ParsedFilter accepted = Filter::parse(text);
        QVERIFY2(!accepted.problem, qPrintable(text.left(60)));
        const QString told = accepted.filter.text();
        QVERIFY2(told.size() <= Filter::longestText, qPrintable(QString::number(told.size())));
        const ParsedFilter again = Filter::parse(told);
        QVERIFY2(!again.problem, qPrintable(told.left(80)));
        QVERIFY2(isSame(*again.filter.root(), *accepted.filter.root()), qPrintable(told.left(80)));
    }

    void aQuickFindThatNoTextCouldAskForIsTooLong()
    {
        const ParsedFilter most = Filter::typed(QString(Filter::longestText - 9, QLatin1Char('x'))); // "anything~"
        QVERIFY(!most.problem);
        QVERIFY(!Filter::parse(most.filter.text()).problem);
        QCOMPARE(int(Filter::typed(QString(Filter::longestText - 8, QLatin1Char('x'))).problem->kind), int(FilterProblem::Kind::TooLong));
        QCOMPARE(int(Filter::typed(QStringLiteral("a ") + QStringLiteral("\"'").repeated(1500)).problem->kind), int(FilterProblem::Kind::TooLong));
    }

    void whatSomebodyTypesIsAFindOrAFilter()
    {
        QCOMPARE(Filter::typed(QStringLiteral("98888-7777")).filter, Filter::find(QStringLiteral("98888-7777")));
        QCOMPARE(Filter::typed(QStringLiteral("Ana Beatriz")).filter.text(), QStringLiteral("anything ~ \"Ana Beatriz\""));
        QCOMPARE(Filter::typed(QStringLiteral("ddd == 11")).filter.text(), QStringLiteral("ddd == 11"));
        QCOMPARE(Filter::typed(QStringLiteral("deleted")).filter.text(), QStringLiteral("deleted"));
        QVERIFY(Filter::typed(QStringLiteral("verdict == ")).problem);
        QVERIFY(Filter::typed(QStringLiteral("  ")).filter.isEmpty());
    }

    // Half past midnight of that day did not exist where this computer stands; where the filter asks, it did.
    void aMomentIsOfTheZoneThatIsAskedInNotOfTheComputers()
    {
        const QByteArray before = qgetenv("TZ");
        const auto zone = [](const QByteArray &name) {
            name.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", name);
            tzset();
        };
        zone("America/Sao_Paulo");
        const auto moment = filterMoment(QStringLiteral("2018-11-04 00:30"), {fromMillis(0), QTimeZone::utc(), QStringLiteral("BR")});
        const auto parsed = Filter::parse(QStringLiteral("created > \"2018-11-04 00:30:10\""));
        zone(before);
        QVERIFY(moment);
        QCOMPARE(toMillis(moment->from), qint64(1'541'291'400'000));
        QVERIFY(!parsed.problem);
    }

    void textThatLooksLikeSqlIsAValue()
    {
        const Filter filter = Filter::find(QStringLiteral("'; DROP TABLE message; --\" \\"));
        QCOMPARE(Filter::parse(filter.text()).filter, filter);
        QVERIFY(!holds(filter, anaFacts(), saoPaulo()));
    }

    void conditionsComeApartAndTogether()
    {
        const Filter both = Filter::parse(QStringLiteral("verdict == failed && (ddd == 11 || ddd == 21)")).filter;
        QCOMPARE(both.conditions().size(), 2);
        QCOMPARE(both.conditions()[1].text(), QStringLiteral("ddd == 11 || ddd == 21"));
        QCOMPARE(Filter::all(both.conditions()), both);
        QCOMPARE(Filter().and_(both), both);
        QCOMPARE(both.andNot(Filter::compare(FilterField::Code, FilterOperator::Equal, QStringLiteral("131049"))).text(),
                 QStringLiteral("verdict == failed && (ddd == 11 || ddd == 21) && !code == 131049"));
        QVERIFY(both.mentions(FilterField::Ddd));
        QVERIFY(!both.mentions(FilterField::Age));
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
