#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado {
class MainWindow;
}

namespace recado::tour {

// The check-up before, while and after it looks; its bundle and backup; the settings of the network.
void visitCheckUp(Album &album, MainWindow &window, test::PracticeHouse &house);
// What the strip over the page and the status bar tell by themselves.
void visitStrips(Album &album);
// In place of the window: a damaged installation, and a lost one.
void visitStartProblem(Album &album);

} // namespace recado::tour
