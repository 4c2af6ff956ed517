#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

// Boxes that anybody can close with a public key and only the holder of the private key can open (libsodium, "Sealed boxes": X25519,
// XSalsa20-Poly1305, a key pair made for each box and forgotten). Who closed a box is not known: what is inside proves itself, or does not.
// No files, no stores, no waiting; thread-safe.
namespace recado::sealedbox {

constexpr qsizetype publicKeySize = 32;
constexpr qsizetype privateKeySize = 32;
constexpr qsizetype overhead = 48; // a box is so much longer than what is in it

struct KeyPair {
    Secret privateKey; // what is to be kept: the pair comes from it
    QByteArray publicKey;
};

// A new pair out of the system's randomness. Error Unavailable when there is none.
Result<KeyPair> generate();
// The pair of a private key. Error Invalid when it has not 32 bytes.
Result<KeyPair> fromPrivateKey(const Secret &privateKey);

// About 0.1 ms. Error Invalid (place "public_key") when this is no key that anything can be closed with.
Result<QByteArray> seal(const QByteArray &bytes, const QByteArray &publicKey);
// Error BadAnswer (place "box") when it was closed for another key, or is damaged: which of the two cannot be told.
Result<QByteArray> open(const QByteArray &box, const KeyPair &pair);

// 16 bytes that name a box: no two boxes have the same, even with the same bytes in them.
QByteArray markOf(const QByteArray &box);

} // namespace recado::sealedbox
