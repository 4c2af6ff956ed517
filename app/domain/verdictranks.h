#pragma once

#include "domain/evidence.h"

#include <tuple>

// What facts weigh against each other. Private to verdict.cpp.
namespace recado {

// Higher proves more. 0: not a proof of delivery.
inline int deliveryRank(EventKind kind)
{
    switch (kind) {
    case EventKind::Delivered: return 1;
    case EventKind::Read: return 2;
    case EventKind::Played: return 3;
    case EventKind::Replied: return 4;
    default: return 0;
    }
}

// Among our own facts of one moment, the one that comes later in the life of an attempt.
inline int ownRank(EventKind kind)
{
    switch (kind) {
    case EventKind::Queued: return 1;
    case EventKind::InFlight: return 2;
    case EventKind::Unknown: return 3;
    case EventKind::Accepted: return 4;
    case EventKind::Held: return 5;
    case EventKind::Refused: return 6;
    default: return 0;
    }
}

inline bool isFromProvider(const StatusEvent &event)
{
    return event.source == EventSource::Webhook || event.source == EventSource::Poll;
}

// What an operator may say of an attempt that is unknown, and what takes their asking for another one back.
inline bool isWordOnUnknown(const StatusEvent &event)
{
    switch (event.kind) {
    case EventKind::Sent:
    case EventKind::Unknown:
    case EventKind::Queued: return event.source == EventSource::Operator;
    case EventKind::Refused: return event.source == EventSource::Operator || event.source == EventSource::Local;
    default: return false;
    }
}

inline qint64 second(const StatusEvent &event)
{
    return std::chrono::floor<std::chrono::seconds>(event.effectiveAt()).time_since_epoch().count();
}

// Which of two facts of one moment is taken, so that the order in which they came does not matter: the one with a code (twins of one failure
// do not all carry it), then the one heard first. What follows only decides between facts that say the same.
inline bool isRather(const StatusEvent &left, const StatusEvent &right)
{
    if (left.code != right.code)
        return left.code > right.code;
    const auto key = [](const StatusEvent &one) {
        return std::tie(one.heardAt, one.source, one.attempt, one.errorKind, one.text, one.providerId, one.id);
    };
    return key(left) < key(right);
}

} // namespace recado
