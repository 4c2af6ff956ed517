#include "secrets/vaultformat.h"

#include <QScopeGuard>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>

namespace recado::vault {

namespace {

constexpr char magic[] = "RECVAULT";
constexpr quint32 version = 1;
constexpr qsizetype parametersSize = 40; // up to and with the salt
constexpr qsizetype sumOffset = parametersSize + checkSize;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// A damaged or hostile header must not make us work for an hour or take all the memory.
constexpr quint32 maxOperations = 16;
constexpr quint64 maxMemory = quint64(1024) * 1024 * 1024;

static_assert(saltSize == crypto_pwhash_SALTBYTES);
static_assert(sumOffset + 16 == headerSize);

Error damaged(const char *what)
{
    return error(ErrorKind::Storage, QString::fromLatin1(what), QStringLiteral("vault"));
}

bool sodiumReady()
{
    return sodium_init() >= 0;
}

const unsigned char *raw(const QByteArray &bytes, qsizetype offset = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + offset;
}

template<typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

QByteArray sumOf(const QByteArray &header)
{
    QByteArray sum(headerSize - sumOffset, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()), raw(header), size_t(sumOffset), nullptr, 0);
    return sum;
}

// Passphrase → key and key check. Both come from one stretched value, so neither tells anything about the other.
Result<QByteArray> stretch(const Secret &passphrase, const unsigned char *salt, Cost cost, Key &key)
{
    Key master;
    if (key.isNull() || master.isNull())
        return error(ErrorKind::Unavailable, QStringLiteral("no memory for the vault key"), QStringLiteral("vault"));
    const QByteArray &words = passphrase.reveal();
    if (crypto_pwhash(master.data(), crypto_kdf_KEYBYTES, words.constData(), quint64(words.size()), salt, cost.operations,
                      size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        return error(ErrorKind::Unavailable, QStringLiteral("not enough memory to stretch the passphrase"), QStringLiteral("vault"));
    }
    QByteArray check(checkSize, '\0');
    crypto_kdf_derive_from_key(key.data(), crypto_kdf_KEYBYTES, 1, magic, master.data());
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(check.data()), size_t(checkSize), 2, magic, master.data());
    return check;
}

void appendField(QByteArray &bytes, const QByteArray &field)
{
    appendNumber(bytes, quint32(field.size()));
    bytes.append(field);
}

bool takeNumber(const QByteArray &bytes, qsizetype &at, quint32 &number)
{
    if (bytes.size() - at < qsizetype(sizeof number))
        return false;
    number = qFromLittleEndian<quint32>(bytes.constData() + at);
    at += qsizetype(sizeof number);
    return true;
}

bool takeField(const QByteArray &bytes, qsizetype &at, QByteArray &field)
{
    quint32 size = 0;
    if (!takeNumber(bytes, at, size) || bytes.size() - at < qsizetype(size))
        return false;
    field = bytes.mid(at, qsizetype(size));
    at += qsizetype(size);
    return true;
}

Result<Entries> readEntries(const QByteArray &plain)
{
    Entries entries;
    qsizetype at = 0;
    quint32 count = 0;
    if (!takeNumber(plain, at, count))
        return damaged("the vault's list is cut short");
    for (quint32 i = 0; i < count; ++i) {
        QByteArray key;
        QByteArray value;
        if (!takeField(plain, at, key) || !takeField(plain, at, value))
            return damaged("the vault's list is cut short");
        entries.insert_or_assign(key, Secret(std::move(value)));
    }
    if (at != plain.size())
        return damaged("the vault's list has a tail");
    return entries;
}

Result<Cost> readCost(const QByteArray &file)
{
    if (file.size() < qsizetype(sizeof magic - 1) + 4 || !file.startsWith(magic))
        return damaged("not a vault file");
    const auto found = qFromLittleEndian<quint32>(file.constData() + 8);
    if (found > version)
        return error(ErrorKind::NewerVersion, QStringLiteral("vault format %1").arg(found), QStringLiteral("vault"));
    if (found != version || file.size() < headerSize + nonceSize + tagSize)
        return damaged("the vault file is cut short");
    if (sumOf(file) != file.mid(sumOffset, headerSize - sumOffset))
        return damaged("the vault's header is damaged");
    const Cost cost{qFromLittleEndian<quint32>(file.constData() + 12), qFromLittleEndian<quint64>(file.constData() + 16)};
    if (cost.operations < crypto_pwhash_OPSLIMIT_MIN || cost.operations > maxOperations || cost.memory < crypto_pwhash_MEMLIMIT_MIN
        || cost.memory > maxMemory) {
        return damaged("the vault's header asks for an impossible cost");
    }
    return cost;
}

} // namespace

Key::Key()
{
    if (sodiumReady())
        m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(crypto_kdf_KEYBYTES)));
}

void Key::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

Result<std::shared_ptr<const Opened>> create(const Secret &passphrase, Cost cost)
{
    auto opened = std::make_shared<Opened>();
    std::array<unsigned char, saltSize> salt{};
    randombytes_buf(salt.data(), salt.size());
    const auto check = stretch(passphrase, salt.data(), cost, opened->key);
    if (!check)
        return check.error();
    QByteArray &header = opened->header;
    header.append(magic, sizeof magic - 1);
    appendNumber(header, version);
    appendNumber(header, cost.operations);
    appendNumber(header, cost.memory);
    header.append(reinterpret_cast<const char *>(salt.data()), saltSize);
    header.append(*check);
    header.append(sumOf(header));
    return std::shared_ptr<const Opened>(std::move(opened));
}

Result<std::shared_ptr<const Opened>> open(const QByteArray &file, const Secret &passphrase)
{
    const auto cost = readCost(file);
    if (!cost)
        return cost.error();
    auto opened = std::make_shared<Opened>();
    const auto check = stretch(passphrase, raw(file, parametersSize - saltSize), *cost, opened->key);
    if (!check)
        return check.error();
    if (!equalInConstantTime(*check, file.mid(parametersSize, checkSize)))
        return error(ErrorKind::Locked, QStringLiteral("the passphrase does not open this vault"), QStringLiteral("vault"));
    opened->header = file.left(headerSize);
    return std::shared_ptr<const Opened>(std::move(opened));
}

QByteArray seal(const Opened &opened, const Entries &entries)
{
    // Reserved whole: a growing buffer would leave copies of secrets behind in freed memory.
    qsizetype size = 4;
    for (const auto &[key, secret] : entries)
        size += 8 + key.size() + secret.reveal().size();
    QByteArray plain;
    plain.reserve(size);
    const auto wipe = qScopeGuard([&plain] { sodium_memzero(plain.data(), size_t(plain.size())); });
    appendNumber(plain, quint32(entries.size()));
    for (const auto &[key, secret] : entries) {
        appendField(plain, key);
        appendField(plain, secret.reveal());
    }

    QByteArray file = opened.header;
    file.resize(headerSize + nonceSize + plain.size() + tagSize);
    auto *bytes = reinterpret_cast<unsigned char *>(file.data());
    randombytes_buf(bytes + headerSize, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + headerSize + nonceSize, nullptr, raw(plain), quint64(plain.size()), bytes,
                                               quint64(headerSize), nullptr, bytes + headerSize, opened.key.data());
    return file;
}

Result<Entries> unseal(const Opened &opened, const QByteArray &file)
{
    if (const auto cost = readCost(file); !cost)
        return cost.error();
    if (!file.startsWith(opened.header))
        return error(ErrorKind::Locked, QStringLiteral("the vault was made anew since it was opened"), QStringLiteral("vault"));
    const qsizetype sealedSize = file.size() - headerSize - nonceSize;
    QByteArray plain(sealedSize - tagSize, '\0');
    const auto wipe = qScopeGuard([&plain] { sodium_memzero(plain.data(), size_t(plain.size())); });
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr,
                                                   raw(file, headerSize + nonceSize), quint64(sealedSize), raw(file), quint64(headerSize),
                                                   raw(file, headerSize), opened.key.data())
        != 0) {
        return damaged("the vault's content is damaged");
    }
    return readEntries(plain);
}

} // namespace recado::vault
