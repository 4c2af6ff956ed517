#include "domain/dailylimit.h"

#include <QTest>

using namespace recado;

class DailyLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWordsOfTiers_data();
    void readsTheWordsOfTiers();
    void saysWhatRemains();
    void countsPackagesOfEqualValues();
    void setsOfValuesAreNotMixedUp();
};

void DailyLimitTest::readsTheWordsOfTiers_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("most"); // -1: none
    const auto row = [](const char *tier, bool known, qint64 most) {
        QTest::newRow(*tier ? tier : "none") << QString::fromLatin1(tier) << known << most;
    };
    row("TIER_50", true, 50);
    row("TIER_250", true, 250);
    row("TIER_1K", true, 1'000);
    row("TIER_2K", true, 2'000);
    row("TIER_10K", true, 10'000);
    row("TIER_100K", true, 100'000);
    row("TIER_UNLIMITED", true, -1);
    row("UNLIMITED", true, -1);
    row("tier_10k", true, 10'000);
    row(" 100K ", true, 100'000);
    row("2000", true, 2'000);
    row("1M", true, 1'000'000);
    row("", false, -1);
    row("TIER_", false, -1);
    row("TIER_NOT_SET", false, -1);
    row("TIER_-5K", false, -1);
    row("TIER_0", false, -1);
    row("K", false, -1);
}

void DailyLimitTest::readsTheWordsOfTiers()
{
    QFETCH(QString, tier);
    QFETCH(bool, known);
    QFETCH(qint64, most);
    const DailyLimit limit = dailyLimit(tier);
    QCOMPARE(limit.isKnown, known);
    QCOMPARE(limit.most.value_or(-1), most);
}

void DailyLimitTest::saysWhatRemains()
{
    const DailyLimit limit = dailyLimit(QStringLiteral("TIER_2K"));
    QCOMPARE(limit.remaining(0).value(), 2'000);
    QCOMPARE(limit.remaining(1'999).value(), 1);
    QCOMPARE(limit.remaining(2'500).value(), 0);
    QCOMPARE(limit.remaining(-5).value(), 2'000);
    QCOMPARE(limit.exceeding(0, 2'000), 0);
    QCOMPARE(limit.exceeding(0, 2'001), 1);
    QCOMPARE(limit.exceeding(1'500, 800), 300);
    QCOMPARE(limit.exceeding(9'000, 10), 10);
    for (const char *word : {"TIER_UNLIMITED", "?"}) {
        const DailyLimit none = dailyLimit(QString::fromLatin1(word));
        QVERIFY(!none.remaining(5));
        QCOMPARE(none.exceeding(1'000'000, 1'000'000), 0);
    }
}

void DailyLimitTest::countsPackagesOfEqualValues()
{
    PackageCount count;
    QCOMPARE(count.packages(50), 0);
    const auto add = [&count](const char *value, int times) {
        for (int i = 0; i < times; ++i)
            count.add({{QStringLiteral("1"), QString::fromUtf8(value)}});
    };
    add("10/12", 101);
    add("11/12", 50);
    add("ação", 1);
    QCOMPARE(count.groups(), 3);
    QCOMPARE(count.packages(50), 3 + 1 + 1);
    QCOMPARE(count.packages(1), 152);
    QCOMPARE(count.packages(0), 152);
    QCOMPARE(count.packages(1'000), 3);
    PackageCount same;
    for (int i = 0; i < 120; ++i)
        same.add({});
    QCOMPARE(same.packages(50), 3);
}

void DailyLimitTest::setsOfValuesAreNotMixedUp()
{
    PackageCount count;
    const auto add = [&count](const QMap<QString, QString> &values) { count.add(values); };
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    add({{text("1"), text("a")}, {text("2"), text("b")}});
    add({{text("1"), text("ab")}, {text("2"), {}}});
    add({{text("1"), text("a1:2")}, {text("2"), text("b")}});
    add({{text("2"), text("a")}, {text("1"), text("b")}});
    add({{text("1"), text("a")}});
    QCOMPARE(count.groups(), 5);
    add({{text("2"), text("b")}, {text("1"), text("a")}});
    QCOMPARE(count.groups(), 5);
}

QTEST_APPLESS_MAIN(DailyLimitTest)
#include "tst_dailylimit.moc"
