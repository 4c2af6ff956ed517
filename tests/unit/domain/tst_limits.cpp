#include "domain/limits/checkcontent.h"
#include "domain/mediarules.h"
#include "jsonedit.h"

#include <QSet>
#include <QTest>

using namespace recado;
using namespace recado::test;

// Every limit of tests/data/limits/rows.csv (the table "payload limits" of the platform's facts) has a content exactly at it, which is
// accepted, and one beyond, which is told with the right path and rule.
class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasAPair();
    void pairsAreAtTheNumberOfTheirRow();
    void theLimitHoldsAndNothingBeyond_data();
    void theLimitHoldsAndNothingBeyond();
    void filesHaveLimitsToo_data();
    void filesHaveLimitsToo();
    void idsOfMediaEnd_data();
    void idsOfMediaEnd();
};

namespace {

struct Row {
    QString key; // type|path|rule
    QString limit;
    QString where;
};

QStringList csvFields(const QString &line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar character : line) {
        if (character == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (character == QLatin1Char(',') && !isQuoted)
            fields += QString();
        else
            fields.last() += character;
    }
    return fields;
}

QList<Row> rows()
{
    QList<Row> found;
    const QStringList lines = QString::fromUtf8(fileOf(QStringLiteral("limits/rows.csv"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = csvFields(line);
        found += {fields.mid(0, 3).join(QLatin1Char('|')), fields.value(3), fields.value(4)};
    }
    return found;
}

QJsonArray pairs()
{
    return QJsonDocument::fromJson(fileOf(QStringLiteral("limits/pairs.json"))).array();
}

QString textOf(const QJsonObject &pair, const char *field) { return pair.value(QLatin1String(field)).toString(); }

void addPairs(const char *field)
{
    QTest::addColumn<QJsonObject>("pair");
    int number = 0;
    for (const QJsonValue &pair : pairs()) {
        if (pair.toObject().contains(QLatin1String(field)))
            QTest::addRow("%d %s", ++number, qUtf8Printable(textOf(pair.toObject(), "row"))) << pair.toObject();
    }
}

QStringList told(const ContentProblems &problems)
{
    QStringList words;
    for (const ContentProblem &problem : problems)
        words += QStringLiteral("%1 %2 %3").arg(problem.isError() ? QStringLiteral("error") : QStringLiteral("warning"), problem.rule, problem.path);
    return words;
}

QString wanted(const QJsonObject &pair)
{
    return QStringLiteral("%1 %2 %3").arg(pair.value(QLatin1String("severity")).toString(QStringLiteral("error")), textOf(pair, "says"), textOf(pair, "path"));
}

// Of the content itself and, where the pair has a definition of the template, of its filled texts.
ContentProblems problemsOf(const QJsonObject &pair, const char *change)
{
    const Content content(edited(corpus(textOf(pair, "base")), pair.value(QLatin1String(change)).toObject()));
    std::optional<Instant> now;
    if (pair.contains(QLatin1String("now")))
        now = fromMillis(pair.value(QLatin1String("now")).toInteger() * 1000);
    ContentProblems problems = checkContent(content, now);
    if (const QJsonObject written = pair.value(QLatin1String("definition")).toObject(); !written.isEmpty()) {
        TemplateDefinition definition;
        definition.body = textOf(written, "body");
        definition.headerText = textOf(written, "header_text");
        definition.header = definition.headerText.isEmpty() ? TemplateDefinition::Header::None : TemplateDefinition::Header::Text;
        definition.category = textOf(written, "category");
        problems += checkFilled(definition, content.asTemplate());
    }
    return problems;
}

MediaFacts factsOf(const QJsonObject &file)
{
    MediaFacts facts;
    facts.kind = textOf(file, "kind");
    facts.mimeType = textOf(file, "mime");
    facts.bytes = file.value(QLatin1String("bytes")).toInteger();
    facts.pixels = QSize(file.value(QLatin1String("width")).toInt(), file.value(QLatin1String("height")).toInt());
    facts.voice = file.value(QLatin1String("voice")).toBool();
    if (file.contains(QLatin1String("animated")))
        facts.animated = file.value(QLatin1String("animated")).toBool();
    return facts;
}

} // namespace

void LimitsTest::everyRowHasAPair()
{
    QSet<QString> paired;
    for (const QJsonValue &pair : pairs())
        paired += textOf(pair.toObject(), "row");
    QSet<QString> known;
    const QList<Row> all = rows();
    QCOMPARE(all.size(), 217);
    for (const Row &row : all) {
        const bool needed = row.where == QLatin1String("content") || row.where == QLatin1String("media");
        QVERIFY2(needed || row.where == QLatin1String("template_create") || row.where.startsWith(QLatin1String("not_content:")), qUtf8Printable(row.key));
        QVERIFY2(paired.contains(row.key) == needed, qUtf8Printable(row.key));
        QVERIFY2(!known.contains(row.key), qUtf8Printable(row.key));
        known += row.key;
    }
    QVERIFY((paired - known).isEmpty());
}

// So that a row that is changed takes its pairs along.
void LimitsTest::pairsAreAtTheNumberOfTheirRow()
{
    QMap<QString, QString> limits;
    for (const Row &row : rows())
        limits.insert(row.key, row.limit);
    int compared = 0;
    for (const QJsonValue &value : pairs()) {
        const QJsonObject pair = value.toObject();
        const QString key = textOf(pair, "row");
        const QJsonObject at = pair.value(QLatin1String("at")).toObject();
        const QStringList counting{QStringLiteral("max_chars"), QStringLiteral("max_items"), QStringLiteral("min_items")};
        if (at.size() != 1 || !counting.contains(key.section(QLatin1Char('|'), -1)) || key.contains(QLatin1String("hydrated")))
            continue;
        const QJsonObject recipe = at.begin().value().toObject();
        const int number = recipe.value(QLatin1String("chars")).toInt(recipe.value(QLatin1String("items")).toInt());
        const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(number));
        QVERIFY2(!number || limits.value(key).contains(whole), qUtf8Printable(key));
        compared += number ? 1 : 0;
    }
    QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
}

void LimitsTest::theLimitHoldsAndNothingBeyond_data()
{
    addPairs("base");
}

void LimitsTest::theLimitHoldsAndNothingBeyond()
{
    QFETCH(QJsonObject, pair);
    QVERIFY2(!corpus(textOf(pair, "base")).isEmpty(), "no such content");
    const QStringList at = told(problemsOf(pair, "at"));
    QVERIFY2(!at.contains(wanted(pair)), qUtf8Printable(at.join(QLatin1Char('\n'))));
    QVERIFY2(at.filter(QRegularExpression(QStringLiteral("^error"))).isEmpty(), qUtf8Printable(at.join(QLatin1Char('\n'))));
    const QStringList over = told(problemsOf(pair, "over"));
    QVERIFY2(over.contains(wanted(pair)), qUtf8Printable(wanted(pair) + QStringLiteral(" is not among\n") + over.join(QLatin1Char('\n'))));
    const bool stops = wanted(pair).startsWith(QLatin1String("error"));
    QCOMPARE(!over.filter(QRegularExpression(QStringLiteral("^error"))).isEmpty(), stops);
}

void LimitsTest::filesHaveLimitsToo_data()
{
    addPairs("file_at");
}

void LimitsTest::filesHaveLimitsToo()
{
    QFETCH(QJsonObject, pair);
    const QStringList at = told(checkMedia(factsOf(pair.value(QLatin1String("file_at")).toObject())));
    QVERIFY2(at.isEmpty(), qUtf8Printable(at.join(QLatin1Char('\n'))));
    QCOMPARE(told(checkMedia(factsOf(pair.value(QLatin1String("file_over")).toObject()))), QStringList{wanted(pair)});
}

void LimitsTest::idsOfMediaEnd_data()
{
    addPairs("lifetime");
}

void LimitsTest::idsOfMediaEnd()
{
    QFETCH(QJsonObject, pair);
    const QMap<QString, MediaSource> sources{{QStringLiteral("uploaded"), MediaSource::Uploaded},
                                             {QStringLiteral("received"), MediaSource::Received},
                                             {QStringLiteral("address"), MediaSource::Address}};
    QVERIFY(sources.contains(textOf(pair, "lifetime")));
    const MediaSource source = sources.value(textOf(pair, "lifetime"));
    const qint64 millis = pair.value(QLatin1String("seconds")).toInteger() * 1000;
    QVERIFY(!isMediaExpired(source, fromMillis(1000), fromMillis(1000 + millis)));
    QVERIFY(isMediaExpired(source, fromMillis(1000), fromMillis(1001 + millis)));
}

QTEST_APPLESS_MAIN(LimitsTest)
#include "tst_limits.moc"
