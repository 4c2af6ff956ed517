#include "delegates/storydelegate.h"

#include "delegates/cellpainter.h"
#include "models/recipientstorymodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace recado {

namespace {

void paintStatus(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QVariant verdict = index.data(RecipientStoryModel::VerdictRole);
    const auto kind = EventKind(verdict.toInt());
    const QColor colour = verdict.isValid() ? theme.statusColour(kind) : theme.second;
    paintStatusCell(painter, where, verdict.isValid() ? Theme::statusIcon(kind) : QStringLiteral("close"), index.data().toString(), colour);
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
    const QString text = index.data().toString();
    const int width = index.column() == RecipientStoryModel::Status ? statusCellWidth(text) : textWidth(text, Theme::font());
    return {width + Theme::inset + Theme::pad, Theme::rowHeight};
}

} // namespace recado
