#pragma once

#include "store/messagelist.h"

namespace recado {

// What a message says about itself in one cell of a list: on screen, in a tooltip, on the clipboard.
enum class MessageCell { Recipient, Name, Template, Status, When, Detail, Channel };
inline constexpr int messageCellCount = 7;

QString messageCellTitle(MessageCell cell);
QString messageCell(const MessageSummary &summary, MessageCell cell);
// What the cell has no room for; empty when nothing is missing.
QString messageCellTip(const MessageSummary &summary, MessageCell cell);

// Titles and rows separated by tabs, as spreadsheets read them from the clipboard.
QString messagesAsTable(const QList<MessageSummary> &summaries, const QList<MessageCell> &cells);

// The moment that the verdict speaks for; when it was written down while nothing has happened yet.
Instant momentOf(const Message &message);
// True when the message carries an error that explains its verdict.
bool hasReason(const Message &message);

} // namespace recado
