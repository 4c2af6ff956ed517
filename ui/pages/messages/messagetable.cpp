#include "pages/messages/messagetable.h"

#include "delegates/messagedelegate.h"
#include "models/messageconditions.h"
#include "pages/messages/messagemenu.h"
#include "widgets/busyline.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace recado {

namespace {

// More would only fill the memory: whole lists leave as files.
constexpr int mostCopied = 50'000;
constexpr int agesEvery = 10'000; // "3 min ago" is painted anew

} // namespace

MessageTable::MessageTable(MessageModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_header(new MessageHeader(model, this)), m_busy(new BusyLine(this))
{
    identify(this, QStringLiteral("messages.table"), tr("Messages"));
    setItemDelegate(new MessageDelegate(this));
    setModel(&model);
    setHorizontalHeader(m_header);
    m_header->setUp();
    setUpLook();
    m_busy->setTop(m_header->height());

    connect(m_header, &MessageHeader::columnsChanged, this, &MessageTable::columnsChanged);
    connect(&model, &MessageModel::busyChanged, m_busy, &BusyLine::setBusy);
    connect(&model, &MessageModel::orderAboutToChange, this, &MessageTable::beginChange);
    connect(&model, &MessageModel::orderChanged, this, &MessageTable::endChange);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_wasReset = true; });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model.rowAt(index.row())); });
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] {
        if (m_model.timeWords() == TimeWords::Relative)
            viewport()->update();
    });
    ages->start(agesEvery);
}

void MessageTable::setUpLook()
{
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
    QList<MessageRow> rows;
    for (const int place : selectedPlaces(*selectionModel(), limit))
        rows.append(m_model.rowAt(place));
    return rows;
}

int MessageTable::selectedCount() const
{
    return selectedRowCount(*selectionModel());
}

void MessageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_changing)
        announceCurrent();
}

void MessageTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_changing)
        return;
    m_restIsPending = false; // somebody chose something else
    if (selectionModel()->isRowSelected(currentIndex().row(), {}))
        announceCurrent(); // the cell that the keyboard was left in by a message that went away
    Q_EMIT selectedCountChanged(selectedCount());
}

void MessageTable::announceCurrent()
{
    const MessageRow row = currentMessage();
    if (row != m_announced) {
        m_announced = row;
        Q_EMIT currentMessageChanged(row);
    }
}

// The keyboard stays beside what left the list; nobody asked for its neighbour to be selected.
void MessageTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= start && current.row() <= end) {
        const int beside = start > 0 ? start - 1 : end + 1;
        selectionModel()->setCurrentIndex(m_model.index(beside, current.column()), QItemSelectionModel::NoUpdate); // none in an empty list
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void MessageTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isReturn && (held == Qt::ControlModifier || held == (Qt::ControlModifier | Qt::ShiftModifier)))
        filterBy(currentIndex(), held.testFlag(Qt::ShiftModifier));
    else if (event->key() == Qt::Key_C && held == (Qt::ControlModifier | Qt::ShiftModifier))
        copyCell(currentIndex());
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void MessageTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    if (byKey)
        scrollTo(cell);
    else if (!selectionModel()->isSelected(cell))
        setCurrentIndex(cell);
    QMenu *menu = makeMessageMenu(*this, m_model, *m_header, cell);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
}

void MessageTable::filterBy(const QModelIndex &cell, bool exclude)
{
    const MessageSummary *summary = m_model.summaryAt(cell.row());
    const Filter condition = summary ? conditionOf(*summary, MessageCell(cell.column())) : Filter();
    if (!condition.isEmpty())
        Q_EMIT filterWanted(condition, exclude);
}

void MessageTable::filterByPerson(const QModelIndex &cell)
{
    if (const MessageSummary *summary = m_model.summaryAt(cell.row()))
        Q_EMIT filterWanted(conditionOfPerson(*summary), false);
}

void MessageTable::copyCell(const QModelIndex &cell)
{
    if (const MessageSummary *summary = m_model.summaryAt(cell.row()))
        QGuiApplication::clipboard()->setText(copiedCell(*summary, MessageCell(cell.column())));
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

void MessageTable::beginChange(bool isNewQuery)
{
    m_changing = true;
    m_wasReset = false;
    rememberPlace(isNewQuery);
    if (m_restIsPending)
        return; // still what was held before the first rows came
    m_heldCurrent = currentMessage();
    m_held.hold(*selectionModel(), [this](int place) { return m_model.rowAt(place).value; }, m_model.rowCount(), !isNewQuery);
}

void MessageTable::endChange(bool isNewQuery)
{
    // Where lists are ordered by what changes, a message is taken out and put in elsewhere.
    if (m_wasReset || m_restIsPending || m_model.query().sort != MessageSort::Created)
        returnToSelection();
    m_restIsPending = (isNewQuery || m_restIsPending) && !m_model.isComplete();
    returnToPlace(isNewQuery);
    m_changing = false;
    if (currentMessage() == m_heldCurrent)
        announceCurrent();
    Q_EMIT selectedCountChanged(selectedCount());
}

void MessageTable::returnToSelection()
{
    m_held.giveBack(*selectionModel(), [this](int place) { return m_model.rowAt(place).value; }, m_model.rowCount(), MessageModel::ColumnCount);
    const int current = m_heldCurrent.isNull() ? -1 : m_model.placeOf(m_heldCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, std::max(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
}

// Of a new list only what somebody reads is looked for again; of the same one whatever was in sight.
void MessageTable::rememberPlace(bool isNewQuery)
{
    m_anchors.clear();
    const int height = verticalHeader()->defaultSectionSize();
    const int value = verticalScrollBar()->value();
    const int shown = viewport()->height() / height + 1;
    const int first = value / height;
    const int current = currentIndex().row();
    if (value == 0 && !(isNewQuery && current >= 0))
        return;
    for (int place = first; place < std::min(first + shown, m_model.rowCount()); ++place) {
        if (!isNewQuery || place == current)
            m_anchors.append({m_model.rowAt(place), place * height - value});
    }
}

void MessageTable::returnToPlace(bool isNewQuery)
{
    if (m_anchors.isEmpty() && !isNewQuery)
        return;
    updateGeometries(); // the scroll bar does not know the new length yet
    for (const Anchor &anchor : std::as_const(m_anchors)) {
        if (const int place = m_model.placeOf(anchor.row); place >= 0) {
            verticalScrollBar()->setValue(place * verticalHeader()->defaultSectionSize() - anchor.top);
            return;
        }
    }
    if (isNewQuery)
        verticalScrollBar()->setValue(0);
}

} // namespace recado
