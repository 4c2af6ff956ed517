#include "net/retry.h"

#include <curl/curl.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace recado::net {

namespace {

constexpr Milliseconds longestWait = std::chrono::hours(24);

Milliseconds bounded(Milliseconds wait)
{
    return std::clamp(wait, Milliseconds(0), longestWait);
}

} // namespace

std::optional<Milliseconds> retryAfter(const Response &response, Instant now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    if (value.isEmpty())
        return {};
    // RFC 9110 wants whole seconds; gateways that give fractions exist.
    static const QRegularExpression number(QStringLiteral(R"(^[+-]?\d{1,300}(\.\d{1,20})?$)"));
    if (number.match(QString::fromLatin1(value)).hasMatch())
        return bounded(Milliseconds(std::llround(std::clamp(value.toDouble(), 0.0, 1e6) * 1000)));
    const auto when = httpDate(value);
    return when ? std::optional<Milliseconds>(bounded(*when - now)) : std::nullopt;
}

std::optional<Instant> httpDate(const QByteArray &value)
{
    // curl_getdate() reads the three date forms of RFC 9110, but would also guess at a lone year or time.
    static const QRegularExpression date(QStringLiteral(R"(^[A-Za-z]{3,9},? .*\d{2}:\d{2}:\d{2}.*$)"));
    if (!date.match(QString::fromLatin1(value)).hasMatch())
        return {};
    const std::chrono::seconds when(curl_getdate(value.constData(), nullptr));
    if (when.count() < 0)
        return {};
    return Instant(when);
}

Milliseconds backOff(int attempt)
{
    const int doublings = std::clamp(attempt - 1, 0, 6);
    return std::min(Milliseconds(1000) * (1 << doublings), Milliseconds(60'000));
}

} // namespace recado::net
