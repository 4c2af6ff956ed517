#pragma once

#include "providers/provider.h"

namespace recado::wati {

// One delivery: a flat JSON object, or a list of them. Names of events as in Wati, "Webhooks: introduction" and the help article "How
// to track template message delivery and status using Wati webhooks"; v1, _v2 and _bsuid twins mean the same.
Result<QList<ProviderEvent>> decodeWebhook(const QByteArray &body);

} // namespace recado::wati
