#include "providers/wati/watimedia.h"

#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

namespace recado::wati {

namespace {

// Documents go up to 100 MB on WhatsApp (what Wati itself allows is not published).
net::Request forFile(net::Request request)
{
    request.maxAnswerBytes = 101 * 1024 * 1024;
    request.totalTimeout = std::chrono::minutes(3);
    return request;
}

bool isFileType(const QString &type)
{
    static const QStringList types{QStringLiteral("image"), QStringLiteral("video"),    QStringLiteral("audio"),
                                   QStringLiteral("voice"), QStringLiteral("document"), QStringLiteral("sticker")};
    return types.contains(type.toLower());
}

} // namespace

std::optional<IncomingMedia> mediaOf(const QJsonObject &item)
{
    const QString type = textIn(item, {"type"});
    const QString address = textIn(item, {"data"});
    // Other kinds put other things into "data": a file is known by its type, or by a path where the type is a word of later days.
    if (address.isEmpty() || !(isFileType(type) || address.startsWith(QLatin1String("data/"))))
        return {};
    const QString caption = textIn(item, {"caption"});
    const QString name = textIn(item, {"fileName", "file_name", "text"});
    return IncomingMedia{type, address, name, caption};
}

QString wordsOf(const QJsonObject &item)
{
    const auto media = mediaOf(item);
    if (media && !media->caption.isEmpty())
        return media->caption;
    return textIn(item, {"finalText", "text"});
}

Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const QString &idOrAddress)
{
    const QString wanted = idOrAddress.trimmed();
    if (wanted.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("id"));
    if (wanted.contains(QLatin1String("://")) || wanted.startsWith(QLatin1String("//"))) {
        const QUrl url(wanted, QUrl::StrictMode);
        if (!isOwnHost(account, url))
            return error(ErrorKind::Invalid, QStringLiteral("an address of another server than the account's"), QStringLiteral("id"));
        return forFile(getRequest(secrets, url));
    }
    // Paths have a slash or an ending, ids of messages neither.
    if (wanted.contains(QLatin1Char('/')) || wanted.contains(QLatin1Char('.')))
        return forFile(getRequest(secrets, endpoint(account, QStringLiteral("/api/v1/getMedia"), {{QStringLiteral("fileName"), wanted}})));
    return forFile(getRequest(secrets, endpointV3(account, QStringLiteral("/api/ext/v3/conversations/messages/file/") + encoded(wanted))));
}

} // namespace recado::wati
