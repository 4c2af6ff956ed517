#include "services/reachability.h"

#include "services/hostservice.h"
#include "services/listenerservice.h"
#include "services/reachverdict.h"
#include "services/tunnel.h"
#include "store/settingstore.h"

#include <QPromise>

namespace recado {

using reach::found;

namespace {

// Another process hears of what is saved within 300 ms (Database::changed).
constexpr auto lookAgain = std::chrono::milliseconds(200);
constexpr int mostTries = 15;

Error invalid(const char *why, const char *place)
{
    return error(ErrorKind::Invalid, QString::fromLatin1(why), QString::fromLatin1(place));
}

// People paste the address of a hook, which ends in what follows the base.
QString withoutHook(QString path)
{
    const qsizetype hook = path.indexOf(QLatin1String("/hook/"));
    path.truncate(hook < 0 ? path.size() : hook);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

} // namespace

Reachability::Reachability(const Core &core, AccountService &accounts, ListenerService &listener, Subscription &subscription, Tunnel &tunnel,
                           QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_listener(listener), m_subscription(subscription), m_tunnel(tunnel)
{
    m_eventTimer.setSingleShot(true);
    m_eventTimer.setInterval(250);
    connect(&m_eventTimer, &QTimer::timeout, this, &Reachability::lookForEvents);
    m_moveTimer.setSingleShot(true);
    connect(&m_moveTimer, &QTimer::timeout, this, [this] { moveAlong(m_moveTries + 1); });
    connect(&m_tunnel, &Tunnel::urlChanged, this, [this] { followSettings(); });
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("setting")))
            followSettings();
        if (changes.topics.contains(QStringLiteral("delivery")) && !m_eventTimer.isActive())
            m_eventTimer.start();
    });
    followSettings();
}

Reachability::~Reachability() = default;

Result<QUrl> Reachability::checkedAddress(const QString &text)
{
    const QString typed = text.trimmed();
    QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    if (typed.isEmpty() || !url.isValid())
        return invalid("not an address", "url");
    if (url.host().isEmpty())
        return invalid("no host", "host");
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!isPlain && url.scheme() != QLatin1String("https"))
        return invalid("neither https nor http", "scheme");
    if (isPlain && !reach::isOnlyHere(url.host()) && !reach::isPrivate(url.host()))
        return invalid("http only to this computer or a private network", "scheme");
    if (!url.userInfo().isEmpty())
        return invalid("a user name", "user");
    if (url.hasQuery() || url.hasFragment())
        return invalid("a query", "query");
    url.setPath(withoutHook(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    return url;
}

PublicAddress Reachability::addressOf(const ReachStore::Addresses &addresses) const
{
    using Source = PublicAddress::Source;
    if (!addresses.saved.isEmpty())
        return {addresses.saved, Source::Saved};
    const QUrl tunnel = m_tunnel.state().url;
    if (!tunnel.isEmpty())
        return {tunnel, Source::Tunnel};
    const bool isOthers = m_tunnel.state().kind == TunnelState::Kind::Off && HostService::hasHost(m_core.dataDir);
    return isOthers && !addresses.tunnel.isEmpty() ? PublicAddress{addresses.tunnel, Source::Tunnel} : PublicAddress{};
}

QFuture<Result<PublicAddress>> Reachability::readPublicAddress()
{
    return m_core.database
        ->read([](Connection &connection) -> Result<QPair<ReachStore::Addresses, ReachStore::Registrations>> {
            ReachStore store(connection);
            const auto addresses = store.addresses();
            const auto registrations = store.registrations();
            if (!addresses || !registrations)
                return addresses ? registrations.error() : addresses.error();
            return qMakePair(*addresses, *registrations);
        })
        .then(this, [this](Result<QPair<ReachStore::Addresses, ReachStore::Registrations>> read) -> Result<PublicAddress> {
            if (!read)
                return read.error();
            m_registrations = read->second;
            follow(addressOf(read->first));
            return m_address;
        });
}

void Reachability::followSettings()
{
    readPublicAddress();
}

// What was found out about another address is worth nothing.
void Reachability::follow(const PublicAddress &address)
{
    if (address == m_address)
        return;
    const bool isElsewhere = address.url != m_address.url;
    m_address = address;
    if (isElsewhere) {
        m_common.publicAddress = {ReachStep::PublicAddress, m_publicWaiting.isEmpty() ? ReachState::Untested : ReachState::Testing, {}, {}, {}, {}};
        for (Steps &steps : m_steps)
            steps.provider = {ReachStep::Provider, ReachState::Untested, {}, {}, {}, {}};
    }
    Q_EMIT changed();
    if (isElsewhere && address.source == PublicAddress::Source::Tunnel && m_tunnel.state().url == address.url)
        moveAlong(0);
}

QFuture<Result<PublicAddress>> Reachability::savePublicAddress(const QString &text)
{
    const auto url = text.trimmed().isEmpty() ? Result<QUrl>(QUrl()) : checkedAddress(text);
    if (!url)
        return ready(Result<PublicAddress>(url.error()));
    return m_core.database->write([url = *url](Connection &connection) { return ReachStore(connection).setSaved(url); })
        .then(this, [this](Result<void> saved) { return saved ? readPublicAddress() : ready(Result<PublicAddress>(saved.error())); })
        .unwrap();
}

ReachReport Reachability::report(AccountId account) const
{
    ReachReport report = m_common;
    const Steps steps = m_steps.value(account);
    report.provider = steps.provider;
    report.event = steps.event;
    return report;
}

// Who asks while it is under way gets the same answer.
QFuture<ReachCheck> Reachability::join(QList<Promise> &waiting, ReachCheck &shown, const std::function<QFuture<ReachCheck>()> &begin)
{
    auto promise = std::make_shared<QPromise<ReachCheck>>();
    promise->start();
    waiting.append(promise);
    if (waiting.size() == 1) {
        shown.state = ReachState::Testing;
        Q_EMIT changed();
        begin().then(this, [this, &waiting, &shown](const ReachCheck &check) { answer(waiting, shown, check); });
    }
    return promise->future();
}

void Reachability::answer(QList<Promise> &waiting, ReachCheck &shown, const ReachCheck &check)
{
    shown = check;
    shown.at = m_core.now();
    const ReachCheck told = shown;
    const QList<Promise> all = std::exchange(waiting, {});
    Q_EMIT changed();
    for (const Promise &promise : all) {
        promise->addResult(told);
        promise->finish();
    }
}

QFuture<ReachCheck> Reachability::testListener()
{
    return join(m_listenerWaiting, m_common.listener, [this] { return beginListenerTest(); });
}

QFuture<ReachCheck> Reachability::testPublicAddress()
{
    return join(m_publicWaiting, m_common.publicAddress, [this] { return beginPublicTest(); });
}

QFuture<Reachability::Place> Reachability::findListener()
{
    const ListenerState state = m_listener.state();
    Place place;
    place.isHere = state.kind == ListenerState::Kind::Listening;
    place.isHosted = HostService::hasHost(m_core.dataDir);
    if (place.isHere)
        place.url = QUrl(state.url());
    if (state.kind == ListenerState::Kind::Failed)
        place.failure = state.error;
    return m_core.database
        ->read([](Connection &connection) -> Result<QPair<QString, QString>> {
            SettingStore settings(connection);
            const auto url = settings.value(QStringLiteral("listener_url"));
            const auto text = settings.value(QStringLiteral("listener"));
            if (!url || !text)
                return url ? text.error() : url.error();
            return qMakePair(*url, *text);
        })
        .then(this, [place](Result<QPair<QString, QString>> read) {
            Place whole = place;
            if (!read)
                return whole;
            if (!place.isHere && place.isHosted)
                whole.url = QUrl(read->first);
            const ListenerSettings settings = listenerSettingsFrom(read->second);
            whole.mayBeShut = !settings.value(QStringLiteral("allow")).isEmpty() || settings.value(QStringLiteral("client_required")) == QLatin1String("yes");
            return whole;
        });
}

// The listener has to know the probes before anybody knocks: here at once, elsewhere by the settings.
QFuture<Reachability::Place> Reachability::announce(const Place &place, const QList<ReachProbe> &probes)
{
    if (place.isHere) {
        for (const ReachProbe &probe : probes)
            m_listener.probes().expect(probe);
        return ready(place);
    }
    return m_core.database
        ->write([probes, now = m_core.now()](Connection &connection) -> Result<void> {
            for (const ReachProbe &probe : probes) {
                if (const auto added = ReachStore(connection).addProbe(probe, now); !added)
                    return added;
            }
            return {};
        })
        .then(this, [place](Result<void>) { return place; });
}

// A listener that does not know of the probe yet sounds like another one's.
QFuture<ReachCheck> Reachability::knockUntilKnown(const Place &place, const ReachProbe &probe, int tries)
{
    return knockAtListener(place.url, probe, m_patience, this)
        .then(this, [this, place, probe, tries](const ReachKnock &knock) -> QFuture<ReachCheck> {
            const ReachCheck check = reach::listenerVerdict(probe, knock, place.mayBeShut);
            if (place.isHere || tries <= 1 || check.finding() != QLatin1String("another_recado"))
                return ready(check);
            auto promise = std::make_shared<QPromise<ReachCheck>>();
            promise->start();
            QTimer::singleShot(lookAgain, this, [this, place, probe, tries, promise] {
                knockUntilKnown(place, probe, tries - 1).then(this, [promise](const ReachCheck &later) {
                    promise->addResult(later);
                    promise->finish();
                });
            });
            return promise->future();
        })
        .unwrap();
}

QFuture<ReachCheck> Reachability::beginListenerTest()
{
    return findListener()
        .then(this, [this](const Place &place) -> QFuture<ReachCheck> {
            if (place.url.isEmpty() && place.failure) {
                ReachCheck check = found(ReachStep::Listener, ReachState::Bad, "not_bound", "listener_port");
                check.error = place.failure;
                return ready(check);
            }
            if (place.url.isEmpty())
                return ready(found(ReachStep::Listener, ReachState::Bad, place.isHosted ? "not_bound" : "not_hosted", place.isHosted ? "listener_port" : "start_listener"));
            const ReachProbe probe = ReachProbe::make(m_core.now());
            return announce(place, {probe}).then(this, [this, probe](const Place &told) { return knockUntilKnown(told, probe, mostTries); }).unwrap();
        })
        .unwrap();
}

QFuture<ReachCheck> Reachability::beginPublicTest()
{
    return readPublicAddress()
        .then(this, [this](Result<PublicAddress> address) -> QFuture<ReachCheck> {
            if (!address) {
                ReachCheck check = found(ReachStep::PublicAddress, ReachState::NotPossible, "not_readable", "try_again");
                check.error = address.error();
                return ready(check);
            }
            if (!address->isKnown())
                return ready(found(ReachStep::PublicAddress, ReachState::NotPossible, "no_address", "set_address"));
            return findListener()
                .then(this, [this, url = address->url](const Place &place) -> QFuture<ReachCheck> {
                    const QJsonObject facts{{QStringLiteral("host"), url.host()}};
                    if (place.url.isEmpty())
                        return ready(found(ReachStep::PublicAddress, ReachState::NotPossible, "not_hosted", "start_listener", facts));
                    return knockFromOutside(place, url);
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<ReachCheck> Reachability::knockFromOutside(const Place &place, const QUrl &address)
{
    const ReachProbe probe = ReachProbe::make(m_core.now());
    const ReachProbe sign = ReachProbe::make(m_core.now()); // once the listener knows this one, it knows the other
    return announce(place, {probe, sign})
        .then(this, [this, sign](const Place &told) { return told.isHere ? ready(ReachCheck()) : knockUntilKnown(told, sign, mostTries); })
        .unwrap()
        .then(this, [this, probe, address](const ReachCheck &) { return knockAtPublicAddress(*m_core.http, address, probe, m_patience, this); })
        .unwrap()
        .then(this, [probe](const ReachKnock &knock) { return reach::publicVerdict(probe, knock); });
}

} // namespace recado
