#include "services/listenersettings.h"

#include "webhook/listener.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

namespace recado {

namespace {

using Options = webhook::ListenerOptions;
using Take = std::function<bool(Options &, const QString &)>; // false: no such value

bool takeNumber(const QString &text, int least, int most, const std::function<void(int)> &take)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return false;
    take(number);
    return true;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

Take file(QString webhook::TlsFiles::*field)
{
    return [field](Options &options, const QString &value) {
        options.tls.*field = value;
        return true;
    };
}

const QMap<QString, Take> &table()
{
    static const QMap<QString, Take> rows{
        {QStringLiteral("address"), [](Options &options, const QString &value) { options.address = value; return true; }},
        {QStringLiteral("port"), [](Options &options, const QString &value) {
             return takeNumber(value, 0, 65535, [&](int number) { options.port = quint16(number); });
         }},
        {QStringLiteral("tls_certificate"), file(&webhook::TlsFiles::certificate)},
        {QStringLiteral("tls_key"), file(&webhook::TlsFiles::key)},
        {QStringLiteral("client_authority"), file(&webhook::TlsFiles::clientAuthority)},
        {QStringLiteral("client_name"), file(&webhook::TlsFiles::clientName)},
        {QStringLiteral("client_required"), [](Options &options, const QString &value) {
             options.tls.clientRequired = value == QLatin1String("yes");
             return options.tls.clientRequired || value == QLatin1String("no");
         }},
        {QStringLiteral("allow"), [](Options &options, const QString &value) { options.allowedNetworks = wordsOf(value); return true; }},
        {QStringLiteral("trusted_proxies"), [](Options &options, const QString &value) { options.trustedProxies = wordsOf(value); return true; }},
        {QStringLiteral("forward_field"), [](Options &options, const QString &value) {
             const bool standard = value.compare(QLatin1String("forwarded"), Qt::CaseInsensitive) == 0;
             options.forwardField = standard ? webhook::ForwardField::Forwarded : webhook::ForwardField::XForwardedFor;
             return standard || value.compare(QLatin1String("x-forwarded-for"), Qt::CaseInsensitive) == 0;
         }},
        {QStringLiteral("requests_per_second"), [](Options &options, const QString &value) {
             return takeNumber(value, 1, 1'000'000, [&](int number) { options.requestsPerSecond = number; });
         }},
        {QStringLiteral("strangers_per_second"), [](Options &options, const QString &value) {
             return takeNumber(value, 1, 1'000'000, [&](int number) { options.strangersPerSecond = number; });
         }},
        {QStringLiteral("connections"), [](Options &options, const QString &value) {
             return takeNumber(value, 16, 60'000, [&](int number) { options.maxConnections = options.maxTlsConnections = number; });
         }},
        {QStringLiteral("connections_per_address"), [](Options &options, const QString &value) {
             return takeNumber(value, 4, 60'000, [&](int number) { options.maxConnectionsPerAddress = number; });
         }},
    };
    return rows;
}

// A certificate without key, or mutual TLS without TLS, would fail late or not at all.
std::optional<QString> missing(const webhook::TlsFiles &tls)
{
    if (tls.isOn() != !tls.key.isEmpty())
        return tls.isOn() ? QStringLiteral("tls_key") : QStringLiteral("tls_certificate");
    if (!tls.clientAuthority.isEmpty() && !tls.isOn())
        return QStringLiteral("tls_certificate");
    if (tls.clientAuthority.isEmpty() && (!tls.clientName.isEmpty() || tls.clientRequired))
        return QStringLiteral("client_authority");
    return {};
}

} // namespace

QStringList listenerSettingNames()
{
    return table().keys();
}

Result<Options> listenerOptionsFrom(Options base, const ListenerSettings &settings)
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const auto take = table().constFind(it.key());
        if (take == table().constEnd())
            return error(ErrorKind::Invalid, QStringLiteral("no such setting"), it.key());
        if (!it->isEmpty() && !(*take)(base, it->trimmed()))
            return error(ErrorKind::Invalid, QStringLiteral("no such value"), it.key());
    }
    if (const auto place = missing(base.tls))
        return error(ErrorKind::Invalid, QStringLiteral("missing"), *place);
    if (const auto checked = webhook::checkNetworks(base); !checked)
        return checked.error();
    return base;
}

QString settingsToText(const ListenerSettings &settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ListenerSettings listenerSettingsFrom(const QString &text)
{
    ListenerSettings settings;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        settings.insert(it.key(), it.value().toString());
    return settings;
}

} // namespace recado
