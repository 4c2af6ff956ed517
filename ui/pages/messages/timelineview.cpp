#include "pages/messages/timelineview.h"

#include "delegates/timelinedelegate.h"
#include "models/timelinemodel.h"
#include "widgets/looks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>

#include <algorithm>

namespace recado {

namespace {

constexpr int tallest = 500'000; // layouts end at 524,287 pixels
constexpr int mostUnscrolled = 7'000; // facts that are no higher together, whatever stands above them

} // namespace

TimelineView::TimelineView(QWidget *parent) : QListView(parent)
{
    identify(this, QStringLiteral("messages.timeline"), tr("Timeline"));
    setItemDelegate(new TimelineDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::measureAgain);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::measureAgain);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout(); // a fact that got a remark is higher than before
        measureAgain();
    });
}

void TimelineView::measureAgain()
{
    m_height = -1;
    setVerticalScrollBarPolicy(model()->rowCount() > mostUnscrolled ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize TimelineView::sizeHint() const
{
    return {300, contentHeight()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {120, contentHeight()};
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (model() && event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        measureAgain();
    }
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (model() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        measureAgain();
}

int TimelineView::contentHeight() const
{
    if (m_height >= 0)
        return std::min(m_height, tallest);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    m_height = height;
    return std::min(height, tallest);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_F2 && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copyCurrent();
    else if (isControl && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        goToAttempt(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

void TimelineView::goToAttempt(int step)
{
    for (int row = currentIndex().row() + step; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(TimelineModel::HeadingRole).toString().isEmpty()) {
            setCurrentIndex(index);
            return;
        }
    }
}

void TimelineView::copyCurrent() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::AccessibleTextRole).toString());
}

// The row to which a heading there leads; -1 where there is none.
int TimelineView::linkAt(const QPoint &where) const
{
    const QModelIndex index = indexAt(where);
    return index.isValid() && timelineHeadingRect(visualRect(index), index).contains(where) ? index.data(TimelineModel::HeadingLinkRole).toInt() : -1;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(linkAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const int link = event->button() == Qt::LeftButton ? linkAt(event->pos()) : -1;
    if (link >= 0)
        setCurrentIndex(model()->index(link, 0));
}

} // namespace recado
