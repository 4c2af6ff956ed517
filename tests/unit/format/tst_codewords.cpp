#include "format/errorcatalogue.h"

#include <QTest>

using namespace recado;

class TestCodeWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setCatalogueLanguage(QStringLiteral("en")); }
    void theLanguageCanChange_data();
    void theLanguageCanChange();
    void theCodeStandsBeforeTheWords();
    void refusalsWithoutACodeQuoteTheProvider();
    void unknownCodesAreShownAsTheyAre();
    void refusalsSayWhatTheyKnow();
};

void TestCodeWords::theLanguageCanChange_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("spoken");
    for (const QString &language : ErrorCatalogue::languages())
        QTest::newRow(qPrintable(language)) << language << language;
    QTest::newRow("a country of it") << QStringLiteral("es_AR") << QStringLiteral("es");
    QTest::newRow("none of ours") << QStringLiteral("fi") << QStringLiteral("en");
}

void TestCodeWords::theLanguageCanChange()
{
    QFETCH(QString, chosen);
    QFETCH(QString, spoken);
    const ErrorCatalogue catalogue(spoken);
    setCatalogueLanguage(QStringLiteral("pt_BR"));
    setCatalogueLanguage(chosen);
    const auto words = codeWords(QStringLiteral("131049"));
    QVERIFY(words);
    QCOMPARE(words->happened, catalogue.find(QStringLiteral("131049"))->happened);
    QCOMPARE(sideWord(words->side), catalogue.side(CodeSide::Provider));
    QCOMPARE(retrySentence(*words), catalogue.retry(Retry::AfterPause, std::chrono::hours(24)));
}

void TestCodeWords::theCodeStandsBeforeTheWords()
{
    const auto words = codeWords(QStringLiteral("131026"));
    QVERIFY(words);
    QCOMPARE(codeSentence(QStringLiteral("131026"), QStringLiteral("Message undeliverable")),
             QStringLiteral("131026: ") + words->happened + QLatin1Char(' ') + words->toDo);
    QVERIFY(codeSentence(QStringLiteral("onprem:470"), {}).startsWith(QLatin1String("470: ")));
}

void TestCodeWords::refusalsWithoutACodeQuoteTheProvider()
{
    const QString own = QStringLiteral("Ticket has been expired.");
    const QString sentence = codeSentence({}, own);
    const auto words = codeWords({}, own);
    QVERIFY(words && words->action == Action::SendTemplate);
    QVERIFY2(sentence.startsWith(words->happened) && sentence.contains(words->toDo) && sentence.contains(own), qUtf8Printable(sentence));
    // An id of ours is never shown, the words for it are.
    const QString refused = codeSentence(QStringLiteral("wati:401"), {});
    QVERIFY2(refused.startsWith(codeWords(QStringLiteral("wati:401"))->happened), qUtf8Printable(refused));
    QVERIFY2(!refused.contains(QLatin1String("wati:")), qUtf8Printable(refused));
}

void TestCodeWords::unknownCodesAreShownAsTheyAre()
{
    QVERIFY(!codeWords(QStringLiteral("999001"), QStringLiteral("Something new")));
    QCOMPARE(codeSentence(QStringLiteral("999001"), QStringLiteral("Something new")), QStringLiteral("999001: Something new"));
    QCOMPARE(codeSentence(QStringLiteral("999001"), {}), QStringLiteral("999001"));
    QCOMPARE(codeSentence({}, QStringLiteral("Something new")), QStringLiteral("Something new"));
    QVERIFY(codeSentence({}, {}).isEmpty());
}

void TestCodeWords::refusalsSayWhatTheyKnow()
{
    Error refusal = error(ErrorKind::Rejected);
    refusal.message = QStringLiteral("Ticket has been expired.");
    QCOMPARE(errorSentence(refusal), codeSentence({}, refusal.message));
    refusal.code = QStringLiteral("132000"); // a code knows better than words
    const auto words = codeWords(refusal.code);
    QVERIFY(words);
    QCOMPARE(errorSentence(refusal), words->happened + QLatin1Char(' ') + words->toDo + QStringLiteral(" (132000)"));
}

QTEST_GUILESS_MAIN(TestCodeWords)
#include "tst_codewords.moc"
