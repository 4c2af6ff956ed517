#pragma once

#include "net/curltransfer.h"
#include "net/httpclient.h"
#include "net/proxyfinder.h"

#include <QTemporaryFile>

#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

namespace recado::net {

// The thread of an HttpClient and everything that lives on it.
class HttpClient::Worker {
public:
    explicit Worker(ClientOptions options);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    QFuture<Outcome> send(Request request, std::stop_token stop, std::shared_ptr<Progress> progress, std::shared_ptr<Trace> trace = {});
    void useNetwork(NetworkSettings settings);
    void setHeld(bool held);

private:
    using TransferPtr = std::unique_ptr<CurlTransfer>;
    struct Waiting {
        quint64 number; // order of arrival over all hosts
        TransferPtr transfer;
    };
    struct Origin {
        std::deque<Waiting> waiting;
        int running = 0;
        bool multiplexes = false; // last seen to speak HTTP/2
        int more = 0; // connections beyond those every host has, for bulk
    };

    void prepareCertificates(const QString &operatorsFile);
    void run();
    void gather() const;
    void takeIncoming();
    void takeNetwork();
    void dropGivenUp();
    void startWaiting();
    Origin *nextOrigin();
    void start(TransferPtr transfer, bool fresh);
    void noteAnswer(Origin &origin, bool multiplexed);
    bool collectFinished();
    TransferPtr take(CURL *handle);
    void abortAll();

    ClientOptions m_options;
    TransferSettings m_settings;
    std::vector<std::unique_ptr<QTemporaryFile>> m_certificates; // the system's and the extra ones together; the last is in use, others may still be read
    ProxyFinder m_proxies;
    SocketWatch m_sockets;
    CURLM *m_multi;

    std::map<QByteArray, Origin> m_origins;
    std::unordered_map<CURL *, TransferPtr> m_running;
    std::size_t m_waitingCount = 0;
    bool m_isHeld = false;
    std::chrono::steady_clock::time_point m_performed;
    quint64 m_nextNumber = 0;

    std::mutex m_mutex; // guards the four below
    std::deque<TransferPtr> m_incoming;
    bool m_quit = false;
    bool m_holds = false;
    std::optional<NetworkSettings> m_newNetwork;

    std::thread m_thread; // last: everything else exists while it runs
};

} // namespace recado::net
