#include "pages/conversations/fittingscroll.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace recado {

namespace {

constexpr double shareOfWindow = 0.45;
constexpr int leastLimit = 260;

} // namespace

FittingScroll::FittingScroll(QWidget *inside, QWidget *parent) : QScrollArea(parent)
{
    setFocusPolicy(Qt::NoFocus); // what is inside takes it, and is kept in sight
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    inside->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, 8);
    });
}

// The focus goes while the window closes.
FittingScroll::~FittingScroll()
{
    disconnect(qApp, nullptr, this, nullptr);
}

int FittingScroll::wantedHeight() const
{
    const QLayout *layout = widget()->layout();
    const int width = std::max(1, viewport()->width());
    const int content = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : widget()->sizeHint().height();
    const int limit = std::max(leastLimit, int(window()->height() * shareOfWindow));
    return std::min(content, limit);
}

QSize FittingScroll::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), wantedHeight()};
}

QSize FittingScroll::minimumSizeHint() const
{
    return {QScrollArea::minimumSizeHint().width(), wantedHeight()};
}

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace recado
