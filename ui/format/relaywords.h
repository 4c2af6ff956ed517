#pragma once

#include "base/error.h"

#include <QStringList>

#include <chrono>

namespace recado {

// What went wrong with a relay: what happened and what to do. Whatever is not a relay's own comes as errorSentence() says it.
QString relaySentence(const Error &error);

// What deserves attention after a fetch, a sentence each: deliveries that stay on the relay and why, wrong signatures, a wrong clock (beyond half a
// minute; positive: the relay's is ahead). Empty when all is well.
QStringList relayRemarks(int unopened, bool isForeignKey, const QStringList &strangers, int ofStrangers, int locked, int refused,
                         std::chrono::milliseconds skew);

} // namespace recado
