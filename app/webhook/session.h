#pragma once

#include "base/log.h"
#include "webhook/core.h"
#include "webhook/hookpath.h"
#include "webhook/wire.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace recado::webhook {

// One connection: request, answer, next request. Lives as long as an operation on it is under way.
class Session : public std::enable_shared_from_this<Session> {
public:
    using ErrorCode = boost::beast::error_code;

    Session(std::unique_ptr<Wire> wire, const Address &peer, const std::shared_ptr<Core> &core);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void begin();
    bool isServing() const { return m_state == State::Serving; }
    void close();
    void makeWay(); // for another connection

private:
    enum class State {
        Waiting, // for a whole request header
        Serving, // from the header to the end of the answer
        Ending,  // answered for the last time; reads on so that the other side sees the answer rather than a reset
    };

    void handleHandshake(ErrorCode failure);
    void waitForRequest(std::chrono::milliseconds patience);
    void readMore();
    void readHeader();
    void handleHeader(ErrorCode failure);
    Fields fieldsOfRequest() const;
    bool knowSender(const Fields &fields);
    bool enter(Fields fields);
    void noteWho();
    void refuseEntry(Entry entry);
    void turnAway(Refusal reason, int status, const Fields &fields);
    bool mayHaveBody();
    void askForBody();
    void readBody();
    void handleBody(ErrorCode failure);
    bool holdBody();
    void refuseBody();
    void deliver();
    void handleReply(quint64 number, const Reply &reply);
    void noteOutcome(int status);
    void refuse(Refusal reason, int status, const QByteArray &words = {});
    void answer(const Reply &reply, bool mayContinue);
    void release();
    void finish();
    void drain();
    void closeLate(ErrorCode failure);

    template<typename Function>
    auto guarded(Function function);

    std::unique_ptr<Wire> m_wire;
    std::weak_ptr<Core> m_sharedCore;
    Core &m_core;
    const Address m_peer;
    quint64 m_number = 0; // in Connections
    State m_state = State::Waiting;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::size_t m_headerBytes = 0; // of the request in hand
    bool m_hasBegun = false;
    Address m_origin;                // of the request in hand: who it is from
    Address m_sender;                // and under which address that is counted
    bool m_countedInHand = false;    // in Core::requestsInHand
    std::size_t m_bodyHeld = 0;      // in Core::bodies
    Delivery m_delivery;             // all but its body, until that is there
    boost::asio::steady_timer m_sinkTimer;
    quint64 m_deliveries = 0; // the last one is the one whose reply is awaited
    bool m_awaitsReply = false;
    bool m_keepAlive = false; // as the request in hand wishes
    std::size_t m_keptBytes = 0;
    std::chrono::steady_clock::time_point m_wholeAt; // when the last byte of the request in hand was there
    std::string m_response;
    std::size_t m_drained = 0;
};

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

} // namespace recado::webhook
