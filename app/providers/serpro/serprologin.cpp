#include "providers/serpro/serprologin.h"

#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"
#include "providers/serpro/serproanswers.h"
#include "providers/serpro/serprosettings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recado::serpro {

namespace {

constexpr std::chrono::seconds assumedLifetime{600}; // one client's comment says so (unverified)
constexpr qint64 longestLifetime = 366LL * 24 * 3600;

// Whole seconds of a number or a text; 0 when there are none that can be true.
qint64 secondsOf(const QJsonValue &value)
{
    const double seconds = value.isDouble() ? value.toDouble() : value.toString().trimmed().toDouble();
    return seconds >= 1 && seconds <= double(longestLifetime) ? static_cast<qint64>(seconds) : 0;
}

// The moment a JSON Web Token names as its end. It is the server's word about its own token, so that nothing needs to be verified.
std::optional<Instant> endOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto claims = QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return neutral::momentOf(QJsonDocument::fromJson(*claims).object().value(QLatin1String("exp")));
}

std::chrono::seconds lifetimeOf(const QJsonObject &answer, const QByteArray &token, Instant now)
{
    if (const qint64 told = secondsOf(answer.value(QLatin1String("expires_in"))); told > 0)
        return std::chrono::seconds(told);
    const auto end = endOf(token);
    // An end in the past only says that the clocks differ: the token is new.
    if (end && *end > now && *end - now < std::chrono::seconds(longestLifetime))
        return std::chrono::floor<std::chrono::seconds>(*end - now);
    return assumedLifetime;
}

} // namespace

net::Request loginRequest(const Account &account, const Credentials &secrets)
{
    QByteArray form;
    const auto add = [&form](const QString &name, const QByteArray &value) {
        form += (form.isEmpty() ? QByteArray() : QByteArray("&")) + name.toUtf8() + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    };
    if (const QString grant = account.setting(QStringLiteral("grant_type")); !grant.isEmpty())
        add(QStringLiteral("grant_type"), grant.toUtf8());
    for (const QString &name : {QStringLiteral("client_id"), QStringLiteral("client_secret")})
        add(name, secrets.value(name).reveal().trimmed());
    net::Request request;
    request.method = "POST";
    request.url = endpoint(account, QStringLiteral("/oauth2/token"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded", false}, {"Accept", "application/json", false}};
    request.body = form;
    request.caFile = account.setting(QStringLiteral("ca_file"));
    return request;
}

Result<AccessToken> readLogin(const net::Response &response, Instant now)
{
    if (response.status < 200 || response.status > 299) {
        Error refusal = callError(response);
        // RFC 6749 §5.2: wrong credentials may come as 400 with one of these words.
        static const QStringList refused{QStringLiteral("invalid_client"), QStringLiteral("unauthorized_client"),
                                         QStringLiteral("invalid_grant")};
        const QString word = QJsonDocument::fromJson(response.body).object().value(QLatin1String("error")).toString();
        if (response.status == 400 && refused.contains(word))
            refusal.kind = ErrorKind::Unauthorized;
        if (refusal.kind == ErrorKind::Unauthorized)
            refusal.place = QStringLiteral("client_secret");
        return refusal;
    }
    const auto document = neutral::parseJson(response.body, ErrorKind::BadAnswer);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    const QByteArray token = answer.value(QLatin1String("access_token")).toString().trimmed().toUtf8();
    const bool isOneWord = std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (token.isEmpty() || !isOneWord)
        return error(ErrorKind::BadAnswer, QStringLiteral("no token in the answer"), QStringLiteral("access_token"));
    return AccessToken{Secret(token), lifetimeOf(answer, token, now)};
}

} // namespace recado::serpro
