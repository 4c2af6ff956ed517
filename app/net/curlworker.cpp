#include "net/curlworker.h"

#include "base/log.h"

#include <algorithm>
#include <vector>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

namespace recado::net {

namespace {

constexpr long streamsPerConnection = 50; // above it libcurl 7.88 was measured to overrun servers that allow 100
constexpr int tickMillis = 50;            // how soon a cancelled or expired request is noticed
constexpr int idleMillis = 60'000;
constexpr std::size_t many = 32;
constexpr std::chrono::milliseconds gathering{5};

// Signals are the main thread's business, and writing to a closed socket must not end the program.
void blockSignals()
{
#ifdef Q_OS_UNIX
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

void initialiseOnce()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (done != CURLE_OK)
        qCCritical(logNet, "libcurl does not start: %s", curl_easy_strerror(done));
}

Error cancelled()
{
    return error(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

} // namespace

HttpClient::Worker::Worker(ClientOptions options) : m_options(std::move(options))
{
    initialiseOnce();
    m_options.connectionsPerHost = std::max(m_options.connectionsPerHost, 1);
    m_options.maxInFlight = std::max(m_options.maxInFlight, 1);
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_MULTIPLEX));
    curl_multi_setopt(m_multi, CURLMOPT_MAX_CONCURRENT_STREAMS, streamsPerConnection);
    curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS,
                      static_cast<long>(std::max(m_options.connectionsPerHost, m_options.bulkConnections)));
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, static_cast<long>(m_options.connectionsPerHost) * 8 + m_options.bulkConnections);
    prepareCertificates({});
    if (!m_options.useSystemProxy)
        m_proxies.use({.mode = NetworkSettings::Mode::Direct, .proxy = {}, .user = {}, .password = {}, .exceptions = {}, .caFile = {}});
    m_thread = std::thread([this] { run(); });
}

HttpClient::Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    curl_multi_wakeup(m_multi);
    m_thread.join();
    curl_multi_cleanup(m_multi);
}

QFuture<Outcome> HttpClient::Worker::send(Request request, std::stop_token stop, std::shared_ptr<Progress> progress,
                                          std::shared_ptr<Trace> trace)
{
    auto transfer = std::make_unique<CurlTransfer>(std::move(request), std::move(stop), std::move(progress), m_options.answersOnMainThread);
    transfer->setTrace(std::move(trace));
    transfer->setLog(m_options.log);
    QFuture<Outcome> future = transfer->future();
    if (const Result<void> checked = transfer->check(); !checked) {
        transfer->abort(checked.error());
        return future;
    }
    bool isFirst = false; // who finds one finds all: one call awakes for all of them
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_incoming.empty();
        if (!m_quit)
            m_incoming.push_back(std::move(transfer));
    }
    if (transfer)
        transfer->abort(cancelled());
    else if (isFirst)
        curl_multi_wakeup(m_multi);
    return future;
}

void HttpClient::Worker::run()
{
    blockSignals();
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_quit)
                break;
        }
        takeNetwork();
        takeIncoming();
        dropGivenUp();
        startWaiting();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        m_performed = std::chrono::steady_clock::now();
        if (collectFinished() && m_waitingCount > 0)
            continue;
        const bool busy = !m_running.empty() || m_waitingCount > 0;
        curl_multi_poll(m_multi, nullptr, 0, busy ? tickMillis : idleMillis, nullptr);
        gather();
    }
    abortAll();
}

// libcurl looks at every transfer each time, and with many of them there is always one that has something: then they are looked at together.
void HttpClient::Worker::gather() const
{
    if (m_running.size() >= many)
        std::this_thread::sleep_until(m_performed + gathering);
}

void HttpClient::Worker::takeIncoming()
{
    std::deque<TransferPtr> incoming;
    {
        const std::lock_guard lock(m_mutex);
        incoming.swap(m_incoming);
    }
    for (TransferPtr &transfer : incoming) {
        Origin &origin = m_origins[transfer->origin()];
        auto place = origin.waiting.end();
        if (!transfer->request().bulk) {
            while (place != origin.waiting.begin() && std::prev(place)->transfer->request().bulk)
                --place;
        }
        origin.waiting.insert(place, {m_nextNumber++, std::move(transfer)});
        ++m_waitingCount;
    }
}

void HttpClient::Worker::dropGivenUp()
{
    for (auto &[name, origin] : m_origins) {
        m_waitingCount -= std::erase_if(origin.waiting, [](const Waiting &waiting) {
            CurlTransfer &transfer = *waiting.transfer;
            if (transfer.isCancelled())
                transfer.abort(cancelled());
            else if (transfer.hasWaitedTooLong())
                transfer.abort(error(ErrorKind::Timeout, QStringLiteral("no connection became free in time")));
            else
                return false;
            return true;
        });
    }
    std::vector<CURL *> givenUp;
    for (const auto &[handle, transfer] : m_running) {
        if (transfer->isCancelled())
            givenUp.push_back(handle);
    }
    for (CURL *handle : givenUp) {
        take(handle)->abort(cancelled()); // closes its connection, or resets its stream
    }
}

// The host with the oldest waiting request among those that may have one more.
HttpClient::Worker::Origin *HttpClient::Worker::nextOrigin()
{
    Origin *next = nullptr;
    for (auto &[name, origin] : m_origins) {
        const int limit = origin.multiplexes ? m_options.connectionsPerHost * static_cast<int>(streamsPerConnection) : m_options.connectionsPerHost + origin.more;
        if (origin.waiting.empty() || origin.running >= limit)
            continue;
        if (!next || origin.waiting.front().number < next->waiting.front().number)
            next = &origin;
    }
    return next;
}

void HttpClient::Worker::startWaiting()
{
    while (!m_isHeld && m_waitingCount > 0 && m_running.size() < static_cast<std::size_t>(m_options.maxInFlight)) {
        Origin *origin = nextOrigin();
        if (!origin)
            return;
        TransferPtr transfer = std::move(origin->waiting.front().transfer);
        origin->waiting.pop_front();
        --m_waitingCount;
        start(std::move(transfer), false);
    }
}

void HttpClient::Worker::start(TransferPtr transfer, bool fresh)
{
    using Connection = CurlTransfer::Connection;
    Origin &origin = m_origins[transfer->origin()];
    TransferSettings settings = m_settings;
    m_proxies.find(transfer->request().url, settings);
    const Connection reused = origin.multiplexes ? Connection::MayBeShared : Connection::MayBeOld;
    CURL *handle = transfer->prepare(settings, m_sockets, fresh ? Connection::MustBeFresh : reused);
    if (!handle || curl_multi_add_handle(m_multi, handle) != CURLM_OK) {
        transfer->abort(error(ErrorKind::Internal, QStringLiteral("libcurl takes no further transfer")));
        return;
    }
    ++origin.running;
    m_running.emplace(handle, std::move(transfer));
}

void HttpClient::Worker::noteAnswer(Origin &origin, bool multiplexed)
{
    origin.multiplexes = multiplexed;
    const bool wanted = !multiplexed && !origin.waiting.empty() && origin.waiting.back().transfer->request().bulk;
    if (wanted)
        origin.more = std::min(origin.more + 1, std::max(m_options.bulkConnections - m_options.connectionsPerHost, 0));
    else if (origin.waiting.empty() && origin.more > 0)
        --origin.more;
}

// True when something ended, so that something else may begin.
bool HttpClient::Worker::collectFinished()
{
    bool any = false;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        any = true;
        const CURLcode code = message->data.result;
        TransferPtr transfer = take(message->easy_handle);
        if (transfer->mustStartAgain()) {
            start(std::move(transfer), true);
            continue;
        }
        if (code == CURLE_OK)
            noteAnswer(m_origins[transfer->origin()], transfer->usedHttp2());
        // No path, query or body: they hold phone numbers and texts.
        qCDebug(logNet, "%s %s: curl %d", transfer->request().method.constData(), qUtf8Printable(transfer->request().url.host()), code);
        transfer->finish(code);
    }
    return any;
}

HttpClient::Worker::TransferPtr HttpClient::Worker::take(CURL *handle)
{
    curl_multi_remove_handle(m_multi, handle);
    const auto found = m_running.find(handle);
    TransferPtr transfer = std::move(found->second);
    m_running.erase(found);
    --m_origins[transfer->origin()].running;
    return transfer;
}

void HttpClient::Worker::abortAll()
{
    takeIncoming();
    while (!m_running.empty())
        take(m_running.begin()->first)->abort(cancelled());
    for (const auto &[name, origin] : m_origins) {
        for (const Waiting &waiting : origin.waiting)
            waiting.transfer->abort(cancelled());
    }
    m_origins.clear();
}

} // namespace recado::net
