#include "models/deliverymodel.h"

#include "models/deliverycells.h"
#include "models/modelfixture.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

FilterContext here()
{
    return {ModelFixture::momentAt(0), QTimeZone::utc(), QStringLiteral("BR")};
}

class Deliveries : public ModelFixture {
public:
    DeliveryId add(const QString &state, int seconds, const QByteArray &body = {})
    {
        const auto added = await(database()->write([=, number = ++m_made](Connection &connection) -> Result<DeliveryId> {
            DeliveryRecord record;
            record.account = {1};
            record.heardAt = momentAt(seconds);
            record.body = body.isEmpty() ? QByteArray::number(number) : body;
            record.sha256 = QString::number(number);
            const auto kept = DeliveryStore(connection).keep(record);
            if (!kept)
                return kept.error();
            const auto set = DeliveryStore(connection).setState(kept->id, state, state.isEmpty() ? QString() : QStringLiteral("sent"), {});
            return set ? Result<DeliveryId>(kept->id) : Result<DeliveryId>(set.error());
        }));
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().detail));
        return *added;
    }

    void become(DeliveryId id, const QString &state)
    {
        const auto done = await(database()->write([=](Connection &connection) { return DeliveryStore(connection).setState(id, state, QStringLiteral("sent"), {}); }));
        QVERIFY(done.ok());
    }

private:
    int m_made = 0;
};

DeliveryQuery queryOf(const char *text)
{
    return {*Filter::fromText(QString::fromUtf8(text), FilterSubject::Deliveries), true, 0};
}

QString cell(const DeliveryModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestDeliveryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_deliveries = std::make_unique<Deliveries>(); }

    void newestComesFirstAndRowsAreReadWhenLookedAt()
    {
        const DeliveryId first = m_deliveries->add(QStringLiteral("orphan"), 1);
        const DeliveryId last = m_deliveries->add(QStringLiteral("matched"), 2);
        DeliveryModel model(m_deliveries->database(), here);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
        QCOMPARE(model.order(), (QList<DeliveryId>{last, first}));
        QTRY_COMPARE_WITH_TIMEOUT(cell(model, 0, DeliveryModel::State), QStringLiteral("Matched"), generous);
        QTRY_COMPARE_WITH_TIMEOUT(cell(model, 1, DeliveryModel::Kinds), QStringLiteral("Sent"), generous);
        QTRY_COMPARE_WITH_TIMEOUT(cell(model, 1, DeliveryModel::Account), QStringLiteral("Vendas"), generous);
    }

    void whatComesStandsOnTopAndPlacesFollow()
    {
        const DeliveryId first = m_deliveries->add(QStringLiteral("orphan"), 1);
        m_deliveries->add(QStringLiteral("orphan"), 2);
        DeliveryModel model(m_deliveries->database(), here);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
        const QPersistentModelIndex place(model.index(1, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy arrived(&model, &DeliveryModel::arrived);
        for (int i = 0; i < 5; ++i)
            m_deliveries->add(QStringLiteral("matched"), 10 + i);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 7, generous);
        QCOMPARE(place.row(), 6);
        QCOMPARE(model.placeOf(first), 6);
        QCOMPARE(resets.count(), 0);
        int count = 0;
        for (const auto &each : arrived)
            count += each.first().toInt();
        QCOMPARE(count, 5);
        QCOMPARE(model.total(), 7);
    }

    void aDeliveryEntersTheListOnceItIsDecoded()
    {
        m_deliveries->add(QStringLiteral("orphan"), 1);
        DeliveryModel model(m_deliveries->database(), here);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery(queryOf("state == orphan"));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
        const DeliveryId waiting = m_deliveries->add(QString(), 2);
        m_deliveries->add(QStringLiteral("matched"), 3);
        QTRY_COMPARE_WITH_TIMEOUT(model.total(), 3, generous);
        QCOMPARE(model.rowCount(), 1);
        m_deliveries->become(waiting, QStringLiteral("orphan"));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
        m_deliveries->become(waiting, QStringLiteral("matched")); // its message came
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
    }

    void aRowInSightSaysWhatItHasBecome()
    {
        const DeliveryId id = m_deliveries->add(QString(), 1);
        DeliveryModel model(m_deliveries->database(), here);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
        QTRY_COMPARE_WITH_TIMEOUT(cell(model, 0, DeliveryModel::State), QStringLiteral("New"), generous);
        m_deliveries->become(id, QStringLiteral("refused"));
        QTRY_COMPARE_WITH_TIMEOUT(cell(model, 0, DeliveryModel::State), QStringLiteral("Refused"), generous);
    }

    void aClockThatWasPutBackStillShowsTheNewOne()
    {
        m_deliveries->add(QStringLiteral("orphan"), 1000);
        DeliveryModel model(m_deliveries->database(), here);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
        const DeliveryId late = m_deliveries->add(QStringLiteral("orphan"), 5);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
        QCOMPARE(model.idAt(1), late);
    }

    void anAnswerToAnEarlierQuestionIsDropped()
    {
        m_deliveries->add(QStringLiteral("orphan"), 1);
        const DeliveryId refused = m_deliveries->add(QStringLiteral("refused"), 2);
        DeliveryModel model(m_deliveries->database(), here);
        QTRY_VERIFY_WITH_TIMEOUT(model.isReady(), generous);
        model.setQuery(queryOf("state == orphan"));
        model.setQuery(queryOf("state == refused"));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
        QCOMPARE(model.idAt(0), refused);
        QTRY_VERIFY_WITH_TIMEOUT(!model.isAsking(), generous);
        QCOMPARE(model.idAt(0), refused);
    }

    void copiedRowsAreSafeForSpreadsheets()
    {
        DeliverySummary summary;
        summary.delivery.state = QStringLiteral("orphan");
        summary.delivery.heardAt = ModelFixture::momentAt(0);
        summary.delivery.size = 1234;
        summary.accountName = QStringLiteral("=1+1\tx");
        const QString table = deliveriesAsTable({summary}, {DeliveryModel::State, DeliveryModel::Account, DeliveryModel::Size});
        QCOMPARE(table, QStringLiteral("State\tAccount\tSize\nOrphan\t'=1+1 x\t1234\n"));
    }

private:
    std::unique_ptr<Deliveries> m_deliveries;
};

QTEST_GUILESS_MAIN(TestDeliveryModel)
#include "tst_deliverymodel.moc"
