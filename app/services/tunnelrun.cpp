#include "services/tunnelrun.h"

#include "base/log.h"
#include "services/listenerservice.h"
#include "services/reachstore.h"
#include "store/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace recado {

using Kind = TunnelState::Kind;

QFuture<Result<TunnelSettings>> Tunnel::Impl::read(const Core &core)
{
    return core.database->read([](Connection &connection) -> Result<TunnelSettings> {
        const auto text = SettingStore(connection).value(QStringLiteral("tunnel"));
        if (!text)
            return text.error();
        const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
        TunnelSettings settings;
        settings.command = object.value(QLatin1String("command")).toString();
        for (const QJsonValue &name : object.value(QLatin1String("secrets")).toArray())
            settings.secrets.append(name.toString());
        settings.urlPattern = object.value(QLatin1String("url_pattern")).toString();
        settings.isOn = object.value(QLatin1String("is_on")).toBool(true);
        return settings;
    });
}

Tunnel::Impl::Impl(const Core &core, ListenerService &listener, Tunnel &tunnel) : m_core(core), m_listener(listener), m_tunnel(tunnel)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Impl::begin);
    connect(&m_listener, &ListenerService::stateChanged, this, [this] { consider(); });
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (m_isRunning && changes.topics.contains(QStringLiteral("setting")))
            followSettings();
    });
    connect(&m_child, &TunnelChild::lineRead, this, &Impl::handleLine);
    connect(&m_child, &TunnelChild::ended, this, [this](int code) { handleEnd(code, {}); });
    connect(&m_child, &TunnelChild::failed, this, [this](const Error &problem) { handleEnd({}, problem); });
}

void Tunnel::Impl::setRunning(bool isRunning)
{
    if (isRunning == m_isRunning)
        return;
    m_isRunning = isRunning;
    m_isKnown = false;
    if (isRunning) {
        m_core.database->write([](Connection &connection) { return ReachStore(connection).setTunnel({}); }); // of a host that was killed
        followSettings();
    } else {
        consider();
    }
}

void Tunnel::Impl::followSettings()
{
    if (!m_isRunning)
        return;
    read(m_core).then(this, [this](Result<TunnelSettings> settings) {
        if (settings && (!m_isKnown || *settings != m_settings))
            take(*settings);
    });
}

void Tunnel::Impl::take(const TunnelSettings &settings)
{
    m_settings = settings;
    m_isKnown = true;
    m_rests.forget();
    m_state.problem.reset();
    restart();
}

void Tunnel::Impl::restart()
{
    m_rest.stop();
    m_state.nextStart.reset();
    ++m_life;
    if (m_child.isRunning())
        endChild(); // and then again
    else
        m_state.kind = Kind::Off;
    consider();
}

void Tunnel::Impl::reload()
{
    if (m_state.kind == Kind::Waiting)
        restart();
}

// What should be the case, whatever is.
void Tunnel::Impl::consider()
{
    const ListenerState listener = m_listener.state();
    const bool isWanted = m_isRunning && m_isKnown && m_settings.isSet() && m_settings.isOn;
    const bool mayRun = isWanted && listener.kind == ListenerState::Kind::Listening;
    if (m_child.isRunning()) {
        const bool isMoved = tunnel::needsListener(m_settings.command) && QUrl(listener.url()) != m_listensAt;
        if (!mayRun || isMoved)
            endChild();
        return;
    }
    if (!mayRun) {
        m_rest.stop();
        ++m_life;
        const Kind kind = isWanted ? Kind::Waiting : Kind::Off;
        if (m_state.kind != kind || m_state.nextStart) {
            m_state.kind = kind;
            m_state.nextStart.reset();
            tell();
        }
        return;
    }
    const bool isAsked = m_state.kind == Kind::Waiting && m_state.problem; // for secrets, or a command that would do
    if (m_state.kind != Kind::Resting && m_state.kind != Kind::Starting && !isAsked)
        begin();
}

void Tunnel::Impl::begin()
{
    m_state.nextStart.reset();
    m_state.problem.reset();
    m_state.kind = Kind::Starting;
    m_environment = childEnvironment();
    m_masked.clear();
    readSecrets(m_settings.secrets, ++m_life);
}

void Tunnel::Impl::readSecrets(QStringList left, int life)
{
    if (left.isEmpty()) {
        launch();
        return;
    }
    const QString name = left.takeFirst();
    m_core.secrets->read(secretKey(name)).then(this, [this, name, left, life](Result<Secret> secret) {
        if (life != m_life)
            return;
        if (!secret) {
            Error problem = secret.error();
            if (problem.kind == ErrorKind::NotFound)
                problem.kind = ErrorKind::Locked; // it was stored: see SecretStore
            problem.place = name;
            wait(problem);
            return;
        }
        m_environment.insert(name, QString::fromUtf8(secret->reveal()));
        m_masked.append(secret->reveal());
        readSecrets(left, life);
    });
}

void Tunnel::Impl::wait(const std::optional<Error> &problem)
{
    m_state.kind = Kind::Waiting;
    m_state.problem = problem;
    tell();
}

void Tunnel::Impl::launch()
{
    m_listensAt = QUrl(m_listener.state().url());
    const auto words = tunnel::wordsOf(m_settings.command);
    if (!words) {
        wait(words.error());
        return;
    }
    const QRegularExpression pattern(m_settings.urlPattern);
    m_finder = TunnelUrlFinder(pattern);
    ++m_state.starts;
    m_state.startedAt = m_core.now();
    m_isEnding = false;
    tell();
    m_child.start(tunnel::filled(*words, m_listensAt), m_environment);
    m_environment = {}; // no longer than needed
}

void Tunnel::Impl::endChild()
{
    if (std::exchange(m_isEnding, true))
        return;
    setUrl({});
    m_child.end();
}

void Tunnel::Impl::handleEnd(std::optional<int> exitCode, const std::optional<Error> &problem)
{
    const Instant now = m_core.now();
    const auto lived = m_state.startedAt ? now - *m_state.startedAt : Milliseconds(0);
    setUrl({});
    m_state.startedAt.reset();
    if (std::exchange(m_isEnding, false)) {
        m_state.kind = Kind::Off;
        // A new start is not made from within the process's own signal.
        QMetaObject::invokeMethod(this, [this] { consider(); }, Qt::QueuedConnection);
        tell();
        return;
    }
    m_state.exitCode = exitCode;
    m_state.problem = problem;
    if (problem && QStandardPaths::findExecutable(tunnel::wordsOf(m_settings.command)->first()).isEmpty())
        m_state.problem->kind = ErrorKind::NotFound;
    const auto rest = m_rests.next(std::max(lived, Milliseconds(0)));
    qCInfo(logWebhook) << "the tunnel client has ended; it is started again in" << rest.count() << "ms";
    m_state.kind = Kind::Resting;
    m_state.nextStart = now + rest;
    m_rest.start(rest);
    tell();
}

void Tunnel::Impl::handleLine(const QByteArray &line)
{
    if (m_finder.read(tunnel::shownLine(line, m_masked, tunnel::Digits::AsTheyAre))) {
        m_state.kind = Kind::Up;
        setUrl(m_finder.url());
        tell();
    }
    const QString shown = tunnel::shownLine(line, m_masked);
    if (shown.isEmpty())
        return;
    m_output.append(shown);
    if (m_output.size() > Tunnel::linesKept)
        m_output.removeFirst();
    Q_EMIT m_tunnel.lineRead(shown);
}

// Commands beside this process want to know it, too.
void Tunnel::Impl::setUrl(const QUrl &url)
{
    if (m_state.url == url)
        return;
    m_state.url = url;
    m_core.database->write([url](Connection &connection) { return ReachStore(connection).setTunnel(url); });
    Q_EMIT m_tunnel.urlChanged(url);
}

} // namespace recado
