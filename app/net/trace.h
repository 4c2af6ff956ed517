#pragma once

#include "base/clock.h"
#include "net/http.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado::net {

// Those of libcurl's codes that say how far a connection came; trace.cpp holds them to libcurl's own.
namespace curlcode {
constexpr int couldntResolveProxy = 5;
constexpr int couldntResolveHost = 6;
constexpr int peerFailedVerification = 60;
constexpr int badCaFile = 77;
constexpr int proxy = 97;
} // namespace curlcode

// One certificate of a chain, as the server showed it.
struct SeenCertificate {
    QString subject;
    QString issuer;
    std::optional<Instant> from;
    std::optional<Instant> until;
};

// How a connection came to be, or how far it came: for the doctor.
struct Trace {
    int curlCode = 0;      // CURLcode ("libcurl error codes")
    int verifyResult = 0;  // X509_V_ERR_… of OpenSSL ("x509_verify_cert_error_string"); 0: none
    int proxyStatus = 0;   // what a proxy answered to CONNECT; 0: it was not asked, or did not answer
    QString proxy;         // host:port; empty: directly
    QString address;       // of the other side: the proxy's, where there is one; empty: never connected
    Milliseconds resolved{0}; // since the beginning; 0: never came so far
    Milliseconds connected{0};
    Milliseconds secured{0};
    Milliseconds answered{0}; // first byte
    QList<SeenCertificate> chain; // the server's own first; empty without TLS, and where it was refused
};

// The names of the libraries that this room is made of, with their versions: {"libcurl", "7.88.1"}, {"tls", "OpenSSL/3.0.15"}.
QList<QPair<QString, QString>> libraryVersions();

} // namespace recado::net
