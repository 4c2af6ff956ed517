#include "support/rawsocket.h"

#include "support/rawserver.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace recado::test {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int makeSocket()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        qFatal("no socket");
    return socket;
}

} // namespace

int listenOnLoopback(int backlog, quint16 &port)
{
    const int socket = makeSocket();
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, generic, length) != 0 || ::listen(socket, backlog) != 0 || ::getsockname(socket, generic, &length) != 0)
        qFatal("cannot listen on loopback");
    port = ntohs(address.sin_port);
    return socket;
}

int connectToLoopback(quint16 port, int from)
{
    const int socket = makeSocket();
    if (from != 1) {
        sockaddr_in own = loopback(0);
        own.sin_addr.s_addr = htonl(INADDR_LOOPBACK + static_cast<quint32>(from) - 1);
        if (::bind(socket, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
            qFatal("no such address of our own");
    }
    const sockaddr_in address = loopback(port);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

void makeNonBlocking(int socket)
{
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
}

void resetOnClose(int socket)
{
    const linger abrupt{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
}

quint16 closedPort()
{
    quint16 port = 0;
    ::close(listenOnLoopback(1, port));
    return port;
}

DeafPort::DeafPort()
{
    m_sockets.append(listenOnLoopback(0, m_port));
    // More than a queue of length 0 takes; those that are not taken keep knocking.
    for (int i = 0; i < 4; ++i) {
        const int socket = makeSocket();
        makeNonBlocking(socket);
        const sockaddr_in address = loopback(m_port);
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        m_sockets.append(socket);
    }
}

DeafPort::~DeafPort()
{
    for (int socket : m_sockets)
        ::close(socket);
}

} // namespace recado::test
