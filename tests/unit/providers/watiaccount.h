#pragma once

#include "casefile.h"

// What the tests of Wati's dialect share.
namespace recado::test {

// "api" and "settings" of a case.
inline Account watiAccountOf(const QJsonObject &c)
{
    Account account = watiAccount(c.value(QLatin1String("api")).toString(QStringLiteral("v2")));
    const QJsonObject settings = c.value(QLatin1String("settings")).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        account.settings.insert(setting.key(), setting.value().toString());
    return account;
}

inline QString urlOf(const net::Request &request)
{
    return QString::fromLatin1(request.url.toEncoded());
}

inline QByteArray headerOf(const net::Request &request, const QByteArray &name)
{
    for (const net::Header &header : request.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

// "POST https://… {json}"
inline QString lineOf(const net::Request &request)
{
    const QString body = request.body.isEmpty() ? QString() : QLatin1Char(' ') + QString::fromUtf8(request.body);
    return QString::fromLatin1(request.method) + QLatin1Char(' ') + urlOf(request) + body;
}

inline QString lineOf(const Result<net::Request> &request)
{
    return request ? lineOf(*request) : toString(request.error().kind) + QLatin1Char(' ') + request.error().place;
}

inline QString wordOf(SendReply::Outcome outcome)
{
    switch (outcome) {
    case SendReply::Outcome::Accepted: return QStringLiteral("accepted");
    case SendReply::Outcome::Held: return QStringLiteral("held");
    case SendReply::Outcome::Refused: return QStringLiteral("refused");
    case SendReply::Outcome::Unknown: return QStringLiteral("unknown");
    case SendReply::Outcome::RetryLater: return QStringLiteral("retry_later");
    case SendReply::Outcome::Unauthorized: return QStringLiteral("unauthorized");
    }
    return {};
}

} // namespace recado::test
