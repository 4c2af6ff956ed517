// Where a thread stands. Rows have guessed heights until they come near; one row in sight is held where it is while others find theirs.
#include "pages/conversations/threadpast.h"
#include "pages/conversations/threadrow.h"
#include "pages/conversations/threadview.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace recado {

namespace {

constexpr int pad = 10; // above the first and below the last
constexpr int step = 48;
constexpr int mostRounds = 12;
constexpr int sliceMillis = 4; // of laying out ahead: a frame has room for it
constexpr int screensAhead = 2;

} // namespace

int ThreadView::contentTop() const
{
    const int whole = m_heights.total() + 2 * pad + m_pastRoom;
    const int spare = std::max(0, viewport()->height() - whole); // a short thread stands below, at what is written next
    return pad + m_pastRoom + spare - verticalScrollBar()->value();
}

int ThreadView::topOf(int row) const
{
    return contentTop() + m_heights.topOf(row);
}

int ThreadView::rowAt(int y) const
{
    return m_heights.rowAt(y - contentTop());
}

bool ThreadView::isAtEnd() const
{
    return !m_model->hasNewer() && verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

// What is held: the first row in sight whose height is known.
ThreadView::Anchor ThreadView::anchor() const
{
    const int last = rowAt(viewport()->height() - 1);
    for (int row = rowAt(0); row >= 0 && row <= last; ++row) {
        if (m_heights.isKnown(row))
            return {row, topOf(row)};
    }
    const int first = rowAt(0);
    return {first, first < 0 ? 0 : topOf(first)};
}

void ThreadView::settle()
{
    if (!m_settling)
        settleAt(anchor());
}

void ThreadView::settleAt(Anchor anchor)
{
    if (m_settling)
        return;
    const QScopedValueRollback guard(m_settling, true);
    const int end = m_heights.rows() - 1;
    for (int round = 0; round < mostRounds && end >= 0; ++round) {
        if (m_follows)
            anchor = {end, viewport()->height() - pad - m_heights.heightOf(end)};
        anchor.row = std::clamp(anchor.row, 0, end);
        setRange(anchor);
        if (!layOut(rowAt(0), rowAt(viewport()->height() - 1), -1))
            break;
    }
    if (end < 0)
        setRange({0, 0});
    viewport()->update();
    placeToEnd();
    placePast();
    m_layAhead.start();
    m_look.start();
}

void ThreadView::setRange(const Anchor &anchor)
{
    QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->height();
    bar->setPageStep(room);
    bar->setSingleStep(step);
    bar->setRange(0, std::max(0, m_heights.total() + 2 * pad + m_pastRoom - room));
    bar->setValue(pad + m_pastRoom + m_heights.topOf(anchor.row) - anchor.y);
}

// True when a height became another. `millis` < 0: all of them, whatever it takes.
bool ThreadView::layOut(int first, int last, int millis)
{
    QElapsedTimer timer;
    timer.start();
    bool changed = false;
    for (int index = std::max(first, 0); index <= last && index < m_heights.rows(); ++index) {
        if (m_heights.isKnown(index))
            continue;
        changed |= m_heights.set(index, row(index).layOut(viewport()->width()));
        if (millis >= 0 && timer.elapsed() >= millis)
            break;
    }
    return changed;
}

// What will be in sight next, a slice at a time: scrolling then only paints.
void ThreadView::layOutAround()
{
    if (m_heights.rows() == 0 || viewport()->width() <= 0)
        return;
    const int room = viewport()->height() * screensAhead;
    const int first = rowAt(-room);
    const int last = rowAt(viewport()->height() + room);
    const auto isUnknown = [this](int row) { return !m_heights.isKnown(row); };
    bool changed = false;
    // Upwards first: there every guess moves what is below it.
    const int middle = std::max(rowAt(0), 0);
    int next = -1;
    for (int row = middle; row >= first && next < 0; --row)
        next = isUnknown(row) ? row : -1;
    const Anchor held = anchor();
    if (next >= 0)
        changed = layOut(std::max(first, next - 4), next, sliceMillis);
    for (int row = middle; row <= last && next < 0; ++row)
        next = isUnknown(row) ? row : -1;
    if (next < 0)
        return;
    if (!changed)
        changed = layOut(next, last, sliceMillis);
    if (changed) {
        const QScopedValueRollback guard(m_settling, true);
        setRange(held);
        viewport()->update();
    }
    m_layAhead.start();
}

void ThreadView::scrollContentsBy(int, int)
{
    viewport()->update();
    placePast();
    if (m_settling)
        return;
    m_follows = isAtEnd();
    settle();
    loadMore();
    tellPlace();
    tellSeen();
}

void ThreadView::loadMore()
{
    const int room = viewport()->height();
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() < 2 * room)
        m_model->loadOlder();
    if (bar->value() > bar->maximum() - 2 * room)
        m_model->loadNewer();
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    const Anchor held = anchor();
    QAbstractScrollArea::resizeEvent(event);
    m_heights.forget();
    m_rows.clear();
    m_pastRoom = std::max(0, m_past->layOut(viewport()->width()) - ThreadPast::slim);
    settleAt(held);
    loadMore();
}

void ThreadView::placeToEnd()
{
    m_toEnd->adjustSize();
    m_toEnd->move(viewport()->width() - m_toEnd->width() - 16, viewport()->height() - m_toEnd->height() - 12);
}

// Once the view stands still: what is older than the first message is asked for when that one is in sight.
void ThreadView::lookToPast()
{
    if (!m_conversation || m_model->conversation() != m_conversation->id)
        return;
    if (m_model->isLoading()) {
        m_look.start();
        return;
    }
    if (m_model->hasOlder() || verticalScrollBar()->value() > ThreadPast::slim + m_pastRoom)
        m_past->leave();
    else
        m_past->reach(m_model->rowCount() == 0 ? std::nullopt : std::optional(m_model->itemAt(0).key().at));
    placePast();
}

// One line has room above the first day; a sentence of several gets its own.
void ThreadView::makeRoomForPast()
{
    const Anchor held = anchor();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const int room = std::max(0, m_past->layOut(viewport()->width()) - ThreadPast::slim);
    if (std::exchange(m_pastRoom, room) == room)
        placePast();
    else
        settleAt(isAtTop ? Anchor{0, pad + room} : held);
    m_look.start();
}

// It scrolls with the first row.
void ThreadView::placePast()
{
    const bool isShown = m_conversation && m_past->hasWords() && !m_model->hasOlder();
    m_past->setVisible(isShown);
    if (isShown)
        m_past->setGeometry(0, -verticalScrollBar()->value(), viewport()->width(), ThreadPast::slim + m_pastRoom);
}

void ThreadView::ensureVisible(int row)
{
    if (row < 0 || row >= m_heights.rows())
        return;
    layOut(row, row, -1);
    const int top = topOf(row);
    const int bottom = top + m_heights.heightOf(row);
    const int room = viewport()->height();
    if (top < 0 || bottom - top > room)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top - pad - (row == 0 ? m_pastRoom : 0));
    else if (bottom > room)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bottom - room + pad);
}

// With some of what was said before it.
void ThreadView::goToRow(int row)
{
    m_follows = false;
    settleAt({row, viewport()->height() / 4});
    m_follows = isAtEnd();
    setCurrentRow(row);
    loadMore();
    tellPlace();
    tellSeen();
}

void ThreadView::goTo(const ThreadKey &key)
{
    if (const int row = m_model->rowOf(key); row >= 0) {
        goToRow(row);
        return;
    }
    m_goal = {key, {}};
    m_model->openAround(key);
}

void ThreadView::jumpTo(Instant moment)
{
    if (!m_conversation)
        return;
    const int row = m_model->rowFrom(moment);
    const bool isHere = row < m_model->rowCount() && (row > 0 || !m_model->hasOlder());
    if (isHere) {
        goToRow(row);
        return;
    }
    m_goal = {{}, moment};
    m_model->openAt(moment);
}

void ThreadView::jumpToEnd()
{
    if (!m_conversation)
        return;
    m_newBelow = 0;
    m_follows = true;
    if (m_model->hasNewer()) {
        m_goal = {};
        m_model->openEnd();
        return;
    }
    settle();
    setCurrentRow(m_model->rowCount() - 1);
    tellPlace();
    tellSeen();
}

} // namespace recado
