#pragma once

#include "store/messagelist.h"

#include <optional>

namespace recado {

// What a message says about itself in one cell of a list: on screen, in a tooltip, on the clipboard.
enum class MessageCell {
    Recipient, Name, Template, Status, When, Detail, Channel, Account, Broadcast, Line, Attempts, Created, Code, Wamid, Text, Language, Id,
};
inline constexpr int messageCellCount = 17;

QString messageCellTitle(MessageCell cell);
// By which files remember the column; never changes.
QString messageCellName(MessageCell cell);
// What a list is sorted by through its column; none for those that would read every message for little.
std::optional<MessageSort> messageCellSort(MessageCell cell);
MessageCell messageCellOf(MessageSort sort);

enum class TimeWords { Absolute, Relative }; // "14:03:05", "3 min ago"
QString messageCell(const MessageSummary &summary, MessageCell cell, TimeWords times = TimeWords::Absolute);
// What the cell has no room for; empty when nothing is missing.
QString messageCellTip(const MessageSummary &summary, MessageCell cell);

// Outside the program: never a bare dash, a time of day without its day, or half a text.
QString copiedCell(const MessageSummary &summary, MessageCell cell);
// Titles and rows separated by tabs, as spreadsheets read them from the clipboard.
QString messagesAsTable(const QList<MessageSummary> &summaries, const QList<MessageCell> &cells);

// The moment that the verdict speaks for; when it was written down while nothing has happened yet.
Instant momentOf(const Message &message);
// True when the message carries an error that explains its verdict.
bool hasReason(const Message &message);

} // namespace recado
