#pragma once

#include "services/relaysegment.h"
#include "services/relaywire.h"
#include "store/filelock.h"

#include <map>

namespace recado::relay {

struct SpoolOptions {
    QString directory; // made when it is missing, mode 0700
    qint64 limit = qint64(1024) * 1024 * 1024; // bytes of all files; at least 64 KiB
};

struct SpoolState {
    quint64 waiting = 0; // boxes
    qint64 bytes = 0;    // of all files
    qint64 limit = 0;
    qint64 damaged = 0; // bytes that were a box once, perhaps: those files are kept as "….damaged"
};

// What a relay keeps until a desktop has acknowledged it: boxes in numbered files. Nothing is removed that was not acknowledged. A file goes when
// all that is in it was. Each start begins a file of its own, so that a torn end is never written behind. About 32 bytes of memory a box. Not
// thread-safe; blocks: see SpoolThread.
class RelaySpool {
public:
    // Errors: Conflict (another process has this spool open), Storage, DiskFull, NewerVersion.
    static Result<std::unique_ptr<RelaySpool>> open(const SpoolOptions &options);

    // The first `stored` boxes are durable. The others are not kept, for the reason given: DiskFull (place "limit" when it is the limit), Storage.
    struct Appended {
        qsizetype stored = 0;
        Error problem;
    };
    Appended append(const QList<QByteArray> &boxes);
    // Boxes waiting with a number above `after`, in order: at most so many and so many bytes, but one at least. What the disk does not give back is
    // left out and stays waiting.
    QList<NumberedBox> read(quint64 after, int most, qsizetype largest);
    // Durable when it returns without error; unknown numbers are ignored. Error Conflict when the numbers are of another run.
    Result<void> acknowledge(const Acknowledgement &acknowledgement);

    const QByteArray &run() const { return m_run; } // random, made at every start
    SpoolState state() const;

private:
    explicit RelaySpool(const SpoolOptions &options);
    Result<void> load();
    Result<void> begin();
    void dropIfDone(quint64 first);
    qint64 bytes() const;

    const SpoolOptions m_options;
    const qint64 m_segmentSize;
    FileLock m_lock;
    QByteArray m_run;
    std::map<quint64, std::unique_ptr<Segment>> m_segments; // by the first number
    Segment *m_current = nullptr; // the one that grows
    quint64 m_next = 1;
    qint64 m_damaged = 0;
};

} // namespace recado::relay
