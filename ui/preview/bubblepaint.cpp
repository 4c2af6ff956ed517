#include "delegates/cellpainter.h"
#include "preview/bubblelayout.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace recado {

namespace {

// The corner that points to who wrote.
QPainterPath bubblePath(const QRectF &where)
{
    QPainterPath path;
    path.addRoundedRect(where, blocks::radius, blocks::radius);
    QPainterPath tail;
    tail.moveTo(where.left() - 7, where.top());
    tail.lineTo(where.left() + blocks::radius + 2, where.top());
    tail.lineTo(where.left() + blocks::radius + 2, where.top() + 12);
    tail.lineTo(where.left(), where.top() + 9);
    tail.closeSubpath();
    return path.united(tail);
}

void paintCardGround(QPainter *painter, const QRect &where)
{
    painter->setPen(Theme::current().line);
    painter->setBrush(Theme::current().bubble);
    painter->drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), blocks::radius, blocks::radius);
}

} // namespace

void BubbleLayout::paint(QPainter *painter, const QRect &exposed) const
{
    if (!m_ground.isEmpty()) {
        paintGround(painter);
        m_column.paint(painter, exposed);
        paintTime(painter);
    }
    if (!m_reaction.isEmpty())
        paintReaction(painter);
    paintCards(painter, exposed);
    if (m_listIsOpen && hasList())
        m_sheet.paint(painter, exposed);
}

void BubbleLayout::paintGround(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    if (!hasGround())
        return;
    const QRectF where = QRectF(m_ground).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isNoticeOnly()) {
        painter->setPen(QPen(theme.lineStrong, 1, Qt::DashLine));
        painter->setBrush(theme.side);
        painter->drawRoundedRect(where, blocks::radius, blocks::radius);
        return;
    }
    painter->setPen(theme.line);
    painter->setBrush(theme.bubble);
    painter->drawPath(bubblePath(where));
}

void BubbleLayout::paintTime(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    if (m_column.time.isEmpty())
        return;
    if (!hasGround())
        blocks::paintBox(painter, m_column.time.adjusted(-8, -1, 8, 1), theme.bubble, 9);
    paintText(painter, m_column.time, m_bubble.time, Theme::font(timeSize), theme.second, Qt::ElideNone, Qt::AlignRight | Qt::AlignVCenter);
}

void BubbleLayout::paintReaction(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    painter->setPen(theme.line);
    painter->setBrush(theme.bubble);
    painter->drawRoundedRect(QRectF(m_reaction).adjusted(0.5, 0.5, -0.5, -0.5), 13, 13);
    paintText(painter, m_reaction, m_bubble.reaction, Theme::font(15), theme.text, Qt::ElideNone, Qt::AlignCenter);
}

void BubbleLayout::paintCards(QPainter *painter, const QRect &exposed) const
{
    if (m_cards.isEmpty())
        return;
    painter->save();
    painter->setClipRect(QRect(1, m_cardsPlace.top(), m_width - 2, m_cardsPlace.height()), Qt::IntersectClip);
    painter->translate(-m_scroll, 0);
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        paintCardGround(painter, m_cardGrounds[i]);
        m_cards[i].paint(painter, exposed.translated(m_scroll, 0));
    }
    painter->restore();
}

} // namespace recado
