#pragma once

#include "base/error.h"

#include <QString>

namespace recado {

// Why a second person's approval was not given or not taken; see services/approval.h for the places. Empty when errorSentence() says it.
QString approvalSentence(const Error &error);

} // namespace recado
