#include "models/messagemodel.h"

#include "models/messagecells.h"
#include "models/messageconditions.h"
#include "models/modelfixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <future>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

QList<MessageRow> rowsOf(const MessageModel &model)
{
    QList<MessageRow> rows;
    for (int place = 0; place < model.rowCount(); ++place)
        rows.append(model.rowAt(place));
    return rows;
}

MessageQuery filtered(const QString &text)
{
    return {Filter::parse(text).filter};
}

// Keeps a reader of the database from answering.
class Held {
public:
    Held(const std::shared_ptr<Database> &database, Reader reader)
    {
        auto opened = m_gate.get_future().share();
        m_future = database->look([opened](Connection &) {
            opened.wait();
            return Result<void>();
        }, reader);
    }
    ~Held() { release(); }

    void release()
    {
        if (std::exchange(m_released, true))
            return;
        m_gate.set_value();
        (void)ModelFixture::await(m_future);
    }

private:
    std::promise<void> m_gate;
    QFuture<Result<void>> m_future;
    bool m_released = false;
};

QString cell(const MessageModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

} // namespace

class TestMessageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void aRowIsReadWhenItIsLookedAt();
    void oneTurnOfTheLoopMakesOneRead();
    void aNewMessageComesOnTopAndPersistentPlacesFollow();
    void aStatusRepaintsItsRowOnly();
    void aMessageEntersAndLeavesAFilterOfStatuses();
    void whatCouldNotBePlacedIsNotForgotten();
    void anAnswerToAnEarlierFilterIsDropped();
    void aClockPutBackStillShowsTheNewMessage();
    void aHundredThousandRowsCostOneListOfIds();
    void theCacheIsBounded();
    void copiedTextIsSafeForSpreadsheets();
    void theFirstRowsComeBeforeTheWholeList();
    void aLateAnswerShowsNoWrongRow();
    void aColumnSortsTheList();
    void aMessageMovesToWhereItsNewMomentStands();
    void whatTheClockDecidesIsAskedAgain();
    void theFirstRuleThatFitsColoursTheRow();
    void momentsCanBeToldByAge();
    void aCellsConditionFindsItsMessage();
    void anEmptyCellsConditionFindsIt();
    void theListIsAlwaysWhatTheStoreSays_data();
    void theListIsAlwaysWhatTheStoreSays();
};

void TestMessageModel::newestComesFirst()
{
    ModelFixture store;
    const MessageRow old = store.add(QStringLiteral("+5511988887777"), 1);
    const MessageRow recent = store.add(QStringLiteral("+5511988887778"), 2);
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isReady());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
    QCOMPARE(model.rowAt(0), recent);
    QCOMPARE(model.rowAt(1), old);
    QCOMPARE(model.placeOf(old), 1);
    QCOMPARE(model.placeOf(MessageRow{99}), -1);
    QCOMPARE(model.total(), 2);
}

void TestMessageModel::aRowIsReadWhenItIsLookedAt()
{
    ModelFixture store;
    store.add(QStringLiteral("+5511988887777"), 1, QStringLiteral("Ana"));
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(model, 0, MessageModel::Name), QStringLiteral("Ana"), generous);
    QCOMPARE(cell(model, 0, MessageModel::Recipient), QStringLiteral("+55 11 98888-7777"));
    QCOMPARE(model.index(0, MessageModel::Status).data(MessageModel::VerdictRole).toInt(), int(EventKind::Queued));
}

void TestMessageModel::oneTurnOfTheLoopMakesOneRead()
{
    ModelFixture store;
    for (int i = 0; i < 40; ++i)
        store.add(QStringLiteral("+55119888877%1").arg(i, 2, 10, QLatin1Char('0')), i);
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 40, generous);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int row = 0; row < 40; ++row)
        QVERIFY(!model.index(row, 0).data(Qt::DisplayRole).isValid());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), generous);
    QCOMPARE(changed.size(), 1); // forty misses, one answer, one repaint
    for (int row = 0; row < 40; ++row)
        QVERIFY(model.index(row, 0).data(Qt::DisplayRole).isValid());
}

void TestMessageModel::aNewMessageComesOnTopAndPersistentPlacesFollow()
{
    ModelFixture store;
    const MessageRow watched = store.add(QStringLiteral("+5511988887777"), 1);
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
    const QPersistentModelIndex place(model.index(0, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const MessageRow added = store.add(QStringLiteral("+5511988887778"), 2);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(place.row(), 1);
    QCOMPARE(model.rowAt(place.row()), watched);
    QCOMPARE(model.rowAt(0), added);
    QCOMPARE(model.total(), 2);
}

void TestMessageModel::aStatusRepaintsItsRowOnly()
{
    ModelFixture store;
    const MessageRow row = store.add(QStringLiteral("+5511988887777"), 1);
    store.add(QStringLiteral("+5511988887778"), 2);
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
    for (int i = 0; i < 2; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(model.index(i, 0).data(Qt::DisplayRole).isValid(), generous);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    store.tell(row, EventKind::Delivered, 5);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(1, MessageModel::Status).data(MessageModel::VerdictRole).toInt(), int(EventKind::Delivered), generous);
    QCOMPARE(reset.size(), 0);
    for (const QList<QVariant> &signal : changed)
        QCOMPARE(signal.first().toModelIndex().row(), 1);
}

void TestMessageModel::aMessageEntersAndLeavesAFilterOfStatuses()
{
    ModelFixture store;
    const MessageRow first = store.add(QStringLiteral("+5511988887771"), 1);
    const MessageRow second = store.add(QStringLiteral("+5511988887772"), 2);
    store.add(QStringLiteral("+5511988887773"), 3);
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const MessageQuery query{.filter = Filter::oneOf(FilterField::Verdict, {QStringLiteral("failed")})};
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, generous);
    model.setQuery(query);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, generous);
    store.tell(second, EventKind::Failed, 5);
    store.tell(first, EventKind::Failed, 6);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
    QCOMPARE(model.rowAt(0), second); // by when it was made, not by when it failed
    QCOMPARE(model.total(), 3);
    store.tell(second, EventKind::Delivered, 9);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
    QCOMPARE(model.rowAt(0), first);
}

// A read that failed is said, and with the next change the list is whole again.
void TestMessageModel::whatCouldNotBePlacedIsNotForgotten()
{
    ModelFixture store;
    store.fill(20);
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20, 20'000);
    QSignalSpy failed(&model, &MessageModel::failed);
    const auto rename = [&store](const char *sql) {
        QVERIFY(ModelFixture::await(store.database()->write([sql](Connection &connection) { return connection.execute(QLatin1String(sql)); })).ok());
    };
    store.add(QStringLiteral("+5511988887771"), 1000);
    rename("ALTER TABLE message RENAME TO message_away");
    const bool isSaid = QTest::qWaitFor([&failed] { return !failed.isEmpty(); }, 5'000);
    rename("ALTER TABLE message_away RENAME TO message");
    QVERIFY(isSaid);
    QTest::qWait(300);
    store.add(QStringLiteral("+5511988887772"), 1001);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 22, 20'000);
}

void TestMessageModel::anAnswerToAnEarlierFilterIsDropped()
{
    ModelFixture store;
    store.add(QStringLiteral("+5511988887771"), 1, QStringLiteral("Ana"));
    const MessageRow bia = store.add(QStringLiteral("+5511988887772"), 2, QStringLiteral("Bia"));
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);

    // The thread that reads lists is held while the first question is already under way.
    std::promise<void> gate;
    auto opened = gate.get_future().share();
    auto held = store.database()->look([opened](Connection &) {
        opened.wait();
        return Result<void>();
    });
    QList<int> counts;
    connect(&model, &MessageModel::orderArrived, &model, [&] { counts.append(model.rowCount()); });
    model.setQuery({.filter = Filter::find(QStringLiteral("nobody"))});
    QTest::qWait(20); // asked
    model.setQuery({.filter = Filter::find(QStringLiteral("Bia"))});
    QTest::qWait(20);
    gate.set_value();
    QTRY_COMPARE_WITH_TIMEOUT(counts.size(), 1, generous);
    QCOMPARE(counts.first(), 1); // never the empty list of the first question
    QCOMPARE(model.rowAt(0), bia);
    QVERIFY(ModelFixture::await(held).ok());
}

void TestMessageModel::aClockPutBackStillShowsTheNewMessage()
{
    ModelFixture store;
    const MessageRow top = store.add(QStringLiteral("+5511988887771"), 100);
    const MessageRow bottom = store.add(QStringLiteral("+5511988887772"), 1);
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
    const MessageRow between = store.add(QStringLiteral("+5511988887773"), 50);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, generous);
    QCOMPARE(QList<MessageRow>({model.rowAt(0), model.rowAt(1), model.rowAt(2)}), QList<MessageRow>({top, between, bottom}));
    QCOMPARE(model.placeOf(between), 1);
    QCOMPARE(model.placeOf(bottom), 2);
}

void TestMessageModel::aHundredThousandRowsCostOneListOfIds()
{
    ModelFixture store;
    constexpr int many = 100'000;
    store.fill(many);
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(model, many - 1, MessageModel::Name), QStringLiteral("Pessoa 1"), generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(model, 0, MessageModel::Name), QStringLiteral("Pessoa 100000"), generous);
    const QPersistentModelIndex deep(model.index(50'000, 0));
    const MessageRow watched = model.rowAt(50'000);
    store.add(QStringLiteral("+5511988887777"), 1);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many + 1, generous);
    QCOMPARE(deep.row(), 50'001);
    QCOMPARE(model.rowAt(deep.row()), watched);
    model.setQuery({.filter = Filter::oneOf(FilterField::Verdict, {QStringLiteral("failed")})});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many / 5, generous);
    QCOMPARE(model.total(), many + 1);
}

void TestMessageModel::theCacheIsBounded()
{
    ModelFixture store;
    store.fill(MessageModel::cachedRows * 2);
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), MessageModel::cachedRows * 2, generous);
    QTRY_VERIFY_WITH_TIMEOUT(model.index(0, 0).data(Qt::DisplayRole).isValid(), generous);
    for (int row = 1; row < model.rowCount(); row += 100) {
        for (int each = row; each < std::min(row + 100, model.rowCount()); ++each)
            model.index(each, 0).data(Qt::DisplayRole);
        QTRY_VERIFY_WITH_TIMEOUT(model.index(row, 0).data(Qt::DisplayRole).isValid(), generous);
    }
    QVERIFY(!model.index(0, 0).data(Qt::DisplayRole).isValid()); // forgotten, and read again when wanted
    QTRY_VERIFY_WITH_TIMEOUT(model.index(0, 0).data(Qt::DisplayRole).isValid(), generous);
}

void TestMessageModel::copiedTextIsSafeForSpreadsheets()
{
    MessageSummary summary;
    summary.message.recipient = QStringLiteral("+5511988887777");
    summary.message.personName = QStringLiteral("=cmd()\tBia");
    summary.message.createdAt = ModelFixture::momentAt(0);
    const QString table = messagesAsTable({summary}, {MessageCell::Recipient, MessageCell::Name});
    QCOMPARE(table, QStringLiteral("Recipient\tName\n+55 11 98888-7777\t'=cmd() Bia\n"));
}

void TestMessageModel::theFirstRowsComeBeforeTheWholeList()
{
    ModelFixture store;
    constexpr int many = 5000;
    store.fill(many);
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<int> counts;
    QList<bool> complete;
    connect(&model, &MessageModel::orderArrived, &model, [&] {
        counts.append(model.rowCount());
        complete.append(model.isComplete());
    });
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, generous);
    QCOMPARE(counts, QList<int>({firstRows, many}));
    QCOMPARE(complete, QList<bool>({false, true}));
    QCOMPARE(reset.size(), 1); // what is seen did not move for the rest
    QCOMPARE(model.total(), many);
}

void TestMessageModel::aLateAnswerShowsNoWrongRow()
{
    ModelFixture store;
    for (int i = 0; i < 5; ++i)
        store.add(QStringLiteral("+551198888777%1").arg(i), i, QStringLiteral("Pessoa %1").arg(i));
    Held rows(store.database(), Reader::InSight);
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 5, generous);
    QVERIFY(cell(model, 0, MessageModel::Name).isEmpty());
    QTest::qWait(20); // asked
    model.setQuery({{}, MessageSort::Created, false, 0}); // the order turns round meanwhile
    QTRY_COMPARE_WITH_TIMEOUT(model.rowAt(0), MessageRow{1}, generous);
    QVERIFY(!model.index(0, 0).data(Qt::DisplayRole).isValid());
    QVERIFY(!model.index(0, 0).data(MessageModel::VerdictRole).isValid());
    QVERIFY(!model.summaryAt(0));
    rows.release();
    QTRY_COMPARE_WITH_TIMEOUT(cell(model, 0, MessageModel::Name), QStringLiteral("Pessoa 0"), generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(model, 4, MessageModel::Name), QStringLiteral("Pessoa 4"), generous);
}

void TestMessageModel::aColumnSortsTheList()
{
    ModelFixture store;
    const MessageRow zoe = store.add(QStringLiteral("+5511988887771"), 1, QStringLiteral("Zoé"));
    const MessageRow ana = store.add(QStringLiteral("+5511988887772"), 2, QStringLiteral("ana"));
    const MessageRow bia = store.add(QStringLiteral("+5511988887773"), 3, QStringLiteral("Bia"));
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, generous);
    model.sort(MessageModel::Name, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(model), QList<MessageRow>({ana, bia, zoe}), generous);
    QCOMPARE(model.query().sort, MessageSort::Name);
    model.sort(MessageModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(model), QList<MessageRow>({zoe, bia, ana}), generous);
    model.sort(MessageModel::Text, Qt::AscendingOrder); // nothing to sort by
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(model), QList<MessageRow>({bia, ana, zoe}), generous);
    QCOMPARE(model.query(), MessageQuery());
}

void TestMessageModel::aMessageMovesToWhereItsNewMomentStands()
{
    ModelFixture store;
    QList<MessageRow> rows;
    for (int i = 0; i < 30; ++i)
        rows.prepend(store.add(QStringLiteral("+55119888877%1").arg(i, 2, 10, QLatin1Char('0')), i));
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(MessageModel::When, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(model), rows, generous);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const MessageRow moved = rows.takeAt(20);
    rows.prepend(moved);
    store.tell(moved, EventKind::Delivered, 100);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(model), rows, generous);
    QCOMPARE(reset.size(), 0);
}

void TestMessageModel::whatTheClockDecidesIsAskedAgain()
{
    ModelFixture store;
    const MessageRow message = store.add(QStringLiteral("+5511988887771"), 0);
    Instant now = ModelFixture::momentAt(60);
    MessageModel model(store.database());
    model.setContext([&now] { return FilterContext{now}; });
    model.setQuery(filtered(QStringLiteral("age > 2h")));
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), generous);
    QCOMPARE(model.rowCount(), 0);
    now += std::chrono::hours(3);
    model.heedClock();
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(model), QList<MessageRow>({message}), generous);
    QVERIFY(followsTheClock(Filter::parse(QStringLiteral("name == Ana && !(created < today)")).filter));
    QVERIFY(!followsTheClock(Filter::parse(QStringLiteral("created < 2026-11-22")).filter));
}

void TestMessageModel::theFirstRuleThatFitsColoursTheRow()
{
    ModelFixture store;
    const MessageRow row = store.add(QStringLiteral("+5511988887771"), 1, QStringLiteral("Ana"));
    store.add(QStringLiteral("+5521988887772"), 2, QStringLiteral("Bia"));
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
    QVERIFY(!model.index(1, 0).data(MessageModel::ColourRole).isValid()); // not read: no colour, and no guess
    QTRY_VERIFY_WITH_TIMEOUT(!cell(model, 1, 0).isEmpty(), generous);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto rule = [](const char *text, const char *colour) { return ColourRule{Filter::parse(QLatin1String(text)).filter, QLatin1String(colour)}; };
    model.setColourRules({rule("verdict == failed", "bad"), rule("ddd == 11", "accent"), rule("name == Ana", "good")});
    QVERIFY(!changed.isEmpty());
    const auto colour = [&model](int place) { return model.index(place, 0).data(MessageModel::ColourRole).toString(); };
    QCOMPARE(colour(1), QStringLiteral("accent"));
    QCOMPARE(colour(0), QString());
    store.tell(row, EventKind::Failed, 5);
    QTRY_COMPARE_WITH_TIMEOUT(colour(1), QStringLiteral("bad"), generous);
    model.setColourRules({});
    QCOMPARE(colour(1), QString());
}

void TestMessageModel::momentsCanBeToldByAge()
{
    ModelFixture store;
    store.add(QStringLiteral("+5511988887771"), 1); // in the future: counts as now
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!cell(model, 0, MessageModel::When).isEmpty(), generous);
    const QString absolute = cell(model, 0, MessageModel::When);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTimeWords(TimeWords::Relative);
    QCOMPARE(changed.size(), 1);
    QVERIFY(cell(model, 0, MessageModel::When) != absolute);
    QCOMPARE(cell(model, 0, MessageModel::Created), cell(model, 0, MessageModel::When));
}

void TestMessageModel::aCellsConditionFindsItsMessage()
{
    MessageSummary summary;
    summary.accountName = QStringLiteral("Vendas \"sul\"");
    summary.channelName = QStringLiteral("Loja & cia");
    summary.broadcastName = QStringLiteral("Natal 2026");
    Message &message = summary.message;
    message.id = MessageId::make();
    message.recipient = QStringLiteral("+5511988887777");
    message.personName = QStringLiteral("João || Maria");
    message.templateName = QStringLiteral("aviso");
    message.templateLanguage = QStringLiteral("pt_BR");
    message.renderedText = QStringLiteral("Olá,\n\"tudo\" bem? \\o/");
    message.verdict = EventKind::Failed;
    message.verdictAt = ModelFixture::momentAt(5);
    message.createdAt = ModelFixture::momentAt(0);
    message.providerId = QStringLiteral("wamid.HBgN==");
    message.error.kind = ErrorKind::Rejected;
    message.error.code = QStringLiteral("131026");
    message.broadcast = BroadcastId{3};
    message.broadcastLine = 12;
    message.attempts = 2;
    const FilterContext context{ModelFixture::momentAt(10), QTimeZone::systemTimeZone()};
    for (int column = 0; column < messageCellCount; ++column) {
        const Filter condition = conditionOf(summary, MessageCell(column));
        const QByteArray text = condition.text().toUtf8();
        QVERIFY2(!condition.isEmpty(), qPrintable(messageCellName(MessageCell(column))));
        QVERIFY2(holds(condition, factsOf(summary), context), text.constData());
        QCOMPARE(Filter::parse(condition.text()).filter, condition); // a bar can write it down
        QVERIFY2(!holds(Filter().andNot(condition), factsOf(summary), context), text.constData());
    }
    QCOMPARE(conditionOf(summary, MessageCell::Status).text(), QStringLiteral("verdict == failed"));
    QCOMPARE(conditionOf(summary, MessageCell::Detail).text(), QStringLiteral("code == 131026"));
}

void TestMessageModel::anEmptyCellsConditionFindsIt()
{
    MessageSummary summary;
    summary.accountName = QStringLiteral("Vendas");
    summary.message.recipient = QStringLiteral("BR.1502");
    summary.message.createdAt = ModelFixture::momentAt(0);
    const FilterContext context{ModelFixture::momentAt(10), QTimeZone::systemTimeZone()};
    for (int column = 0; column < messageCellCount; ++column) {
        const Filter condition = conditionOf(summary, MessageCell(column));
        if (MessageCell(column) == MessageCell::Id) // there is none without
            continue;
        QVERIFY2(!condition.isEmpty() && holds(condition, factsOf(summary), context), qPrintable(messageCellName(MessageCell(column))));
    }
}

void TestMessageModel::theListIsAlwaysWhatTheStoreSays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    const int created = int(MessageSort::Created);
    QTest::newRow("everything") << QString() << created << true;
    QTest::newRow("everything, oldest first") << QString() << created << false;
    QTest::newRow("a verdict") << QStringLiteral("verdict == delivered") << created << true;
    QTest::newRow("not a verdict, oldest first") << QStringLiteral("verdict != queued") << created << false;
    QTest::newRow("words") << QStringLiteral("name ~ a || verdict == failed") << created << true;
    QTest::newRow("by moment") << QString() << int(MessageSort::When) << true;
    QTest::newRow("by verdict") << QStringLiteral("name") << int(MessageSort::Verdict) << false;
    QTest::newRow("by name") << QString() << int(MessageSort::Name) << false;
}

void TestMessageModel::theListIsAlwaysWhatTheStoreSays()
{
    QFETCH(QString, filter);
    QFETCH(int, sort);
    QFETCH(bool, descending);
    const MessageQuery query{Filter::parse(filter).filter, MessageSort(sort), descending, 0};
    ModelFixture store;
    MessageModel model(store.database());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query);
    QRandomGenerator random(quint32(7 + sort));
    static const EventKind kinds[] = {EventKind::Sent, EventKind::Delivered, EventKind::Read, EventKind::Failed};
    QList<MessageRow> made;
    for (int round = 0; round < 6; ++round) {
        for (int step = 0; step < 25; ++step) {
            if (made.isEmpty() || random.bounded(3) == 0) // now and then with a clock that was put back
                made.append(store.add(QStringLiteral("+55119%1").arg(random.bounded(90'000'000) + 10'000'000), random.bounded(1000),
                                      random.bounded(2) ? QStringLiteral("Ana %1").arg(step) : QString()));
            else
                store.tell(made[random.bounded(int(made.size()))], kinds[random.bounded(4)], 1000 + random.bounded(1000));
            if (random.bounded(5) == 0)
                QTest::qWait(random.bounded(60)); // sometimes in the middle of what is being read
        }
        const auto expected = ModelFixture::await(store.database()->look(
            [query](Connection &connection) { return MessageList(connection).order(query, FilterContext{SystemClock().now()}); }));
        QVERIFY(expected.ok());
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(model), *expected, generous);
        QTRY_COMPARE_WITH_TIMEOUT(model.total(), int(made.size()), generous);
    }
}

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_messagemodel.moc"
