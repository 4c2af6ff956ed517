#include "cli/commandline.h"

#include <QTest>

using namespace recado::cli;

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void globalsAreTakenWhereverTheyStand();
    void optionsMayBeAttachedOrFollow();
    void repeatingOptionsAreAllKept();
    void aDashAloneIsAnOperand();
    void afterTwoDashesEverythingIsAnOperand();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void aMistakeDoesNotLoseTheForm();
    void helpNeedsNothingElse();

private:
    static QList<Command> grammar()
    {
        const auto nothing = [](Session &, const Arguments &) { return int(Done); };
        return {{{QStringLiteral("shop"), QStringLiteral("add")}, {{QStringLiteral("NAME")}},
                 {{QStringLiteral("set"), QStringLiteral("K"), {}, true}, {QStringLiteral("kind"), QStringLiteral("K"), {}}}, {}, nothing},
                {{QStringLiteral("shop"), QStringLiteral("list")}, {{QStringLiteral("NAME"), Operand::Count::AtMostOne}}, {{QStringLiteral("all"), {}, {}}}, {}, nothing},
                {{QStringLiteral("replay")}, {{QStringLiteral("ID"), Operand::Count::AtLeastOne}}, {}, {}, nothing}};
    }
    static CommandLine read(const QString &line) { return readCommandLine(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), m_grammar); }

    inline static const QList<Command> m_grammar = grammar();
};

void CommandLineTest::globalsAreTakenWhereverTheyStand()
{
    const auto line = read(QStringLiteral("--data-dir /d shop list --json --vault-key-file=/k"));
    QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
    QCOMPARE(line.globals.dataDir, QStringLiteral("/d"));
    QCOMPARE(line.globals.vaultKeyFile, QStringLiteral("/k"));
    QVERIFY(line.globals.json);
    QCOMPARE(line.command->words.last(), QStringLiteral("list"));
}

void CommandLineTest::optionsMayBeAttachedOrFollow()
{
    QCOMPARE(read(QStringLiteral("shop add a --kind x")).arguments.option(QStringLiteral("kind")), QStringLiteral("x"));
    QCOMPARE(read(QStringLiteral("shop add --kind=x=y a")).arguments.option(QStringLiteral("kind")), QStringLiteral("x=y"));
    QCOMPARE(read(QStringLiteral("shop add --kind x a")).arguments.operands(), QStringList{QStringLiteral("a")});
}

void CommandLineTest::repeatingOptionsAreAllKept()
{
    const auto line = read(QStringLiteral("shop add a --set x=1 --set y=2"));
    QCOMPARE(line.arguments.options(QStringLiteral("set")), (QStringList{QStringLiteral("x=1"), QStringLiteral("y=2")}));
}

void CommandLineTest::aDashAloneIsAnOperand()
{
    QCOMPARE(read(QStringLiteral("replay -")).arguments.operand(0), QStringLiteral("-"));
}

void CommandLineTest::afterTwoDashesEverythingIsAnOperand()
{
    QCOMPARE(read(QStringLiteral("replay -- --json -x")).arguments.operands(), (QStringList{QStringLiteral("--json"), QStringLiteral("-x")}));
    QVERIFY(!read(QStringLiteral("replay -- --json")).globals.json);
}

void CommandLineTest::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << "" << "command";
    QTest::newRow("half a command") << "shop" << "shop";
    QTest::newRow("unknown command") << "shop sell" << "shop sell";
    QTest::newRow("unknown option") << "shop list --some" << "--some";
    QTest::newRow("an option of another command") << "shop list --kind x" << "--kind";
    QTest::newRow("an option before its command") << "--all shop list" << "--all";
    QTest::newRow("value missing") << "shop add a --kind" << "--kind";
    QTest::newRow("twice") << "shop add a --kind x --kind y" << "--kind";
    QTest::newRow("a switch with a value") << "shop list --all=1" << "--all";
    QTest::newRow("operand missing") << "shop add" << "NAME";
    QTest::newRow("one of many missing") << "replay" << "ID";
    QTest::newRow("operand too many") << "shop list a b" << "b";
}

void CommandLineTest::mistakesAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto result = read(line);
    QVERIFY2(result.problem.contains(named), qPrintable(result.problem));
}

void CommandLineTest::aMistakeDoesNotLoseTheForm()
{
    QVERIFY(read(QStringLiteral("shop sell --json")).globals.json);
}

void CommandLineTest::helpNeedsNothingElse()
{
    const auto line = read(QStringLiteral("shop add --help"));
    QVERIFY(line.problem.isEmpty());
    QVERIFY(line.globals.help);
    QVERIFY(line.command);
    QCOMPARE(read(QStringLiteral("shop --help")).family, QStringLiteral("shop"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
