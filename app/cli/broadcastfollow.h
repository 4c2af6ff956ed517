#pragma once

#include "cli/interruption.h"
#include "cli/session.h"
#include "domain/broadcast.h"

namespace recado::cli {

// Follows a broadcast until nothing of it is to leave any more: finished or stopped with nothing queued or in flight, or paused by itself. Progress is a
// line for people now and then, and with --json one object a line: {broadcast_id, state, reason, totals, per_second, left_ms, waiting_for,
// waiting_until, at}; the last one has "done": true.
class BroadcastFollow {
public:
    BroadcastFollow(Session &session, Application &app, const Broadcast &broadcast);

    using Move = std::function<Result<void>(const Interruption &)>;

    // Becomes the host for as long as it lasts, unless there is one. An interruption pauses what this process runs and waits for what is in flight;
    // where another process is the host, it only ends the waiting. `linger`: goes on hearing statuses for at most so long after the end, as
    // host only. `move` starts or resumes it. The exit status: 0 finished, or waiting
    // for approval.
    int run(const Move &move, std::chrono::milliseconds linger);

private:
    struct Now {
        Broadcast broadcast;
        BroadcastTotals totals;
    };

    Result<Now> look();
    bool isOver(const Now &now) const;
    void tell(const Now &now, bool done);
    Result<Now> follow(const Interruption &interruption);
    Result<Now> pauseInOrder();
    void hearStatuses(std::chrono::milliseconds linger, const Interruption &interruption);
    int statusOf(const Now &now);

    Session &m_session;
    Application &m_app;
    Broadcast m_broadcast;
    QByteArray m_told; // what the last line said, without its time
    QDeadlineTimer m_next; // for people: not before
};

} // namespace recado::cli
