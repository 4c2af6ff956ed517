#include "domain/contentids.h"

#include <QJsonArray>
#include <QTest>

using namespace recado;

class TestContentIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreMadeOfTitles_data();
    void idsAreMadeOfTitles();
    void anIdMadeByHandIsKnown();
    void textsOfAllItemsAreFound();
};

void TestContentIds::idsAreMadeOfTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const QString &title, const QStringList &taken, int most, const QString &id) {
        QTest::newRow(name) << title << taken << most << id;
    };
    row("plain", QStringLiteral("Sim"), {}, 256, QStringLiteral("sim"));
    row("accents", QStringLiteral("Opção rápida"), {}, 256, QStringLiteral("opcao_rapida"));
    row("marks", QStringLiteral("  R$ 10,00 – à vista! "), {}, 256, QStringLiteral("r_10_00_a_vista"));
    row("emoji before", QStringLiteral("👍 Sim"), {}, 256, QStringLiteral("sim"));
    row("nothing plain", QStringLiteral("👍"), {}, 256, QStringLiteral("option"));
    row("other letters", QStringLiteral("مرحبا"), {QStringLiteral("option")}, 256, QStringLiteral("option_2"));
    row("taken", QStringLiteral("Sim"), {QStringLiteral("sim"), QStringLiteral("sim_2")}, 256, QStringLiteral("sim_3"));
    row("too long", QStringLiteral("abcdef gh"), {}, 7, QStringLiteral("abcdef"));
    row("too long and taken", QStringLiteral("abcdefgh"), {QStringLiteral("abcdefg")}, 7, QStringLiteral("abcde_2"));
    row("empty", QStringLiteral(" "), {}, 256, QString());
}

void TestContentIds::idsAreMadeOfTitles()
{
    QFETCH(QString, title);
    QFETCH(QStringList, taken);
    QFETCH(int, most);
    QFETCH(QString, id);
    QCOMPARE(idFromTitle(title, taken, most), id);
    QVERIFY(isIdOfTitle(id, title, most));
}

void TestContentIds::anIdMadeByHandIsKnown()
{
    QVERIFY(!isIdOfTitle(QStringLiteral("r1"), QStringLiteral("Sim"), 256));
    QVERIFY(!isIdOfTitle(QStringLiteral("sim_x"), QStringLiteral("Sim"), 256));
    QVERIFY(!isIdOfTitle(QStringLiteral("sim_1"), QStringLiteral("Sim"), 256));
    QVERIFY(isIdOfTitle(QStringLiteral("sim_12"), QStringLiteral("Sim"), 256));
    QVERIFY(!isIdOfTitle(QStringLiteral("sim"), QString(), 256));
    QVERIFY(isIdOfTitle(QString(), QStringLiteral("Sim"), 256));
}

void TestContentIds::textsOfAllItemsAreFound()
{
    const auto row = [](const char *id) { return QJsonObject{{QStringLiteral("id"), QLatin1String(id)}}; };
    const auto section = [](const QJsonArray &rows) { return QJsonObject{{QStringLiteral("rows"), rows}}; };
    const QJsonObject root{{QStringLiteral("sections"), QJsonArray{section({row("a"), row("b")}), section({row("c"), QJsonObject()})}}};
    const QString pattern = QStringLiteral("sections[].rows[].id");
    QCOMPARE(textsAt(root, pattern), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(textsAt(root, pattern, QStringLiteral("sections[0].rows[1].id")), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(textsAt(root, QStringLiteral("rows[].id")), QStringList());
}

QTEST_GUILESS_MAIN(TestContentIds)
#include "tst_contentids.moc"
