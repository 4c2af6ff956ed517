#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/evidence.h"
#include "providers/provider.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>

// Tolerant readings of what Wati's versions write differently. Each gives nothing rather than a guess.
namespace recado::wati {

using Names = std::initializer_list<const char *>;

// A text, or an integer as its exact digits; else empty.
QString textOf(const QJsonValue &value);

// The first of these fields that holds a text.
QString textIn(const QJsonObject &object, Names names);

// true, "true", false, "false"; else none.
std::optional<bool> flagOf(const QJsonValue &value);

// The first of these fields that is a list.
std::optional<QJsonArray> listIn(const QJsonObject &object, Names names);

// Unix seconds or milliseconds as number or text, or ISO 8601. None for moments before WhatsApp existed, such as .NET's year 1.
std::optional<Instant> momentOf(const QJsonValue &value);

// The first of these fields that holds a believable time; else the first that holds any but .NET's year 1, which means none: the time of a
// fact is shown as it was received however odd it is.
std::optional<Instant> toldMomentIn(const QJsonObject &object, Names names);

// localMessageId, whatsappMessageId and id, most specific first.
QList<ProviderRef> refsIn(const QJsonObject &object);

// "Delivered", "DELIVERED"… → kind; none for words that say nothing of what became of a message.
std::optional<EventKind> statusOf(const QString &word);

// The digits of a number written in any way; empty when it holds letters and so is some other id.
QString digitsOf(const QString &number);

// Fills code and error text of an event from failedCode and failedDetail.
void readFailure(const QJsonObject &object, ProviderEvent *event);

} // namespace recado::wati
