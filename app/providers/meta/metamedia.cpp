#include "providers/meta/metamedia.h"

#include "providers/meta/metaanswers.h"
#include "providers/meta/metasettings.h"
#include "providers/neutral/metaevents.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace recado::meta {

namespace {

constexpr std::chrono::minutes transferTime(15); // 100 MB over a slow line
constexpr qint64 largestMedia = 110LL * 1024 * 1024; // documents have up to 100 MB
constexpr std::chrono::hours mediaLifetime(30 * 24);

// What stands in a part's header must not end it.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.simplified().toUtf8();
    bytes.replace('"', "%22");
    return '"' + bytes + '"';
}

QByteArray mimeTypeOf(const MediaFile &file)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^[\w.+-]+/[\w.+-]+(;\s*[\w-]+=[\w.+-]+)*$)"));
    const QString type = file.mimeType.trimmed();
    return pattern.match(type).hasMatch() ? type.toLatin1() : QByteArray("application/octet-stream");
}

// Made of the file itself, so that the same file gives the same request.
QByteArray boundaryFor(const QByteArray &bytes)
{
    QByteArray boundary = "recado-" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(40);
    while (bytes.contains(boundary))
        boundary += 'x';
    return boundary;
}

QByteArray formField(const QByteArray &boundary, const QByteArray &name, const QByteArray &value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

Query onlyFor(const Channel &channel)
{
    return channel.providerId.isEmpty() ? Query{} : Query{{QStringLiteral("phone_number_id"), channel.providerId}};
}

net::Request withOauth(net::Request request, const Credentials &secrets)
{
    request.headers.first() = {"Authorization", "OAuth " + tokenIn(secrets), true};
    return request;
}

Error invalid(const QString &detail, const char *place)
{
    return error(ErrorKind::Invalid, detail, QString::fromLatin1(place));
}

// A session's id brings its own query ("upload:MTp…?sig=…"), so it goes into the address as it came.
Result<QUrl> sessionAddress(const Account &account, const QString &session)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^upload:[A-Za-z0-9_:=+.%-]+(\?[A-Za-z0-9_=&+.%-]*)?$)"));
    if (!pattern.match(session).hasMatch())
        return invalid(QStringLiteral("no upload session"), "session");
    const QByteArray base = endpoint(account, QStringLiteral("upload")).toEncoded();
    return QUrl::fromEncoded(base + session.mid(QStringLiteral("upload").size()).toLatin1(), QUrl::StrictMode);
}

Result<QString> readText(const net::Response &response, const char *name)
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const QString text = neutral::textOf(answer->value(QLatin1String(name)));
    return text.isEmpty() ? Result<QString>(error(ErrorKind::BadAnswer, QStringLiteral("missing in the answer"), QString::fromLatin1(name)))
                          : text;
}

} // namespace

std::optional<net::Request> uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel, const MediaFile &file)
{
    if (channel.providerId.isEmpty())
        return {};
    const QByteArray boundary = boundaryFor(file.bytes);
    const QByteArray type = mimeTypeOf(file);
    net::Request request = getRequest(secrets, endpoint(account, channel.providerId, QStringLiteral("media")));
    request.method = "POST";
    request.headers += {"Content-Type", "multipart/form-data; boundary=" + boundary, false};
    request.body = formField(boundary, "messaging_product", "whatsapp") + formField(boundary, "type", type) + "--" + boundary
                   + "\r\nContent-Disposition: form-data; name=\"file\"; filename=" + quoted(file.name) + "\r\nContent-Type: " + type
                   + "\r\n\r\n" + file.bytes + "\r\n--" + boundary + "--\r\n";
    request.totalTimeout = transferTime;
    return request;
}

Result<MediaHandle> readUpload(const net::Response &response)
{
    const auto id = readText(response, "id");
    if (!id)
        return id.error();
    return MediaHandle{*id, mediaLifetime};
}

std::optional<net::Request> mediaAddressRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                const QString &id)
{
    if (id.isEmpty())
        return {};
    return getRequest(secrets, endpoint(account, id, {}, onlyFor(channel)));
}

Result<QString> readMediaAddress(const net::Response &response)
{
    return readText(response, "url");
}

Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!mayReceiveToken(account, url))
        return invalid(QStringLiteral("not an address that Meta serves media from; the token stays here"), "url");
    net::Request request = getRequest(secrets, url);
    request.headers.last() = {"Accept", "*/*", false};
    request.totalTimeout = transferTime;
    request.maxAnswerBytes = largestMedia;
    return request;
}

std::optional<net::Request> deleteMediaRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                               const QString &id)
{
    auto request = mediaAddressRequest(account, secrets, channel, id);
    if (request)
        request->method = "DELETE";
    return request;
}

Result<net::Request> startSampleUpload(const Account &account, const Credentials &secrets, const MediaFile &file)
{
    static const QStringList accepted{QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/jpg"),
                                      QStringLiteral("image/png"), QStringLiteral("video/mp4")};
    if (appId(account).isEmpty())
        return invalid(QStringLiteral("samples are uploaded to an app; its id is needed"), "app_id");
    if (!accepted.contains(file.mimeType))
        return invalid(QStringLiteral("a sample is one of ") + accepted.join(QLatin1String(", ")), "file_type");
    if (file.bytes.isEmpty())
        return invalid(QStringLiteral("an empty file"), "file_length");
    const Query query{{QStringLiteral("file_name"), file.name},
                      {QStringLiteral("file_length"), QString::number(file.bytes.size())},
                      {QStringLiteral("file_type"), file.mimeType}};
    net::Request request = getRequest(secrets, endpoint(account, appId(account), QStringLiteral("uploads"), query));
    request.method = "POST";
    return request;
}

Result<QString> readSampleSession(const net::Response &response)
{
    return readText(response, "id");
}

Result<net::Request> continueSampleUpload(const Account &account, const Credentials &secrets, const QString &session, const MediaFile &file,
                                          qint64 offset)
{
    const auto url = sessionAddress(account, session);
    if (!url)
        return url.error();
    if (offset < 0 || offset > file.bytes.size())
        return invalid(QStringLiteral("beyond the file"), "file_offset");
    net::Request request = withOauth(getRequest(secrets, *url), secrets);
    request.method = "POST";
    request.headers += {"file_offset", QByteArray::number(offset), false};
    request.headers += {"Content-Type", "application/octet-stream", false};
    request.body = file.bytes.mid(offset);
    request.totalTimeout = transferTime;
    return request;
}

Result<QString> readSampleHandle(const net::Response &response)
{
    return readText(response, "h");
}

Result<net::Request> resumeSampleUpload(const Account &account, const Credentials &secrets, const QString &session)
{
    const auto url = sessionAddress(account, session);
    if (!url)
        return url.error();
    return withOauth(getRequest(secrets, *url), secrets);
}

Result<qint64> readSampleOffset(const net::Response &response)
{
    const auto text = readText(response, "file_offset");
    if (!text)
        return text.error();
    bool isNumber = false;
    const qint64 offset = text->toLongLong(&isNumber);
    return isNumber && offset >= 0 ? Result<qint64>(offset)
                                   : error(ErrorKind::BadAnswer, QStringLiteral("not an offset"), QStringLiteral("file_offset"));
}

} // namespace recado::meta
