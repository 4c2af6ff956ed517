#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado {
class MainWindow;
}

namespace recado::tour {

// Contacts: empty, the list and a card, several at once, a merge, adding, an import.
void visitContacts(Album &album, MainWindow &window, test::PracticeHouse &house);

} // namespace recado::tour
