// Which filters an index answers, and which read every message. Whoever adds a field or an operator has to say it here.
#include "domain/filter/filterfields.h"
#include "store/messagelist.h"
#include "storetest.h"

using namespace recado;

namespace {

struct Expectation {
    const char *filter;
    const char *plan; // "index", "scan"; "+" when each row is looked at once more
};

// For each field every operator it knows. Absence (!=, !~) reads everything: it is what most messages fit.
const Expectation expectations[] = {
    {"verdict == failed", "index"}, {"verdict != failed", "scan"}, {"verdict in {failed, refused}", "index"}, {"verdict", "scan"},
    {"state == unknown", "scan"}, {"state != unknown", "scan"}, {"state in {queued, held}", "scan"}, {"state", "scan"},
    {"code == 131026", "index"}, {"code != 131026", "scan"}, {"code in {131026, 470}", "index"}, {"code", "index"}, {"code ~ 131", "index"}, {"code !~ 131", "scan"},
    {"error == timeout", "index"}, {"error != timeout", "scan"}, {"error in {timeout, network}", "index"}, {"error", "index"},
    {"account == Clinica", "scan"}, {"account != Clinica", "scan"}, {"account in {Clinica}", "scan"}, {"account", "scan"}, {"account ~ cli", "scan"},
    {"account !~ cli", "scan"}, {"account matches cli", "scan"},
    {"channel == Vendas", "index"}, {"channel != Vendas", "scan"}, {"channel in {Vendas, x}", "index"}, {"channel", "index"}, {"channel ~ ven", "index"}, {"channel !~ ven", "scan"},
    {"template == aviso", "index"}, {"template != aviso", "scan"}, {"template in {aviso}", "index"}, {"template", "index"}, {"template ~ avi", "index"},
    {"template !~ avi", "scan"}, {"template matches avi", "index"},
    {"language == en", "scan+"}, {"language != en", "scan+"}, {"language in {en}", "scan+"}, {"language", "scan"}, {"language ~ e", "scan+"}, {"language !~ e", "scan+"},
    {"language matches e", "scan+"},
    {"broadcast == Natal", "index"}, {"broadcast != Natal", "scan"}, {"broadcast in {Natal}", "index"}, {"broadcast", "index"}, {"broadcast ~ nat", "index"},
    {"broadcast !~ nat", "scan"}, {"broadcast matches nat", "index"},
    {"line == 1", "index"}, {"line != 1", "scan"}, {"line in {1, 2}", "index"}, {"line", "index"}, {"line < 5", "index"}, {"line <= 5", "index"}, {"line > 5", "index"}, {"line >= 5", "index"},
    {"to == 11988887777", "index"}, {"to != 11988887777", "scan"}, {"to in {11988887777}", "index"}, {"to", "scan"}, {"to ~ 8888", "scan"}, {"to !~ 8888", "scan"},
    {"ddd == 11", "index"}, {"ddd != 11", "scan"}, {"ddd in {11, 21}", "index"}, {"ddd", "index"}, {"ddd < 20", "index"}, {"ddd <= 20", "index"}, {"ddd > 20", "index"}, {"ddd >= 20", "index"},
    {"country == 55", "index"}, {"country != 55", "scan"}, {"country in {55, 351}", "index"}, {"country", "index"},
    {"country < 5", "scan"}, {"country <= 5", "scan"}, {"country > 5", "scan"}, {"country >= 5", "scan"}, // never so, and SQLite does not begin
    {"name == Ana", "scan+"}, {"name != Ana", "scan+"}, {"name in {Ana}", "scan+"}, {"name", "scan"}, {"name ~ an", "scan+"}, {"name !~ an", "scan+"}, {"name matches an", "scan+"},
    {"text == oi", "scan+"}, {"text != oi", "scan+"}, {"text in {oi}", "scan+"}, {"text", "scan"}, {"text ~ oi", "scan+"}, {"text !~ oi", "scan+"}, {"text matches oi", "scan+"},
    {"id == x", "index"}, {"id != x", "scan"}, {"id in {x, y}", "index"}, {"id", "scan"},
    {"wamid == x", "index"}, {"wamid != x", "scan"}, {"wamid in {x, y}", "index"}, {"wamid", "scan"},
    {"created == today", "index"}, {"created != today", "scan"}, {"created", "scan"}, {"created < today", "index"}, {"created <= today", "index"}, {"created > today", "index"},
    {"created >= today", "index"},
    {"updated == today", "scan"}, {"updated != today", "scan"}, {"updated", "scan"}, {"updated < today", "scan"}, {"updated <= today", "scan"}, {"updated > today", "scan"},
    {"updated >= today", "scan"},
    {"when == today", "index"}, {"when != today", "scan"}, {"when", "scan"}, {"when < today", "index"}, {"when <= today", "index"}, {"when > today", "index"}, {"when >= today", "index"},
    {"age < 2h", "index"}, {"age <= 2h", "index"}, {"age > 2h", "index"}, {"age >= 2h", "index"},
    {"quiet < 2h", "index"}, {"quiet <= 2h", "index"}, {"quiet > 2h", "index"}, {"quiet >= 2h", "index"},
    {"attempts == 1", "scan"}, {"attempts != 1", "scan"}, {"attempts in {1, 2}", "scan"}, {"attempts", "scan"}, {"attempts < 2", "scan"}, {"attempts <= 2", "scan"},
    {"attempts > 2", "scan"}, {"attempts >= 2", "scan"},
    {"deleted", "scan"}, {"scheduled", "scan"}, {"anything ~ ana", "scan+"},
    // Together: one that an index answers is enough; of alternatives all have to.
    {"verdict == failed && text ~ oi", "index+"}, {"verdict == failed || text ~ oi", "scan+"}, {"code == 470 || to == 11988887777", "index"},
    {"!(verdict == failed)", "scan"}, {"text ~ oi && (id == x || wamid == y)", "index+"},
};

FilterOperator operatorIn(const Filter &filter)
{
    return filter.root()->op;
}

} // namespace

class TestMessagePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Channel sales{{}, m_store.account, QStringLiteral("1"), QStringLiteral("+551130000000"), QStringLiteral("Vendas"), {}};
        m_store.write([sales](Connection &connection) { return AccountStore(connection).putChannel(sales); });
        m_store.run([](Connection &connection) {
            return connection.execute(QStringLiteral("INSERT INTO broadcast (uuid, name, state, created_at, updated_at) VALUES ('u', 'Natal', 'draft', 1, 1)"));
        });
        const Message message = m_store.insert();
        m_store.run([row = message.row.value, account = m_store.account.value](Connection &connection) -> Result<void> {
            const auto failed = connection.execute(QStringLiteral("UPDATE message SET verdict = 'failed', error_code = '131026', template_name = 'aviso' WHERE row = ?"), {row});
            return failed ? connection.execute(QStringLiteral("INSERT INTO message_ref (account_id, kind, value, message_row) VALUES (?, 'wamid', 'w', ?)"), {account, row}) : failed;
        });
    }

    void everyOperatorIsListed()
    {
        QSet<std::pair<int, int>> listed;
        for (const Expectation &each : expectations) {
            const auto filter = Filter::fromText(QLatin1String(each.filter));
            QVERIFY2(filter.ok(), each.filter);
            if (filter->root()->kind == FilterNode::Kind::Compare)
                listed.insert({int(filter->root()->field), int(operatorIn(*filter))});
        }
        for (const FilterFieldInfo &info : filterFields()) {
            for (const FilterOperator op : operatorsOf(info.type))
                QVERIFY2(listed.contains({int(info.field), int(op)}), qPrintable(info.name + QLatin1Char(' ') + toString(op)));
        }
    }

    void anIndexAnswersOrItSaysThatNoneDoes_data()
    {
        QTest::addColumn<QString>("expected");
        for (const Expectation &each : expectations)
            QTest::newRow(each.filter) << QString(QLatin1String(each.plan));
    }

    void anIndexAnswersOrItSaysThatNoneDoes()
    {
        QFETCH(QString, expected);
        const auto filter = Filter::fromText(QLatin1String(QTest::currentDataTag()));
        for (const int limit : {0, 300}) {
            const MessageQuery query{.filter = *filter, .limit = limit};
            const MessagePlan plan = m_store.read([&](Connection &connection) { return MessageList(connection).plan(query, {fromMillis(1'800'000'000'000)}); });
            const QString found = QLatin1String(plan.isIndexed ? "index" : "scan") + QLatin1String(plan.isExact ? "" : "+");
            QVERIFY2(found == expected, qPrintable(found + QLatin1String(": ") + plan.steps.join(QLatin1String("; "))));
        }
    }

    void theListItselfIsWalkedInItsIndex()
    {
        for (const MessageSort sort : {MessageSort::Created, MessageSort::When, MessageSort::Recipient, MessageSort::Verdict}) {
            const MessageQuery query{{}, sort, true, 300};
            const MessagePlan plan = m_store.read([&](Connection &connection) { return MessageList(connection).plan(query, {}); });
            QVERIFY2(plan.steps.size() == 1 && plan.steps.first().contains(QLatin1String("INDEX")), qPrintable(plan.steps.join(QLatin1String("; ")))); // nothing is sorted
        }
    }

    void allOfItIsWalkedEitherWayWithoutSorting_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {true, false}) {
            const char *way = descending ? "down" : "up";
            QTest::addRow("created, %s", way) << int(MessageSort::Created) << descending;
            QTest::addRow("when, %s", way) << int(MessageSort::When) << descending;
            QTest::addRow("recipient, %s", way) << int(MessageSort::Recipient) << descending;
        }
    }

    void allOfItIsWalkedEitherWayWithoutSorting()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        const MessageQuery query{{}, MessageSort(sort), descending, 0};
        const MessagePlan plan = m_store.read([&](Connection &connection) { return MessageList(connection).plan(query, {}); });
        QVERIFY2(plan.steps.size() == 1 && plan.steps.first().contains(QLatin1String("INDEX")), qPrintable(plan.steps.join(QLatin1String("; "))));
    }

private:
    StoreTest m_store;
};

QTEST_GUILESS_MAIN(TestMessagePlan)
#include "tst_messageplan.moc"
