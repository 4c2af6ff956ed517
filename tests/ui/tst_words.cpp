#include "domain/templatelint.h"
#include "format/errorwords.h"
#include "format/lintwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"

#include <QTest>

using namespace recado;

namespace {

Instant at(const char *iso)
{
    return *instantFromIso(QLatin1String(iso));
}

StatusEvent fact(EventKind kind, const char *iso, const QString &code = {})
{
    StatusEvent event;
    event.kind = kind;
    event.occurredAt = at(iso);
    event.heardAt = *event.occurredAt;
    event.source = EventSource::Webhook;
    event.code = code;
    return event;
}

const QLocale portuguese(QLocale::Portuguese, QLocale::Brazil);

} // namespace

// Runs in America/Sao_Paulo, three hours behind UTC: tests/CMakeLists.txt.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence();
    void knownCodesSayWhoseTurnItIs_data();
    void knownCodesSayWhoseTurnItIs();
    void unknownCodesAreShownAsTheyAre();
    void noAnswerIsNotARefusal();
    void everyStatusHasAWord();
    void theRuleNamesWhatWasOvercome();
    void todayIsATimeAndElseADate();
    void theExactTimeSaysUtcToo();
    void agesAndDurations();
    void everyProblemOfAValueHasASentence();
    void everyRuleOfTemplatesHasASentence();
};

void TestWords::everyErrorHasASentence()
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const QString sentence = errorSentence(error(ErrorKind(kind)));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qUtf8Printable(toString(ErrorKind(kind)) + sentence));
        QVERIFY(!errorWord(ErrorKind(kind)).isEmpty());
        // Technical words stay in the log.
        QVERIFY(!errorSentence(error(ErrorKind(kind), QStringLiteral("curl: (7)"))).contains(QLatin1String("curl")));
    }
}

void TestWords::knownCodesSayWhoseTurnItIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("side");
    QTest::newRow("undeliverable") << QStringLiteral("131026") << int(CodeSide::Recipient);
    QTest::newRow("window") << QStringLiteral("131047") << int(CodeSide::Message);
    QTest::newRow("window of old") << QStringLiteral("470") << int(CodeSide::Message);
    QTest::newRow("marketing limit") << QStringLiteral("131049") << int(CodeSide::Provider);
    QTest::newRow("spam") << QStringLiteral("131048") << int(CodeSide::Sender);
    QTest::newRow("pair") << QStringLiteral("131056") << int(CodeSide::Sender);
    QTest::newRow("throughput") << QStringLiteral("130429") << int(CodeSide::Sender);
    QTest::newRow("count") << QStringLiteral("132000") << int(CodeSide::Template);
    QTest::newRow("missing template") << QStringLiteral("132001") << int(CodeSide::Template);
    QTest::newRow("format") << QStringLiteral("132012") << int(CodeSide::Template);
    QTest::newRow("paused") << QStringLiteral("132015") << int(CodeSide::Template);
}

void TestWords::knownCodesSayWhoseTurnItIs()
{
    QFETCH(QString, code);
    QFETCH(int, side);
    const auto words = codeWords(code);
    QVERIFY(words);
    QCOMPARE(int(words->side), side);
    QVERIFY(!words->happened.isEmpty() && !words->toDo.isEmpty());
    Error refusal = error(ErrorKind::Rejected);
    refusal.code = code;
    QVERIFY(errorSentence(refusal).contains(code));
    QVERIFY(errorSentence(refusal).contains(words->toDo));
}

void TestWords::unknownCodesAreShownAsTheyAre()
{
    Error refusal = error(ErrorKind::Rejected);
    refusal.code = QStringLiteral("999001");
    refusal.message = QStringLiteral("Something new");
    QVERIFY(!codeWords(refusal.code));
    QVERIFY(errorSentence(refusal).contains(QStringLiteral("999001: Something new")));
}

void TestWords::noAnswerIsNotARefusal()
{
    QVERIFY(errorSentence(error(ErrorKind::Timeout)) != errorSentence(error(ErrorKind::Unauthorized)));
    QVERIFY(healthWord(CredentialHealth::Refused) != healthWord(CredentialHealth::NoAnswer));
    // A locked keychain must never make people enter their token again.
    QVERIFY(!errorSentence(error(ErrorKind::Locked)).contains(QLatin1String("token")));
    // What was stopped here is not the connection's fault.
    QVERIFY(errorSentence(error(ErrorKind::NotSent, {}, QStringLiteral("brake"))).contains(QLatin1String("stopped")));
    QVERIFY(!errorSentence(error(ErrorKind::NotSent, {}, QStringLiteral("queue"))).contains(QLatin1String("stopped")));
}

void TestWords::everyStatusHasAWord()
{
    QStringList words;
    for (int kind = 0; kind <= int(EventKind::Note); ++kind)
        words += statusWord(EventKind(kind));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(statusWord(MessageState::Held), statusWord(EventKind::Held));
}

void TestWords::theRuleNamesWhatWasOvercome()
{
    const QList<StatusEvent> events{fact(EventKind::Sent, "2026-11-20T17:03:03Z"),
                                    fact(EventKind::Failed, "2026-11-20T17:03:04Z", QStringLiteral("131026")),
                                    fact(EventKind::Delivered, "2026-11-20T17:03:05Z")};
    const QString why = ruleSentence(deriveVerdict(events), events);
    QVERIFY2(why.contains(QLatin1String("131026")) && why.contains(QLatin1String("14:03:04")), qUtf8Printable(why));
    QVERIFY(ruleSentence(Verdict(), {}).isEmpty());
    const QList<StatusEvent> doubt{fact(EventKind::Unknown, "2026-11-20T17:03:03Z")};
    QVERIFY(!ruleSentence(deriveVerdict(doubt), doubt).isEmpty());
}

void TestWords::todayIsATimeAndElseADate()
{
    const Instant now = at("2026-11-22T20:00:00Z");
    QCOMPARE(momentWord(at("2026-11-22T17:03:05Z"), now, portuguese), QStringLiteral("14:03:05"));
    QCOMPARE(momentWord(at("2026-11-21T17:03:05Z"), now, portuguese), QStringLiteral("21/11 14:03"));
    QCOMPARE(momentWord(at("2025-11-21T17:03:05Z"), now, portuguese), QStringLiteral("21/11/2025 14:03"));
    QCOMPARE(momentWord(at("2026-11-23T01:00:00Z"), now, portuguese), QStringLiteral("22:00:00")); // still today here
}

void TestWords::theExactTimeSaysUtcToo()
{
    QCOMPARE(exactTime(at("2026-11-22T17:03:05.114Z")), QStringLiteral("14:03:05.114"));
    const QString exact = exactMoment(at("2026-11-22T17:03:05.114Z"), portuguese);
    QCOMPARE(exact, QString::fromUtf8("22/11/2026 14:03:05.114 (UTC−03:00)\n22/11/2026 17:03:05.114 UTC"));
}

void TestWords::agesAndDurations()
{
    const Instant now = at("2026-11-22T20:00:00Z");
    QCOMPARE(ageWords(now - Milliseconds(2'300), now, portuguese), QStringLiteral("2 s ago"));
    QCOMPARE(ageWords(now - std::chrono::minutes(3), now, portuguese), QStringLiteral("3 min ago"));
    QCOMPARE(ageWords(now + std::chrono::minutes(3), now, portuguese), QStringLiteral("now"));
    QCOMPARE(durationWords(Milliseconds(84), portuguese), QStringLiteral("84 ms"));
    QCOMPARE(durationWords(Milliseconds(3'180), portuguese), QStringLiteral("3,1 s"));
    QCOMPARE(durationWords(std::chrono::seconds(125), portuguese), QStringLiteral("2 min 5 s"));
    QCOMPARE(aboutDuration(Milliseconds(999)), QStringLiteral("less than a second"));
    QCOMPARE(aboutDuration(Milliseconds(12'400)), QStringLiteral("about 12 second(s)")); // the English plural comes with its translation
    QCOMPARE(aboutDuration(Milliseconds(59'700)), QStringLiteral("about 1 minute(s)"));
    QCOMPARE(aboutDuration(std::chrono::minutes(120)), QStringLiteral("about 2 hour(s)"));
    QCOMPARE(aboutDuration(std::chrono::minutes(125)), QStringLiteral("about 2 h 5 min"));
}

void TestWords::everyProblemOfAValueHasASentence()
{
    QStringList sentences;
    for (int rule = 0; rule <= int(TemplateProblem::Rule::Layout); ++rule) {
        TemplateProblem problem{TemplateProblem::Rule(rule), QStringLiteral("nome")};
        problem.limit = QStringLiteral("20");
        problem.actual = QStringLiteral("23");
        sentences += problemSentence(problem);
        QVERIFY2(sentences.last().endsWith(QLatin1Char('.')) && !sentences.last().contains(QLatin1Char('%')), qUtf8Printable(sentences.last()));
        QVERIFY(!toString(problem.rule).isEmpty());
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestWords::everyRuleOfTemplatesHasASentence()
{
    QStringList sentences;
    for (const QString &rule : lintRules()) {
        const QString sentence = lintSentence({QStringLiteral("body"), rule, QStringLiteral("%2"), QStringLiteral("%1"), ContentProblem::Severity::Error, {}});
        QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.startsWith(QLatin1String("This breaks a rule")), qUtf8Printable(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
    QCOMPARE(lintSentence({{}, QStringLiteral("max_chars"), QStringLiteral("60"), QStringLiteral("61"), ContentProblem::Severity::Error, {}}),
             QStringLiteral("This is too long: 61 characters, at most 60."));
    QVERIFY(lintSentence({{}, QStringLiteral("brand_new"), {}, {}, ContentProblem::Severity::Error, {}}).contains(QStringLiteral("brand_new")));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
