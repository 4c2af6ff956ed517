#pragma once

#include "delegates/celldelegate.h"

namespace recado {

// What an entry of the list of sending numbers carries besides its text.
enum ChannelRole {
    ChannelProviderRole = Qt::UserRole + 1, // "Wati"
    ChannelHealthRole,                      // int: CredentialHealth
    ChannelHealthWordRole,                  // the dot is never the only sign
};

// Dot, name and number, provider: one line, in the list and in the closed box.
void paintChannel(QPainter *painter, const QRect &where, const QAbstractItemModel &model, int row);

void paintChannelCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize channelCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using ChannelDelegate = CellDelegate<paintChannelCell, channelCellSize>;

} // namespace recado
