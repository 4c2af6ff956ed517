#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace boost::asio::ssl {
class context;
}

namespace recado::webhook {

// One connection's bytes, plain or through TLS. Used on the listener's thread; what runs out of time ends with beast::error::timeout.
class Wire {
public:
    using ErrorCode = boost::beast::error_code;
    using Transferred = std::function<void(ErrorCode, std::size_t)>;
    using Done = std::function<void(ErrorCode)>;

    virtual ~Wire() = default;

    virtual void handshake(Done done) = 0; // at once when there is nothing to agree on
    // The other side has shown a certificate, and it was the right one.
    virtual bool isCertified() const = 0;
    virtual bool hasShownWrongCertificate() const = 0; // it was refused
    virtual void readSome(boost::asio::mutable_buffer buffer, Transferred done) = 0;
    virtual void write(boost::asio::const_buffer bytes, Transferred done) = 0;
    // Says goodbye; the other side may still be talking, and is read with discardSome().
    virtual void endSending(Done done) = 0;

    void discardSome(boost::asio::mutable_buffer buffer, Transferred done);
    void expiresAfter(std::chrono::milliseconds time) { tcp().expires_after(time); }
    void expiresNever() { tcp().expires_never(); }
    void close();

protected:
    virtual boost::beast::tcp_stream &tcp() = 0;
};

// Null `tls`: plain.
std::unique_ptr<Wire> makeWire(boost::asio::ip::tcp::socket socket, const std::shared_ptr<boost::asio::ssl::context> &tls);

} // namespace recado::webhook
