#include "preview/bubbleview.h"

#include "preview/bubblelayout.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace recado {

BubbleView::BubbleView(QWidget *parent) : QWidget(parent), m_layout(std::make_unique<BubbleLayout>())
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, [this] {
        m_layout->thumbnails().clear();
        rebuild();
    });
    rebuild();
}

BubbleView::~BubbleView() = default;

void BubbleView::setBubble(const Bubble &bubble)
{
    if (bubble == m_bubble)
        return;
    m_bubble = bubble;
    rebuild();
}

void BubbleView::setPlaceholder(const QString &sentence)
{
    if (sentence == m_placeholder)
        return;
    m_placeholder = sentence;
    rebuild();
}

void BubbleView::setThumbnailResolver(ThumbnailResolver resolver)
{
    m_layout->thumbnails().setResolver(std::move(resolver));
    rebuild();
}

void BubbleView::refreshThumbnails()
{
    m_layout->thumbnails().clear();
    rebuild();
}

void BubbleView::setListOpen(bool open)
{
    if (open == m_listIsOpen)
        return;
    m_listIsOpen = open;
    relayout();
}

void BubbleView::rebuild()
{
    m_layout->setBubble(m_bubble, SystemClock().now());
    setFocusPolicy(m_layout->hasList() || m_layout->hasCards() ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(text());
    relayout();
}

void BubbleView::relayout()
{
    updateGeometry();
    update();
}

QString BubbleView::text() const
{
    return m_bubble.isEmpty() ? m_placeholder : wordsOf(m_bubble).join(QLatin1Char('\n'));
}

QList<BubblePart> BubbleView::parts() const
{
    m_layout->layOut(width(), m_listIsOpen);
    m_layout->standSheetOn(height());
    return m_layout->parts();
}

QSize BubbleView::sizeHint() const
{
    const int width = BubbleLayout::widest + 2 * BubbleLayout::edge;
    return {width, heightForWidth(width)};
}

int BubbleView::heightForWidth(int width) const
{
    return m_bubble.isEmpty() ? 120 : m_layout->layOut(width, m_listIsOpen);
}

void BubbleView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(rect(), Theme::pad, Theme::pad);
    if (m_bubble.isEmpty()) {
        paintPlaceholder(&painter);
        return;
    }
    m_layout->layOut(width(), m_listIsOpen);
    m_layout->standSheetOn(height());
    m_layout->paint(&painter, event->rect());
}

void BubbleView::paintPlaceholder(QPainter *painter) const
{
    painter->setFont(Theme::font());
    painter->setPen(Theme::current().second);
    painter->drawText(rect().adjusted(Theme::group, Theme::group, -Theme::group, -Theme::group), Qt::AlignCenter | Qt::TextWordWrap,
                      m_placeholder);
}

void BubbleView::scrollCards(int by)
{
    m_layout->layOut(width(), m_listIsOpen);
    m_layout->scrollCards(by);
    update(m_layout->cardsPlace());
}

void BubbleView::keyPressEvent(QKeyEvent *event)
{
    const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isPress && m_layout->hasList())
        setListOpen(!m_listIsOpen);
    else if (event->key() == Qt::Key_Escape && m_layout->hasList() && m_listIsOpen)
        setListOpen(false);
    else if (event->key() == Qt::Key_Right && m_layout->hasCards())
        scrollCards(m_layout->cardStep());
    else if (event->key() == Qt::Key_Left && m_layout->hasCards())
        scrollCards(-m_layout->cardStep());
    else
        QWidget::keyPressEvent(event);
}

void BubbleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_layout->hasCards() && m_layout->cardsPlace().contains(event->position().toPoint()))
        m_dragFrom = qRound(event->position().x());
    else
        QWidget::mousePressEvent(event);
}

void BubbleView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_dragFrom >= 0) {
        scrollCards(m_dragFrom - at.x());
        m_dragFrom = at.x();
        return;
    }
    const bool isOverCards = m_layout->hasCards() && m_layout->cardsPlace().contains(at);
    if (isOverCards || m_layout->listButton().contains(at))
        setCursor(isOverCards ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    else
        unsetCursor();
}

void BubbleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragFrom >= 0)
        m_dragFrom = -1;
    else if (event->button() == Qt::LeftButton && m_layout->listButton().contains(event->position().toPoint()))
        setListOpen(!m_listIsOpen);
    else
        QWidget::mouseReleaseEvent(event);
}

void BubbleView::wheelEvent(QWheelEvent *event)
{
    const int sideways = event->angleDelta().x();
    if (sideways != 0 && m_layout->hasCards() && m_layout->cardsPlace().contains(event->position().toPoint()))
        scrollCards(-sideways);
    else
        QWidget::wheelEvent(event);
}

} // namespace recado
