#include "cli/planoptions.h"

#include <QTest>

using namespace recado;
using namespace recado::cli;

namespace {

// 22 November 2026, a Sunday, 12:00 in São Paulo.
const Instant noon = *instantFromIso(QStringLiteral("2026-11-22T15:00:00.000Z"));
const QTimeZone saoPaulo("America/Sao_Paulo");

QString iso(const std::optional<Instant> &instant)
{
    return instant ? toIso(*instant) : QString();
}

} // namespace

class TestPlanOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pacesAreRead_data();
    void pacesAreRead();
    void untilIsTheNextTimeByTheLocalClock();
    void hoursAreRead_data();
    void hoursAreRead();
    void daysAreRead_data();
    void daysAreRead();
    void canariesAreRead();
    void momentsHaveAnOffset();
    void columnsAreFoundByNameAndPlace();
    void pairsHaveAKey();
};

void TestPlanOptions::pacesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind"); // -1: not understood
    QTest::addColumn<double>("rate");
    QTest::newRow("fastest") << "fastest" << int(Pace::Kind::Fastest) << 0.0;
    QTest::newRow("a second") << "80/s" << int(Pace::Kind::PerSecond) << 80.0;
    QTest::newRow("a minute") << "100/m" << int(Pace::Kind::PerMinute) << 100.0;
    QTest::newRow("a minute in a longer word") << "100/min" << int(Pace::Kind::PerMinute) << 100.0;
    QTest::newRow("a part of one") << "0.5/s" << int(Pace::Kind::PerSecond) << 0.5;
    QTest::newRow("capitals") << " 80/S " << int(Pace::Kind::PerSecond) << 80.0;
    QTest::newRow("nothing") << "" << -1 << 0.0;
    QTest::newRow("none at all") << "0/s" << -1 << 0.0;
    QTest::newRow("backwards") << "-5/s" << -1 << 0.0;
    QTest::newRow("no unit") << "80" << -1 << 0.0;
    QTest::newRow("an hour") << "80/h" << -1 << 0.0;
    QTest::newRow("more than anybody allows") << "1000000/s" << -1 << 0.0;
    QTest::newRow("until nothing") << "until" << -1 << 0.0;
    QTest::newRow("until no time") << "until 25:00" << -1 << 0.0;
    QTest::newRow("until the past") << "until 2026-11-22T11:00:00-03:00" << -1 << 0.0;
    QTest::newRow("until without offset") << "until 2026-11-23T11:00:00" << -1 << 0.0;
}

void TestPlanOptions::pacesAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(double, rate);
    const auto pace = paceFrom(text, noon, saoPaulo);
    QCOMPARE(pace ? int(pace->kind) : -1, kind);
    if (pace)
        QCOMPARE(pace->rate, rate);
}

void TestPlanOptions::untilIsTheNextTimeByTheLocalClock()
{
    const auto until = [](const char *text) {
        const auto pace = paceFrom(QLatin1String(text), noon, saoPaulo);
        return pace && pace->kind == Pace::Kind::SpreadUntil ? iso(pace->until) : QString();
    };
    QCOMPARE(until("until 18:00"), QStringLiteral("2026-11-22T21:00:00.000Z"));
    QCOMPARE(until("until 9:30"), QStringLiteral("2026-11-23T12:30:00.000Z")); // tomorrow
    QCOMPARE(until("until 12:00"), QStringLiteral("2026-11-23T15:00:00.000Z"));
    QCOMPARE(until("until 2026-11-25T18:00:00-03:00"), QStringLiteral("2026-11-25T21:00:00.000Z"));
}

void TestPlanOptions::hoursAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty: not understood
    QTest::newRow("a day") << "08:00-20:00" << "08:00 20:00";
    QTest::newRow("short") << "8:00 - 20:00" << "08:00 20:00";
    QTest::newRow("over midnight") << "20:00-6:00" << "20:00 06:00";
    QTest::newRow("to the end of the day") << "8:00-24:00" << "08:00 00:00";
    QTest::newRow("never") << "8:00-8:00" << "";
    QTest::newRow("one end") << "8:00" << "";
    QTest::newRow("no minutes") << "8-20" << "";
    QTest::newRow("no such time") << "8:00-25:00" << "";
    QTest::newRow("empty") << "" << "";
}

void TestPlanOptions::hoursAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto hours = hoursFrom(text);
    const QString form = QStringLiteral("HH:mm");
    QCOMPARE(hours ? hours->from.toString(form) + QLatin1Char(' ') + hours->to.toString(form) : QString(), read);
}

void TestPlanOptions::daysAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<int>>("days");
    QTest::newRow("week") << "mon-fri" << QSet<int>{1, 2, 3, 4, 5};
    QTest::newRow("some") << "Mon, wed,SAT" << QSet<int>{1, 3, 6};
    QTest::newRow("over the weekend") << "sat-mon" << QSet<int>{6, 7, 1};
    QTest::newRow("both") << "mon-tue,sun" << QSet<int>{1, 2, 7};
    QTest::newRow("all") << "all" << QSet<int>{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("no day") << "seg" << QSet<int>{};
    QTest::newRow("three ends") << "mon-wed-fri" << QSet<int>{};
    QTest::newRow("empty") << "" << QSet<int>{};
    QTest::newRow("loose comma") << "mon," << QSet<int>{};
}

void TestPlanOptions::daysAreRead()
{
    QFETCH(QString, text);
    QFETCH(QSet<int>, days);
    QCOMPARE(daysFrom(text).value_or(QSet<int>()), days);
    QCOMPARE(daysFrom(text).has_value(), !days.isEmpty());
}

void TestPlanOptions::canariesAreRead()
{
    QCOMPARE(canaryFrom(QStringLiteral("20:18")), (Canary{20, 18, std::chrono::minutes(30)}));
    QCOMPARE(canaryFrom(QStringLiteral("20:18:45")), (Canary{20, 18, std::chrono::minutes(45)}));
    for (const char *text : {"", "20", "20:21", "0:0", "20:0", "a:b", "20:18:0", "20:18:1:1", "-1:1"})
        QVERIFY2(!canaryFrom(QLatin1String(text)), text);
}

void TestPlanOptions::momentsHaveAnOffset()
{
    QCOMPARE(iso(momentWithOffset(QStringLiteral("2026-12-01T09:30:00-03:00"))), QStringLiteral("2026-12-01T12:30:00.000Z"));
    QCOMPARE(iso(momentWithOffset(QStringLiteral("2026-12-01T09:30:00Z"))), QStringLiteral("2026-12-01T09:30:00.000Z"));
    QVERIFY(!momentWithOffset(QStringLiteral("2026-12-01T09:30:00")));
    QVERIFY(!momentWithOffset(QStringLiteral("tomorrow")));
}

void TestPlanOptions::columnsAreFoundByNameAndPlace()
{
    const QStringList columns{QStringLiteral("Código"), QStringLiteral("Telefone"), QStringLiteral("nome"), QStringLiteral("NOME"), QStringLiteral("#1")};
    QCOMPARE(columnFrom(QStringLiteral("Telefone"), columns), 1);
    QCOMPARE(columnFrom(QStringLiteral("codigo"), columns), 0);
    QCOMPARE(columnFrom(QStringLiteral("nome"), columns), 2); // as it stands comes first
    QCOMPARE(columnFrom(QStringLiteral("Nome"), columns), -1); // both would fit
    QCOMPARE(columnFrom(QStringLiteral("#2"), columns), 1);
    QCOMPARE(columnFrom(QStringLiteral("#1"), columns), 4); // a column may be called so
    QCOMPARE(columnFrom(QStringLiteral("#9"), columns), -1);
    QCOMPARE(columnFrom(QStringLiteral("Valor"), columns), -1);
}

void TestPlanOptions::pairsHaveAKey()
{
    QCOMPARE(pairFrom(QStringLiteral("nome=Cliente")), (QPair<QString, QString>{QStringLiteral("nome"), QStringLiteral("Cliente")}));
    QCOMPARE(pairFrom(QStringLiteral("link=a=b")), (QPair<QString, QString>{QStringLiteral("link"), QStringLiteral("a=b")}));
    QCOMPARE(pairFrom(QStringLiteral("nome=")), (QPair<QString, QString>{QStringLiteral("nome"), QString()}));
    QVERIFY(!pairFrom(QStringLiteral("nome")));
    QVERIFY(!pairFrom(QStringLiteral("=x")));
}

QTEST_GUILESS_MAIN(TestPlanOptions)
#include "tst_planoptions.moc"
