#include "format/checkwords.h"

#include <QTest>

using namespace recado;

// What is said about the check and about rows.
class CheckWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasATitleAndASentence()
    {
        for (const char *kind : {"template", "template_stale", "channel", "quality", "account", "health", "content", "ready", "number_empty", "number_invalid",
                                 "number_rounded", "number_ninth", "duplicate", "variable_missing", "variable_invalid", "content_too_long", "window_closed",
                                 "opt_out", "received_before", "by_hand", "media", "window", "capacity", "daily_limit", "packages", "quota", "hours", "duration"}) {
            CheckFinding finding;
            finding.kind = QLatin1String(kind);
            finding.words = {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")};
            for (const CheckLevel level : {CheckLevel::Green, CheckLevel::Amber}) {
                finding.level = level;
                QVERIFY2(checkTitle(finding) != QLatin1String(kind), kind);
                QVERIFY2(!checkSentence(finding).isEmpty(), kind);
            }
        }
    }

    void aSentenceNamesTheFirstLinesAndTheCell()
    {
        CheckFinding finding;
        finding.kind = QStringLiteral("number_rounded");
        finding.level = CheckLevel::Amber;
        finding.count = 11;
        finding.lines = {812, 5004, 9377, 9400};
        finding.words = {QStringLiteral("5,51199E+12")};
        const QString sentence = checkSentence(finding);
        QVERIFY2(sentence.contains(QStringLiteral("812")) && !sentence.contains(QStringLiteral("9400")), qUtf8Printable(sentence));
        QVERIFY(sentence.contains(QStringLiteral("“5,51199E+12”")));
    }

    void everyProblemOfARowHasWords()
    {
        for (const char *problem : {"number_empty", "number_invalid", "number_rounded", "number_ninth", "duplicate", "opt_out", "received_before",
                                    "variable_missing", "variable_invalid", "content_too_long", "window_closed", "by_hand"}) {
            BroadcastRow row;
            row.state = RowState::Blocked;
            row.problem = QLatin1String(problem);
            row.place = QStringLiteral("hora");
            QVERIFY2(rowProblemSentence(row) != QLatin1String(problem), problem);
        }
        QVERIFY(rowProblemSentence(BroadcastRow()).isEmpty());
    }

    void anUnapprovedTemplateIsNamedWithItsStatus()
    {
        CheckFinding finding;
        finding.kind = QStringLiteral("template");
        finding.level = CheckLevel::Red;
        finding.words = {QStringLiteral("aviso"), QStringLiteral("pt_BR"), QStringLiteral("PAUSED"), QString(), QString()};
        QVERIFY(checkSentence(finding).contains(QStringLiteral("aviso pt_BR")));
        QVERIFY(checkSentence(finding).contains(QStringLiteral("paused")));
    }
};

QTEST_GUILESS_MAIN(CheckWordsTest)
#include "tst_checkwords.moc"
