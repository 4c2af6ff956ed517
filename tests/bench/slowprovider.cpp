#include "bench/slowprovider.h"

#include "support/rawsocket.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
#include <poll.h>
#include <string>
#include <strings.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace recado::bench {

struct SlowProvider::Shared {
    std::atomic<int> messages{0};
    std::atomic<int> others{0};
};

namespace {

using Clock = std::chrono::steady_clock;

struct Due {
    Clock::time_point at;
    int socket;
    int number;
};

// Questions about what became of messages, and the like, are no messages.
bool isMessage(const std::string &request)
{
    const std::size_t end = request.find("\r\n");
    return request.starts_with("POST ") && request.find("/messages ") < end;
}

// The length of the first whole request in what was read; 0 while there is none.
std::size_t wholeRequest(const std::string &read)
{
    const std::size_t end = read.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    std::size_t length = 0;
    for (std::size_t line = read.find("\r\n"); line < end; line = read.find("\r\n", line + 2)) {
        if (::strncasecmp(read.c_str() + line + 2, "content-length:", 15) == 0)
            length = std::strtoul(read.c_str() + line + 17, nullptr, 10);
    }
    return read.size() >= end + 4 + length ? end + 4 + length : 0;
}

std::string answer(int number)
{
    const std::string body = R"({"messaging_product":"whatsapp","contacts":[{"input":"5511","wa_id":"5511"}],"messages":[{"id":"wamid.)"
        + std::to_string(number) + R"("}]})";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

[[noreturn]] void serve(int listening, int latency, std::atomic<int> &messages, std::atomic<int> &others)
{
    std::map<int, std::string> reading;
    std::deque<Due> due;
    int number = 0;
    for (;;) {
        std::vector<pollfd> watched{{listening, POLLIN, 0}};
        for (const auto &[socket, bytes] : reading)
            watched.push_back({socket, POLLIN, 0});
        const auto untilDue = due.empty() ? 1000 : std::chrono::duration_cast<std::chrono::milliseconds>(due.front().at - Clock::now()).count() + 1;
        ::poll(watched.data(), watched.size(), static_cast<int>(std::max<long>(untilDue, 0)));
        if (watched.front().revents & POLLIN) {
            if (const int socket = ::accept(listening, nullptr, nullptr); socket >= 0)
                reading[socket];
        }
        for (std::size_t i = 1; i < watched.size(); ++i) {
            if (watched[i].revents == 0)
                continue;
            const int socket = watched[i].fd;
            char bytes[16 * 1024];
            const ssize_t count = ::read(socket, bytes, sizeof bytes);
            if (count <= 0) {
                ::close(socket);
                reading.erase(socket);
                std::erase_if(due, [socket](const Due &one) { return one.socket == socket; });
                continue;
            }
            std::string &read = reading[socket];
            read.append(bytes, static_cast<std::size_t>(count));
            while (const std::size_t length = wholeRequest(read)) {
                ++(isMessage(read) ? messages : others);
                read.erase(0, length);
                due.push_back({Clock::now() + std::chrono::milliseconds(latency), socket, ++number});
            }
        }
        while (!due.empty() && due.front().at <= Clock::now()) {
            const std::string bytes = answer(due.front().number);
            (void)::send(due.front().socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            due.pop_front();
        }
    }
}

} // namespace

SlowProvider::SlowProvider(int latencyMillis)
{
    void *memory = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        std::abort();
    m_shared = new (memory) Shared;
    const int listening = test::listenOnLoopback(512, m_port);
    m_child = ::fork();
    if (m_child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        serve(listening, latencyMillis, m_shared->messages, m_shared->others);
    }
    ::close(listening);
}

SlowProvider::~SlowProvider()
{
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
    ::munmap(m_shared, sizeof(Shared));
}

int SlowProvider::messages() const
{
    return m_shared->messages;
}

int SlowProvider::others() const
{
    return m_shared->others;
}

} // namespace recado::bench
