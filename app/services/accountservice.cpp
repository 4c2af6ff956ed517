#include "services/accountservice.h"

#include "base/log.h"
#include "services/accountsecrets.h"
#include "services/connectiontest.h"
#include "store/accountstore.h"

#include <QUuid>

namespace recado {

namespace {

// A provider whose account is one number has told it in the settings: no list needs to be asked for.
Result<Account> withOwnChannel(AccountStore &store, const Account &account)
{
    const QString number = account.setting(QStringLiteral("phone_number_id"));
    if (number.isEmpty())
        return account;
    Channel channel;
    channel.account = account.id;
    channel.providerId = number;
    const auto put = store.putChannel(channel);
    return put ? Result<Account>(account) : Result<Account>(put.error());
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

Result<Account> writeChange(Connection &connection, AccountId id, const QMap<QString, QString> &settings, const Credentials &secrets)
{
    AccountStore store(connection);
    const auto found = store.byId(id);
    auto changed = found ? withSettings(*found, settings) : found;
    if (!changed)
        return changed;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (secret->isEmpty())
            changed->secretNames.removeAll(secret.key());
        else if (!changed->secretNames.contains(secret.key()))
            changed->secretNames.append(secret.key());
    }
    const auto done = store.update(*changed);
    return done ? withOwnChannel(store, *changed) : Result<Account>(done.error());
}

} // namespace

AccountService::AccountService(const Core &core, QObject *parent) : QObject(parent), m_core(core), m_tokens(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("account")))
            m_health.clear();
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
    if (keepsSecrets(account))
        account.secretNames = wanted.secrets.keys(); // there may be several ways of signing in
    for (const QString &name : provider->requiredSecrets(account)) {
        if (keepsSecrets(account) && wanted.secrets.value(name).isEmpty())
            return ready(Result<Account>(error(ErrorKind::Invalid, QStringLiteral("secret missing"), name)));
    }
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
                return m_core.database->write([account](Connection &connection) -> Result<Account> {
                    AccountStore store(connection);
                    const auto added = store.add(account);
                    return added ? withOwnChannel(store, *added) : added;
                });
            }).unwrap();
        })
        .unwrap();
}

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
                .then(this, [this, account = *checked, settings, secrets](Result<void> stored) -> QFuture<Result<Account>> {
                    if (!stored)
                        return ready(Result<Account>(stored.error()));
                    m_tokens.forget(account.id); // made from what was just replaced
                    return m_core.database->write([id = account.id, settings, secrets](Connection &connection) {
                        return writeChange(connection, id, settings, secrets);
                    });
                })
                .unwrap()
                .then(this, [this, account = *checked, secrets](Result<Account> changed) {
                    for (auto secret = secrets.begin(); changed && secret != secrets.end(); ++secret) {
                        if (secret->isEmpty())
                            m_core.secrets->remove(secretKey(account, secret.key())); // best effort, as in remove()
                    }
                    return changed;
                });
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
                m_core.secrets->remove(secretKey(*found, name));
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

ContentProblems AccountService::refusals(const Account &account, const Content &content)
{
    const auto provider = providerFor(account.provider);
    return provider ? provider->refusals(account, content) : ContentProblems{};
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
            return credentials(*account)
                .then(this, [this, account = *account](Result<Credentials> secrets) {
                    return secrets ? m_tokens.complete(account, *secrets) : ready(secrets);
                })
                .unwrap()
                .then(this, [account = *account](Result<Credentials> complete) -> Result<Access> {
                    return complete ? Result<Access>(Access{account, *complete}) : Result<Access>(complete.error());
                });
        })
        .unwrap();
}

QFuture<ConnectionReport> AccountService::test(AccountId id)
{
    m_tokens.forget(id); // a test shows what the login says now
    return withCredentials(id)
        .then(this, [this](Result<Access> access) {
            return access ? testConnection(*m_core.http, access->account, access->secrets, this) : ready(failedLogin(access.error()));
        })
        .unwrap()
        .then(this, [this, id](ConnectionReport report) {
            noteHealth(id, report.health());
            return report;
        });
}

QFuture<ConnectionReport> AccountService::test(const NewAccount &wanted)
{
    Account account;
    account.name = wanted.name;
    account.provider = wanted.provider;
    account.settings = wanted.settings;
    account.secretNames = wanted.secrets.keys();
    const auto provider = providerFor(wanted.provider);
    const auto normalised = provider ? provider->normalised(account)
                                     : Result<Account>(error(ErrorKind::Unsupported, {}, QStringLiteral("provider")));
    if (!normalised)
        return ready(ConnectionReport{{{ConnectionStep::Part::Address, ConnectionStep::State::Failed, normalised.error(), -1}}});
    return m_tokens.complete(*normalised, wanted.secrets)
        .then(this, [this, account = *normalised](Result<Credentials> complete) {
            return complete ? testConnection(*m_core.http, account, *complete, this) : ready(failedLogin(complete.error()));
        })
        .unwrap();
}

void AccountService::noteHealth(AccountId id, CredentialHealth health)
{
    if (health == CredentialHealth::Untested || m_health.value(id, CredentialHealth::Untested) == health)
        return;
    m_core.database
        ->write([id, health, now = m_core.now()](Connection &connection) -> Result<void> {
            AccountStore store(connection);
            const auto account = store.byId(id);
            if (account && account->health == health)
                return {};
            return store.setHealth(id, health, now);
        })
        .then(this, [this, id, health](Result<void> kept) {
            if (kept)
                m_health.insert(id, health); // a change of it is announced after this, and forgets it again
        });
}

} // namespace recado
