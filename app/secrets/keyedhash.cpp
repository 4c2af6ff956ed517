#include "secrets/keyedhash.h"

#include <sodium.h>

namespace recado {

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype keySize = 32;

} // namespace

QByteArray keyedHash(const QByteArray &key, const QByteArray &purpose, const QByteArray &secret)
{
    if (key.size() < qsizetype(crypto_generichash_KEYBYTES_MIN) || key.size() > qsizetype(crypto_generichash_KEYBYTES_MAX))
        return {};
    const QByteArray framed = purpose + '\0' + secret;
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hashSize, reinterpret_cast<const unsigned char *>(framed.constData()),
                       static_cast<unsigned long long>(framed.size()), reinterpret_cast<const unsigned char *>(key.constData()),
                       static_cast<std::size_t>(key.size()));
    return hash;
}

QByteArray makeHashKey()
{
    QByteArray key(keySize, '\0');
    if (sodium_init() >= 0)
        randombytes_buf(key.data(), static_cast<std::size_t>(key.size()));
    return key;
}

} // namespace recado
