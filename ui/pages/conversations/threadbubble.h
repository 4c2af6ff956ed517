#pragma once

#include "models/threaditem.h"
#include "preview/bubble.h"

namespace recado {

// What a thread's bubble depends on beside the message itself.
struct ThreadContext {
    QString person;                       // what the other side is called; empty: not known
    qsizetype unfolded = longestUnfolded; // characters of its text
    bool isCovered = false;               // words and numbers stay out of sight (format/masking.h)

    bool operator==(const ThreadContext &) const = default;
};

// A message of either side as it stands in a thread: with the words it answers, its time and, for ours, what became of it.
Bubble threadBubble(const ThreadItem &item, const ThreadContext &context);
// Centered and without sides: nobody wrote it.
bool isSystemNotice(const ThreadItem &item);
// All of its words, for the clipboard.
QString threadText(const ThreadItem &item);

} // namespace recado
