#pragma once

#include "cli/output.h"
#include "domain/account.h"
#include "services/messageservice.h"

#include <QHash>

namespace recado::cli {

// The JSON of the public contract. Times are ISO 8601 UTC with milliseconds, what is not known is null, keys are only ever added.

QJsonValue timeOrNull(const std::optional<Instant> &instant);

// {kind, occurred_at, heard_at, source, provider_id, error, delivery_id, text, remark, who}
QJsonObject toJson(const StatusEvent &event);
// {message_id, account, channel, to, state, verdict, scheduled_at, events: […], …}; an event outweighed or contradicting says so in "mark"
QJsonObject toJson(const Story &story);
// {message_id, account, channel, to, name, template, state, verdict, code, scheduled_at, created_at, updated_at}
QJsonObject toJson(const MessageSummary &summary);
// {delivery_id, account, heard_at, state, kinds, size, sha256, repeats}
QJsonObject toJson(const DeliveryRecord &delivery, const QHash<AccountId, QString> &accountNames);

// How a number is named in results: +E.164, else the name it has.
QString channelWord(const MessageSummary &summary);
// Why it is refused, unknown or failed; null while all is well.
QJsonValue reasonOf(const Message &message);
// One line for people: time, word, source, reason.
QString lineFor(const StatusEvent &event);

} // namespace recado::cli
