#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado {
class MainWindow;
}

namespace recado::tour {

// What was received, whatever became of it; a payload of 3 MB among it.
void visitDeliveries(Album &album, MainWindow &window, test::PracticeHouse &house);
// The figures behind the list.
void visitOverview(Album &album, MainWindow &window, test::PracticeHouse &house);
// Somebody else's broadcast, before the second person.
void visitApproval(Album &album, MainWindow &window, test::PracticeHouse &house);

} // namespace recado::tour
