#include "delegates/broadcastdelegate.h"

#include "delegates/cellpainter.h"
#include "models/broadcastmodel.h"
#include "widgets/broadcastlook.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int rowHeight = 44;
constexpr int iconSize = 16;
constexpr int barHeight = 4;

void paintState(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const auto state = BroadcastState(index.data(BroadcastModel::StateRole).toInt());
    const QColor colour = broadcastStateColour(state);
    paintIcon(painter, where, broadcastStateIcon(state), colour, iconSize);
    paintText(painter, where.adjusted(iconSize + 6, 0, 0, 0), index.data().toString(), Theme::font(Theme::bodySize, QFont::DemiBold), colour);
}

void paintProgress(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QVariant part = index.data(BroadcastModel::PartRole);
    if (!part.isValid()) {
        paintText(painter, where, index.data().toString(), Theme::font(), theme.second);
        return;
    }
    paintText(painter, where.adjusted(0, 0, 0, -12), index.data().toString(), Theme::font(), theme.text);
    const QRect bar(where.left(), where.center().y() + 11, std::min(where.width(), 160), barHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.lineSoft);
    painter->drawRoundedRect(bar, barHeight / 2, barHeight / 2);
    painter->setBrush(theme.accent);
    const int done = int(bar.width() * std::clamp(part.toDouble(), 0.0, 1.0));
    if (done > 0)
        painter->drawRoundedRect(QRect(bar.topLeft(), QSize(std::max(done, barHeight), barHeight)), barHeight / 2, barHeight / 2);
    painter->restore();
}

} // namespace

void paintBroadcastCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintRowGround(painter, option, true);
    const Theme &theme = Theme::current();
    const QRect inside = option.rect.adjusted(Theme::inset, 0, -Theme::pad, -1);
    const QString text = index.data().toString();
    switch (index.column()) {
    case BroadcastModel::Name: paintText(painter, inside, text, Theme::font(Theme::bodySize, QFont::DemiBold), theme.text); break;
    case BroadcastModel::State: paintState(painter, inside, index); break;
    case BroadcastModel::Progress: paintProgress(painter, inside, index); break;
    case BroadcastModel::Template: paintText(painter, inside, text, Theme::font(), theme.second, Qt::ElideMiddle); break;
    default: paintText(painter, inside, text, Theme::font(), theme.second); break;
    }
}

QSize broadcastCellSize(const QStyleOptionViewItem &, const QModelIndex &index)
{
    const int icon = index.column() == BroadcastModel::State ? iconSize + 6 : 0;
    return {textWidth(index.data().toString(), Theme::font(Theme::bodySize, QFont::DemiBold)) + icon + Theme::inset + Theme::pad, rowHeight};
}

} // namespace recado
