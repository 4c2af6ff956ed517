#include "domain/errorcodes.h"
#include "format/errorcatalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace recado;

namespace {

constexpr qsizetype longest = 220;

QStringList figuresIn(QString text)
{
    static const QRegularExpression separators(QStringLiteral("(?<=\\d)[.,](?=\\d)"));
    static const QRegularExpression figure(QStringLiteral("%?\\d+")); // placeholders, too
    QStringList figures;
    for (auto match = figure.globalMatch(text.remove(separators)); match.hasNext();)
        figures += match.next().captured();
    figures.sort();
    return figures;
}

// Code → retryable, as the reference has them.
QMap<QString, QString> reference()
{
    QMap<QString, QString> codes;
    QFile file(QStringLiteral(RECADO_TEST_DATA "/errors/meta-codes.csv"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return codes;
    file.readLine();
    while (!file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine()).trimmed();
        codes.insert(line.section(QLatin1Char(','), 0, 0), line.section(QLatin1Char(','), 1, 1));
    }
    return codes;
}

} // namespace

class TestErrorCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCodeHasWordsInEveryLanguage_data();
    void everyCodeHasWordsInEveryLanguage();
    void everyCodeOfTheReferenceIsThere();
    void everyWordBelongsToACode();
    void theReferenceAgreesAboutRetry_data();
    void theReferenceAgreesAboutRetry();
    void theProgramRetriesWhatItSaysItRetries();
    void waitsAndActionsFitTheRetry();
    void rangesResolve();
    void shortCodesAreThoseOfTheOldApi();
    void refusalsInWordsAreRecognised_data();
    void refusalsInWordsAreRecognised();
    void unknownCodesHaveNoWords();
    void sidesAndRetriesHaveWords();

private:
    const ErrorCatalogue &in(const char *language) const
    {
        return m_catalogues.at(ErrorCatalogue::languages().indexOf(QLatin1String(language)));
    }

    QList<ErrorCatalogue> m_catalogues;
    QMap<QString, QString> m_reference;
};

void TestErrorCatalogue::initTestCase()
{
    for (const QString &language : ErrorCatalogue::languages())
        m_catalogues.append(ErrorCatalogue(language));
    m_reference = reference();
    QCOMPARE(m_catalogues.size(), 3);
    QVERIFY(m_reference.size() > 150);
}

void TestErrorCatalogue::everyCodeHasWordsInEveryLanguage_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : in("en").ids())
        QTest::newRow(qPrintable(id)) << id;
}

void TestErrorCatalogue::everyCodeHasWordsInEveryLanguage()
{
    QFETCH(QString, id);
    QStringList happened;
    QStringList toDo;
    for (const ErrorCatalogue &catalogue : m_catalogues) {
        const auto words = catalogue.find(id);
        QVERIFY(words);
        for (const QString &text : {words->happened, words->toDo}) {
            QVERIFY2(text.endsWith(QLatin1Char('.')) && text == text.simplified(), qUtf8Printable(text));
            QVERIFY2(text.size() <= longest, qUtf8Printable(text));
            QVERIFY2(text.count(QLatin1String(". ")) <= 1, qUtf8Printable(text)); // two sentences at most
        }
        happened += words->happened;
        toDo += words->toDo;
        QCOMPARE(figuresIn(happened.last()), figuresIn(happened.first()));
        QCOMPARE(figuresIn(toDo.last()), figuresIn(toDo.first()));
    }
    QCOMPARE(happened.removeDuplicates(), 0);
    QCOMPARE(toDo.removeDuplicates(), 0);
}

void TestErrorCatalogue::everyCodeOfTheReferenceIsThere()
{
    const QStringList ids = in("en").ids();
    for (auto code = m_reference.begin(); code != m_reference.end(); ++code)
        QVERIFY2(ids.contains(code.key()), qPrintable(code.key()));
    for (const QString &id : ids)
        QVERIFY2(m_reference.contains(id) || id.contains(QRegularExpression(QStringLiteral("^(wati|serpro):"))), qPrintable(id));
}

void TestErrorCatalogue::everyWordBelongsToACode()
{
    const QStringList ids = in("en").ids();
    for (const QString &language : ErrorCatalogue::languages()) {
        QFile file(QStringLiteral(":/errors/%1.json").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject codes = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("codes")).toObject();
        QVERIFY(!codes.isEmpty());
        for (const QString &id : codes.keys())
            QVERIFY2(ids.contains(id), qPrintable(language + QLatin1Char(' ') + id));
    }
}

void TestErrorCatalogue::theReferenceAgreesAboutRetry_data()
{
    QTest::addColumn<QString>("retryable");
    for (auto code = m_reference.begin(); code != m_reference.end(); ++code)
        QTest::newRow(qPrintable(code.key())) << *code;
}

void TestErrorCatalogue::theReferenceAgreesAboutRetry()
{
    QFETCH(QString, retryable);
    const auto words = in("en").find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(words);
    if (retryable == QLatin1String("no"))
        QVERIFY(words->retry == Retry::Never || words->retry == Retry::Decide);
    else if (retryable == QLatin1String("later"))
        QVERIFY(words->retry == Retry::AfterPause || words->retry == Retry::Decide);
    else
        QVERIFY(words->retry == Retry::Automatic || words->retry == Retry::AfterPause);
}

void TestErrorCatalogue::theProgramRetriesWhatItSaysItRetries()
{
    for (auto code = m_reference.begin(); code != m_reference.end(); ++code) {
        const auto words = in("en").find(code.key());
        const CodeClass what = classOf(code.key().section(QLatin1Char('-'), 0, 0));
        QVERIFY(words);
        QVERIFY2((words->retry == Retry::Automatic) == (what == CodeClass::RetrySafe), qPrintable(code.key()));
        // What may have arrived is never only a matter of waiting.
        QVERIFY2(what != CodeClass::Ambiguous || words->retry == Retry::Decide, qPrintable(code.key()));
    }
}

void TestErrorCatalogue::waitsAndActionsFitTheRetry()
{
    for (const QString &id : in("en").ids()) {
        const auto words = in("en").find(id);
        QVERIFY(words);
        QVERIFY2(words->retry != Retry::Never || (!words->wait && words->action != Action::RetryLater), qPrintable(id));
        QVERIFY2(words->retry != Retry::Automatic || words->action == Action::None, qPrintable(id)); // no button for what happens by itself
    }
    QCOMPARE(in("en").find(QStringLiteral("131049"))->wait.value_or(std::chrono::seconds(0)).count(), 86400);
    QCOMPARE(in("en").find(QStringLiteral("131056"))->wait.value_or(std::chrono::seconds(0)).count(), 6);
    QVERIFY(in("en").find(QStringLiteral("131047"))->action == Action::SendTemplate);
    QVERIFY(in("en").find(QStringLiteral("190"))->action == Action::RenewToken);
    QVERIFY(in("en").find(QStringLiteral("131026"))->action == Action::CorrectNumber);
    QVERIFY(in("en").find(QStringLiteral("132001"))->action == Action::RefreshTemplate);
}

void TestErrorCatalogue::rangesResolve()
{
    const auto range = in("es").find(QStringLiteral("200-299"));
    for (const char *code : {"200", "215", "299"}) {
        const auto words = in("es").find(QLatin1String(code));
        QVERIFY(range && words);
        QCOMPARE(words->happened, range->happened);
        QCOMPARE(words->code, QLatin1String(code)); // people quote the code they got
    }
    QVERIFY(!in("es").find(QStringLiteral("199")));
    QVERIFY(!in("es").find(QStringLiteral("300")));
    QVERIFY(in("es").find(QStringLiteral("200005"))->happened != range->happened);
}

void TestErrorCatalogue::shortCodesAreThoseOfTheOldApi()
{
    for (const char *code : {"470", "471", "1013", "1014", "1026", "2000", "2040"}) {
        const auto words = in("pt_BR").find(QLatin1String(code));
        const auto old = in("pt_BR").find(QStringLiteral("onprem:") + QLatin1String(code));
        QVERIFY2(words && old, code);
        QCOMPARE(words->happened, old->happened);
        QCOMPARE(words->code, QLatin1String(code));
        QCOMPARE(old->code, QLatin1String(code));
    }
    QCOMPARE(in("pt_BR").find(QStringLiteral("470"))->toDo, in("pt_BR").find(QStringLiteral("131047"))->toDo);
}

void TestErrorCatalogue::refusalsInWordsAreRecognised_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("id");
    QTest::newRow("as seen") << QStringLiteral("Ticket has been expired.") << QStringLiteral("wati:session_closed");
    QTest::newRow("otherwise written") << QStringLiteral("error:  ticket HAS been\nexpired") << QStringLiteral("wati:session_closed");
    QTest::newRow("credits") << QStringLiteral("Insufficient credits!") << QStringLiteral("wati:credits");
    QTest::newRow("number") << QStringLiteral("5561900000000 is not a valid WhatsApp number") << QStringLiteral("wati:invalid_number");
    QTest::newRow("part of a word") << QStringLiteral("Wicket has been expired") << QString();
    QTest::newRow("other words") << QStringLiteral("Template not found") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestErrorCatalogue::refusalsInWordsAreRecognised()
{
    QFETCH(QString, message);
    QFETCH(QString, id);
    const auto words = in("pt_BR").recognise(message);
    QCOMPARE(words.has_value(), !id.isEmpty());
    if (!words)
        return;
    QCOMPARE(words->happened, in("pt_BR").find(id)->happened);
    QVERIFY(words->code.isEmpty()); // the id is ours, nothing to quote
}

void TestErrorCatalogue::unknownCodesHaveNoWords()
{
    for (const char *code : {"", "999001", "132013", "131026x", "onprem:131026", "wati:", "wati:131026", "-1", "9999999999999999999"})
        QVERIFY2(!in("en").find(QLatin1String(code)), code);
    QVERIFY(!ErrorCatalogue(QStringLiteral("xx")).find(QStringLiteral("131026"))); // no language, no words
}

void TestErrorCatalogue::sidesAndRetriesHaveWords()
{
    for (const ErrorCatalogue &catalogue : m_catalogues) {
        QStringList words;
        for (int side = 0; side <= int(CodeSide::Program); ++side)
            words += catalogue.side(CodeSide(side));
        for (int retry = 0; retry <= int(Retry::Decide); ++retry)
            words += catalogue.retry(Retry(retry), std::nullopt);
        const QString pause = catalogue.retry(Retry::AfterPause, std::chrono::hours(24));
        const QString decide = catalogue.retry(Retry::Decide, std::chrono::seconds(90));
        QVERIFY2(pause.contains(QLatin1String(" 24 h")), qUtf8Printable(pause));
        QVERIFY2(decide.contains(QLatin1String(" 90 s")), qUtf8Printable(decide));
        QVERIFY(catalogue.retry(Retry::AfterPause, std::chrono::minutes(10)).contains(QLatin1String(" 10 min")));
        words << pause << decide;
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }
}

QTEST_APPLESS_MAIN(TestErrorCatalogue)
#include "tst_errorcatalogue.moc"
