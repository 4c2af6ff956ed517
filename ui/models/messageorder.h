#pragma once

#include "models/orderchange.h"
#include "store/messagelist.h"

#include <QSet>

namespace recado {

class Connection;

// An ordered list of messages as the store gave it, and how it differs from the list that is shown.
struct MessageOrder {
    QList<MessageRow> rows;
    OrderChange change;
    int total = 0;     // messages in the database, filter or not
    MessageRow newest; // a row above this one is new to the list
};

// Both run on the database thread, the comparison too: with a million rows it is no work for the screen.

// The whole list anew.
Result<MessageOrder> readOrder(Connection &connection, const MessageFilter &filter, const QList<MessageRow> &shown);
// Only what came on top of the list that is shown; the whole list when that cannot be told. `expected`: rows known to be new.
Result<MessageOrder> readNewer(Connection &connection, const MessageFilter &filter, const QList<MessageRow> &shown, const QSet<MessageRow> &expected);

// True when a message can enter or leave the list by what happens to it later.
bool followsVerdicts(const MessageFilter &filter);

} // namespace recado
