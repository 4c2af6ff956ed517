#include "integration/installation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace recado::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QString at(const QJsonValue &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

} // namespace

// recadoctl optout …: what scripts rely on.
class OptOutCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsAddedIsListedAndTakenBack();
    void wrongUsageTouchesNothing();
    void aTableIsImported();
    void theWordsAreShownAndSet();
    void whoIsListedCannotBeSentTo();
};

void OptOutCliTest::whoIsAddedIsListedAndTakenBack()
{
    const Installation installation;
    Ran ran = installation.run({QStringLiteral("optout"), QStringLiteral("add"), QStringLiteral("11 98888-7777"), QStringLiteral("--note"), QStringLiteral("por telefone"),
                                QStringLiteral("--proof"), QStringLiteral("ficha 7"), QStringLiteral("--scope"), QStringLiteral("marketing")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(at(ran.object(), "person"), QStringLiteral("+5511988887777"));
    QCOMPARE(ran.object().value(QLatin1String("refused")).toArray(), QJsonArray{QStringLiteral("marketing")});
    ran = installation.run(words("optout list"));
    QCOMPARE(ran.array().size(), 1);
    QCOMPARE(at(ran.array().first(), "note"), QStringLiteral("por telefone"));
    QCOMPARE(at(ran.array().first(), "source"), QStringLiteral("operator"));
    ran = installation.run({QStringLiteral("optout"), QStringLiteral("remove"), QStringLiteral("+5511988887777"), QStringLiteral("--note"), QStringLiteral("engano")});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(QLatin1String("listed")).toBool(true), false);
    ran = installation.run(words("optout remove +5511988887777"));
    QCOMPARE(ran.status, 1); // not listed any more
    ran = installation.run(words("optout history +5511988887777"));
    QCOMPARE(ran.array().size(), 2);
    QCOMPARE(at(ran.array().first(), "proof"), QStringLiteral("ficha 7"));
    QCOMPARE(at(ran.array().last(), "kind"), QStringLiteral("undo"));
    QCOMPARE(at(ran.array().last(), "note"), QStringLiteral("engano"));
    ran = installation.run(words("optout consent +5511988887777 --scope all --source form --at 2026-01-02T10:00:00-03:00"));
    QCOMPARE(ran.status, 0);
    ran = installation.run(words("optout history +5511988887777"));
    QCOMPARE(at(ran.array().first(), "at"), QStringLiteral("2026-01-02T13:00:00.000Z"));
    QCOMPARE(at(ran.array().first(), "source"), QStringLiteral("form"));
}

void OptOutCliTest::wrongUsageTouchesNothing()
{
    const Installation installation;
    for (const char *line : {"optout", "optout add", "optout add +5511988887777 --scope nothing", "optout add +5511988887777 --source provider", "optout add +5511988887777 --source erased",
                             "optout consent +5511988887777 --at yesterday", "optout import"})
        QCOMPARE(installation.run(words(line)).status, 2);
    const Ran ran = installation.run(words("optout add 123"));
    QCOMPARE(ran.status, 1);
    QCOMPARE(installation.run(words("optout list")).array(), QJsonArray());
}

void OptOutCliTest::aTableIsImported()
{
    const Installation installation;
    const QString file =
        installation.file(QStringLiteral("lista.csv"), "nome;celular\nAna;11 98888-7777\nRita;\nBia;(21) 99999-0000\nAna;5511988887777\n");
    const QStringList command{QStringLiteral("optout"), QStringLiteral("import"), file};
    Ran ran = installation.run(command);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.object().value(QLatin1String("read")).toInt(), 2);
    QCOMPARE(ran.object().value(QLatin1String("added")).toInt(), 2);
    QCOMPARE(ran.object().value(QLatin1String("unreadable")).toInt(), 1);
    ran = installation.run(command);
    QCOMPARE(ran.object().value(QLatin1String("added")).toInt(-1), 0);
    QCOMPARE(installation.run(words("optout list")).array().size(), 2);
    QCOMPARE(installation.run({QStringLiteral("optout"), QStringLiteral("import"), file + QStringLiteral(".none")}).status, 1);
}

void OptOutCliTest::theWordsAreShownAndSet()
{
    const Installation installation;
    QVERIFY(installation.run(words("optout words")).array().contains(QStringLiteral("SAIR")));
    const Ran ran = installation.run({QStringLiteral("optout"), QStringLiteral("words"), QStringLiteral("CHEGA"), QStringLiteral("não quero mais")});
    QCOMPARE(ran.array(), (QJsonArray{QStringLiteral("CHEGA"), QStringLiteral("não quero mais")}));
    QCOMPARE(installation.run(words("optout words")).array().size(), 2);
}

void OptOutCliTest::whoIsListedCannotBeSentTo()
{
    const Installation installation;
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("1234"), "very-secret").status, 0);
    QCOMPARE(installation.run(words("optout add +5511988887777 --scope marketing")).status, 0);
    // Nobody knows the template's category: it may be an advertisement.
    const Ran ran = installation.send(QStringLiteral("Loja"), QStringLiteral("+5511988887777"), {QStringLiteral("--queue")});
    QCOMPARE(ran.status, 1);
    QCOMPARE(at(ran.object().value(QLatin1String("error")), "place"), QStringLiteral("do_not_contact"));
    QVERIFY(ran.err.contains("not to be written to"));
}

QTEST_GUILESS_MAIN(OptOutCliTest)
#include "tst_optoutcli.moc"
