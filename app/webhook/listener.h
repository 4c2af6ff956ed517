#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace recado::webhook {

// One HTTP request that reached the listener, as bytes.
struct Delivery {
    QString account; // path segment after /hook/
    QByteArray method;
    QByteArray query; // raw, without '?'
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

// What the listener answers.
struct Reply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/plain; charset=utf-8";
};

// Who decides about a delivery; ignorant of sockets. Both are called on the listener's thread and must not block.
class DeliverySink {
public:
    virtual ~DeliverySink() = default;

    // True when this secret opens this account's hook. Called before the body is read, compares in constant time.
    virtual bool mayEnter(const QString &account, const QByteArray &secret) const = 0;

    // Takes the delivery and calls `done` exactly once, from any thread, after its bytes are committed (200) or could not be
    // (500/503/507). Returns false at once when the queue is full: the listener answers 503 and `done` is not called.
    // When `done` takes longer than requestTimeout the listener answers 503 by itself; `done` may still be called, even after the
    // listener is gone.
    virtual bool take(Delivery delivery, std::function<void(Reply)> done) = 0;
};

struct ListenerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8787; // 0: any free port
    std::size_t headerLimit = 8 * 1024;
    std::size_t bodyLimit = 3 * 1024 * 1024;
    std::chrono::milliseconds requestTimeout{10'000}; // header and body together; also the sink; also writing the answer
    std::chrono::milliseconds idleTimeout{30'000}; // kept-alive connection without a request
    int maxConnections = 1024;
    int maxConnectionsPerAddress = 256;
};

// HTTP listener on a thread of its own (Boost.Beast). Paths: /hook/<account>/<secret>, GET and POST; nothing else exists.
// Unknown path, account or secret: 404 and nothing kept. Other methods on a right path: 405. Over a limit: 413/431, connection closed.
// When there is no room for a connection, the oldest one that is not being served gives way.
class Listener {
public:
    Listener(ListenerOptions options, DeliverySink &sink);
    ~Listener(); // stops
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    // Binds and starts; returns the port. Error Unavailable when the address cannot be bound (place: "port" or "address").
    Result<quint16> start();
    // Stops accepting, lets requests in hand finish for up to 2 s, closes. Safe to call twice.
    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace recado::webhook
