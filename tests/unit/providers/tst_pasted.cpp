#include "providers/pasted.h"

#include "casefile.h"
#include "providers/neutral/contentjson.h"

#include <QDir>
#include <QRandomGenerator>

using namespace recado;
using namespace recado::test;

// tests/data/pasted holds what people paste (.txt) and what is read of it (.json).
class PastedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasCopied_data();
    void readsWhatWasCopied();
    void nothingKeepsASecret_data();
    void nothingKeepsASecret();
    void wrecksAreReadOrRefused();
};

namespace {

void addNames()
{
    QTest::addColumn<QString>("name");
    const QStringList files =
        QDir(QStringLiteral(RECADO_TEST_DATA "/pasted")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QVERIFY2(files.size() >= 30, qPrintable(QString::number(files.size())));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(4))) << file.chopped(4);
}

QString textOf(const QString &name)
{
    return QString::fromUtf8(dataFile(QStringLiteral("pasted/%1.txt").arg(name)));
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void PastedTest::readsWhatWasCopied_data()
{
    addNames();
}

void PastedTest::readsWhatWasCopied()
{
    QFETCH(QString, name);
    const QJsonDocument file = QJsonDocument::fromJson(dataFile(QStringLiteral("pasted/%1.json").arg(name)));
    QVERIFY(file.isObject());
    const QJsonObject wanted = file.object();
    const auto read = readPasted(textOf(name));
    if (wanted.contains(QLatin1String("error"))) {
        QVERIFY2(!read.ok(), read ? qPrintable(compact(read->content.document())) : "");
        QCOMPARE(toString(read.error().kind), word(wanted, "error"));
        if (wanted.contains(QLatin1String("place")))
            QCOMPARE(read.error().place, word(wanted, "place"));
        return;
    }
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().place + QLatin1Char(' ') + read.error().detail));
    QCOMPARE(read->dialect ? toString(*read->dialect) : QString(), word(wanted, "dialect"));
    QCOMPARE(compact(read->content.document()), compact(wanted.value(QLatin1String("content")).toObject()));
    QCOMPARE(read->to, word(wanted, "to"));
    QCOMPARE(read->from, word(wanted, "from"));
    QCOMPARE(read->notUnderstood.join(QLatin1Char('\n')), texts(wanted.value(QLatin1String("notes"))).join(QLatin1Char('\n')));
}

void PastedTest::nothingKeepsASecret_data()
{
    addNames();
}

void PastedTest::nothingKeepsASecret()
{
    QFETCH(QString, name);
    const auto read = readPasted(textOf(name));
    const QString told = read ? compact(read->content.document()) + read->to + read->from + read->notUnderstood.join(QLatin1Char('\n'))
                              : read.error().detail + read.error().place + read.error().message + read.error().code;
    for (const QString &secret : {QStringLiteral("EAAGsecret"), QStringLiteral("eyJsecret"), QStringLiteral("secretkey")})
        QVERIFY2(!told.contains(secret), qPrintable(told));
}

void PastedTest::wrecksAreReadOrRefused()
{
    QRandomGenerator random(20261122);
    const QString odd = QStringLiteral("'\"\\^$@{}[]\n “’|&-\u0000");
    const QStringList files =
        QDir(QStringLiteral(RECADO_TEST_DATA "/pasted")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    int refused = 0;
    for (const QString &file : files) {
        const QString whole = textOf(file.chopped(4));
        for (int i = 0; i < 40 && !whole.isEmpty(); ++i) {
            QString wreck = whole.left(random.bounded(int(whole.size())) + 1);
            wreck.insert(random.bounded(int(wreck.size())), odd[random.bounded(int(odd.size()))]);
            const auto read = readPasted(wreck);
            QVERIFY(read ? !read->content.isEmpty() : !read.error().place.isEmpty());
            refused += read ? 0 : 1;
        }
    }
    QVERIFY2(refused > 1000, qPrintable(QString::number(refused)));
}

QTEST_APPLESS_MAIN(PastedTest)
#include "tst_pasted.moc"
