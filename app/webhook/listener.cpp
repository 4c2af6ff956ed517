#include "webhook/listener.h"

#include "base/log.h"
#include "webhook/door.h"
#include "webhook/session.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <future>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <signal.h>
#include <sys/resource.h>
#endif

namespace recado::webhook {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using ErrorCode = boost::system::error_code;

namespace {

constexpr std::chrono::seconds stopPatience{2};
constexpr std::chrono::seconds filesInterval{2};
constexpr int otherFiles = 256; // what the rest of the program opens

void blockSignals() // they are the main thread's business
{
#ifdef Q_OS_UNIX
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

// Large bodies go back to the system when they are freed. By itself the C library learns from the first ones to keep the next, for each thread.
void keepNoLargeBlocks()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    ::mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

// As many connections as there are descriptors for: strangers must not use up what the database and the senders need.
int affordable(int connections)
{
#ifdef Q_OS_UNIX
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return connections;
    const auto wanted = static_cast<rlim_t>(connections + 2 * otherFiles);
    if (files.rlim_cur < wanted) {
        files.rlim_cur = std::min(files.rlim_max, wanted);
        if (::setrlimit(RLIMIT_NOFILE, &files) != 0)
            ::getrlimit(RLIMIT_NOFILE, &files);
    }
    if (files.rlim_cur < wanted)
        return std::clamp(static_cast<int>(files.rlim_cur) - otherFiles, 16, connections);
#endif
    return connections;
}

} // namespace

Result<void> checkNetworks(const ListenerOptions &options)
{
    const auto sources = SourceRule::from(options);
    return sources ? Result<void>() : Result<void>(sources.error());
}

Result<void> checkTls(const TlsFiles &files)
{
    return TlsKeeper().use(files);
}

class Listener::Impl {
public:
    Impl(ListenerOptions options, DeliverySink &sink) : m_options(std::move(options)), m_sink(sink) {}

    Result<quint16> start();
    void reconfigure(const ListenerOptions &options, std::function<void(Result<quint16>)> done);
    void stop();
    const std::shared_ptr<Core> &core() const { return m_core; }

private:
    Result<quint16> begin(const SourceRule &sources);
    Result<quint16> change(const ListenerOptions &options, const SourceRule &sources);
    Result<void> moveTo(const QString &address, quint16 port);
    Result<std::shared_ptr<Door>> openDoor(const QString &address, quint16 port);
    void take(tcp::socket socket);
    void lookAtFiles();
    void run();

    ListenerOptions m_options; // as last asked for
    DeliverySink &m_sink;
    std::shared_ptr<Core> m_core;
    std::shared_ptr<Door> m_door; // lives on the listener's thread while that runs
    std::unique_ptr<asio::steady_timer> m_files;
    std::promise<void> m_ended;
    std::thread m_thread;
};

Result<quint16> Listener::Impl::start()
{
    if (m_core)
        return error(ErrorKind::Conflict, QStringLiteral("the listener runs already"));
    const auto sources = SourceRule::from(m_options);
    if (!sources)
        return sources.error();
    keepNoLargeBlocks();
    const auto port = begin(*sources);
    if (!port) {
        m_files.reset();
        m_door.reset();
        m_core.reset();
    }
    return port;
}

Result<quint16> Listener::Impl::begin(const SourceRule &sources)
{
    m_core = std::make_shared<Core>(m_options, sources, m_sink);
    m_core->options.maxConnections = affordable(m_options.maxConnections);
    m_files = std::make_unique<asio::steady_timer>(m_core->io);
    if (const auto used = m_core->tls.use(m_options.tls); !used)
        return used.error();
    const auto door = openDoor(m_options.address, m_options.port);
    if (!door)
        return door.error();
    m_door = *door;
    const quint16 port = m_door->port();
    m_door->accept();
    lookAtFiles();
    m_ended = {};
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &reason) {
        return error(ErrorKind::Unavailable, QString::fromLocal8Bit(reason.what()), QStringLiteral("thread"));
    }
    return port;
}

Result<std::shared_ptr<Door>> Listener::Impl::openDoor(const QString &address, quint16 port)
{
    return Door::open(m_core->io, address, port, [this](tcp::socket socket) { take(std::move(socket)); });
}

void Listener::Impl::take(tcp::socket socket)
{
    ErrorCode gone;
    const auto peer = socket.remote_endpoint(gone);
    if (gone || m_core->stopping)
        return; // closes the socket
    const Address address = plainAddress(peer.address());
    const ListenerOptions &options = m_core->options;
    const bool isProxy = m_core->sources.isProxy(address);
    if (!isProxy && !m_core->sources.isAllowed(address)) {
        m_core->metrics.note(Refusal::Network);
        return;
    }
    const int most = m_core->tls.context() ? std::min(options.maxConnections, options.maxTlsConnections) : options.maxConnections;
    const int mostOfSender = isProxy ? most : options.maxConnectionsPerAddress;
    if (!m_core->connections.makeRoomFor(senderOf(address), most, mostOfSender)) {
        m_core->metrics.note(Refusal::Connections);
        return;
    }
    socket.set_option(tcp::no_delay(true), gone);
    std::make_shared<Session>(makeWire(std::move(socket), m_core->tls.context()), address, m_core)->begin();
}

void Listener::Impl::lookAtFiles()
{
    m_files->expires_after(filesInterval);
    m_files->async_wait([this](const ErrorCode &stopped) {
        if (stopped || m_core->stopping)
            return;
        if (m_core->tls.look())
            m_core->sink.tlsChanged();
        lookAtFiles();
    });
}

void Listener::Impl::reconfigure(const ListenerOptions &options, std::function<void(Result<quint16>)> done)
{
    const auto sources = SourceRule::from(options);
    if (!sources) {
        done(sources.error());
        return;
    }
    if (!m_core) {
        m_options = options;
        done(options.port);
        return;
    }
    asio::post(m_core->io, [this, options, sources = *sources, done = std::move(done)] {
        if (m_core->stopping)
            done(error(ErrorKind::Cancelled, QStringLiteral("the listener is stopping")));
        else
            done(change(options, sources));
    });
}

// What can fail comes first, so that an error leaves everything as it was.
Result<quint16> Listener::Impl::change(const ListenerOptions &options, const SourceRule &sources)
{
    const TlsFiles before = m_core->options.tls;
    if (options.tls != before) {
        if (const auto used = m_core->tls.use(options.tls); !used)
            return used.error();
    }
    if (const auto moved = moveTo(options.address, options.port); !moved) {
        if (options.tls != before)
            std::ignore = m_core->tls.use(before);
        return moved.error();
    }
    m_options = options;
    m_core->options = options;
    m_core->options.maxConnections = affordable(options.maxConnections);
    m_core->sources = sources;
    if (options.tls != before)
        m_core->sink.tlsChanged();
    return m_door->port();
}

Result<void> Listener::Impl::moveTo(const QString &address, quint16 port)
{
    const ListenerOptions &now = m_core->options;
    const quint16 portNow = m_door->port();
    if (address == now.address && (port == 0 || port == portNow))
        return {};
    auto next = openDoor(address, port);
    if (!next && port == portNow && next.error().place == QLatin1String("port")) {
        // Most likely it is we ourselves who hold that port, at the other address.
        m_door->close();
        next = openDoor(address, port);
        if (!next) {
            const Error refused = next.error();
            const auto back = openDoor(now.address, portNow);
            if (!back)
                return back.error();
            m_door = *back;
            m_door->accept();
            return refused;
        }
    } else if (next) {
        m_door->close();
    }
    if (!next)
        return next.error();
    m_door = *next;
    m_door->accept();
    return {};
}

void Listener::Impl::run()
{
    blockSignals();
    for (;;) {
        try {
            m_core->io.run();
            break;
        } catch (const std::exception &exception) {
            qCCritical(logWebhook, "the listener goes on after: %s", exception.what());
        }
    }
    m_ended.set_value();
}

void Listener::Impl::stop()
{
    if (!m_core)
        return;
    asio::post(m_core->io, [this] {
        m_core->stopping = true;
        m_files->cancel();
        m_door->close();
        for (const auto &session : m_core->connections.all()) {
            if (!session->isServing())
                session->close();
        }
    });
    // The thread ends by itself with the last request in hand.
    if (m_ended.get_future().wait_for(stopPatience) != std::future_status::ready)
        m_core->io.stop();
    m_thread.join();
    for (const auto &session : m_core->connections.all())
        session->close();
    m_files.reset();
    m_door.reset();
    m_core.reset();
}

Listener::Listener(ListenerOptions options, DeliverySink &sink) : m_impl(std::make_unique<Impl>(std::move(options), sink)) {}

Listener::~Listener()
{
    stop();
}

Result<quint16> Listener::start()
{
    return m_impl->start();
}

void Listener::reconfigure(const ListenerOptions &options, std::function<void(Result<quint16>)> done)
{
    m_impl->reconfigure(options, std::move(done));
}

void Listener::stop()
{
    m_impl->stop();
}

MetricsValue Listener::metrics() const
{
    return m_impl->core() ? m_impl->core()->metrics.value() : MetricsValue();
}

TlsState Listener::tls() const
{
    return m_impl->core() ? m_impl->core()->tls.state() : TlsState();
}

} // namespace recado::webhook
