#include "services/practiceservice.h"

#include "base/completion.h"
#include "base/log.h"
#include "store/accountstore.h"

#include <QJsonObject>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

namespace recado {

namespace {

const QString seedSetting = QStringLiteral("practice_seed");
// Stands in base_url until the provider runs; nothing listens there.
const QString nowhere = QStringLiteral("http://127.0.0.1:9");
constexpr auto hostsPatience = std::chrono::seconds(30);
constexpr auto lookAgain = std::chrono::milliseconds(200);

Error notStarted()
{
    return error(ErrorKind::Timeout, QStringLiteral("the host did not start the practice provider"), QStringLiteral("practice"));
}

} // namespace

PracticeService::PracticeService(const Core &core, AccountService &accounts, TemplateService &templates, ListenerService &listener,
                                 Subscription &subscription, const HostService &host, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_templates(templates), m_listener(listener), m_subscription(subscription), m_host(host)
{
}

PracticeService::~PracticeService() = default;

NewAccount PracticeService::newAccount(const QString &name)
{
    const quint32 seed = QRandomGenerator::system()->bounded(1u, 1'000'000u);
    simulator::PracticeOptions options;
    options.seed = seed;
    const QJsonObject all = simulator::PracticeProvider(options).credentials();
    const QJsonObject credentials = all.value(QStringLiteral("wati")).toObject();
    const QJsonValue meta = all.value(QStringLiteral("providers"))[QLatin1String("meta")][QLatin1String("settings")];
    NewAccount account;
    account.name = name;
    account.provider = ProviderKind::Practice;
    account.settings = {
        {QStringLiteral("base_url"), nowhere},
        {QStringLiteral("tenant"), credentials.value(QStringLiteral("tenant")).toString()},
        {QStringLiteral("plan"), QStringLiteral("business")},
        {QStringLiteral("waba_id"), meta[QLatin1String("waba_id")].toString()}, // for deleting templates
        {seedSetting, QString::number(seed)},
        {QStringLiteral("practice_token"), credentials.value(QStringLiteral("token")).toString()},
    };
    return account;
}

QFuture<Result<Account>> PracticeService::begin(const QString &accountName)
{
    return practiceAccount()
        .then(this, [this, accountName](Result<std::optional<Account>> existing) -> QFuture<Result<Account>> {
            if (!existing)
                return ready(Result<Account>(existing.error()));
            return *existing ? ready(Result<Account>(**existing)) : m_accounts.add(newAccount(accountName));
        })
        .unwrap()
        .then(this, [this](Result<Account> account) -> QFuture<Result<Account>> {
            if (!account)
                return ready(account);
            if (m_host.isElsewhere())
                return untilItRuns(QDeadlineTimer(hostsPatience));
            return resume().then(this, [account](Result<void> resumed) { return resumed ? account : Result<Account>(resumed.error()); });
        })
        .unwrap();
}

// The host hears of the account, starts the provider and fetches what it has; all that ends up in the store.
QFuture<Result<Account>> PracticeService::untilItRuns(QDeadlineTimer patience)
{
    return practiceAccount()
        .then(this, [this, patience](Result<std::optional<Account>> found) -> QFuture<Result<Account>> {
            if (!found)
                return ready(Result<Account>(found.error()));
            if (!*found)
                return ready(Result<Account>(error(ErrorKind::NotFound, QStringLiteral("the practice account was removed"), QStringLiteral("account"))));
            return isEquipped(**found)
                .then(this, [this, patience, account = **found](Result<bool> equipped) -> QFuture<Result<Account>> {
                    if (!equipped || *equipped)
                        return ready(equipped ? Result<Account>(account) : Result<Account>(equipped.error()));
                    return patience.hasExpired() ? ready(Result<Account>(notStarted())) : lookLater(patience);
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<Account>> PracticeService::lookLater(QDeadlineTimer patience)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QTimer::singleShot(lookAgain, this, [promise] { complete(promise, true); });
    return promise->future().then(this, [this, patience](bool) { return untilItRuns(patience); }).unwrap();
}

QFuture<Result<bool>> PracticeService::isEquipped(const Account &account)
{
    if (account.setting(QStringLiteral("base_url"), nowhere) == nowhere)
        return ready(Result<bool>(false));
    return m_templates.templates(account.id).then(this, [](Result<QList<TemplateDefinition>> templates) -> Result<bool> {
        return templates ? Result<bool>(!templates->isEmpty()) : Result<bool>(templates.error());
    });
}

QFuture<Result<void>> PracticeService::resume()
{
    if (m_host.isElsewhere())
        return ready(Result<void>()); // two providers would tell two stories of one account
    m_starting = true;
    return practiceAccount()
        .then(this, [this](Result<std::optional<Account>> existing) -> QFuture<Result<void>> {
            if (!existing)
                return ready(Result<void>(existing.error()));
            return *existing ? run(**existing) : ready(Result<void>());
        })
        .unwrap()
        .then(this, [this](Result<void> done) {
            m_starting = false;
            return done;
        });
}

void PracticeService::stop()
{
    m_provider.reset();
    m_subscribedAt.clear();
}

QFuture<Result<std::optional<Account>>> PracticeService::practiceAccount()
{
    return m_accounts.accounts().then(this, [](Result<QList<Account>> accounts) -> Result<std::optional<Account>> {
        if (!accounts)
            return accounts.error();
        for (const Account &account : *accounts) {
            if (account.provider == ProviderKind::Practice)
                return std::optional(account);
        }
        return std::optional<Account>();
    });
}

// Starts the provider once, writes down where it is, and fetches what the first click needs.
QFuture<Result<void>> PracticeService::run(const Account &account)
{
    if (!m_provider) {
        simulator::PracticeOptions options;
        options.seed = account.setting(seedSetting, QStringLiteral("1")).toUInt();
        options.pace = m_pace;
        options.caFile = m_caFile ? m_caFile() : QString();
        m_provider = std::make_unique<simulator::PracticeProvider>(options);
        const auto url = m_provider->start();
        if (!url) {
            m_provider.reset();
            return ready(Result<void>(url.error()));
        }
        m_url = *url;
    }
    return m_accounts.update(account.id, {{QStringLiteral("base_url"), m_url.toString()}}, {})
        .then(this, [this](Result<Account> updated) -> QFuture<Result<QList<Channel>>> {
            return updated ? m_accounts.syncChannels(updated->id) : ready(Result<QList<Channel>>(updated.error()));
        })
        .unwrap()
        .then(this, [this, account](Result<QList<Channel>> channels) -> QFuture<Result<void>> {
            if (!channels)
                return ready(Result<void>(channels.error()));
            // Registering one address twice is refused ("Wati API – client reference", §6 Registration).
            if (m_subscribedAt == m_listener.state().url())
                return ready(Result<void>());
            // Without a listener the polls bring the story.
            const QString base = m_listener.state().url();
            if (base.isEmpty() || channels->isEmpty())
                return ready(Result<void>());
            return m_subscription.subscribe(account.id, QUrl(base)).then(this, [this, base](Result<int> done) -> Result<void> {
                if (!done)
                    return done.error();
                m_subscribedAt = base;
                return {};
            });
        })
        .unwrap()
        .then(this, [this, account](Result<void> subscribed) -> QFuture<Result<void>> {
            if (!subscribed)
                return ready(subscribed);
            return m_templates.sync(account.id).then(this, [](Result<TemplateSyncReport> report) {
                return report ? Result<void>() : Result<void>(report.error());
            });
        })
        .unwrap();
}

} // namespace recado
