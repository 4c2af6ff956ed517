#include "providers/pasted/curloptions.h"

#include <QHash>
#include <QRegularExpression>

namespace recado::pasted {

namespace {

using Use = CurlOption;

// curl(1). Options that only change how the request travels are passed over without a word.
const QHash<QString, Use> &longOptions()
{
    static const QHash<QString, Use> options = [] {
        QHash<QString, Use> all{
            {QStringLiteral("request"), Use::Method},
            {QStringLiteral("header"), Use::Header},
            {QStringLiteral("url"), Use::Url},
            {QStringLiteral("data"), Use::Data},
            {QStringLiteral("data-ascii"), Use::Data},
            {QStringLiteral("data-binary"), Use::Data},
            {QStringLiteral("json"), Use::Data},
            {QStringLiteral("data-raw"), Use::RawData},
            {QStringLiteral("get"), Use::Get},
            {QStringLiteral("head"), Use::NotReadFlag},
            {QStringLiteral("form"), Use::NotRead},
            {QStringLiteral("form-string"), Use::NotRead},
            {QStringLiteral("upload-file"), Use::NotRead},
            {QStringLiteral("url-query"), Use::NotRead},
            {QStringLiteral("data-urlencode"), Use::NotRead},
            {QStringLiteral("config"), Use::NotRead},
        };
        for (const char *flag :
             {"location",       "silent",     "show-error", "insecure",         "include", "verbose", "globoff",    "fail",
              "fail-with-body", "compressed", "http1.0",    "http1.1",          "http2",   "http3",   "no-buffer",  "ssl-no-revoke",
              "progress-bar",   "ipv4",       "ipv6",       "location-trusted", "tlsv1.2", "tlsv1.3", "path-as-is", "no-progress-meter"})
            all.insert(QLatin1String(flag), Use::Flag);
        for (const char *value : {"user",    "user-agent", "cookie",          "cookie-jar",  "referer",     "oauth2-bearer",
                                  "output",  "max-time",   "connect-timeout", "retry",       "retry-delay", "retry-max-time",
                                  "proxy",   "proxy-user", "proxy-header",    "cacert",      "capath",      "cert",
                                  "key",     "pass",       "write-out",       "dump-header", "resolve",     "max-redirs",
                                  "ciphers", "interface"})
            all.insert(QLatin1String(value), Use::Value);
        return all;
    }();
    return options;
}

const QHash<QChar, QString> &shortOptions()
{
    static const QHash<QChar, QString> names{
        {u'X', QStringLiteral("request")},     {u'H', QStringLiteral("header")},      {u'd', QStringLiteral("data")},
        {u'G', QStringLiteral("get")},         {u'I', QStringLiteral("head")},        {u'F', QStringLiteral("form")},
        {u'T', QStringLiteral("upload-file")}, {u'K', QStringLiteral("config")},      {u'L', QStringLiteral("location")},
        {u's', QStringLiteral("silent")},      {u'S', QStringLiteral("show-error")},  {u'k', QStringLiteral("insecure")},
        {u'i', QStringLiteral("include")},     {u'v', QStringLiteral("verbose")},     {u'g', QStringLiteral("globoff")},
        {u'f', QStringLiteral("fail")},        {u'N', QStringLiteral("no-buffer")},   {u'#', QStringLiteral("progress-bar")},
        {u'4', QStringLiteral("ipv4")},        {u'6', QStringLiteral("ipv6")},        {u'u', QStringLiteral("user")},
        {u'A', QStringLiteral("user-agent")},  {u'b', QStringLiteral("cookie")},      {u'c', QStringLiteral("cookie-jar")},
        {u'e', QStringLiteral("referer")},     {u'o', QStringLiteral("output")},      {u'm', QStringLiteral("max-time")},
        {u'x', QStringLiteral("proxy")},       {u'U', QStringLiteral("proxy-user")},  {u'E', QStringLiteral("cert")},
        {u'w', QStringLiteral("write-out")},   {u'D', QStringLiteral("dump-header")},
    };
    return names;
}

// Headers that say nothing about the message: who asks, what kind of body, and what browsers add.
bool isOfTransport(const QString &header)
{
    static const QRegularExpression names(QStringLiteral("\\A(?:authorization|proxy-authorization|content-type|content-length|accept(?:-.*)"
                                                         "?|user-agent|host|connection|cache-control|pragma|"
                                                         "origin|referer|cookie|priority|dnt|te|sec-.*|x-requested-with|d360-api-key|x-api-"
                                                         "key|api-key|apikey|x-fb-.*|postman-token)\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    return names.match(header).hasMatch();
}

} // namespace

std::optional<CurlOption> curlOption(const QString &name)
{
    const auto option = longOptions().constFind(name);
    return option == longOptions().cend() ? std::nullopt : std::optional(*option);
}

QString longNameOf(QChar letter)
{
    return shortOptions().value(letter);
}

QString unreadHeader(const QString &line)
{
    static const QRegularExpression token(QStringLiteral("\\A[A-Za-z0-9-]{1,40}\\z"));
    const QString name = line.section(QLatin1Char(':'), 0, 0).trimmed();
    if (isOfTransport(name))
        return {};
    return token.match(name).hasMatch() ? QStringLiteral("header %1: not read").arg(name) : QStringLiteral("header: not read");
}

} // namespace recado::pasted
