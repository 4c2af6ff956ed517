#pragma once

#include "base/result.h"
#include "webhook/metrics.h"
#include "webhook/options.h"
#include "webhook/tlskeeper.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace recado::webhook {

// One HTTP request that reached the listener, as bytes.
struct Delivery {
    QString account; // path segment after /hook/
    QByteArray method;
    QByteArray query; // raw, without '?'
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    // Who was there, of a GET only: nobody asks it of what is stored.
    QByteArray peer;        // address of the other end of the connection
    QByteArray sender;      // whom the request is from: the peer, or who a trusted proxy says
    bool isProxied = false; // the peer is a trusted proxy
};

// What the listener answers.
struct Reply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/plain; charset=utf-8";
};

// A request as far as its header.
struct Knock {
    const QString &account;
    const QByteArray &secret; // of the path
    const QByteArray &method;
    const QList<QPair<QByteArray, QByteArray>> &headers;
    bool isCertified = false; // came with the right client certificate
};

// A request that is answered 403 or 404, as far as its header.
struct TurnedAway {
    int status = 0;
    QByteArray target; // as it came
    const QList<QPair<QByteArray, QByteArray>> &headers;
    QByteArray peer; // see Delivery
    QByteArray sender;
    bool isProxied = false;
};

enum class Entry {
    Open,
    Unknown,          // 404
    NeedsCertificate, // 403
    Unsigned,         // 401: the header alone proves it
};

// Who decides about a delivery; ignorant of sockets. Both are called on the listener's thread and must not block.
class DeliverySink {
public:
    virtual ~DeliverySink() = default;

    // Whether this secret opens this account's hook. Called before the body is read, compares in constant time.
    virtual Entry mayEnter(const Knock &knock) const = 0;

    // Takes the delivery and calls `done` exactly once, from any thread, after its bytes are committed (200) or could not be
    // (500/503/507). Returns false at once when the queue is full: the listener answers 503 and `done` is not called.
    // When `done` takes longer than requestTimeout the listener answers 503 by itself; `done` may still be called, even after the
    // listener is gone.
    virtual bool take(Delivery delivery, std::function<void(Reply)> done) = 0;

    // What to say to somebody who is turned away, in place of the status's usual words; the status stays. None for nearly everybody. Called on the
    // listener's thread, must not block.
    virtual std::optional<QByteArray> lastWord(const TurnedAway &) { return {}; }

    // Something about tls() has changed. On the listener's thread.
    virtual void tlsChanged() {}
};

// Whether these would do, without a listener. Errors: Invalid (place: "allow", "trusted_proxies").
Result<void> checkNetworks(const ListenerOptions &options);
// Reads the files: not for the main thread. Error Tls (place: "tls_certificate", "tls_key", "client_authority").
Result<void> checkTls(const TlsFiles &files);

// HTTP listener on a thread of its own (Boost.Beast), with TLS when there are files for it. Paths: /hook/<account>/<secret>, GET and POST;
// nothing else exists. Unknown path, account or secret: 404 and nothing kept (429 when there are too many of those). Other methods on a right
// path: 405. Over a limit: 413/414/431, connection closed. When there is no room for a connection, one that is not being served gives way.
class Listener {
public:
    Listener(ListenerOptions options, DeliverySink &sink);
    ~Listener(); // stops
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    // Binds and starts; returns the port. Errors: Unavailable when the address cannot be bound (place: "port" or "address"), Invalid for a
    // network that is none (place: "allow", "trusted_proxies"), Tls (place: "tls_certificate", "tls_key", "client_authority").
    Result<quint16> start();
    // Goes on with other options without dropping a connection: the new address is bound before the old one is left (port 0: stays where it
    // is if the address is the same). An error (as start()) leaves everything as it was. `done` is called once with the port, on the
    // listener's thread, or at once when that does not run.
    void reconfigure(const ListenerOptions &options, std::function<void(Result<quint16>)> done);
    // Stops accepting, lets requests in hand finish for up to 2 s, closes. Safe to call twice.
    void stop();

    // Of a listener that runs; any thread.
    MetricsValue metrics() const;
    TlsState tls() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace recado::webhook
