// What the real process of the listener acknowledges, durably: events posted by as many connections as are given, each after the answer to the one before
// (closed loop). The process shares the processors and the disk with this program. Reports; asserts nothing.
//   bench_listener [seconds [connections…]]                      10 s each at 16, 64 and 256 connections
//   bench_listener --ingest DATABASE-FILE [seconds [rate]]       on a journal of makejournal (a copy is used): statuses of its messages at 4,000 a second
//                                                                (open loop: an answer counts from when its event was due), through to the verdict
#include "integration/countingclients.h"
#include "integration/listening.h"
#include "support/rawsocket.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>

#include <algorithm>
#include <functional>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace recado::test;

namespace {

using Clock = std::chrono::steady_clock;
using Body = std::function<QByteArray(int)>;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Load {
    quint16 port = 0;
    QByteArray path;
    QByteArray appSecret;
    int connections = 64;
    std::chrono::seconds time{10};
    double perSecond = 0; // 0: as fast as it is answered
};

// Of a process, all its threads.
double processorSeconds(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

struct Seen {
    std::vector<qint64> micros;
    int others = 0;
    double seconds = 0;

    double percentile(double share)
    {
        if (micros.empty())
            return 0;
        const auto at = micros.begin() + static_cast<std::ptrdiff_t>(share * double(micros.size() - 1));
        std::nth_element(micros.begin(), at, micros.end());
        return double(*at) / 1000;
    }
    void say(const QString &what)
    {
        out() << what.leftJustified(24) << qRound(double(micros.size()) / seconds) << " acknowledged/s, p50 " << percentile(0.5) << " ms, p99 " << percentile(0.99)
              << " ms, slowest " << percentile(1) << " ms, not 200: " << others << Qt::endl;
    }
};

class Loader {
public:
    Loader(const Load &load, Body body) : m_load(load), m_body(std::move(body)), m_lines(std::size_t(load.connections))
    {
        for (Line &line : m_lines) {
            line.socket = connectToLoopback(load.port, 2 + int(&line - m_lines.data()) % 4); // a number's events come from several computers
            if (line.socket < 0)
                qFatal("not connected");
            m_polled.push_back({line.socket, POLLIN, 0});
        }
    }
    ~Loader()
    {
        for (const Line &line : m_lines)
            ::close(line.socket);
    }
    Loader(const Loader &) = delete;
    Loader &operator=(const Loader &) = delete;

    // On a thread of its own, while this one hears what the process has to say: its lines must not wait.
    Seen run()
    {
        std::atomic<bool> isDone = false;
        std::thread thread([&] {
            load();
            isDone = true;
        });
        while (!isDone) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            ::usleep(5'000);
        }
        thread.join();
        return m_seen;
    }
    int posted() const { return m_posted; }

private:
    struct Line {
        int socket = -1;
        bool waits = false;
        Clock::time_point due;
        QByteArray answer;
    };

    void load()
    {
        m_begin = Clock::now();
        const auto end = m_begin + m_load.time;
        while (Clock::now() < end || m_waiting > 0) {
            const bool goesOn = Clock::now() < end;
            for (Line &line : m_lines) {
                if (goesOn && !line.waits)
                    post(line);
            }
            ::poll(m_polled.data(), m_polled.size(), m_load.perSecond > 0 ? 1 : 100);
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                if (m_polled[i].revents != 0)
                    read(m_lines[i]);
            }
        }
        m_seen.seconds = std::chrono::duration<double>(Clock::now() - m_begin).count();
    }

    void post(Line &line)
    {
        const auto now = Clock::now();
        line.due = now;
        if (m_load.perSecond > 0) {
            line.due = m_begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(m_posted / m_load.perSecond));
            if (line.due > now)
                return;
        }
        const QByteArray body = m_body(m_posted++);
        const QByteArray request = postRequest(m_load.path, body, metaSignature(body, m_load.appSecret));
        if (::send(line.socket, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) != request.size())
            qFatal("not sent");
        line.waits = true;
        ++m_waiting;
    }

    void read(Line &line)
    {
        char bytes[4096];
        const ssize_t size = ::recv(line.socket, bytes, sizeof bytes, 0);
        if (size <= 0)
            qFatal("a connection was ended after %d events, %d of them refused (the last: %s)", m_posted, m_seen.others, m_refusal.constData());
        line.answer.append(bytes, size);
        if (!line.answer.contains("\r\n\r\n"))
            return; // what is kept is answered without a body
        if (line.answer.startsWith("HTTP/1.1 200"))
            m_seen.micros.push_back(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - line.due).count());
        else
            m_refusal = line.answer.left(40).simplified();
        m_seen.others += line.answer.startsWith("HTTP/1.1 200") ? 0 : 1;
        line.answer.clear();
        line.waits = false;
        --m_waiting;
    }

    const Load m_load;
    const Body m_body;
    std::vector<Line> m_lines;
    std::vector<pollfd> m_polled;
    Clock::time_point m_begin;
    int m_posted = 0;
    int m_waiting = 0;
    QByteArray m_refusal;
    Seen m_seen;
};

void measureAcknowledging(std::chrono::seconds time, const QList<int> &connections)
{
    const QString account = QStringLiteral("Oficial");
    Load load;
    load.appSecret = "0123456789abcdef0123456789abcdef";
    load.time = time;
    for (const int count : connections) {
        const Installation installation;
        if (installation.addMeta(account, load.appSecret).status != 0
            || installation.run({QStringLiteral("listener"), QStringLiteral("set"), QStringLiteral("requests_per_second=100000")}).status != 0)
            qFatal("no account");
        Listening listening(installation, 0, {QStringLiteral("--quiet")}); // as the service does
        const QUrl hook = listening.hook(account);
        load.port = quint16(hook.port());
        load.path = hook.path(QUrl::FullyEncoded).toLatin1();
        load.connections = count;
        Loader loader(load, [count](int i) { return metaStatus("wamid.B" + QByteArray::number(count) + '-' + QByteArray::number(i)); });
        const double before = processorSeconds(listening.process().processId());
        loader.run().say(QStringLiteral("%1 connections").arg(count));
        out() << "    processor of the listener: " << qRound(1e6 * (processorSeconds(listening.process().processId()) - before) / loader.posted()) << " us an event" << Qt::endl;
    }
}

struct Known {
    QByteArray wamid;
    QByteArray recipient;
};

class Journal {
public:
    explicit Journal(const QString &file) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file))
    {
        m_database.setDatabaseName(file);
        if (!m_database.open())
            qFatal("no such journal");
    }
    ~Journal()
    {
        m_database.close();
        const QString name = m_database.connectionName();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    QList<Known> newest(int most)
    {
        QList<Known> known;
        QSqlQuery rows(m_database);
        rows.exec(QStringLiteral("SELECT r.value, m.recipient FROM message_ref r JOIN message m ON m.row = r.message_row "
                                 "WHERE m.account_id = 1 AND r.kind <> 'client_id' ORDER BY m.row DESC LIMIT %1").arg(most));
        while (rows.next())
            known.append({rows.value(0).toByteArray(), rows.value(1).toByteArray().mid(1)});
        return known;
    }
    int number(const QString &statement)
    {
        QSqlQuery row(m_database);
        return row.exec(statement) && row.next() ? row.value(0).toInt() : -1;
    }
    QString text(const QString &statement)
    {
        QSqlQuery row(m_database);
        return row.exec(statement) && row.next() ? row.value(0).toString() : QString();
    }

private:
    QSqlDatabase m_database;
};

void measureIngest(const QString &file, std::chrono::seconds time, double perSecond)
{
    const Installation installation;
    if (!QDir().mkpath(installation.dataDir()) || !QFile::copy(file, installation.databaseFile()))
        qFatal("no copy of the journal");
    QFile::setPermissions(installation.dataDir(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile::setPermissions(installation.databaseFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Its accounts share what their secrets are stored under, which real ones do not: one of them stays.
    if (Journal(installation.databaseFile()).number(QStringLiteral("UPDATE account SET removed_at = 1 WHERE id <> 1 RETURNING id")) < 0
        || installation.run({QStringLiteral("listener"), QStringLiteral("set"), QStringLiteral("requests_per_second=100000")}).status != 0)
        qFatal("the journal cannot be opened");
    Listening listening(installation, 0, {QStringLiteral("--quiet")}); // as the service does
    Journal journal(installation.databaseFile());
    const QUrl hook = listening.hook(journal.text(QStringLiteral("SELECT name FROM account WHERE id = 1")));
    if (hook.path().isEmpty())
        qFatal("no hook");
    const QList<Known> known = journal.newest(50'000);
    const int factsBefore = journal.number(QStringLiteral("SELECT count(*) FROM evidence"));
    Load load;
    load.port = quint16(hook.port());
    load.path = hook.path(QUrl::FullyEncoded).toLatin1();
    load.time = time;
    load.perSecond = perSecond;
    QRandomGenerator random(7);
    QElapsedTimer timer;
    timer.start();
    Loader loader(load, [&](int i) {
        const Known &message = known[random.bounded(int(known.size()))];
        QByteArray body = metaStatus(message.wamid, i % 2 == 0 ? "delivered" : "read", message.recipient);
        return body.replace("1700000000", QByteArray::number(1'700'000'000 + i)); // facts of their own
    });
    const double before = processorSeconds(listening.process().processId());
    loader.run().say(QStringLiteral("%1 events/s").arg(perSecond));
    const QString waiting = QStringLiteral("SELECT count(*) FROM delivery WHERE state = ''");
    const int left = journal.number(waiting);
    const double received = double(timer.elapsed()) / 1000;
    while (journal.number(waiting) > 0 && timer.elapsed() < 600'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50), ::usleep(50'000);
    const double all = double(timer.elapsed()) / 1000;
    const int facts = journal.number(QStringLiteral("SELECT count(*) FROM evidence")) - factsBefore;
    out() << loader.posted() << " events in " << received << " s; when the last was answered " << left << " waited for their verdict (" << qRound((loader.posted() - left) / received)
          << "/s through to it meanwhile); all had it after " << all << " s (" << qRound(loader.posted() / all) << "/s), " << facts << " new facts; processor of the listener: "
          << qRound(1e6 * (processorSeconds(listening.process().processId()) - before) / loader.posted()) << " us an event" << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const auto secondsAt = [&words](int at) { return std::chrono::seconds(words.size() > at ? words[at].toInt() : 10); };
    if (words.value(0) == QLatin1String("--ingest")) {
        if (!QFileInfo::exists(words.value(1)))
            return 2;
        measureIngest(words[1], secondsAt(2), words.size() > 3 ? words[3].toDouble() : 4'000);
        return 0;
    }
    QList<int> connections;
    for (const QString &word : words.mid(1))
        connections.append(word.toInt());
    measureAcknowledging(secondsAt(0), connections.isEmpty() ? QList<int>{16, 64, 256} : connections);
    return 0;
}
