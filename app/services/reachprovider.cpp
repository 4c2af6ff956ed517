// The part of Reachability that is about accounts: whether the provider posts to us, and whether anything came.
#include "base/log.h"
#include "providers/meta/metawebhook.h"
#include "services/doctor/checks.h"
#include "services/reachability.h"
#include "services/reachverdict.h"
#include "services/subscription.h"
#include "services/tunnel.h"
#include "store/deliverystore.h"

#include <algorithm>

namespace recado {

using reach::found;

namespace {

constexpr int recentDeliveries = 50;
constexpr int mostMoveTries = 7; // 2, 4, 8 … 128 s: a tunnel's new name may take a while to be known

// Where no call does it, what a person does instead.
const char *pasteRemedy(const Account &account)
{
    switch (account.provider) {
    case ProviderKind::Meta: return "paste_meta";
    case ProviderKind::Gateway: return "paste_gateway";
    case ProviderKind::Serpro: return "paste_serpro";
    default: return "paste_console";
    }
}

QJsonObject addressFacts(const PublicAddress &address)
{
    return {{QStringLiteral("host"), address.url.host()}, {QStringLiteral("by_tunnel"), address.source == PublicAddress::Source::Tunnel}};
}

ReachCheck failed(const Account &account, const Error &error, QJsonObject facts)
{
    const auto say = [&](ReachState state, const char *finding, const char *remedy) {
        ReachCheck check = found(ReachStep::Provider, state, finding, remedy, facts);
        check.error = error;
        return check;
    };
    const bool isTold = account.provider != ProviderKind::Gateway && account.provider != ProviderKind::Serpro; // by a call, at least with what it takes
    switch (isTold ? error.kind : ErrorKind::Unsupported) {
    case ErrorKind::Unsupported: {
        const bool needsWord = account.provider == ProviderKind::Meta && !account.secretNames.contains(QStringLiteral("verify_token"));
        return say(ReachState::NotPossible, needsWord ? "no_verify_token" : "no_such_call", needsWord ? "add_verify_token" : pasteRemedy(account));
    }
    case ErrorKind::NotFound: return say(ReachState::Bad, "no_number", "sync_channels");
    case ErrorKind::Locked:
    case ErrorKind::Unavailable: return say(ReachState::NotPossible, "secrets_not_readable", "unlock_secrets");
    case ErrorKind::Unauthorized: return say(ReachState::Bad, "credentials_refused", "check_credentials");
    case ErrorKind::Rejected: return say(ReachState::Bad, "registration_refused", account.provider == ProviderKind::Meta ? "check_handshake" : "read_reason");
    default: return say(ReachState::Bad, "provider_no_answer", "try_again");
    }
}

} // namespace

QFuture<Result<Account>> Reachability::accountOf(AccountId id)
{
    return m_accounts.accounts().then(this, [id](Result<QList<Account>> all) -> Result<Account> {
        if (!all)
            return all.error();
        for (const Account &account : *all) {
            if (account.id == id)
                return account;
        }
        return error(ErrorKind::NotFound, QStringLiteral("no such account"), QStringLiteral("account"));
    });
}

ReachCheck Reachability::keep(AccountId account, ReachCheck check)
{
    check.at = check.state == ReachState::Untested && check.evidence.isEmpty() ? std::optional<Instant>() : m_core.now();
    Steps &steps = m_steps[account];
    ReachCheck &place = check.step == ReachStep::Provider ? steps.provider : steps.event;
    ReachCheck before = place;
    before.at = check.at;
    place = check;
    if (before != check)
        Q_EMIT changed();
    return check;
}

QFuture<ReachCheck> Reachability::registerAt(AccountId id)
{
    m_steps[id].provider.state = ReachState::Testing;
    Q_EMIT changed();
    return readPublicAddress()
        .then(this, [this, id](Result<PublicAddress> address) {
            return accountOf(id).then(this, [address](Result<Account> account) { return qMakePair(address, account); });
        })
        .unwrap()
        .then(this, [this, id](const QPair<Result<PublicAddress>, Result<Account>> &read) -> QFuture<ReachCheck> {
            const auto &[address, account] = read;
            if (!address || !account) {
                ReachCheck check = found(ReachStep::Provider, ReachState::Bad, "not_readable", "try_again");
                check.error = address ? account.error() : address.error();
                return ready(check);
            }
            if (!address->isKnown())
                return ready(found(ReachStep::Provider, ReachState::NotPossible, "no_address", "set_address"));
            return m_subscription.subscribe(id, address->url)
                .then(this, [this, account = *account, address = *address](Result<int> done) { return handleRegistered(account, address, done); })
                .unwrap();
        })
        .unwrap()
        .then(this, [this, id](const ReachCheck &check) { return keep(id, check); });
}

// Told is not believed: where the provider can be asked, it is.
QFuture<ReachCheck> Reachability::handleRegistered(const Account &account, const PublicAddress &address, const Result<int> &done)
{
    if (!done)
        return ready(failed(account, done.error(), addressFacts(address)));
    const ReachRegistration registration{address.url, m_core.now(), address.source == PublicAddress::Source::Tunnel};
    m_registrations.insert(account.id, registration);
    m_steps[account.id].event = {ReachStep::Event, ReachState::Untested, {}, {}, {}, {}}; // events of before prove nothing of this address
    return m_core.database
        ->write([id = account.id, registration](Connection &connection) { return ReachStore(connection).noteRegistration(id, registration); })
        .then(this, [this, account](Result<void> noted) {
            if (!noted)
                qCWarning(logWebhook) << "a registration was not noted:" << toString(noted.error().kind);
            return askProvider(account);
        })
        .unwrap()
        .then(this, [numbers = *done](ReachCheck check) {
            check.evidence.insert(QStringLiteral("numbers"), numbers);
            return check;
        });
}

QFuture<ReachCheck> Reachability::testProvider(AccountId id)
{
    m_steps[id].provider.state = ReachState::Testing;
    Q_EMIT changed();
    return readPublicAddress()
        .then(this, [this, id](Result<PublicAddress>) { return accountOf(id); })
        .unwrap()
        .then(this, [this](Result<Account> account) -> QFuture<ReachCheck> {
            if (account)
                return askProvider(*account);
            ReachCheck check = found(ReachStep::Provider, ReachState::Bad, "not_readable", "try_again");
            check.error = account.error();
            return ready(check);
        })
        .unwrap()
        .then(this, [this, id](const ReachCheck &check) { return keep(id, check); });
}

QFuture<ReachCheck> Reachability::askProvider(const Account &account)
{
    Patient patient;
    patient.core = &m_core;
    patient.accounts = &m_accounts;
    return doctor::subscriptionCheck(patient, account, this).then(this, [this, account](const QList<DoctorCheck> &checks) {
        return providerVerdict(account, checks.isEmpty() ? DoctorCheck() : checks.first());
    });
}

ReachCheck Reachability::providerVerdict(const Account &account, const DoctorCheck &told) const
{
    QJsonObject facts = addressFacts(m_address);
    for (const char *key : {"subscribed", "posts_to", "posts_to_base", "path_is_ours", "fields", "missing_fields", "not_told"}) {
        if (const QJsonValue value = told.evidence.value(QLatin1String(key)); !value.isUndefined())
            facts.insert(QLatin1String(key), value);
    }
    const auto registration = m_registrations.constFind(account.id);
    const bool isNoted = registration != m_registrations.constEnd();
    if (isNoted) {
        facts.insert(QStringLiteral("registered_at"), toIso(registration->at));
        facts.insert(QStringLiteral("registered_host"), registration->base.host());
    }
    const auto say = [&](ReachState state, const char *finding, const char *remedy) { return found(ReachStep::Provider, state, finding, remedy, facts); };
    if (!m_address.isKnown())
        return say(ReachState::NotPossible, "no_address", "set_address");
    if (told.state == DoctorCheck::State::Skipped) { // it cannot be asked: what we told it is all that is known
        if (told.evidence.value(QLatin1String("reason")) == QLatin1String("secrets_not_readable"))
            return say(ReachState::NotPossible, "secrets_not_readable", "unlock_secrets");
        if (isNoted && registration->base == m_address.url)
            return say(ReachState::Good, "registered", "");
        if (isNoted)
            return say(ReachState::Attention, "registered_elsewhere", "register");
        if (account.provider == ProviderKind::Wati || account.provider == ProviderKind::Practice || account.provider == ProviderKind::Meta)
            return {ReachStep::Provider, ReachState::Untested, facts, QStringLiteral("register"), {}, {}};
        return say(ReachState::NotPossible, "no_such_call", pasteRemedy(account));
    }
    if (told.evidence.value(QLatin1String("subscribed")) == QJsonValue(false))
        return say(ReachState::Bad, "not_subscribed", "register");
    const QString host = told.evidence.value(QLatin1String("posts_to")).toString();
    const bool isHere = told.evidence.value(QLatin1String("path_is_ours")).toBool()
        && QUrl(told.evidence.value(QLatin1String("posts_to_base")).toString()) == m_address.url;
    if (!isHere)
        return say(ReachState::Attention, host.isEmpty() ? "address_not_told" : "posts_elsewhere", "register");
    if (told.remedy == QLatin1String("subscribe_fields"))
        return say(told.state == DoctorCheck::State::Broken ? ReachState::Bad : ReachState::Attention, "fields_missing", "subscribe_fields");
    return say(ReachState::Good, "posts_here", "");
}

QFuture<ReachCheck> Reachability::lookForEvent(AccountId id)
{
    return m_core.database->look([id](Connection &connection) { return DeliveryStore(connection).list(recentDeliveries, id); }, Reader::InSight)
        .then(this, [this, id](Result<QList<DeliveryRecord>> recent) {
            const auto registration = m_registrations.constFind(id);
            const bool isNoted = registration != m_registrations.constEnd();
            QJsonObject facts;
            if (isNoted)
                facts.insert(QStringLiteral("registered_at"), toIso(registration->at));
            ReachCheck check{ReachStep::Event, ReachState::Untested, facts, QStringLiteral("send_one"), {}, {}};
            if (!recent) {
                check.error = recent.error();
                return keep(id, check);
            }
            const auto isRefused = [](const DeliveryRecord &delivery) { return delivery.state == QLatin1String("refused"); };
            const auto since = [&](const DeliveryRecord &delivery) { return !isNoted || delivery.heardAt >= registration->at; };
            const auto good = std::find_if(recent->begin(), recent->end(), [&](const DeliveryRecord &delivery) { return !isRefused(delivery) && since(delivery); });
            const auto refused = std::find_if(recent->begin(), recent->end(), [&](const DeliveryRecord &delivery) { return isRefused(delivery) && since(delivery); });
            if (good != recent->end()) {
                check.evidence.insert(QStringLiteral("last_event_at"), toIso(good->heardAt));
                check.evidence.insert(QStringLiteral("kinds"), good->kinds);
                check.evidence.insert(QStringLiteral("state"), good->state);
                check = found(ReachStep::Event, ReachState::Good, "event", "", check.evidence);
            } else if (refused != recent->end()) {
                check.evidence.insert(QStringLiteral("last_event_at"), toIso(refused->heardAt));
                check = found(ReachStep::Event, ReachState::Bad, "signature_refused", "app_secret", check.evidence);
            } else if (!recent->isEmpty()) {
                check.evidence.insert(QStringLiteral("before_at"), toIso(recent->first().heardAt));
            }
            return keep(id, check);
        });
}

// Something came: of whom it is known that nothing has come yet, it is asked again.
void Reachability::lookForEvents()
{
    for (auto it = m_steps.constBegin(); it != m_steps.constEnd(); ++it) {
        if (it->event.state == ReachState::Good)
            continue;
        lookForEvent(it.key()).then(this, [this, id = it.key()](const ReachCheck &check) {
            if (check.state == ReachState::Good)
                Q_EMIT eventArrived(id);
        });
    }
}

QFuture<ReachReport> Reachability::testAll(AccountId id)
{
    return testListener()
        .then(this, [this](const ReachCheck &check) {
            return check.state == ReachState::Bad ? ready(m_common.publicAddress) : testPublicAddress(); // nobody is there who could be reached
        })
        .unwrap()
        .then(this, [this, id](const ReachCheck &) { return testProvider(id); })
        .unwrap()
        .then(this, [this, id](const ReachCheck &) { return lookForEvent(id); })
        .unwrap()
        .then(this, [this, id](const ReachCheck &) { return report(id); });
}

QFuture<Result<HookPaste>> Reachability::hookPaste(AccountId id)
{
    auto paste = std::make_shared<HookPaste>();
    return readPublicAddress()
        .then(this, [this, id](Result<PublicAddress>) { return accountOf(id); })
        .unwrap()
        .then(this, [this, paste](Result<Account> account) -> QFuture<Result<Credentials>> {
            if (!account)
                return ready(Result<Credentials>(account.error()));
            if (account->provider == ProviderKind::Meta)
                paste->fields = meta::webhookFields();
            return m_accounts.hookPath(*account)
                .then(this, [this, paste, account = *account](Result<QString> path) -> QFuture<Result<Credentials>> {
                    if (!path)
                        return ready(Result<Credentials>(path.error()));
                    if (m_address.isKnown())
                        paste->url = QUrl(m_address.url.toString(QUrl::FullyEncoded) + *path);
                    return m_accounts.hookCredentials(account);
                })
                .unwrap();
        })
        .unwrap()
        .then(this, [paste](Result<Credentials> secrets) -> Result<HookPaste> {
            if (!secrets)
                return secrets.error();
            paste->verifyToken = secrets->value(QStringLiteral("verify_token"));
            return *paste;
        });
}

// The tunnel has a new address: who posts to the one before would post to nobody. First the way is tried: Meta looks at it when it is registered.
void Reachability::moveAlong(int tries)
{
    m_moveTimer.stop();
    m_moveTries = tries;
    QList<AccountId> moved;
    for (auto it = m_registrations.constBegin(); it != m_registrations.constEnd(); ++it) {
        if (it->byTunnel && it->base != m_address.url)
            moved.append(it.key());
    }
    if (moved.isEmpty() || m_address.source != PublicAddress::Source::Tunnel)
        return;
    testPublicAddress().then(this, [this, moved, tries](const ReachCheck &check) {
        if (check.state == ReachState::Good || check.state == ReachState::Attention)
            return moveNext(moved);
        if (tries < mostMoveTries)
            m_moveTimer.start(std::chrono::seconds(2 << tries));
    });
}

void Reachability::moveNext(QList<AccountId> left)
{
    if (left.isEmpty())
        return;
    const AccountId account = left.takeFirst();
    registerAt(account).then(this, [this, account, left](const ReachCheck &done) {
        Q_EMIT movedAlong(account, done);
        moveNext(left);
    });
}

} // namespace recado
