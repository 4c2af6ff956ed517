#include "domain/matching.h"

#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

namespace {

const Instant noon = fromMillis(1'763'640'000'000);
const QString longText = QStringLiteral("Olá, Ana. Seu pedido 77 chegou.");

AnonymousFact fact() { return {QStringLiteral("551188887777"), QStringLiteral("aviso"), {}, noon + 5s}; }

UnsettledMessage message(qint64 row)
{
    return {MessageRow{row}, QStringLiteral("+5511988887777"), QStringLiteral("aviso"), longText, noon};
}

} // namespace

class MatchingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheOnlyOneThatFits();
    void refusesToChooseBetweenTwo();
    void otherPersonOrTemplateDoesNotFit();
    void timeHasBothEnds();
    void wordingTellsTwoApart();
    void wordingAloneIsEnough();
    void recipientAndTimeAreNotEnough();
};

void MatchingTest::findsTheOnlyOneThatFits()
{
    auto stranger = message(2);
    stranger.recipient = QStringLiteral("+5511988887778");
    QCOMPARE(inferMessage(fact(), {stranger, message(1)}), std::optional(MessageRow{1}));
    QCOMPARE(inferMessage(fact(), {}), std::nullopt);
}

void MatchingTest::refusesToChooseBetweenTwo()
{
    QCOMPARE(inferMessage(fact(), {message(1), message(2)}), std::nullopt);
    QCOMPARE(inferMessage(fact(), {message(1), message(2), message(3)}), std::nullopt);
}

void MatchingTest::otherPersonOrTemplateDoesNotFit()
{
    auto other = fact();
    other.templateName = QStringLiteral("aviso2");
    QCOMPARE(inferMessage(other, {message(1)}), std::nullopt);
    other = fact();
    other.recipient = QStringLiteral("5521988887777");
    QCOMPARE(inferMessage(other, {message(1)}), std::nullopt);
    other.recipient.clear();
    QCOMPARE(inferMessage(other, {message(1)}), std::nullopt);
}

void MatchingTest::timeHasBothEnds()
{
    const auto at = [](Instant moment) {
        auto told = fact();
        told.at = moment;
        return inferMessage(told, {message(1)}).has_value();
    };
    QVERIFY(at(noon - 2min));
    QVERIFY(!at(noon - 2min - 1ms));
    QVERIFY(at(noon + 24h));
    QVERIFY(!at(noon + 24h + 1ms));
}

void MatchingTest::wordingTellsTwoApart()
{
    auto told = fact();
    told.text = QStringLiteral("Cabeçalho\n") + longText + QStringLiteral("\n\nRodapé");
    auto other = message(2);
    other.renderedText = QStringLiteral("Olá, Ana. Seu pedido 78 chegou.");
    QCOMPARE(inferMessage(told, {other, message(1)}), std::optional(MessageRow{1}));
    // A short text inside a longer one proves nothing.
    other.renderedText = QStringLiteral("Olá");
    QCOMPARE(inferMessage(told, {other}), std::nullopt);
}

void MatchingTest::wordingAloneIsEnough()
{
    auto told = fact();
    told.templateName.clear();
    told.text = longText;
    QCOMPARE(inferMessage(told, {message(1)}), std::optional(MessageRow{1}));
}

void MatchingTest::recipientAndTimeAreNotEnough()
{
    auto told = fact();
    told.templateName.clear();
    QCOMPARE(inferMessage(told, {message(1)}), std::nullopt);
    told.text = longText;
    auto unworded = message(1);
    unworded.renderedText.clear();
    QCOMPARE(inferMessage(told, {unworded}), std::nullopt);
}

QTEST_APPLESS_MAIN(MatchingTest)
#include "tst_matching.moc"
