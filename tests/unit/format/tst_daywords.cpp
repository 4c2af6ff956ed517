#include "format/daywords.h"

#include <QTest>

using namespace recado;

class TestDayWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearDaysHaveNamesAndFarOnesDates_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QDate &day, const char *words) { QTest::newRow(name) << day << QString::fromUtf8(words); };
        row("today", {2026, 11, 23}, "Today");
        row("yesterday", {2026, 11, 22}, "Yesterday");
        row("this week", {2026, 11, 17}, "terça-feira");
        row("a week ago", {2026, 11, 16}, "16 de novembro de 2026");
        row("another year", {2025, 1, 1}, "1 de janeiro de 2025");
        row("tomorrow, by a clock that is wrong", {2026, 11, 24}, "24 de novembro de 2026");
    }

    void nearDaysHaveNamesAndFarOnesDates()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, words);
        QCOMPARE(dayWord(day, {2026, 11, 23}, QLocale(QLocale::Portuguese, QLocale::Brazil)), words);
    }
};

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_daywords.moc"
