#pragma once

#include <QString>

#include <optional>

namespace recado::pasted {

// What an option of cURL means here.
enum class CurlOption {
    Flag, // nothing, no value
    Value, // nothing, with a value: often a credential
    Method,
    Header,
    Url,
    Data, // @ names a file
    RawData, // @ is an @
    Get,
    NotReadFlag,
    NotRead // with a value; would change the request
};

// By the long name, "data-raw"; none when this version does not know it.
std::optional<CurlOption> curlOption(const QString &name);
// "data" for d; empty when it is not known.
QString longNameOf(QChar letter);

// What to tell of a header line that was passed over; empty for those that only say who asks, what kind of body it is, and what browsers
// add. Never the value.
QString unreadHeader(const QString &line);

} // namespace recado::pasted
