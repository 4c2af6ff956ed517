#include "net/socketwatch.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace recado::net {

namespace {

int localPortOf(curl_socket_t socket)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return 0;
}

// What poll() says without waiting: {hung up, readable}.
std::pair<bool, bool> look(curl_socket_t socket)
{
#ifdef Q_OS_WIN
    WSAPOLLFD watched{socket, POLLIN, 0};
    const int changed = WSAPoll(&watched, 1, 0);
    constexpr short hungUp = POLLHUP | POLLERR | POLLNVAL;
#else
#ifdef POLLRDHUP
    constexpr short peerClosed = POLLRDHUP;
#else
    constexpr short peerClosed = 0; // seen as readable
#endif
    pollfd watched{socket, POLLIN | peerClosed, 0};
    const int changed = ::poll(&watched, 1, 0);
    constexpr short hungUp = POLLHUP | POLLERR | POLLNVAL | peerClosed;
#endif
    if (changed <= 0)
        return {false, false};
    return {(watched.revents & hungUp) != 0, (watched.revents & POLLIN) != 0};
}

} // namespace

void SocketWatch::attachTo(CURL *handle)
{
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &SocketWatch::open);
    curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, &SocketWatch::close);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, this);
}

bool SocketWatch::isDead(int localPort, bool mustBeSilent)
{
    for (auto &[socket, port] : m_ports) {
        if (port == 0)
            port = localPortOf(socket);
        if (port != localPort)
            continue;
        const auto [hungUp, readable] = look(socket);
        if (hungUp || (readable && mustBeSilent))
            return true;
    }
    return false;
}

curl_socket_t SocketWatch::open(void *self, curlsocktype, curl_sockaddr *address)
{
#ifdef SOCK_CLOEXEC
    const int type = address->socktype | SOCK_CLOEXEC;
#else
    const int type = address->socktype;
#endif
    const curl_socket_t socket = ::socket(address->family, type, address->protocol);
    if (socket != CURL_SOCKET_BAD)
        static_cast<SocketWatch *>(self)->m_ports[socket] = 0;
    return socket;
}

int SocketWatch::close(void *self, curl_socket_t socket)
{
    static_cast<SocketWatch *>(self)->m_ports.erase(socket);
#ifdef Q_OS_WIN
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

} // namespace recado::net
