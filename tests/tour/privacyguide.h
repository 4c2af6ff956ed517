#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado {
class MainWindow;
}

namespace recado::tour {

// The part of the settings, how long things are kept, the mask over the messages, who uncovered whom; one person's data and the receipt of their erasure.
void visitPrivacy(Album &album, MainWindow &window);

} // namespace recado::tour
