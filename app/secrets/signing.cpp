#include "secrets/signing.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace recado::signing {

namespace {

static_assert(seedSize == crypto_sign_SEEDBYTES);
static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(signatureSize == crypto_sign_BYTES);

constexpr int fingerprintDigits = 20;
constexpr int groupSize = 4;

Error noSodium()
{
    return error(ErrorKind::Unavailable, QStringLiteral("libsodium did not start"), QStringLiteral("signing"));
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray framed(const QByteArray &purpose, const QByteArray &message)
{
    return purpose + '\0' + message;
}

QString digitsOf(const QByteArray &publicKey)
{
    const QByteArray sum = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex().left(fingerprintDigits)).toUpper();
}

} // namespace

Result<KeyPair> generate()
{
    if (sodium_init() < 0)
        return noSodium();
    QByteArray seed(seedSize, '\0');
    randombytes_buf(seed.data(), static_cast<std::size_t>(seed.size()));
    return fromSeed(Secret(std::move(seed)));
}

Result<KeyPair> fromSeed(const Secret &seed)
{
    if (sodium_init() < 0)
        return noSodium();
    if (seed.reveal().size() != seedSize)
        return error(ErrorKind::Invalid, QStringLiteral("the key has not 32 bytes"), QStringLiteral("signing"));
    QByteArray publicKey(publicKeySize, '\0');
    QByteArray whole(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), raw(whole), raw(seed.reveal()));
    sodium_memzero(whole.data(), static_cast<std::size_t>(whole.size()));
    return KeyPair{seed, publicKey};
}

Result<QByteArray> sign(const QByteArray &purpose, const QByteArray &message, const KeyPair &pair)
{
    if (sodium_init() < 0)
        return noSodium();
    if (pair.seed.reveal().size() != seedSize)
        return error(ErrorKind::Invalid, QStringLiteral("the key has not 32 bytes"), QStringLiteral("signing"));
    QByteArray publicKey(publicKeySize, '\0');
    QByteArray whole(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), raw(whole), raw(pair.seed.reveal()));
    QByteArray signature(signatureSize, '\0');
    const QByteArray bytes = framed(purpose, message);
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(whole));
    sodium_memzero(whole.data(), static_cast<std::size_t>(whole.size()));
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &signature, const QByteArray &purpose, const QByteArray &message)
{
    if (sodium_init() < 0 || publicKey.size() != publicKeySize || signature.size() != signatureSize)
        return false;
    const QByteArray bytes = framed(purpose, message);
    return crypto_sign_verify_detached(raw(signature), raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(publicKey)) == 0;
}

QString fingerprintOf(const QByteArray &publicKey)
{
    const QString digits = digitsOf(publicKey);
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += groupSize)
        groups.append(digits.mid(i, groupSize));
    return groups.join(QLatin1Char('-'));
}

bool isFingerprintOf(const QString &typed, const QByteArray &publicKey)
{
    QString digits;
    for (const QChar letter : typed) {
        if (letter.isLetterOrNumber())
            digits.append(letter.toUpper());
    }
    return digits == digitsOf(publicKey);
}

} // namespace recado::signing
