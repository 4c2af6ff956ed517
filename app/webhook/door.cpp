#include "webhook/door.h"

#include "base/log.h"

#include <boost/asio/ip/v6_only.hpp>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace recado::webhook {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds pauseAfterFailedAccept{100};
constexpr int mostWaiting = 1024; // taken in when closing

// A program started from this one (a tunnel client) would otherwise hold the port, and people's connections, after this one has ended.
template<typename Socket>
void keepFromChildren([[maybe_unused]] Socket &socket)
{
#ifdef Q_OS_UNIX
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
#endif
}

Error unavailable(const QString &place, const ErrorCode &reason)
{
    return error(ErrorKind::Unavailable, QString::fromLocal8Bit(reason.message().c_str()), place);
}

} // namespace

Result<std::shared_ptr<Door>> Door::open(asio::io_context &io, const QString &address, quint16 port, Take take)
{
    ErrorCode failure;
    const QString text = address == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : address;
    const auto where = asio::ip::make_address(text.toStdString(), failure);
    if (failure)
        return unavailable(QStringLiteral("address"), failure);
    std::shared_ptr<Door> door(new Door(io, std::move(take)));
    if (const ErrorCode refused = door->bind({where, port})) {
        const bool wrongAddress = refused == asio::error::address_family_not_supported
            || refused == boost::system::errc::make_error_condition(boost::system::errc::address_not_available);
        return unavailable(wrongAddress ? QStringLiteral("address") : QStringLiteral("port"), refused);
    }
    return door;
}

ErrorCode Door::bind(const tcp::endpoint &endpoint)
{
    ErrorCode failure;
    m_acceptor.open(endpoint.protocol(), failure);
    if (failure)
        return failure;
    keepFromChildren(m_acceptor);
#ifdef Q_OS_UNIX
    // Here it only ignores connections that linger from before; on Windows it would let two programs share the port.
    m_acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
#endif
    if (endpoint.address().is_v6() && endpoint.address().is_unspecified())
        m_acceptor.set_option(asio::ip::v6_only(false), failure); // "::" is everybody, IPv4 too
    m_acceptor.bind(endpoint, failure);
    if (!failure)
        m_acceptor.listen(asio::socket_base::max_listen_connections, failure);
    if (!failure)
        m_port = m_acceptor.local_endpoint(failure).port();
    return failure;
}

void Door::accept()
{
    m_acceptor.async_accept([self = shared_from_this()](const ErrorCode &failure, tcp::socket socket) {
        if (!failure) {
            keepFromChildren(socket);
            self->handle(std::move(socket));
        }
        if (!self->m_acceptor.is_open())
            return;
        if (!failure) {
            self->accept();
            return;
        }
        // Out of descriptors, most likely: trying again at once would only burn the processor.
        self->m_pause.expires_after(pauseAfterFailedAccept);
        self->m_pause.async_wait([self](const ErrorCode &stopped) {
            if (!stopped && self->m_acceptor.is_open())
                self->accept();
        });
    });
}

void Door::handle(tcp::socket socket)
{
    try {
        m_take(std::move(socket));
    } catch (const std::exception &exception) {
        qCWarning(logWebhook, "a connection was not accepted: %s", exception.what());
    }
}

void Door::close()
{
    ErrorCode failure;
    m_acceptor.non_blocking(true, failure);
    for (int i = 0; i < mostWaiting && !failure; ++i) {
        tcp::socket socket(m_acceptor.get_executor());
        m_acceptor.accept(socket, failure);
        if (!failure)
            handle(std::move(socket));
    }
    m_acceptor.close(failure);
    m_pause.cancel();
}

} // namespace recado::webhook
