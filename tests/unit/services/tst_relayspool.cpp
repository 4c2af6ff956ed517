#include "services/relayspool.h"
#include "services/spoolthread.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace recado;
using namespace recado::relay;

// The files in which a relay keeps what nobody has fetched yet.
class TestRelaySpool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_limit = qint64(16) * 1024 * 1024;
    }
    void cleanup() { m_spool.reset(); }

    void boxesComeBackInTheirOrder();
    void afterARestartTheyAreStillThere();
    void nothingGoesBeforeItIsAcknowledged();
    void whatIsAcknowledgedStaysSoAfterARestart();
    void numbersAreNotUsedAgain();
    void anotherRunAcknowledgesNothing();
    void aTornEndIsLeftOut_data();
    void aTornEndIsLeftOut();
    void damageInTheMiddleTakesNoOtherBoxWithIt();
    void theLimitIsToldAndRoomComesBack();
    void aLargeBoxGoesAlone();
    void aFullDiskKeepsNothingHalf();
    void aSecondProcessIsRefused();
    void whatSpeaksOfANewerVersionIsLeftAlone();
    void manyThreadsAreAnsweredAfterTheCommit();
    void theThreadFinishesWhatItWasGiven();

private:
    void open()
    {
        m_spool.reset();
        auto opened = RelaySpool::open({path(), m_limit});
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
        m_spool = std::move(*opened);
    }
    QString path() const { return m_dir->filePath(QStringLiteral("spool")); }
    QStringList files() const { return QDir(path()).entryList({QStringLiteral("*.spool")}, QDir::Files, QDir::Name); }
    QList<quint64> numbers(quint64 after = 0) const
    {
        QList<quint64> found;
        for (const NumberedBox &box : m_spool->read(after, 100'000, 1 << 30))
            found.append(box.number);
        return found;
    }
    QByteArrayList boxes() const
    {
        QByteArrayList found;
        for (const NumberedBox &box : m_spool->read(0, 100'000, 1 << 30))
            found.append(box.box);
        return found;
    }
    bool acknowledge(const QList<quint64> &these) { return m_spool->acknowledge({m_spool->run(), these}).ok(); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path() + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    // The file with these boxes in it, after the spool was closed.
    QString closedWith(const QByteArrayList &these)
    {
        open();
        m_spool->append(these);
        m_spool.reset();
        for (const QString &name : files()) {
            if (bytesOf(name).contains(these.first()))
                return name;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    qint64 m_limit = 0;
    std::unique_ptr<RelaySpool> m_spool;
};

void TestRelaySpool::boxesComeBackInTheirOrder()
{
    open();
    QCOMPARE(m_spool->append({"one", "two"}).stored, 2);
    QCOMPARE(m_spool->append({"three", QByteArray()}).stored, 2);
    QCOMPARE(boxes(), (QByteArrayList{"one", "two", "three", ""}));
    QCOMPARE(numbers(), (QList<quint64>{1, 2, 3, 4}));
    QCOMPARE(numbers(2), (QList<quint64>{3, 4}));
    QCOMPARE(m_spool->read(0, 3, 1000).size(), 3);
    QCOMPARE(m_spool->state().waiting, quint64(4));
}

void TestRelaySpool::afterARestartTheyAreStillThere()
{
    for (int i = 0; i < 5; ++i) {
        open();
        QCOMPARE(m_spool->append({QByteArray::number(i)}).stored, 1);
    }
    open();
    QCOMPARE(boxes(), (QByteArrayList{"0", "1", "2", "3", "4"}));
}

void TestRelaySpool::nothingGoesBeforeItIsAcknowledged()
{
    m_limit = 1024 * 1024; // parts of 128 KiB
    open();
    for (int i = 0; i < 80; ++i)
        QCOMPARE(m_spool->append({QByteArray(10'000, static_cast<char>('a' + i % 26))}).stored, 1);
    QVERIFY(files().size() >= 5);
    const auto all = numbers();
    QCOMPARE(all.size(), 80);
    QVERIFY(acknowledge(all.mid(1))); // all but the first
    QCOMPARE(numbers(), all.mid(0, 1));
    QVERIFY(files().size() <= 3); // the first's part, the one that grows, and no more than one beside
    open();
    QCOMPARE(numbers(), all.mid(0, 1));
    QVERIFY(acknowledge(all.mid(0, 1)));
    open();
    QVERIFY(numbers().isEmpty());
    QCOMPARE(files().size(), 1);
}

void TestRelaySpool::whatIsAcknowledgedStaysSoAfterARestart()
{
    open();
    m_spool->append({"one", "two", "three"});
    QVERIFY(acknowledge({2, 2, 77}));
    QCOMPARE(m_spool->state().waiting, quint64(2));
    open();
    QCOMPARE(boxes(), (QByteArrayList{"one", "three"}));
    QVERIFY(acknowledge({1, 2, 3})); // again, and more
    QCOMPARE(m_spool->state().waiting, quint64(0));
}

void TestRelaySpool::numbersAreNotUsedAgain()
{
    open();
    m_spool->append({"one", "two"});
    QVERIFY(acknowledge({1, 2}));
    for (int i = 0; i < 3; ++i)
        open();
    m_spool->append({"three"});
    QVERIFY(numbers().first() > 2);
}

void TestRelaySpool::anotherRunAcknowledgesNothing()
{
    open();
    const QByteArray before = m_spool->run();
    m_spool->append({"one"});
    open();
    QVERIFY(m_spool->run() != before);
    const auto refused = m_spool->acknowledge({before, {1}});
    QVERIFY(!refused.ok());
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Conflict));
    QCOMPARE(boxes(), QByteArrayList{"one"});
}

void TestRelaySpool::aTornEndIsLeftOut_data()
{
    QTest::addColumn<int>("cut"); // bytes off the end
    for (int cut = 1; cut <= 32 + 5; ++cut)
        QTest::addRow("%d bytes", cut) << cut;
}

void TestRelaySpool::aTornEndIsLeftOut()
{
    QFETCH(int, cut);
    const QString file = closedWith({"first", "second", "third"});
    const QByteArray whole = bytesOf(file);
    write(file, whole.left(whole.size() - cut));
    open();
    QCOMPARE(boxes(), (QByteArrayList{"first", "second"}));
    QCOMPARE(m_spool->append({"fourth"}).stored, 1); // not behind the torn end
    open();
    QCOMPARE(boxes(), (QByteArrayList{"first", "second", "fourth"}));
    QCOMPARE(m_spool->state().damaged, qint64(0));
}

void TestRelaySpool::damageInTheMiddleTakesNoOtherBoxWithIt()
{
    const QString file = closedWith({"first", "second", "third"});
    QByteArray bytes = bytesOf(file);
    bytes[bytes.indexOf("second")] = 'S';
    write(file, bytes);
    open();
    QCOMPARE(boxes(), (QByteArrayList{"first", "third"}));
    QVERIFY(m_spool->state().damaged > 0);
    QVERIFY(acknowledge(numbers()));
    // What may have been a delivery is not thrown away.
    QCOMPARE(QDir(path()).entryList({QStringLiteral("*.damaged")}).size(), 1);
    open();
    QVERIFY(boxes().isEmpty());
}

void TestRelaySpool::theLimitIsToldAndRoomComesBack()
{
    m_limit = 64 * 1024;
    open();
    qsizetype stored = 0;
    RelaySpool::Appended last;
    for (int i = 0; i < 100 && last.problem == Error(); ++i) {
        last = m_spool->append({QByteArray(1000, 'a'), QByteArray(1000, 'b')});
        stored += last.stored;
    }
    QCOMPARE(toString(last.problem.kind), toString(ErrorKind::DiskFull));
    QCOMPARE(last.problem.place, QStringLiteral("limit"));
    QVERIFY(m_spool->state().bytes <= m_limit);
    QCOMPARE(numbers().size(), stored);
    QVERIFY(stored > 50);
    open(); // full, and yet what is there can be fetched
    QCOMPARE(numbers().size(), stored);
    QCOMPARE(m_spool->append({QByteArray(4000, 'c')}).stored, 0);
    QVERIFY(acknowledge(numbers()));
    QCOMPARE(m_spool->append({QByteArray(1000, 'c')}).stored, 1);
}

void TestRelaySpool::aLargeBoxGoesAlone()
{
    open();
    m_spool->append({"small", QByteArray(1'000'000, 'x'), "small"});
    QCOMPARE(m_spool->read(0, 100, 1000).size(), 1);
    const auto large = m_spool->read(1, 100, 1000);
    QCOMPARE(large.size(), 1);
    QCOMPARE(large.first().box.size(), 1'000'000);
}

// The system takes no more bytes for a file (RLIMIT_FSIZE): a write that fails half-way, as on a full disk.
void TestRelaySpool::aFullDiskKeepsNothingHalf()
{
#ifdef Q_OS_UNIX
    open();
    QCOMPARE(m_spool->append({"before"}).stored, 1);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit little = before;
    little.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto refused = m_spool->append({QByteArray(3000, 'a'), QByteArray(3000, 'b')});
    const auto fits = m_spool->append({"little"});
    const bool canAcknowledge = acknowledge({1}); // needs no room
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(refused.stored, 0);
    QVERIFY(refused.problem.kind == ErrorKind::Storage || refused.problem.kind == ErrorKind::DiskFull);
    QCOMPARE(fits.stored, 1);
    QVERIFY(canAcknowledge);
    QCOMPARE(m_spool->append({"after"}).stored, 1);
    open();
    QCOMPARE(boxes(), (QByteArrayList{"little", "after"}));
    QCOMPARE(m_spool->state().damaged, qint64(0));
#else
    QSKIP("needs RLIMIT_FSIZE");
#endif
}

void TestRelaySpool::aSecondProcessIsRefused()
{
    open();
    const auto second = RelaySpool::open({path(), m_limit});
    QVERIFY(!second.ok());
    QCOMPARE(toString(second.error().kind), toString(ErrorKind::Conflict));
}

void TestRelaySpool::whatSpeaksOfANewerVersionIsLeftAlone()
{
    const QString file = closedWith({"first"});
    QByteArray bytes = bytesOf(file);
    bytes[8] = 2;
    write(file, bytes);
    const auto opened = RelaySpool::open({path(), m_limit});
    QVERIFY(!opened.ok());
    QCOMPARE(toString(opened.error().kind), toString(ErrorKind::NewerVersion));
    QCOMPARE(bytesOf(file), bytes);
}

void TestRelaySpool::manyThreadsAreAnsweredAfterTheCommit()
{
    open();
    SpoolThread thread(std::move(m_spool));
    constexpr int writers = 8;
    constexpr int each = 100;
    std::atomic<int> kept = 0;
    std::vector<std::thread> threads;
    for (int w = 0; w < writers; ++w) {
        threads.emplace_back([&thread, &kept, w] {
            for (int i = 0; i < each; ++i) {
                std::promise<bool> done;
                const bool taken = thread.append(QByteArray::number(w * each + i), [&done](const Result<void> &result) { done.set_value(result.ok()); });
                if (taken && done.get_future().get())
                    ++kept;
            }
        });
    }
    for (std::thread &writer : threads)
        writer.join();
    QCOMPARE(kept.load(), writers * each);
    QSet<QByteArray> seen;
    quint64 after = 0;
    for (;;) {
        std::promise<SpoolThread::Fetched> done;
        thread.read(after, [&done](SpoolThread::Fetched fetched) { done.set_value(std::move(fetched)); });
        const auto fetched = done.get_future().get();
        QCOMPARE(fetched.waiting, quint64(writers * each));
        QVERIFY(fetched.boxes.size() <= mostBoxes);
        if (fetched.boxes.isEmpty())
            break;
        for (const NumberedBox &box : fetched.boxes) {
            QVERIFY(box.number > after);
            after = box.number;
            seen.insert(box.box);
        }
    }
    QCOMPARE(seen.size(), writers * each);
}

void TestRelaySpool::theThreadFinishesWhatItWasGiven()
{
    open();
    std::atomic<int> answered = 0;
    {
        SpoolThread thread(std::move(m_spool));
        for (int i = 0; i < 50; ++i)
            QVERIFY(thread.append("x", [&answered](const Result<void> &) { ++answered; }));
    }
    QCOMPARE(answered.load(), 50);
    open();
    QCOMPARE(boxes().size(), 50);
}

QTEST_GUILESS_MAIN(TestRelaySpool)
#include "tst_relayspool.moc"
