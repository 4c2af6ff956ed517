#include "pages/deliveries/deliverytable.h"

#include "delegates/deliverydelegate.h"
#include "models/heldselection.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace recado {

namespace {

// Together as wide as the list of a 1280 px window beside what is chosen.
constexpr int defaultWidths[] = {104, 146, 116, 116, 80, 84, 40};
// A reset keeps this many selected rows; more are a "select all", which a new list makes meaningless.
constexpr int keptSelection = 500;
// More would only fill the memory.
constexpr int mostCopied = 50'000;

} // namespace

DeliveryTable::DeliveryTable(DeliveryModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    identify(this, QStringLiteral("deliveries.table"), tr("Received events"));
    setItemDelegate(new DeliveryDelegate(this));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Theme::compactRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight(Theme::rowHeight);
    setUpColumns();
    m_pill = secondaryButton(QString(), this);
    identify(m_pill, QStringLiteral("deliveries.new"));
    m_pill->setToolTip(tr("Goes to the newest and stays there"));
    m_pill->hide();

    connect(m_pill, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DeliveryTable::handleScroll);
    connect(&model, &DeliveryModel::arrived, this, &DeliveryTable::handleArrived);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &DeliveryTable::rememberPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DeliveryTable::returnToPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &DeliveryTable::rememberPlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DeliveryTable::returnToPlace);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &DeliveryTable::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &DeliveryTable::returnToSelection);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row())); });
}

void DeliveryTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(Theme::rowHeight + 1);
    header->setMinimumSectionSize(40);
    for (int column = 0; column < DeliveryModel::ColumnCount; ++column)
        setColumnWidth(column, defaultWidths[column]);
    connect(header, &QHeaderView::sectionResized, this, &DeliveryTable::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &DeliveryTable::columnsChanged);
}

void DeliveryTable::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

void DeliveryTable::restoreColumns(const QByteArray &shape)
{
    if (!shape.isEmpty())
        horizontalHeader()->restoreState(shape);
    horizontalHeader()->setStretchLastSection(true);
}

DeliveryId DeliveryTable::currentDelivery() const
{
    return m_model.idAt(currentIndex().row());
}

void DeliveryTable::setCurrentDelivery(DeliveryId id)
{
    const int place = m_model.placeOf(id);
    if (place < 0)
        return;
    setCurrentIndex(m_model.index(place, std::max(0, currentIndex().column())));
    scrollTo(currentIndex());
}

QList<DeliveryId> DeliveryTable::selectedDeliveries(int limit) const
{
    QList<DeliveryId> ids;
    for (const int place : selectedPlaces(*selectionModel(), limit))
        ids.append(m_model.idAt(place));
    return ids;
}

int DeliveryTable::selectedCount() const
{
    return selectedRowCount(*selectionModel());
}

void DeliveryTable::setFollowing(bool following)
{
    if (following) {
        m_isMoving = true;
        scrollToTop();
        m_isMoving = false;
        setNewCount(0);
    }
    if (following == m_isFollowing)
        return;
    m_isFollowing = following;
    Q_EMIT followingChanged(following);
}

void DeliveryTable::handleScroll(int value)
{
    if (m_isMoving)
        return;
    if (value == 0)
        setNewCount(0);
    else if (m_isFollowing)
        setFollowing(false);
}

void DeliveryTable::handleArrived(int count)
{
    if (!m_isFollowing)
        setNewCount(m_newCount + count);
}

void DeliveryTable::setNewCount(int count)
{
    m_newCount = count;
    m_pill->setVisible(count > 0);
    if (count == 0)
        return;
    m_pill->setText(tr("%n new", nullptr, count));
    placePill();
}

void DeliveryTable::placePill()
{
    m_pill->adjustSize();
    m_pill->move(viewport()->x() + (viewport()->width() - m_pill->width()) / 2, viewport()->y() + Theme::pad);
    m_pill->raise();
}

void DeliveryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placePill();
}

void DeliveryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isResetting)
        announceCurrent();
}

// The cell that the keyboard was left in by a delivery that went away.
void DeliveryTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isResetting && selectionModel()->isRowSelected(currentIndex().row(), {}))
        announceCurrent();
}

// The keyboard stays beside what left the list; nobody asked for its neighbour.
void DeliveryTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= start && current.row() <= end) {
        const bool wasResetting = std::exchange(m_isResetting, true);
        const int beside = start > 0 ? start - 1 : end + 1;
        selectionModel()->setCurrentIndex(m_model.index(beside, current.column()), QItemSelectionModel::NoUpdate); // none in an empty list
        m_isResetting = wasResetting;
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void DeliveryTable::announceCurrent()
{
    const DeliveryId id = currentDelivery();
    if (id != m_announced) {
        m_announced = id;
        Q_EMIT currentDeliveryChanged(id);
    }
}

void DeliveryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DeliveryTable::copySelection()
{
    const QList<DeliveryId> ids = selectedDeliveries(mostCopied);
    QList<DeliveryModel::Column> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        columns.append(DeliveryModel::Column(horizontalHeader()->logicalIndex(visual)));
    m_model.read(ids).then(this, [this, columns, left = selectedCount() - int(ids.size())](const Result<QList<DeliverySummary>> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        QGuiApplication::clipboard()->setText(deliveriesAsTable(*answer, columns));
        Q_EMIT copied(int(answer->size()), left);
    });
}

void DeliveryTable::rememberPlace()
{
    const int height = verticalHeader()->defaultSectionSize();
    const int value = verticalScrollBar()->value();
    m_anchor = m_isFollowing ? DeliveryId{} : m_model.idAt(value / height);
    m_anchorOffset = value % height;
}

void DeliveryTable::returnToPlace()
{
    m_isMoving = true;
    updateGeometries(); // the scroll bar does not know the new length yet
    const int place = m_anchor.isNull() ? -1 : m_model.placeOf(m_anchor);
    if (m_isFollowing)
        scrollToTop();
    else if (place >= 0)
        verticalScrollBar()->setValue(place * verticalHeader()->defaultSectionSize() + m_anchorOffset);
    m_isMoving = false;
}

void DeliveryTable::rememberSelection()
{
    rememberPlace();
    m_isResetting = true;
    m_isMoving = true;
    m_heldCurrent = currentDelivery();
    const bool isFew = selectedCount() <= keptSelection;
    m_heldSelection = isFew ? selectedDeliveries(keptSelection) : QList<DeliveryId>{m_heldCurrent};
}

void DeliveryTable::returnToSelection()
{
    setNewCount(0);
    QItemSelection selection;
    for (const DeliveryId id : std::as_const(m_heldSelection)) {
        if (const int place = m_model.placeOf(id); place >= 0)
            selection.select(m_model.index(place, 0), m_model.index(place, DeliveryModel::ColumnCount - 1));
    }
    const int current = m_heldCurrent.isNull() ? -1 : m_model.placeOf(m_heldCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isResetting = false;
    returnToPlace();
    announceCurrent();
}

} // namespace recado
