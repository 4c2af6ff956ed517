#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado {
class MainWindow;
}

namespace recado::tour {

// What can be decided about single messages and about many: every state of the bar, why things failed, the raw content.
void visitStories(Album &album, MainWindow &window, test::PracticeHouse &house);

} // namespace recado::tour
