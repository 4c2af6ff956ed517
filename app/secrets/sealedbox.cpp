#include "secrets/sealedbox.h"

#include <sodium.h>

namespace recado::sealedbox {

namespace {

static_assert(publicKeySize == crypto_box_PUBLICKEYBYTES);
static_assert(privateKeySize == crypto_box_SECRETKEYBYTES);
static_assert(overhead == crypto_box_SEALBYTES);

constexpr qsizetype markSize = 16;

Error noSodium()
{
    return error(ErrorKind::Unavailable, QStringLiteral("libsodium did not start"), QStringLiteral("sealedbox"));
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

Result<KeyPair> generate()
{
    if (sodium_init() < 0)
        return noSodium();
    QByteArray bytes(privateKeySize, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return fromPrivateKey(Secret(std::move(bytes)));
}

Result<KeyPair> fromPrivateKey(const Secret &privateKey)
{
    if (sodium_init() < 0)
        return noSodium();
    if (privateKey.reveal().size() != privateKeySize)
        return error(ErrorKind::Invalid, QStringLiteral("the key has not 32 bytes"), QStringLiteral("sealedbox"));
    QByteArray publicKey(publicKeySize, '\0');
    crypto_scalarmult_base(raw(publicKey), raw(privateKey.reveal()));
    return KeyPair{privateKey, publicKey};
}

Result<QByteArray> seal(const QByteArray &bytes, const QByteArray &publicKey)
{
    if (sodium_init() < 0)
        return noSodium();
    QByteArray box(bytes.size() + overhead, Qt::Uninitialized);
    if (publicKey.size() != publicKeySize || crypto_box_seal(raw(box), raw(bytes), lengthOf(bytes), raw(publicKey)) != 0)
        return error(ErrorKind::Invalid, QStringLiteral("nothing can be closed with this key"), QStringLiteral("public_key"));
    return box;
}

Result<QByteArray> open(const QByteArray &box, const KeyPair &pair)
{
    if (sodium_init() < 0)
        return noSodium();
    const auto closed = error(ErrorKind::BadAnswer, QStringLiteral("closed for another key, or damaged"), QStringLiteral("box"));
    if (box.size() < overhead || pair.privateKey.reveal().size() != privateKeySize || pair.publicKey.size() != publicKeySize)
        return closed;
    QByteArray bytes(box.size() - overhead, Qt::Uninitialized);
    if (crypto_box_seal_open(raw(bytes), raw(box), lengthOf(box), raw(pair.publicKey), raw(pair.privateKey.reveal())) != 0)
        return closed;
    return bytes;
}

QByteArray markOf(const QByteArray &box)
{
    QByteArray mark(markSize, '\0');
    crypto_generichash(raw(mark), markSize, raw(box), lengthOf(box), nullptr, 0);
    return mark;
}

} // namespace recado::sealedbox
