#include "domain/silence.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int fewestWords = 8;
constexpr Milliseconds withoutHistory = std::chrono::minutes(10);
constexpr Milliseconds shortest = std::chrono::minutes(2);
constexpr Milliseconds longest = std::chrono::hours(2);
constexpr int percentile = 95;
constexpr int slack = 4;
constexpr int loneSlack = 3; // for a single message

} // namespace

QString toString(Hearing hearing)
{
    switch (hearing) {
    case Hearing::Untold: return QStringLiteral("untold");
    case Hearing::Heard: return QStringLiteral("hearing");
    case Hearing::Quiet: return QStringLiteral("quiet");
    case Hearing::NeverHeard: return QStringLiteral("never_heard");
    }
    return {};
}

QString toString(BreakPlace place)
{
    switch (place) {
    case BreakPlace::Unknown: return QStringLiteral("unknown");
    case BreakPlace::Listener: return QStringLiteral("listener");
    case BreakPlace::Signature: return QStringLiteral("signature");
    case BreakPlace::NotUnderstood: return QStringLiteral("not_understood");
    case BreakPlace::Path: return QStringLiteral("path");
    case BreakPlace::OtherEvents: return QStringLiteral("other_events");
    case BreakPlace::Connection: return QStringLiteral("connection");
    case BreakPlace::ThisAccount: return QStringLiteral("this_account");
    case BreakPlace::NothingArrives: return QStringLiteral("nothing_arrives");
    }
    return {};
}

Milliseconds expectedWithin(QList<Milliseconds> firstWords)
{
    if (firstWords.size() < fewestWords)
        return withoutHistory;
    const auto place = firstWords.begin() + (firstWords.size() * percentile + 99) / 100 - 1;
    std::nth_element(firstWords.begin(), place, firstWords.end());
    return std::clamp(std::max(*place, Milliseconds(0)), shortest / slack, longest / slack) * slack;
}

HearingVerdict judgeHearing(const ChannelTraffic &traffic, Instant now, std::optional<Instant> listeningSince)
{
    HearingVerdict verdict;
    verdict.expected = expectedWithin(traffic.firstWords);
    verdict.waiting = static_cast<int>(traffic.unanswered.size());
    verdict.hasMore = traffic.hasMore;
    const auto waitedFor = [now, listeningSince](Instant accepted) { return now - (listeningSince ? std::max(accepted, *listeningSince) : accepted); };
    const auto overdue = std::count_if(traffic.unanswered.cbegin(), traffic.unanswered.cend(),
                                       [&](Instant accepted) { return waitedFor(accepted) > verdict.expected; });
    const bool loneOneIsLost = overdue == 1 && waitedFor(traffic.unanswered.first()) > verdict.expected * loneSlack;
    if (overdue > 1 || loneOneIsLost) {
        verdict.hearing = traffic.lastHeard ? Hearing::Quiet : Hearing::NeverHeard;
        verdict.since = traffic.lastHeard ? *traffic.lastHeard : traffic.unanswered.first();
    } else if (traffic.lastHeard) {
        verdict.hearing = Hearing::Heard;
    }
    return verdict;
}

BreakPlace locateBreak(const BreakEvidence &evidence)
{
    if (evidence.listener == BreakEvidence::Listener::Stopped)
        return BreakPlace::Listener;
    if (evidence.wrongSignature > 0)
        return BreakPlace::Signature;
    if (evidence.notUnderstood > 0)
        return BreakPlace::NotUnderstood;
    if (evidence.otherEvents > 0)
        return BreakPlace::OtherEvents;
    if (evidence.pollsFail())
        return BreakPlace::Connection;
    if (evidence.unknownPath > 0)
        return BreakPlace::Path;
    if (evidence.otherAccounts > 0)
        return BreakPlace::ThisAccount;
    return BreakPlace::NothingArrives;
}

} // namespace recado
