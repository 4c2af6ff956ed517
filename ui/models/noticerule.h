#pragma once

#include "domain/conversation.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace recado {

// When the desktop is told of people who wrote, and in which words: whoever writes within a moment is told together, at most one notice in a while,
// none of what the operator sees anyway. Pure: the caller has the clock and the desktop.
class NoticeRule {
public:
    static constexpr Milliseconds gathering{1500}; // after the first one, others join
    static constexpr Milliseconds pause{8000};     // between two notices
    static constexpr Milliseconds old{10 * 60 * 1000}; // written longer ago, it is history, not news
    static constexpr int mostNames = 3;

    struct Settings {
        bool isOn = true;
        bool isMasked = false; // no text
        QString me;            // what somebody else looks after is theirs; empty: everything is ours
    };
    struct Notice {
        QString title;
        QString text;
        ConversationId opens; // null when it is of several people

        bool operator==(const Notice &) const = default;
    };

    // As they stand after a change; what is no news is left out.
    void heard(const QList<Conversation> &conversations, const Settings &settings, Instant now);
    // When take() may have something to tell; none: nothing waits.
    std::optional<Instant> due() const;
    // Empties what waits. Nothing when the operator was in front of it all the time.
    std::optional<Notice> take(const Settings &settings, bool isInFront, Instant now);

private:
    bool isNews(const Conversation &conversation, const Settings &settings, Instant now) const;

    QHash<ConversationId, Instant> m_told; // up to which message; also of those that were left out
    QList<Conversation> m_waiting;         // each once
    std::optional<Instant> m_firstAt;
    std::optional<Instant> m_lastNotice;
};

} // namespace recado
