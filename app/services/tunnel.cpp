#include "services/tunnel.h"

#include "services/tunnelrun.h"
#include "store/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace recado {

namespace {

QString textOf(const TunnelSettings &settings)
{
    const QJsonObject object{{QStringLiteral("command"), settings.command},
                             {QStringLiteral("secrets"), QJsonArray::fromStringList(settings.secrets)},
                             {QStringLiteral("url_pattern"), settings.urlPattern},
                             {QStringLiteral("is_on"), settings.isOn}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> check(const TunnelSettings &settings, const QMap<QString, Secret> &secrets)
{
    const auto words = tunnel::wordsOf(settings.command);
    if (!words)
        return words.error();
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (!it->isEmpty() && settings.command.toUtf8().contains(it->reveal()))
            return error(ErrorKind::Invalid, QStringLiteral("a secret stands in the command"), QStringLiteral("command"));
    }
    for (const QString &name : settings.secrets) {
        if (!tunnel::isVariableName(name))
            return error(ErrorKind::Invalid, name, QStringLiteral("secret"));
    }
    if (const QRegularExpression pattern(settings.urlPattern); !pattern.isValid())
        return error(ErrorKind::Invalid, pattern.errorString(), QStringLiteral("url_pattern"));
    if (settings.isOn && QStandardPaths::findExecutable(words->first()).isEmpty())
        return error(ErrorKind::NotFound, words->first(), QStringLiteral("command"));
    return {};
}

// One secret after the other: what a keychain refuses ends it, and nothing else has changed by then but secrets that nobody names yet.
QFuture<Result<void>> store(const Core &core, QObject *context, QMap<QString, Secret> secrets)
{
    if (secrets.isEmpty())
        return ready(Result<void>());
    const QString name = secrets.firstKey();
    const Secret secret = secrets.take(name);
    return core.secrets->write(Tunnel::secretKey(name), secret)
        .then(context, [&core, context, secrets](Result<void> written) { return written ? store(core, context, secrets) : ready(written); })
        .unwrap();
}

QFuture<Result<void>> checkStored(const Core &core, QObject *context, QStringList names)
{
    if (names.isEmpty())
        return ready(Result<void>());
    const QString name = names.takeFirst();
    return core.secrets->read(Tunnel::secretKey(name))
        .then(context, [&core, context, names, name](Result<Secret> secret) -> QFuture<Result<void>> {
            if (secret)
                return checkStored(core, context, names);
            Error problem = secret.error();
            if (problem.kind == ErrorKind::NotFound)
                problem = error(ErrorKind::NotFound, name, QStringLiteral("secret"));
            return ready(Result<void>(problem));
        })
        .unwrap();
}

} // namespace

Tunnel::Tunnel(const Core &core, ListenerService &listener, QObject *parent) : QObject(parent), m_impl(std::make_unique<Impl>(core, listener, *this)) {}

Tunnel::~Tunnel() = default;

QString Tunnel::secretKey(const QString &name)
{
    return QStringLiteral("tunnel/") + name;
}

bool Tunnel::seemsToHoldSecret(const QString &command)
{
    const auto words = tunnel::wordsOf(command);
    return words && tunnel::seemsToHoldSecret(*words);
}

QFuture<Result<TunnelSettings>> Tunnel::settings()
{
    return Impl::read(m_impl->core());
}

QFuture<Result<TunnelSettings>> Tunnel::save(const TunnelSettings &wanted, const QMap<QString, Secret> &secrets)
{
    TunnelSettings settings = wanted;
    settings.command = settings.command.trimmed();
    settings.secrets += secrets.keys();
    settings.secrets.sort();
    settings.secrets.removeDuplicates();
    if (const auto checked = check(settings, secrets); !checked)
        return ready(Result<TunnelSettings>(checked.error()));
    QStringList kept = settings.secrets;
    kept.removeIf([&secrets](const QString &name) { return secrets.contains(name); });
    const Core &core = m_impl->core();
    return checkStored(core, this, kept)
        .then(this, [this, &core, secrets](Result<void> stored) { return stored ? store(core, this, secrets) : ready(stored); })
        .unwrap()
        .then(this, [&core](Result<void> stored) { return stored ? Impl::read(core) : ready(Result<TunnelSettings>(stored.error())); })
        .unwrap()
        .then(this, [this, &core, settings, hasNewSecrets = !secrets.isEmpty()](Result<TunnelSettings> before) -> QFuture<Result<TunnelSettings>> {
            if (!before)
                return ready(before);
            for (const QString &name : before->secrets) {
                if (!settings.secrets.contains(name))
                    core.secrets->remove(secretKey(name));
            }
            return core.database->write([settings](Connection &connection) { return SettingStore(connection).setValue(QStringLiteral("tunnel"), textOf(settings)); })
                .then(this, [this, settings, hasNewSecrets](Result<void> written) -> Result<TunnelSettings> {
                    if (!written)
                        return written.error();
                    if (hasNewSecrets)
                        m_impl->followAnew(); // the names may be the same
                    return settings;
                });
        })
        .unwrap();
}

QFuture<Result<void>> Tunnel::forget()
{
    const Core &core = m_impl->core();
    return settings()
        .then(this, [this, &core](Result<TunnelSettings> before) -> QFuture<Result<void>> {
            if (!before)
                return ready(Result<void>(before.error()));
            for (const QString &name : before->secrets)
                core.secrets->remove(secretKey(name));
            return core.database->write([](Connection &connection) { return SettingStore(connection).setValue(QStringLiteral("tunnel"), QString()); });
        })
        .unwrap();
}

void Tunnel::setRunning(bool isRunning) { m_impl->setRunning(isRunning); }
void Tunnel::restart() { m_impl->restart(); }
void Tunnel::reload() { m_impl->reload(); }
TunnelState Tunnel::state() const { return m_impl->state(); }
QStringList Tunnel::output() const { return m_impl->output(); }

} // namespace recado
