#pragma once

#include "domain/broadcaststory.h"

#include <QString>

namespace recado {

// What a recipient's row says about itself, in one cell or in a file.

// "Delivered"; a row without a message: "Queued", or why it is not to leave: "Left out".
QString storyStatus(const RecipientStory &story);
// A few words: the code and what it means, why it waits, why it was left out. Empty when nothing is to be said.
QString storyDetail(const RecipientStory &story);
// The same at length, with what to do.
QString storyDetailTip(const RecipientStory &story);

// As the status says it: a retry that waits is queued. None for rows that are not to leave.
std::optional<EventKind> storyVerdict(const RecipientStory &story);

} // namespace recado
