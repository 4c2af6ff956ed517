#pragma once

#include "providers/provider.h"

namespace recado::serpro {

// What Serpro re-sends of Meta's webhooks (unverified): Meta's whole delivery, its `value` alone, or wrapped by what stands in between,
// as {"data": [value…]} or [{"body": value}…], with the metadata beside the lists. Nothing authenticates the sender but the secret in the
// path. An idRequisicao in a status ties it to the person's message in our package; see serprorefs.h.
Result<Decoded> decodeWebhook(const QByteArray &body);

} // namespace recado::serpro
