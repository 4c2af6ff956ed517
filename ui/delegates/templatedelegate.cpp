#include "delegates/templatedelegate.h"

#include "delegates/cellpainter.h"
#include "models/templatemodel.h"
#include "models/templatewords.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int lineHeight = 22;
constexpr int starSize = 16;
constexpr int starWidth = starSize + Theme::pad;

QColor standingColour(TemplateStanding standing)
{
    const Theme &theme = Theme::current();
    return standing == TemplateStanding::Usable ? theme.good : standing == TemplateStanding::Stopped ? theme.bad : theme.warn;
}

int paintStatus(QPainter *painter, const QRect &line, const QModelIndex &index)
{
    const auto standing = TemplateStanding(index.data(TemplateModel::StandingRole).toInt());
    const QColor colour = standingColour(standing);
    const QFont font = Theme::font(Theme::captionSize, QFont::DemiBold);
    const QString word = index.data(TemplateModel::StatusRole).toString();
    const int width = textWidth(word, font) + 20;
    const QRect where(line.right() - width + 1, line.top(), width, line.height());
    paintIcon(painter, where, standingIcon(standing), colour, 14);
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
    for (const int role : {TemplateModel::LanguageRole, TemplateModel::CategoryRole, TemplateModel::AccountRole}) {
        if (const int wide = paintPill(painter, line, index.data(role).toString(), theme.second); wide > 0)
            line.setLeft(line.left() + wide + 6);
    }
}

// What it says at the left; how good it is and how it was used at the right, as far as there is room for both.
void paintSecond(QPainter *painter, QRect line, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QFont font = Theme::font(Theme::captionSize);
    QStringList facts{index.data(TemplateModel::QualityRole).toString(), index.data(TemplateModel::UseRole).toString()};
    facts.removeAll(QString());
    while (!facts.isEmpty() && textWidth(facts.join(QStringLiteral(" · ")), font) > line.width() / 2)
        facts.removeFirst();
    const QString words = facts.join(QStringLiteral(" · "));
    const int width = textWidth(words, font) + 1;
    paintText(painter, {line.right() - width + 1, line.top(), width, line.height()}, words, font, theme.second, Qt::ElideNone);
    if (!words.isEmpty())
        line.setRight(line.right() - width - Theme::pad);
    paintText(painter, line, index.data(TemplateModel::SummaryRole).toString(), font, theme.second);
}

} // namespace

QString standingIcon(TemplateStanding standing)
{
    switch (standing) {
    case TemplateStanding::Usable: return QStringLiteral("tick-circle");
    case TemplateStanding::Stopped: return QStringLiteral("cross-circle");
    case TemplateStanding::Waiting: break;
    }
    return QStringLiteral("clock");
}

QRect templateStarRect(const QRect &row)
{
    return {row.left(), row.top(), Theme::inset + starWidth, row.height()};
}

void paintTemplateCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    paintRowGround(painter, option, true);
    QRect inside = option.rect.adjusted(Theme::inset, 5, -Theme::inset, -5);
    const bool favourite = index.data(TemplateModel::FavouriteRole).toBool();
    paintIcon(painter, {inside.left(), inside.top(), starSize, lineHeight},
              favourite ? QStringLiteral("star-full") : QStringLiteral("star"), favourite ? theme.accent : theme.lineStrong, starSize);
    inside.setLeft(inside.left() + starWidth);
    const QRect first(inside.left(), inside.top(), inside.width(), lineHeight);
    const int statusWidth = paintStatus(painter, first, index);
    paintName(painter, first.adjusted(0, 0, -statusWidth - Theme::pad, 0), index);
    paintSecond(painter, {inside.left(), inside.top() + lineHeight, inside.width(), lineHeight - 2}, index);
}

QSize templateCellSize(const QStyleOptionViewItem &, const QModelIndex &)
{
    return {320, templateRowHeight};
}

} // namespace recado
