#include "simulator/httpserver.h"

#include "base/log.h"
#include "simulator/loop.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <chrono>
#include <utility>

#ifndef Q_OS_WIN
#include <fcntl.h>
#endif

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

namespace recado::simulator {

namespace {

constexpr auto idleTime = std::chrono::seconds(120);
constexpr std::uint64_t bodyLimit = 110 * 1024 * 1024; // documents have up to 100 MB
constexpr auto serverName = "recado-practice";

template<typename View>
QByteArray bytesOf(View view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

std::pair<QByteArray, QByteArray> splitAt(const QByteArray &text, char separator)
{
    const qsizetype at = text.indexOf(separator);
    return at < 0 ? std::pair(text, QByteArray()) : std::pair(text.left(at), text.mid(at + 1));
}

// Query strings say a space as '+' (WHATWG URL, "application/x-www-form-urlencoded parsing"), paths do not.
QString decodedQuery(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QList<QPair<QString, QString>> parseQuery(const QByteArray &query)
{
    QList<QPair<QString, QString>> items;
    for (const QByteArray &item : query.split('&')) {
        if (item.isEmpty())
            continue;
        const auto [name, value] = splitAt(item, '=');
        items.append({decodedQuery(name), decodedQuery(value)});
    }
    return items;
}

QStringList parsePath(const QByteArray &path)
{
    QStringList segments;
    for (const QByteArray &segment : path.mid(1).split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

class Session final : public Exchange, public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, std::shared_ptr<const HttpServer::Handler> handler)
        : m_stream(std::move(socket)), m_handler(std::move(handler))
    {
    }

    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(bodyLimit);
        m_stream.expires_after(idleTime);
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](beast::error_code failure, std::size_t) { self->handleRead(failure); });
    }

    void answer(HttpAnswer answer, std::function<void()> done) override
    {
        auto response = std::make_shared<http::response<http::string_body>>();
        response->version(11);
        response->result(static_cast<unsigned>(answer.status));
        response->set(http::field::server, serverName);
        if (!answer.contentType.isEmpty())
            response->set(http::field::content_type, answer.contentType.toStdString());
        for (const auto &[name, value] : answer.headers)
            response->set(name.toStdString(), value.toStdString());
        response->body() = answer.body.toStdString();
        response->keep_alive(m_keepAlive);
        response->prepare_payload();
        m_stream.expires_after(idleTime);
        http::async_write(m_stream, *response,
                          [self = shared_from_this(), response, done = std::move(done)](beast::error_code failure, std::size_t) {
                              if (done)
                                  done();
                              if (!failure && self->m_keepAlive)
                                  self->read();
                              else
                                  self->close();
                          });
    }

    void close() override
    {
        beast::error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.close();
    }

    void hold() override
    {
        m_stream.expires_never();
        m_stream.async_read_some(asio::buffer(m_ignored), [self = shared_from_this()](beast::error_code failure, std::size_t) {
            if (failure)
                self->close();
            else
                self->hold();
        });
    }

private:
    void handleRead(beast::error_code failure)
    {
        if (failure) {
            refuse(failure);
            return;
        }
        const auto message = m_parser->release();
        m_keepAlive = message.keep_alive();
        HttpRequest request;
        request.method = bytesOf(message.method_string());
        const auto [path, query] = splitAt(bytesOf(message.target()), '?');
        request.path = parsePath(path);
        request.query = parseQuery(query);
        for (const auto &field : message)
            request.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
        request.body = QByteArray::fromStdString(message.body());
        beast::error_code unknown;
        request.fromThisComputer = m_stream.socket().remote_endpoint(unknown).address().is_loopback();
        (*m_handler)(std::move(request), shared_from_this());
    }

    void refuse(beast::error_code failure)
    {
        m_keepAlive = false;
        if (failure == http::error::body_limit)
            answer({413, {}, {}, {}}, {});
        else if (failure == http::error::header_limit)
            answer({431, {}, {}, {}}, {});
        else if (failure.category() == http::make_error_code(http::error::bad_method).category() && failure != http::error::end_of_stream
                 && failure != http::error::partial_message)
            answer({400, {}, {}, {}}, {});
        else
            close();
    }

    beast::tcp_stream m_stream;
    std::shared_ptr<const HttpServer::Handler> m_handler;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::array<char, 512> m_ignored{};
    bool m_keepAlive = false;
};

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<QString> HttpRequest::queryValue(const QString &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

namespace {

// As in webhook/door.cpp: a program started meanwhile must not hold them.
template<typename Socket>
void keepFromChildren([[maybe_unused]] Socket &socket)
{
#ifndef Q_OS_WIN
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
#endif
}

} // namespace

class HttpServer::Impl {
public:
    Impl(Loop &loop, Handler function) : acceptor(loop.context()), handler(std::make_shared<const Handler>(std::move(function))) {}

    void accept()
    {
        acceptor.async_accept([this](beast::error_code failure, tcp::socket socket) {
            if (failure == asio::error::operation_aborted)
                return;
            if (!failure) {
                keepFromChildren(socket);
                beast::error_code ignored;
                socket.set_option(tcp::no_delay(true), ignored);
                std::make_shared<Session>(std::move(socket), handler)->read();
            }
            accept();
        });
    }

    tcp::acceptor acceptor;
    std::shared_ptr<const Handler> handler;
};

HttpServer::HttpServer(Loop &loop, Handler handler) : m_impl(std::make_unique<Impl>(loop, std::move(handler))) {}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(const QString &address, quint16 port)
{
    beast::error_code failure;
    const auto where = asio::ip::make_address(address.toStdString(), failure);
    if (failure)
        return error(ErrorKind::Unavailable, QStringLiteral("not an address"), QStringLiteral("address"));
    const tcp::endpoint endpoint(where, port);
    tcp::acceptor &acceptor = m_impl->acceptor;
    acceptor.open(endpoint.protocol(), failure);
#ifndef Q_OS_WIN // there it would let two programs share the port
    if (!failure)
        keepFromChildren(acceptor);
    if (!failure)
        acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
#endif
    if (!failure)
        acceptor.bind(endpoint, failure);
    if (!failure)
        acceptor.listen(asio::socket_base::max_listen_connections, failure);
    if (failure) {
        qCInfo(logPractice, "cannot listen: %s", failure.message().c_str());
        return error(ErrorKind::Unavailable, QString::fromStdString(failure.message()), QStringLiteral("port"));
    }
    const quint16 bound = acceptor.local_endpoint(failure).port();
    m_impl->accept();
    return bound;
}

} // namespace recado::simulator
