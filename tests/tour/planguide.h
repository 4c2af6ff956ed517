#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado {
class MainWindow;
}

namespace recado::tour {

// The making of a broadcast, step by step, with a table that has something wrong in it; the plan stays a draft. In a wide and in a narrow window.
void visitPlan(Album &album, MainWindow &window, test::PracticeHouse &house);

} // namespace recado::tour
