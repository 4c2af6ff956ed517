#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

namespace recado::net {

struct Header {
    QByteArray name;
    QByteArray value;
    bool secret = false; // masked wherever a person or a log can see it

    bool operator==(const Header &) const = default;
};

struct Request {
    QByteArray method = "GET";
    QUrl url;
    QList<Header> headers;
    QByteArray body;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds totalTimeout{30'000};
    qint64 maxAnswerBytes = 32 * 1024 * 1024;
    bool bulk = false; // one of many: others of the same host go first, and it may ask for more connections (ClientOptions::bulkConnections)
    QString caFile; // PEM file whose certificates are trusted for this request besides the system's; one that cannot be read trusts nobody
};

struct Response {
    int status = 0;
    QList<Header> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const; // case-insensitive; empty when absent
};

// What is known of a request after the attempt. This, not the error code, decides whether a message may ever be posted again.
enum class Transfer {
    NotSent,   // proven: no byte of the request left this computer, or only for a proxy that said (407) that it did not hand it on
    Answered,  // a whole HTTP answer was read
    Uncertain, // at least one byte may have left and no whole answer came
};

struct Outcome {
    Transfer transfer = Transfer::NotSent;
    Response response; // meaningful when Answered
    Error error;       // meaningful otherwise: Network, Timeout, Tls, Cancelled, BadAnswer (too large), Invalid (never a request), Internal
    std::chrono::milliseconds elapsed{0};
};

// The request as text for people: secret headers and secret query values masked.
QByteArray describe(const Request &request);
// The same as a cURL command line, secrets masked.
QString toCurl(const Request &request);

} // namespace recado::net
