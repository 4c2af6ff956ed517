#pragma once

#include "providers/values.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

// What the `value` object of Meta's message webhooks says ("Webhooks reference, messages" and "status"), and with it the flat deliveries of
// gateways ("On-Premises, webhooks/components") and what Serpro re-sends. Every field may be missing, numbers may be texts and words may be
// new: nothing is guessed and nothing crashes.
namespace recado::neutral {

// An item of statuses[]. A word that is new becomes a Note that keeps it; `refs` are our own id, where it came back, then the message's.
ProviderEvent eventOfStatus(const QJsonObject &status);

// An item of messages[]: Received, with the text a person would read; a Note for what is no message of theirs (system, edit, revoke).
// `contacts` is the list beside it, for the number of somebody named by user id alone. None without an id.
std::optional<ProviderEvent> eventOfMessage(const QJsonObject &message, const QJsonArray &contacts);

// Everything in one `value` object: statuses[], messages[] and errors[], with the number of ours from metadata. One bad item does not
// block the rest: `path` and the item's place go to `notUnderstood`. False when all three are empty or absent.
bool readMetaValue(const QJsonObject &value, const QString &path, Decoded *decoded);

// "sent", "DELIVERED"… → kind; none for a word that is new, and for "warning".
std::optional<EventKind> kindOfStatus(const QString &word);

// The first code and all the words of an errors[] list; both empty when there is none.
struct MetaFailure {
    QString code;
    QString text;
};
MetaFailure failureIn(const QJsonArray &errors);

// Unix seconds as number or text, cut to whole seconds; milliseconds when they could be nothing else; ISO 8601 with or without a colon
// in the offset. None for anything else.
std::optional<Instant> momentOf(const QJsonValue &value);

// The same for the time of a fact, which is shown as it was received however odd it is: also before WhatsApp existed and until the year 9999.
std::optional<Instant> toldMomentOf(const QJsonValue &value);

// A text, or a whole number digit for digit; else empty.
QString textOf(const QJsonValue &value);

// A phone number's digits, an id of another kind (BSUID, group) as it is.
QString personOf(const QString &written);

} // namespace recado::neutral
