#pragma once

#include <curl/curl.h>

#include <map>

namespace recado::net {

// Knows the sockets of a client, to see before a request is written that the other side has already hung up. libcurl 7.88 looks at most once
// a second, and a request written to such a connection ends as Uncertain for no good reason. Used by one thread; outlives all handles.
class SocketWatch {
public:
    void attachTo(CURL *handle);

    // True when the connection from this local port was closed or reset by the other side, or, with `mustBeSilent` (idle HTTP/1.1),
    // when anything has arrived on it that nobody asked for. May err towards true: ports are not unique among destinations.
    bool isDead(int localPort, bool mustBeSilent);

private:
    static curl_socket_t open(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int close(void *self, curl_socket_t socket);

    std::map<curl_socket_t, int> m_ports; // 0: not connected when last looked at
};

} // namespace recado::net
