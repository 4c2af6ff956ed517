#include "providers/wati/watisession.h"

#include "providers/wati/watiinteractive.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

#include <QCryptographicHash>

namespace recado::wati {

namespace {

QString textAt(const QJsonValue &body, const char *name)
{
    return body[QLatin1String(name)].toString();
}

void addChannel(const Channel &channel, Query *query)
{
    // In the query, as the schema and the newer article say; an older one says body ("Wati's API support for multiple WhatsApp numbers").
    const QString number = channelDigits(channel);
    if (!number.isEmpty())
        query->append({QStringLiteral("channelPhoneNumber"), number});
}

QString pathTo(const char *call, const QString &recipient)
{
    return QStringLiteral("/api/v1/%1/%2").arg(QLatin1String(call), encoded(targetOf(recipient)));
}

// The whole text travels in the address: logs and descriptions mask it by its name.
Result<net::Request> textRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    const QString text = textAt(order.content.body(), "body");
    if (text.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("text.body"));
    if (apiOf(account) == Api::V3) {
        const QJsonObject body{{QStringLiteral("target"), conversationTarget(order.channel, order.recipient)},
                               {QStringLiteral("text"), text}};
        const QUrl url = endpointV3(account, QStringLiteral("/api/ext/v3/conversations/messages/text"));
        return jsonRequest(secrets, "POST", url, QJsonDocument(body));
    }
    Query query{{QStringLiteral("messageText"), text}};
    if (!order.content.replyTo().isEmpty())
        query += {QStringLiteral("replyContextId"), order.content.replyTo()};
    if (!order.id.isNull())
        query += {QStringLiteral("localMessageId"), order.id.value};
    addChannel(order.channel, &query);
    return emptyRequest(secrets, "POST", endpoint(account, pathTo("sendSessionMessage", order.recipient), query));
}

Result<net::Request> linkRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    const QJsonValue media = order.content.body();
    const QString link = textAt(media, "link");
    if (link.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), order.content.type() + QLatin1String(".link"));
    Query query{{QStringLiteral("fileUrl"), link}};
    if (const QString caption = textAt(media, "caption"); !caption.isEmpty())
        query += {QStringLiteral("caption"), caption};
    addChannel(order.channel, &query);
    const QString voice = account.setting(QStringLiteral("voice_parameter"));
    if (!voice.isEmpty() && media[QLatin1String("voice")].toBool())
        query += {voice, QStringLiteral("true")};
    return emptyRequest(secrets, "POST", endpoint(account, pathTo("sendSessionFileViaUrl", order.recipient), query));
}

Result<net::Request> interactiveRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    const QJsonObject interactive = order.content.body().toObject();
    const bool isList = order.content.kind() == QLatin1String("interactive.list");
    if (apiOf(account) == Api::V3) {
        const QJsonObject body{
            {QStringLiteral("target"), conversationTarget(order.channel, order.recipient)},
            {QStringLiteral("type"), isList ? QStringLiteral("list") : QStringLiteral("buttons")},
            {isList ? QStringLiteral("list_message") : QStringLiteral("button_message"), interactiveBody(interactive, Api::V3)},
        };
        const QUrl url = endpointV3(account, QStringLiteral("/api/ext/v3/conversations/messages/interactive"));
        return jsonRequest(secrets, "POST", url, QJsonDocument(body));
    }
    QJsonObject body = interactiveBody(interactive, Api::V1);
    Query query;
    const QString digits = digitsOf(order.recipient);
    if (digits.isEmpty())
        body.insert(QLatin1String("target"), order.recipient);
    else
        query += {QStringLiteral("whatsappNumber"), digits};
    addChannel(order.channel, &query);
    const QString path =
        isList ? QStringLiteral("/api/v1/sendInteractiveListMessage") : QStringLiteral("/api/v1/sendInteractiveButtonsMessage");
    return jsonRequest(secrets, "POST", endpoint(account, path, query), QJsonDocument(body));
}

QByteArray quotedInHeader(QString text)
{
    // HTML standard, "multipart/form-data": these three are escaped, everything else is UTF-8 as it is.
    text.replace(QLatin1Char('"'), QLatin1String("%22"))
        .replace(QLatin1Char('\r'), QLatin1String("%0D"))
        .replace(QLatin1Char('\n'), QLatin1String("%0A"));
    return '"' + text.toUtf8() + '"';
}

// A line that cannot stand in the file: it is made from the file's own bytes.
QByteArray boundaryFor(const QByteArray &bytes)
{
    QByteArray boundary = "recado-" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32);
    while (bytes.contains(boundary))
        boundary += '-';
    return boundary;
}

} // namespace

Result<net::Request> sessionRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    if (targetOf(order.recipient).trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("to"));
    const QString kind = order.content.kind();
    if (kind == QLatin1String("text"))
        return textRequest(account, secrets, order);
    if (kind == QLatin1String("interactive.button") || kind == QLatin1String("interactive.list"))
        return interactiveRequest(account, secrets, order);
    return linkRequest(account, secrets, order);
}

Result<net::Request> fileRequest(const Account &account, const Credentials &secrets, const FileMessage &message)
{
    if (targetOf(message.recipient).trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("to"));
    const bool isV3 = apiOf(account) == Api::V3;
    if (isV3 && !message.caption.isEmpty())
        return error(ErrorKind::Unsupported, QStringLiteral("Wati v3's file call has no field for a caption"), QStringLiteral("caption"));
    Query query;
    if (!message.caption.isEmpty())
        query += {QStringLiteral("caption"), message.caption};
    addChannel(message.channel, &query);
    const QUrl url = isV3 ? endpointV3(account, QStringLiteral("/api/ext/v3/conversations/messages/file"))
                          : endpoint(account, pathTo("sendSessionFile", message.recipient), query);
    net::Request request = emptyRequest(secrets, "POST", url);
    request.totalTimeout = std::chrono::minutes(3);
    const QByteArray boundary = boundaryFor(message.file.bytes);
    const QByteArray type =
        message.file.mimeType.isEmpty() ? QByteArray("application/octet-stream") : message.file.mimeType.toLatin1().simplified();
    request.headers += {"Content-Type", "multipart/form-data; boundary=" + boundary, false};
    if (isV3) {
        request.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"target\"\r\n\r\n"
                        + conversationTarget(message.channel, message.recipient).toUtf8() + "\r\n";
    }
    request.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=" + quotedInHeader(message.file.name)
                    + "\r\nContent-Type: " + type + "\r\n\r\n" + message.file.bytes + "\r\n--" + boundary + "--\r\n";
    return request;
}

} // namespace recado::wati
