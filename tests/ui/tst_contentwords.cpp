#include "base/error.h"
#include "domain/content.h"
#include "format/contentwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace recado;

class ContentWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAWord();
    void fieldsHaveWords();
    void everyRuleHasASentence();
    void limitAndActualAreSaid();
    void providersAreNamed_data();
    void providersAreNamed();
};

namespace {

QJsonArray listOf(const char *name)
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/limits/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

// Every rule word that the tests of the limits have seen, and those of the providers.
QSet<QString> knownRules()
{
    QSet<QString> rules{QStringLiteral("unsupported"), QStringLiteral("unsupported_reply"), QStringLiteral("unsupported_media_id"),
                        QStringLiteral("unsupported_media_link")};
    for (const char *rule : {"mime", "max_bytes", "pixels", "codec", "extension_differs", "link_unreachable", "link_status", "link_login", "link_page",
                             "link_redirects", "link_insecure", "link_type_unknown"}) // of files and links, by services
        rules += QLatin1String(rule);
    for (const QJsonValue &pair : listOf("pairs.json"))
        rules += pair[QLatin1String("says")].toString();
    for (const QJsonValue &c : listOf("problems.json")) {
        for (const QJsonValue &problem : c[QLatin1String("problems")].toArray())
            rules += problem.toString().remove(QStringLiteral("warning ")).section(QLatin1Char(' '), 0, 0);
    }
    rules.remove(QString());
    return rules;
}

} // namespace

void ContentWordsTest::everyKindHasAWord()
{
    for (const QString &kind : contentKinds()) {
        QVERIFY2(kindWord(kind) != kind || kind == QLatin1String("image") || kind == QLatin1String("video") || kind == QLatin1String("audio")
                     || kind == QLatin1String("document") || kind == QLatin1String("sticker") || kind == QLatin1String("location")
                     || kind == QLatin1String("reaction"),
                 qPrintable(kind));
        QVERIFY2(!kindPhrase(kind).contains(QChar(0x201c)), qPrintable(kind));
    }
    QCOMPARE(kindWord(QStringLiteral("interactive.list")), QStringLiteral("list message"));
    QCOMPARE(kindWord(QStringLiteral("hologram")), QStringLiteral("hologram"));
    QCOMPARE(kindPhrase(QStringLiteral("hologram")), QStringLiteral("a message of the type “hologram”"));
}

void ContentWordsTest::fieldsHaveWords()
{
    QCOMPARE(fieldWord(QStringLiteral("interactive.action.buttons[2].reply.title")), QStringLiteral("Button label"));
    QCOMPARE(fieldWord(QStringLiteral("interactive.action.sections[0].rows[12].title")), QStringLiteral("Row title"));
    QCOMPARE(fieldWord(QStringLiteral("template.components[1].cards[0].components[2].parameters[0].text")), QStringLiteral("Value"));
    QCOMPARE(fieldWord(QStringLiteral("interactive.action.cards[3]")), QStringLiteral("Card"));
    QCOMPARE(fieldWord(QStringLiteral("text.body")), QStringLiteral("Text"));
    QCOMPARE(fieldWord(QStringLiteral("context.context")), QStringLiteral("“context”"));
}

void ContentWordsTest::everyRuleHasASentence()
{
    const QSet<QString> rules = knownRules();
    QVERIFY2(rules.size() > 35, qPrintable(QString::number(rules.size())));
    for (const QString &rule : rules) {
        for (const auto severity : {ContentProblem::Severity::Error, ContentProblem::Severity::Warning}) {
            const ContentProblem problem{QStringLiteral("interactive.body.text"), rule, QStringLiteral("1..9"), QStringLiteral("10"), severity, {}};
            const QString sentence = problemSentence(problem);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) && sentence.size() > 20, qUtf8Printable(rule + sentence));
            QVERIFY2(!sentence.contains(QLatin1String("breaks the rule")), qUtf8Printable(rule));
            QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%[0-9]"))), qUtf8Printable(sentence));
        }
    }
    const ContentProblem unknown{QStringLiteral("a.b"), QStringLiteral("shiny"), {}, {}, ContentProblem::Severity::Error, {}};
    QCOMPARE(problemSentence(unknown), QStringLiteral("“b”: breaks the rule “shiny”."));
}

void ContentWordsTest::limitAndActualAreSaid()
{
    const ContentProblem title{QStringLiteral("interactive.action.buttons[0].reply.title"), QStringLiteral("max_chars"), QStringLiteral("20"), QStringLiteral("23"),
                               ContentProblem::Severity::Error, {}};
    QCOMPARE(problemSentence(title), QStringLiteral("Button label: has 23 characters; at most 20 are allowed. Shorten it."));
    const ContentProblem type{QStringLiteral("location.latitude"), QStringLiteral("type"), QStringLiteral("text|number"), QStringLiteral("list"), {}, {}};
    QCOMPARE(problemSentence(type), QStringLiteral("Latitude: is a list [ ], but must be text in quotation marks or a number."));
    const ContentProblem range{QStringLiteral("location.latitude"), QStringLiteral("range"), QStringLiteral("-90..90"), QStringLiteral("91"), {}, {}};
    QCOMPARE(problemSentence(range), QStringLiteral("Latitude: is 91, but must be from -90 to 90."));
    const ContentProblem file{QStringLiteral("file"), QStringLiteral("mime"), QStringLiteral("image/jpeg|image/png"), QStringLiteral("image/webp"), {}, {}};
    QCOMPARE(problemSentence(file), QStringLiteral("Files of the type WebP cannot be sent this way. Choose one of: JPEG, PNG."));
    const ContentProblem empty{QStringLiteral("file"), QStringLiteral("empty"), {}, {}, {}, {}};
    QCOMPARE(problemSentence(empty), QStringLiteral("The file is empty. Choose another one."));
    const ContentProblem link{QStringLiteral("file"), QStringLiteral("link_unreachable"), {}, toString(ErrorKind::Timeout), {}, {}};
    QCOMPARE(problemSentence(link), QStringLiteral("Nothing answers at this link (No answer in time). Check the address."));
    const ContentProblem percent{QStringLiteral("x"), QStringLiteral("enum"), QStringLiteral("%3|%1"), QStringLiteral("%2"), {}, {}};
    QCOMPARE(problemSentence(percent), QStringLiteral("“x”: is “%2”, but must be one of: %3, %1."));
}

void ContentWordsTest::providersAreNamed_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("kind") << "unsupported" << "Wati cannot carry a flow message. Choose another kind of message or another account.";
    QTest::newRow("quote") << "unsupported_reply" << "Wati cannot quote an earlier message. Send it without the quote.";
    QTest::newRow("id") << "unsupported_media_id" << "Wati cannot send an uploaded file by its id. Give a link instead.";
    QTest::newRow("link") << "unsupported_media_link" << "Wati cannot send a file by link. Upload the file instead.";
    QTest::newRow("other") << "unsupported_header_gif" << "Wati cannot carry this part: Header.";
}

void ContentWordsTest::providersAreNamed()
{
    QFETCH(QString, rule);
    QFETCH(QString, sentence);
    const ContentProblem problem{QStringLiteral("interactive.header"), rule, {}, QStringLiteral("interactive.flow"), ContentProblem::Severity::Error, QStringLiteral("wati")};
    QCOMPARE(problemSentence(problem), sentence);
}

QTEST_APPLESS_MAIN(ContentWordsTest)
#include "tst_contentwords.moc"
