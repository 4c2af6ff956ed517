#pragma once

#include "providers/provider.h"
#include "services/tokenkeeper.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace recado {

struct NewAccount {
    QString name;
    ProviderKind provider = ProviderKind::Wati;
    QMap<QString, QString> settings;
    Credentials secrets;
};

// One part of a connection test. A part that could not be tried because an earlier one failed is skipped.
struct ConnectionStep {
    enum class Part { Address, Token, Templates, Numbers };
    enum class State { Passed, Failed, Skipped };

    Part part = Part::Address;
    State state = State::Skipped;
    Error error;    // when failed
    int count = -1; // templates or numbers seen
};
QString toString(ConnectionStep::Part part);   // "address", "credentials", "templates", "numbers": JSON
QString toString(ConnectionStep::State state); // "passed", "failed", "skipped"

struct ConnectionReport {
    QList<ConnectionStep> steps;

    bool passed() const;
    CredentialHealth health() const; // what it says about the credentials
};

// What opens an account's hook.
struct HookKey {
    QString path; // with `secret`
    Secret secret;
    Secret former; // empty: none is valid beside it
    std::optional<Instant> formerUntil;
};

// Accounts, their channels and their secrets. Main thread; every answer is a future that finishes on any thread: continue it with a
// context object.
class AccountService : public QObject {
    Q_OBJECT

public:
    explicit AccountService(const Core &core, QObject *parent = nullptr);

    // Errors: Invalid (place: the setting or secret), Conflict (name taken), Unsupported (provider not in this version), keychain errors.
    // Secrets are stored first: an account without its secrets never exists.
    QFuture<Result<Account>> add(const NewAccount &account);
    // Changes settings; secrets given replace the stored ones, an empty one is forgotten, those not given stay.
    QFuture<Result<Account>> update(AccountId id, const QMap<QString, QString> &settings, const Credentials &secrets);
    QFuture<Result<void>> remove(AccountId id);

    QFuture<Result<QList<Account>>> accounts();
    QFuture<Result<Account>> account(const QString &name);
    QFuture<Result<QList<Channel>>> channels(AccountId account = {});
    QFuture<Result<Channel>> addChannel(AccountId account, const QString &providerId, const QString &number, const QString &name);
    // The number for sends that choose none; lasts whatever the provider calls its default.
    QFuture<Result<Channel>> setDefaultChannel(ChannelId channel);
    // Asks the provider for the account's numbers and keeps them.
    QFuture<Result<QList<Channel>>> syncChannels(AccountId account);

    // What the account's provider can do; nothing where this version does not know the provider.
    static Capabilities capabilities(const Account &account);
    // What it cannot carry of a content, with the reason; none of the platform's own rules: those are checkContent()'s.
    static ContentProblems refusals(const Account &account, const Content &content);

    // Tries the stored account, or one not stored yet (settings and secrets as typed).
    QFuture<ConnectionReport> test(AccountId account);
    QFuture<ConnectionReport> test(const NewAccount &account);

    // All secrets of an account as they are stored; see withCredentials(). A secret that is recorded as stored but not found is Locked, not NotFound.
    QFuture<Result<Credentials>> credentials(const Account &account);
    struct Access {
        Account account;
        Credentials secrets;
    };
    // Ready to call the provider with: where it wants a login, with a fresh token.
    QFuture<Result<Access>> withCredentials(AccountId id);
    TokenKeeper &tokens() { return m_tokens; }
    // What the last call said about the credentials; told only when it changed.
    void noteHealth(AccountId id, CredentialHealth health);

    // Those of the account's secrets that its webhooks are checked with (app_secret, verify_token); empty where none are stored.
    QFuture<Result<Credentials>> hookCredentials(const Account &account);
    // "/hook/<account>/<secret>"; made at first use, lasts until rotated.
    QFuture<Result<QString>> hookPath(const Account &account);
    // With the secret before, while that is still let in.
    QFuture<Result<HookKey>> hookKey(const Account &account);
    // A new secret. The one before is let in for `keepFormer` more: Meta repeats what was not answered for up to 7 days ("Webhooks", retries), and the
    // provider has to be told the new path first. A third one is never valid.
    QFuture<Result<QString>> rotateHook(const Account &account, Milliseconds keepFormer = std::chrono::hours(7 * 24));
    // The secret before is let in no more; does nothing when there is none.
    QFuture<Result<void>> retireHook(const Account &account);

Q_SIGNALS:
    void accountsChanged(); // accounts or channels, by this process or another

private:
    QFuture<Result<void>> storeSecrets(const Account &account, Credentials secrets);
    QFuture<Result<Credentials>> readSecrets(const Account &account, QStringList names, const Credentials &read);

    const Core &m_core;
    TokenKeeper m_tokens;
    QHash<AccountId, CredentialHealth> m_health; // as the database has it: every answer tells it, and hardly ever anything new
    QHash<AccountId, HookKey> m_practiceHooks; // live as long as the process: the practice provider does, too
};

} // namespace recado
