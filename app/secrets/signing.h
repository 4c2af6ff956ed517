#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

// Signatures by Ed25519 (libsodium, "Public-key signatures"): who wrote these bytes. No files, no stores, no waiting.
namespace recado::signing {

constexpr qsizetype seedSize = 32;
constexpr qsizetype publicKeySize = 32;
constexpr qsizetype signatureSize = 64;

struct KeyPair {
    Secret seed; // what is to be kept: the pair comes from it
    QByteArray publicKey;
};

// A new pair out of the system's randomness. Error Unavailable when there is none.
Result<KeyPair> generate();
// The pair of a seed. Error Invalid when it has not 32 bytes.
Result<KeyPair> fromSeed(const Secret &seed);

// 64 bytes. `purpose` stands before the message in what is signed, so that a signature made for one kind of file proves nothing in another.
Result<QByteArray> sign(const QByteArray &purpose, const QByteArray &message, const KeyPair &pair);
// False for a wrong length, too.
bool isSignedBy(const QByteArray &publicKey, const QByteArray &signature, const QByteArray &purpose, const QByteArray &message);

// What two people compare over the telephone: 20 hexadecimal digits of the key's SHA-256 (80 bits) in groups, "3F2A-91BC-07D4-5E61-A9C0".
QString fingerprintOf(const QByteArray &publicKey);
// The same with whatever a person puts between the digits, and in small letters.
bool isFingerprintOf(const QString &typed, const QByteArray &publicKey);

} // namespace recado::signing
