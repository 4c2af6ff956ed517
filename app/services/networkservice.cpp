#include "services/networkservice.h"

#include "base/log.h"
#include "store/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

const QString settingName = QStringLiteral("network");
const QString passwordKey = QStringLiteral("network/proxy_password");

Result<QString> readText(Connection &connection)
{
    return SettingStore(connection).value(settingName);
}

} // namespace

NetworkService::NetworkService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (!changes.topics.contains(QStringLiteral("setting")))
            return;
        m_core.database->read(readText).then(this, [this](Result<QString> text) {
            if (text && *text != m_text)
                take(*text);
        });
    });
}

NetworkService::Stored NetworkService::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Stored stored;
    stored.settings.mode = net::networkModeFromString(object.value(QLatin1String("mode")).toString()).value_or(net::NetworkSettings::Mode::System);
    stored.settings.proxy = QUrl(object.value(QLatin1String("proxy")).toString());
    stored.settings.user = object.value(QLatin1String("user")).toString();
    for (const QJsonValue &entry : object.value(QLatin1String("exceptions")).toArray())
        stored.settings.exceptions.append(entry.toString());
    stored.settings.caFile = object.value(QLatin1String("ca_file")).toString();
    stored.hasPassword = object.value(QLatin1String("has_password")).toBool();
    return stored;
}

QString NetworkService::toText(const Stored &stored)
{
    const net::NetworkSettings &settings = stored.settings;
    const QJsonObject object{{QStringLiteral("mode"), toString(settings.mode)},
                             {QStringLiteral("proxy"), settings.proxy.toString()},
                             {QStringLiteral("user"), settings.user},
                             {QStringLiteral("exceptions"), QJsonArray::fromStringList(settings.exceptions)},
                             {QStringLiteral("ca_file"), settings.caFile},
                             {QStringLiteral("has_password"), stored.hasPassword}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> NetworkService::begin()
{
    const auto text = m_core.database->read(readText).result();
    if (!text)
        return text.error();
    take(*text);
    return {};
}

void NetworkService::reload()
{
    if (m_hasPassword && m_passwordProblem)
        readPassword();
}

void NetworkService::take(const QString &text)
{
    const Stored stored = fromText(text);
    m_text = text;
    m_settings = stored.settings;
    m_hasPassword = stored.hasPassword;
    m_passwordProblem.reset();
    const bool needsPassword = m_hasPassword && m_settings.mode == net::NetworkSettings::Mode::Manual;
    m_core.http->setHeld(needsPassword);
    m_core.http->useNetwork(m_settings);
    if (needsPassword)
        readPassword();
    Q_EMIT changed();
}

void NetworkService::readPassword()
{
    m_core.secrets->read(passwordKey).then(this, [this, text = m_text](Result<Secret> password) {
        if (text != m_text)
            return; // of settings that are replaced
        m_passwordProblem.reset();
        if (password) {
            m_settings.password = *password;
        } else {
            m_passwordProblem = password.error();
            if (m_passwordProblem->kind == ErrorKind::NotFound)
                m_passwordProblem->kind = ErrorKind::Locked; // it was stored: see SecretStore
            qCWarning(logNet) << "the proxy's password cannot be read:" << toString(m_passwordProblem->kind);
        }
        m_core.http->useNetwork(m_settings);
        m_core.http->setHeld(false);
        Q_EMIT changed();
    });
}

QFuture<Result<void>> NetworkService::keepPassword(const std::optional<Secret> &password)
{
    if (!password)
        return ready(Result<void>());
    return password->isEmpty() ? m_core.secrets->remove(passwordKey) : m_core.secrets->write(passwordKey, *password);
}

QFuture<Result<net::NetworkSettings>> NetworkService::save(const net::NetworkSettings &settings, const std::optional<Secret> &password)
{
    const auto checked = net::normalised(settings);
    if (!checked)
        return ready(Result<net::NetworkSettings>(checked.error()));
    Stored stored{*checked, password ? !password->isEmpty() : m_hasPassword};
    stored.settings.password = {};
    return keepPassword(password)
        .then(this, [this, stored](Result<void> kept) -> QFuture<Result<void>> {
            if (!kept)
                return ready(kept);
            return m_core.database->write([text = toText(stored)](Connection &connection) { return SettingStore(connection).setValue(settingName, text); });
        })
        .unwrap()
        .then(this, [this, stored](Result<void> written) -> Result<net::NetworkSettings> {
            if (!written)
                return written.error();
            take(toText(stored));
            return stored.settings;
        });
}

} // namespace recado
