#pragma once

#include "domain/incoming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado::neutral {

// messages[] of Meta's `value` objects wherever the shapes of webhooks put them: in entry[].changes[] (Cloud API), flat (gateways), within data[]
// or body (Serpro). Meta, "Webhooks reference, messages"; "On-Premises, webhooks/components".
QList<IncomingMessage> incomingIn(const QJsonDocument &document);

// One item; none without an id, and for changes of earlier messages (edit, revoke). `contacts` is the list beside it.
std::optional<IncomingMessage> incomingOf(const QJsonObject &message, const QJsonArray &contacts);

} // namespace recado::neutral
