#include "cli/hearingjson.h"

namespace recado::cli {

namespace {

QJsonValue momentOrNull(std::optional<Instant> at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonObject toJson(const BreakEvidence &evidence)
{
    const bool elsewhere = evidence.listener == BreakEvidence::Listener::Elsewhere;
    return {{QStringLiteral("listening"), elsewhere ? QJsonValue() : QJsonValue(evidence.listener == BreakEvidence::Listener::Listening)},
            {QStringLiteral("wrong_signature"), evidence.wrongSignature},
            {QStringLiteral("not_understood"), evidence.notUnderstood},
            {QStringLiteral("other_events"), evidence.otherEvents},
            {QStringLiteral("other_accounts"), evidence.otherAccounts},
            {QStringLiteral("unknown_path"), evidence.unknownPath},
            {QStringLiteral("poll_answered_at"), momentOrNull(evidence.pollAnswered)},
            {QStringLiteral("poll_failed_at"), momentOrNull(evidence.pollFailed)}};
}

} // namespace

QJsonObject toJson(const ChannelHearing &hearing)
{
    const HearingVerdict &verdict = hearing.verdict;
    return {{QStringLiteral("state"), toString(verdict.hearing)},
            {QStringLiteral("since"), momentOrNull(verdict.since)},
            {QStringLiteral("waiting"), verdict.waiting},
            {QStringLiteral("expected_s"), qint64(verdict.expected.count() / 1000)},
            {QStringLiteral("break"), hearing.isBroken() ? QJsonValue(toString(hearing.place)) : QJsonValue()},
            {QStringLiteral("evidence"), hearing.isBroken() ? QJsonValue(toJson(hearing.evidence)) : QJsonValue()}};
}

} // namespace recado::cli
