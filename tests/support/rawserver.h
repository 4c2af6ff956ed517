#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <functional>
#include <memory>

namespace recado::test {

// One whole HTTP/1.1 request (header and all of its Content-Length) as it arrived.
struct Received {
    int connection = 0;          // 1, 2, 3… in order of accepting
    int numberOnConnection = 0;  // 1 for the first on its connection, above 1 on a reused one
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const; // case-insensitive; empty when absent
};

// What the server does next: writes `bytes` exactly as they are, then keeps the connection open or ends it.
struct Answer {
    enum class Then {
        KeepOpen,
        Close, // FIN
        Reset, // RST
    };

    QByteArray bytes;
    Then then = Then::KeepOpen;
    bool held = false; // only after RawServer::release()

    // A complete answer with Content-Length. Header lines without line end, such as "Retry-After: 3".
    static Answer http(int status, const QByteArray &body = {}, const QList<QByteArray> &headerLines = {});
    static Answer raw(QByteArray bytes, Then then = Then::KeepOpen) { return {std::move(bytes), then, false}; }
    static Answer close() { return {{}, Then::Close, false}; }
    static Answer reset() { return {{}, Then::Reset, false}; }
    static Answer silence() { return {}; }

    // The same, afterwards ending the connection / when released.
    Answer andThen(Then next) const { return {bytes, next, held}; }
    Answer whenReleased() const { return {bytes, then, true}; }
};

// A web server on loopback that misbehaves on command, on a thread of its own, and counts the whole requests it received: the witness of
// "nobody is messaged twice". Plain HTTP/1.1 over POSIX sockets, keep-alive, no TLS, no chunked requests.
//
//     RawServer server;
//     server.script({Answer::http(200), Answer::close()});    // first request answered, second read whole and dropped
//     … post twice to server.url("/x") …
//     QCOMPARE(server.count(), 2);
//
// Every request takes the next step of the script; when the script is used up, `otherwise` (a 200 with body "{}"), or the function given to
// behave(). The destructor closes everything. All functions are thread-safe.
class RawServer {
public:
    RawServer();
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    quint16 port() const;
    QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const; // http://127.0.0.1:port/…

    void script(const QList<Answer> &steps);
    void otherwise(const Answer &answer);
    // Decides for each request in place of script and otherwise. Runs on the server's thread and must not call the server.
    void behave(std::function<Answer(const Received &)> behaviour);
    // What to do as soon as somebody connects (default: wait for a request).
    void onConnect(const Answer &answer);

    QList<Received> received() const;
    int count() const;                           // whole requests
    int countOf(const QByteArray &needle) const; // whole requests whose target or body contains this
    int connections() const;                     // accepted so far
    int openConnections() const;                 // not ended by either side
    qint64 bytesReceived() const;                // also of requests that never became whole

    // Wait up to 20 s; false when it did not come to pass.
    bool waitForCount(int requests) const;
    bool waitForConnections(int connections) const;
    bool waitUntilOpen(int connections) const; // exactly that many are open

    void release();                        // writes what is held now
    void endConnections(Answer::Then how); // ends all that are open now, as a server does with idle ones

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

// A port of 127.0.0.1 on which nobody listens.
quint16 closedPort();

// An address that takes no connection and refuses none: a listening socket whose queue is full.
class DeafPort {
public:
    DeafPort();
    ~DeafPort();
    DeafPort(const DeafPort &) = delete;
    DeafPort &operator=(const DeafPort &) = delete;

    quint16 port() const { return m_port; }

private:
    QList<int> m_sockets;
    quint16 m_port = 0;
};

} // namespace recado::test
