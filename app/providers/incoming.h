#pragma once

#include "domain/account.h"
#include "domain/incoming.h"

#include <QByteArray>
#include <QList>

namespace recado {

// What people wrote, out of the same bytes that Provider::decodeWebhook() reads, or out of a history (Wati's getMessages). Pure and thread-safe;
// what is not understood is left out here, since decodeWebhook() names it.
QList<IncomingMessage> incomingIn(ProviderKind provider, const QByteArray &body);

} // namespace recado
