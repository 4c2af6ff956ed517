#include "pages/conversations/conversationtable.h"

#include "delegates/conversationdelegate.h"
#include "widgets/busyline.h"
#include "widgets/looks.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace recado {

namespace {

constexpr int clockTick = 15'000; // "waiting 12 min" is painted anew

} // namespace

ConversationTable::ConversationTable(ConversationModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new ConversationDelegate(this)), m_busy(new BusyLine(this))
{
    identify(this, QStringLiteral("conversations.list"), tr("Conversations"));
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(80);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ConversationDelegate::rowHeight);
    connect(&model, &ConversationModel::orderAboutToChange, this, &ConversationTable::beginChange);
    connect(&model, &ConversationModel::orderChanged, this, &ConversationTable::endChange);
    connect(&model, &ConversationModel::searchMoved, this, [this] { m_busy->setBusy(m_model.isSearching()); });
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(m_model.idAt(index.row())); };
    connect(this, &QTableView::doubleClicked, this, open);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    tick->start(clockTick);
}

ConversationId ConversationTable::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isRowSelected(index.row(), {}) ? m_model.idAt(index.row()) : ConversationId();
}

void ConversationTable::setCurrent(ConversationId id)
{
    const int place = id.isNull() ? -1 : m_model.placeOf(id);
    if (place < 0)
        return selectionModel()->clearSelection();
    m_changing = true;
    setCurrentIndex(m_model.index(place, 0));
    m_changing = false;
    scrollTo(currentIndex());
}

ConversationId ConversationTable::neighbour() const
{
    const int place = currentIndex().row();
    const ConversationId below = m_model.idAt(place + 1);
    return !below.isNull() || place <= 0 ? below : m_model.idAt(place - 1);
}

void ConversationTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_changing && !selected.isEmpty())
        Q_EMIT currentConversationChanged();
}

// The keyboard stays beside what left the list; nobody asked for its neighbour to be opened.
void ConversationTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.row() >= start && current.row() <= end) {
        const int beside = end + 1 < m_model.rowCount() ? end + 1 : start - 1;
        selectionModel()->setCurrentIndex(m_model.index(beside, 0), QItemSelectionModel::NoUpdate);
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !currentIndex().isValid())
        return QTableView::keyPressEvent(event);
    const ConversationId id = m_model.idAt(currentIndex().row());
    if (current().isNull())
        setCurrentIndex(currentIndex()); // the keyboard was left beside what went away
    Q_EMIT opened(id);
    event->accept();
}

void ConversationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

void ConversationTable::beginChange(bool isNewFilter)
{
    m_changing = true;
    m_held = current();
    m_anchors.clear();
    const int height = verticalHeader()->defaultSectionSize();
    const int value = verticalScrollBar()->value();
    if (value == 0 || isNewFilter)
        return;
    const int last = std::min(value / height + viewport()->height() / height + 1, m_model.rowCount() - 1);
    for (int place = value / height; place <= last; ++place)
        m_anchors.append({m_model.idAt(place), place * height - value});
}

void ConversationTable::endChange(bool isNewFilter)
{
    const int place = m_held.isNull() ? -1 : m_model.placeOf(m_held);
    if (place >= 0 && (m_model.idAt(currentIndex().row()) != m_held || current().isNull()))
        setCurrentIndex(m_model.index(place, 0));
    else if (place < 0)
        selectionModel()->clearSelection();
    updateGeometries(); // the scroll bar does not know the new length yet
    setColumnWidth(0, viewport()->width());
    if (isNewFilter) {
        verticalScrollBar()->setValue(0);
        if (place >= 0)
            scrollTo(m_model.index(place, 0));
    }
    // What is chosen went elsewhere; those around it, which are read, stay.
    for (const Anchor &anchor : std::as_const(m_anchors)) {
        const int there = anchor.id == m_held ? -1 : m_model.placeOf(anchor.id);
        if (there < 0)
            continue;
        verticalScrollBar()->setValue(there * verticalHeader()->defaultSectionSize() - anchor.top);
        break;
    }
    m_changing = false;
}

} // namespace recado
