// The page's list on a large journal: opens, scrolls, jumps, filters and sorts it, at rest and while a thousand facts a second are written through the
// real stores, and says how long a person waited and how much memory it took. Reports; asserts nothing.
//   bench_messages [messages [events [database file]]]
// The file is made when it is not there, and kept when it was named.

#include "models/messagemodel.h"
#include "pages/messages/messagetable.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"
#include "support/bigjournal.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <thread>

using namespace recado;
using namespace recado::test;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double cpuMillis(clockid_t clock)
{
    timespec spent{};
    clock_gettime(clock, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

// How long something took on the wall, and what it cost the processor: where others compute too, only the latter says what a free machine would do.
class Watch {
public:
    explicit Watch(clockid_t clock) : m_clock(clock), m_cpu(cpuMillis(clock)) { m_wall.start(); }

    double wall() const { return double(m_wall.nsecsElapsed()) / 1e6; }
    double cpu() const { return cpuMillis(m_clock) - m_cpu; }
    QString words() const { return QStringLiteral("%1 ms (cpu %2)").arg(qRound(wall())).arg(qRound(cpu())); }

private:
    clockid_t m_clock;
    double m_cpu;
    QElapsedTimer m_wall;
};

struct Steps {
    QList<double> wall, screen;

    void add(const Watch &watch)
    {
        wall.append(watch.wall());
        screen.append(watch.cpu());
    }
    static QString summary(QList<double> millis)
    {
        std::sort(millis.begin(), millis.end());
        const auto at = [&millis](double share) { return millis[qsizetype(share * double(millis.size() - 1))]; };
        return QStringLiteral("p50 %1, p99 %2, worst %3 ms").arg(at(0.5), 0, 'f', 1).arg(at(0.99), 0, 'f', 1).arg(millis.last(), 0, 'f', 1);
    }
    QString summary() const { return summary(wall) + QStringLiteral(" (cpu of the screen's thread: %1)").arg(summary(screen)); }
};

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

template<typename Condition>
void waitFor(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::microseconds(200));
        if (timer.elapsed() > 120'000)
            qFatal("the list does not come");
    }
}

// Facts at a steady pace, told to the journal as the listener tells them.
class Traffic {
public:
    Traffic(std::shared_ptr<Database> database, int messages, int perSecond)
        : m_database(std::move(database)), m_messages(messages), m_perSecond(perSecond), m_thread([this] { run(); })
    {
        m_since.start();
    }
    ~Traffic()
    {
        m_stop = true;
        m_thread.join();
        const double seconds = double(m_since.elapsed()) / 1000;
        const int done = m_done;
        const int waiting = m_database->pendingWrites();
        waitFor([this] { return m_database->pendingWrites() == 0; });
        out() << "  (written meanwhile: " << qRound(double(done) / seconds) << " facts/s; given and not written yet: " << waiting << ")" << Qt::endl;
    }

private:
    void run()
    {
        QRandomGenerator random(5);
        QElapsedTimer timer;
        timer.start();
        for (qint64 given = 0; !m_stop;) {
            for (const qint64 due = timer.elapsed() * m_perSecond / 1000; given < due; ++given)
                give(random);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    // Every twentieth is a new message; the others become delivered, read, or fail.
    void give(QRandomGenerator &random)
    {
        const MessageRow row{1 + random.bounded(m_messages)};
        const bool isNew = random.bounded(20) == 0;
        const EventKind kind = std::array{EventKind::Delivered, EventKind::Read, EventKind::Failed}[std::size_t(random.bounded(3))];
        m_database->writeThen([row, isNew, kind](Connection &connection) { return isNew ? add(connection, row) : tell(connection, row, kind); },
                              [this](const Result<void> &done) { m_done += done.ok() ? 1 : 0; });
    }

    static Result<void> add(Connection &connection, MessageRow like)
    {
        auto message = MessageStore(connection).byRow(like);
        if (!message)
            return message.error();
        message->id = MessageId::make();
        message->broadcast = {};
        const auto inserted = MessageStore(connection).insert(*message, QString(), SystemClock().now());
        return inserted ? Result<void>() : Result<void>(inserted.error());
    }

    static Result<void> tell(Connection &connection, MessageRow row, EventKind kind)
    {
        const auto message = MessageStore(connection).byRow(row);
        if (!message)
            return message.error();
        StatusEvent event;
        event.kind = kind;
        event.source = EventSource::Webhook;
        event.occurredAt = event.heardAt = SystemClock().now();
        if (kind == EventKind::Failed)
            event.code = QStringLiteral("131049");
        const auto landed = EvidenceStore(connection).add(row, message->account, event, FailureRule::LaterWins, event.heardAt);
        return landed ? Result<void>() : Result<void>(landed.error());
    }

    std::shared_ptr<Database> m_database;
    int m_messages;
    int m_perSecond;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_done = 0;
    QElapsedTimer m_since;
    std::thread m_thread;
};

class Person {
public:
    explicit Person(const std::shared_ptr<Database> &database)
    {
        const double before = residentMegabytes();
        const Watch watch(CLOCK_PROCESS_CPUTIME_ID);
        m_model = std::make_unique<MessageModel>(database);
        m_table = std::make_unique<MessageTable>(*m_model);
        m_table->resize(900, 700);
        m_table->show();
        waitFor([this] { return isSeen(0); });
        m_table->viewport()->repaint();
        out() << "  open until rows are seen: " << watch.words() << Qt::endl;
        waitFor([this] { return m_model->isComplete(); });
        out() << "  open until the true end is reachable: " << watch.words() << ", " << m_model->rowCount() << " rows" << Qt::endl;
        scroll();
        jumpToEnd();
        filter();
        sort();
        selectAll();
        out() << "  resident memory: +" << qRound(residentMegabytes() - before) << " MB" << Qt::endl;
    }

private:
    bool isSeen(int place) const { return m_model->summaryAt(place) != nullptr; }

    // One step of the wheel, painted; then the rows that came, painted again.
    void step(int value, Steps &steps)
    {
        const Watch watch(CLOCK_THREAD_CPUTIME_ID);
        m_table->verticalScrollBar()->setValue(value);
        QCoreApplication::processEvents();
        m_table->viewport()->repaint();
        steps.add(watch);
        QTest::qWait(1);
    }

    void scroll()
    {
        Steps wheel, jumps;
        for (int i = 0; i < 300; ++i)
            step(i * 96, wheel);
        const int length = m_table->verticalScrollBar()->maximum();
        for (int i = 0; i < 100; ++i)
            step(int(qint64(length) * ((i * 37) % 100) / 100), jumps);
        out() << "  scroll, a wheel's step: " << wheel.summary() << "\n  scroll, to anywhere:     " << jumps.summary() << Qt::endl;
    }

    void jumpToEnd()
    {
        Steps steps;
        for (int i = 0; i < 20; ++i) {
            m_table->verticalScrollBar()->setValue(i * 5000);
            QTest::qWait(5);
            const Watch watch(CLOCK_THREAD_CPUTIME_ID);
            m_table->scrollToBottom();
            m_table->viewport()->repaint();
            waitFor([this] { return isSeen(m_model->rowCount() - 1); });
            m_table->viewport()->repaint();
            steps.add(watch);
            m_model->setColourRules({{Filter::find(QString::number(i)), QStringLiteral("warn")}}); // colours are part of it
        }
        m_model->setColourRules({});
        out() << "  jump to the end, rows seen: " << steps.summary() << Qt::endl;
    }

    void ask(const MessageQuery &query, const QString &words)
    {
        const Watch watch(CLOCK_PROCESS_CPUTIME_ID);
        bool arrived = false;
        const auto connection = QObject::connect(m_model.get(), &MessageModel::orderArrived, [&arrived] { arrived = true; });
        m_model->setQuery(query);
        waitFor([&] { return arrived && (m_model->rowCount() == 0 || isSeen(0) || !m_table->isVisible()); });
        m_table->viewport()->repaint();
        const QString first = watch.words();
        waitFor([this] { return m_model->isComplete(); });
        out() << "    " << words.leftJustified(44) << first << ", whole " << watch.words() << ", " << m_model->rowCount() << " rows" << Qt::endl;
        QObject::disconnect(connection);
    }

    void filter()
    {
        out() << "  filter until its first rows are seen:" << Qt::endl;
        const QStringList filters{QStringLiteral("verdict == failed"), QStringLiteral("code in {131049, 131026}"), QStringLiteral("verdict == delivered"),
                                  QStringLiteral("broadcast == \"%1\"").arg(bigJournalBroadcast(3)), QStringLiteral("age < 2d"),
                                  QStringLiteral("created == yesterday"), QStringLiteral("verdict == failed && age < 7d"), QStringLiteral("name ~ \"joão\"")};
        for (const QString &text : filters)
            ask({Filter::parse(text).filter}, text);
        ask({}, QStringLiteral("(everything)"));
    }

    void sort()
    {
        out() << "  sort everything until the first rows are seen:" << Qt::endl;
        ask({{}, MessageSort::When, true, 0}, QStringLiteral("by moment, newest first"));
        ask({{}, MessageSort::Recipient, false, 0}, QStringLiteral("by recipient"));
        ask({}, QStringLiteral("newest first again"));
    }

    void selectAll()
    {
        QElapsedTimer timer;
        timer.start();
        m_table->selectAll();
        const int count = m_table->selectedCount();
        out() << "  select all: " << QString::number(double(timer.nsecsElapsed()) / 1e6, 'f', 2) << " ms, " << count << " selected" << Qt::endl;
    }

    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<MessageTable> m_table;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    const int messages = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 1'000'000;
    const int events = argc > 2 ? QByteArray(argv[2]).toInt() : 4 * messages;
    QTemporaryDir scratch;
    const QString file = argc > 3 ? QString::fromLocal8Bit(argv[3]) : scratch.filePath(QStringLiteral("recado.db"));
    QElapsedTimer timer;
    timer.start();
    if (!QFileInfo::exists(file)) {
        if (const auto filled = fillJournal(file, messages, events); !filled)
            qFatal("%s", qUtf8Printable(filled.error().detail));
        out() << "made in " << timer.elapsed() / 1000 << " s" << Qt::endl;
    }
    out() << messages << " messages, " << events << " facts, " << QFileInfo(file).size() / 1'000'000 << " MB" << Qt::endl;
    const auto database = Database::open(file);
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().detail));
    out() << "at rest" << Qt::endl;
    {
        const Person person(*database);
    }
    out() << "while a thousand facts a second are written" << Qt::endl;
    const Traffic traffic(*database, messages, 1000);
    QTest::qWait(1000);
    const Person person(*database);
    return 0;
}
