#include "delegates/cellpainter.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int pillHeight = 20;
constexpr int pillPadding = 7;
constexpr int pillRadius = 4;
constexpr int statusIcon = 16;
constexpr int statusGap = 6;

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool withLine)
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.window);
    if (withLine)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.lineSoft);
}

int paintText(QPainter *painter, const QRect &where, const QString &text, const QFont &font, const QColor &colour, Qt::TextElideMode elide,
              Qt::Alignment alignment)
{
    if (text.isEmpty() || where.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, elide, where.width(), Qt::TextSingleLine);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(where, int(alignment | Qt::TextSingleLine), shown);
    return metrics.horizontalAdvance(shown);
}

int paintPill(QPainter *painter, const QRect &where, const QString &text, const QColor &colour)
{
    const QFont font = Theme::font(11);
    const int width = textWidth(text, font) + 2 * pillPadding;
    if (text.isEmpty() || width > where.width())
        return 0;
    const QRect frame(where.left(), where.center().y() - pillHeight / 2 + 1, width, pillHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Theme::current().line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), pillRadius, pillRadius);
    painter->restore();
    paintText(painter, frame, text, font, colour, Qt::ElideNone, Qt::AlignCenter);
    return width;
}

void paintIcon(QPainter *painter, const QRect &where, const QString &name, const QColor &colour, int size)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(where.left(), where.top() + (where.height() - size) / 2, icons::pixmap(name, colour, size, ratio));
}

void paintStatusCell(QPainter *painter, const QRect &where, const QString &icon, const QString &word, const QColor &colour, bool struckOut)
{
    paintIcon(painter, where, icon, colour, statusIcon);
    QFont font = Theme::font(Theme::bodySize, QFont::DemiBold);
    font.setStrikeOut(struckOut);
    paintText(painter, where.adjusted(statusIcon + statusGap, 0, 0, 0), word, font, colour);
}

int statusCellWidth(const QString &word)
{
    return statusIcon + statusGap + textWidth(word, Theme::font(Theme::bodySize, QFont::DemiBold));
}

void paintPending(QPainter *painter, const QRect &where)
{
    const QRect bar(where.left(), where.center().y() - 4, std::min(where.width(), std::max(24, where.width() * 3 / 5)), 8);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().lineSoft);
    painter->drawRoundedRect(bar, 4, 4);
    painter->restore();
}

int textWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace recado
