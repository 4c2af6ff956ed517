#include "base/error.h"

#include <array>
#include <utility>

namespace recado {

namespace {

constexpr std::array<std::pair<ErrorKind, const char *>, 20> words{{
    {ErrorKind::Network, "network"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::Tls, "tls"},
    {ErrorKind::Unauthorized, "unauthorized"},
    {ErrorKind::RateLimited, "rate_limited"},
    {ErrorKind::Rejected, "rejected"},
    {ErrorKind::NotSent, "not_sent"},
    {ErrorKind::BadAnswer, "bad_answer"},
    {ErrorKind::Invalid, "invalid"},
    {ErrorKind::Unsupported, "unsupported"},
    {ErrorKind::NotFound, "not_found"},
    {ErrorKind::Conflict, "conflict"},
    {ErrorKind::Locked, "locked"},
    {ErrorKind::Unavailable, "unavailable"},
    {ErrorKind::NewerVersion, "newer_version"},
    {ErrorKind::DiskFull, "disk_full"},
    {ErrorKind::Storage, "storage"},
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::Interrupted, "interrupted"},
    {ErrorKind::Internal, "internal"},
}};

} // namespace

QString toString(ErrorKind kind)
{
    for (const auto &[value, word] : words) {
        if (value == kind)
            return QString::fromLatin1(word);
    }
    return QStringLiteral("internal");
}

ErrorKind errorKindFromString(const QString &word)
{
    for (const auto &[value, text] : words) {
        if (word == QLatin1String(text))
            return value;
    }
    return ErrorKind::Internal;
}

} // namespace recado
