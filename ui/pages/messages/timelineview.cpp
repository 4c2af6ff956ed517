#include "pages/messages/timelineview.h"

#include "delegates/timelinedelegate.h"
#include "widgets/looks.h"

#include <QResizeEvent>

namespace recado {

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
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto measure = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, measure);
    connect(model, &QAbstractItemModel::rowsInserted, this, measure);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout(); // a fact that got a remark is higher than before
        updateGeometry();
    });
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
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

int TimelineView::contentHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    return height;
}

} // namespace recado
