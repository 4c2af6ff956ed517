#include "delegates/cellpainter.h"
#include "preview/bubblelayout.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace recado {

namespace {

// One outline with the corner that points to who wrote: uniting two shapes loses the whole at some places.
QPainterPath bubblePath(const QRectF &where, const BubbleLook &look)
{
    QPainterPath path;
    if (!look.hasTail) {
        path.addRoundedRect(where, blocks::radius, blocks::radius);
        return path;
    }
    constexpr qreal round = 2 * blocks::radius;
    path.moveTo(where.left() - 7, where.top());
    path.lineTo(where.right() - blocks::radius, where.top());
    path.arcTo(QRectF(where.right() - round, where.top(), round, round), 90, -90);
    path.lineTo(where.right(), where.bottom() - blocks::radius);
    path.arcTo(QRectF(where.right() - round, where.bottom() - round, round, round), 0, -90);
    path.lineTo(where.left() + blocks::radius, where.bottom());
    path.arcTo(QRectF(where.left(), where.bottom() - round, round, round), 270, -90);
    path.lineTo(where.left(), where.top() + 9);
    path.closeSubpath();
    return look.isOurs ? QTransform(-1, 0, 0, 1, where.left() + where.right(), 0).map(path) : path;
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
    painter->setBrush(m_look.isOurs ? theme.accentSoft : theme.bubble);
    painter->drawPath(bubblePath(where, m_look));
}

void BubbleLayout::paintTime(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    if (m_column.time.isEmpty())
        return;
    if (!hasGround())
        blocks::paintBox(painter, m_column.time.adjusted(-8, -1, 8, 1), theme.bubble, 9);
    const int icon = m_bubble.status ? statusSize + 3 : 0;
    paintText(painter, m_column.time.adjusted(0, 0, -icon, 0), m_bubble.time, Theme::font(timeSize), theme.second, Qt::ElideNone,
              Qt::AlignRight | Qt::AlignVCenter);
    if (m_bubble.status)
        paintIcon(painter, {m_column.time.right() - statusSize + 1, m_column.time.top(), statusSize, m_column.time.height()},
                  Theme::statusIcon(*m_bubble.status), theme.statusColour(*m_bubble.status), statusSize);
}

void BubbleLayout::paintReaction(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    painter->setPen(theme.line);
    painter->setBrush(theme.bubble);
    painter->drawRoundedRect(QRectF(m_reaction).adjusted(0.5, 0.5, -0.5, -0.5), 13, 13);
    paintText(painter, m_reaction, reactions(), Theme::font(15), theme.text, Qt::ElideNone, Qt::AlignCenter);
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
