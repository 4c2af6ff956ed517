#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado::tour {

// How messages are found: the language with its proposals and mistakes, drop-downs, filters with a name and a colour, failures by cause. `window`
// shows the messages.
void visitFilters(Album &album, QWidget &window, test::PracticeHouse &house);

} // namespace recado::tour
