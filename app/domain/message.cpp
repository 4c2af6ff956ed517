#include "domain/message.h"

namespace recado {

QString toString(MessageState state)
{
    switch (state) {
    case MessageState::Queued: return QStringLiteral("queued");
    case MessageState::InFlight: return QStringLiteral("in_flight");
    case MessageState::Accepted: return QStringLiteral("accepted");
    case MessageState::Held: return QStringLiteral("held");
    case MessageState::Refused: return QStringLiteral("refused");
    case MessageState::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

std::optional<MessageState> messageStateFromString(const QString &word)
{
    for (const auto state : {MessageState::Queued, MessageState::InFlight, MessageState::Accepted, MessageState::Held,
                             MessageState::Refused, MessageState::Unknown}) {
        if (toString(state) == word)
            return state;
    }
    return {};
}

bool isMissed(const Message &message, Instant now)
{
    return message.state == MessageState::Queued && message.scheduledAt && now > *message.scheduledAt + scheduleGrace;
}

} // namespace recado
