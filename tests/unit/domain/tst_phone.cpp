#include "domain/phone.h"

#include <QTest>

using namespace recado;

class PhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryUsualWriting_data();
    void readsEveryUsualWriting();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void knowsMobilesFromLandlines();
    void keepsOldMobilesAsTyped();
    void variantsAreTheSamePerson_data();
    void variantsAreTheSamePerson();
    void otherNumbersHaveNoVariant();
    void hintsTheNinthDigitOnlyWhereItBelongs();
    void samePhoneIgnoresPlusAndNinthDigit();
    void formatsForPeople();
    void knowsTheCountryOfANumber_data();
    void knowsTheCountryOfANumber();
};

void PhoneTest::readsEveryUsualWriting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const QString mobile = QStringLiteral("+5511988887777");
    const auto row = [](const char *name, const QString &typed, const QString &region, const QString &e164) {
        QTest::newRow(name) << typed << region << e164;
    };
    const QString br = QStringLiteral("BR");
    row("E.164", QStringLiteral("+5511988887777"), br, mobile);
    row("national digits", QStringLiteral("11988887777"), br, mobile);
    row("punctuation", QStringLiteral("(11) 98888-7777"), br, mobile);
    row("dots", QStringLiteral("11.98888.7777"), br, mobile);
    row("country code in digits", QStringLiteral("5511988887777"), br, mobile);
    row("country code in digits, no region", QStringLiteral("5511988887777"), QString(), mobile);
    row("international prefix", QStringLiteral("00 55 11 98888-7777"), br, mobile);
    row("trunk zero", QStringLiteral("011 98888-7777"), br, mobile);
    row("trunk zero and carrier", QStringLiteral("0 15 11 98888-7777"), br, mobile);
    row("trunk zero after country code", QStringLiteral("+55 (0)11 98888-7777"), br, mobile);
    row("plus in parentheses", QStringLiteral("(+55) 11 98888-7777"), br, mobile);
    row("non-breaking spaces and en dash", QStringLiteral("+55\u00A011\u202F98888\u20137777"), br, mobile);
    row("copied from WhatsApp", QStringLiteral("\u202A+55 11 98888\u20117777\u202C"), br, mobile);
    row("zero-width", QStringLiteral("\uFEFF11\u200B98888\u20607777"), br, mobile);
    row("full-width", QStringLiteral("＋５５ １１ ９８８８８－７７７７"), br, mobile);
    row("lower-case region", QStringLiteral("11988887777"), QStringLiteral("br"), mobile);
    row("area code 55", QStringLiteral("55 98888-7777"), br, QStringLiteral("+5555988887777"));
    row("landline of area code 55", QStringLiteral("55 3333-4444"), br, QStringLiteral("+555533334444"));
    row("landline", QStringLiteral("(11) 3333-4444"), br, QStringLiteral("+551133334444"));
    row("toll-free", QStringLiteral("0800 777 1234"), br, QStringLiteral("+558007771234"));
    row("abroad with plus", QStringLiteral("+351 912 345 678"), br, QStringLiteral("+351912345678"));
    row("abroad with prefix", QStringLiteral("00351 912345678"), br, QStringLiteral("+351912345678"));
    row("abroad with prefix and carrier", QStringLiteral("0015 351 912345678"), br, QStringLiteral("+351912345678"));
    row("abroad in digits", QStringLiteral("351912345678"), br, QStringLiteral("+351912345678"));
    row("North America in digits", QStringLiteral("14155552671"), br, QStringLiteral("+14155552671"));
    row("local in Portugal", QStringLiteral("912 345 678"), QStringLiteral("PT"), QStringLiteral("+351912345678"));
    row("Italian zero stays", QStringLiteral("+39 06 12345678"), br, QStringLiteral("+390612345678"));
    row("no country", QStringLiteral("+800 1234 5678"), br, QStringLiteral("+80012345678"));
}

void PhoneTest::readsEveryUsualWriting()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const auto number = parsePhone(typed, region);
    QVERIFY2(number.ok(), qPrintable(number.ok() ? QString() : number.error().place));
    QCOMPARE(number->e164, e164);
    QCOMPARE(number->digits(), e164.mid(1));
}

void PhoneTest::refusesWithTheReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QString &typed, const char *place) {
        QTest::newRow(name) << typed << QString::fromLatin1(place);
    };
    row("nothing", QString(), "empty");
    row("spaces", QStringLiteral("  \t\n"), "empty");
    row("invisible characters", QStringLiteral("\u200B\u202A"), "empty");
    row("words", QStringLiteral("maria"), "not_a_number");
    row("punctuation", QStringLiteral("+-()"), "not_a_number");
    row("extension", QStringLiteral("+55 11 98888-7777 ramal 12"), "not_a_number");
    row("spreadsheet ruin", QStringLiteral("5,51199E+12"), "not_a_number");
    row("two numbers", QStringLiteral("11988887777; 11988887778"), "not_a_number");
    row("plus in the middle", QStringLiteral("55+11988887777"), "not_a_number");
    row("no area code", QStringLiteral("98888-7777"), "too_short");
    row("old local number", QStringLiteral("8888-7777"), "too_short");
    row("emergency", QStringLiteral("190"), "too_short");
    row("one digit short, abroad", QStringLiteral("+1415555267"), "too_short");
    row("one digit too many", QStringLiteral("+55119888877771"), "too_long");
    row("card number", QStringLiteral("4111 1111 1111 1111 1111"), "too_long");
    row("no such country", QStringLiteral("+999 1234 5678"), "country_code");
    row("trunk zero after plus", QStringLiteral("+011988887777"), "country_code");
    row("area code 20 does not exist", QStringLiteral("20 98888-7777"), "impossible");
    row("zero area code", QStringLiteral("+55 00 98888-7777"), "impossible");
    row("no line begins with 1", QStringLiteral("11 1333-4444"), "impossible");
}

void PhoneTest::refusesWithTheReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, place);
    const auto number = parsePhone(typed, QStringLiteral("BR"));
    QVERIFY(!number.ok());
    QVERIFY(number.error().kind == ErrorKind::Invalid);
    QCOMPARE(number.error().place, place);
    QVERIFY(typed.size() < 4 || !number.error().detail.contains(typed));
}

void PhoneTest::knowsMobilesFromLandlines()
{
    const QString br = QStringLiteral("BR");
    const auto mobile = parsePhone(QStringLiteral("11988887777"), br);
    QVERIFY(mobile->mobile);
    QCOMPARE(mobile->region, br);
    QCOMPARE(mobile->national, QStringLiteral("(11) 98888-7777"));
    QCOMPARE(mobile->international, QStringLiteral("+55 11 98888-7777"));
    QVERIFY(!parsePhone(QStringLiteral("1133334444"), br)->mobile);
    QVERIFY(!parsePhone(QStringLiteral("08007771234"), br)->mobile);
    QVERIFY(parsePhone(QStringLiteral("+14155552671"), br)->mobile); // there, nobody can tell
    QVERIFY(parsePhone(QStringLiteral("+80012345678"), br)->region.isEmpty());
}

void PhoneTest::keepsOldMobilesAsTyped()
{
    for (const QString &typed : {QStringLiteral("+55 11 8888-7777"), QStringLiteral("551188887777"), QStringLiteral("(11) 8888-7777"),
                                 QStringLiteral("011 8888 7777"), QStringLiteral("0055 11 8888 7777")}) {
        const auto number = parsePhone(typed, QStringLiteral("BR"));
        QVERIFY2(number.ok(), qPrintable(typed));
        QCOMPARE(number->e164, QStringLiteral("+551188887777"));
        QCOMPARE(number->region, QStringLiteral("BR"));
        QVERIFY(number->mobile);
        QCOMPARE(number->national, QStringLiteral("(11) 8888-7777"));
        QCOMPARE(withNinthDigit(number->e164), QStringLiteral("+5511988887777"));
    }
}

void PhoneTest::variantsAreTheSamePerson_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("other");
    QTest::newRow("with the digit") << QStringLiteral("+5511988887777") << QStringLiteral("+551188887777");
    QTest::newRow("without it") << QStringLiteral("+551188887777") << QStringLiteral("+5511988887777");
    QTest::newRow("digits of a wa_id") << QStringLiteral("555199998888") << QStringLiteral("5551999998888");
    QTest::newRow("first of the old mobiles") << QStringLiteral("+5585960001111") << QStringLiteral("+558560001111");
}

void PhoneTest::variantsAreTheSamePerson()
{
    QFETCH(QString, number);
    QFETCH(QString, other);
    QCOMPARE(phoneVariants(number), (QStringList{number, other}));
    QCOMPARE(phoneVariants(other), (QStringList{other, number}));
    QVERIFY(samePhone(number, other));
}

void PhoneTest::otherNumbersHaveNoVariant()
{
    for (const QString &number : {QStringLiteral("+551133334444"), QStringLiteral("+5511912345678"), QStringLiteral("+558007771234"),
                                  QStringLiteral("+351912345678"), QStringLiteral("+14155552671"), QStringLiteral("+550088887777"),
                                  QStringLiteral("BR.12345678901"), QStringLiteral("66b2531d4931581381944612"), QString()})
        QCOMPARE(phoneVariants(number), QStringList{number});
}

void PhoneTest::hintsTheNinthDigitOnlyWhereItBelongs()
{
    QCOMPARE(withNinthDigit(QStringLiteral("+555199998888")), QStringLiteral("+5551999998888"));
    QCOMPARE(withNinthDigit(QStringLiteral("+551133334444")), QString());
    QCOMPARE(withNinthDigit(QStringLiteral("+5511988887777")), QString());
    QCOMPARE(withNinthDigit(QStringLiteral("+541188887777")), QString());
}

void PhoneTest::samePhoneIgnoresPlusAndNinthDigit()
{
    QVERIFY(samePhone(QStringLiteral("+5511988887777"), QStringLiteral("551188887777")));
    QVERIFY(samePhone(QStringLiteral("+14155552671"), QStringLiteral("14155552671")));
    QVERIFY(!samePhone(QStringLiteral("+5511988887777"), QStringLiteral("+5511988887778")));
    QVERIFY(!samePhone(QStringLiteral("+551133334444"), QStringLiteral("+5511933334444")));
    QVERIFY(!samePhone(QString(), QString()));
}

void PhoneTest::formatsForPeople()
{
    QCOMPARE(formatPhone(QStringLiteral("+5511988887777")), QStringLiteral("+55 11 98888-7777"));
    QCOMPARE(formatPhone(QStringLiteral("+551188887777")), QStringLiteral("+55 11 8888-7777"));
    QCOMPARE(formatPhone(QStringLiteral("BR.123")), QStringLiteral("BR.123"));
    QCOMPARE(formatPhone(QStringLiteral("+12")), QStringLiteral("+12"));
}

void PhoneTest::knowsTheCountryOfANumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("country");
    const auto row = [](const char *number, const char *country) {
        QTest::newRow(*number ? number : "nothing") << QString::fromLatin1(number) << QString::fromLatin1(country);
    };
    row("+5511988887777", "BR");
    row("+351912345678", "PT");
    row("+244923123456", "AO");
    row("+12015550123", "US"); // one code, many countries
    row("+14165550123", "CA");
    row("+18765551234", "JM");
    row("+77011234567", "KZ");
    row("+447400123456", "GB");
    row("+80012345678", ""); // of no country
    row("+999123", "");
    row("+", "");
    row("+1", "");
    row("", "");
    row("5511988887777", "");
    row("BR.123", "");
}

void PhoneTest::knowsTheCountryOfANumber()
{
    QFETCH(QString, number);
    QFETCH(QString, country);
    QCOMPARE(countryOf(number), country);
    if (const auto parsed = parsePhone(number, {}); parsed && number.startsWith(QLatin1Char('+')))
        QCOMPARE(parsed->region, country);
}

QTEST_APPLESS_MAIN(PhoneTest)
#include "tst_phone.moc"
