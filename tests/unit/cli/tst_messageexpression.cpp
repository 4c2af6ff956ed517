#include "cli/messageexpression.h"

#include <QTest>

using namespace recado;
using namespace recado::cli;

class MessageExpressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingFitsEverything();
    void conditionsFit_data();
    void conditionsFit();
    void mistakesNameTheirColumn_data();
    void mistakesNameTheirColumn();
    void theStoreIsAskedForWhatItKnows();

private:
    static MessageSummary sample()
    {
        MessageSummary summary;
        summary.message.id = {QStringLiteral("0b0c0000-0000-0000-0000-000000000001")};
        summary.message.recipient = QStringLiteral("+5511988887777");
        summary.message.templateName = QStringLiteral("aviso vencimento");
        summary.message.state = MessageState::Accepted;
        summary.message.verdict = EventKind::Failed;
        summary.message.error.code = QStringLiteral("131026");
        summary.message.providerId = QStringLiteral("c7a1");
        summary.accountName = QStringLiteral("Loja \"Sul\"");
        summary.channelName = QStringLiteral("Vendas");
        summary.channelNumber = QStringLiteral("+551130000000");
        return summary;
    }
};

void MessageExpressionTest::nothingFitsEverything()
{
    const auto expression = MessageExpression::parse(QStringLiteral("  "));
    QVERIFY(expression && expression->isEmpty());
    QVERIFY(expression->matches(sample(), {}));
}

void MessageExpressionTest::conditionsFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("verdict") << "verdict == failed" << true;
    QTest::newRow("no spaces") << "verdict==failed&&state==accepted" << true;
    QTest::newRow("another verdict") << "verdict == read" << false;
    QTest::newRow("one of two") << "verdict == failed && state == queued" << false;
    QTest::newRow("quoted account") << "account == 'Loja \"Sul\"'" << true;
    QTest::newRow("quoted template") << "template == \"aviso vencimento\"" << true;
    QTest::newRow("number without plus") << "to == 5511988887777" << true;
    QTest::newRow("number without the ninth digit") << "to == +551188887777" << true;
    QTest::newRow("another number") << "to == +5511988887778" << false;
    QTest::newRow("code") << "code == 131026" << true;
    QTest::newRow("channel by name") << "channel == vendas" << true;
    QTest::newRow("channel by number") << "channel == +551130000000" << true;
    QTest::newRow("channel by id") << "channel == ch-1" << true;
    QTest::newRow("our id") << "id == 0B0C0000-0000-0000-0000-000000000001" << true;
    QTest::newRow("the provider's id") << "id == c7a1" << true;
    QTest::newRow("two verdicts at once") << "verdict == failed && verdict == read" << false;
}

void MessageExpressionTest::conditionsFit()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    const auto expression = MessageExpression::parse(text);
    QVERIFY2(expression.ok(), expression ? "" : qPrintable(expression.error().detail));
    QCOMPARE(expression->matches(sample(), QStringLiteral("ch-1")), fits);
}

void MessageExpressionTest::mistakesNameTheirColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("one equals sign") << "verdict = failed" << "column 9";
    QTest::newRow("unknown field") << "name == Ana" << "column 1";
    QTest::newRow("unknown verdict") << "verdict == fine" << "column 12";
    QTest::newRow("unknown state") << "verdict == read && state == sent" << "column 29";
    QTest::newRow("no value") << "verdict ==" << "column 11";
    QTest::newRow("open quote") << "account == 'Loja" << "column 12";
    QTest::newRow("nothing after and") << "verdict == read && " << "column 20";
    QTest::newRow("or") << "verdict == read || verdict == sent" << "column 17";
    QTest::newRow("two in a row") << "verdict == read state == queued" << "column 17";
    QTest::newRow("only a sign") << "&&" << "column 1";
}

void MessageExpressionTest::mistakesNameTheirColumn()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto expression = MessageExpression::parse(text);
    QVERIFY(!expression.ok());
    QVERIFY(expression.error().kind == ErrorKind::Invalid);
    QCOMPARE(expression.error().place, place);
}

void MessageExpressionTest::theStoreIsAskedForWhatItKnows()
{
    const auto filter = MessageExpression::parse(QStringLiteral("verdict == read && id == x"))->storeFilter();
    QCOMPARE(filter.verdicts, QSet<EventKind>{EventKind::Read});
    QCOMPARE(filter.text, QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(MessageExpressionTest)
#include "tst_messageexpression.moc"
