// Fuzz target of a connection to the listener, from its first byte to its last, without a socket: what a stranger says comes in pieces of any size.
// Whatever it is, the connection ends, every answer is whole and one that we give, what is delivered is within the limits, and nothing stays held.
#include "webhook/session.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using namespace recado::webhook;
namespace asio = boost::asio;

constexpr std::size_t bodyLimit = 4 * 1024;

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not held: %s\n", what);
    std::abort();
}

// What comes in is given in pieces; what goes out is collected.
class MemoryWire final : public Wire {
public:
    MemoryWire(asio::io_context &io, std::string in, std::size_t piece, std::string &out) : m_io(io), m_stream(io), m_in(std::move(in)), m_piece(piece), m_out(out) {}

    void handshake(Done done) override { done({}); }
    bool isCertified() const override { return m_piece % 2 == 0; }
    bool hasShownWrongCertificate() const override { return false; }
    void readSome(asio::mutable_buffer buffer, Transferred done) override
    {
        const std::size_t size = std::min({buffer.size(), m_piece, m_in.size() - m_at});
        std::memcpy(buffer.data(), m_in.data() + m_at, size);
        m_at += size;
        asio::post(m_io, [done = std::move(done), size] { done(size == 0 ? ErrorCode(asio::error::eof) : ErrorCode(), size); });
    }
    void write(asio::const_buffer bytes, Transferred done) override
    {
        m_out.append(static_cast<const char *>(bytes.data()), bytes.size());
        asio::post(m_io, [done = std::move(done), size = bytes.size()] { done({}, size); });
    }
    void endSending(Done done) override
    {
        asio::post(m_io, [done = std::move(done)] { done({}); });
    }

private:
    boost::beast::tcp_stream &tcp() override { return m_stream; } // never connected: reading from it ends the connection

    asio::io_context &m_io;
    boost::beast::tcp_stream m_stream;
    const std::string m_in;
    const std::size_t m_piece;
    std::string &m_out;
    std::size_t m_at = 0;
};

class Sink final : public DeliverySink {
public:
    Entry mayEnter(const Knock &knock) const override
    {
        if (knock.account != QLatin1String("shop") || knock.secret != "key")
            return Entry::Unknown;
        return knock.headers.size() % 7 == 6 ? Entry::Unsigned : Entry::Open;
    }
    bool take(Delivery delivery, std::function<void(Reply)> done) override
    {
        require(delivery.account == QLatin1String("shop"), "only what may enter is delivered");
        require(delivery.method == "GET" || delivery.method == "POST", "other methods are not delivered");
        require(delivery.body.size() <= qsizetype(bodyLimit), "a body is within its limit");
        if (delivery.body.startsWith("full"))
            return false;
        ++taken;
        done({200, delivery.query.left(100), "text/plain"});
        return true;
    }

    int taken = 0;
};

int countWholeAnswers(const std::string &out)
{
    int found = 0; // of 200
    for (std::size_t at = 0; at < out.size();) {
        const std::size_t end = out.find("\r\n\r\n", at);
        require(end != std::string::npos && out.compare(at, 9, "HTTP/1.1 ") == 0, "an answer has a header");
        const int status = std::atoi(out.c_str() + at + 9);
        static constexpr int ours[]{100, 200, 400, 401, 403, 404, 405, 413, 414, 429, 431, 503};
        require(std::find(std::begin(ours), std::end(ours), status) != std::end(ours), "an answer is one of ours");
        found += status == 200 ? 1 : 0;
        const std::string header = out.substr(at, end - at);
        const std::size_t length = header.find("Content-Length: ");
        require(status == 100 || length != std::string::npos, "an answer has a length");
        at = end + 4 + (status == 100 ? 0 : std::size_t(std::atoi(header.c_str() + length + 16)));
        require(at <= out.size(), "an answer is whole");
    }
    return found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    static const ListenerOptions options = [] {
        ListenerOptions chosen;
        chosen.bodyLimit = bodyLimit;
        chosen.trustedProxies = {QStringLiteral("127.0.0.9")};
        chosen.allowedNetworks = {QStringLiteral("127.0.0.0/8"), QStringLiteral("198.51.100.0/24"), QStringLiteral("2001:db8::/32")};
        return chosen;
    }();
    static const auto rule = SourceRule::from(options);
    Sink sink;
    std::string out;
    const auto core = std::make_shared<Core>(options, *rule, sink);
    const Address peer = Address::from_string(data[0] % 2 == 0 ? "127.0.0.9" : "127.0.0.1");
    const std::string in(reinterpret_cast<const char *>(data) + 1, size - 1);
    const std::size_t piece = data[0] < 128 ? 1 + data[0] / 4 : std::size_t(data[0]) * 64;
    std::make_shared<Session>(std::make_unique<MemoryWire>(core->io, in, piece, out), peer, core)->begin();
    core->io.run();
    require(countWholeAnswers(out) == sink.taken, "what is taken is answered, and nothing else is");
    require(core->connections.count() == 0, "the connection ends");
    require(core->bodies.take(peer, options.bodyBudget, options.bodyBudget, options.bodyBudget), "no body stays held");
    const std::size_t all = 1'000'000;
    require(core->requestsInHand.take(peer, all, all, all), "no request stays in hand");
    return 0;
}
