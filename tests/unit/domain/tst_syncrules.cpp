#include "domain/contactsync.h"

#include <QTest>

using namespace recado;

namespace {

SyncValues one(const QByteArray &value)
{
    return !value.isEmpty() ? SyncValues{{QStringLiteral("cidade"), {QStringLiteral("Cidade"), QString::fromUtf8(value)}}} : SyncValues();
}

} // namespace

class TestSyncRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeWayComparison_data()
    {
        QTest::addColumn<QByteArray>("here");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const char *here, const char *there, const char *base, const char *outcome) {
            QTest::newRow(name) << QByteArray(here) << QByteArray(there) << QByteArray(base) << QString::fromLatin1(outcome);
        };
        row("the same, never seen before", "SP", "SP", "", "agreed");
        row("the same, as before", "SP", "SP", "SP", "agreed");
        row("both changed alike", "RJ", "RJ", "SP", "agreed");
        row("only here, new", "SP", "", "", "there");
        row("only there, new", "", "SP", "", "here");
        row("changed here", "RJ", "SP", "SP", "there");
        row("changed there", "SP", "RJ", "SP", "here");
        row("changed on both sides, differently", "RJ", "MG", "SP", "conflict");
        row("never agreed", "RJ", "MG", "", "conflict");
        row("taken away here, unchanged there: not brought back", "", "SP", "SP", "agreed");
        row("taken away there, unchanged here: not pushed again", "SP", "", "SP", "agreed");
        row("taken away here, changed there", "", "RJ", "SP", "here");
        row("taken away there, changed here", "RJ", "", "SP", "there");
        row("taken away on both sides", "", "", "SP", "nothing");
    }
    void threeWayComparison()
    {
        QFETCH(QByteArray, here);
        QFETCH(QByteArray, there);
        QFETCH(QByteArray, base);
        QFETCH(QString, outcome);
        const SyncComparison compared = compareAttributes(one(here), one(there), one(base));
        QCOMPARE(compared.toHere.size(), outcome == QLatin1String("here") ? 1 : 0);
        QCOMPARE(compared.toThere.size(), outcome == QLatin1String("there") ? 1 : 0);
        QCOMPARE(compared.conflicts.size(), outcome == QLatin1String("conflict") ? 1 : 0);
        QCOMPARE(compared.agreed.size(), outcome == QLatin1String("agreed") ? 1 : 0);
    }

    void anotherSpellingIsTheSameAttributeAndKeepsTheirs()
    {
        const SyncValues here{{QStringLiteral("codigo"), {QStringLiteral("codigo"), QStringLiteral("2")}}};
        const SyncValues there{{QStringLiteral("codigo"), {QStringLiteral("Código"), QStringLiteral("1")}}};
        const SyncComparison compared = compareAttributes(here, there, there);
        QCOMPARE(compared.toThere.size(), 1);
        QCOMPARE(compared.toThere.first().name, QStringLiteral("Código"));
        QCOMPARE(compared.toThere.first().here, QStringLiteral("2"));
        QCOMPARE(compared.toThere.first().base, QStringLiteral("1"));
    }
};

QTEST_APPLESS_MAIN(TestSyncRules)
#include "tst_syncrules.moc"
