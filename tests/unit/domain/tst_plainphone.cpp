#include "domain/phone.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>
#include <vector>

using namespace recado;

class PlainPhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAlwaysWhatParsePhoneSays();
    void isSoHoweverItIsWritten_data();
    void isSoHoweverItIsWritten();
    void isSoOnSeveralThreads();
};

namespace {

const QString brazil = QStringLiteral("BR");

QString digits(int value, int count)
{
    return QString::number(value).rightJustified(count, QLatin1Char('0'));
}

QString said(const QString &typed, const QString &region)
{
    const auto number = parsePhone(typed, region);
    return number ? number->e164 : QStringLiteral("! ") + number.error().place;
}

QString saidPlainly(const QString &typed, const QString &region)
{
    const auto number = e164Of(typed, region);
    return number ? *number : QStringLiteral("! ") + number.error().place;
}

// The ways in which a number may stand in a table.
QString form(const QString &national, int way)
{
    const QString area = national.left(2);
    const QString front = national.mid(2, national.size() - 6);
    const QString back = national.right(4);
    switch (way % 6) {
    case 0: return national;
    case 1: return QStringLiteral("55") + national;
    case 2: return QStringLiteral("+55") + national;
    case 3: return QStringLiteral("(%1) %2-%3").arg(area, front, back);
    case 4: return QStringLiteral("+55 (%1) %2-%3").arg(area, front, back);
    default: return QStringLiteral("55 %1\u00A0%2 %3").arg(area, front, back);
    }
}

} // namespace

// Every area code that can be written, every beginning of a subscriber's number, both lengths.
void PlainPhoneTest::isAlwaysWhatParsePhoneSays()
{
    // RECADO_ALL_BEGINNINGS=1: each one that is valid by its next two digits as well (a minute).
    const int times = qEnvironmentVariableIsSet("RECADO_ALL_BEGINNINGS") ? 100 : 1;
    QRandomGenerator random(20261122);
    int valid = 0;
    int way = 0;
    for (int start = 0; start < 100 * 100; ++start) {
        for (const int length : {8, 9}) {
            bool isValid = true;
            for (int time = 0; time < times && isValid; ++time) {
                const int next = times == 1 ? int(random.bounded(100)) : time;
                const int rest = length - 4;
                const QString tail = digits(int(random.bounded(quint32(std::pow(10, rest)))), rest);
                const QString national = digits(start, 4) + digits(next, 2) + tail;
                const QString typed = form(national, way++);
                const QString expected = said(typed, brazil);
                QCOMPARE(saidPlainly(typed, brazil), expected);
                isValid = expected == QStringLiteral("+55") + national;
                valid += isValid;
            }
        }
    }
    // 67 area codes: mobiles with their ninth digit, mobiles without it, and landlines.
    QVERIFY2(valid > 67 * 70 * times, qPrintable(QString::number(valid)));
}

void PlainPhoneTest::isSoHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    for (const char *region : {"BR", "PT", "US", "br", ""}) {
        for (const char *typed : {"",
                                  "+",
                                  "()",
                                  "11988887777",
                                  "5511988887777",
                                  "+5511988887777",
                                  "+ 55 11 98888-7777",
                                  "55+11988887777",
                                  "++5511988887777",
                                  "011988887777",
                                  "005511988887777",
                                  "(11) 98888-7777",
                                  "11-98888-7777",
                                  "11.98888.7777",
                                  "11 98888 7777 9",
                                  "12345678901",
                                  "12015550123",
                                  "+12015550123",
                                  "5555988887777",
                                  "55988887777",
                                  "5533334444",
                                  "555533334444",
                                  "08001234567",
                                  "40041234",
                                  "5540041234",
                                  "1140041234",
                                  "1130031234",
                                  "11300",
                                  "551198888777",
                                  "55119888877777",
                                  "119888877a7",
                                  "351912345678",
                                  "+351912345678",
                                  "912345678",
                                  "5491123456789",
                                  "01133334444",
                                  "9011988887777"})
            QTest::addRow("%s in %s", typed, region) << QString::fromLatin1(typed) << QString::fromLatin1(region);
    }
    QTest::newRow("other digits") << QStringLiteral("\u0661\u0661\u0669\u0668\u0668\u0668\u0668\u0667\u0667\u0667\u0667") << brazil;
    QTest::newRow("other hyphens") << QStringLiteral("11\u201198888\u20117777") << brazil;
    QTest::newRow("marks") << QStringLiteral("\u202A11988887777\u202C") << brazil;
}

void PlainPhoneTest::isSoHoweverItIsWritten()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QCOMPARE(saidPlainly(typed, region), said(typed, region));
}

void PlainPhoneTest::isSoOnSeveralThreads()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> crew;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        crew.emplace_back([seed, &wrong] {
            QRandomGenerator random(seed);
            for (int i = 0; i < 2'000; ++i) {
                const QString national = digits(random.bounded(11, 100), 2) + digits(random.bounded(100'000'000), 8);
                wrong += saidPlainly(national, brazil) != said(national, brazil);
            }
        });
    }
    for (std::thread &member : crew)
        member.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(PlainPhoneTest)
#include "tst_plainphone.moc"
