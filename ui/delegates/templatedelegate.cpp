#include "delegates/templatedelegate.h"

#include "delegates/cellpainter.h"
#include "models/templatemodel.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int rowHeight = 54;
constexpr int lineHeight = 22;

int paintStatus(QPainter *painter, const QRect &line, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const bool approved = index.data(TemplateModel::ApprovedRole).toBool();
    const QColor colour = approved ? theme.good : theme.warn;
    const QFont font = Theme::font(Theme::captionSize, QFont::DemiBold);
    const QString word = index.data(TemplateModel::StatusRole).toString();
    const int width = textWidth(word, font) + 20;
    const QRect where(line.right() - width + 1, line.top(), width, line.height());
    paintIcon(painter, where, approved ? QStringLiteral("tick-circle") : QStringLiteral("warning"), colour, 14);
    paintText(painter, where.adjusted(20, 0, 0, 0), word, font, colour, Qt::ElideNone);
    return width;
}

void paintName(QPainter *painter, QRect line, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const bool approved = index.data(TemplateModel::ApprovedRole).toBool();
    const QFont font = Theme::font(Theme::bodySize, QFont::DemiBold);
    // The name is what people look for: it gets its room first, the pills what is left.
    const int nameWidth = std::min(textWidth(index.data().toString(), font) + 1, line.width());
    const int used = paintText(painter, {line.topLeft(), QSize(nameWidth, line.height())}, index.data().toString(), font,
                               approved ? theme.text : theme.second, Qt::ElideMiddle);
    line.setLeft(line.left() + used + Theme::pad);
    line.setLeft(line.left() + paintPill(painter, line, index.data(TemplateModel::LanguageRole).toString(), theme.second) + 6);
    paintPill(painter, line, index.data(TemplateModel::CategoryRole).toString(), theme.second);
}

} // namespace

void paintTemplateCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintRowGround(painter, option, true);
    const QRect inside = option.rect.adjusted(Theme::inset, 5, -Theme::inset, -5);
    const QRect first(inside.left(), inside.top(), inside.width(), lineHeight);
    const int statusWidth = paintStatus(painter, first, index);
    paintName(painter, first.adjusted(0, 0, -statusWidth - Theme::pad, 0), index);
    const QRect second(inside.left(), inside.top() + lineHeight, inside.width(), lineHeight - 2);
    paintText(painter, second, index.data(TemplateModel::SummaryRole).toString(), Theme::font(Theme::captionSize), Theme::current().second);
}

QSize templateCellSize(const QStyleOptionViewItem &, const QModelIndex &)
{
    return {320, rowHeight};
}

} // namespace recado
