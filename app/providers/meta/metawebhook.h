#pragma once

#include "providers/provider.h"

namespace recado::meta {

// Fields of the object whatsapp_business_account that Recado needs ("Webhooks", overview): without the first nothing arrives, the others keep
// templates true.
QStringList webhookFields();

// GET with hub.mode, hub.verify_token and hub.challenge ("Create a webhook endpoint"). None without a stored verify_token.
std::optional<QByteArray> handshake(const Credentials &secrets, const QByteArray &query);

// X-Hub-Signature-256: HMAC-SHA256 of the bytes as they came. Several app secrets, parted by white space, are accepted while one is being
// replaced. With none stored the secret in the path alone is trusted. The SHA-1 header of old is not looked at.
bool isGenuine(const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body);

// False without a signature of the right form where an app secret is stored.
bool mayBeGenuine(const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers);

// entry[].changes[]. One bad item does not block the rest: redeliveries carry whole batches.
Result<Decoded> decodeWebhook(const QByteArray &body);

} // namespace recado::meta
