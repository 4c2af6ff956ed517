#pragma once

#include "simulator/player.h"

#include <QJsonObject>

#include <optional>

namespace recado::simulator {

// The events of Meta's "messages" webhook ("Webhooks, messages reference"): what Meta posts in an envelope, Serpro without one and the
// older gateway in parts.

// One of statuses[]; none for what Meta has no status for.
std::optional<QJsonObject> statusItem(const Notice &notice);
// One of messages[].
QJsonObject incomingItem(const Notice &notice);
// One of contacts[].
QJsonObject contactItem(const PracticeMessage &message, const World &world);
// {messaging_product, metadata, contacts, messages or statuses}; none when there is nothing to tell.
std::optional<QJsonObject> cloudValue(const Notice &notice, const World &world);

// As Meta writes JSON: everything beyond ASCII as \uXXXX in lower case, and "/" as "\/" ("Webhooks, getting started").
QByteArray escapedJson(const QJsonObject &object);

// "1763650052"
QString unixSeconds(Instant at);

// A business-scoped user id instead of a number.
bool isUserId(const QString &recipient);

} // namespace recado::simulator
