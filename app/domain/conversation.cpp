#include "domain/conversation.h"

#include <array>

namespace recado {

namespace {

constexpr std::array<std::pair<ConversationStatus, QLatin1String>, 4> words{{
    {ConversationStatus::Open, QLatin1String("open")},
    {ConversationStatus::Pending, QLatin1String("pending")},
    {ConversationStatus::Solved, QLatin1String("solved")},
    {ConversationStatus::Blocked, QLatin1String("blocked")},
}};

} // namespace

QString toString(ConversationStatus status)
{
    for (const auto &[value, word] : words) {
        if (value == status)
            return word;
    }
    return {};
}

std::optional<ConversationStatus> conversationStatusFromString(const QString &word)
{
    for (const auto &[value, text] : words) {
        if (text == word)
            return value;
    }
    return {};
}

} // namespace recado
