#include "format/filterwords.h"

#include <QTest>

using namespace recado;

class FilterWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldAndOperatorHasItsWords()
    {
        QStringList words;
        QStringList lines;
        for (const FilterFieldInfo &info : filterFields()) {
            words.append(fieldWord(info.field));
            lines.append(fieldLine(info.field));
            for (const FilterOperator op : operatorsOf(info.type))
                QVERIFY2(!operatorLine(op, info.type).isEmpty(), qPrintable(info.name));
            for (const QString &word : filterWords(info.field))
                QVERIFY2(!filterValueWord(info.field, word).isEmpty(), qPrintable(word));
        }
        for (const QStringList &list : {words, lines}) {
            QVERIFY(!list.contains(QString()));
            QCOMPARE(QSet<QString>(list.cbegin(), list.cend()).size(), list.size()); // no two have the same
        }
    }

    void aMistakeSaysWhatAndWhatMayHaveBeenMeant_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *filter, const char *sentence) { QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(sentence); };
        row("verdit == failed", "There is no field “verdit”. Did you mean “verdict”?");
        row("verdict == faild", "“faild” is none of the words of this field. Did you mean “failed”?");
        row("verdict = failed", "“=” does not belong here. Did you mean “==”?");
        row("verdict ~ failed", "This field cannot be compared with “~”. Possible: ==   !=   in");
        row("age > 2x", "“2x” is not a length of time. For example: 15min   2h   3d");
        row("created > tomorow", "“tomorow” is not a day or moment. For example: today   yesterday   2026-11-30");
        row("ddd == eleven", "“eleven” is not a number.");
        row("name matches \"(\"", "“(” is not a regular expression, or one that would take too long.");
        row("name == \"Ana", "The quote that begins here does not end.");
        row("(name == Ana", "The bracket that opens here is not closed.");
        row("code in {1", "The set that begins here is not closed with “}”.");
        row("code in 1", "“in” is followed by values in braces: {131049, 131026}.");
        row("verdict ==", "A value goes on here.");
        row("verdict == failed &&", "A field goes on here, such as verdict or name.");
        row("name == Ana Maria", "Between two conditions stands && (both) or || (one of them); a value with spaces needs quotes.");
    }
    void aMistakeSaysWhatAndWhatMayHaveBeenMeant()
    {
        QFETCH(QString, filter);
        QFETCH(QString, sentence);
        const ParsedFilter parsed = Filter::parse(filter);
        QVERIFY(parsed.problem);
        QCOMPARE(filterProblemSentence(*parsed.problem), sentence);
    }

    void limitsAreNamed()
    {
        const ParsedFilter tooLong = Filter::parse(QString(10'000, QLatin1Char('a')));
        QCOMPARE(filterProblemSentence(*tooLong.problem), QStringLiteral("A filter has at most 4,096 characters."));
        const ParsedFilter longWord = Filter::parse(QString(4000, QLatin1Char('a')) + QStringLiteral(" == 1"));
        QVERIFY(filterProblemSentence(*longWord.problem).size() < 100);
    }

    void presetsAreFilters()
    {
        QVERIFY(!presetFilters().isEmpty());
        for (const PresetFilter &preset : presetFilters())
            QCOMPARE(Filter::parse(preset.expression).filter.text(), preset.expression);
    }

    void aSimpleFilterReadsAsASentence_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *filter, const char *sentence) { QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(sentence); };
        row("verdict == failed && age > 2h", "Status is Failed, Age is more than 2h");
        row("verdict in {accepted held}", "Status is one of Accepted, Held");
        row("created >= today", "Created is not before today");
        row("!deleted", "not: Deleted");
        row("code", "Code is there");
        row("anything ~ Ana", "“Ana” anywhere");
        row("name == Ana || name == Eva", "name == Ana || name == Eva");
        row("", "");
    }
    void aSimpleFilterReadsAsASentence()
    {
        QFETCH(QString, filter);
        QFETCH(QString, sentence);
        QCOMPARE(filterSentence(Filter::parse(filter).filter), sentence);
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication app(argc, argv);
    FilterWordsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filterwords.moc"
