// Opens, filters and scrolls a list of a million webhook deliveries while others come, and says how long each step kept the screen waiting.
// Reports; asserts nothing.
//   bench_deliveries [rows]

#include "models/deliverymodel.h"
#include "models/modelfixture.h"
#include "pages/deliveries/deliverytable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int burst = 100; // deliveries a commit, ten commits a second

struct Steps {
    QList<double> millis;

    void add(qint64 nanoseconds) { millis.append(double(nanoseconds) / 1e6); }
    QString summary()
    {
        std::sort(millis.begin(), millis.end());
        const auto at = [this](double share) { return millis[qsizetype(share * double(millis.size() - 1))]; };
        return QStringLiteral("p50 %1 ms, p99 %2 ms, worst %3 ms").arg(at(0.5), 0, 'f', 1).arg(at(0.99), 0, 'f', 1).arg(millis.last(), 0, 'f', 1);
    }
};

template<typename Condition>
void waitFor(Condition condition)
{
    if (!QTest::qWaitFor(condition, 120'000))
        qFatal("the list does not come");
}

// One in a hundred is an orphan, one in five hundred cannot be read, one in ten thousand was refused.
void fill(const QString &file, int rows)
{
    {
        auto direct = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("deliveries"));
        direct.setDatabaseName(file);
        if (!direct.open())
            qFatal("cannot open the file a second time");
        QSqlQuery query(direct);
        QString sql = QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @rows) "
            "INSERT INTO delivery (account_id, heard_at, headers, body, sha256, size, state, kinds) SELECT 1, 1700000000000 + i * 100, '[]', "
            "CAST(printf('{\"eventType\":\"sentMessageDELIVERED_v2\",\"localMessageId\":\"l%d\",\"waId\":\"55119%08d\",\"text\":\"%s\"}', i, i, "
            "'padding padding padding padding padding padding padding padding padding padding padding padding') AS BLOB), printf('%064d', i), 190, "
            "CASE WHEN i % 10000 = 0 THEN 'refused' WHEN i % 500 = 0 THEN 'not_understood' WHEN i % 100 = 0 THEN 'orphan' ELSE 'matched' END, "
            "CASE i % 3 WHEN 0 THEN 'sent' WHEN 1 THEN 'delivered' ELSE 'read' END FROM n");
        sql.replace(QLatin1String("@rows"), QString::number(rows));
        if (!query.exec(sql))
            qFatal("the file could not be filled");
        direct.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("deliveries"));
}

class Listener {
public:
    explicit Listener(std::shared_ptr<Database> database) : m_database(std::move(database))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { hear(); });
    }

    void start() { m_timer.start(100); }
    void stop() { m_timer.stop(); }
    int heard() const { return m_heard; }

private:
    void hear()
    {
        m_heard += burst;
        m_database->write([first = m_heard](Connection &connection) -> Result<void> {
            for (int i = 0; i < burst; ++i) {
                DeliveryRecord record;
                record.account = {1};
                record.heardAt = SystemClock().now();
                record.body = "{}";
                record.state = QStringLiteral("matched");
                record.sha256 = QStringLiteral("live-%1").arg(first + i);
                if (const auto kept = DeliveryStore(connection).keep(record); !kept)
                    return kept.error();
            }
            return {};
        });
    }

    std::shared_ptr<Database> m_database;
    QTimer m_timer;
    int m_heard = 0;
};

// One step of the wheel, painted.
void step(DeliveryTable &table, int value, Steps *steps)
{
    QElapsedTimer timer;
    timer.start();
    table.verticalScrollBar()->setValue(value);
    QCoreApplication::processEvents();
    table.viewport()->repaint();
    steps->add(timer.nsecsElapsed());
    QTest::qWait(1);
}

void ask(DeliveryModel &model, const char *expression, QTextStream &out)
{
    QElapsedTimer timer;
    timer.start();
    model.setQuery({*Filter::fromText(QString::fromLatin1(expression), FilterSubject::Deliveries), true, 0});
    waitFor([&model] { return !model.isAsking(); });
    out << "  " << (*expression ? expression : "(all)") << ": " << timer.elapsed() << " ms, " << model.rowCount() << " rows" << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    QTextStream out(stdout);
    const int rows = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 1'000'000;
    ModelFixture store;
    fill(store.file(), rows);
    out << "deliveries: " << rows << Qt::endl;

    QElapsedTimer timer;
    timer.start();
    DeliveryModel model(store.database(), [] { return FilterContext{SystemClock().now(), QTimeZone::utc(), QStringLiteral("BR")}; });
    DeliveryTable table(model);
    table.resize(900, 700);
    table.show();
    waitFor([&model] { return model.rowCount() > 0; });
    out << "open until the list is there: " << timer.elapsed() << " ms" << Qt::endl;
    waitFor([&model] { return model.index(0, 0).data().isValid(); });
    out << "open until the first rows are read: " << timer.elapsed() << " ms" << Qt::endl;

    Listener listener(store.database());
    for (const bool isLive : {false, true}) {
        if (isLive)
            listener.start();
        Steps wheel, jumps;
        for (int i = 0; i < 300; ++i)
            step(table, 1000 + i * 96, &wheel);
        const int length = table.verticalScrollBar()->maximum();
        for (int i = 0; i < 100; ++i)
            step(table, int(qint64(length) * ((i * 37) % 100) / 100), &jumps);
        out << (isLive ? "while 1,000 a second arrive\n" : "at rest\n");
        out << "  wheel: " << wheel.summary() << "\n  jumps: " << jumps.summary() << Qt::endl;
    }
    table.setFollowing(true);
    const int before = model.rowCount();
    timer.restart();
    waitFor([&] { return model.rowCount() >= before + 2000; });
    out << "live tail: " << model.rowCount() - before << " new in " << timer.elapsed() << " ms, at the top: " << (table.verticalScrollBar()->value() == 0) << Qt::endl;
    listener.stop();
    for (const char *expression : {"state == orphan", "state == not_understood", "account == vendas", "heard >= yesterday", "kind == read", "body ~ 5511900099999", ""})
        ask(model, expression, out);
    return 0;
}
