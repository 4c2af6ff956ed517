#include "delegates/storydelegate.h"

#include "delegates/cellpainter.h"
#include "models/recipientstorymodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace recado {

namespace {

constexpr int iconSize = 16;

void paintStatus(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QVariant verdict = index.data(RecipientStoryModel::VerdictRole);
    const auto kind = EventKind(verdict.toInt());
    const QColor colour = verdict.isValid() ? theme.statusColour(kind) : theme.second;
    paintIcon(painter, where, verdict.isValid() ? Theme::statusIcon(kind) : QStringLiteral("close"), colour, iconSize);
    paintText(painter, where.adjusted(iconSize + 6, 0, 0, 0), index.data().toString(), Theme::font(Theme::bodySize, QFont::DemiBold), colour);
}

} // namespace

void paintStoryCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintRowGround(painter, option, true);
    const QRect inside = option.rect.adjusted(Theme::inset, 0, -Theme::pad, -1);
    const QVariant value = index.data();
    if (!value.isValid()) {
        paintPending(painter, inside);
        return;
    }
    const Theme &theme = Theme::current();
    const QString text = value.toString();
    const QColor person = index.data(RecipientStoryModel::WantedRole).toBool() ? theme.text : theme.second;
    switch (index.column()) {
    case RecipientStoryModel::Status: paintStatus(painter, inside, index); break;
    case RecipientStoryModel::Line: paintText(painter, inside, text, Theme::font(), theme.second); break;
    case RecipientStoryModel::Recipient: paintText(painter, inside, text, Theme::font(), person, Qt::ElideMiddle); break;
    case RecipientStoryModel::Name: paintText(painter, inside, text, Theme::font(), person); break;
    case RecipientStoryModel::Detail: paintText(painter, inside, text, Theme::font(), theme.second); break;
    default: paintText(painter, inside, text, Theme::font(), theme.text); break;
    }
}

QSize storyCellSize(const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool status = index.column() == RecipientStoryModel::Status;
    const QFont font = Theme::font(Theme::bodySize, status ? QFont::DemiBold : QFont::Normal);
    return {textWidth(index.data().toString(), font) + (status ? iconSize + 6 : 0) + Theme::inset + Theme::pad, Theme::rowHeight};
}

} // namespace recado
