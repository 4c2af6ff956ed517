#include "delegates/channeldelegate.h"

#include "delegates/cellpainter.h"
#include "domain/account.h"
#include "widgets/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int dotSize = 8;

QColor dotColour(CredentialHealth health)
{
    const Theme &theme = Theme::current();
    switch (health) {
    case CredentialHealth::Good: return theme.accent;
    case CredentialHealth::Refused: return theme.bad;
    case CredentialHealth::NoAnswer: return theme.warn;
    case CredentialHealth::Untested: break;
    }
    return theme.third;
}

} // namespace

void paintChannel(QPainter *painter, const QRect &where, const QAbstractItemModel &model, int row)
{
    const QModelIndex index = model.index(row, 0);
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(dotColour(CredentialHealth(index.data(ChannelHealthRole).toInt())));
    painter->drawEllipse(QRect(where.left(), where.center().y() - dotSize / 2 + 1, dotSize, dotSize));
    painter->restore();
    QRect line = where.adjusted(dotSize + Theme::pad, 0, 0, 0);
    const QString text = index.data().toString();
    const int wanted = std::min(textWidth(text, Theme::font()) + 1, line.width());
    paintText(painter, {line.topLeft(), QSize(wanted, line.height())}, text, Theme::font(), theme.text, Qt::ElideMiddle);
    line.setLeft(line.left() + wanted + Theme::pad);
    paintPill(painter, line, index.data(ChannelProviderRole).toString(), theme.second);
}

void paintChannelCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintRowGround(painter, option, false);
    QRect line = option.rect.adjusted(Theme::pad, 0, -Theme::pad, 0);
    const QString health = index.data(ChannelHealthWordRole).toString();
    const int healthWidth = textWidth(health, Theme::font(Theme::captionSize)) + 1;
    paintText(painter, {line.right() - healthWidth + 1, line.top(), healthWidth, line.height()}, health, Theme::font(Theme::captionSize),
              Theme::current().second);
    paintChannel(painter, line.adjusted(0, 0, -healthWidth - Theme::pad, 0), *index.model(), index.row());
}

QSize channelCellSize(const QStyleOptionViewItem &, const QModelIndex &index)
{
    const int words = textWidth(index.data().toString() + index.data(ChannelProviderRole).toString() + index.data(ChannelHealthWordRole).toString(),
                                Theme::font());
    return {words + 96, Theme::rowHeight};
}

} // namespace recado
