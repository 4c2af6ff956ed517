#include "providers/gateway/gatewayrequests.h"

#include "providers/gateway/gatewaycontent.h"
#include "providers/gateway/gatewaysettings.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace recado::gateway {

namespace {

constexpr std::chrono::minutes transferTime(15);     // 100 MB over a slow line
constexpr qint64 largestMedia = 110LL * 1024 * 1024; // documents have up to 100 MB

Error invalid(const QString &detail, const char *place)
{
    return error(ErrorKind::Invalid, detail, QString::fromLatin1(place));
}

// "to" is the number's digits. Ids of persons (BSUID) came with the Cloud API.
Result<QString> digitsOf(const QString &recipient)
{
    static const QRegularExpression number(QStringLiteral(R"(\A\+?[0-9][0-9 ().-]*\z)"));
    if (!number.match(recipient).hasMatch())
        return error(ErrorKind::Unsupported, QStringLiteral("gateway: only telephone numbers with country code"), QStringLiteral("to"));
    QString digits = recipient;
    return digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
}

Result<net::Request> readMark(const Account &account, const Credentials &secrets, const Content &content)
{
    const auto id = segmentOf(content.document().value(QLatin1String("message_id")).toString());
    if (!id)
        return invalid(QStringLiteral("no id of a message"), "message_id");
    const QJsonObject body{{QStringLiteral("status"), QStringLiteral("read")}};
    return jsonRequest(account, secrets, "PUT", endpoint(account, "/messages/" + *id), body);
}

QByteArray mimeTypeOf(const MediaFile &file)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[\w.+-]+/[\w.+-]+(;\s*[\w-]+=[\w.+-]+)*\z)"));
    const QString type = file.mimeType.trimmed();
    return pattern.match(type).hasMatch() ? type.toLatin1() : QByteArray("application/octet-stream");
}

// Where the key may travel: scheme, host and port of the account.
bool isOfTheGateway(const Account &account, const QUrl &url)
{
    const QUrl base(account.setting(QStringLiteral("base_url")));
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && url.scheme() == base.scheme() && url.host() == base.host()
        && url.port() == base.port();
}

} // namespace

Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    const QString type = order.content.type();
    if (type.isEmpty())
        return invalid(QStringLiteral("missing"), "type");
    if (type == QLatin1String("read"))
        return readMark(account, secrets, order.content);
    const auto digits = digitsOf(order.recipient.trimmed());
    if (!digits)
        return digits.error();
    auto body = bodyOf(account, order.content);
    if (!body)
        return body.error();
    body->insert(QLatin1String("recipient_type"), QLatin1String("individual"));
    body->insert(QLatin1String("to"), *digits);
    return jsonRequest(account, secrets, "POST", endpoint(account, "/messages"), *body);
}

std::optional<net::Request> loginRequest(const Account &account, const Credentials &secrets)
{
    const QByteArray user = secrets.value(QStringLiteral("username")).reveal().trimmed();
    QByteArray password = secrets.value(QStringLiteral("password")).reveal();
    while (password.endsWith('\n') || password.endsWith('\r')) // of the file it was read from
        password.chop(1);
    if (!usesBearer(account) || user.isEmpty() || password.isEmpty() || !secrets.value(QStringLiteral("token")).isEmpty())
        return {};
    net::Request request;
    request.method = "POST";
    request.url = loginEndpoint(account);
    request.headers = {{"Authorization", "Basic " + (user + ':' + password).toBase64(), true},
                       {"Accept", "application/json", false},
                       {"Content-Type", "application/json", false}};
    request.body = "{}";
    return request;
}

net::Request templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor)
{
    const int offset = cursor.toInt();
    const QByteArray query = offset > 0 ? "?offset=" + QByteArray::number(offset) : QByteArray();
    return getRequest(account, secrets, endpoint(account, "/configs/templates" + query));
}

net::Request healthRequest(const Account &account, const Credentials &secrets)
{
    return getRequest(account, secrets, endpoint(account, "/health"));
}

net::Request uploadRequest(const Account &account, const Credentials &secrets, const MediaFile &file)
{
    net::Request request = getRequest(account, secrets, endpoint(account, "/media"));
    request.method = "POST";
    request.headers += {"Content-Type", mimeTypeOf(file), false};
    request.body = file.bytes;
    request.totalTimeout = transferTime;
    return request;
}

Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const QString &idOrAddress)
{
    const bool isAddress = idOrAddress.contains(QLatin1String("://"));
    const QUrl address(idOrAddress.trimmed(), QUrl::StrictMode);
    if (isAddress && !isOfTheGateway(account, address))
        return invalid(QStringLiteral("not an address of the gateway; the key stays here"), "url");
    const auto id = segmentOf(idOrAddress);
    if (!id)
        return invalid(QStringLiteral("no id of a file"), "id");
    net::Request request = getRequest(account, secrets, isAddress ? address : endpoint(account, "/media/" + *id));
    request.headers.last() = {"Accept", "*/*", false};
    request.totalTimeout = transferTime;
    request.maxAnswerBytes = largestMedia;
    return request;
}

std::optional<net::Request> deleteMediaRequest(const Account &account, const Credentials &secrets, const QString &id)
{
    const auto segment = segmentOf(id);
    if (!segment)
        return {};
    net::Request request = getRequest(account, secrets, endpoint(account, "/media/" + *segment));
    request.method = "DELETE";
    return request;
}

} // namespace recado::gateway
