#pragma once

#include "cli/interruption.h"
#include "services/messageservice.h"

#include <QDeadlineTimer>

#include <functional>

namespace recado {
class Application;
}

namespace recado::cli {

// True when the story has come as far as `target`, or further: read implies delivered, replied implies read. Held counts as accepted.
bool hasReached(EventKind target, const Story &story);

// True when waiting for `target` makes no more sense: the message was refused, or failed.
bool isLost(EventKind target, const Story &story);

// Our own part is over: the one attempt has an outcome.
bool isSettled(const Message &message);

// Follows one message until `enough` says so, the deadline passes or Ctrl-C. Where no host is running nobody else hears of statuses, so
// this asks the provider itself now and then. Gives the story as last known.
Result<Story> follow(Application &app, MessageRow row, QDeadlineTimer deadline, const Interruption &interruption,
                     const std::function<bool(const Story &)> &enough);

} // namespace recado::cli
