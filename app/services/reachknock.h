#pragma once

#include "net/httpclient.h"
#include "services/reachprobe.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

namespace recado {

// What came of one GET for a probe's path. A value; what it means is said by services/reachverdict.h.
struct ReachKnock {
    enum class Trouble { None, NoName, Refused, Timeout, Certificate, Tls, Proxy, Closed, Other };

    QUrl base; // that was asked: without the probe's path
    Trouble trouble = Trouble::None; // None: there is a whole answer
    int status = 0;
    QByteArray body;
    QByteArray server;   // fields of the answer
    QByteArray location;
    QByteArray sniff;    // X-Content-Type-Options
    QString address;     // of the other side; empty: not known
    int verifyResult = 0; // X509_V_ERR_… of OpenSSL, where the certificate was refused; 0: it does not fit the name
    std::optional<Error> error; // of the network
};

// The listener itself, by a connection that no proxy setting touches and whatever its certificate says: who it is, is proven by the answer.
QFuture<ReachKnock> knockAtListener(const QUrl &listener, const ReachProbe &probe, std::chrono::milliseconds patience, QObject *context);

// The public address, as any other request that leaves this computer.
QFuture<ReachKnock> knockAtPublicAddress(net::HttpClient &http, const QUrl &address, const ReachProbe &probe, std::chrono::milliseconds patience, QObject *context);

} // namespace recado
