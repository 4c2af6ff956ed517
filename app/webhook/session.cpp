#include "webhook/session.h"

#include <boost/asio/post.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>

#include <limits>

namespace recado::webhook {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t readSize = 4 * 1024;
constexpr std::size_t bodyReadSize = 16 * 1024;
constexpr std::size_t roomForBody = 2 * bodyReadSize;
constexpr std::size_t roomForMethod = 64; // beside the target in the first line

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray textOf(const Address &address)
{
    return QByteArray::fromStdString(plainAddress(address).to_string());
}

} // namespace

Session::Session(std::unique_ptr<Wire> wire, const Address &peer, const std::shared_ptr<Core> &core)
    : m_wire(std::move(wire)),
      m_sharedCore(core),
      m_core(*core),
      m_peer(peer),
      m_buffer(core->options.headerLimit + roomForBody),
      m_sinkTimer(core->io)
{
}

Session::~Session()
{
    release();
    m_core.connections.remove(m_number);
}

void Session::begin()
{
    m_number = m_core.connections.add(senderOf(m_peer), shared_from_this());
    m_core.metrics.noteConnection(m_core.connections.count());
    m_wire->expiresAfter(m_core.options.firstByteTimeout);
    m_wire->handshake(guarded([this](ErrorCode failure) { handleHandshake(failure); }));
}

void Session::handleHandshake(ErrorCode failure)
{
    if (failure) {
        // None where one is needed is an error of its own.
        const bool certificate = m_wire->hasShownWrongCertificate() || failure.message().find("certificate") != std::string::npos;
        m_core.metrics.note(failure == beast::error::timeout ? Refusal::Late : certificate ? Refusal::ClientCertificate : Refusal::Handshake);
        close();
        return;
    }
    waitForRequest(m_core.options.firstByteTimeout);
}

void Session::close()
{
    release();
    m_core.connections.remove(m_number);
    m_core.metrics.noteOpen(m_core.connections.count());
    m_awaitsReply = false;
    m_sinkTimer.cancel();
    m_wire->close();
}

void Session::makeWay()
{
    m_core.metrics.note(Refusal::Connections);
    close();
}

void Session::closeLate(ErrorCode failure)
{
    if (failure == beast::error::timeout)
        m_core.metrics.note(Refusal::Late);
    close();
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
    m_wire->expiresAfter(patience);
    if (m_buffer.size() > 0) {
        readHeader();
    } else {
        m_buffer.shrink_to_fit(); // who waits has no need of it
        readMore();
    }
}

void Session::readMore()
{
    m_wire->readSome(m_buffer.prepare(readSize), guarded([this](ErrorCode failure, std::size_t length) {
        if (failure) {
            // Who kept a connection and had nothing more to say is not late.
            m_hasBegun || m_deliveries == 0 ? closeLate(failure) : close();
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
        m_wire->expiresAfter(m_core.options.requestTimeout); // for the header and the body together
    }
    ErrorCode failure;
    const std::size_t used = m_parser->put(m_buffer.data(), failure);
    m_buffer.consume(used);
    m_headerBytes += used;
    if (failure == http::error::need_more)
        failure = {};
    const bool more = !failure && !m_parser->is_header_done();
    if (more && m_headerBytes == 0 && m_buffer.size() > m_core.options.targetLimit + roomForMethod)
        refuse(Refusal::Target, 414); // the first line has no end
    else if (m_headerBytes + (more ? m_buffer.size() : 0) > m_core.options.headerLimit)
        refuse(Refusal::Header, 431);
    else if (more)
        readMore();
    else
        handleHeader(failure);
}

void Session::handleHeader(ErrorCode failure)
{
    if (failure) {
        failure == http::error::header_limit ? refuse(Refusal::Header, 431) : refuse(Refusal::Malformed, 400);
        return;
    }
    if (m_core.stopping) {
        close();
        return;
    }
    m_state = State::Serving;
    m_core.metrics.noteRequest();
    if (m_parser->get().target().size() > m_core.options.targetLimit) {
        refuse(Refusal::Target, 414);
        return;
    }
    Fields fields = fieldsOfRequest();
    if (!knowSender(fields) || !enter(std::move(fields)) || !mayHaveBody())
        return;
    m_parser->eager(true);
    if (m_parser->is_done())
        deliver();
    else if (beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        askForBody();
    else
        handleBody({}); // some of it may be here already
}

Fields Session::fieldsOfRequest() const
{
    Fields fields;
    for (const auto &field : m_parser->get())
        fields.append({bytesOf(field.name_string()), bytesOf(field.value())});
    return fields;
}

// Behind a proxy the connection says nothing about who is there: the request does.
bool Session::knowSender(const Fields &fields)
{
    m_origin = m_core.sources.origin(m_peer, fields);
    m_sender = senderOf(m_origin);
    if (!m_core.sources.isAllowed(m_origin)) {
        turnAway(Refusal::Network, 403, fields);
        return false;
    }
    if (!m_core.sources.isProxy(m_peer))
        return true;
    const auto most = static_cast<std::size_t>(m_core.options.maxConnectionsPerAddress);
    m_countedInHand = m_core.requestsInHand.take(m_sender, 1, std::numeric_limits<std::size_t>::max(), most);
    if (!m_countedInHand)
        refuse(Refusal::Connections, 429);
    return m_countedInHand;
}

bool Session::enter(Fields fields)
{
    const auto &request = m_parser->get();
    const std::optional<HookPath> path = parseHookPath(request.target());
    Entry entry = Entry::Unknown;
    m_delivery = {};
    m_delivery.headers = std::move(fields);
    if (path) {
        m_delivery.account = path->account;
        m_delivery.method = bytesOf(request.method_string());
        m_delivery.query = path->query;
        entry = m_core.sink.mayEnter({path->account, path->secret, m_delivery.method, m_delivery.headers, m_wire->isCertified()});
    }
    if (entry != Entry::Open) {
        refuseEntry(entry);
        return false;
    }
    // Those who know a hook have a limit of their own, which strangers at the same address cannot use up.
    if (!m_core.known.take(m_sender, m_core.options.requestsPerSecond)) {
        refuse(Refusal::Rate, 429);
        return false;
    }
    return true;
}

void Session::noteWho()
{
    m_delivery.peer = textOf(m_peer);
    m_delivery.sender = textOf(m_origin);
    m_delivery.isProxied = m_core.sources.isProxy(m_peer);
}

// Somebody who tests the way here wants to know how far he came: that is the sink's to know.
void Session::turnAway(Refusal reason, int status, const Fields &fields)
{
    const QByteArray target = bytesOf(m_parser->get().target());
    const auto words = m_core.sink.lastWord({status, target, fields, textOf(m_peer), textOf(m_origin), m_core.sources.isProxy(m_peer)});
    refuse(reason, status, words.value_or(QByteArray()));
}

void Session::refuseEntry(Entry entry)
{
    if (entry == Entry::NeedsCertificate)
        refuse(Refusal::ClientCertificate, 403);
    else if (entry == Entry::Unsigned)
        refuse(Refusal::Signature, 401);
    else if (m_core.strangers.take(m_sender, m_core.options.strangersPerSecond))
        turnAway(Refusal::UnknownHook, 404, m_delivery.headers);
    else
        refuse(Refusal::Rate, 429);
}

bool Session::mayHaveBody()
{
    const auto &request = m_parser->get();
    if (request.method() != http::verb::get && request.method() != http::verb::post)
        refuse(Refusal::Method, 405);
    else if (request.find(http::field::transfer_encoding) != request.end() && !m_parser->chunked())
        refuse(Refusal::Malformed, 400); // a coding that the parser would take for "no body"
    else if (m_parser->content_length().value_or(0) > m_core.options.bodyLimit)
        refuse(Refusal::Body, 413);
    else
        m_parser->body_limit(m_core.options.bodyLimit);
    return m_state == State::Serving && m_response.empty();
}

void Session::askForBody()
{
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    m_wire->write(asio::buffer(goOn), guarded([this](ErrorCode failure, std::size_t) { failure ? close() : handleBody({}); }));
}

void Session::readBody()
{
    if (m_buffer.size() + bodyReadSize > m_buffer.max_size()) {
        refuse(Refusal::Malformed, 400); // the line before a chunk has no end
        return;
    }
    m_wire->readSome(m_buffer.prepare(bodyReadSize), guarded([this](ErrorCode failure, std::size_t length) {
        if (failure) {
            closeLate(failure);
            return;
        }
        m_buffer.commit(length);
        handleBody({});
    }));
}

void Session::handleBody(ErrorCode failure)
{
    while (m_buffer.size() > 0 && !m_parser->is_done() && !failure) {
        const std::size_t used = m_parser->put(m_buffer.data(), failure);
        m_buffer.consume(used);
        if (failure == http::error::need_more) {
            failure = {};
            break;
        }
        if (used == 0)
            break;
    }
    if (failure)
        failure == http::error::body_limit ? refuse(Refusal::Body, 413) : refuse(Refusal::Malformed, 400);
    else if (!holdBody())
        refuseBody();
    else if (m_parser->is_done())
        deliver();
    else
        readBody();
}

// What has come of the body is counted, so that all of them together stay within bounds.
bool Session::holdBody()
{
    const std::size_t size = m_parser->get().body().size();
    const std::size_t more = size - m_bodyHeld;
    if (!m_core.bodies.take(m_sender, more, m_core.options.bodyBudget, m_core.options.bodyBudget / 2))
        return false;
    m_bodyHeld = size;
    return true;
}

// Given back before the answer, not after it: else all who send just now would be refused as well, in place of one.
void Session::refuseBody()
{
    m_core.bodies.give(m_sender, std::exchange(m_bodyHeld, 0));
    m_parser->get().body() = std::string();
    refuse(Refusal::Busy, 503);
}

void Session::deliver()
{
    auto &request = m_parser->get();
    m_keepAlive = request.keep_alive();
    const std::string body = std::move(request.body()); // not to be held twice while the sink works
    m_delivery.body = bytesOf(body);
    m_keptBytes = body.size();
    const bool isPost = request.method() == http::verb::post;
    if (!isPost)
        noteWho();
    m_wholeAt = isPost ? std::chrono::steady_clock::now() : std::chrono::steady_clock::time_point();
    m_wire->expiresNever();
    m_awaitsReply = true;
    const quint64 number = ++m_deliveries;
    // May be called from any thread, after this connection or even the listener is gone: touches nothing but the queue of the io_context.
    auto done = [core = m_sharedCore.lock(), weak = weak_from_this(), number](const Reply &reply) {
        asio::post(core->io, [weak, number, reply] {
            if (const auto self = weak.lock())
                self->guarded([&] { self->handleReply(number, reply); })();
        });
    };
    bool taken = false;
    try {
        taken = m_core.sink.take(std::move(m_delivery), std::move(done));
    } catch (const std::exception &exception) {
        qCCritical(logWebhook, "a delivery was not taken: %s", exception.what());
    }
    m_core.bodies.give(m_sender, std::exchange(m_bodyHeld, 0)); // the sink's now, who counts for himself
    if (!taken) {
        m_core.metrics.note(Refusal::Busy);
        m_wholeAt = {};
        handleReply(number, {503, "busy\n"});
        return;
    }
    m_sinkTimer.expires_after(m_core.options.requestTimeout);
    m_sinkTimer.async_wait(guarded([this, number](ErrorCode failure) {
        if (failure)
            return;
        if (m_awaitsReply)
            m_core.metrics.note(Refusal::Busy);
        m_wholeAt = {};
        handleReply(number, {503, "busy\n"}); // the provider asks again, and the same bytes are then known
    }));
}

void Session::handleReply(quint64 number, const Reply &reply)
{
    if (!m_awaitsReply || number != m_deliveries)
        return;
    m_awaitsReply = false;
    m_sinkTimer.cancel();
    if (m_wholeAt != std::chrono::steady_clock::time_point())
        noteOutcome(reply.status);
    answer(reply, true);
}

void Session::noteOutcome(int status)
{
    if (status == 200)
        return m_core.metrics.noteKept(m_keptBytes, std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_wholeAt));
    m_core.metrics.note(status == 401 ? Refusal::Signature : status >= 500 ? Refusal::NotStored : Refusal::UnknownHook);
}

} // namespace recado::webhook
