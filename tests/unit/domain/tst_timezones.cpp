#include "domain/pacer.h"

#include "domain/phone.h"

#include <QTest>
#include <QTimeZone>

using namespace recado;

class TimeZonesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryAreaCodeOfBrazil();
    void knowsWhereTheClocksDiffer_data();
    void knowsWhereTheClocksDiffer();
    void knowsCountriesThatKeepOneTime_data();
    void knowsCountriesThatKeepOneTime();
    void doesNotGuess_data();
    void doesNotGuess();
};

void TimeZonesTest::knowsEveryAreaCodeOfBrazil()
{
    int known = 0;
    for (int code = 11; code <= 99; ++code) {
        const QString number = QStringLiteral("+55%1").arg(code) + QStringLiteral("988887777");
        const auto exists = parsePhone(number, {});
        const QByteArray zone = timeZoneOf(number);
        QVERIFY2(exists.ok() == !zone.isEmpty(), qPrintable(number)); // the same 67 that libphonenumber knows
        if (zone.isEmpty())
            continue;
        ++known;
        QVERIFY2(QTimeZone(zone).isValid(), zone.constData());
        QCOMPARE(QTimeZone(zone).territory(), QLocale::Brazil);
        QCOMPARE(timeZoneOf(QStringLiteral("+55%1").arg(code) + QStringLiteral("33334444")), zone);
    }
    QCOMPARE(known, 67);
}

void TimeZonesTest::knowsWhereTheClocksDiffer_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("hours"); // from UTC
    const auto row = [](const char *place, const char *number, const char *zone, int hours) {
        QTest::newRow(place) << QString::fromLatin1(number) << QString::fromLatin1(zone) << hours;
    };
    row("São Paulo", "+5511988887777", "America/Sao_Paulo", -3);
    row("Brasília", "+5561988887777", "America/Sao_Paulo", -3);
    row("Salvador", "+5571988887777", "America/Bahia", -3);
    row("Recife", "+5581988887777", "America/Recife", -3);
    row("Fortaleza", "+5585988887777", "America/Fortaleza", -3);
    row("Belém", "+5591988887777", "America/Belem", -3);
    row("Santarém", "+5593988887777", "America/Santarem", -3);
    row("Palmas", "+5563988887777", "America/Araguaina", -3);
    row("Cuiabá", "+5565988887777", "America/Cuiaba", -4);
    row("Campo Grande", "+5567988887777", "America/Campo_Grande", -4);
    row("Porto Velho", "+5569988887777", "America/Porto_Velho", -4);
    row("Manaus", "+5592988887777", "America/Manaus", -4);
    row("Boa Vista", "+5595988887777", "America/Boa_Vista", -4);
    row("Tabatinga", "+5597988887777", "America/Eirunepe", -5);
    row("Rio Branco", "+5568988887777", "America/Rio_Branco", -5);
    row("without the ninth digit", "+556888887777", "America/Rio_Branco", -5);
}

void TimeZonesTest::knowsWhereTheClocksDiffer()
{
    QFETCH(QString, number);
    QFETCH(QString, zone);
    QFETCH(int, hours);
    QCOMPARE(QString::fromLatin1(timeZoneOf(number)), zone);
    for (const QDate day : {QDate(2026, 1, 15), QDate(2026, 7, 15)}) // no summer time
        QCOMPARE(QTimeZone(timeZoneOf(number)).offsetFromUtc(day.startOfDay(Qt::UTC)), hours * 3600);
}

void TimeZonesTest::knowsCountriesThatKeepOneTime_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("january"); // hours from UTC
    QTest::addColumn<int>("july");
    QTest::newRow("Uruguay") << QStringLiteral("+59894231234") << -3 << -3;
    QTest::newRow("Bolivia") << QStringLiteral("+59171234567") << -4 << -4;
    QTest::newRow("Argentina, twelve zones with one time") << QStringLiteral("+5491123456789") << -3 << -3;
    QTest::newRow("Germany, two") << QStringLiteral("+4915123456789") << 1 << 2;
    QTest::newRow("Angola") << QStringLiteral("+244923123456") << 1 << 1;
    QTest::newRow("Japan") << QStringLiteral("+819012345678") << 9 << 9;
}

void TimeZonesTest::knowsCountriesThatKeepOneTime()
{
    QFETCH(QString, number);
    QFETCH(int, january);
    QFETCH(int, july);
    const QTimeZone zone(timeZoneOf(number));
    QVERIFY(zone.isValid());
    QCOMPARE(zone.offsetFromUtc(QDate(2026, 1, 15).startOfDay(Qt::UTC)), january * 3600);
    QCOMPARE(zone.offsetFromUtc(QDate(2026, 7, 15).startOfDay(Qt::UTC)), july * 3600);
}

void TimeZonesTest::doesNotGuess_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"", "+", "5511988887777", "BR.1234567890", "+12015550123", "+351912345678", "+61412345678", "+80012345678",
                               "+5508001234567", "+5540041234", "+5520988887777", "+999123", "+55"})
        QTest::newRow(*number ? number : "nothing") << QString::fromLatin1(number);
}

void TimeZonesTest::doesNotGuess()
{
    QFETCH(QString, number);
    QCOMPARE(timeZoneOf(number), QByteArray());
}

QTEST_APPLESS_MAIN(TimeZonesTest)
#include "tst_timezones.moc"
