#pragma once

#include "providers/values.h"

namespace recado::gateway {

// What a gateway posts ("On-Premises, webhooks/components"): {statuses: […]}, {messages: […], contacts: […]} or {errors: […]} at top level.
// The Cloud API's envelope {object, entry: […]} is read as well, since some partners pass it on. Nothing is signed: the secret in the
// hook's path is all there is.
Result<Decoded> decodeWebhook(const QByteArray &body);

} // namespace recado::gateway
