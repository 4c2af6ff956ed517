#pragma once

#include <QtGlobal>

#include <sys/types.h>

namespace recado::bench {

// A provider in a process of its own, so that its processor time is not ours: HTTP/1.1 on loopback, answers each POST as Meta does after so
// many milliseconds. Made before the first thread of the program, because it forks.
class SlowProvider {
public:
    explicit SlowProvider(int latencyMillis);
    ~SlowProvider();
    SlowProvider(const SlowProvider &) = delete;
    SlowProvider &operator=(const SlowProvider &) = delete;

    quint16 port() const { return m_port; }
    int messages() const; // whole requests to send one, so far
    int others() const;

private:
    struct Shared;

    Shared *m_shared = nullptr;
    quint16 m_port = 0;
    pid_t m_child = -1;
};

} // namespace recado::bench
