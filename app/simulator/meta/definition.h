#pragma once

#include "simulator/content/reader.h"

#include <functional>

namespace recado::simulator::meta {

// A template that somebody wants to create or change: the rules of "Template components" and the codes of template errors.
// `isHandle` knows the handles that a resumable upload gave.
void checkDefinition(const content::Reader &definition, const std::function<bool(const QString &)> &isHandle);

} // namespace recado::simulator::meta
