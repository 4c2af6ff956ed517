#pragma once

#include "base/result.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>

namespace recado::webhook {

// One address that is listened at. Made and closed on the listener's thread (or before it runs); what it has accepted stands without it.
class Door : public std::enable_shared_from_this<Door> {
public:
    using tcp = boost::asio::ip::tcp;
    using Take = std::function<void(tcp::socket)>;

    // Error Unavailable; place "address" or "port".
    static Result<std::shared_ptr<Door>> open(boost::asio::io_context &io, const QString &address, quint16 port, Take take);

    void accept();
    // Takes in who already waits, then shuts.
    void close();
    quint16 port() const { return m_port; }

private:
    Door(boost::asio::io_context &io, Take take) : m_acceptor(io), m_pause(io), m_take(std::move(take)) {}
    boost::system::error_code bind(const tcp::endpoint &endpoint);
    void handle(tcp::socket socket);

    tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    Take m_take;
    quint16 m_port = 0;
};

} // namespace recado::webhook
