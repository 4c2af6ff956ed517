#pragma once

#include "domain/incoming.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recado::wati {

// Webhooks `message` and `messageReceived` with their twins, single or as a list; or a page of getMessages, of which the items that are ours are
// left out. Wati, "Webhooks" and "Get messages by WhatsApp number". A history's items name no person: their address stays empty.
QList<IncomingMessage> incomingIn(const QJsonDocument &document);

// One item, whoever wrote it; none without an id.
std::optional<IncomingMessage> incomingOf(const QJsonObject &item);

} // namespace recado::wati
