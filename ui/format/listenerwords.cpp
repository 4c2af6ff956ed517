#include "format/listenerwords.h"

#include "format/errorwords.h"
#include "format/timewords.h"

#include <QCoreApplication>
#include <QHash>

namespace recado {

namespace {

struct ListenerWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ListenerWords)

public:
    static QString invalid(const Error &error);
    static QString missing(const QString &place);
    static QString file(const QString &place);
    static QHash<QString, QString> refusals();
};

QString ListenerWords::missing(const QString &place)
{
    if (place == QLatin1String("tls_key"))
        return tr("A certificate needs its key: choose that file, too.");
    if (place == QLatin1String("tls_certificate"))
        return tr("Choose the file of the certificate, too: without one, Recado speaks plain HTTP.");
    if (place == QLatin1String("client_authority"))
        return tr("Choose the file of the authority that signs the senders' certificates.");
    return {};
}

QString ListenerWords::invalid(const Error &error)
{
    if (error.detail == QLatin1String("missing"))
        return missing(error.place);
    if (error.place == QLatin1String("allow") || error.place == QLatin1String("trusted_proxies"))
        return tr("One of these is no network. Write addresses such as 203.0.113.7 or networks such as 203.0.113.0/24, separated by commas.");
    if (error.place == QLatin1String("connections"))
        return tr("Write a number from 16 to 60,000.");
    if (error.place == QLatin1String("connections_per_address"))
        return tr("Write a number from 4 to 60,000.");
    if (error.place == QLatin1String("requests_per_second") || error.place == QLatin1String("strangers_per_second"))
        return tr("Write a number from 1 to 1,000,000.");
    return {};
}

QString ListenerWords::file(const QString &place)
{
    if (place == QLatin1String("tls_certificate"))
        return tr("This file cannot be read as a certificate. It must be a PEM file with the certificate and its chain.");
    if (place == QLatin1String("tls_key"))
        return tr("This key cannot be used: it must be a PEM file without a passphrase, and belong to the certificate.");
    if (place == QLatin1String("client_authority"))
        return tr("This file cannot be read as an authority's certificate. It must be a PEM file.");
    return {};
}

QHash<QString, QString> ListenerWords::refusals()
{
    return {
        {QStringLiteral("network"), tr("network not allowed")},
        {QStringLiteral("connections"), tr("too many connections")},
        {QStringLiteral("rate"), tr("too many requests (429)")},
        {QStringLiteral("unknown_hook"), tr("unknown address (404)")},
        {QStringLiteral("client_certificate"), tr("no right certificate (403)")},
        {QStringLiteral("handshake"), tr("no secure connection")},
        {QStringLiteral("method"), tr("wrong method (405)")},
        {QStringLiteral("malformed"), tr("not HTTP (400)")},
        {QStringLiteral("target"), tr("address too long (414)")},
        {QStringLiteral("header"), tr("header too large (431)")},
        {QStringLiteral("body"), tr("too large (413)")},
        {QStringLiteral("signature"), tr("wrong signature (401)")},
        {QStringLiteral("busy"), tr("queue full (503)")},
        {QStringLiteral("not_stored"), tr("not stored (503)")},
        {QStringLiteral("late"), tr("too slow")},
    };
}

} // namespace

QString listenerProblem(const Error &error)
{
    QString words;
    if (error.kind == ErrorKind::Invalid)
        words = ListenerWords::invalid(error);
    else if (error.kind == ErrorKind::Tls)
        words = ListenerWords::file(error.place);
    return words.isEmpty() ? errorSentence(error) : words;
}

QString refusalWord(const QString &reason)
{
    return ListenerWords::refusals().value(reason, reason);
}

QString answerTime(std::chrono::microseconds time, const QLocale &locale)
{
    constexpr auto shortTime = std::chrono::milliseconds(10);
    if (time >= shortTime)
        return durationWords(std::chrono::duration_cast<Milliseconds>(time), locale);
    return ListenerWords::tr("%1 ms").arg(locale.toString(static_cast<double>(time.count()) / 1000, 'f', 1));
}

} // namespace recado
