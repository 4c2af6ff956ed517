#pragma once

#include "domain/content.h"
#include "domain/contentproblem.h"

namespace recado {

// {{holes}} of a canned text or a pasted one that nobody filled: a warning of rule "hole_left" at each text that has one, `actual` is its name.
// Templates have holes of their own, which are checked by name.
ContentProblems holesLeftIn(const Content &content);

} // namespace recado
