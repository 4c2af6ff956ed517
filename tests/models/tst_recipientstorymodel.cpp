#include "models/recipientstorymodel.h"

#include "models/modelfixture.h"
#include "support/broadcastfill.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

QString cell(const RecipientStoryModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

struct House {
    House()
    {
        core.database = store.database();
        report = std::make_unique<BroadcastReport>(core);
    }
    Broadcast fill(BroadcastFill wanted)
    {
        wanted.account = AccountId{1};
        return wanted.into(core.database);
    }
    std::unique_ptr<RecipientStoryModel> model(const Broadcast &broadcast)
    {
        auto made = std::make_unique<RecipientStoryModel>(*report, core.database);
        made->setBroadcast(broadcast.id);
        return made;
    }

    ModelFixture store;
    Core core;
    std::unique_ptr<BroadcastReport> report;
};

} // namespace

class TestRecipientStoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheFileIsListed();
    void aRowIsReadWhenItIsLookedAt();
    void aStatusRepaintsItsRowOnly();
    void aRowThatLeavesShowsItsMessage();
    void aFilterFollowsTheVerdictsAndKeepsPlaces();
    void anotherBroadcastForgetsTheFirst();
    void theCacheIsBounded();
};

void TestRecipientStoryModel::everyRowOfTheFileIsListed()
{
    House house;
    const auto model = house.model(house.fill({}));
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model->isReady());
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 200, generous);
    QVERIFY(model->isReady());
    QCOMPARE(model->lineAt(0), 2);
    QCOMPARE(model->placeOf(201), 199);
    QCOMPARE(model->placeOf(1), -1);
    QCOMPARE(model->lineAt(200), 0);
}

void TestRecipientStoryModel::aRowIsReadWhenItIsLookedAt()
{
    House house;
    BroadcastFill wanted;
    wanted.taken = 150;
    const auto model = house.model(house.fill(wanted));
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 200, generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*model, 10, RecipientStoryModel::Recipient), QStringLiteral("+55 11 98100-0011"), generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*model, 2, RecipientStoryModel::Status), QStringLiteral("Failed"), generous);
    QCOMPARE(cell(*model, 2, RecipientStoryModel::Detail), QStringLiteral("131026 number without WhatsApp"));
    QVERIFY(model->index(2, 0).data(RecipientStoryModel::MessageRole).toLongLong() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*model, 0, RecipientStoryModel::Status), QStringLiteral("Needs you"), generous);
    QCOMPARE(cell(*model, 0, RecipientStoryModel::Detail), QStringLiteral("no valid number"));
    QVERIFY(!model->index(0, 0).data(RecipientStoryModel::WantedRole).toBool());
    QVERIFY(model->messageAt(0).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(cell(*model, 180, RecipientStoryModel::Status), QStringLiteral("Queued"), generous);
}

void TestRecipientStoryModel::aStatusRepaintsItsRowOnly()
{
    House house;
    const auto model = house.model(house.fill({}));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 200, generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*model, 7, RecipientStoryModel::Status), QStringLiteral("Accepted"), generous);
    QTRY_VERIFY_WITH_TIMEOUT(!cell(*model, 20, RecipientStoryModel::Status).isEmpty(), generous);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    house.store.tell(model->messageAt(7), EventKind::Delivered, 900'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*model, 7, RecipientStoryModel::Status), QStringLiteral("Delivered"), generous);
    QVERIFY(!cell(*model, 7, RecipientStoryModel::Delivered).isEmpty());
    QCOMPARE(reset.size(), 0);
    for (const QList<QVariant> &signal : changed)
        QCOMPARE(signal.first().toModelIndex().row(), 7);
}

void TestRecipientStoryModel::aRowThatLeavesShowsItsMessage()
{
    House house;
    BroadcastFill wanted;
    wanted.taken = 100;
    const Broadcast broadcast = house.fill(wanted);
    const auto model = house.model(broadcast);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 200, generous);
    QTRY_COMPARE_WITH_TIMEOUT(cell(*model, 150, RecipientStoryModel::Status), QStringLiteral("Queued"), generous);
    const MessageRow message = house.store.add(QStringLiteral("+5511981000151"), 1);
    QVERIFY(ModelFixture::await(house.core.database->write([id = broadcast.id, message](Connection &connection) -> Result<void> {
        if (const auto done = BroadcastStore(connection).take(id, 152, message); !done)
            return done;
        return connection.touch(message);
    })).ok());
    QTRY_COMPARE_WITH_TIMEOUT(model->messageAt(150), message, generous);
}

void TestRecipientStoryModel::aFilterFollowsTheVerdictsAndKeepsPlaces()
{
    House house;
    const auto model = house.model(house.fill({}));
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    StoryFilter filter;
    filter.verdicts = {EventKind::Accepted};
    model->setFilter(filter);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 12, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!cell(*model, 0, RecipientStoryModel::Status).isEmpty(), generous);
    const QPersistentModelIndex second(model->index(1, 0));
    const qint64 line = model->lineAt(1);
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    house.store.tell(model->messageAt(0), EventKind::Read, 900'000);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 11, generous);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(second.row(), 0);
    QCOMPARE(model->lineAt(second.row()), line);
}

void TestRecipientStoryModel::anotherBroadcastForgetsTheFirst()
{
    House house;
    const Broadcast first = house.fill({});
    BroadcastFill wanted;
    wanted.rows = wanted.taken = 20;
    wanted.state = BroadcastState::Finished;
    const Broadcast second = house.fill(wanted);
    const auto model = house.model(first);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 200, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!model->messageAt(5).isNull() || cell(*model, 5, 0).isNull(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(!cell(*model, 5, 0).isEmpty(), generous);
    const MessageRow before = model->messageAt(5);
    model->setBroadcast(second.id);
    QCOMPARE(model->rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 20, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!cell(*model, 5, 0).isEmpty(), generous);
    QVERIFY(model->messageAt(5) != before);
}

void TestRecipientStoryModel::theCacheIsBounded()
{
    House house;
    BroadcastFill wanted;
    wanted.rows = wanted.taken = RecipientStoryModel::cachedRows * 2;
    const auto model = house.model(house.fill(wanted));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), wanted.rows, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!cell(*model, 0, 0).isEmpty(), generous);
    for (int row = 1; row < model->rowCount(); row += 100) {
        for (int each = row; each < std::min(row + 100, model->rowCount()); ++each)
            model->index(each, 0).data(Qt::DisplayRole);
        QTRY_VERIFY_WITH_TIMEOUT(model->index(row, 0).data(Qt::DisplayRole).isValid(), generous);
    }
    QVERIFY(!model->index(0, 0).data(Qt::DisplayRole).isValid()); // forgotten, and read again when wanted
    QTRY_VERIFY_WITH_TIMEOUT(!cell(*model, 0, 0).isEmpty(), generous);
}

QTEST_GUILESS_MAIN(TestRecipientStoryModel)
#include "tst_recipientstorymodel.moc"
