#include "services/accountservice.h"

#include "base/log.h"
#include "services/connectiontest.h"
#include "store/accountstore.h"

#include <QUuid>

namespace recado {

namespace {

const QString scopeSetting = QStringLiteral("secret_scope");
const QString hookSecret = QStringLiteral("hook");

// Secrets hang on a random scope rather than on the row number: they are stored before the row exists, and a number used again in
// another database can never find them.
QString keyOf(const Account &account, const QString &name)
{
    return QStringLiteral("account/%1/%2").arg(account.setting(scopeSetting), name);
}

// The practice provider's token is printed by the program and guards nothing: it needs no keychain, so that training works everywhere.
bool keepsSecrets(const Account &account)
{
    return account.provider != ProviderKind::Practice;
}

// The account with some settings changed, in its provider's normal form.
Result<Account> withSettings(Account account, const QMap<QString, QString> &settings)
{
    const QString scope = account.setting(scopeSetting);
    for (auto it = settings.begin(); it != settings.end(); ++it)
        account.settings.insert(it.key(), it.value());
    account.settings.insert(scopeSetting, scope);
    const auto provider = providerFor(account.provider);
    return provider ? provider->normalised(account) : error(ErrorKind::Unsupported, QStringLiteral("provider not in this version"), QStringLiteral("provider"));
}

Result<Account> writeChange(Connection &connection, AccountId id, const QMap<QString, QString> &settings, const QStringList &newSecrets)
{
    AccountStore store(connection);
    const auto found = store.byId(id);
    auto changed = found ? withSettings(*found, settings) : found;
    if (!changed)
        return changed;
    for (const QString &name : newSecrets) {
        if (!changed->secretNames.contains(name))
            changed->secretNames.append(name);
    }
    const auto done = store.update(*changed);
    return done ? changed : Result<Account>(done.error());
}

} // namespace

AccountService::AccountService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("account")) || changes.topics.contains(QStringLiteral("channel")))
            Q_EMIT accountsChanged();
    });
}

QFuture<Result<Account>> AccountService::add(const NewAccount &wanted)
{
    const auto provider = providerFor(wanted.provider);
    if (!provider)
        return ready(Result<Account>(error(ErrorKind::Unsupported, QStringLiteral("provider not in this version"), QStringLiteral("provider"))));
    if (wanted.name.trimmed().isEmpty() || wanted.name.contains(QLatin1Char('/')))
        return ready(Result<Account>(error(ErrorKind::Invalid, QStringLiteral("account name"), QStringLiteral("name"))));
    Account account;
    account.name = wanted.name.trimmed();
    account.provider = wanted.provider;
    account.settings = wanted.settings;
    account.settings.insert(scopeSetting, QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto normalised = provider->normalised(account);
    if (!normalised)
        return ready(Result<Account>(normalised.error()));
    account = *normalised;
    for (const QString &name : provider->requiredSecrets(account)) {
        if (keepsSecrets(account) && wanted.secrets.value(name).isEmpty())
            return ready(Result<Account>(error(ErrorKind::Invalid, QStringLiteral("secret missing"), name)));
    }
    if (keepsSecrets(account))
        account.secretNames = wanted.secrets.keys();
    const Credentials secrets = keepsSecrets(account) ? wanted.secrets : Credentials{};
    return m_core.database
        ->read([name = account.name](Connection &connection) -> Result<bool> { return AccountStore(connection).byName(name).ok(); })
        .then(this, [this, account, secrets](Result<bool> taken) -> QFuture<Result<Account>> {
            if (!taken)
                return ready(Result<Account>(taken.error()));
            if (*taken)
                return ready(Result<Account>(error(ErrorKind::Conflict, QStringLiteral("account name taken"), QStringLiteral("name"))));
            return storeSecrets(account, secrets).then(this, [this, account](Result<void> stored) -> QFuture<Result<Account>> {
                if (!stored)
                    return ready(Result<Account>(stored.error()));
                return m_core.database->write([account](Connection &connection) { return AccountStore(connection).add(account); });
            }).unwrap();
        })
        .unwrap();
}

QFuture<Result<void>> AccountService::storeSecrets(const Account &account, Credentials secrets)
{
    if (secrets.isEmpty())
        return ready(Result<void>());
    const QString name = secrets.firstKey();
    const Secret secret = secrets.take(name);
    return m_core.secrets->write(keyOf(account, name), secret)
        .then(this, [this, account, secrets](Result<void> stored) { return stored ? storeSecrets(account, secrets) : ready(stored); })
        .unwrap();
}

// Checked before a secret is stored, and done again on the row as it is by then: whoever wrote meanwhile keeps what he wrote.
QFuture<Result<Account>> AccountService::update(AccountId id, const QMap<QString, QString> &settings, const Credentials &secrets)
{
    return m_core.database
        ->read([id, settings](Connection &connection) -> Result<Account> {
            const auto found = AccountStore(connection).byId(id);
            return found ? withSettings(*found, settings) : found;
        })
        .then(this, [this, settings, secrets](Result<Account> checked) -> QFuture<Result<Account>> {
            if (!checked)
                return ready(checked);
            return storeSecrets(*checked, secrets)
                .then(this, [this, id = checked->id, settings, names = secrets.keys()](Result<void> stored) -> QFuture<Result<Account>> {
                    if (!stored)
                        return ready(Result<Account>(stored.error()));
                    return m_core.database->write(
                        [id, settings, names](Connection &connection) { return writeChange(connection, id, settings, names); });
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<void>> AccountService::remove(AccountId id)
{
    return m_core.database->read([id](Connection &connection) { return AccountStore(connection).byId(id); })
        .then(this, [this, id](Result<Account> found) -> QFuture<Result<void>> {
            if (!found)
                return ready(Result<void>(found.error()));
            // Best effort: a keychain that is locked now must not keep an account alive.
            for (const QString &name : found->secretNames)
                m_core.secrets->remove(keyOf(*found, name));
            return m_core.database->write([id, now = m_core.now()](Connection &connection) { return AccountStore(connection).remove(id, now); });
        })
        .unwrap();
}

QFuture<Result<QList<Account>>> AccountService::accounts()
{
    return m_core.database->read([](Connection &connection) { return AccountStore(connection).all(); });
}

QFuture<Result<Account>> AccountService::account(const QString &name)
{
    return m_core.database->read([name](Connection &connection) { return AccountStore(connection).byName(name); });
}

QFuture<Result<QList<Channel>>> AccountService::channels(AccountId account)
{
    return m_core.database->read([account](Connection &connection) { return AccountStore(connection).channels(account); });
}

QFuture<Result<Channel>> AccountService::addChannel(AccountId account, const QString &providerId, const QString &number, const QString &name)
{
    Channel channel;
    channel.account = account;
    channel.providerId = providerId;
    channel.number = number;
    channel.name = name;
    return m_core.database->write([channel](Connection &connection) { return AccountStore(connection).putChannel(channel); });
}

QFuture<Result<Channel>> AccountService::setDefaultChannel(ChannelId channel)
{
    return m_core.database->write([channel](Connection &connection) { return AccountStore(connection).setDefaultChannel(channel); });
}

Capabilities AccountService::capabilities(const Account &account)
{
    const auto provider = providerFor(account.provider);
    return provider ? provider->capabilities(account) : Capabilities{};
}

QFuture<Result<QList<Channel>>> AccountService::syncChannels(AccountId id)
{
    const auto give = [](const Error &problem) { return ready(Result<QList<Channel>>(problem)); };
    return withCredentials(id)
        .then(this, [this, give](Result<Access> access) -> QFuture<Result<QList<Channel>>> {
            if (!access)
                return give(access.error());
            const auto provider = providerFor(access->account.provider);
            return m_core.http->send(provider->channelsRequest(access->account, access->secrets))
                .then(this, [this, give, provider, account = access->account](const net::Outcome &outcome) -> QFuture<Result<QList<Channel>>> {
                    if (outcome.transfer != net::Transfer::Answered)
                        return give(outcome.error);
                    const auto channels = provider->readChannels(account, outcome.response);
                    if (!channels)
                        return give(channels.error());
                    return m_core.database->write([channels = *channels, account](Connection &connection) -> Result<QList<Channel>> {
                        AccountStore store(connection);
                        for (Channel channel : channels) {
                            channel.account = account.id;
                            if (const auto put = store.putChannel(channel); !put)
                                return put.error();
                        }
                        return store.channels(account.id);
                    });
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<AccountService::Access>> AccountService::withCredentials(AccountId id)
{
    return m_core.database->read([id](Connection &connection) { return AccountStore(connection).byId(id); })
        .then(this, [this](Result<Account> account) -> QFuture<Result<Access>> {
            if (!account)
                return ready(Result<Access>(account.error()));
            return credentials(*account).then(this, [account = *account](Result<Credentials> secrets) -> Result<Access> {
                if (!secrets)
                    return secrets.error();
                return Access{account, *secrets};
            });
        })
        .unwrap();
}

QFuture<ConnectionReport> AccountService::test(AccountId id)
{
    return withCredentials(id)
        .then(this, [this](Result<Access> access) -> QFuture<ConnectionReport> {
            if (!access)
                return ready(ConnectionReport{{{ConnectionStep::Part::Token, ConnectionStep::State::Failed, access.error(), -1}}});
            return testConnection(*m_core.http, access->account, access->secrets, this)
                .then(this, [this, id = access->account.id](ConnectionReport report) {
                    noteHealth(id, report.health());
                    return report;
                });
        })
        .unwrap();
}

QFuture<ConnectionReport> AccountService::test(const NewAccount &wanted)
{
    Account account;
    account.name = wanted.name;
    account.provider = wanted.provider;
    account.settings = wanted.settings;
    const auto provider = providerFor(wanted.provider);
    const auto normalised = provider ? provider->normalised(account)
                                     : Result<Account>(error(ErrorKind::Unsupported, {}, QStringLiteral("provider")));
    if (!normalised)
        return ready(ConnectionReport{{{ConnectionStep::Part::Address, ConnectionStep::State::Failed, normalised.error(), -1}}});
    return testConnection(*m_core.http, *normalised, wanted.secrets, this);
}

void AccountService::noteHealth(AccountId id, CredentialHealth health)
{
    if (health == CredentialHealth::Untested)
        return;
    m_core.database->write([id, health, now = m_core.now()](Connection &connection) -> Result<void> {
        AccountStore store(connection);
        const auto account = store.byId(id);
        if (account && account->health == health)
            return {};
        return store.setHealth(id, health, now);
    });
}

QFuture<Result<Credentials>> AccountService::credentials(const Account &account)
{
    if (!keepsSecrets(account))
        return ready(Result<Credentials>(Credentials{{QStringLiteral("token"), Secret(account.setting(QStringLiteral("practice_token")).toUtf8())}}));
    QStringList names = account.secretNames;
    names.removeAll(hookSecret);
    return readSecrets(account, names, {});
}

QFuture<Result<Credentials>> AccountService::readSecrets(const Account &account, QStringList names, const Credentials &read)
{
    if (names.isEmpty())
        return ready(Result<Credentials>(read));
    const QString name = names.takeFirst();
    return m_core.secrets->read(keyOf(account, name))
        .then(this, [this, account, names, read, name](Result<Secret> secret) -> QFuture<Result<Credentials>> {
            if (!secret) {
                Error problem = secret.error();
                // A locked keyring says "not found" for what it holds (measured): what was stored is not gone.
                if (problem.kind == ErrorKind::NotFound)
                    problem.kind = ErrorKind::Locked;
                problem.place = name;
                return ready(Result<Credentials>(problem));
            }
            Credentials more = read;
            more.insert(name, *secret);
            return readSecrets(account, names, more);
        })
        .unwrap();
}

QFuture<Result<QString>> AccountService::hookPath(const Account &account)
{
    const auto pathOf = [name = account.name](const QByteArray &secret) {
        return QStringLiteral("/hook/%1/%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(name)), QString::fromLatin1(secret));
    };
    if (!keepsSecrets(account)) {
        QByteArray &secret = m_practiceHooks[account.id];
        if (secret.isEmpty())
            secret = makeUrlToken();
        return ready(Result<QString>(pathOf(secret)));
    }
    if (!account.secretNames.contains(hookSecret))
        return rotateHook(account);
    return readSecrets(account, {hookSecret}, {}).then(this, [pathOf](Result<Credentials> read) -> Result<QString> {
        if (!read)
            return read.error();
        return pathOf(read->value(hookSecret).reveal());
    });
}

QFuture<Result<QString>> AccountService::rotateHook(const Account &account)
{
    if (!keepsSecrets(account)) {
        m_practiceHooks.remove(account.id);
        return hookPath(account);
    }
    return update(account.id, {}, Credentials{{hookSecret, Secret(makeUrlToken())}})
        .then(this, [this](Result<Account> updated) -> QFuture<Result<QString>> {
            return updated ? hookPath(*updated) : ready(Result<QString>(updated.error()));
        })
        .unwrap();
}

} // namespace recado
