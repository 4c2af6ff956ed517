#include "services/broadcastreport.h"

#include "sheets/sheet.h"
#include "store/accountstore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"
#include "support/broadcastfill.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

using namespace recado;
using test::BroadcastFill;

namespace {

constexpr Instant start{Milliseconds(1'800'000'000'000)};

} // namespace

class TestBroadcastReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void failuresAreCountedByCause();
    void aRetryThatWaitsIsNoFailure();
    void linesFollowTheFilter_data();
    void linesFollowTheFilter();
    void textFindsPeople();
    void storiesTellWhatBecameOfEachRow();
    void everyPersonIsCountedOnceAMinute();
    void minutesAreReadOn();
    void aFactThatOvertookItsAnswerIsCountedLater();
    void manyMinutesBecomeCoarser();
    void anExportHasTheOriginalColumnsAndTheStory_data();
    void anExportHasTheOriginalColumnsAndTheStory();
    void anExportThatIsStoppedLeavesNothing();

private:
    template<typename T>
    T await(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a future never finished");
        return future.result();
    }
    Broadcast fill(BroadcastFill wanted)
    {
        wanted.account = m_account;
        return wanted.into(m_core.database);
    }
    void tell(MessageRow row, EventKind kind, Instant at)
    {
        const auto told = await(m_core.database->write([=, account = m_account](Connection &connection) {
            StatusEvent event;
            event.kind = kind;
            event.source = EventSource::Webhook;
            event.occurredAt = event.heardAt = at;
            return EvidenceStore(connection).add(row, account, event, FailureRule::LaterWins, at);
        }));
        QVERIFY(told.ok());
    }

    // One of them has the name of an original column.
    static BroadcastReport::ExportWords exportWords()
    {
        return {{QStringLiteral("nome"), QStringLiteral("status"), QStringLiteral("accepted"), QStringLiteral("sent"), QStringLiteral("delivered"),
                 QStringLiteral("read"), QStringLiteral("replied"), QStringLiteral("code"), QStringLiteral("why"), QStringLiteral("message")},
                [](const RecipientStory &story) { return story.message.row.isNull() ? toString(story.row.state) : toString(story.message.verdict); },
                [](const Error &error) { return toString(error.kind); }};
    }
    int delivered(BroadcastId id)
    {
        const auto minutes = await(m_report->perMinute(id));
        return std::accumulate(minutes->cbegin(), minutes->cend(), 0, [](int sum, const MinuteCount &each) { return sum + each.delivered; });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Core m_core;
    AccountId m_account;
    std::unique_ptr<BroadcastReport> m_report;
};

void TestBroadcastReport::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_core.database = *Database::open(m_dir->filePath(QStringLiteral("recado.db")));
    m_account = await(m_core.database->write([](Connection &connection) {
        Account account;
        account.name = QStringLiteral("Vendas");
        return AccountStore(connection).add(account);
    }))->id;
    m_report = std::make_unique<BroadcastReport>(m_core);
}

void TestBroadcastReport::cleanup()
{
    m_report.reset();
    m_core.database.reset();
    m_dir.reset();
}

void TestBroadcastReport::failuresAreCountedByCause()
{
    BroadcastFill wanted;
    wanted.rows = wanted.taken = 304; // the fourth hundred has one more 131026
    const Broadcast broadcast = fill(wanted);
    fill(wanted); // another one's failures are its own
    const auto groups = await(m_report->failures(broadcast.id));
    QCOMPARE(*groups, (QList<FailureGroup>{{QStringLiteral("131026"), ErrorKind::Rejected, 4},
                                           {QStringLiteral("131049"), ErrorKind::Rejected, 4},
                                           {QStringLiteral("132012"), ErrorKind::Rejected, 3}}));
}

void TestBroadcastReport::aRetryThatWaitsIsNoFailure()
{
    const Broadcast broadcast = fill({});
    QVERIFY(await(m_core.database->write([id = broadcast.id](Connection &connection) {
        return connection.execute(QStringLiteral("UPDATE message SET state = 'queued' WHERE broadcast_id = ? AND error_code = '131049'"), {id.value});
    })).ok());
    const auto groups = await(m_report->failures(broadcast.id));
    QCOMPARE(groups->size(), 2);
    StoryFilter queued;
    queued.verdicts = {EventKind::Queued};
    QCOMPARE(await(m_report->lines(broadcast.id, queued)).value(), (QList<qint64>{5, 105}));
    StoryFilter failed;
    failed.verdicts = {EventKind::Failed};
    QCOMPARE(await(m_report->lines(broadcast.id, failed)).value(), (QList<qint64>{4, 104}));
}

void TestBroadcastReport::linesFollowTheFilter_data()
{
    QTest::addColumn<QSet<EventKind>>("verdicts");
    QTest::addColumn<bool>("blocked");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("first");
    QTest::newRow("all") << QSet<EventKind>() << true << QString() << 300 << qint64(2);
    QTest::newRow("those who are to get it") << QSet<EventKind>() << false << QString() << 294 << qint64(4);
    QTest::newRow("queued without a message") << QSet<EventKind>{EventKind::Queued} << true << QString() << 98 << qint64(204);
    QTest::newRow("in flight") << QSet<EventKind>{EventKind::InFlight} << true << QString() << 10 << qint64(192);
    QTest::newRow("several") << QSet<EventKind>{EventKind::Held, EventKind::Unknown} << true << QString() << 4 << qint64(7);
    QTest::newRow("a cause") << QSet<EventKind>() << true << QStringLiteral("132012") << 2 << qint64(6);
    QTest::newRow("a kind that has no code") << QSet<EventKind>{EventKind::Unknown} << true << QStringLiteral("timeout") << 2 << qint64(8);
    QTest::newRow("no such cause") << QSet<EventKind>() << true << QStringLiteral("99") << 0 << qint64(0);
}

void TestBroadcastReport::linesFollowTheFilter()
{
    BroadcastFill wanted;
    wanted.rows = 300;
    wanted.inFlight = 10;
    const Broadcast broadcast = fill(wanted);
    QFETCH(QSet<EventKind>, verdicts);
    QFETCH(bool, blocked);
    QFETCH(QString, code);
    QFETCH(int, count);
    QFETCH(qint64, first);
    const auto lines = await(m_report->lines(broadcast.id, {verdicts, blocked, code, {}}));
    QCOMPARE(lines->size(), count);
    QVERIFY(std::is_sorted(lines->cbegin(), lines->cend()));
    if (count > 0)
        QCOMPARE(lines->first(), first);
}

void TestBroadcastReport::textFindsPeople()
{
    const Broadcast broadcast = fill({});
    QCOMPARE(await(m_report->lines(broadcast.id, {{}, true, {}, QStringLiteral("81000017")})).value(), (QList<qint64>{18}));
    QCOMPARE(await(m_report->lines(broadcast.id, {{}, true, {}, QStringLiteral("R$ 17,00")})).value(), (QList<qint64>{18}));
    QCOMPARE(await(m_report->lines(broadcast.id, {{}, true, {}, QStringLiteral("%")})).value(), QList<qint64>());
    QCOMPARE(await(m_report->lines(broadcast.id, {{EventKind::Failed}, true, {}, QStringLiteral("81000103")})).value(), (QList<qint64>{104}));
    QCOMPARE(await(m_report->lines(broadcast.id, {{EventKind::Read}, true, {}, QStringLiteral("81000103")})).value(), QList<qint64>());
}

void TestBroadcastReport::storiesTellWhatBecameOfEachRow()
{
    BroadcastFill wanted;
    wanted.taken = 150;
    const Broadcast broadcast = fill(wanted);
    const auto stories = await(m_report->stories(broadcast.id, {96, 2, 180, 999, 4}));
    QCOMPARE(stories->size(), 4); // no line 999
    const RecipientStory &replied = stories->at(0);
    QCOMPARE(replied.row.line, 96);
    QCOMPARE(replied.row.cells.value(2), QStringLiteral("R$ 95,00"));
    QVERIFY(replied.message.verdict == EventKind::Replied);
    const Instant left = start + Milliseconds(9'500);
    QCOMPARE(replied.acceptedAt, left + Milliseconds(200));
    QCOMPARE(replied.sentAt, left + Milliseconds(900));
    QVERIFY(replied.deliveredAt && replied.readAt && *replied.deliveredAt < *replied.readAt);
    QCOMPARE(replied.repliedAt, left + Milliseconds(190'000));
    QVERIFY(stories->at(1).row.state == RowState::Blocked);
    QVERIFY(stories->at(1).message.row.isNull());
    QVERIFY(stories->at(2).row.state == RowState::Ready);
    QVERIFY(!stories->at(2).acceptedAt);
    QCOMPARE(stories->at(3).message.error.code, QStringLiteral("131026"));
}

void TestBroadcastReport::everyPersonIsCountedOnceAMinute()
{
    BroadcastFill wanted;
    wanted.rows = wanted.taken = 1300; // at ten a second: two minutes and a bit
    const Broadcast broadcast = fill(wanted);
    fill(wanted);
    const auto minutes = await(m_report->perMinute(broadcast.id));
    QVERIFY(minutes->size() >= 3);
    QCOMPARE(minutes->first().minute, start - Milliseconds(toMillis(start) % 60'000));
    MinuteCount sum;
    for (qsizetype place = 0; place < minutes->size(); ++place) {
        QCOMPARE(minutes->at(place).minute, minutes->first().minute + place * Milliseconds(60'000));
        sum.accepted += minutes->at(place).accepted;
        sum.delivered += minutes->at(place).delivered;
        sum.failed += minutes->at(place).failed;
    }
    QCOMPARE(sum.accepted, 13 * 95); // accepted, sent, delivered, read, replied and the two that failed later
    QCOMPARE(sum.delivered, 13 * 82);
    QCOMPARE(sum.failed, 13 * 3);
}

void TestBroadcastReport::minutesAreReadOn()
{
    const Broadcast broadcast = fill({});
    const int before = delivered(broadcast.id);
    const auto accepted = await(m_report->stories(broadcast.id, {9}));
    QVERIFY(accepted->first().message.verdict == EventKind::Accepted);
    tell(accepted->first().message.row, EventKind::Read, start + Milliseconds(30'000)); // and no word of its delivery
    QCOMPARE(delivered(broadcast.id), before + 1);
    tell(accepted->first().message.row, EventKind::Delivered, start + Milliseconds(20'000));
    QCOMPARE(delivered(broadcast.id), before + 1);
    // Two who ask at once get the same answer.
    auto one = m_report->perMinute(broadcast.id);
    auto two = m_report->perMinute(broadcast.id);
    QCOMPARE(await(one).value(), await(two).value());
}

void TestBroadcastReport::aFactThatOvertookItsAnswerIsCountedLater()
{
    const Broadcast broadcast = fill({});
    const MessageRow row = await(m_report->stories(broadcast.id, {9}))->first().message.row;
    IncomingFact fact;
    fact.account = m_account;
    fact.event.kind = EventKind::Delivered;
    fact.event.source = EventSource::Webhook;
    fact.event.occurredAt = fact.event.heardAt = start + Milliseconds(40'000);
    fact.refs = {{QStringLiteral("wamid"), QStringLiteral("wamid.X")}};
    QVERIFY(await(m_core.database->write([fact](Connection &connection) {
        return EvidenceStore(connection).land(fact, FailureRule::LaterWins, start);
    })).ok());
    const int before = delivered(broadcast.id);
    QVERIFY(await(m_core.database->write([row, fact](Connection &connection) {
        return EvidenceStore(connection).learnRefs(row, fact.account, {}, fact.refs, FailureRule::LaterWins, start);
    })).ok());
    QCOMPARE(delivered(broadcast.id), before + 1);
}

void TestBroadcastReport::manyMinutesBecomeCoarser()
{
    const Broadcast broadcast = fill({});
    const MessageRow row = await(m_report->stories(broadcast.id, {9}))->first().message.row;
    tell(row, EventKind::Delivered, start + std::chrono::hours(72));
    const auto points = await(m_report->perMinute(broadcast.id));
    QVERIFY(points->size() <= 720);
    QVERIFY(points->size() > 600);
    QCOMPARE(points->last().delivered, 1);
    QCOMPARE(points->at(1).minute - points->at(0).minute, Milliseconds(7 * 60'000));
}

void TestBroadcastReport::anExportHasTheOriginalColumnsAndTheStory_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << QStringLiteral("csv") << int(sheets::Format::Csv);
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << int(sheets::Format::Xlsx);
}

void TestBroadcastReport::anExportHasTheOriginalColumnsAndTheStory()
{
    QFETCH(QString, ending);
    QFETCH(int, format);
    BroadcastFill wanted;
    wanted.rows = 1200; // more than is read at once
    wanted.taken = 1100;
    const Broadcast broadcast = fill(wanted);
    QVERIFY(await(m_core.database->write([id = broadcast.id](Connection &connection) {
        return connection.execute(QStringLiteral("UPDATE broadcast_row SET cells = json_array('+5511981000003', '=cmd()', 'Ação; \"x\"') WHERE broadcast_id = ? AND line = 4"),
                                  {id.value});
    })).ok());
    QSignalSpy progress(m_report.get(), &BroadcastReport::exportProgressed);
    const QString path = m_dir->filePath(QStringLiteral("report.") + ending);
    sheets::WriteOptions options;
    options.format = sheets::Format(format);
    options.sheetName = QStringLiteral("Report");
    const auto written = await(m_report->exportTo(broadcast.id, path, options, {}, exportWords()));
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    QCOMPARE(*written, 1200);
    QTRY_COMPARE(progress.size(), 3);
    const auto read = sheets::preview(path, {}, 2000);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->columns.mid(0, 5), (QStringList{QStringLiteral("telefone"), QStringLiteral("nome"), QStringLiteral("valor"), QStringLiteral("nome (2)"),
                                                   QStringLiteral("status")}));
    QCOMPARE(read->rows.size(), 1200);
    const auto cell = [&](int row, int column) { return read->rows[row].cells.value(column).text; };
    QCOMPARE(cell(2, 0), QStringLiteral("+5511981000003")); // text, not 5,5E+12
    QCOMPARE(cell(2, 1), QStringLiteral("=cmd()")); // the reader knows the mark that keeps it from being run
    if (options.format == sheets::Format::Csv) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // Excel reads UTF-8 only with it
        QVERIFY(bytes.contains("=cmd()") && !bytes.contains(";=cmd()") && !bytes.contains("\"=cmd()"));
    }
    QCOMPARE(cell(2, 2), QStringLiteral("Ação; \"x\""));
    QCOMPARE(cell(2, 4), QStringLiteral("failed"));
    QCOMPARE(cell(2, 10), QStringLiteral("131026"));
    QVERIFY(!cell(94, 9).isEmpty()); // replied at
    QVERIFY(cell(1150, 12).isEmpty()); // has no message yet
}

void TestBroadcastReport::anExportThatIsStoppedLeavesNothing()
{
    BroadcastFill wanted;
    wanted.rows = wanted.taken = 1200;
    const Broadcast broadcast = fill(wanted);
    std::stop_source stop;
    stop.request_stop();
    const QString path = m_dir->filePath(QStringLiteral("report.csv"));
    const auto written = await(m_report->exportTo(broadcast.id, path, {}, {}, exportWords(), stop.get_token()));
    QVERIFY(!written.ok());
    QVERIFY(written.error().kind == ErrorKind::Cancelled);
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("report*")}, QDir::Files | QDir::Hidden), QStringList());
    const auto nowhere = await(m_report->exportTo(broadcast.id, QStringLiteral("/nonexistent/report.csv"), {}, {}, exportWords()));
    QVERIFY(!nowhere.ok());
}

QTEST_GUILESS_MAIN(TestBroadcastReport)
#include "tst_broadcastreport.moc"
