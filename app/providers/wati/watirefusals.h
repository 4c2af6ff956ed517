#pragma once

#include "domain/contentproblem.h"
#include "providers/provider.h"

namespace recado::wati {

// What Wati's calls have no field for, beyond what capabilities() say. Errors where the message would be another one without it, warnings
// ("not_carried") where it would only lose an extra.
ContentProblems refusals(const Account &account, const Content &content);

} // namespace recado::wati
