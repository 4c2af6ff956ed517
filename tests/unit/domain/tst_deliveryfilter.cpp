#include "domain/filter/deliveryfacts.h"
#include "domain/filter/filterfields.h"

#include <QTest>

using namespace recado;

namespace {

const Instant now = *instantFromIso(QStringLiteral("2026-11-22T15:00:00.000Z"));

FilterContext saoPaulo()
{
    return {now, QTimeZone("America/Sao_Paulo"), QStringLiteral("BR")};
}

DeliveryFacts orphanFacts()
{
    DeliveryFacts facts;
    facts.delivery = 41;
    facts.accountName = QStringLiteral("Clínica");
    facts.heardAt = now - std::chrono::hours(3);
    facts.state = QStringLiteral("orphan");
    facts.kinds = {QStringLiteral("sent"), QStringLiteral("failed"), QStringLiteral("templateStatus")};
    facts.size = 812;
    facts.repeats = 2;
    facts.error = QStringLiteral("entry[0].changes[1].field: Açaí");
    facts.sha256 = QStringLiteral("ab12");
    facts.body = "{\"to\":\"5511988887777\",\"id\":\"wamid.HBgN1\"}";
    return facts;
}

Filter filterOf(const QString &text)
{
    return Filter::parse(text, FilterSubject::Deliveries).filter;
}

} // namespace

class DeliveryFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldKnowsItself()
    {
        for (const FilterFieldInfo &info : filterFields(FilterSubject::Deliveries)) {
            QCOMPARE(int(infoOf(info.field).field), int(info.field));
            QCOMPARE(filterFieldNamed(info.name.toUpper(), FilterSubject::Deliveries)->field, info.field);
        }
        QCOMPARE(int(infoOf(FilterField::Anything).field), int(FilterField::Anything));
    }

    void aFilterHoldsForWhatItDescribes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *text, bool expected) { QTest::addRow("%s", text) << QString::fromUtf8(text) << expected; };
        row("", true);
        row("state == orphan", true);
        row("state == ORPHAN", true);
        row("state in {refused, not_understood}", false);
        row("state != refused", true);
        row("state", true);
        row("account == clinica", true);
        row("account ~ NICA", true);
        row("account matches \"^cl.nica$\"", true);
        row("account", true);
        row("kind == failed", true);
        row("kind == Failed", true);
        row("kind == templatestatus", true);
        row("kind != read", true);
        row("kind != sent", false);
        row("kind in {read, delivered}", false);
        row("kind ~ template", true);
        row("kind !~ template", false);
        row("size > 800 && size <= 812", true);
        row("size == 812", true);
        row("size in {1, 2}", false);
        row("repeats > 0", true);
        row("repeats", true);
        row("heard == today", true);
        row("heard == \"2026-11-22 09:00\"", true);
        row("heard > \"2026-11-22 09:00\"", false);
        row("heard < yesterday", false);
        row("age > 2h", true);
        row("age < 180min", false);
        row("error ~ acai", true);
        row("error matches \"changes.[0-9]\"", true);
        row("!error", false);
        row("body ~ 988887777", true);
        row("body ~ WAMID.hbgn1", true);
        row("body !~ wamid.HBgN1", false);
        row("sha256 == AB12", true);
        row("sha256 != ab12", false);
        row("delivery == 41", true);
        row("delivery in {40, 42}", false);
        row("delivery >= 41", true);
        row("anything ~ wamid.HBgN1", true);
        row("anything ~ 41", true);
        row("anything ~ ab12", true);
        row("anything ~ clinica", true);
        row("anything ~ carlos", false);
        row("state == orphan && (kind == read || repeats == 2) && !(size < 10)", true);
    }
    void aFilterHoldsForWhatItDescribes()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const ParsedFilter parsed = Filter::parse(text, FilterSubject::Deliveries);
        QVERIFY2(!parsed.problem, qPrintable(text));
        QCOMPARE(holds(parsed.filter, orphanFacts(), saoPaulo()), expected);
        QCOMPARE(filterOf(parsed.filter.text()), parsed.filter);
        QCOMPARE(holds(filterOf(parsed.filter.text()), orphanFacts(), saoPaulo()), expected);
    }

    void aProblemSpeaksOfDeliveriesOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("suggestion");
        using K = FilterProblem::Kind;
        QTest::newRow("a field of messages") << QStringLiteral("verdict == failed") << int(K::UnknownField) << QString();
        QTest::newRow("a field misspelt") << QStringLiteral("repeat > 1") << int(K::UnknownField) << QStringLiteral("repeats");
        QTest::newRow("a state of messages") << QStringLiteral("state == accepted") << int(K::UnknownWord) << QString();
        QTest::newRow("a state misspelt") << QStringLiteral("state == orphaned") << int(K::UnknownWord) << QStringLiteral("orphan");
        QTest::newRow("bytes are not equal") << QStringLiteral("body == x") << int(K::OperatorNotForField) << QStringLiteral("~");
        QTest::newRow("no number") << QStringLiteral("size > big") << int(K::BadNumber) << QString();
        QTest::newRow("no moment") << QStringLiteral("heard == soon") << int(K::BadMoment) << QStringLiteral("today");
    }
    void aProblemSpeaksOfDeliveriesOnly()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, suggestion);
        const ParsedFilter parsed = Filter::parse(text, FilterSubject::Deliveries);
        QVERIFY(parsed.problem);
        QCOMPARE(int(parsed.problem->kind), kind);
        QCOMPARE(parsed.problem->suggestions.value(0), suggestion);
        QVERIFY(!Filter::fromText(text, FilterSubject::Deliveries).ok());
    }

    void messagesKnowNoFieldOfDeliveries()
    {
        QVERIFY(Filter::parse(QStringLiteral("sha256 == ab")).problem);
        QVERIFY(Filter::parse(QStringLiteral("state == orphan")).problem);
    }

    void whatIsTypedWithoutSignsIsLookedForInTheBytes()
    {
        const ParsedFilter typed = Filter::typed(QStringLiteral("wamid.HBgN1"), FilterSubject::Deliveries);
        QCOMPARE(typed.filter.text(), QStringLiteral("anything ~ wamid.HBgN1"));
        QVERIFY(holds(typed.filter, orphanFacts(), saoPaulo()));
        QCOMPARE(filterOf(typed.filter.text()), typed.filter);
    }
};

QTEST_APPLESS_MAIN(DeliveryFilterTest)
#include "tst_deliveryfilter.moc"
