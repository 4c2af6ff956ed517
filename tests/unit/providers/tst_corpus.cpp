#include "casefile.h"

#include "domain/limits/checkcontent.h"
#include "providers/neutral/contentjson.h"

#include <QDir>
#include <QRandomGenerator>

using namespace recado;
using namespace recado::test;

// tests/data/corpus holds a content for every type and field this version knows, and some that it does not: all may leave, none loses a thing.
class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsThere();
    void nothingIsLost_data();
    void nothingIsLost();
    void nothingIsRefused_data();
    void nothingIsRefused();
    void templatesSurviveTheirTypedView_data();
    void templatesSurviveTheirTypedView();
    void nonsenseIsTold();
};

namespace {

QStringList names()
{
    QStringList found;
    for (const QString &file : QDir(QStringLiteral(RECADO_TEST_DATA "/corpus")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        found += file.chopped(5);
    return found;
}

QByteArray bytesOf(const QString &name) { return dataFile(QStringLiteral("corpus/%1.json").arg(name)); }

void addNames(const QString &start = {})
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names()) {
        if (name.startsWith(start))
            QTest::newRow(qPrintable(name)) << name;
    }
}

// The text without what may differ between two ways of writing the same JSON: spaces and the order of keys, but for numbers every digit.
QString canonical(const QJsonValue &value)
{
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts += QStringLiteral("%1:%2").arg(canonical(it.key()), canonical(it.value()));
        return QStringLiteral("{%1}").arg(parts.join(QLatin1Char(',')));
    }
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            parts += canonical(item);
        return QStringLiteral("[%1]").arg(parts.join(QLatin1Char(',')));
    }
    const QByteArray written = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(written.mid(1).chopped(1));
}

QStringList told(const ContentProblems &problems)
{
    QStringList words;
    for (const ContentProblem &problem : problems)
        words += QStringLiteral("%1 %2").arg(problem.rule, problem.path);
    return words;
}

// One step of nonsense somewhere in the tree.
QJsonValue nonsense(QRandomGenerator &random)
{
    static const QJsonArray odd{QJsonValue(), true, -1, 0.5, 9007199254740993LL, QString(), QStringLiteral(" "), QString(5000, QChar(0xd83d)), QStringLiteral("\u202e\u0000"),
                                QJsonObject(), QJsonArray(), QJsonArray{QJsonArray{1}}, QJsonObject{{QStringLiteral("type"), 1}},
                                QJsonObject{{QStringLiteral("type"), QStringLiteral("button")}, {QStringLiteral("sub_type"), QJsonArray()}}};
    return odd.at(random.bounded(int(odd.size())));
}

QJsonValue mutated(const QJsonValue &value, QRandomGenerator &random)
{
    const bool goesDeeper = random.bounded(5) != 0;
    if (value.isObject() && !value.toObject().isEmpty() && goesDeeper) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(int(object.size())));
        const int way = random.bounded(8);
        if (way == 0)
            object.remove(key);
        else if (way == 1)
            object.insert(key + QLatin1Char('x'), object.take(key));
        else
            object.insert(key, mutated(object.value(key), random));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && goesDeeper) {
        QJsonArray list = value.toArray();
        const int index = random.bounded(int(list.size()));
        if (random.bounded(4) == 0)
            list.append(list.at(index));
        else
            list[index] = mutated(list.at(index), random);
        return list;
    }
    return nonsense(random);
}

} // namespace

void CorpusTest::everyKindIsThere()
{
    QStringList kinds = contentKinds();
    const QStringList all = names();
    QVERIFY2(all.size() >= 120, qPrintable(QString::number(all.size())));
    for (const QString &name : all) {
        const auto content = neutral::contentFromJson(bytesOf(name));
        QVERIFY2(content.ok(), qPrintable(name));
        if (!name.startsWith(QLatin1String("newer.")))
            QVERIFY2(name.startsWith(content->kind() + QLatin1Char('.')), qPrintable(name));
        kinds.removeAll(content->kind());
    }
    QCOMPARE(kinds, QStringList());
}

void CorpusTest::nothingIsLost_data() { addNames(); }

void CorpusTest::nothingIsLost()
{
    QFETCH(QString, name);
    const QByteArray bytes = bytesOf(name);
    const auto content = neutral::contentFromJson(bytes);
    QVERIFY(content.ok());
    const QByteArray written = neutral::toJson(*content);
    const auto again = neutral::contentFromJson(written);
    QVERIFY(again.ok());
    QVERIFY(*again == *content);
    QCOMPARE(neutral::toJson(*again), written);
    QCOMPARE(canonical(QJsonDocument::fromJson(written).object()), canonical(QJsonDocument::fromJson(bytes).object()));
}

void CorpusTest::nothingIsRefused_data() { addNames(); }

void CorpusTest::nothingIsRefused()
{
    QFETCH(QString, name);
    static const QJsonObject warnings = QJsonDocument::fromJson(dataFile(QStringLiteral("limits/corpus-warnings.json"))).object();
    const ContentProblems problems = checkContent(*neutral::contentFromJson(bytesOf(name)));
    const ContentProblem *error = firstError(problems);
    QVERIFY2(!error, error ? qPrintable(error->rule + QLatin1Char(' ') + error->path) : "");
    QCOMPARE(told(problems).join(QLatin1Char('\n')), texts(warnings.value(name)).join(QLatin1Char('\n')));
}

void CorpusTest::templatesSurviveTheirTypedView_data() { addNames(QStringLiteral("template.")); }

void CorpusTest::templatesSurviveTheirTypedView()
{
    QFETCH(QString, name);
    const TemplateContent first = neutral::contentFromJson(bytesOf(name))->asTemplate();
    QVERIFY(!first.name.isEmpty());
    QVERIFY(Content(first).asTemplate() == first);
}

void CorpusTest::nonsenseIsTold()
{
    QRandomGenerator random(20261122);
    const QStringList all = names();
    int told = 0;
    for (int i = 0; i < 5000; ++i) {
        const auto content = neutral::contentFromJson(bytesOf(all.at(i % all.size())));
        QJsonValue document = content->document();
        for (int change = random.bounded(3); change >= 0; --change)
            document = mutated(document, random);
        const ContentProblems problems = checkContent(Content(document.toObject()), fromMillis(1'800'000'000'000));
        for (const ContentProblem &problem : problems)
            QVERIFY2(!problem.path.isEmpty() && !problem.rule.isEmpty() && problem.actual.size() <= 60, qPrintable(problem.rule + problem.actual));
        told += problems.isEmpty() ? 0 : 1;
    }
    QVERIFY2(told > 3000, qPrintable(QString::number(told))); // most nonsense is against some rule
}

QTEST_APPLESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
