#pragma once

#include <QByteArray>

namespace recado {

// What a place may hold that has to recognise a secret without knowing it: BLAKE2b-256 with a random key of its own (libsodium, "Generic
// hashing"). For secrets of 32 random bytes, which nobody can guess: a secret that a person thought up can be found by trying.
// `purpose` goes into it, so that the hash of one kind of secret is no good for another. Empty when the key has not 16 to 64 bytes.
QByteArray keyedHash(const QByteArray &key, const QByteArray &purpose, const QByteArray &secret);

// 32 bytes for a key. Not a secret: it makes tables that were computed beforehand useless.
QByteArray makeHashKey();

} // namespace recado
