#include "pages/messages/messagetable.h"

#include "delegates/messagedelegate.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace recado {

namespace {

// Together as wide as the list of a 1280 px window beside the story; the channel waits in the column menu.
constexpr int defaultWidths[] = {144, 128, 128, 118, 78, 96, 120};
// A reset keeps this many selected rows; more are a "select all", which a new list makes meaningless.
constexpr int keptSelection = 500;
// More would only fill the memory: whole lists leave as files.
constexpr int mostCopied = 50'000;

} // namespace

MessageTable::MessageTable(MessageModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    identify(this, QStringLiteral("messages.table"), tr("Messages"));
    setItemDelegate(new MessageDelegate(this));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(false);
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

    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &MessageTable::rememberPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MessageTable::returnToPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &MessageTable::rememberPlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &MessageTable::returnToPlace);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &MessageTable::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &MessageTable::returnToSelection);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model.rowAt(index.row())); });
}

void MessageTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(Theme::rowHeight + 1);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < MessageModel::ColumnCount; ++column)
        setColumnWidth(column, defaultWidths[column]);
    setColumnHidden(MessageModel::Channel, true);
    connect(header, &QWidget::customContextMenuRequested, this, &MessageTable::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &MessageTable::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &MessageTable::columnsChanged);
}

void MessageTable::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(height);
}

MessageRow MessageTable::currentMessage() const
{
    return m_model.rowAt(currentIndex().row());
}

void MessageTable::setCurrentMessage(MessageRow row)
{
    const int place = m_model.placeOf(row);
    if (place < 0)
        return;
    setCurrentIndex(m_model.index(place, std::max(0, currentIndex().column())));
    scrollTo(currentIndex());
}

QList<MessageRow> MessageTable::selectedMessages(int limit) const
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &left, const auto &right) { return left.top() < right.top(); });
    QList<MessageRow> rows;
    int next = 0; // ranges may overlap column-wise
    for (const QItemSelectionRange &range : ranges) {
        for (int place = std::max(next, range.top()); place <= range.bottom() && rows.size() < limit; ++place)
            rows.append(m_model.rowAt(place));
        next = std::max(next, range.bottom() + 1);
    }
    return rows;
}

int MessageTable::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<MessageCell> MessageTable::shownCells() const
{
    QList<MessageCell> cells;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            cells.append(MessageCell(column));
    }
    return cells;
}

void MessageTable::restoreColumns(const QByteArray &shape)
{
    if (!shape.isEmpty())
        horizontalHeader()->restoreState(shape);
    horizontalHeader()->setStretchLastSection(true);
    // A file of a version with other columns must not hide what names the person.
    setColumnHidden(MessageModel::Recipient, false);
}

void MessageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_resetting)
        announceCurrent();
}

void MessageTable::announceCurrent()
{
    const MessageRow row = currentMessage();
    if (row != m_announced) {
        m_announced = row;
        Q_EMIT currentMessageChanged(row);
    }
}

void MessageTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MessageTable::copySelection()
{
    const QList<MessageRow> rows = selectedMessages(mostCopied);
    const int left = selectedCount() - int(rows.size());
    m_model.read(rows).then(this, [this, left, cells = shownCells()](const Result<QList<MessageSummary>> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        QGuiApplication::clipboard()->setText(messagesAsTable(*answer, cells));
        Q_EMIT copied(int(answer->size()), left);
    });
}

void MessageTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < MessageModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(messageCellTitle(MessageCell(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != MessageModel::Recipient); // a list of nobody helps nobody
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void MessageTable::rememberPlace()
{
    const int height = verticalHeader()->defaultSectionSize();
    const int value = verticalScrollBar()->value();
    m_anchor = value > 0 ? m_model.rowAt(value / height) : MessageRow{};
    m_anchorOffset = value % height;
}

void MessageTable::returnToPlace()
{
    if (m_anchor.isNull())
        return;
    const int place = m_model.placeOf(m_anchor);
    if (place < 0)
        return;
    updateGeometries(); // the scroll bar does not know the new length yet
    verticalScrollBar()->setValue(place * verticalHeader()->defaultSectionSize() + m_anchorOffset);
}

void MessageTable::rememberSelection()
{
    rememberPlace();
    m_resetting = true;
    m_heldCurrent = currentMessage();
    const bool few = selectedCount() <= keptSelection;
    m_heldSelection = few ? selectedMessages(keptSelection) : QList<MessageRow>{m_heldCurrent};
}

void MessageTable::returnToSelection()
{
    QItemSelection selection;
    for (const MessageRow row : std::as_const(m_heldSelection)) {
        if (const int place = m_model.placeOf(row); place >= 0)
            selection.select(m_model.index(place, 0), m_model.index(place, MessageModel::ColumnCount - 1));
    }
    const int current = m_heldCurrent.isNull() ? -1 : m_model.placeOf(m_heldCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_resetting = false;
    returnToPlace();
    announceCurrent();
}

} // namespace recado
