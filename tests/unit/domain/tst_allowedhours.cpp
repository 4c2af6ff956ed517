#include "domain/pacer.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace recado;
using namespace std::chrono_literals;

class AllowedHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areAnyTimeUnlessLimited();
    void waitForTheirBeginning_data();
    void waitForTheirBeginning();
    void goByTheRecipientsClock();
    void goByThisComputersClockElse();
    void survivesTheChangeOfClocks_data();
    void survivesTheChangeOfClocks();
    void withoutAnyDayNothingLeaves();
    void endsInsideWhereverItBegins();
};

namespace {

const QByteArray saoPaulo = "America/Sao_Paulo";

Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

AllowedHours hours(const char *from, const char *to, QSet<int> days = {1, 2, 3, 4, 5, 6, 7})
{
    AllowedHours result;
    result.limited = true;
    result.from = QTime::fromString(QString::fromLatin1(from), QStringLiteral("HH:mm"));
    result.to = QTime::fromString(QString::fromLatin1(to), QStringLiteral("HH:mm"));
    result.days = std::move(days);
    return result;
}

} // namespace

void AllowedHoursTest::areAnyTimeUnlessLimited()
{
    AllowedHours any = hours("08:00", "09:00", {});
    any.limited = false;
    QCOMPARE(waitForHours(any, {}, saoPaulo, at("2026-11-22T03:00:00Z")), 0ms);
}

void AllowedHoursTest::waitForTheirBeginning_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QString>("now"); // São Paulo, 2026-11: the 20th is a Friday
    QTest::addColumn<int>("minutes");
    const QList<int> week{1, 2, 3, 4, 5};
    const QList<int> all{1, 2, 3, 4, 5, 6, 7};
    const auto row = [](const char *name, const char *from, const char *to, const QList<int> &days, const char *now, int minutes) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << days << QString::fromLatin1(now) << minutes;
    };
    row("within", "08:00", "20:00", all, "2026-11-20T12:00:00-03:00", 0);
    row("at the first moment", "08:00", "20:00", all, "2026-11-20T08:00:00-03:00", 0);
    row("a minute before", "08:00", "20:00", all, "2026-11-20T07:59:00-03:00", 1);
    row("at the end", "08:00", "20:00", all, "2026-11-20T20:00:00-03:00", 12 * 60);
    row("a minute before the end", "08:00", "20:00", all, "2026-11-20T19:59:00-03:00", 0);
    row("the night before", "08:00", "20:00", all, "2026-11-20T23:30:00-03:00", 8 * 60 + 30);
    row("after the last day", "08:00", "20:00", week, "2026-11-20T21:00:00-03:00", 59 * 60);
    row("at the weekend", "08:00", "20:00", week, "2026-11-22T10:00:00-03:00", 22 * 60);
    row("one day of the week, over", "08:00", "09:00", {5}, "2026-11-20T09:00:00-03:00", 7 * 24 * 60 - 60);
    row("over midnight, before it", "22:00", "06:00", all, "2026-11-20T23:00:00-03:00", 0);
    row("over midnight, behind it", "22:00", "06:00", all, "2026-11-21T05:59:00-03:00", 0);
    row("over midnight, over", "22:00", "06:00", all, "2026-11-21T06:00:00-03:00", 16 * 60);
    row("the night of its last day", "22:00", "06:00", week, "2026-11-21T03:00:00-03:00", 0);
    row("the night of another day", "22:00", "06:00", week, "2026-11-22T03:00:00-03:00", 43 * 60);
    row("the whole day", "00:00", "00:00", all, "2026-11-20T15:00:00-03:00", 0);
    row("the whole of some days", "00:00", "00:00", week, "2026-11-21T00:00:00-03:00", 48 * 60);
    row("whole days from the morning", "09:00", "09:00", {5}, "2026-11-21T08:59:00-03:00", 0);
}

void AllowedHoursTest::waitForTheirBeginning()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QList<int>, days);
    QFETCH(QString, now);
    QFETCH(int, minutes);
    const AllowedHours allowed = hours(qPrintable(from), qPrintable(to), QSet<int>(days.begin(), days.end()));
    QCOMPARE(waitForHours(allowed, {}, saoPaulo, *instantFromIso(now)), Milliseconds(minutes * 60'000));
}

void AllowedHoursTest::goByTheRecipientsClock()
{
    AllowedHours allowed = hours("08:00", "20:00");
    const Instant now = at("2026-11-20T11:30:00Z"); // 08:30 in São Paulo, 07:30 in Manaus, 06:30 in Rio Branco
    allowed.recipientsTime = true;
    QCOMPARE(waitForHours(allowed, saoPaulo, saoPaulo, now), 0ms);
    QCOMPARE(waitForHours(allowed, "America/Manaus", saoPaulo, now), Milliseconds(30min));
    QCOMPARE(waitForHours(allowed, "America/Rio_Branco", saoPaulo, now), Milliseconds(90min));
    QCOMPARE(waitForHours(allowed, "Asia/Tokyo", saoPaulo, now), Milliseconds(11h + 30min)); // 20:30 there
}

void AllowedHoursTest::goByThisComputersClockElse()
{
    AllowedHours allowed = hours("08:00", "20:00");
    const Instant now = at("2026-11-20T11:30:00Z");
    QCOMPARE(waitForHours(allowed, "America/Manaus", saoPaulo, now), 0ms); // not asked for
    allowed.recipientsTime = true;
    QCOMPARE(waitForHours(allowed, {}, saoPaulo, now), 0ms);
    QCOMPARE(waitForHours(allowed, "Atlantis/Poseidonis", saoPaulo, now), 0ms);
    QCOMPARE(waitForHours(allowed, {}, "America/Manaus", now), Milliseconds(30min));
    QCOMPARE(waitForHours(allowed, {}, {}, at("2026-11-20T07:30:00Z")), Milliseconds(30min)); // UTC
}

void AllowedHoursTest::survivesTheChangeOfClocks_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<AllowedHours>("allowed");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("an hour less in the night") << berlin << hours("08:00", "20:00") << "2026-03-28T23:00:00Z"
                                               << "2026-03-29T06:00:00Z";
    QTest::newRow("an hour more in the night") << berlin << hours("08:00", "20:00") << "2026-10-24T22:00:00Z"
                                               << "2026-10-25T07:00:00Z";
    QTest::newRow("begins in the hour that is skipped") << berlin << hours("02:30", "05:00") << "2026-03-29T00:00:00Z"
                                                        << "2026-03-29T01:00:00Z";
    QTest::newRow("ends in the hour that is skipped") << berlin << hours("00:00", "02:30", {7}) << "2026-03-29T01:00:00Z"
                                                      << "2026-04-04T22:00:00Z";
    QTest::newRow("within the hour that comes twice") << berlin << hours("02:00", "03:00") << "2026-10-25T00:30:00Z"
                                                      << "2026-10-25T00:30:00Z";
    QTest::newRow("midnight that was skipped") << saoPaulo << hours("00:00", "06:00", {7}) << "2018-11-04T02:00:00Z"
                                               << "2018-11-04T03:00:00Z";
}

void AllowedHoursTest::survivesTheChangeOfClocks()
{
    QFETCH(QByteArray, zone);
    QFETCH(AllowedHours, allowed);
    QFETCH(QString, now);
    QFETCH(QString, then);
    const Instant from = *instantFromIso(now);
    QCOMPARE(toIso(from + waitForHours(allowed, {}, zone, from)), toIso(*instantFromIso(then)));
}

void AllowedHoursTest::withoutAnyDayNothingLeaves()
{
    QVERIFY(waitForHours(hours("08:00", "20:00", {}), {}, saoPaulo, at("2026-11-20T15:00:00Z")) > 300 * 24h);
}

// Whatever the hours, the days, the zone and the moment: after the wait it may leave, and a millisecond before it may not.
void AllowedHoursTest::endsInsideWhereverItBegins()
{
    QRandomGenerator random(20261122);
    const QList<QByteArray> zones{saoPaulo,           "America/Rio_Branco", "Europe/Berlin",
                                  "America/Santiago", "Asia/Kathmandu",     "Australia/Lord_Howe"};
    for (int i = 0; i < 5'000; ++i) {
        AllowedHours allowed;
        allowed.limited = true;
        allowed.recipientsTime = true;
        allowed.from = QTime(int(random.bounded(24)), int(random.bounded(4)) * 15);
        allowed.to = QTime(int(random.bounded(24)), int(random.bounded(4)) * 15);
        allowed.days.clear();
        for (int day = 1; day <= 7; ++day) {
            if (random.bounded(2))
                allowed.days += day;
        }
        if (allowed.days.isEmpty())
            allowed.days += 3;
        const QByteArray zone = zones[random.bounded(int(zones.size()))];
        const Instant now = at("2026-01-01T00:00:00Z") + Milliseconds(random.bounded(365 * 24 * 60)) * 60'000;
        const Milliseconds wait = waitForHours(allowed, zone, saoPaulo, now);
        const QString words =
            QStringLiteral("%1 %2–%3 in %4").arg(toIso(now), allowed.from.toString(), allowed.to.toString(), QString::fromLatin1(zone));
        QVERIFY2(wait >= 0ms && wait <= 8 * 24h, qPrintable(words));
        QVERIFY2(waitForHours(allowed, zone, saoPaulo, now + wait) == 0ms, qPrintable(words));
        if (wait > 0ms)
            QVERIFY2(waitForHours(allowed, zone, saoPaulo, now + wait - 1ms) == 1ms, qPrintable(words));
    }
}

QTEST_APPLESS_MAIN(AllowedHoursTest)
#include "tst_allowedhours.moc"
