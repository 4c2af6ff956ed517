#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace recado::simulator {

class Loop;

// A request that was read whole.
struct HttpRequest {
    QByteArray method;
    QStringList path; // segments, percent-decoded: "/a/b%20c" is {"a", "b c"}; empty segments stay
    QList<QPair<QString, QString>> query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool fromThisComputer = false;

    QByteArray header(const QByteArray &name) const; // case-insensitive; empty when absent
    std::optional<QString> queryValue(const QString &name) const; // the first one; none when absent
};

struct HttpAnswer {
    int status = 200;
    QByteArray contentType; // empty: no body is expected and no type is named
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

// One request waiting for its fate. Exactly one of these is called, at any later time, on the loop's thread. An exchange that is let go
// without any closes its connection.
class Exchange {
public:
    virtual ~Exchange() = default;

    // `done` is called after the answer was handed to the system, or could not be.
    virtual void answer(HttpAnswer answer, std::function<void()> done = {}) = 0;
    // Ends the connection without a word.
    virtual void close() = 0;
    // Keeps the connection and says nothing, until the other side gives up.
    virtual void hold() = 0;
};

// A small HTTP/1.1 server for the loopback, ignorant of what is said over it.
class HttpServer {
public:
    using Handler = std::function<void(HttpRequest, std::shared_ptr<Exchange>)>;

    HttpServer(Loop &loop, Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // Binds; returns the port. Before the loop starts. Error Unavailable, with place "address" or "port".
    Result<quint16> listen(const QString &address, quint16 port);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace recado::simulator
