#include "webhook/wire.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <tuple>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace recado::webhook {

namespace asio = boost::asio;
namespace beast = boost::beast;
using tcp = asio::ip::tcp;

namespace {

class PlainWire final : public Wire {
public:
    explicit PlainWire(tcp::socket socket) : m_stream(std::move(socket)) {}

    void handshake(Done done) override { done({}); }
    bool isCertified() const override { return false; }
    bool hasShownWrongCertificate() const override { return false; }
    void readSome(asio::mutable_buffer buffer, Transferred done) override { m_stream.async_read_some(buffer, std::move(done)); }
    void write(asio::const_buffer bytes, Transferred done) override { asio::async_write(m_stream, bytes, std::move(done)); }
    void endSending(Done done) override
    {
        ErrorCode failure;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, failure);
        done(failure);
    }

private:
    beast::tcp_stream &tcp() override { return m_stream; }

    beast::tcp_stream m_stream;
};

struct Free {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

Wire::ErrorCode lastTlsError()
{
    const unsigned long code = ERR_get_error();
    return code == 0 ? Wire::ErrorCode(asio::error::eof) : Wire::ErrorCode(static_cast<int>(code), asio::error::get_ssl_category());
}

// OpenSSL between two pieces of memory. Asio's own stream holds 70 KB for each connection, also for those that say nothing, and twice as much in the
// middle of a handshake: a thousand strangers would be felt. Here OpenSSL begins with the first byte, and lets go of its buffers when it is idle
// (SSL_MODE_RELEASE_BUFFERS). One operation at a time.
class TlsWire final : public Wire {
public:
    TlsWire(tcp::socket socket, std::shared_ptr<asio::ssl::context> context) : m_context(std::move(context)), m_stream(std::move(socket)) {}

    void handshake(Done done) override
    {
        receive([this, done = std::move(done)](ErrorCode failure, std::size_t) {
            if (failure)
                done(failure);
            else
                perform([this] { return SSL_do_handshake(m_ssl.get()); }, [done](ErrorCode failed, std::size_t) { done(failed); });
        });
    }
    bool isCertified() const override
    {
        X509 *certificate = m_ssl ? SSL_get1_peer_certificate(m_ssl.get()) : nullptr;
        const bool shown = certificate != nullptr;
        X509_free(certificate);
        return shown && SSL_get_verify_result(m_ssl.get()) == X509_V_OK;
    }
    bool hasShownWrongCertificate() const override { return m_ssl && SSL_get_verify_result(m_ssl.get()) != X509_V_OK; }
    void readSome(asio::mutable_buffer buffer, Transferred done) override
    {
        perform([this, buffer] { return SSL_read(m_ssl.get(), buffer.data(), lengthOf(buffer.size())); }, std::move(done));
    }
    void write(asio::const_buffer bytes, Transferred done) override
    {
        perform([this, bytes] { return SSL_write(m_ssl.get(), bytes.data(), lengthOf(bytes.size())); }, std::move(done));
    }
    void endSending(Done done) override
    {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get()); // says goodbye; theirs is not waited for
        flush([this, done = std::move(done)](ErrorCode, std::size_t) {
            ErrorCode failure;
            m_stream.socket().shutdown(tcp::socket::shutdown_send, failure);
            done(failure);
        });
    }

private:
    using Operation = std::function<int()>; // as those of OpenSSL: bytes, or why not

    static int lengthOf(std::size_t size) { return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max())); }

    void begin()
    {
        m_ssl.reset(SSL_new(m_context->native_handle()));
        BIO *in = BIO_new(BIO_s_mem());
        BIO *out = BIO_new(BIO_s_mem());
        if (!m_ssl || !in || !out)
            throw std::bad_alloc();
        BIO_set_mem_eof_return(in, -1); // empty is not the end
        SSL_set_bio(m_ssl.get(), in, out); // owns both
        SSL_set_accept_state(m_ssl.get());
    }

    void perform(Operation operation, Transferred done)
    {
        ERR_clear_error();
        const int result = operation();
        const bool wantsMore = result <= 0 && SSL_get_error(m_ssl.get(), result) == SSL_ERROR_WANT_READ;
        const ErrorCode failure = result > 0 || wantsMore ? ErrorCode() : lastTlsError();
        // What OpenSSL has to say leaves first, be it the reason why it ends.
        flush([this, operation = std::move(operation), done = std::move(done), result, wantsMore, failure](ErrorCode failed, std::size_t) {
            if (failed || !wantsMore) {
                done(failed && !failure ? failed : failure, result > 0 ? static_cast<std::size_t>(result) : 0);
                return;
            }
            receive([this, operation, done](ErrorCode ended, std::size_t) { ended ? done(ended, 0) : perform(operation, done); });
        });
    }

    // Never calls back at once: much may be there already, in many small records.
    void flush(Transferred done)
    {
        BUF_MEM *waiting = nullptr;
        BIO_get_mem_ptr(SSL_get_wbio(m_ssl.get()), &waiting);
        if (waiting->length == 0) {
            asio::post(m_stream.get_executor(), [done = std::move(done)] { done({}, 0); });
            return;
        }
        asio::async_write(m_stream, asio::const_buffer(waiting->data, waiting->length), [this, done = std::move(done)](ErrorCode failure, std::size_t size) {
            std::ignore = BIO_reset(SSL_get_wbio(m_ssl.get()));
            done(failure, size);
        });
    }

    void receive(Transferred done)
    {
        auto piece = std::make_unique<std::array<char, 4096>>();
        const asio::mutable_buffer buffer(piece->data(), piece->size());
        m_stream.async_read_some(buffer, [this, piece = std::move(piece), done = std::move(done)](ErrorCode failure, std::size_t size) {
            if (!failure && !m_ssl)
                begin();
            if (!failure)
                BIO_write(SSL_get_rbio(m_ssl.get()), piece->data(), static_cast<int>(size));
            done(failure, size);
        });
    }

    beast::tcp_stream &tcp() override { return m_stream; }

    std::shared_ptr<asio::ssl::context> m_context; // an older one may be in use when the files have changed
    beast::tcp_stream m_stream;
    std::unique_ptr<SSL, Free> m_ssl; // from the first byte on
};

} // namespace

void Wire::discardSome(asio::mutable_buffer buffer, Transferred done)
{
    tcp().async_read_some(buffer, std::move(done)); // what is thrown away needs no decrypting
}

void Wire::close()
{
    ErrorCode ignored;
    tcp().socket().shutdown(tcp::socket::shutdown_both, ignored);
    tcp().socket().close(ignored);
}

std::unique_ptr<Wire> makeWire(tcp::socket socket, const std::shared_ptr<asio::ssl::context> &tls)
{
    if (tls)
        return std::make_unique<TlsWire>(std::move(socket), tls);
    return std::make_unique<PlainWire>(std::move(socket));
}

} // namespace recado::webhook
