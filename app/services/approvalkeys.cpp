#include "services/approvalkeys.h"

#include "store/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

const auto secretName = QStringLiteral("approval/seed");
const auto ownSetting = QStringLiteral("approval_public_key"); // what was stored is remembered: a locked keyring says "not found" (SecretStore)
const auto trustedSetting = QStringLiteral("approval_trusted_keys");

Result<QList<TrustedKey>> readTrusted(Connection &connection)
{
    const auto text = SettingStore(connection).value(trustedSetting);
    if (!text)
        return text.error();
    QList<TrustedKey> keys;
    for (const QJsonValue &item : QJsonDocument::fromJson(text->toUtf8()).array()) {
        keys.append({QByteArray::fromBase64(item[QLatin1String("key")].toString().toLatin1()), item[QLatin1String("name")].toString(),
                     instantFromIso(item[QLatin1String("since")].toString()).value_or(Instant())});
    }
    return keys;
}

Result<void> writeTrusted(Connection &connection, const QList<TrustedKey> &keys)
{
    QJsonArray list;
    for (const TrustedKey &key : keys) {
        list.append(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(key.publicKey.toBase64())},
                                {QStringLiteral("name"), key.name},
                                {QStringLiteral("since"), toIso(key.since)}});
    }
    return SettingStore(connection).setValue(trustedSetting, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace

ApprovalKeys::ApprovalKeys(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

QFuture<Result<QByteArray>> ApprovalKeys::ownPublicKey()
{
    return m_core.database->read([](Connection &connection) -> Result<QByteArray> {
        const auto text = SettingStore(connection).value(ownSetting);
        return text ? Result<QByteArray>(QByteArray::fromBase64(text->toLatin1())) : text.error();
    });
}

QFuture<Result<signing::KeyPair>> ApprovalKeys::own()
{
    return ownPublicKey()
        .then(this, [this](Result<QByteArray> known) {
            if (!known)
                return ready(Result<signing::KeyPair>(known.error()));
            if (known->isEmpty())
                return make();
            return m_core.secrets->read(secretName).then(this, [publicKey = *known](Result<Secret> seed) -> Result<signing::KeyPair> {
                if (!seed) {
                    Error problem = seed.error();
                    if (problem.kind == ErrorKind::NotFound)
                        problem.kind = ErrorKind::Locked;
                    return problem;
                }
                auto pair = signing::fromSeed(*seed);
                if (pair && pair->publicKey != publicKey)
                    return error(ErrorKind::Storage, QStringLiteral("the key kept is not the one that was made here"), QStringLiteral("signing"));
                return pair;
            });
        })
        .unwrap();
}

QFuture<Result<signing::KeyPair>> ApprovalKeys::make()
{
    const auto pair = signing::generate();
    if (!pair)
        return ready(pair);
    return m_core.secrets->write(secretName, pair->seed)
        .then(this, [this, pair = *pair](Result<void> written) {
            if (!written)
                return ready(Result<signing::KeyPair>(written.error()));
            return m_core.database
                ->write([publicKey = pair.publicKey](Connection &connection) {
                    return SettingStore(connection).setValue(ownSetting, QString::fromLatin1(publicKey.toBase64()));
                })
                .then(this, [pair](Result<void> remembered) { return remembered ? Result<signing::KeyPair>(pair) : remembered.error(); });
        })
        .unwrap();
}

QFuture<Result<QList<TrustedKey>>> ApprovalKeys::trusted()
{
    return m_core.database->read([](Connection &connection) { return readTrusted(connection); });
}

QFuture<Result<void>> ApprovalKeys::trust(const QByteArray &publicKey, const QString &name)
{
    return m_core.database->write([key = TrustedKey{publicKey, name, m_core.now()}](Connection &connection) -> Result<void> {
        auto keys = readTrusted(connection);
        if (!keys)
            return keys.error();
        if (std::any_of(keys->begin(), keys->end(), [&key](const TrustedKey &known) { return known.publicKey == key.publicKey; }))
            return {};
        keys->append(key);
        return writeTrusted(connection, *keys);
    });
}

QFuture<Result<void>> ApprovalKeys::forget(const QString &fingerprint)
{
    return m_core.database->write([fingerprint](Connection &connection) -> Result<void> {
        auto keys = readTrusted(connection);
        if (!keys)
            return keys.error();
        const auto gone = keys->removeIf([&fingerprint](const TrustedKey &key) { return signing::isFingerprintOf(fingerprint, key.publicKey); });
        if (gone == 0)
            return error(ErrorKind::NotFound, QStringLiteral("no such key is trusted"), QStringLiteral("key"));
        return writeTrusted(connection, *keys);
    });
}

} // namespace recado
