#pragma once

#include "base/result.h"
#include "net/answerfile.h"
#include "net/answerlog.h"
#include "net/httpclient.h"
#include "net/socketwatch.h"
#include "net/trace.h"

#include <QFile>
#include <QFuture>
#include <QPromise>

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace recado::net {

// What every transfer of a client shares.
struct TransferSettings {
    QByteArray caFile;     // empty: libcurl's own
    bool nativeCa = false; // use the operating system's store as well
    QByteArray proxy;      // URL; empty: none
    QByteArray proxyUser;
    QByteArray proxyPassword;
};

// One request on its way: its libcurl handle, the callbacks, and what is proven about it. Used by one thread at a time.
class CurlTransfer {
public:
    using Time = std::chrono::steady_clock::time_point;

    CurlTransfer(Request request, std::stop_token stop, std::shared_ptr<Progress> progress, bool answersOnMainThread);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    void setTrace(std::shared_ptr<Trace> trace) { m_trace = std::move(trace); }
    void setLog(std::shared_ptr<AnswerLog> log) { m_log = std::move(log); }

    QFuture<Outcome> future() const { return m_promise.future(); }
    const Request &request() const { return m_request; }
    const QByteArray &origin() const { return m_origin; } // scheme, host and port: what shares connections

    bool isCancelled() const { return m_stop.stop_requested() || m_promise.isCanceled(); }
    bool hasWaitedTooLong() const;

    Result<void> check() const; // error Invalid when this can never be a request

    enum class Connection {
        MayBeOld,     // reused, HTTP/1.1 as far as we know
        MayBeShared,  // reused, HTTP/2: other streams' bytes may be waiting on it
        MustBeFresh,
    };
    CURL *prepare(const TransferSettings &settings, SocketWatch &sockets, Connection connection); // null when libcurl has no memory
    // The connection turned out to be dead before anything was written to it: nothing has left, start again on a fresh one.
    bool mustStartAgain() const { return m_foundDead && !m_issued; }
    bool usedHttp2() const;

    // Each ends the transfer and fulfils the future.
    void finish(CURLcode code);
    void abort(Error error);

private:
    struct HandleCloser {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    struct ListCloser {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    static int aboutToIssue(void *self, char *, char *, int, int localPort);
    static size_t giveBody(char *to, size_t size, size_t count, void *self);
    static size_t takeHeader(char *line, size_t size, size_t count, void *self);
    static size_t takeBody(char *bytes, size_t size, size_t count, void *self);

    void setMethod();
    void setHeaders();
    bool keep(const char *bytes, qint64 length);
    bool writesFile() const;
    bool closeFile(bool isWhole);
    Error errorFor(CURLcode code) const;
    void fillTrace(CURLcode code) const; // trace.cpp
    bool isProxysRefusal(int status) const;
    void fulfil(Transfer transfer, Error error);

    Request m_request;
    std::stop_token m_stop;
    std::shared_ptr<Progress> m_progress; // may be null
    QPromise<Outcome> m_promise;
    Time m_start;
    QByteArray m_origin;
    bool m_answersOnMainThread = false;
    std::shared_ptr<AnswerLog> m_log; // may be null
    std::unique_ptr<CURL, HandleCloser> m_handle;
    std::unique_ptr<curl_slist, ListCloser> m_headerLines;
    std::array<char, CURL_ERROR_SIZE> m_words{};

    SocketWatch *m_sockets = nullptr;
    QString m_proxy; // host:port; empty: none
    std::shared_ptr<Trace> m_trace; // may be null: nobody asks how the connection came to be
    Connection m_connection = Connection::MayBeOld;
    Response m_response;
    qsizetype m_given = 0;      // bytes of the body handed to libcurl
    AnswerFile *m_answer = nullptr; // m_progress, when that is one
    std::unique_ptr<QFile> m_file;  // once something is in it
    std::optional<Error> m_fileProblem;
    qint64 m_taken = 0; // bytes of the answer's body
    qint64 m_headerBytes = 0;
    bool m_issued = false;      // from here on a byte may have left
    bool m_foundDead = false;
    bool m_repeatRefused = false;
    bool m_headersDone = false;
    bool m_tooLarge = false;
};

} // namespace recado::net
