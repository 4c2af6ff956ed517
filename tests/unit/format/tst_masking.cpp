#include "format/masking.h"

#include <QSignalSpy>
#include <QTest>

using namespace recado;

class TestMasking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Masking::ofProgram().setOn(false); }

    void showsEverythingUntilAsked()
    {
        QVERIFY(!isMasked());
        QCOMPARE(shownNumber(QStringLiteral("+5511988881234")), QStringLiteral("+55 11 98888-1234"));
        QCOMPARE(shownText(QStringLiteral("Bom dia")), QStringLiteral("Bom dia"));
    }

    void keepsCountryAreaAndTheLastFour_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("mobile") << QStringLiteral("+5511988881234") << QStringLiteral("+55 11 9••••-1234");
        QTest::newRow("digits") << QStringLiteral("5511988881234") << QStringLiteral("+55 11 9••••-1234");
        QTest::newRow("landline") << QStringLiteral("+551133334444") << QStringLiteral("+55 11 ••••-4444");
        QTest::newRow("United States") << QStringLiteral("+12025550123") << QStringLiteral("+1 20•-•••-0123");
        QTest::newRow("short") << QStringLiteral("+123456") << QStringLiteral("+•••456");
        QTest::newRow("username") << QStringLiteral("joana.lima") << QStringLiteral("•••");
        QTest::newRow("username with digits") << QStringLiteral("joana1985") << QStringLiteral("•••");
        QTest::newRow("BSUID") << QStringLiteral("BR.1234567890") << QStringLiteral("BR.12••••7890");
        QTest::newRow("nobody") << QString() << QString();
    }
    void keepsCountryAreaAndTheLastFour()
    {
        QFETCH(QString, address);
        Masking::ofProgram().setOn(true);
        QTEST(shownNumber(address), "shown");
    }

    void coversTextButNotItsAbsence()
    {
        Masking::ofProgram().setOn(true);
        QCOMPARE(shownText(QStringLiteral("Segredo\nde duas linhas")), QStringLiteral("•••"));
        QCOMPARE(shownText(QString()), QString());
        QCOMPARE(shownWho(QStringLiteral("Joana"), QStringLiteral("+5511988881234")), QStringLiteral("Joana"));
        QCOMPARE(shownWho(QString(), QStringLiteral("+5511988881234")), QStringLiteral("+55 11 9••••-1234"));
    }

    void uncoversOnePersonInEverySpellingAndTellsOnce()
    {
        Masking &masking = Masking::ofProgram();
        masking.setOn(true);
        QSignalSpy told(&masking, &Masking::uncovered);
        masking.uncover(QStringLiteral("+5511988881234"), QStringLiteral("messages"));
        masking.uncover(QStringLiteral("551188881234"), QStringLiteral("story")); // the same person without the ninth digit
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(1).toString(), QStringLiteral("messages"));
        QCOMPARE(shownNumber(QStringLiteral("+5511988881234")), QStringLiteral("+55 11 98888-1234"));
        QCOMPARE(shownText(QStringLiteral("Oi"), QStringLiteral("551188881234")), QStringLiteral("Oi"));
        QCOMPARE(shownText(QStringLiteral("Oi"), QStringLiteral("+5521977770000")), QStringLiteral("•••"));
        QCOMPARE(shownText(QStringLiteral("Oi")), QStringLiteral("•••"));
        masking.coverAgain();
        QCOMPARE(shownNumber(QStringLiteral("+5511988881234")), QStringLiteral("+55 11 9••••-1234"));
    }

    void uncoversNobodyWhileNothingIsCovered()
    {
        QSignalSpy told(&Masking::ofProgram(), &Masking::uncovered);
        Masking::ofProgram().uncover(QStringLiteral("+5511988881234"), QStringLiteral("messages"));
        QCOMPARE(told.size(), 0);
        Masking::ofProgram().setOn(true);
        QVERIFY(Masking::ofProgram().isCovered(QStringLiteral("+5511988881234")));
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
