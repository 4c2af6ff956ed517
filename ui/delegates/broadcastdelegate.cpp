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
constexpr int barHeight = 4;

void paintState(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const auto state = BroadcastState(index.data(BroadcastModel::StateRole).toInt());
    const QColor colour = broadcastStateColour(state);
    paintStatusCell(painter, where, broadcastStateIcon(state), index.data().toString(), colour);
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
    const QString text = index.data().toString();
    const int width = index.column() == BroadcastModel::State ? statusCellWidth(text) : textWidth(text, Theme::font(Theme::bodySize, QFont::DemiBold));
    return {width + Theme::inset + Theme::pad, rowHeight};
}

} // namespace recado
