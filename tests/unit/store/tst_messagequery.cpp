// The language of filters means the same in SQL as in domain/filter/filterfacts.h: random filters over random messages, compared row by row.
//   RECADO_SEED=n repeats a run; RECADO_ROUNDS=n makes a longer one.
#include "domain/filter/filterfields.h"
#include "store/messagelist.h"
#include "storetest.h"
#include "support/randommessages.h"

#include <algorithm>

using namespace recado;
using namespace recado::test;

namespace {

QList<MessageRow> fittingByMeaning(const QList<FilterFacts> &all, const Filter &filter, const FilterContext &context)
{
    QList<FilterFacts> found;
    for (const FilterFacts &facts : all) {
        if (holds(filter, facts, context))
            found.append(facts);
    }
    std::sort(found.begin(), found.end(), [](const FilterFacts &left, const FilterFacts &right) {
        return std::pair(left.message.createdAt, left.message.row) > std::pair(right.message.createdAt, right.message.row);
    });
    QList<MessageRow> rows;
    for (const FilterFacts &facts : found)
        rows.append(facts.message.row);
    return rows;
}

QString listed(const QList<MessageRow> &rows)
{
    QStringList numbers;
    for (const MessageRow row : rows)
        numbers.append(QString::number(row.value));
    return numbers.join(QLatin1Char(' '));
}

} // namespace

class TestMessageQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        bool isGiven = false;
        const quint32 given = qEnvironmentVariable("RECADO_SEED").toUInt(&isGiven);
        m_seed = isGiven ? given : quint32(QDateTime::currentMSecsSinceEpoch());
        qInfo("RECADO_SEED=%u", m_seed);
        m_random.emplace(m_seed);
        m_context = {fromMillis(1'800'000'000'000), QTimeZone("America/Sao_Paulo"), QStringLiteral("BR")};
        m_store.emplace();
        m_store->run([this](Connection &connection) { return m_random->fill(connection, 150, m_context.now); });
        m_all = m_store->read([this](Connection &connection) { return m_random->facts(connection); });
        QCOMPARE(m_all.size(), 150);
    }

    void everyFieldAndOperatorMeansTheSameInSql_data()
    {
        QTest::addColumn<FilterField>("field");
        QTest::addColumn<FilterOperator>("op");
        for (const FilterFieldInfo &info : filterFields()) {
            for (const FilterOperator op : operatorsOf(info.type))
                QTest::addRow("%s %s", qPrintable(info.name), op == FilterOperator::Present ? "stands alone" : qPrintable(toString(op))) << info.field << op;
        }
    }

    void everyFieldAndOperatorMeansTheSameInSql()
    {
        QFETCH(FilterField, field);
        QFETCH(FilterOperator, op);
        for (int round = 0; round < 12; ++round) {
            compare(m_random->comparison(field, op));
            compare(QStringLiteral("!(%1)").arg(m_random->comparison(field, op)));
        }
    }

    void randomTreesMeanTheSameInSql()
    {
        const int rounds = std::max(400, qEnvironmentVariableIntValue("RECADO_ROUNDS"));
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round)
            compare(m_random->expression(3));
    }

    void someOfItIsTheBeginningOfAllOfIt()
    {
        for (int round = 0; round < 100; ++round) {
            MessageQuery query{*Filter::fromText(m_random->expression(2))};
            query.sort = MessageSort(round % 9);
            query.descending = round % 2;
            const auto whole = order(query);
            query.limit = 7;
            QVERIFY2(order(query) == whole.first(std::min<qsizetype>(7, whole.size())), qPrintable(query.filter.text()));
        }
    }

    void whichOfTheseFitIsToldInTheirOrder()
    {
        for (int round = 0; round < 100; ++round) {
            MessageQuery query{*Filter::fromText(m_random->expression(2)), MessageSort(round % 9)};
            QSet<MessageRow> among;
            for (const FilterFacts &facts : m_all) {
                if (facts.message.row.value % 3 == 0)
                    among.insert(facts.message.row);
            }
            auto expected = order(query);
            expected.removeIf([](MessageRow row) { return row.value % 3 != 0; });
            const auto found = m_store->read([&](Connection &connection) { return MessageList(connection).fitting(query, m_context, among); });
            QVERIFY2(found == expected, qPrintable(query.filter.text()));
        }
    }

    void aFilterAsLongAsMayBeIsStillAnswered_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *condition : {"to||", "!id&&", "deleted||", "name~a||", "!wamid==w&&", "anything~a||", "(code==1&&to==2)||"})
            QTest::newRow(condition) << QString(QLatin1String(condition));
    }

    void aFilterAsLongAsMayBeIsStillAnswered()
    {
        QFETCH(QString, condition);
        QString text = condition.repeated(Filter::longestText / condition.size());
        text.chop(2);
        compare(text);
        compare(QStringLiteral("!(").repeated(30) + QStringLiteral("name ~ a || to") + QStringLiteral(")").repeated(30));
    }

private:
    QList<MessageRow> order(const MessageQuery &query)
    {
        return m_store->read([&](Connection &connection) { return MessageList(connection).order(query, m_context); });
    }

    void compare(const QString &text)
    {
        const auto filter = Filter::fromText(text);
        QVERIFY2(filter.ok(), qPrintable(text));
        const auto expected = fittingByMeaning(m_all, *filter, m_context);
        const auto found = order({*filter});
        const QString told = QStringLiteral("RECADO_SEED=%1: %2\n  expected %3\n  found    %4").arg(QString::number(m_seed), text, listed(expected), listed(found));
        QVERIFY2(found == expected, qPrintable(told));
        const int count = m_store->read([&](Connection &connection) { return MessageList(connection).count(*filter, m_context); });
        QVERIFY2(count == int(expected.size()), qPrintable(told));
    }

    quint32 m_seed = 0;
    std::optional<RandomMessages> m_random;
    std::optional<StoreTest> m_store;
    FilterContext m_context;
    QList<FilterFacts> m_all;
};

QTEST_GUILESS_MAIN(TestMessageQuery)
#include "tst_messagequery.moc"
