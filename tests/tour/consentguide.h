#pragma once

#include "tour/album.h"
#include "ui/practicehouse.h"

namespace recado::tour {

// Consent on a card, the dialogs that enter it, the do-not-contact list and its words. Before any window.
void visitConsent(Album &album, QWidget &window, test::PracticeHouse &house);

} // namespace recado::tour
