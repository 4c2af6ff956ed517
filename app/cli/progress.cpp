#include "cli/progress.h"

#include "application.h"
#include "cli/waiting.h"

#include <algorithm>

namespace recado::cli {

namespace {

constexpr std::chrono::milliseconds firstPoll{1500};
constexpr std::chrono::milliseconds longestBetweenPolls{10'000};
constexpr std::chrono::milliseconds longestSleep{1000}; // against a missed announcement

// How far along a story is; -1 for what is no step of it.
int stepOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Accepted:
    case EventKind::Held: return 0;
    case EventKind::Sent: return 1;
    case EventKind::Delivered: return 2;
    case EventKind::Read:
    case EventKind::Played: return 3;
    case EventKind::Replied: return 4;
    default: return -1;
    }
}

} // namespace

bool hasReached(EventKind target, const Story &story)
{
    const auto isTarget = [target](const StatusEvent &event) { return event.kind == target; };
    if (stepOf(target) < 0)
        return std::any_of(story.events.begin(), story.events.end(), isTarget);
    const Message &message = story.summary.message;
    const bool taken = message.state == MessageState::Accepted || message.state == MessageState::Held;
    return stepOf(message.verdict) >= stepOf(target) || (stepOf(target) == 0 && taken);
}

bool isLost(EventKind target, const Story &story)
{
    if (hasReached(target, story))
        return false;
    const EventKind verdict = story.summary.message.verdict;
    return verdict == EventKind::Refused || verdict == EventKind::Failed;
}

bool isSettled(const Message &message)
{
    return message.state != MessageState::Queued && message.state != MessageState::InFlight;
}

Result<Story> follow(Application &app, MessageRow row, QDeadlineTimer deadline, const Interruption &interruption,
                     const std::function<bool(const Story &)> &enough)
{
    auto between = firstPoll;
    QDeadlineTimer nextPoll(between);
    for (;;) {
        auto story = await(app.messages().story(row));
        if (!story || enough(*story) || deadline.hasExpired() || interruption.happened())
            return story;
        if (isSettled(story->summary.message) && nextPoll.hasExpired()) {
            if (!HostService::hasHost(app.core().dataDir))
                awaitUntil(app.poller().poll(row), deadline, &interruption);
            between = std::min(between * 3 / 2, longestBetweenPolls);
            nextPoll = QDeadlineTimer(between);
            continue;
        }
        sleepUntil(&app.messages(), &MessageService::changed, std::min({deadline, nextPoll, QDeadlineTimer(longestSleep)}), interruption);
    }
}

} // namespace recado::cli
