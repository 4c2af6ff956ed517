#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado {
class MainWindow;
}

namespace recado::tour {

// The queue of conversations: every kind of message, an open and a closed window, a filter, a search, notes, and what stands where there is nothing.
void visitConversations(Album &album, MainWindow &window, test::PracticeHouse &house);

} // namespace recado::tour
