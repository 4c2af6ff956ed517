#pragma once

#include "domain/content.h"

namespace recado {

// The words of a content that a person would recognise it by in a list: text, caption, body, place, name, file name or emoji. Its own
// words only, never ours; empty where it has none. A template's words are rendered from its definition instead.
QString summaryOf(const Content &content);

} // namespace recado
