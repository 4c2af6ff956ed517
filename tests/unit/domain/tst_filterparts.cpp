#include "domain/filter/filterparts.h"

#include <QTest>

using namespace recado;

namespace {

Filter parsed(const QString &text)
{
    const ParsedFilter found = Filter::parse(text);
    if (found.problem)
        qFatal("no filter: %s", qPrintable(text));
    return found.filter;
}

} // namespace

class FilterPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConditionAtTheTopIsRead_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("one") << QStringLiteral("verdict == failed") << QStringList{QStringLiteral("failed")};
        QTest::newRow("several, by hand") << QStringLiteral("age > 2h && verdict in {failed refused}") << QStringList{QStringLiteral("failed"), QStringLiteral("refused")};
        QTest::newRow("in brackets") << QStringLiteral("(verdict == failed) && deleted") << QStringList{QStringLiteral("failed")};
        QTest::newRow("not at the top") << QStringLiteral("verdict == failed || deleted") << QStringList();
        QTest::newRow("the opposite") << QStringLiteral("verdict != failed") << QStringList();
        QTest::newRow("negated") << QStringLiteral("!(verdict == failed)") << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void aConditionAtTheTopIsRead()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, values);
        QCOMPARE(chosenValues(parsed(filter), FilterField::Verdict), values);
    }

    void aConditionIsReplacedAndTheOthersStay_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("expected");
        const QStringList one{QStringLiteral("sent")};
        const QStringList two{QStringLiteral("sent"), QStringLiteral("read")};
        const auto row = [](const char *filter, const QStringList &values, const char *expected) {
            QTest::addRow("%s → %lld", filter, static_cast<long long>(values.size())) << QString::fromUtf8(filter) << values << QString::fromUtf8(expected);
        };
        row("", one, "verdict == sent");
        row("verdict == failed && age > 2h", two, "verdict in {sent, read} && age > 2h");
        row("age > 2h", one, "age > 2h && verdict == sent");
        row("verdict == failed && age > 2h", {}, "age > 2h");
        row("verdict == failed", {}, "");
        row("verdict == failed || deleted", one, "(verdict == failed || deleted) && verdict == sent");
        row("verdict != read && verdict == failed", one, "verdict != read && verdict == sent");
        row("verdict == failed && deleted && verdict in {read}", one, "verdict == sent && deleted");
    }
    void aConditionIsReplacedAndTheOthersStay()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, values);
        QFETCH(QString, expected);
        QCOMPARE(withChosen(parsed(filter), FilterField::Verdict, values).text(), expected);
    }

    void valuesWithSignsAreQuoted()
    {
        const QString name = QStringLiteral("Natal \"2026\" && mais");
        const Filter filter = withChosen({}, FilterField::Broadcast, {name});
        QCOMPARE(chosenValues(parsed(filter.text()), FilterField::Broadcast), QStringList{name});
    }

    void aPeriodIsWhatBoundsTheDayOfWriting()
    {
        const Filter filter = parsed(QStringLiteral("created >= 2026-11-01 && verdict == failed && created < 2026-11-08 && age > 2h"));
        QCOMPARE(periodOf(filter).size(), 2);
        const Filter today = parsed(QStringLiteral("created == today"));
        QCOMPARE(withPeriod(filter, {today}).text(), QStringLiteral("created == today && verdict == failed && age > 2h"));
        QCOMPARE(withPeriod(filter, {}).text(), QStringLiteral("verdict == failed && age > 2h"));
        QCOMPARE(withPeriod(parsed(QStringLiteral("age < 24h")), {today}).text(), QStringLiteral("created == today"));
        QVERIFY(periodOf(parsed(QStringLiteral("created != today"))).isEmpty());
    }

    void aConditionIsJoinedOnce()
    {
        const Filter code = parsed(QStringLiteral("code == 131049"));
        const Filter base = parsed(QStringLiteral("verdict == failed || deleted"));
        const Filter both = withCondition(base, code, false);
        QCOMPARE(both.text(), QStringLiteral("(verdict == failed || deleted) && code == 131049"));
        QCOMPARE(withCondition(both, code, false), both);
        QCOMPARE(withCondition({}, code, true).text(), QStringLiteral("!code == 131049"));
        QCOMPARE(withCondition(withCondition({}, code, true), code, true).text(), QStringLiteral("!code == 131049"));
    }
};

QTEST_GUILESS_MAIN(FilterPartsTest)
#include "tst_filterparts.moc"
