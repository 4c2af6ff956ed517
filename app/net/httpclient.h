#pragma once

#include "net/http.h"
#include "net/networksettings.h"

#include <QFuture>

#include <atomic>
#include <memory>
#include <stop_token>

namespace recado::net {

struct Trace;
class AnswerLog;

struct ClientOptions {
    int connectionsPerHost = 6;
    // A host that speaks HTTP/1.1 gets up to so many while bulk requests wait for it: one more with every whole answer, so that a host that turns
    // out to multiplex, or does not answer, never sees them.
    int bulkConnections = 0;
    int maxInFlight = 200; // further requests wait in order; keep at or below connections × 50 HTTP/2 streams
    QByteArray caBundleFile; // extra PEM file; empty for the system's store only
    bool useSystemProxy = true; // never for this computer itself; false: directly, until useNetwork() says otherwise
    std::shared_ptr<AnswerLog> log; // told how every request ended; may be none
    bool answersOnMainThread = false; // continuations run there (see base/completion.h) instead of on the worker thread
};

// How much of a request's body has left the program; some of it may still lie in the operating system's buffers. Written by the client's
// thread, read by any.
struct Progress {
    std::atomic<qint64> sent = 0;
    std::atomic<qint64> total = 0; // 0 until the request has left the queue
};

// Outgoing HTTP: libcurl multi on one worker thread of its own. Each send() is exactly one transfer: no redirect is followed, nothing is
// repeated by the library. Two locks hold that: the body is given by a read callback that cannot rewind, and a second request on behalf of
// the same transfer is refused (libcurl would repeat a request *without* a body on a dead reused connection without rewinding anything).
// A connection that is seen to be dead before anything is written to it is replaced by a fresh one: nothing has left.
//
// A request may wait for a free connection for as long as its totalTimeout (then: NotSent); its own time starts when it leaves the queue,
// so that waiting never makes an uncertain outcome more likely.
// Thread-safe. The destructor cancels what is running and waits for the thread; do not destroy it from a continuation.
class HttpClient {
public:
    explicit HttpClient(ClientOptions options = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    // Never fails as a future; the outcome says what happened. A request that cannot be formed (scheme other than http/https, line breaks
    // in a header) is NotSent with kind Invalid. Synchronous continuations run on the worker thread.
    //
    // To abort and learn how far it came, use `stop`: the outcome has kind Cancelled and is NotSent or Uncertain. Cancelling the future
    // aborts as well, but a cancelled QFuture holds no result (Qt 6, "QPromise::addResult"): only for callers that no longer care.
    //
    // `progress` follows a long body on its way.
    QFuture<Outcome> send(Request request, std::stop_token stop = {}, std::shared_ptr<Progress> progress = {});

    // The same, on a connection of its own, and how that came to be is written into `trace` before the future finishes (net/trace.h).
    QFuture<Outcome> send(Request request, std::shared_ptr<Trace> trace);

    // From now on; what is on its way stays on it. `caFile` is trusted beside ClientOptions::caBundleFile; one that cannot be read trusts nobody.
    void useNetwork(NetworkSettings settings);
    // While held, requests wait in the queue and end as NotSent when their time is over: until it is known how to reach the world.
    void setHeld(bool held);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace recado::net
