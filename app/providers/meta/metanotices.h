#pragma once

#include "providers/values.h"

#include <QJsonObject>

namespace recado::meta {

// The webhook fields that are about no message ("Webhooks reference": templates, phone numbers, accounts, user_preferences). A quality
// update is known by its content as well, since the published sample has a wrong field name. Of a number only the display number is
// told: its digits stand in providerId. What is new goes to `notUnderstood` with its word. `at` is the entry's time.
void readNotices(const QString &field, const QJsonObject &value, const QString &path, std::optional<Instant> at, Decoded *decoded);

} // namespace recado::meta
