#include "net/http.h"

#include "base/redaction.h"

#include <algorithm>
#include <array>

namespace recado::net {

namespace {

bool sameName(const QByteArray &left, const QByteArray &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

// Names under which the providers take credentials in a query or a form body, and Wati what a message says.
bool isSecretName(const QByteArray &name)
{
    static constexpr std::array<const char *, 15> names{"input_token", "access_token",     "token",   "client_id",   "client_secret",   "refresh_token",
                                                        "password",         "secret",  "app_secret",  "appsecret_proof", "verify_token",
                                                        "hub.verify_token", "api_key", "messageText", "caption"};
    return std::any_of(names.begin(), names.end(), [&](const char *word) { return sameName(name, QByteArray(word)); });
}

QByteArray maskPairs(const QByteArray &pairs)
{
    QList<QByteArray> parts = pairs.split('&');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && isSecretName(QByteArray::fromPercentEncoding(part.left(equals))))
            part = part.left(equals + 1) + secretMask().toUtf8();
    }
    return parts.join('&');
}

QByteArray maskedUrl(const QUrl &url)
{
    QByteArray text = url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const qsizetype query = text.indexOf('?');
    return query < 0 ? text : text.left(query + 1) + maskPairs(text.mid(query + 1));
}

QByteArray headerOf(const Request &request, const QByteArray &name)
{
    for (const Header &header : request.headers) {
        if (sameName(header.name, name))
            return header.value;
    }
    return {};
}

QByteArray maskedBody(const Request &request)
{
    return headerOf(request, "Content-Type").startsWith("application/x-www-form-urlencoded") ? maskPairs(request.body)
                                                                                              : request.body;
}

QByteArray shown(const Header &header)
{
    return header.name + ": " + (header.secret ? secretMask().toUtf8() : header.value);
}

QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

} // namespace

QByteArray Response::header(const QByteArray &name) const
{
    for (const Header &header : headers) {
        if (sameName(header.name, name))
            return header.value;
    }
    return {};
}

QByteArray describe(const Request &request)
{
    QByteArray text = request.method + ' ' + maskedUrl(request.url) + '\n';
    for (const Header &header : request.headers)
        text += shown(header) + '\n';
    if (!request.body.isEmpty())
        text += '\n' + maskedBody(request) + '\n';
    return text;
}

QString toCurl(const Request &request)
{
    const QByteArray url = maskedUrl(request.url);
    QByteArray line = "curl --request " + request.method + ' ' + quoted(url);
    // Without it the program reads {a,b} and [1-3] in an address as lists.
    if (std::any_of(url.begin(), url.end(), [](char c) { return c == '{' || c == '['; }))
        line += " --globoff";
    for (const Header &header : request.headers)
        line += " \\\n  --header " + quoted(shown(header));
    if (request.body.isEmpty())
        return QString::fromUtf8(line);
    if (headerOf(request, "Content-Type").isEmpty())
        line += " \\\n  --header 'Content-Type:'"; // else the program would call it a form
    // A zero byte cannot be an argument of a program.
    line += request.body.contains('\0') ? QByteArray(" \\\n  --data-binary @body.bin")
                                        : " \\\n  --data-raw " + quoted(maskedBody(request));
    return QString::fromUtf8(line);
}

} // namespace recado::net
