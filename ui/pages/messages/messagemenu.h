#pragma once

#include <QModelIndex>

class QMenu;

namespace recado {

class MessageHeader;
class MessageModel;
class MessageTable;

// What can be done with the value in a cell, with its row and with its column. Deletes itself when it is closed.
QMenu *makeMessageMenu(MessageTable &table, MessageModel &model, MessageHeader &header, const QModelIndex &cell);

} // namespace recado
