#pragma once

#include "domain/broadcast.h"
#include "domain/message.h"

namespace recado {

// What became of a broadcast, as values.

// Failures of one cause.
struct FailureGroup {
    QString code; // the provider's, or the error kind's word
    ErrorKind kind = ErrorKind::Rejected;
    int count = 0;

    bool operator==(const FailureGroup &) const = default;
};

// People by the moment of the first fact that says so: who was read without a word of delivery counts as delivered then.
struct MinuteCount {
    Instant minute; // its beginning; of the whole span where several minutes are one
    int accepted = 0;
    int delivered = 0;
    int failed = 0; // refused ones too

    bool operator==(const MinuteCount &) const = default;
};

// A row of the recipients with what became of it.
struct RecipientStory {
    BroadcastRow row; // cells as they were
    Message message; // null row id: it has none (yet); without its content
    std::optional<Instant> acceptedAt;
    std::optional<Instant> sentAt;
    std::optional<Instant> deliveredAt;
    std::optional<Instant> readAt;
    std::optional<Instant> repliedAt;
};

struct StoryFilter {
    QSet<EventKind> verdicts; // empty: all. Queued also means ready rows without a message
    bool blocked = true; // rows that are not to leave are listed too; with verdicts or a code they never are
    QString code; // of failures; see FailureGroup::code
    QString text; // part of the number, the name or a cell

    bool operator==(const StoryFilter &) const = default;
};

} // namespace recado
