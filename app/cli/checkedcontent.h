#pragma once

#include "cli/contentcheck.h"
#include "cli/session.h"

namespace recado::cli {

// The content of a file and all that is wrong with it: by itself and, with an account's name, by its provider and its definition of the
// template where one is known. Errors: the file's, NotFound for the account.
Result<ContentCheck> checkedContent(Session &session, const QString &path, const QString &account);

// What check calls an error, render and send refuse, in the same words; none when it may leave.
std::optional<Error> firstError(const ContentCheck &check);

} // namespace recado::cli
