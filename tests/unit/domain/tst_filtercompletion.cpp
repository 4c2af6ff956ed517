#include "domain/filter/filtercompletion.h"

#include <QTest>

using namespace recado;

namespace {

FilterKnowledge house()
{
    FilterKnowledge known;
    known.values[FilterField::Channel] = {{QStringLiteral("Recepção"), QStringLiteral("+55 11 3333-4444")}, {QStringLiteral("Vendas"), {}}};
    known.values[FilterField::Broadcast] = {{QStringLiteral("Natal 2026"), {}}, {QStringLiteral("Aviso de novembro"), {}}};
    known.values[FilterField::Code] = {{QStringLiteral("131049"), QStringLiteral("marketing limit")}, {QStringLiteral("131026"), {}}};
    known.today = QDate(2026, 11, 22);
    return known;
}

// "^" is where the cursor is.
FilterCompletion at(const QString &marked)
{
    QString text = marked;
    const qsizetype cursor = text.indexOf(QLatin1Char('^'));
    text.remove(cursor, 1);
    return completeFilter(text, cursor, house());
}

QStringList words(const FilterCompletion &found)
{
    QStringList words;
    for (const FilterProposal &each : found.proposals)
        words.append(each.word);
    return words;
}

QString taken(const QString &marked, int which = 0)
{
    const FilterCompletion found = at(marked);
    if (which >= found.proposals.size())
        return QStringLiteral("nothing");
    QString text = marked;
    text.remove(QLatin1Char('^'));
    return text.replace(found.from, found.length, found.proposals[which].insert);
}

} // namespace

class FilterCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayStandThereIsProposed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("first");
        const auto row = [](const char *name, const char *text, const QStringList &first) { QTest::newRow(name) << QString::fromUtf8(text) << first; };
        const QString both = QStringLiteral("&&");
        const QString either = QStringLiteral("||");
        row("nothing written", "^", {QStringLiteral("verdict"), QStringLiteral("state"), QStringLiteral("code")});
        row("a field begun", "ve^", {QStringLiteral("verdict")});
        row("beginnings before other parts", "te^", {QStringLiteral("template"), QStringLiteral("text"), QStringLiteral("state")});
        row("a field written", "verdict^", {QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("in"), both, either});
        row("a field and a space", "age ^", {QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")});
        row("only operators of the field", "id ^", {QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("in"), both});
        row("half an operator", "code !^", {QStringLiteral("!="), QStringLiteral("!~")});
        row("half an equal", "code =^", {QStringLiteral("==")});
        row("an operator in letters", "name ma^", {QStringLiteral("matches")});
        row("words of a closed list", "verdict == ^", {QStringLiteral("queued"), QStringLiteral("in_flight"), QStringLiteral("accepted")});
        row("right behind the operator", "verdict ==^", {QStringLiteral("queued")});
        row("a word begun", "verdict == re^", {QStringLiteral("read"), QStringLiteral("replied"), QStringLiteral("refused")});
        row("a word written", "verdict == failed^", {both, either});
        row("a comparison written", "verdict == failed ^", {both, either});
        row("half a joint", "verdict == failed &^", {both});
        row("after a joint", "verdict == failed && ^", {QStringLiteral("verdict")});
        row("after a not", "!^", {QStringLiteral("verdict")});
        row("in brackets", "(^", {QStringLiteral("verdict")});
        row("after brackets", "(verdict == read) ^", {both, either});
        row("a flag", "deleted^", {both, either});
        row("a field alone before a joint", "code && ve^", {QStringLiteral("verdict")});
        row("the set opens", "code in^", {QStringLiteral("{")});
        row("in a set", "code in {^", {QStringLiteral("131049"), QStringLiteral("131026")});
        row("what the set has is not offered again", "code in {131049, ^", {QStringLiteral("131026")});
        row("a set can be closed", "code in {131049, 131026 ^", {QStringLiteral("}")});
        row("a member written", "code in {131049^", {QStringLiteral("}")});
        row("values by name", "channel == ^", {QStringLiteral("Recepção"), QStringLiteral("Vendas")});
        row("values without accents", "channel == recepcao^", {QStringLiteral("Recepção")});
        row("values by their label", "channel == 3333^", {QStringLiteral("Recepção")});
        row("values in quotes", "broadcast ~ \"nov^", {QStringLiteral("Aviso de novembro")});
        row("an expression is nobody's name", "broadcast matches ^", {});
        row("moments", "created >= ^", {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("2026-11-22"), QStringLiteral("2026-11-21")});
        row("durations", "age < ^", {QStringLiteral("10min")});
        row("durations of a count", "age < 45^", {QStringLiteral("45min"), QStringLiteral("45h"), QStringLiteral("45d"), QStringLiteral("45w")});
        row("nobody knows the field", "verdikt == ^", {});
        row("an operator that does not fit", "verdict ~ ^", {});
        row("no joint", "verdict == failed verdict ^", {});
    }
    void whatMayStandThereIsProposed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, first);
        const QStringList found = words(at(text));
        QCOMPARE(found.first(std::min(found.size(), first.size())), first);
        QCOMPARE(found.isEmpty(), first.isEmpty());
    }

    void aProposalTakenStandsAsItWouldBeWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected); };
        row("ve^", "verdict ");
        row("verdict^", "verdict == ");
        row("verdict ==^", "verdict == queued");
        row("verdict == fail^", "verdict == failed");
        row("verdict == failed^", "verdict == failed && ");
        row("(ve^", "(verdict ");
        row("!dele^", "!deleted");
        row("verdict == failed &^", "verdict == failed && ");
        row("code in^", "code in {");
        row("code in {131049,^", "code in {131049, 131026");
        row("code in {131049^", "code in {131049} ");
        row("broadcast ~ nov^", "broadcast ~ \"Aviso de novembro\"");
        row("broadcast ~ \"nov^", "broadcast ~ \"Aviso de novembro\"");
        row("ver^dic == failed", "verdict == failed");
        row("verdict == fai^l && code == 1", "verdict == failed && code == 1");
        row("broadcast ~ \"nov^\" && code == 1", "broadcast ~ \"Aviso de novembro\" && code == 1");
    }
    void aProposalTakenStandsAsItWouldBeWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(taken(text), expected);
    }

    void proposalsAreFewAndLongTextsGiveNone()
    {
        FilterKnowledge many;
        for (int i = 0; i < 5000; ++i)
            many.values[FilterField::Template].append({QStringLiteral("modelo_%1").arg(i), {}});
        QCOMPARE(completeFilter(QStringLiteral("template == "), 12, many).proposals.size(), qsizetype(mostProposals));
        const QString enormous(Filter::longestText + 1, QLatin1Char('a'));
        QVERIFY(completeFilter(enormous, enormous.size(), many).proposals.isEmpty());
    }

    void everyPlaceOfAnyTextIsSafe()
    {
        const QString text = QStringLiteral("!(verdict in {failed, 'x y'} || code ~ \"1\\\"3\") && age < 2h or broadcast matches \"a{2}\" && = } , deleted");
        for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
            const FilterCompletion found = completeFilter(text, cursor, house());
            QVERIFY(found.from >= 0 && found.from + found.length <= text.size());
            QVERIFY(found.proposals.isEmpty() || (found.from <= cursor && found.from + found.length >= cursor));
        }
    }
};

QTEST_GUILESS_MAIN(FilterCompletionTest)
#include "tst_filtercompletion.moc"
