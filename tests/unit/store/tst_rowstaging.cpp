#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"
#include "store/rowstaging.h"
#include "storetest.h"

#include <QSignalSpy>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

BroadcastRow row(qint64 line, const char *name)
{
    BroadcastRow made;
    made.line = line;
    made.cells = {text("5,51199E+12"), text(name)};
    made.exacts.insert(0, text("5511988887777"));
    made.edits.insert(1, text("Zoë \"Z\""));
    made.recipient = text("+5511988887777");
    made.person = text("5511988887777");
    made.personName = text(name);
    return made;
}

} // namespace

class TestRowStaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<StoreTest>();
        m_id = m_test->write([](Connection &connection) { return BroadcastStore(connection).insert({}, fromMillis(1)); }).id;
        m_test->run([this](Connection &connection) { return BroadcastStore(connection).addRows(m_id, {row(9, "old")}); });
    }

    void stagedRowsAreSeenWhenAllOfThemAreThere()
    {
        QSignalSpy changes(m_test->database.get(), &Database::changed);
        auto staging = RowStaging::open(m_test->file());
        QVERIFY(staging.ok());
        const BroadcastRow second = row(3, "second");
        BroadcastRow blocked = row(4, "third");
        blocked.state = RowState::Blocked;
        blocked.problem = text("number_ninth");
        QVERIFY((*staging)->add({second}).ok());
        QVERIFY((*staging)->add({blocked}).ok());
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().personName, text("old"));
        QCOMPARE((*staging)->ready(), 1);
        QCOMPARE((*staging)->blocked(), 1);
        QVERIFY((*staging)->replace(m_id, [](Connection &) { return Result<void>(); }).ok());
        QCOMPARE(rows(), (QList<BroadcastRow>{second, blocked}));
        // As of any other process, and within its time.
        QTRY_VERIFY(!changes.isEmpty());
    }

    void whatGoesWrongAtTheEndChangesNothing()
    {
        auto staging = RowStaging::open(m_test->file());
        QVERIFY((*staging)->add({row(3, "new")}).ok());
        const auto done = (*staging)->replace(m_id, [](Connection &) { return Result<void>(error(ErrorKind::Conflict)); });
        QVERIFY(done.error().kind == ErrorKind::Conflict);
        QCOMPARE(rows().first().personName, text("old"));
        // The database is free for others.
        m_test->run([this](Connection &connection) { return BroadcastStore(connection).addRows(m_id, {row(10, "another")}); });
    }

    void sameLineTwiceIsRefused()
    {
        auto staging = RowStaging::open(m_test->file());
        QVERIFY((*staging)->add({row(3, "one")}).ok());
        QVERIFY((*staging)->add({row(3, "two")}).error().kind == ErrorKind::Conflict);
        QCOMPARE((*staging)->rows(), 1);
    }

    void runningBroadcastKeepsItsRows()
    {
        auto staging = RowStaging::open(m_test->file());
        QVERIFY((*staging)->add({row(3, "new")}).ok());
        m_test->run([this](Connection &connection) {
            return BroadcastStore(connection).move(m_id, BroadcastState::Draft, BroadcastState::Running, {}, {}, fromMillis(2));
        });
        QVERIFY((*staging)->replace(m_id, [](Connection &) { return Result<void>(); }).error().kind == ErrorKind::Conflict);
        QCOMPARE(rows().first().personName, text("old"));
    }

private:
    QList<BroadcastRow> rows()
    {
        return m_test->read([this](Connection &connection) { return BroadcastStore(connection).rows(m_id, {}, 0, 100); });
    }

    std::unique_ptr<StoreTest> m_test;
    BroadcastId m_id;
};

QTEST_GUILESS_MAIN(TestRowStaging)
#include "tst_rowstaging.moc"
