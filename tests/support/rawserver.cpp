#include "support/rawserver.h"

#include "support/rawsocket.h"

#include <algorithm>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace recado::test {

namespace {

struct Connection {
    int socket = -1;
    int number = 0;
    int requests = 0;
    QByteArray unread;
    QByteArray unsent;
    Answer::Then then = Answer::Then::KeepOpen;
    std::optional<Answer> held;
};

// Takes one whole request off the front of `bytes`.
std::optional<Received> takeRequest(QByteArray &bytes)
{
    const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return {};
    Received request;
    QList<QByteArray> lines = bytes.left(headerEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    const qsizetype bodyStart = headerEnd + 4;
    if (bytes.size() - bodyStart < length)
        return {};
    request.body = bytes.mid(bodyStart, length);
    bytes.remove(0, bodyStart + length);
    return request;
}

} // namespace

QByteArray Received::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Answer Answer::http(int status, const QByteArray &body, const QList<QByteArray> &headerLines)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &line : headerLines)
        bytes += line + "\r\n";
    return raw(bytes + "\r\n" + body);
}

class RawServer::Impl {
public:
    Impl();
    ~Impl();

    void wake();
    template<typename Condition>
    bool waitFor(Condition condition) const
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), condition);
    }

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    quint16 m_port = 0;
    QList<Answer> m_script;
    Answer m_otherwise = Answer::http(200, "{}");
    Answer m_onConnect;
    std::function<Answer(const Received &)> m_behaviour;
    QList<Received> m_received;
    std::list<Connection> m_connections;
    int m_accepted = 0;
    qint64 m_bytes = 0;
    bool m_release = false;
    std::optional<Answer::Then> m_endAll;

private:
    void run();
    void obeyCommands();
    void acceptOne();
    void readFrom(Connection &connection);
    void answer(Connection &connection, const Answer &answer);
    void writeTo(Connection &connection);
    void end(Connection &connection, Answer::Then how);

    int m_listening = -1;
    int m_wakeRead = -1;
    int m_wakeWrite = -1;
    bool m_quit = false;
    std::thread m_thread;
};

RawServer::Impl::Impl()
{
    m_listening = listenOnLoopback(512, m_port);
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    m_wakeRead = ends[0];
    m_wakeWrite = ends[1];
    m_thread = std::thread([this] { run(); });
}

RawServer::Impl::~Impl()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    wake();
    m_thread.join();
    for (Connection &connection : m_connections)
        end(connection, Answer::Then::Close);
    for (int descriptor : {m_listening, m_wakeRead, m_wakeWrite})
        ::close(descriptor);
}

void RawServer::Impl::wake()
{
    const char byte = 0;
    if (::write(m_wakeWrite, &byte, 1) != 1)
        qFatal("the server's pipe is full");
}

void RawServer::Impl::run()
{
    for (;;) {
        std::vector<pollfd> watched{{m_wakeRead, POLLIN, 0}, {m_listening, POLLIN, 0}};
        {
            const std::lock_guard lock(m_mutex);
            for (const Connection &connection : m_connections)
                watched.push_back({connection.socket, static_cast<short>(connection.unsent.isEmpty() ? POLLIN : POLLIN | POLLOUT), 0});
        }
        ::poll(watched.data(), watched.size(), -1);

        const std::lock_guard lock(m_mutex);
        if (watched[0].revents) {
            char commands[64];
            if (m_quit || ::read(m_wakeRead, commands, sizeof commands) <= 0)
                return;
        }
        std::size_t index = 2; // the same order as above: only this thread adds connections, at the end
        for (Connection &connection : m_connections) {
            const short events = watched[index++].revents;
            if (events & POLLOUT)
                writeTo(connection);
            if (connection.socket >= 0 && (events & (POLLIN | POLLHUP | POLLERR)))
                readFrom(connection);
        }
        if (watched[1].revents)
            acceptOne();
        obeyCommands();
        m_connections.remove_if([](const Connection &connection) { return connection.socket < 0; });
        m_changed.notify_all();
    }
}

void RawServer::Impl::obeyCommands()
{
    for (Connection &connection : m_connections) {
        if (m_release && connection.held) {
            Answer due = *std::exchange(connection.held, std::nullopt);
            due.held = false;
            answer(connection, due);
        }
        if (m_endAll && connection.socket >= 0)
            end(connection, *m_endAll);
    }
    m_release = false;
    m_endAll.reset();
}

void RawServer::Impl::acceptOne()
{
    const int socket = ::accept(m_listening, nullptr, nullptr);
    if (socket < 0)
        return;
    makeNonBlocking(socket);
    Connection &connection = m_connections.emplace_back();
    connection.socket = socket;
    connection.number = ++m_accepted;
    answer(connection, m_onConnect);
}

void RawServer::Impl::readFrom(Connection &connection)
{
    char bytes[65536];
    const ssize_t length = ::recv(connection.socket, bytes, sizeof bytes, 0);
    if (length <= 0) {
        if (length == 0 || errno != EAGAIN)
            end(connection, Answer::Then::Close);
        return;
    }
    m_bytes += length;
    connection.unread.append(bytes, length);
    while (connection.socket >= 0) {
        std::optional<Received> request = takeRequest(connection.unread);
        if (!request)
            return;
        request->connection = connection.number;
        request->numberOnConnection = ++connection.requests;
        m_received.append(*request);
        if (m_behaviour)
            answer(connection, m_behaviour(*request));
        else
            answer(connection, m_script.isEmpty() ? m_otherwise : m_script.takeFirst());
    }
}

void RawServer::Impl::answer(Connection &connection, const Answer &answer)
{
    if (answer.held) {
        connection.held = answer;
        return;
    }
    connection.unsent += answer.bytes;
    connection.then = answer.then;
    writeTo(connection);
}

void RawServer::Impl::writeTo(Connection &connection)
{
    while (!connection.unsent.isEmpty()) {
        const ssize_t written = ::send(connection.socket, connection.unsent.constData(), static_cast<size_t>(connection.unsent.size()), MSG_NOSIGNAL);
        if (written < 0) {
            if (errno != EAGAIN)
                end(connection, Answer::Then::Close);
            return;
        }
        connection.unsent.remove(0, written);
    }
    if (connection.then != Answer::Then::KeepOpen)
        end(connection, connection.then);
}

void RawServer::Impl::end(Connection &connection, Answer::Then how)
{
    if (how == Answer::Then::Reset)
        resetOnClose(connection.socket);
    ::close(connection.socket);
    connection.socket = -1;
}

RawServer::RawServer() : m_impl(std::make_unique<Impl>()) {}

RawServer::~RawServer() = default;

quint16 RawServer::port() const
{
    return m_impl->m_port;
}

QUrl RawServer::url(const QString &pathAndQuery) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(pathAndQuery));
}

void RawServer::script(const QList<Answer> &steps)
{
    const std::lock_guard lock(m_impl->m_mutex);
    m_impl->m_script = steps;
}

void RawServer::otherwise(const Answer &answer)
{
    const std::lock_guard lock(m_impl->m_mutex);
    m_impl->m_otherwise = answer;
}

void RawServer::behave(std::function<Answer(const Received &)> behaviour)
{
    const std::lock_guard lock(m_impl->m_mutex);
    m_impl->m_behaviour = std::move(behaviour);
}

void RawServer::onConnect(const Answer &answer)
{
    const std::lock_guard lock(m_impl->m_mutex);
    m_impl->m_onConnect = answer;
}

QList<Received> RawServer::received() const
{
    const std::lock_guard lock(m_impl->m_mutex);
    return m_impl->m_received;
}

int RawServer::count() const
{
    return static_cast<int>(received().size());
}

int RawServer::countOf(const QByteArray &needle) const
{
    const QList<Received> all = received();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Received &one) {
        return one.target.contains(needle) || one.body.contains(needle);
    }));
}

int RawServer::connections() const
{
    const std::lock_guard lock(m_impl->m_mutex);
    return m_impl->m_accepted;
}

int RawServer::openConnections() const
{
    const std::lock_guard lock(m_impl->m_mutex);
    return static_cast<int>(m_impl->m_connections.size());
}

qint64 RawServer::bytesReceived() const
{
    const std::lock_guard lock(m_impl->m_mutex);
    return m_impl->m_bytes;
}

bool RawServer::waitForCount(int requests) const
{
    return m_impl->waitFor([&] { return m_impl->m_received.size() >= requests; });
}

bool RawServer::waitForConnections(int connections) const
{
    return m_impl->waitFor([&] { return m_impl->m_accepted >= connections; });
}

bool RawServer::waitUntilOpen(int connections) const
{
    return m_impl->waitFor([&] { return m_impl->m_connections.size() == static_cast<std::size_t>(connections); });
}

void RawServer::release()
{
    {
        const std::lock_guard lock(m_impl->m_mutex);
        m_impl->m_release = true;
    }
    m_impl->wake();
}

void RawServer::endConnections(Answer::Then how)
{
    {
        const std::lock_guard lock(m_impl->m_mutex);
        m_impl->m_endAll = how;
    }
    m_impl->wake();
}

} // namespace recado::test
