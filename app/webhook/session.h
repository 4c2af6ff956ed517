#pragma once

#include "webhook/core.h"
#include "webhook/hookpath.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace recado::webhook {

// One connection: request, answer, next request. Lives as long as an operation on it is under way.
class Session : public std::enable_shared_from_this<Session> {
public:
    using tcp = boost::asio::ip::tcp;
    using ErrorCode = boost::beast::error_code;

    Session(tcp::socket socket, const std::shared_ptr<Core> &core);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void begin(const Connections::Address &address);
    bool isServing() const { return m_state == State::Serving; }
    void close();

private:
    enum class State {
        Waiting, // for a whole request header
        Serving, // from the header to the end of the answer
        Ending,  // answered for the last time; reads on so that the other side sees the answer rather than a reset
    };

    void waitForRequest(std::chrono::milliseconds patience);
    void readMore();
    void readHeader();
    void handleHeader(ErrorCode failure);
    void askForBody();
    void readBody();
    void handleBody(ErrorCode failure);
    void deliver();
    void handleReply(quint64 number, const Reply &reply);
    void refuse(int status);
    void answer(const Reply &reply, bool mayContinue);
    void drain();

    template<typename Function>
    auto guarded(Function function);

    boost::beast::tcp_stream m_stream;
    std::weak_ptr<Core> m_sharedCore;
    Core &m_core;
    quint64 m_number = 0; // in Connections
    State m_state = State::Waiting;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::size_t m_headerBytes = 0; // of the request in hand
    bool m_hasBegun = false;
    HookPath m_path;
    boost::asio::steady_timer m_sinkTimer;
    quint64 m_delivery = 0; // counts deliveries; the one whose reply is awaited
    bool m_awaitsReply = false;
    bool m_keepAlive = false; // as the request in hand wishes
    boost::beast::http::response<boost::beast::http::string_body> m_response;
    std::size_t m_drained = 0;
};

} // namespace recado::webhook
