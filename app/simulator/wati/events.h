#pragma once

#include "simulator/player.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace recado::simulator::wati {

// Names a webhook may be registered for (Wati reference, "Webhooks introduction").
const QSet<QString> &knownEvents();
// What a hook that names no events is told: everything that helps to follow a message, newest variants only.
QSet<QString> usualEvents();

// The names under which a hook that asked for `wanted` is told of this, in order. With `twins` the older variant comes along unasked.
QStringList eventNames(const Notice &notice, const QSet<QString> &wanted, bool isFirstContact);

// The flat JSON of one event.
QJsonObject eventBody(const QString &eventName, const Notice &notice, const World &world);

// "2026-11-20T14:27:32.9655388Z": seven fraction digits, as Wati writes `created`.
QString watiTime(Instant instant, const PracticeMessage &message);

} // namespace recado::simulator::wati
