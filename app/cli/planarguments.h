#pragma once

#include "cli/command.h"
#include "domain/broadcast.h"

namespace recado::cli {

// --pace, --at, --hours and their like: what create, plan and start have in common.
QList<Option> planOptions();

// Puts what was typed into the plan; the sentence of what is wrong with it, or nothing.
QString readPlan(const Arguments &arguments, BroadcastPlan &plan, Instant now);
// Anything of the plan was given.
bool namesPlan(const Arguments &arguments);

} // namespace recado::cli
