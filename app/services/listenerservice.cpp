#include "services/listenerservice.h"

#include "base/log.h"
#include "store/accountstore.h"
#include "store/deliverystore.h"

#include <QCryptographicHash>
#include <QUrl>

namespace recado {

namespace {

// Deliveries that may wait for their commit. At 3 MiB each this bounds memory; a provider repeats what gets a 503.
constexpr int maxPending = 256;

constexpr int maxRefusedKept = 30; // a minute, of all accounts
const QByteArray textType = "text/plain; charset=utf-8";

// A provider's verification handshake, or somebody who looks whether anyone is there.
webhook::Reply answerGet(const Provider &provider, const Account &account, const Credentials &secrets, const QByteArray &query)
{
    if (query.isEmpty())
        return {200, "Recado is listening\n", textType};
    const auto challenge = provider.handshake(account, secrets, query);
    return challenge ? webhook::Reply{200, *challenge, textType} : webhook::Reply{403, "not verified\n", textType};
}

// What must not lie in the database beside the body.
bool isSensitive(const QByteArray &header)
{
    const QByteArray name = header.toLower();
    return name == "authorization" || name == "cookie" || name == "proxy-authorization";
}

} // namespace

QString ListenerState::url() const
{
    if (kind != Kind::Listening)
        return {};
    const QString host = address.contains(QLatin1Char(':')) ? QLatin1Char('[') + address + QLatin1Char(']') : address;
    return QStringLiteral("http://%1:%2").arg(host).arg(port);
}

ListenerService::ListenerService(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts)
{
    connect(&m_accounts, &AccountService::accountsChanged, this, [this] {
        if (m_listener)
            loadHooks();
    });
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("delivery")))
            readLastEvent();
    });
    readLastEvent();
}

ListenerService::~ListenerService()
{
    stop();
}

QFuture<Result<quint16>> ListenerService::start(const QString &address, quint16 port)
{
    stop();
    return loadHooks().then(this, [this, address, port](Result<void> loaded) -> Result<quint16> {
        if (!loaded)
            qCWarning(logWebhook) << "some hooks are not open:" << toString(loaded.error().kind);
        webhook::ListenerOptions options;
        options.address = address;
        options.port = port;
        webhook::DeliverySink &sink = *this;
        auto listener = std::make_unique<webhook::Listener>(options, sink);
        const auto bound = listener->start();
        m_state.address = address;
        m_state.port = bound ? *bound : port;
        m_state.kind = bound ? ListenerState::Kind::Listening : ListenerState::Kind::Failed;
        m_state.error = bound ? Error{} : bound.error();
        if (bound)
            m_listener = std::move(listener);
        Q_EMIT stateChanged();
        return bound;
    });
}

void ListenerService::stop()
{
    if (!m_listener)
        return;
    m_listener->stop();
    m_listener.reset();
    m_state.kind = ListenerState::Kind::Stopped;
    Q_EMIT stateChanged();
}

QMap<QString, QString> ListenerService::hooks() const
{
    const QReadLocker lock(&m_hooksLock);
    QMap<QString, QString> paths;
    for (auto it = m_hooks.begin(); it != m_hooks.end(); ++it)
        paths.insert(it.key(), it->path);
    return paths;
}

QFuture<Result<void>> ListenerService::loadHooks()
{
    return m_accounts.accounts()
        .then(this, [this](Result<QList<Account>> accounts) -> QFuture<Result<void>> {
            if (!accounts)
                return ready(Result<void>(accounts.error()));
            return openHooks(*accounts, std::make_shared<QHash<QString, Hook>>(), {});
        })
        .unwrap();
}

// One account after the other. An account whose secret cannot be read keeps the hook it had.
QFuture<Result<void>> ListenerService::openHooks(QList<Account> accounts, std::shared_ptr<QHash<QString, Hook>> opened, std::optional<Error> problem)
{
    if (accounts.isEmpty()) {
        {
            const QWriteLocker lock(&m_hooksLock);
            m_hooks = *opened;
        }
        Q_EMIT hooksChanged();
        return ready(problem ? Result<void>(*problem) : Result<void>());
    }
    const Account account = accounts.takeFirst();
    return openHook(account)
        .then(this, [this, accounts, opened, problem, account](Result<Hook> hook) {
            if (hook) {
                opened->insert(account.name, *hook);
                return openHooks(accounts, opened, problem);
            }
            if (const auto before = hookOf(account.name))
                opened->insert(account.name, *before);
            return openHooks(accounts, opened, hook.error());
        })
        .unwrap();
}

QFuture<Result<ListenerService::Hook>> ListenerService::openHook(const Account &account)
{
    return m_accounts.hookPath(account)
        .then(this, [this, account](Result<QString> path) -> QFuture<Result<Hook>> {
            if (!path)
                return ready(Result<Hook>(path.error()));
            const Hook hook{account, providerFor(account.provider), {}, path->section(QLatin1Char('/'), -1).toLatin1(), *path};
            return m_accounts.hookCredentials(account).then(this, [hook](Result<Credentials> secrets) -> Result<Hook> {
                if (!secrets)
                    return secrets.error();
                Hook whole = hook;
                whole.secrets = *secrets;
                return whole;
            });
        })
        .unwrap();
}

std::optional<ListenerService::Hook> ListenerService::hookOf(const QString &account) const
{
    const QReadLocker lock(&m_hooksLock);
    const auto hook = m_hooks.constFind(account);
    return hook == m_hooks.constEnd() ? std::optional<Hook>() : *hook;
}

bool ListenerService::mayEnter(const QString &account, const QByteArray &secret) const
{
    const QReadLocker lock(&m_hooksLock);
    const auto hook = m_hooks.constFind(account);
    // A wrong account costs the same comparison as a wrong secret.
    static const QByteArray nobody = makeUrlToken();
    const bool same = equalInConstantTime(hook == m_hooks.constEnd() ? nobody : hook->secret, secret);
    return same && hook != m_hooks.constEnd();
}

bool ListenerService::take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done)
{
    const auto hook = hookOf(delivery.account);
    if (!hook || !hook->provider) {
        done({404, "no such hook\n", textType}); // removed since it was let in
        return true;
    }
    if (delivery.method == "GET") {
        done(answerGet(*hook->provider, hook->account, hook->secrets, delivery.query));
        return true;
    }
    if (m_core.database->pendingWrites() >= maxPending)
        return false;
    const bool genuine = hook->provider->isGenuine(hook->account, hook->secrets, delivery.headers, delivery.body);
    if (!genuine && !mayKeepRefused()) {
        done({401, "signature refused\n", textType});
        return true;
    }
    keep(delivery, *hook, genuine, std::move(done));
    return true;
}

// Some of them are kept, so that a wrong app secret can be found out; not all, or who knows the path could fill the disk.
bool ListenerService::mayKeepRefused()
{
    const qint64 minute = toMillis(m_core.now()) / 60'000;
    if (m_minute.exchange(minute) != minute)
        m_refusedThisMinute = 0;
    return m_refusedThisMinute++ < maxRefusedKept;
}

void ListenerService::keep(const webhook::Delivery &delivery, const Hook &hook, bool genuine, std::function<void(webhook::Reply)> done)
{
    DeliveryRecord record;
    record.account = hook.account.id;
    if (!genuine) {
        record.state = QStringLiteral("refused");
        record.error = QStringLiteral("the signature does not belong to these bytes and the stored app secret");
    }
    record.heardAt = m_core.now();
    for (const auto &[name, value] : delivery.headers)
        record.headers.append({name, isSensitive(name) ? QByteArray("masked") : value});
    record.body = delivery.body;
    record.sha256 = QString::fromLatin1(QCryptographicHash::hash(delivery.body, QCryptographicHash::Sha256).toHex());
    auto kept = std::make_shared<DeliveryId>();
    m_core.database->writeThen(
        [record, kept](Connection &connection) -> Result<void> {
            const auto stored = DeliveryStore(connection).keep(record);
            if (!stored)
                return stored.error();
            *kept = stored->id;
            return {};
        },
        [this, kept, genuine, done = std::move(done)](Result<void> committed) {
            if (!committed) {
                done({committed.error().kind == ErrorKind::DiskFull ? 507 : 503, "not stored\n", textType});
                return;
            }
            if (!genuine) {
                done({401, "signature refused\n", textType});
                return;
            }
            done({});
            QMetaObject::invokeMethod(this, [this, id = *kept] { Q_EMIT deliveryKept(id); }, Qt::QueuedConnection);
        });
}

void ListenerService::readLastEvent()
{
    m_core.database->read([](Connection &connection) { return DeliveryStore(connection).lastHeard(); }).then(this, [this](Result<std::optional<Instant>> last) {
        if (last && m_state.lastEventAt != *last) {
            m_state.lastEventAt = *last;
            Q_EMIT stateChanged();
        }
    });
}

} // namespace recado
