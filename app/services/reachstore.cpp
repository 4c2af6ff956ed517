#include "services/reachstore.h"

#include "store/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

const QString savedName = QStringLiteral("public_address");
const QString tunnelName = QStringLiteral("tunnel_address");
const QString registrationsName = QStringLiteral("reach_registrations");
const QString probesName = QStringLiteral("reach_probes");

QString textOf(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

Result<QJsonDocument> documentOf(Connection &connection, const QString &name)
{
    const auto text = SettingStore(connection).value(name);
    return text ? Result<QJsonDocument>(QJsonDocument::fromJson(text->toUtf8())) : Result<QJsonDocument>(text.error());
}

} // namespace

Result<ReachStore::Addresses> ReachStore::addresses()
{
    SettingStore settings(m_connection);
    const auto saved = settings.value(savedName);
    const auto tunnel = settings.value(tunnelName);
    if (!saved || !tunnel)
        return saved ? tunnel.error() : saved.error();
    return Addresses{QUrl(*saved), QUrl(*tunnel)};
}

Result<void> ReachStore::setSaved(const QUrl &address)
{
    return SettingStore(m_connection).setValue(savedName, address.toString(QUrl::FullyEncoded));
}

Result<void> ReachStore::setTunnel(const QUrl &address)
{
    return SettingStore(m_connection).setValue(tunnelName, address.toString(QUrl::FullyEncoded));
}

Result<ReachStore::Registrations> ReachStore::registrations()
{
    const auto document = documentOf(m_connection, registrationsName);
    if (!document)
        return document.error();
    Registrations all;
    const QJsonObject object = document->object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject entry = it->toObject();
        const auto at = instantFromIso(entry.value(QLatin1String("at")).toString());
        if (at)
            all.insert({it.key().toLongLong()}, {QUrl(entry.value(QLatin1String("base")).toString()), *at, entry.value(QLatin1String("by_tunnel")).toBool()});
    }
    return all;
}

Result<void> ReachStore::noteRegistration(AccountId account, const ReachRegistration &registration)
{
    const auto document = documentOf(m_connection, registrationsName);
    if (!document)
        return document.error();
    QJsonObject object = document->object();
    object.insert(QString::number(account.value), QJsonObject{{QStringLiteral("base"), registration.base.toString(QUrl::FullyEncoded)},
                                                              {QStringLiteral("at"), toIso(registration.at)},
                                                              {QStringLiteral("by_tunnel"), registration.byTunnel}});
    return SettingStore(m_connection).setValue(registrationsName, textOf(QJsonDocument(object)));
}

Result<QList<ReachProbe>> ReachStore::probes()
{
    const auto document = documentOf(m_connection, probesName);
    if (!document)
        return document.error();
    QList<ReachProbe> all;
    for (const QJsonValue &value : document->array()) {
        const QByteArray key = QByteArray::fromBase64(value[QLatin1String("key")].toString().toLatin1());
        const auto until = instantFromIso(value[QLatin1String("until")].toString());
        if (until && !key.isEmpty())
            all.append({{}, value[QLatin1String("mark")].toString().toLatin1(), key, *until});
    }
    return all;
}

Result<void> ReachStore::addProbe(const ReachProbe &probe, Instant now)
{
    const auto before = probes();
    if (!before)
        return before.error();
    QJsonArray array;
    for (const ReachProbe &kept : *before + QList<ReachProbe>{probe}) {
        if (now < kept.until)
            array.append(QJsonObject{{QStringLiteral("mark"), QString::fromLatin1(kept.mark)},
                                     {QStringLiteral("key"), QString::fromLatin1(kept.key.toBase64())},
                                     {QStringLiteral("until"), toIso(kept.until)}});
    }
    return SettingStore(m_connection).setValue(probesName, textOf(QJsonDocument(array)));
}

} // namespace recado
