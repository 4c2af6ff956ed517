#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <memory>
#include <vector>

namespace recado::relay {

// One file of a relay's spool. It only grows; what is acknowledged is marked in place, which needs no room on a full disk.
//
//   "RECSPOOL"  version (1)  0                        16 bytes; numbers are little-endian
//   then, again and again:
//   "BOXR"  state  000  number  length  checksum      32 bytes: 4, 1 ('W' waiting, 'A' acknowledged), 3, 8, 4, then 12 of BLAKE2b over
//   the box                                           number, length and box
//
// A crash may leave half a record at the end, of which nobody was told that it is kept. What is not a record is stepped over: the next one is
// found by its letters and its checksum. Not thread-safe; blocks.
class Segment {
public:
    struct Entry {
        quint64 number = 0;
        qint64 at = 0; // of the record in the file
        quint32 size = 0; // of the box
        bool isWaiting = true;
    };

    static constexpr qsizetype recordHeader = 32;
    static constexpr const char *suffix = ".spool";

    // Creates "<directory>/<first, 16 hexadecimal digits>.spool", durably. Errors: Conflict when there is one, DiskFull, Storage.
    static Result<std::unique_ptr<Segment>> create(const QString &directory, quint64 first);
    // Errors: Storage, NewerVersion. A file that is too short for its own beginning is an empty one.
    static Result<std::unique_ptr<Segment>> open(const QString &path);

    // Durable when it returns without error; the numbers are first, first + 1… On an error none of the boxes counts, and the file is as it was or
    // takes no more. Errors: DiskFull, Storage.
    Result<void> append(quint64 first, const QList<QByteArray> &boxes);
    Result<QByteArray> read(const Entry &entry);
    // Durable when it returns without error. Numbers that are not here are ignored.
    Result<void> acknowledge(const QList<quint64> &numbers);

    const std::vector<Entry> &entries() const { return m_entries; } // in order of their numbers
    std::size_t waiting() const { return m_waiting; }
    bool takesMore() const { return m_takesMore; }
    qint64 size() const { return m_size; } // of the file
    qint64 damaged() const { return m_damaged; } // bytes between records that are none
    qint64 tornTail() const { return m_tornTail; } // bytes behind the last record that are none
    quint64 first() const { return m_first; } // by its name
    QString path() const { return m_file.fileName(); }

private:
    explicit Segment(const QString &path);
    void scan(const QByteArray &bytes);
    Result<void> giveUp(const char *what);

    QFile m_file;
    quint64 m_first = 0;
    std::vector<Entry> m_entries;
    std::size_t m_waiting = 0;
    bool m_takesMore = false;
    qint64 m_size = 0;
    qint64 m_damaged = 0;
    qint64 m_tornTail = 0;
};

} // namespace recado::relay
