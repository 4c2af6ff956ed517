#pragma once

#include "domain/broadcast.h"
#include "services/approvalfile.h"
#include "services/core.h"

#include <QFuture>

namespace recado {

// A broadcast as an approval sees it, with the marks of all its parts as they are now; the report, who and when are the caller's. Rows are read some
// thousands at a time, so that nobody else waits for the database: a million take some seconds. Errors: NotFound, Storage, Invalid with place
// "check" when it was not checked or has changed since, Conflict with place "definition" when the template known now is another than was checked.
QFuture<Result<ApprovalRequest>> readForApproval(const Core &core, BroadcastId id, QObject *context);

} // namespace recado
