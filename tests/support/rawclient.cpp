#include "support/rawclient.h"

#include "support/rawsocket.h"

#include <cerrno>
#include <utility>

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace recado::test {

namespace {

constexpr int patience = 20'000;

} // namespace

RawClient::RawClient(quint16 port, int from) : m_socket(connectToLoopback(port, from))
{
    const timeval limit{patience / 1000, 0};
    if (m_socket >= 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_ended(other.m_ended), m_unread(std::move(other.m_unread))
{
}

RawClient::~RawClient()
{
    close();
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t length = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (length <= 0)
            return false;
        sent += length;
    }
    return true;
}

void RawClient::sendFin()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::readSlowly()
{
    const int least = 1;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &least, sizeof least);
}

void RawClient::reset()
{
    resetOnClose(m_socket);
    close();
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

bool RawClient::readSome(int millis)
{
    if (m_ended || m_socket < 0)
        return false;
    pollfd watched{m_socket, POLLIN, 0};
    if (::poll(&watched, 1, millis) <= 0)
        return false;
    char bytes[65536];
    const ssize_t length = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (length <= 0)
        m_ended = true;
    else
        m_unread.append(bytes, length);
    return length > 0;
}

RawClient::Reply RawClient::readReply()
{
    qsizetype headerEnd = -1;
    while ((headerEnd = m_unread.indexOf("\r\n\r\n")) < 0) {
        if (!readSome(patience))
            return {};
    }
    Reply reply;
    reply.header = m_unread.left(headerEnd + 2);
    reply.status = reply.header.mid(9, 3).toInt();
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype field = reply.header.toLower().indexOf(name);
    qsizetype length = 0;
    if (field >= 0) {
        const qsizetype start = field + name.size();
        length = reply.header.mid(start, reply.header.indexOf("\r\n", start) - start).trimmed().toLongLong();
    }
    while (m_unread.size() < headerEnd + 4 + length) {
        if (!readSome(patience))
            return {};
    }
    reply.body = m_unread.mid(headerEnd + 4, length);
    m_unread.remove(0, headerEnd + 4 + length);
    return reply;
}

QByteArray RawClient::readToEnd()
{
    while (readSome(patience)) {
    }
    return std::exchange(m_unread, {});
}

bool RawClient::waitForEnd()
{
    readToEnd();
    return m_ended;
}

bool RawClient::isQuiet(int millis)
{
    return m_unread.isEmpty() && !readSome(millis) && !m_ended;
}

} // namespace recado::test
