#pragma once

#include "providers/provider.h"

namespace recado::wati {

// One delivery: a flat JSON object, or a list of them. Names of events as in Wati, "Webhooks: introduction" and the help article "How
// to track template message delivery and status using Wati webhooks"; v1, _v2 and _bsuid twins mean the same. What else can be ticked at
// Wati (templates, numbers, the account) comes under names that no document tells: what looks like it becomes a notice, the rest is named
// as not understood.
Result<Decoded> decodeWebhook(const QByteArray &body);

} // namespace recado::wati
