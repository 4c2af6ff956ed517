// The part of Session that answers, and ends.
#include "webhook/session.h"

#include <boost/beast/http/status.hpp>

namespace recado::webhook {

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace {

constexpr std::chrono::seconds drainTime{2};
constexpr std::chrono::milliseconds drainTimeWhenStopping{200};
constexpr std::size_t drainBytes = 16 * 1024 * 1024;
constexpr std::size_t readSize = 16 * 1024;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string textOf(const Reply &reply, bool keepAlive)
{
    const auto reason = http::obsolete_reason(static_cast<http::status>(reply.status));
    std::string text = "HTTP/1.1 " + std::to_string(reply.status) + ' ' + std::string(reason.data(), reason.size());
    text.append("\r\nContent-Type: ").append(viewOf(reply.contentType));
    text.append("\r\nX-Content-Type-Options: nosniff"); // the handshake echoes what it was sent
    if (reply.status == 405)
        text.append("\r\nAllow: GET, POST");
    if (reply.status == 503)
        text.append("\r\nRetry-After: 5");
    if (reply.status == 429)
        text.append("\r\nRetry-After: 1");
    if (!keepAlive)
        text.append("\r\nConnection: close");
    text.append("\r\nContent-Length: ").append(std::to_string(reply.body.size())).append("\r\n\r\n");
    return text.append(viewOf(reply.body));
}

} // namespace

void Session::refuse(Refusal reason, int status, const QByteArray &words)
{
    m_core.metrics.note(reason);
    m_state = State::Serving;
    const auto usual = http::obsolete_reason(static_cast<http::status>(status));
    answer({status, words.isEmpty() ? QByteArray(usual.data(), static_cast<qsizetype>(usual.size())) + '\n' : words}, false);
}

void Session::answer(const Reply &reply, bool mayContinue)
{
    const bool goOn = mayContinue && m_keepAlive && !m_core.stopping;
    m_response = textOf(reply, goOn);
    m_wire->expiresAfter(m_core.options.requestTimeout);
    m_wire->write(asio::buffer(m_response), guarded([this, goOn](ErrorCode failure, std::size_t) {
        m_response.clear();
        release();
        if (failure)
            close();
        else if (goOn && !m_core.stopping)
            waitForRequest(m_core.options.idleTimeout);
        else
            finish();
    }));
}

// What the request in hand counted for.
void Session::release()
{
    if (std::exchange(m_countedInHand, false))
        m_core.requestsInHand.give(m_sender, 1);
    if (m_bodyHeld > 0)
        m_core.bodies.give(m_sender, std::exchange(m_bodyHeld, 0));
}

void Session::finish()
{
    m_state = State::Ending;
    m_parser.emplace(); // what it holds of a body is of no use any more
    if (m_core.stopping)
        m_wire->expiresAfter(drainTimeWhenStopping);
    else
        m_wire->expiresAfter(drainTime);
    m_wire->endSending(guarded([this](ErrorCode) { drain(); }));
}

void Session::drain()
{
    m_buffer.consume(m_buffer.size());
    m_wire->discardSome(m_buffer.prepare(readSize), guarded([this](ErrorCode failure, std::size_t length) {
        m_drained += length;
        failure || m_drained > drainBytes ? close() : drain();
    }));
}

} // namespace recado::webhook
