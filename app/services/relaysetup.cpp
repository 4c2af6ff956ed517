#include "services/relaysetup.h"

#include "base/secret.h"
#include "secrets/keyedhash.h"
#include "secrets/sealedbox.h"
#include "services/relaywire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

constexpr int version = 1;
constexpr qsizetype hashSize = 32;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Error invalid(const QString &place, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, place);
}

// Bytes of that length, or the reason why not.
Result<QByteArray> bytesIn(const QJsonValue &value, qsizetype size, const QString &place)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded || decoded.decoded.size() != size)
        return invalid(place, QStringLiteral("%1 bytes as base64 are expected").arg(size));
    return decoded.decoded;
}

Result<RelaySetup::Hook> hookFrom(const QJsonObject &object, const QString &place)
{
    RelaySetup::Hook hook;
    hook.account = object.value(QLatin1String("name")).toString();
    const auto provider = providerKindFromString(object.value(QLatin1String("provider")).toString());
    if (hook.account.isEmpty())
        return invalid(place + QStringLiteral(".name"), QStringLiteral("the account has no name"));
    if (!provider)
        return invalid(place + QStringLiteral(".provider"), QStringLiteral("no provider is called so"));
    hook.provider = *provider;
    const auto secret = bytesIn(object.value(QLatin1String("hook")), hashSize, place + QStringLiteral(".hook"));
    if (!secret)
        return secret.error();
    hook.secret = *secret;
    if (object.contains(QLatin1String("former"))) {
        const auto former = bytesIn(object.value(QLatin1String("former")), hashSize, place + QStringLiteral(".former"));
        const auto until = instantFromIso(object.value(QLatin1String("former_until")).toString());
        if (!former || !until)
            return former ? invalid(place + QStringLiteral(".former_until"), QStringLiteral("a moment is expected")) : former.error();
        hook.former = *former;
        hook.formerUntil = *until;
    }
    const QJsonValue verify = object.value(QLatin1String("verify"));
    if (verify.isNull() || verify.isUndefined())
        return hook;
    const auto hash = bytesIn(verify, hashSize, place + QStringLiteral(".verify"));
    if (!hash)
        return hash.error();
    hook.verifyToken = *hash;
    return hook;
}

} // namespace

RelaySetup RelaySetup::make(const QString &name, const QByteArray &publicKey, const QByteArray &fetchToken)
{
    RelaySetup setup;
    setup.m_name = name;
    setup.m_publicKey = publicKey;
    setup.m_hashKey = makeHashKey();
    setup.m_fetch = setup.hashOf("fetch", {}, fetchToken);
    return setup;
}

Result<RelaySetup> RelaySetup::fromJson(const QByteArray &text)
{
    QJsonParseError failure;
    const QJsonObject object = QJsonDocument::fromJson(text, &failure).object();
    const int written = object.value(QLatin1String("recado_relay")).toInt();
    if (written < 1)
        return invalid(QStringLiteral("recado_relay"), QStringLiteral("not the file that \"recadoctl relay setup\" writes: ") + failure.errorString());
    if (written > version)
        return error(ErrorKind::NewerVersion, QStringLiteral("written by a newer Recado"), QStringLiteral("recado_relay"));
    RelaySetup setup;
    setup.m_name = object.value(QLatin1String("name")).toString();
    struct Part {
        const char *name;
        qsizetype size;
        QByteArray *bytes;
    };
    for (const Part &part : {Part{"public_key", sealedbox::publicKeySize, &setup.m_publicKey}, Part{"hash_key", hashSize, &setup.m_hashKey},
                             Part{"fetch", hashSize, &setup.m_fetch}}) {
        const auto bytes = bytesIn(object.value(QLatin1String(part.name)), part.size, QString::fromLatin1(part.name));
        if (!bytes)
            return bytes.error();
        *part.bytes = *bytes;
    }
    // A key that nothing can be closed with would be found out only by the first delivery.
    if (const auto box = sealedbox::seal("probe", setup.m_publicKey); !box)
        return box.error();
    const QJsonArray accounts = object.value(QLatin1String("accounts")).toArray();
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QString place = QStringLiteral("accounts[%1]").arg(i);
        const auto hook = hookFrom(accounts[i].toObject(), place);
        if (!hook)
            return hook.error();
        if (setup.hook(hook->account) || hook->account == relay::boxesAccount)
            return invalid(place + QStringLiteral(".name"), QStringLiteral("two accounts of one name, or a name that a relay needs itself"));
        setup.m_hooks.append(*hook);
    }
    return setup;
}

QByteArray RelaySetup::toJson() const
{
    QJsonArray accounts;
    for (const Hook &hook : m_hooks) {
        QJsonObject account{{QStringLiteral("name"), hook.account},
                            {QStringLiteral("provider"), toString(hook.provider)},
                            {QStringLiteral("hook"), text(hook.secret)},
                            {QStringLiteral("verify"), hook.verifyToken.isEmpty() ? QJsonValue() : QJsonValue(text(hook.verifyToken))}};
        if (!hook.former.isEmpty()) {
            account.insert(QStringLiteral("former"), text(hook.former));
            account.insert(QStringLiteral("former_until"), toIso(hook.formerUntil));
        }
        accounts.append(account);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("recado_relay"), version},
                                     {QStringLiteral("name"), m_name},
                                     {QStringLiteral("public_key"), text(m_publicKey)},
                                     {QStringLiteral("hash_key"), text(m_hashKey)},
                                     {QStringLiteral("fetch"), text(m_fetch)},
                                     {QStringLiteral("accounts"), accounts}})
        .toJson();
}

void RelaySetup::add(const QString &account, ProviderKind provider, const HookSecrets &secrets)
{
    const auto hashed = [this, &account](const char *purpose, const QByteArray &secret) {
        return secret.isEmpty() ? QByteArray() : hashOf(purpose, account, secret);
    };
    m_hooks.append({account, provider, hashed("hook", secrets.secret), hashed("hook", secrets.former), secrets.formerUntil, hashed("verify", secrets.verifyToken)});
}

const RelaySetup::Hook *RelaySetup::hook(const QString &account) const
{
    const auto found = std::find_if(m_hooks.begin(), m_hooks.end(), [&account](const Hook &hook) { return hook.account == account; });
    return found == m_hooks.end() ? nullptr : &*found;
}

bool RelaySetup::opensHook(const QString &account, const QByteArray &secret, Instant now) const
{
    const Hook *known = hook(account);
    const QByteArray hash = hashOf("hook", account, secret);
    const bool isSecret = equalInConstantTime(known ? known->secret : m_fetch, hash);
    const bool isFormer = equalInConstantTime(known && !known->former.isEmpty() ? known->former : m_fetch, hash);
    return known && (isSecret || (isFormer && now < known->formerUntil));
}

bool RelaySetup::isVerifyToken(const QString &account, const QByteArray &token) const
{
    const Hook *known = hook(account);
    return known && !known->verifyToken.isEmpty() && equalInConstantTime(known->verifyToken, hashOf("verify", account, token));
}

bool RelaySetup::mayFetch(const QByteArray &token) const
{
    return !token.isEmpty() && equalInConstantTime(m_fetch, hashOf("fetch", {}, token));
}

QByteArray RelaySetup::hashOf(const char *purpose, const QString &account, const QByteArray &secret) const
{
    return keyedHash(m_hashKey, purpose, account.toUtf8() + '\0' + secret);
}

} // namespace recado
