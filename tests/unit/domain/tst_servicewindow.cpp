#include "domain/servicewindow.h"

#include <QTest>
#include <QTimeZone>

using namespace recado;
using namespace std::chrono_literals;

class ServiceWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysOpenForADay_data();
    void staysOpenForADay();
    void isUnknownWithoutAMessage();
    void lastsADayWhateverTheWallClocksDo_data();
    void lastsADayWhateverTheWallClocksDo();
    void aMessageFromTheFutureCountsAsWrittenNow();
    void aClockAheadDoesNotCloseItEarly();
    void whatIsLeftIsNeverNegative();
    void anAnsweredAdvertisementMakesTemplatesFreeAndOpensNothing_data();
    void anAnsweredAdvertisementMakesTemplatesFreeAndOpensNothing();
};

namespace {

const Instant wrote = fromMillis(1'763'640'000'000);

} // namespace

void ServiceWindowTest::staysOpenForADay_data()
{
    QTest::addColumn<qint64>("later"); // milliseconds
    QTest::addColumn<QString>("state");
    QTest::newRow("at once") << qint64(0) << QStringLiteral("open");
    QTest::newRow("our clock is a little behind") << qint64(-60'000) << QStringLiteral("open");
    QTest::newRow("an hour later") << qint64(3'600'000) << QStringLiteral("open");
    QTest::newRow("the last moment") << qint64(86'399'999) << QStringLiteral("open");
    QTest::newRow("a day later") << qint64(86'400'000) << QStringLiteral("closed");
    QTest::newRow("a year later") << qint64(31'536'000'000) << QStringLiteral("closed");
}

void ServiceWindowTest::staysOpenForADay()
{
    QFETCH(qint64, later);
    QFETCH(QString, state);
    const ServiceWindow window = windowAfter(wrote, wrote + Milliseconds(later));
    QCOMPARE(toString(window.state), state);
    QVERIFY(window.lastInbound == wrote);
    if (window.state == ServiceWindow::State::Open)
        QCOMPARE(toIso(window.openUntil.value()), toIso(wrote + 24h));
    else
        QVERIFY(!window.openUntil);
}

void ServiceWindowTest::isUnknownWithoutAMessage()
{
    const ServiceWindow window = windowAfter({}, wrote);
    QCOMPARE(toString(window.state), QStringLiteral("unknown"));
    QVERIFY(!window.openUntil && !window.lastInbound && !window.freeUntil && !window.isDoubtful);
}

// A day of the window is 24 hours, on days of 23 and of 25, too: who looks at clocks on the wall is an hour off.
void ServiceWindowTest::lastsADayWhateverTheWallClocksDo_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("written"); // in that zone
    QTest::addColumn<int>("wallHours");     // until it closes, by the clock on the wall
    const auto at = [](const char *zone, const QDate &date, const QTime &time) { return QDateTime(date, time, QTimeZone(zone)); };
    QTest::newRow("Sao Paulo, no change any more") << QByteArray("America/Sao_Paulo") << at("America/Sao_Paulo", {2026, 10, 17}, {14, 3}) << 24;
    QTest::newRow("Sao Paulo, spring of 2018") << QByteArray("America/Sao_Paulo") << at("America/Sao_Paulo", {2018, 11, 3}, {14, 3}) << 25;
    QTest::newRow("Sao Paulo, autumn of 2019") << QByteArray("America/Sao_Paulo") << at("America/Sao_Paulo", {2019, 2, 16}, {14, 3}) << 23;
    QTest::newRow("Lisbon, spring") << QByteArray("Europe/Lisbon") << at("Europe/Lisbon", {2026, 3, 28}, {20, 0}) << 25;
    QTest::newRow("Lisbon, autumn") << QByteArray("Europe/Lisbon") << at("Europe/Lisbon", {2026, 10, 24}, {20, 0}) << 23;
    QTest::newRow("Kathmandu, quarters of hours") << QByteArray("Asia/Kathmandu") << at("Asia/Kathmandu", {2026, 3, 28}, {0, 10}) << 24;
    QTest::newRow("Auckland, over new year") << QByteArray("Pacific/Auckland") << at("Pacific/Auckland", {2026, 12, 31}, {23, 59}) << 24;
}

void ServiceWindowTest::lastsADayWhateverTheWallClocksDo()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, written);
    QFETCH(int, wallHours);
    const Instant at = fromMillis(written.toMSecsSinceEpoch());
    QCOMPARE(toString(windowAfter(at, at + 24h - 1ms).state), QStringLiteral("open"));
    QCOMPARE(toString(windowAfter(at, at + 24h).state), QStringLiteral("closed"));
    const Instant end = windowAfter(at, at).openUntil.value();
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(toMillis(end), QTimeZone(zone));
    const qint64 asRead = QDateTime(written.date(), written.time(), Qt::UTC).secsTo(QDateTime(wall.date(), wall.time(), Qt::UTC));
    QCOMPARE(asRead, qint64(wallHours) * 3600);
}

void ServiceWindowTest::aMessageFromTheFutureCountsAsWrittenNow()
{
    const Instant now = wrote - 5h;
    const ServiceWindow window = windowAfter(wrote, now);
    QVERIFY(window.isDoubtful);
    QCOMPARE(toString(window.state), QStringLiteral("open"));
    QCOMPARE(toIso(window.openUntil.value()), toIso(now + 24h)); // never more than a day
    QVERIFY(!windowAfter(wrote, wrote - 1min).isDoubtful);       // the play of two good clocks
}

void ServiceWindowTest::aClockAheadDoesNotCloseItEarly()
{
    ClockSkew ahead;
    ahead.state = ClockSkew::State::Off;
    ahead.ahead = 3h;
    const Instant ours = wrote + 25h; // it is 22 hours later
    QCOMPARE(toString(windowAfter(wrote, ours).state), QStringLiteral("closed"));
    const ServiceWindow window = windowAfter(wrote, windowNow(ours, ahead));
    QCOMPARE(toString(window.state), QStringLiteral("open"));
    QVERIFY(window.left(windowNow(ours, ahead)) == 2h);
    ClockSkew behind = ahead;
    behind.ahead = -3h;
    QVERIFY(windowNow(ours, behind) == ours);
    ClockSkew disputed = ahead;
    disputed.state = ClockSkew::State::Disputed;
    QVERIFY(windowNow(ours, disputed) == ours);
}

void ServiceWindowTest::whatIsLeftIsNeverNegative()
{
    const ServiceWindow window = windowAfter(wrote, wrote + 23h);
    QVERIFY(window.left(wrote + 23h) == 1h);
    QVERIFY(window.left(wrote + 25h) == 0ms);
    QVERIFY(!window.closedSince());
    QCOMPARE(toIso(windowAfter(wrote, wrote + 30h).closedSince().value()), toIso(wrote + 24h));
}

void ServiceWindowTest::anAnsweredAdvertisementMakesTemplatesFreeAndOpensNothing_data()
{
    QTest::addColumn<int>("answeredAfter"); // hours; -1: not at all
    QTest::addColumn<int>("hour");          // after the click
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("not answered") << -1 << 2 << QStringLiteral("open") << false;
    QTest::newRow("answered") << 1 << 2 << QStringLiteral("open") << true;
    QTest::newRow("answered, a day later") << 1 << 25 << QStringLiteral("closed") << true;
    QTest::newRow("answered, the last hour") << 1 << 72 << QStringLiteral("closed") << true;
    QTest::newRow("answered, over") << 1 << 73 << QStringLiteral("closed") << false;
    QTest::newRow("answered late, counts from the answer") << 23 << 94 << QStringLiteral("closed") << true;
    QTest::newRow("answered too late") << 24 << 30 << QStringLiteral("closed") << false;
}

void ServiceWindowTest::anAnsweredAdvertisementMakesTemplatesFreeAndOpensNothing()
{
    QFETCH(int, answeredAfter);
    QFETCH(int, hour);
    QFETCH(QString, state);
    QFETCH(bool, isFree);
    WindowFacts facts{wrote, wrote, {}};
    if (answeredAfter >= 0)
        facts.adAnsweredAt = wrote + std::chrono::hours(answeredAfter);
    const ServiceWindow window = windowOf(facts, wrote + std::chrono::hours(hour));
    QCOMPARE(toString(window.state), state);
    QCOMPARE(window.freeUntil.has_value(), isFree);
    if (isFree)
        QCOMPARE(toIso(*window.freeUntil), toIso(*facts.adAnsweredAt + 72h));
}

QTEST_APPLESS_MAIN(ServiceWindowTest)
#include "tst_servicewindow.moc"
