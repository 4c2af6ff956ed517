#include "webhook/session.h"

#include "base/log.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <limits>

namespace recado::webhook {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr std::chrono::seconds drainTime{2};
constexpr std::chrono::milliseconds drainTimeWhenStopping{200};
constexpr std::size_t drainBytes = 16 * 1024 * 1024;
constexpr std::size_t readSize = 4 * 1024;
constexpr std::size_t roomForBody = 16 * 1024;

bool isMalformed(const beast::error_code &failure)
{
    return failure.category() == http::make_error_code(http::error::bad_method).category() && failure != http::error::end_of_stream
        && failure != http::error::partial_message;
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

// Nothing a stranger sends may end the thread: what a handler throws ends its connection only. Keeps the session alive meanwhile.
template<typename Function>
auto Session::guarded(Function function)
{
    return [self = shared_from_this(), function = std::move(function)](auto &&...arguments) {
        try {
            function(std::forward<decltype(arguments)>(arguments)...);
        } catch (const std::exception &exception) {
            qCWarning(logWebhook, "a connection was ended: %s", exception.what());
            self->close();
        }
    };
}

Session::Session(tcp::socket socket, const std::shared_ptr<Core> &core)
    : m_stream(std::move(socket)),
      m_sharedCore(core),
      m_core(*core),
      m_buffer(core->options.headerLimit + roomForBody),
      m_sinkTimer(core->io)
{
}

Session::~Session()
{
    m_core.connections.remove(m_number);
}

void Session::begin(const Connections::Address &address)
{
    m_number = m_core.connections.add(address, shared_from_this());
    waitForRequest(m_core.options.requestTimeout);
}

void Session::close()
{
    m_core.connections.remove(m_number);
    m_awaitsReply = false;
    m_sinkTimer.cancel();
    ErrorCode ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
    m_stream.socket().close(ignored);
}

void Session::waitForRequest(std::chrono::milliseconds patience)
{
    m_state = State::Waiting;
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_core.options.headerLimit));
    // Decided after the path: with the real limit here, a stranger would be told 413 instead of 404. (Boost 1.74 reads "none" as 0.)
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_headerBytes = 0;
    m_hasBegun = false;
    m_stream.expires_after(patience);
    if (m_buffer.size() > 0)
        readHeader();
    else
        readMore();
}

void Session::readMore()
{
    m_stream.async_read_some(m_buffer.prepare(readSize), guarded([this](ErrorCode failure, std::size_t length) {
        if (failure) {
            close();
            return;
        }
        m_buffer.commit(length);
        readHeader();
    }));
}

// By hand rather than with async_read_header: the header_limit of Boost 1.74 starts anew with every read, so that fields which come in packets
// of their own would be collected without end.
void Session::readHeader()
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        m_stream.expires_after(m_core.options.requestTimeout); // for the header and the body together
    }
    ErrorCode failure;
    const std::size_t used = m_parser->put(m_buffer.data(), failure);
    m_buffer.consume(used);
    m_headerBytes += used;
    if (failure == http::error::need_more)
        failure = {};
    const bool more = !failure && !m_parser->is_header_done();
    if (m_headerBytes + (more ? m_buffer.size() : 0) > m_core.options.headerLimit)
        refuse(431);
    else if (more)
        readMore();
    else
        handleHeader(failure);
}

void Session::handleHeader(ErrorCode failure)
{
    if (failure) {
        refuse(failure == http::error::header_limit ? 431 : 400);
        return;
    }
    if (m_core.stopping) {
        close();
        return;
    }
    m_state = State::Serving;
    const auto &request = m_parser->get();
    std::optional<HookPath> path = parseHookPath(request.target());
    if (!path || !m_core.sink.mayEnter(path->account, path->secret)) {
        refuse(404);
        return;
    }
    m_path = std::move(*path);
    if (request.method() != http::verb::get && request.method() != http::verb::post) {
        refuse(405);
        return;
    }
    if (request.find(http::field::transfer_encoding) != request.end() && !m_parser->chunked()) {
        refuse(400); // a coding that the parser would take for "no body"
        return;
    }
    if (m_parser->content_length().value_or(0) > m_core.options.bodyLimit) {
        refuse(413);
        return;
    }
    m_parser->body_limit(m_core.options.bodyLimit);
    if (m_parser->is_done())
        deliver();
    else if (beast::iequals(request[http::field::expect], "100-continue"))
        askForBody();
    else
        readBody();
}

void Session::askForBody()
{
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn), guarded([this](ErrorCode failure, std::size_t) {
        failure ? close() : readBody();
    }));
}

void Session::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser, guarded([this](ErrorCode failure, std::size_t) { handleBody(failure); }));
}

void Session::handleBody(ErrorCode failure)
{
    if (!failure)
        deliver();
    else if (failure == http::error::body_limit)
        refuse(413);
    else if (isMalformed(failure))
        refuse(400);
    else
        close();
}

void Session::deliver()
{
    auto &request = m_parser->get();
    m_keepAlive = request.keep_alive();
    const std::string body = std::move(request.body()); // not to be held twice while the sink works
    Delivery delivery{m_path.account, bytesOf(request.method_string()), m_path.query, {}, bytesOf(body)};
    for (const auto &field : request)
        delivery.headers.append({bytesOf(field.name_string()), bytesOf(field.value())});

    m_stream.expires_never();
    m_awaitsReply = true;
    const quint64 number = ++m_delivery;
    // May be called from any thread, after this connection or even the listener is gone: touches nothing but the queue of the io_context.
    auto done = [core = m_sharedCore.lock(), weak = weak_from_this(), number](const Reply &reply) {
        asio::post(core->io, [weak, number, reply] {
            if (const auto self = weak.lock())
                self->guarded([&] { self->handleReply(number, reply); })();
        });
    };
    bool taken = false;
    try {
        taken = m_core.sink.take(std::move(delivery), std::move(done));
    } catch (const std::exception &exception) {
        qCCritical(logWebhook, "a delivery was not taken: %s", exception.what());
    }
    if (!taken) {
        handleReply(number, {503, "busy\n"});
        return;
    }
    m_sinkTimer.expires_after(m_core.options.requestTimeout);
    m_sinkTimer.async_wait(guarded([this, number](ErrorCode failure) {
        if (!failure)
            handleReply(number, {503, "busy\n"}); // the provider asks again, and the same bytes are then known
    }));
}

void Session::handleReply(quint64 number, const Reply &reply)
{
    if (!m_awaitsReply || number != m_delivery)
        return;
    m_awaitsReply = false;
    m_sinkTimer.cancel();
    answer(reply, true);
}

void Session::refuse(int status)
{
    m_state = State::Serving;
    answer({status, bytesOf(http::obsolete_reason(static_cast<http::status>(status))) + '\n'}, false);
}

void Session::answer(const Reply &reply, bool mayContinue)
{
    m_response = {};
    m_response.version(11);
    m_response.result(static_cast<unsigned>(reply.status));
    m_response.set(http::field::content_type, std::string_view(reply.contentType.constData(), static_cast<std::size_t>(reply.contentType.size())));
    m_response.set("X-Content-Type-Options", "nosniff"); // the handshake echoes what it was sent
    if (reply.status == 405)
        m_response.set(http::field::allow, "GET, POST");
    if (reply.status == 503)
        m_response.set(http::field::retry_after, "5");
    const bool goOn = mayContinue && m_keepAlive && !m_core.stopping;
    m_response.keep_alive(goOn);
    m_response.body().assign(reply.body.constData(), static_cast<std::size_t>(reply.body.size()));
    m_response.prepare_payload();
    m_stream.expires_after(m_core.options.requestTimeout);
    http::async_write(m_stream, m_response, guarded([this, goOn](ErrorCode failure, std::size_t) {
        if (failure)
            close();
        else if (goOn && !m_core.stopping)
            waitForRequest(m_core.options.idleTimeout);
        else
            drain();
    }));
}

void Session::drain()
{
    if (m_state != State::Ending) {
        m_state = State::Ending;
        ErrorCode ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        if (m_core.stopping)
            m_stream.expires_after(drainTimeWhenStopping);
        else
            m_stream.expires_after(drainTime);
    }
    m_buffer.consume(m_buffer.size());
    m_stream.async_read_some(m_buffer.prepare(readSize), guarded([this](ErrorCode failure, std::size_t length) {
        m_drained += length;
        if (failure || m_drained > drainBytes)
            close();
        else
            drain();
    }));
}

} // namespace recado::webhook
