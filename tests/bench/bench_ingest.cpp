// What a webhook costs from its committed bytes to the changed verdict: deliveries are kept as the listener keeps them, then decoded, matched and weighed by
// the service, on a large journal whose messages they are about. Reports; asserts nothing.
//   bench_ingest DATABASE-FILE [deliveries [facts each [messages spoken of [inbound]]]]      makejournal makes the file; it is
// changed. inbound: people write, in place of statuses

#include "secrets/secretstore.h"
#include "services/ingestservice.h"
#include "store/deliverystore.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QTextStream>

#include <atomic>
#include <ctime>
#include <thread>

using namespace recado;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double cpuSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

class Watch {
public:
    Watch() : m_cpu(cpuSeconds()) { m_wall.start(); }

    void say(const char *what, int count) const
    {
        const double wall = double(m_wall.nsecsElapsed()) / 1e9;
        const double cpu = cpuSeconds() - m_cpu;
        out() << "  " << QString::fromUtf8(what).leftJustified(24) << qRound(double(count) / wall) << "/s, " << qRound(wall * 1e6 / count) << " us each, processor "
              << qRound(cpu * 1e6 / count) << " us" << Qt::endl;
    }

private:
    QElapsedTimer m_wall;
    double m_cpu;
};

struct Known {
    QString providerId;
    QString recipient;
};

// The newest: those that providers speak of.
QList<Known> readMessages(Database &database, int most)
{
    const auto read = database.read([most](Connection &connection) -> Result<QList<Known>> {
        QList<Known> known;
        auto rows = connection.run(QStringLiteral("SELECT r.value, m.recipient FROM message_ref r JOIN message m ON m.row = r.message_row "
                                                  "WHERE m.account_id = 1 AND r.kind <> 'client_id' ORDER BY m.row DESC LIMIT ?"), {most});
        if (!rows)
            return rows.error();
        while (rows->next())
            known.append({rows->value(0).toString(), rows->value(1).toString().mid(1)});
        return known;
    });
    const auto known = read.result();
    if (!known || known->isEmpty())
        qFatal("this is no journal with messages");
    return *known;
}

// As Meta posts it: "Webhooks: status messages".
QByteArray status(const Known &message, const char *kind, qint64 seconds)
{
    return "{\"id\":\"" + message.providerId.toUtf8() + "\",\"status\":\"" + kind + "\",\"timestamp\":\"" + QByteArray::number(seconds)
        + "\",\"recipient_id\":\"" + message.recipient.toUtf8() + "\",\"conversation\":{\"id\":\"c\",\"origin\":{\"type\":\"marketing\"}},"
        + "\"pricing\":{\"billable\":true,\"pricing_model\":\"PMP\",\"category\":\"marketing\"}}";
}

// As Meta posts it: "Webhooks: messages". It answers one of ours.
QByteArray written(const Known &message, int number, qint64 seconds)
{
    const QByteArray id = "wamid.in" + QByteArray::number(number) + message.recipient.toUtf8();
    return "{\"id\":\"" + id + "\",\"from\":\"" + message.recipient.toUtf8() + "\",\"timestamp\":\"" + QByteArray::number(seconds)
        + "\",\"type\":\"text\",\"text\":{\"body\":\"Bom dia\"},\"context\":{\"id\":\"" + message.providerId.toUtf8() + "\"}}";
}

DeliveryRecord delivery(const QList<Known> &known, QRandomGenerator &random, int facts, bool inbound, Instant now)
{
    QByteArrayList statuses;
    for (int i = 0; inbound && i < facts; ++i)
        statuses.append(written(known[random.bounded(int(known.size()))], random.bounded(1'000'000'000), toMillis(now) / 1000));
    for (int i = 0; !inbound && i < facts; ++i)
        statuses.append(status(known[random.bounded(int(known.size()))], random.bounded(2) ? "delivered" : "read", toMillis(now) / 1000 + random.bounded(1000)));
    DeliveryRecord record;
    record.account = {1};
    record.heardAt = now;
    record.headers = {{"content-type", "application/json"}, {"user-agent", "facebookexternalua"}, {"x-hub-signature-256", "masked"}, {"host", "example.org"}};
    record.body = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":{\"messaging_product\":"
                  "\"whatsapp\",\"metadata\":{\"display_phone_number\":\"551133330001\",\"phone_number_id\":\"100000000001\"},\""
        + QByteArray(inbound ? "messages" : "statuses") + "\":[" + statuses.join(',') + "]}}]}]}";
    record.sha256 = QString::fromLatin1(QCryptographicHash::hash(record.body, QCryptographicHash::Sha256).toHex());
    return record;
}

template<typename T>
T wait(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return future.result();
}

void measure(const Core &core, const QList<Known> &known, int count, int facts, bool inbound)
{
    QRandomGenerator random(quint32(count + facts));
    out() << count << " deliveries of " << facts << (facts == 1 ? " fact" : " facts") << Qt::endl;
    QList<DeliveryRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(delivery(known, random, facts, inbound, core.now()));
    {
        std::atomic<int> kept = 0;
        const Watch watch;
        for (const DeliveryRecord &record : records) {
            core.database->writeThen([record](Connection &connection) -> Result<void> {
                const auto stored = DeliveryStore(connection).keep(record);
                return stored ? Result<void>() : Result<void>(stored.error());
            }, [&kept](const Result<void> &) { ++kept; });
        }
        while (kept < count)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        watch.say("kept, deliveries", count);
    }
    IngestService ingest(core);
    const Watch watch;
    const auto done = wait(ingest.processPending());
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    watch.say("to the verdict, facts", *done * facts);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2 || !QFileInfo::exists(QString::fromLocal8Bit(argv[1]))) {
        out() << "bench_ingest DATABASE-FILE [deliveries [facts each [messages spoken of [inbound]]]]" << Qt::endl;
        return 2;
    }
    const auto database = Database::open(QString::fromLocal8Bit(argv[1]));
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    Core core;
    core.database = *database;
    core.clock = std::make_shared<SystemClock>();
    const QList<Known> known = readMessages(**database, argc > 4 ? QByteArray(argv[4]).toInt() : 50'000);
    const int count = argc > 2 ? QByteArray(argv[2]).toInt() : 10'000;
    const int facts = argc > 3 ? QByteArray(argv[3]).toInt() : 1;
    measure(core, known, count, facts, argc > 5);
    return 0;
}
