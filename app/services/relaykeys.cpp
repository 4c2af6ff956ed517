#include "services/relaykeys.h"

#include "services/accountsecrets.h"
#include "services/relaywire.h"
#include "store/settingstore.h"

namespace recado {

namespace {

// What was stored is remembered: a locked keyring says "not found" (SecretStore).
const auto keySecret = QStringLiteral("relay/private_key");
const auto keySetting = QStringLiteral("relay_public_key");
const auto tokenSecret = QStringLiteral("relay/fetch_token");
const auto tokenSetting = QStringLiteral("relay_token_made");
const auto keyPlace = QStringLiteral("relay_key");
const auto tokenPlace = QStringLiteral("relay_token");

} // namespace

RelayKeys::RelayKeys(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts) {}

QFuture<Result<QByteArray>> RelayKeys::publicKey()
{
    return m_core.database->read([](Connection &connection) -> Result<QByteArray> {
        const auto text = SettingStore(connection).value(keySetting);
        return text ? Result<QByteArray>(QByteArray::fromBase64(text->toLatin1())) : text.error();
    });
}

// What was never made is NotFound; what was made and cannot be found is Locked.
QFuture<Result<Secret>> RelayKeys::read(const QString &secret, const QString &setting, const QString &place)
{
    return m_core.database->read([setting](Connection &connection) { return SettingStore(connection).value(setting); })
        .then(this, [this, secret, place](Result<QString> remembered) {
            if (!remembered)
                return ready(Result<Secret>(remembered.error()));
            if (remembered->isEmpty())
                return ready(Result<Secret>(error(ErrorKind::NotFound, QStringLiteral("none was made yet"), place)));
            return m_core.secrets->read(secret).then(this, [place](Result<Secret> found) -> Result<Secret> {
                if (found)
                    return found;
                Error problem = found.error();
                if (problem.kind == ErrorKind::NotFound)
                    problem.kind = ErrorKind::Locked;
                problem.place = place;
                return problem;
            });
        })
        .unwrap();
}

QFuture<Result<void>> RelayKeys::write(const QString &secret, const Secret &value, const QString &setting, const QString &remembered)
{
    return m_core.secrets->write(secret, value)
        .then(this, [this, setting, remembered](Result<void> written) {
            if (!written)
                return ready(written);
            return m_core.database->write([setting, remembered](Connection &connection) { return SettingStore(connection).setValue(setting, remembered); });
        })
        .unwrap();
}

QFuture<Result<sealedbox::KeyPair>> RelayKeys::key()
{
    return read(keySecret, keySetting, keyPlace).then(this, [](Result<Secret> secret) -> Result<sealedbox::KeyPair> {
        return secret ? sealedbox::fromPrivateKey(*secret) : Result<sealedbox::KeyPair>(secret.error());
    });
}

QFuture<Result<sealedbox::KeyPair>> RelayKeys::makeKey()
{
    return key()
        .then(this, [this](Result<sealedbox::KeyPair> known) {
            if (known || known.error().kind != ErrorKind::NotFound)
                return ready(known);
            const auto made = sealedbox::generate();
            if (!made)
                return ready(made);
            return write(keySecret, made->privateKey, keySetting, QString::fromLatin1(made->publicKey.toBase64()))
                .then(this, [pair = *made](Result<void> written) { return written ? Result<sealedbox::KeyPair>(pair) : written.error(); });
        })
        .unwrap();
}

QFuture<Result<Secret>> RelayKeys::token()
{
    return read(tokenSecret, tokenSetting, tokenPlace);
}

QFuture<Result<Secret>> RelayKeys::makeToken(bool newToken)
{
    return token()
        .then(this, [this, newToken](Result<Secret> known) {
            const bool isMissing = !known && known.error().kind == ErrorKind::NotFound;
            if (!isMissing && !(known && newToken))
                return ready(known);
            const Secret made(makeUrlToken());
            return write(tokenSecret, made, tokenSetting, QStringLiteral("1")).then(this, [made](Result<void> written) {
                return written ? Result<Secret>(made) : written.error();
            });
        })
        .unwrap();
}

QFuture<Result<RelaySetup>> RelayKeys::setup(const QString &name, bool newToken)
{
    struct Made {
        QByteArray publicKey;
        Secret token;
    };
    const auto made = std::make_shared<Made>();
    return makeKey()
        .then(this, [this, newToken, made](Result<sealedbox::KeyPair> pair) {
            if (!pair)
                return ready(Result<Secret>(pair.error()));
            made->publicKey = pair->publicKey;
            return makeToken(newToken);
        })
        .unwrap()
        .then(this, [this, made](Result<Secret> token) {
            if (!token)
                return ready(Result<QList<Account>>(token.error()));
            made->token = *token;
            return m_accounts.accounts();
        })
        .unwrap()
        .then(this, [this, made, name](Result<QList<Account>> accounts) {
            if (!accounts)
                return ready(Result<RelaySetup>(accounts.error()));
            return addAccounts(*accounts, RelaySetup::make(name, made->publicKey, made->token.reveal()));
        })
        .unwrap();
}

// One after the other. A file without one of the accounts would lose its events: what cannot be read stops it.
QFuture<Result<RelaySetup>> RelayKeys::addAccounts(QList<Account> accounts, RelaySetup setup)
{
    while (!accounts.isEmpty() && !keepsSecrets(accounts.first()))
        accounts.removeFirst();
    if (accounts.isEmpty())
        return ready(Result<RelaySetup>(setup));
    const Account account = accounts.takeFirst();
    if (account.name == relay::boxesAccount)
        return ready(Result<RelaySetup>(error(ErrorKind::Invalid, QStringLiteral("a relay needs this name itself"), QStringLiteral("account"))));
    return m_accounts.hookKey(account)
        .then(this, [this, account, accounts, setup](Result<HookKey> key) {
            if (!key)
                return ready(Result<RelaySetup>(key.error()));
            return m_accounts.hookCredentials(account)
                .then(this, [this, account, accounts, setup, key = *key](Result<Credentials> checks) {
                    if (!checks)
                        return ready(Result<RelaySetup>(checks.error()));
                    RelaySetup more = setup;
                    const QByteArray verifyToken = checks->value(QStringLiteral("verify_token")).reveal().trimmed();
                    more.add(account.name, account.provider, {key.secret.reveal(), key.former.reveal(), key.formerUntil.value_or(Instant()), verifyToken});
                    return addAccounts(accounts, more);
                })
                .unwrap();
        })
        .unwrap();
}

} // namespace recado
