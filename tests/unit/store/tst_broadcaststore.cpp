#include "store/broadcaststore.h"
#include "store/connection.h"
#include "store/database.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace recado;

class TestBroadcastStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void draftComesBackWhole();
    void onlyDraftsChange();
    void movesAreRecorded();
    void rowIsTakenOnce();
    void rowsAreFiltered();
    void totalsCountRowsAndMessages();

private:
    template<typename Work>
    auto run(Work work)
    {
        return m_database->write(std::move(work)).result();
    }
    Broadcast inserted(const Broadcast &draft)
    {
        return run([draft](Connection &connection) { return BroadcastStore(connection).insert(draft, fromMillis(1000)); }).value();
    }
    MessageRow insertMessage(BroadcastId broadcast, const QString &state, const QString &verdict);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<Database> m_database;
};

namespace {

BroadcastRow row(qint64 line, const QString &recipient, RowState state = RowState::Ready, const QString &problem = {})
{
    BroadcastRow made;
    made.line = line;
    made.cells = {recipient, QStringLiteral("Zoë \"Z\"")};
    made.recipient = recipient;
    made.person = recipient;
    made.personName = QStringLiteral("Zoë");
    made.state = state;
    made.problem = problem;
    return made;
}

} // namespace

void TestBroadcastStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->filePath(QStringLiteral("recado.db"))).value();
}

void TestBroadcastStore::cleanup()
{
    m_database.reset();
    m_dir.reset();
}

MessageRow TestBroadcastStore::insertMessage(BroadcastId broadcast, const QString &state, const QString &verdict)
{
    return run([=](Connection &connection) -> Result<MessageRow> {
        if (const auto account = connection.execute(QStringLiteral("INSERT OR IGNORE INTO account (id, name, provider, settings, secret_names) "
                                                                   "VALUES (1, 'a', 'wati', '{}', '')"));
            !account)
            return account.error();
        auto done = connection.run(QStringLiteral("INSERT INTO message (id, account_id, recipient, typed, content, state, verdict, created_at, updated_at, "
                                                  "revision, broadcast_id) VALUES (?, 1, '+1', '+1', '', ?, ?, 1, 1, 1, ?)"),
                                   {MessageId::make().value, state, verdict, broadcast.value});
        if (!done)
            return done.error();
        return MessageRow{done->lastInsertId().toLongLong()};
    }).value();
}

void TestBroadcastStore::draftComesBackWhole()
{
    Broadcast draft;
    draft.name = QStringLiteral("Lembrete");
    draft.content = R"({"type":"text"})";
    draft.templateName = QStringLiteral("aviso");
    draft.mapping.phone = 1;
    draft.mapping.variables.insert(QStringLiteral("nome"), {ValueSource::Kind::Column, 0, {}});
    draft.mapping.variables.insert(QStringLiteral("loja"), {ValueSource::Kind::Text, -1, QStringLiteral("Centro")});
    draft.plan.pace = {Pace::Kind::PerMinute, 90.5, {}};
    draft.plan.hours.limited = true;
    draft.plan.hours.from = QTime(9, 30);
    draft.plan.hours.days = {1, 5};
    draft.plan.hours.recipientsTime = true;
    draft.plan.canary = {10, 8, Milliseconds(60'000)};
    draft.plan.breaker.sameCode = 5;
    draft.plan.startAt = fromMillis(86'400'123);
    draft.plan.needsApproval = true;
    draft.plan.notAgainDays = 0;
    draft.source = {QStringLiteral("file"), QStringLiteral("clientes.csv"), QStringLiteral("ab"), QStringLiteral("{}"), {QStringLiteral("telefone")}};
    const Broadcast made = inserted(draft);
    const Broadcast read = run([made](Connection &connection) { return BroadcastStore(connection).byId(made.id); }).value();
    QCOMPARE(read, made);
    draft.id = made.id;
    draft.uuid = made.uuid;
    draft.createdAt = draft.updatedAt = fromMillis(1000);
    QCOMPARE(read, draft);
    QCOMPARE(run([made](Connection &connection) { return BroadcastStore(connection).byUuid(made.uuid); }).value(), made);
}

void TestBroadcastStore::onlyDraftsChange()
{
    Broadcast made = inserted({});
    made.name = QStringLiteral("Outro");
    made.checkedAt = fromMillis(5);
    QVERIFY(run([made](Connection &connection) { return BroadcastStore(connection).update(made, fromMillis(2000)); }).ok());
    QVERIFY(run([made](Connection &connection) {
        return BroadcastStore(connection).move(made.id, BroadcastState::Draft, BroadcastState::Running, {}, QStringLiteral("ana"), fromMillis(3));
    }).ok());
    const auto late = run([made](Connection &connection) { return BroadcastStore(connection).update(made, fromMillis(2000)); });
    QVERIFY(late.error().kind == ErrorKind::Conflict);
    const auto gone = run([made](Connection &connection) { return BroadcastStore(connection).remove(made.id); });
    QVERIFY(gone.error().kind == ErrorKind::Conflict);
    QVERIFY(run([made](Connection &connection) {
        return BroadcastStore(connection).setPace(made.id, {Pace::Kind::PerSecond, 3, {}}, fromMillis(4));
    }).ok());
    QCOMPARE(run([made](Connection &connection) { return BroadcastStore(connection).byId(made.id); }).value().plan.pace.rate, 3.0);
}

void TestBroadcastStore::movesAreRecorded()
{
    const Broadcast made = inserted({});
    const auto move = [&](BroadcastState from, BroadcastState to, const QString &word, qint64 at) {
        return run([=, id = made.id](Connection &connection) {
            return BroadcastStore(connection).move(id, from, to, {word, QStringLiteral("7")}, QStringLiteral("ana"), fromMillis(at));
        });
    };
    QVERIFY(move(BroadcastState::Draft, BroadcastState::Running, QStringLiteral("operator"), 10).ok());
    QVERIFY(move(BroadcastState::Running, BroadcastState::Paused, QStringLiteral("same_code"), 20).ok());
    QVERIFY(move(BroadcastState::Running, BroadcastState::Paused, {}, 21).error().kind == ErrorKind::Conflict);
    QVERIFY(move(BroadcastState::Paused, BroadcastState::Draft, {}, 22).error().kind == ErrorKind::Conflict);
    QVERIFY(move(BroadcastState::Paused, BroadcastState::Stopped, QStringLiteral("operator"), 30).ok());
    const Broadcast read = run([made](Connection &connection) { return BroadcastStore(connection).byId(made.id); }).value();
    QCOMPARE(read.startedAt, fromMillis(10));
    QCOMPARE(read.finishedAt, fromMillis(30));
    const auto told = run([made](Connection &connection) { return BroadcastStore(connection).transitions(made.id); }).value();
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[1].reason, (BroadcastReason{QStringLiteral("same_code"), QStringLiteral("7")}));
    QCOMPARE(told[1].who, QStringLiteral("ana"));
    QVERIFY(told[2].to == BroadcastState::Stopped);
}

void TestBroadcastStore::rowIsTakenOnce()
{
    const Broadcast made = inserted({});
    QVERIFY(run([made](Connection &connection) {
        return BroadcastStore(connection).addRows(made.id, {row(2, QStringLiteral("+551")), row(3, QStringLiteral("+552"), RowState::LeftOut)});
    }).ok());
    const MessageRow message = insertMessage(made.id, QStringLiteral("in_flight"), QStringLiteral("in_flight"));
    const auto take = [&](qint64 line) {
        return run([=, id = made.id](Connection &connection) { return BroadcastStore(connection).take(id, line, message); });
    };
    QVERIFY(take(2).ok());
    QVERIFY(take(2).error().kind == ErrorKind::Conflict);
    QVERIFY(take(3).error().kind == ErrorKind::Conflict);
    QVERIFY(take(9).error().kind == ErrorKind::Conflict);
    // What has left does not change any more.
    QVERIFY(run([made](Connection &connection) { return BroadcastStore(connection).updateRows(made.id, {row(2, QStringLiteral("+559"))}); }).ok());
    const auto rows = run([made](Connection &connection) { return BroadcastStore(connection).byLines(made.id, {2}); }).value();
    QCOMPARE(rows.first().recipient, QStringLiteral("+551"));
    QCOMPARE(rows.first().message, message);
    QVERIFY(run([made](Connection &connection) { return BroadcastStore(connection).clearRows(made.id); }).error().kind == ErrorKind::Conflict);
}

void TestBroadcastStore::rowsAreFiltered()
{
    const Broadcast made = inserted({});
    const QList<BroadcastRow> given{row(2, QStringLiteral("+5511")), row(4, QStringLiteral("+5512"), RowState::Blocked, QStringLiteral("number_invalid")),
                                    row(5, QStringLiteral("+5513"), RowState::LeftOut, QStringLiteral("duplicate")), row(9, QStringLiteral("+5514"))};
    QVERIFY(run([=](Connection &connection) { return BroadcastStore(connection).addRows(made.id, given); }).ok());
    const auto linesOf = [&](const RowFilter &filter) {
        return run([=, id = made.id](Connection &connection) { return BroadcastStore(connection).lines(id, filter); }).value();
    };
    QCOMPARE(linesOf({}), (QList<qint64>{2, 4, 5, 9}));
    QCOMPARE(linesOf({RowState::Ready, {}, {}}), (QList<qint64>{2, 9}));
    QCOMPARE(linesOf({{}, QStringLiteral("duplicate"), {}}), (QList<qint64>{5}));
    QCOMPARE(linesOf({{}, {}, QStringLiteral("5514")}), (QList<qint64>{9}));
    QCOMPARE(linesOf({{}, {}, QStringLiteral("%")}), QList<qint64>());
    const auto page = run([made](Connection &connection) { return BroadcastStore(connection).rows(made.id, {}, 4, 1); }).value();
    QCOMPARE(page, (QList<BroadcastRow>{given[2]}));
    const auto ready = run([made](Connection &connection) { return BroadcastStore(connection).ready(made.id, 2, 10); }).value();
    QCOMPARE(ready, (QList<BroadcastRow>{given[3]}));
}

void TestBroadcastStore::totalsCountRowsAndMessages()
{
    const Broadcast made = inserted({});
    QVERIFY(run([made](Connection &connection) {
        return BroadcastStore(connection).addRows(made.id, {row(2, QStringLiteral("+1")), row(3, QStringLiteral("+2"), RowState::Blocked, QStringLiteral("x")),
                                                            row(4, QStringLiteral("+3"), RowState::LeftOut, QStringLiteral("y"))});
    }).ok());
    insertMessage(made.id, QStringLiteral("accepted"), QStringLiteral("replied"));
    insertMessage(made.id, QStringLiteral("accepted"), QStringLiteral("sent"));
    insertMessage(made.id, QStringLiteral("accepted"), QStringLiteral("failed"));
    insertMessage(made.id, QStringLiteral("refused"), QStringLiteral("refused"));
    insertMessage(made.id, QStringLiteral("unknown"), QStringLiteral("unknown"));
    insertMessage(made.id, QStringLiteral("in_flight"), QStringLiteral("in_flight"));
    insertMessage(made.id, QStringLiteral("queued"), QStringLiteral("failed"));
    const auto totals = run([made](Connection &connection) { return BroadcastStore(connection).totals(made.id); }).value();
    BroadcastTotals wanted;
    wanted.rows = 3;
    wanted.blocked = wanted.leftOut = 1;
    wanted.queued = 2;
    wanted.inFlight = 1;
    wanted.accepted = 3;
    wanted.sent = 2;
    wanted.delivered = wanted.read = wanted.replied = 1;
    wanted.failed = wanted.refused = wanted.unknown = 1;
    QCOMPARE(totals, wanted);
}

QTEST_GUILESS_MAIN(TestBroadcastStore)
#include "tst_broadcaststore.moc"
