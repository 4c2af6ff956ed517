#include "domain/evidence.h"

#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace recado {

namespace {

constexpr std::array<std::pair<EventKind, const char *>, 15> kinds{{
    {EventKind::Queued, "queued"},
    {EventKind::InFlight, "in_flight"},
    {EventKind::Accepted, "accepted"},
    {EventKind::Held, "held"},
    {EventKind::Refused, "refused"},
    {EventKind::Unknown, "unknown"},
    {EventKind::Sent, "sent"},
    {EventKind::Delivered, "delivered"},
    {EventKind::Read, "read"},
    {EventKind::Played, "played"},
    {EventKind::Replied, "replied"},
    {EventKind::Failed, "failed"},
    {EventKind::Deleted, "deleted"},
    {EventKind::Received, "received"},
    {EventKind::Note, "note"},
}};

constexpr std::array<std::pair<EventSource, const char *>, 5> sources{{
    {EventSource::Local, "local"},
    {EventSource::Answer, "answer"},
    {EventSource::Webhook, "webhook"},
    {EventSource::Poll, "poll"},
    {EventSource::Operator, "operator"},
}};

// Which of two facts of one second comes first in a story.
int placeInStory(const StatusEvent &event)
{
    switch (event.kind) {
    case EventKind::Queued: return event.attempt.isNull() ? 0 : 2; // with an attempt: back in the queue after it
    case EventKind::InFlight: return 1;
    case EventKind::Accepted:
    case EventKind::Held:
    case EventKind::Refused:
    case EventKind::Unknown: return 2;
    case EventKind::Sent: return 3;
    case EventKind::Failed: return 4;
    case EventKind::Delivered: return 5;
    case EventKind::Read: return 6;
    case EventKind::Played: return 7;
    case EventKind::Replied: return 8;
    case EventKind::Received: return 9;
    case EventKind::Deleted: return 10;
    case EventKind::Note: return 11;
    }
    return 11;
}

// Within one second an attempt follows what became of the one before. What is of none comes first when it began the story, else last.
qint64 attemptInStory(const StatusEvent &event)
{
    if (!event.attempt.isNull())
        return event.attempt.value;
    return placeInStory(event) == 0 ? 0 : std::numeric_limits<qint64>::max();
}

template<typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename Value, typename Table>
std::optional<Value> valueOf(const Table &table, const QString &word)
{
    for (const auto &[candidate, text] : table) {
        if (word == QLatin1String(text))
            return candidate;
    }
    return {};
}

} // namespace

QString toString(EventKind kind) { return wordOf(kinds, kind); }
std::optional<EventKind> eventKindFromString(const QString &word) { return valueOf<EventKind>(kinds, word); }
QString toString(EventSource source) { return wordOf(sources, source); }
std::optional<EventSource> eventSourceFromString(const QString &word) { return valueOf<EventSource>(sources, word); }

bool isProviderStatus(EventKind kind)
{
    switch (kind) {
    case EventKind::Sent:
    case EventKind::Delivered:
    case EventKind::Read:
    case EventKind::Played:
    case EventKind::Replied:
    case EventKind::Failed:
        return true;
    default:
        return false;
    }
}

bool happenedBefore(const StatusEvent &left, const StatusEvent &right)
{
    const auto key = [](const StatusEvent &event) {
        const auto second = std::chrono::floor<std::chrono::seconds>(event.effectiveAt());
        return std::tuple(second, attemptInStory(event), placeInStory(event), event.effectiveAt(), event.heardAt, event.id.value);
    };
    return key(left) < key(right);
}

QString factKey(const StatusEvent &event)
{
    // Our own facts are told once each by the transaction that makes them true; only what comes from outside can repeat.
    if (event.source == EventSource::Local || event.source == EventSource::Answer || event.source == EventSource::Operator)
        return QStringLiteral("%1|%2|%3").arg(toString(event.source), toString(event.kind)).arg(toMillis(event.heardAt));
    // v1/v2 twins of Wati carry one moment as seconds and as ISO text: whole seconds make them one.
    const QString moment = event.occurredAt
        ? QString::number(std::chrono::floor<std::chrono::seconds>(*event.occurredAt).time_since_epoch().count())
        : QStringLiteral("-");
    QString key = QStringLiteral("%1|%2|%3|%4").arg(toString(event.source), toString(event.kind), moment, event.code);
    if (event.kind == EventKind::Received)
        key += QLatin1Char('|') + event.providerId; // a person may answer twice in one second
    return key;
}

} // namespace recado
