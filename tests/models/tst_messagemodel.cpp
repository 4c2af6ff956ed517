#include "models/messagemodel.h"

#include "models/messagecells.h"
#include "models/modelfixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <future>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

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
    void anAnswerToAnEarlierFilterIsDropped();
    void aClockPutBackStillShowsTheNewMessage();
    void aHundredThousandRowsCostOneListOfIds();
    void theCacheIsBounded();
    void copiedTextIsSafeForSpreadsheets();
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
    MessageFilter filter;
    filter.verdicts = {EventKind::Failed};
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, generous);
    model.setFilter(filter);
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

void TestMessageModel::anAnswerToAnEarlierFilterIsDropped()
{
    ModelFixture store;
    store.add(QStringLiteral("+5511988887771"), 1, QStringLiteral("Ana"));
    const MessageRow bia = store.add(QStringLiteral("+5511988887772"), 2, QStringLiteral("Bia"));
    MessageModel model(store.database());
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);

    // The database thread is held while the first question is already under way.
    std::promise<void> gate;
    auto opened = gate.get_future().share();
    auto held = store.database()->read([opened](Connection &) {
        opened.wait();
        return Result<void>();
    });
    QList<int> counts;
    connect(&model, &MessageModel::orderArrived, &model, [&] { counts.append(model.rowCount()); });
    MessageFilter earlier;
    earlier.text = QStringLiteral("nobody");
    model.setFilter(earlier);
    QTest::qWait(20); // asked
    MessageFilter later;
    later.text = QStringLiteral("Bia");
    model.setFilter(later);
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
    MessageFilter failed;
    failed.verdicts = {EventKind::Failed};
    model.setFilter(failed);
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

QTEST_GUILESS_MAIN(TestMessageModel)
#include "tst_messagemodel.moc"
