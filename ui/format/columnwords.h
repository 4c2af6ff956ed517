#pragma once

#include "domain/messagecolumn.h"

namespace recado {

// What an export's columns are called by people; the ids of the columns are for programs.

// "Status", "Read at": a heading, and a line in the list they are chosen from.
QString messageColumnWord(MessageColumn column);
// What stands in it, for a tooltip.
QString messageColumnLine(MessageColumn column);

} // namespace recado
