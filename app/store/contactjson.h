#pragma once

#include "domain/contactmerge.h"

#include <QByteArray>
#include <QJsonObject>

namespace recado {

// A card as JSON: what the audit keeps and what people export. {"id", "created_at", "updated_at", "names": [{text, source, at}], "identities": [{kind, value,
// first_seen, last_seen, profile_name}], "attributes": [{name, value, source, at}], "tags"}. Times are ISO 8601 UTC.
QJsonObject contactToJson(const Contact &contact);
// What is missing is empty; never fails.
Contact contactFromJson(const QJsonObject &object);

// {"before": [card…], "after": card}
QByteArray mergeToJson(const Merge &merge);
// Error Storage when it is none.
Result<Merge> mergeFromJson(const QByteArray &json);

} // namespace recado
