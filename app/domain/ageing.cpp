#include "domain/ageing.h"

#include <algorithm>

namespace recado {

namespace {

constexpr Milliseconds usualForOtp = std::chrono::minutes(10);

std::optional<Milliseconds> usualSilence(EventKind verdict)
{
    switch (verdict) {
    case EventKind::Accepted:
    case EventKind::Unknown: return std::chrono::minutes(5);
    case EventKind::Held:
    case EventKind::Sent: return std::chrono::hours(24);
    default: return {};
    }
}

} // namespace

Milliseconds timeToLive(const TemplateDefinition &definition)
{
    if (definition.timeToLiveSeconds > 0)
        return std::chrono::seconds(definition.timeToLiveSeconds);
    const bool usual = definition.timeToLiveSeconds < 0 || definition.category != QLatin1String("AUTHENTICATION");
    return usual ? usualTimeToLive : usualForOtp;
}

Silence silenceOf(const Message &message, Milliseconds timeToLive, Instant now)
{
    const auto usual = usualSilence(message.verdict);
    if (!usual)
        return {};
    Silence silence;
    silence.since = message.verdictAt.value_or(message.updatedAt);
    silence.until = silence.since + timeToLive;
    const Milliseconds patience = std::min(*usual, timeToLive / 2);
    silence.kind = now > silence.until   ? Silence::Kind::Expired
        : now - silence.since > patience ? Silence::Kind::Late
                                     : Silence::Kind::Fresh;
    return silence;
}

QString toString(Silence::Kind kind)
{
    switch (kind) {
    case Silence::Kind::None: return QStringLiteral("none");
    case Silence::Kind::Fresh: return QStringLiteral("fresh");
    case Silence::Kind::Late: return QStringLiteral("late");
    case Silence::Kind::Expired: return QStringLiteral("expired");
    }
    return {};
}

} // namespace recado
