#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/timedoubt.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// What a fact says. The words of toString() are a public contract: timeline JSON and SQL use them.
enum class EventKind {
    Queued,
    InFlight,
    Accepted,
    Held,
    Refused,
    Unknown,
    Sent,
    Delivered,
    Read,
    Played,
    Replied,
    Failed,
    Deleted,
    Received,
    Note,
};

QString toString(EventKind kind);
std::optional<EventKind> eventKindFromString(const QString &word);

// True for what happens to a message after the provider took it.
bool isProviderStatus(EventKind kind);

enum class EventSource { Local, Answer, Webhook, Poll, Operator };

QString toString(EventSource source);
std::optional<EventSource> eventSourceFromString(const QString &word);

// One fact about one message. Facts are only ever added.
struct StatusEvent {
    EvidenceId id;
    EventKind kind = EventKind::Note;
    std::optional<Instant> occurredAt; // as the provider says, however odd; none when it gives none
    Instant heardAt;
    EventSource source = EventSource::Local;
    QString providerId; // the id by which the provider spoke of it
    QString errorKind;  // ErrorKind word, when the fact is a failure
    QString code;       // provider's error code as text
    QString text;       // provider's error text, or a note; English words of ours start no sentence here
    QString remark;     // how the fact found its message when not by id: "inferred"; otherwise empty
    AttemptId attempt;
    DeliveryId delivery; // the webhook delivery that brought it
    QByteArray payload;  // raw answer bytes for answer and poll; webhooks keep theirs in the delivery
    QString who = {};    // source operator: the person's name, as the computer knows it; empty where nobody kept it

    // The moment this fact speaks for: when it happened, or, when nobody said or what was said cannot be (timedoubt.h), when we heard.
    Instant effectiveAt() const { return believedTime(occurredAt, heardAt); }
    bool operator==(const StatusEvent &) const = default;
};

// In the order of a story. Providers mix whole seconds and milliseconds, so that within one second the nature of the facts decides:
// queued before in flight before sent before delivered…
bool happenedBefore(const StatusEvent &left, const StatusEvent &right);

// Two facts with the same key are the same fact told again (a repeated webhook, a v1/v2 twin, one more poll with the same answer).
QString factKey(const StatusEvent &event);

} // namespace recado
