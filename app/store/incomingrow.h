#pragma once

#include "domain/incoming.h"

#include <QByteArray>

namespace recado {

// What only some types have, as the JSON of `incoming.body`; empty when there is nothing. Private to app/store.
QByteArray incomingBody(const IncomingMessage &message);
// Puts it back; what is not understood stays empty.
void readIncomingBody(const QByteArray &body, IncomingMessage *message);

} // namespace recado
