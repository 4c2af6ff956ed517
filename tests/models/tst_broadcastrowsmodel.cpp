#include "models/broadcastmodel.h"
#include "models/broadcastrowsmodel.h"
#include "models/modelfixture.h"
#include "store/broadcaststore.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

BroadcastRow rowOf(qint64 line, const QString &phone, const QString &name, RowState state, const QString &problem)
{
    BroadcastRow row;
    row.line = line;
    row.cells = {phone, name};
    row.personName = name;
    row.state = state;
    row.problem = problem;
    if (state == RowState::Ready)
        row.recipient = QStringLiteral("+55%1").arg(phone);
    return row;
}

} // namespace

// The recipients of a draft, and the list of broadcasts.
class BroadcastRowsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ModelFixture>();
        const auto made = ModelFixture::await(m_fixture->database()->write([](Connection &connection) -> Result<Broadcast> {
            BroadcastStore store(connection);
            Broadcast draft;
            draft.name = QStringLiteral("Novembro");
            const auto inserted = store.insert(draft, ModelFixture::momentAt(0));
            if (!inserted)
                return inserted;
            const auto added = store.addRows(inserted->id, {rowOf(2, QStringLiteral("11940003200"), QStringLiteral("Ana"), RowState::Ready, {}),
                                                            rowOf(3, QStringLiteral("5,51199E+12"), QStringLiteral("Bia"), RowState::Blocked, QStringLiteral("number_rounded")),
                                                            rowOf(7, QStringLiteral("11940003202"), QStringLiteral("Caio"), RowState::Ready, {})});
            return added ? inserted : Result<Broadcast>(added.error());
        }));
        QVERIFY(made.ok());
        m_id = made->id;
        m_model = std::make_unique<BroadcastRowsModel>(m_fixture->database());
        m_model->setBroadcast(m_id, {QStringLiteral("telefone"), QStringLiteral("nome")}, mapping());
        QTRY_COMPARE(m_model->rowCount(), 3);
    }
    void cleanup()
    {
        m_model.reset();
        m_fixture.reset();
    }

    void linesStandInTheOrderOfTheFile()
    {
        QCOMPARE(m_model->lineAt(0), 2);
        QCOMPARE(m_model->lineAt(2), 7);
        QCOMPARE(m_model->rowOf(7), 2);
        QCOMPARE(m_model->rowOf(4), -1);
        QCOMPARE(m_model->lineAt(3), 0);
    }

    void aRowIsReadWhenItIsLookedAt()
    {
        const QModelIndex name = m_model->index(0, BroadcastRowsModel::FirstCell + 1);
        QVERIFY(!name.data().isValid());
        QTRY_COMPARE(name.data().toString(), QStringLiteral("Ana"));
    }

    void theFilterNarrowsToOneProblem()
    {
        m_model->setFilter({{}, QStringLiteral("number_rounded"), {}});
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->lineAt(0), 3);
        const QModelIndex phone = m_model->index(0, BroadcastRowsModel::FirstCell);
        QTRY_VERIFY(phone.data(BroadcastRowsModel::WrongRole).toBool());
        QVERIFY(!m_model->index(0, BroadcastRowsModel::FirstCell + 1).data(BroadcastRowsModel::WrongRole).toBool());
    }

    void editingAsksAndTheRowChangesWhenItIsTold()
    {
        QSignalSpy asked(m_model.get(), &BroadcastRowsModel::editWanted);
        const QModelIndex phone = m_model->index(1, BroadcastRowsModel::FirstCell);
        QTRY_COMPARE(phone.data().toString(), QStringLiteral("5,51199E+12"));
        QVERIFY(m_model->flags(phone).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->flags(m_model->index(1, BroadcastRowsModel::Line)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(phone, QStringLiteral("5,51199E+12"), Qt::EditRole)); // nothing changed
        QVERIFY(m_model->setData(phone, QStringLiteral("11940003201"), Qt::EditRole));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toLongLong(), 3);
        QCOMPARE(asked.first().at(1).toInt(), 0);
        QCOMPARE(phone.data().toString(), QStringLiteral("5,51199E+12"));

        BroadcastRow now = *m_model->at(1);
        now.edits.insert(0, QStringLiteral("11940003201"));
        now.state = RowState::Ready;
        now.problem.clear();
        m_model->rowChanged(now);
        QCOMPARE(phone.data().toString(), QStringLiteral("11940003201"));
        QCOMPARE(phone.data(BroadcastRowsModel::OriginalRole).toString(), QStringLiteral("5,51199E+12"));
    }

    void theWrongColumnIsThatOfTheVariable()
    {
        BroadcastRow row;
        row.problem = QStringLiteral("variable_missing");
        row.place = QStringLiteral("nome");
        QCOMPARE(wrongColumn(row, mapping()), 1);
        row.problem = QStringLiteral("by_hand");
        QCOMPARE(wrongColumn(row, mapping()), -1);
        row.problem = QStringLiteral("number_invalid");
        QCOMPARE(wrongColumn(row, mapping()), 0);
    }

    void aBroadcastThatGoesOnKeepsItsPlaceInTheList()
    {
        BroadcastModel list;
        BroadcastLine line;
        line.broadcast.id = m_id;
        line.broadcast.state = BroadcastState::Running;
        line.totals.rows = 10;
        line.totals.queued = 6;
        line.totals.blocked = 1;
        list.setLines({line}, ModelFixture::momentAt(0));
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        line.totals.queued = 3;
        list.setLines({line}, ModelFixture::momentAt(1));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(leftOf(line.totals), 6);
        QCOMPARE(peopleOf(line.totals), 9);
        QCOMPARE(list.index(0, BroadcastModel::Progress).data(BroadcastModel::PartRole).toDouble(), 6.0 / 9);
    }

private:
    static ColumnMapping mapping()
    {
        ColumnMapping mapping;
        mapping.phone = 0;
        mapping.variables.insert(QStringLiteral("nome"), {ValueSource::Kind::Column, 1, {}});
        return mapping;
    }

    std::unique_ptr<ModelFixture> m_fixture;
    std::unique_ptr<BroadcastRowsModel> m_model;
    BroadcastId m_id;
};

QTEST_GUILESS_MAIN(BroadcastRowsModelTest)
#include "tst_broadcastrowsmodel.moc"
