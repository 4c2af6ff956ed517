#include "base/redaction.h"

#include <QTest>

using namespace recado;

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phoneKeepsItsEnds();
    void shortNumbersShowNothing();
    void longNumbersInTextAreMasked();
    void textWithoutLongNumbersStays();
    void manyNumbersInOneLine();
};

void TestRedaction::phoneKeepsItsEnds()
{
    QCOMPARE(maskPhone(QStringLiteral("+5511988887777")), QStringLiteral("+5511•••7777"));
    QCOMPARE(maskPhone(QStringLiteral("5511988887777")), QStringLiteral("5511•••7777"));
}

void TestRedaction::shortNumbersShowNothing()
{
    // With so few digits, both ends together would be the whole number.
    QCOMPARE(maskPhone(QString()), QStringLiteral("•••"));
    QCOMPARE(maskPhone(QStringLiteral("1234567")), QStringLiteral("•••"));
}

void TestRedaction::longNumbersInTextAreMasked()
{
    QCOMPARE(maskDigits(QStringLiteral("GET /v1/messages/5511988887777?x=1")), QStringLiteral("GET /v1/messages/5511•••7777?x=1"));
    QCOMPARE(maskDigits(QStringLiteral("to +5511988887777.")), QStringLiteral("to +5511•••7777."));
}

void TestRedaction::textWithoutLongNumbersStays()
{
    const QString line = QStringLiteral("HTTP 429, code 131056, wait 60000 ms — até já");
    QCOMPARE(maskDigits(line), line);
    QCOMPARE(maskDigits(QString()), QString());
}

void TestRedaction::manyNumbersInOneLine()
{
    QCOMPARE(maskDigits(QStringLiteral("5511988887777,5521977776666")), QStringLiteral("5511•••7777,5521•••6666"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
