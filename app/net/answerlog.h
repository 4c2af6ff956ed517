#pragma once

#include "base/clock.h"
#include "net/http.h"

#include <QString>

#include <deque>
#include <mutex>

namespace recado::net {

// What one request's end says about the network and about the clock.
struct AnswerSign {
    QString host;
    bool answered = false; // a whole HTTP answer came
    ErrorKind problem = ErrorKind::Internal; // meaningful when not
    QByteArray date;       // the answer's Date header, as it was written
    Instant at;            // by our clock
    Milliseconds elapsed{0};
};

// The signs of the last requests: the client's thread notes them, somebody on the main thread takes them now and then. While nobody does, the newest
// few are kept. This computer's own servers are left out: they say nothing about the way out. Thread-safe.
class AnswerLog {
public:
    static constexpr std::size_t most = 128;

    enum class Loopback { LeftOut, Noted };
    explicit AnswerLog(Loopback loopback = Loopback::LeftOut) : m_loopback(loopback) {} // noted: for tests

    void note(const Request &request, const Outcome &outcome);
    void note(AnswerSign sign);
    QList<AnswerSign> take();

private:
    const Loopback m_loopback;
    std::mutex m_mutex;
    std::deque<AnswerSign> m_signs;
};

} // namespace recado::net
