#include "domain/errorcodes.h"

#include <QFile>
#include <QTest>

using namespace recado;

class TestErrorCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClassOfACode_data();
    void theClassOfACode();
    void exactlyFourCodesAreTriedAgain();
    void theReferenceAgrees_data();
    void theReferenceAgrees();
    void twoCodesSlowTheNumber();
};

void TestErrorCodes::theClassOfACode_data()
{
    QTest::addColumn<QString>("classes");
    const auto rows = [](const char *word, std::initializer_list<const char *> codes) {
        for (const char *code : codes)
            QTest::newRow(code) << QString::fromLatin1(word);
    };
    rows("retry_safe", {"4", "80007", "130429", "131056"});
    rows("ambiguous", {"1", "2", "131000", "131016", "131057", "133004", "500", "onprem:1000", "1011", "1014"});
    rows("account_stop", {"0", "10", "190", "200", "215", "299", "368", "131031", "131042", "131045", "133010", "430", "1005"});
    rows("template_stop", {"132001", "132015", "132016", "2001"});
    rows("number_slow", {"131048", "471", "onprem:471", "429", "1015", "1016"});
    rows("final", {"100", "131008", "131009", "131021", "131026", "131047", "131049", "131050", "131051", "131208", "132000", "132012",
                   "132013", "130497", "470", "472", "1013", "1026", "2000"});
    rows("unknown", {"", "199", "300", "399", "131999", "999001", "onprem:4", "wati:429", "-4", "4.0", "99999999999"});
}

void TestErrorCodes::theClassOfACode()
{
    QFETCH(QString, classes);
    QCOMPARE(toString(classOf(QString::fromLatin1(QTest::currentDataTag()))), classes);
}

void TestErrorCodes::exactlyFourCodesAreTriedAgain()
{
    QStringList safe;
    for (int code = -1; code <= 200'000; ++code) {
        if (classOf(QString::number(code)) == CodeClass::RetrySafe)
            safe += QString::number(code);
    }
    QCOMPARE(safe.join(QLatin1Char(' ')), QStringLiteral("4 80007 130429 131056"));
}

void TestErrorCodes::theReferenceAgrees_data()
{
    QTest::addColumn<QString>("retryable");
    QFile file(QStringLiteral(RECADO_TEST_DATA "/errors/meta-codes.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> fields = file.readLine().trimmed().split(',');
        QTest::newRow(fields.at(0).constData()) << QString::fromLatin1(fields.at(1));
    }
}

void TestErrorCodes::theReferenceAgrees()
{
    QFETCH(QString, retryable);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const CodeClass what = classOf(code.section(QLatin1Char('-'), 0, 0));
    QVERIFY2(what != CodeClass::Unknown, "not in the table");
    // "no" is a refusal; only "yes" may be tried again by the program; group and block list calls are not sends.
    if (retryable == QLatin1String("no"))
        QVERIFY(what != CodeClass::RetrySafe && what != CodeClass::Ambiguous);
    else if (retryable == QLatin1String("later"))
        QVERIFY(what != CodeClass::RetrySafe && what != CodeClass::AccountStop);
    else if (code != QLatin1String("131208") && code != QLatin1String("139102"))
        QCOMPARE(toString(what), toString(CodeClass::RetrySafe));
}

void TestErrorCodes::twoCodesSlowTheNumber()
{
    QVERIFY(slowsNumber(QStringLiteral("130429")));
    QVERIFY(slowsNumber(QStringLiteral("131048")));
    QVERIFY(!slowsNumber(QStringLiteral("131056"))); // one recipient only
    QVERIFY(!slowsNumber(QStringLiteral("80007")));
}

QTEST_APPLESS_MAIN(TestErrorCodes)
#include "tst_errorcodes.moc"
