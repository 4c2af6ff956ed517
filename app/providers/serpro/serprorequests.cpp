#include "providers/serpro/serprorequests.h"

#include "providers/neutral/contentjson.h"
#include "providers/serpro/serprocontent.h"
#include "providers/serpro/serprorefs.h"
#include "providers/serpro/serprosettings.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace recado::serpro {

namespace {

constexpr std::chrono::milliseconds mediaTimeout{180'000};
constexpr qint64 largestMedia = 101LL * 1024 * 1024; // Meta's limit for documents is 100 MB

Result<QString> recipientOf(const SendOrder &order)
{
    const QString digits = phoneDigits(order.recipient);
    if (digits.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("Serpro's calls take a telephone number"), QStringLiteral("to"));
    return digits;
}

// What two orders must have in common to be one package.
QByteArray packageKey(const SendOrder &order)
{
    return QByteArray::number(order.channel.id.value) + '/' + order.channel.providerId.toUtf8() + '/' + neutral::toJson(order.content);
}

bool canShare(const SendOrder &order)
{
    return order.content.isTemplate() && !phoneDigits(order.recipient).isEmpty();
}

// A package being filled.
struct Package {
    QList<int> orders;
    QSet<QString> people;
};

QByteArray quotedName(QString name)
{
    for (const QChar bad : {u'"', u'\\', u'\r', u'\n', u'/'})
        name.replace(bad, QLatin1Char('_'));
    return name.isEmpty() ? QByteArray("file") : name.toUtf8();
}

} // namespace

Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    return batchRequest(account, secrets, {order});
}

QList<QList<int>> batches(const Account &account, const QList<SendOrder> &orders)
{
    const int size = packageSize(account);
    QList<Package> packages;
    QHash<QByteArray, QList<qsizetype>> open; // by key, the packages with room
    for (int i = 0; i < orders.size(); ++i) {
        if (!canShare(orders[i])) {
            packages += Package{{i}, {}};
            continue;
        }
        const QString person = canonicalDigits(orders[i].recipient);
        QList<qsizetype> &candidates = open[packageKey(orders[i])];
        const auto fits =
            std::find_if(candidates.begin(), candidates.end(), [&](qsizetype at) { return !packages[at].people.contains(person); });
        const qsizetype at = fits == candidates.end() ? packages.size() : *fits;
        if (fits == candidates.end()) {
            packages += Package{};
            candidates += at;
        }
        packages[at].orders += i;
        packages[at].people += person;
        if (packages[at].orders.size() >= size)
            candidates.removeOne(at);
    }
    QList<QList<int>> result;
    for (const Package &package : std::as_const(packages))
        result += package.orders;
    return result;
}

Result<net::Request> batchRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders)
{
    if (orders.isEmpty() || orders.size() > packageSize(account))
        return error(ErrorKind::Internal, QStringLiteral("a package has 1 to %1 recipients").arg(packageSize(account)));
    const SendOrder &first = orders.first();
    auto outgoing = outgoingOf(account, first.content, first.definition);
    if (!outgoing)
        return outgoing.error();
    const QUrl url = clientEndpoint(account, first.channel, outgoing->path);
    if (first.content.type() == QLatin1String("read"))
        return postRequest(account, secrets, url, outgoing->body);
    QJsonArray recipients;
    QSet<QString> people;
    for (const SendOrder &order : orders) {
        const auto recipient = recipientOf(order);
        if (!recipient)
            return recipient.error();
        if (orders.size() > 1
            && (!canShare(order) || packageKey(order) != packageKey(first) || people.contains(canonicalDigits(*recipient))))
            return error(ErrorKind::Internal, QStringLiteral("these messages cannot share a package"));
        recipients += *recipient;
        people += canonicalDigits(*recipient);
    }
    if (first.content.isTemplate())
        outgoing->body.insert(QStringLiteral("destinatarios"), recipients);
    else
        outgoing->body.insert(QStringLiteral("destinatario"), recipients.first());
    return postRequest(account, secrets, url, outgoing->body);
}

ContentProblems refusals(const Account &account, const Content &content)
{
    const auto outgoing = outgoingOf(account, content, {});
    if (outgoing || outgoing.error().kind != ErrorKind::Unsupported)
        return {};
    const Error &reason = outgoing.error();
    // A name's position may still be told when the template's definition is at hand, which it is not here.
    const bool maybe = reason.place.endsWith(QLatin1String(".parameter_name"));
    const auto severity = maybe ? ContentProblem::Severity::Warning : ContentProblem::Severity::Error;
    return {{reason.place, QStringLiteral("unsupported"), {}, content.kind(), severity, toString(account.provider)}};
}

net::Request uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel, const MediaFile &file)
{
    const QByteArray boundary = "recado-" + QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex().left(40);
    const QByteArray part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
    net::Request request = getRequest(account, secrets, clientEndpoint(account, channel, QStringLiteral("media")));
    request.method = "POST";
    request.headers += {"Content-Type", "multipart/form-data; boundary=" + boundary, false};
    const QByteArray type = file.mimeType.simplified().toUtf8();
    request.body = part + "\"mediaType\"\r\n\r\n" + type + "\r\n";
    request.body += part + "\"file\"; filename=\"" + quotedName(file.name) + "\"\r\nContent-Type: " + type + "\r\n\r\n";
    request.body += file.bytes;
    request.body += "\r\n--" + boundary + "--\r\n";
    request.totalTimeout = mediaTimeout;
    return request;
}

Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &id)
{
    if (id.isEmpty() || id.contains(QLatin1String("://")))
        return error(ErrorKind::Invalid, QStringLiteral("Serpro gives media by id; another host must not see the token"),
                     QStringLiteral("id"));
    net::Request request = getRequest(account, secrets, clientEndpoint(account, channel, QStringLiteral("media/") + encoded(id)));
    for (net::Header &header : request.headers) {
        if (header.name == "Accept")
            header.value = "*/*";
    }
    request.totalTimeout = mediaTimeout;
    request.maxAnswerBytes = largestMedia;
    return request;
}

} // namespace recado::serpro
