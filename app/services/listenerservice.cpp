#include "services/listenerservice.h"

#include "base/log.h"
#include "services/onworker.h"
#include "store/accountstore.h"
#include "store/deliverystore.h"
#include "store/settingstore.h"

namespace recado {

namespace {

const QString settingName = QStringLiteral("listener");
constexpr auto lastEventPace = std::chrono::milliseconds(250);

Result<ListenerSettings> readSettings(Connection &connection)
{
    const auto text = SettingStore(connection).value(settingName);
    return text ? Result<ListenerSettings>(listenerSettingsFrom(*text)) : Result<ListenerSettings>(text.error());
}

} // namespace

ListenerService::ListenerService(const Core &core, AccountService &accounts, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_queue(std::make_shared<Queue>())
{
    m_showLast.setSingleShot(true);
    m_showLast.setInterval(lastEventPace);
    connect(&m_showLast, &QTimer::timeout, this, &ListenerService::showLastEvent);
    connect(&m_accounts, &AccountService::accountsChanged, this, [this] {
        if (m_listener)
            loadHooks();
    });
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (!m_listener && changes.topics.contains(QStringLiteral("delivery")))
            readLastEvents(); // of whoever listens
        if (m_state.kind != ListenerState::Kind::Stopped && changes.topics.contains(QStringLiteral("setting"))) {
            followSettings();
            followProbes();
        }
    });
    readLastEvents();
}

ListenerService::~ListenerService()
{
    stop();
    // What still waits for its commit answers to this object: jobs run in order, so all of them are done when this one is.
    std::ignore = m_core.database->read([](Connection &) -> Result<bool> { return true; }).result();
}

QFuture<Result<quint16>> ListenerService::start(const QString &address, quint16 port, Place place)
{
    m_address = address;
    m_port = port;
    m_place = place;
    if (place == Place::Here) {
        m_overrides.remove(QStringLiteral("address"));
        m_overrides.remove(QStringLiteral("port"));
    }
    return settings()
        .then(this, [this](Result<ListenerSettings> saved) {
            if (saved)
                m_saved = *saved;
            return loadHooks();
        })
        .unwrap()
        .then(this, [this](Result<void> loaded) {
            if (!loaded)
                qCWarning(logWebhook) << "some hooks are not open:" << toString(loaded.error().kind);
            return apply();
        })
        .unwrap();
}

void ListenerService::stop()
{
    if (!m_listener)
        return;
    m_listener->stop();
    m_listener.reset();
    m_state.kind = ListenerState::Kind::Stopped;
    m_state.problem.reset();
    m_state.tls = {};
    Q_EMIT stateChanged();
}

Result<webhook::ListenerOptions> ListenerService::optionsNow() const
{
    webhook::ListenerOptions base;
    base.address = m_address;
    base.port = m_port;
    ListenerSettings settings = m_saved;
    if (m_place == Place::Here) {
        settings.remove(QStringLiteral("address"));
        settings.remove(QStringLiteral("port"));
    }
    settings.insert(m_overrides);
    return listenerOptionsFrom(base, settings);
}

ListenerSettings ListenerService::overrides() const
{
    ListenerSettings settings = m_overrides;
    if (settings.contains(QStringLiteral("port")) && m_state.kind == ListenerState::Kind::Listening)
        settings.insert(QStringLiteral("port"), QString::number(m_state.port));
    return settings;
}

QFuture<Result<quint16>> ListenerService::apply()
{
    const auto options = optionsNow();
    if (!m_listener)
        return ready(options ? bind(*options) : handleFailure(options.error()));
    if (!options) {
        m_state.problem = options.error();
        Q_EMIT stateChanged();
        return ready(Result<quint16>(options.error()));
    }
    auto promise = std::make_shared<QPromise<Result<quint16>>>();
    promise->start();
    m_listener->reconfigure(*options, [promise](Result<quint16> changed) { complete(promise, std::move(changed)); });
    return promise->future().then(this, [this, options = *options](Result<quint16> changed) { return handleChange(options, changed); });
}

Result<quint16> ListenerService::bind(const webhook::ListenerOptions &options)
{
    m_asksForCertificates = !options.tls.clientAuthority.isEmpty();
    webhook::DeliverySink &sink = *this;
    auto listener = std::make_unique<webhook::Listener>(options, sink);
    const auto bound = listener->start();
    m_state.address = options.address;
    m_state.wantedPort = options.port;
    if (!bound) {
        m_state.port = options.port;
        return handleFailure(bound.error());
    }
    m_listener = std::move(listener);
    m_state.kind = ListenerState::Kind::Listening;
    m_state.port = *bound;
    m_state.error = {};
    m_state.problem.reset();
    m_state.tls = m_listener->tls();
    Q_EMIT stateChanged();
    return bound;
}

Result<quint16> ListenerService::handleFailure(const Error &problem)
{
    m_state.kind = ListenerState::Kind::Failed;
    m_state.error = problem;
    m_state.problem.reset();
    Q_EMIT stateChanged();
    return problem;
}

Result<quint16> ListenerService::handleChange(const webhook::ListenerOptions &options, const Result<quint16> &changed)
{
    m_state.wantedPort = options.port == 0 ? m_state.port : options.port;
    if (!changed) {
        m_state.problem = changed.error();
    } else {
        m_asksForCertificates = !options.tls.clientAuthority.isEmpty();
        m_state.address = options.address;
        m_state.port = *changed;
        m_state.problem.reset();
        if (m_listener)
            m_state.tls = m_listener->tls();
    }
    Q_EMIT stateChanged();
    return changed;
}

void ListenerService::tlsChanged()
{
    QMetaObject::invokeMethod(this, [this] { readTls(); }, Qt::QueuedConnection);
}

void ListenerService::readTls()
{
    if (!m_listener)
        return;
    m_state.tls = m_listener->tls();
    if (m_state.tls.hasProblem)
        m_state.problem = m_state.tls.problem;
    else if (m_state.problem && m_state.problem->kind == ErrorKind::Tls)
        m_state.problem.reset();
    Q_EMIT stateChanged();
}

QFuture<Result<ListenerSettings>> ListenerService::settings()
{
    return m_core.database->read(readSettings);
}

QFuture<Result<void>> ListenerService::saveSettings(const ListenerSettings &settings)
{
    const auto options = listenerOptionsFrom({}, settings);
    if (!options)
        return ready(Result<void>(options.error()));
    return onWorker<bool>([tls = options->tls]() -> Result<bool> {
               const auto checked = webhook::checkTls(tls);
               return checked ? Result<bool>(true) : Result<bool>(checked.error());
           })
        .then(this, [this, settings](Result<bool> good) -> QFuture<Result<void>> {
            if (!good)
                return ready(Result<void>(good.error()));
            return m_core.database->write([text = settingsToText(settings)](Connection &connection) -> Result<void> {
                return SettingStore(connection).setValue(settingName, text);
            });
        })
        .unwrap();
}

// Not checked again: it may be saved beside files that are gone by now.
QFuture<Result<void>> ListenerService::savePlace(const QString &address, quint16 port)
{
    return m_core.database
        ->write([address, port](Connection &connection) -> Result<void> {
            auto settings = readSettings(connection);
            if (!settings)
                return settings.error();
            settings->insert(QStringLiteral("address"), address);
            settings->insert(QStringLiteral("port"), QString::number(port));
            return SettingStore(connection).setValue(settingName, settingsToText(*settings));
        })
        .then(this, [this](Result<void> saved) {
            if (saved)
                m_place = Place::UnlessSaved; // from now on what is saved counts
            return saved;
        });
}

void ListenerService::followSettings()
{
    settings().then(this, [this](Result<ListenerSettings> saved) {
        if (!saved || m_state.kind == ListenerState::Kind::Stopped || *saved == m_saved)
            return;
        m_saved = *saved;
        apply();
    });
}

void ListenerService::readLastEvents()
{
    if (std::exchange(m_readingLast, true))
        return;
    m_core.database->read([](Connection &connection) { return DeliveryStore(connection).lastHeardByAccount(); })
        .then(this, [this](Result<QMap<QString, Instant>> last) {
            m_readingLast = false;
            if (last)
                m_lastEvents = *last;
            showLastEvent();
        });
}

void ListenerService::showLastEvent()
{
    std::optional<Instant> last = m_state.lastEventAt;
    for (const Instant at : metrics().lastEvents)
        last = last ? std::max(*last, at) : at;
    if (last != m_state.lastEventAt) {
        m_state.lastEventAt = last;
        Q_EMIT stateChanged();
    }
}

} // namespace recado
