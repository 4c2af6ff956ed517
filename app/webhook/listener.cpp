#include "webhook/listener.h"

#include "base/log.h"
#include "webhook/session.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <future>
#include <thread>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

namespace recado::webhook {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using ErrorCode = boost::system::error_code;

namespace {

constexpr std::chrono::seconds stopPatience{2};
constexpr std::chrono::milliseconds pauseAfterFailedAccept{100};

Error unavailable(const QString &place, const std::string &reason)
{
    return error(ErrorKind::Unavailable, QString::fromLocal8Bit(reason.c_str()), place);
}

void blockSignals() // they are the main thread's business
{
#ifdef Q_OS_UNIX
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

} // namespace

class Listener::Impl {
public:
    Impl(ListenerOptions options, DeliverySink &sink) : m_options(std::move(options)), m_sink(sink) {}

    Result<quint16> start();
    void stop();

private:
    struct Door { // lives on the listener's thread while that runs
        explicit Door(asio::io_context &io) : acceptor(io), pause(io) {}

        tcp::acceptor acceptor;
        asio::steady_timer pause;
    };

    Result<void> open(tcp::endpoint endpoint);
    void accept();
    void handleAccept(const ErrorCode &failure, tcp::socket socket);
    void run();

    const ListenerOptions m_options;
    DeliverySink &m_sink;
    std::shared_ptr<Core> m_core;
    std::unique_ptr<Door> m_door;
    std::promise<void> m_ended;
    std::thread m_thread;
};

Result<quint16> Listener::Impl::start()
{
    if (m_core)
        return error(ErrorKind::Conflict, QStringLiteral("the listener runs already"));
    ErrorCode failure;
    const QString text = m_options.address == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : m_options.address;
    const auto address = asio::ip::make_address(text.toStdString(), failure);
    if (failure)
        return unavailable(QStringLiteral("address"), failure.message());

    m_core = std::make_shared<Core>(m_options, m_sink);
    m_door = std::make_unique<Door>(m_core->io);
    if (const Result<void> opened = open({address, m_options.port}); !opened) {
        m_door.reset();
        m_core.reset();
        return opened.error();
    }
    const quint16 port = m_door->acceptor.local_endpoint().port();
    accept();
    m_ended = {};
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &reason) {
        m_door.reset();
        m_core.reset();
        return unavailable(QStringLiteral("thread"), reason.what());
    }
    return port;
}

Result<void> Listener::Impl::open(tcp::endpoint endpoint)
{
    tcp::acceptor &acceptor = m_door->acceptor;
    ErrorCode failure;
    acceptor.open(endpoint.protocol(), failure);
    if (failure)
        return unavailable(QStringLiteral("address"), failure.message());
#ifdef Q_OS_UNIX
    // Here it only ignores connections that linger from before; on Windows it would let two programs share the port.
    acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
#endif
    acceptor.bind(endpoint, failure);
    if (!failure)
        acceptor.listen(asio::socket_base::max_listen_connections, failure);
    if (!failure)
        return {};
    const bool wrongAddress = failure == asio::error::address_family_not_supported
        || failure == boost::system::errc::make_error_condition(boost::system::errc::address_not_available);
    return unavailable(wrongAddress ? QStringLiteral("address") : QStringLiteral("port"), failure.message());
}

void Listener::Impl::accept()
{
    m_door->acceptor.async_accept([this](const ErrorCode &failure, tcp::socket socket) {
        if (failure == asio::error::operation_aborted || !m_door->acceptor.is_open())
            return;
        try {
            handleAccept(failure, std::move(socket));
        } catch (const std::exception &exception) {
            qCWarning(logWebhook, "a connection was not accepted: %s", exception.what());
        }
        if (!failure) {
            accept();
            return;
        }
        // Out of descriptors, most likely: trying again at once would only burn the processor.
        m_door->pause.expires_after(pauseAfterFailedAccept);
        m_door->pause.async_wait([this](const ErrorCode &stopped) {
            if (!stopped)
                accept();
        });
    });
}

void Listener::Impl::handleAccept(const ErrorCode &failure, tcp::socket socket)
{
    if (failure)
        return;
    ErrorCode gone;
    const auto peer = socket.remote_endpoint(gone);
    if (gone || !m_core->connections.makeRoomFor(peer.address()))
        return; // closes the socket
    socket.set_option(tcp::no_delay(true), gone);
    std::make_shared<Session>(std::move(socket), m_core)->begin(peer.address());
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
        ErrorCode ignored;
        m_door->acceptor.close(ignored);
        m_door->pause.cancel();
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

void Listener::stop()
{
    m_impl->stop();
}

} // namespace recado::webhook
