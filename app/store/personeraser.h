#pragma once

#include "store/personfinder.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <stop_token>

namespace recado {

class SideConnection;
struct TableColumns;

// Takes one person out of every table; what stays is what counts without them. Each part is a transaction of its own and can be done again: after a crash
// it is begun anew. For a worker thread, on a connection of its own. What stands where, and what becomes of it: docs/privacy.md.
class PersonEraser {
public:
    // A stop between two transactions is an error Cancelled; nothing is lost by it.
    PersonEraser(SideConnection &side, PersonTraces traces, Instant now, std::stop_token stop = {});

    Result<void> run(const std::function<void(const QString &table, qint64 rows)> &progress = {});
    // Rows emptied or deleted, by table.
    const QMap<QString, qint64> &counts() const { return m_counts; }

private:
    using Chunk = std::function<Result<int>()>; // how many it dealt with; fewer than `atOnce`: done

    Result<void> each(const QString &table, const Chunk &chunk);
    Result<void> once(const std::function<Result<void>()> &work);
    void count(const QString &table, qint64 rows);

    Result<int> someMessages();
    Result<void> emptyMessage(qint64 row);
    Result<void> emptyEvidence(const QString &condition, const QVariantList &values);
    Result<void> hideRefs(qint64 message, QStringList *ids);
    Result<void> conversations();
    Result<int> someIncoming(qint64 conversation);
    Result<void> orphans();
    Result<void> broadcastRows();
    Result<void> byPerson();
    Result<void> cards();

    // persondeliveries.cpp
    Result<void> emptyDelivery(qint64 delivery, const QStringList &ids);
    Result<int> someDeliveries();

    // personsweep.cpp: what no rule above knows, in every column of every table.
    Result<void> sweep();
    Result<int> sweepSome(const TableColumns &table, const QStringList &columns);
    Result<void> sweepRow(const TableColumns &table, qint64 rowid);
    Result<void> sweepNames();
    Result<void> forgetMedia();

    Connection &db();

    SideConnection &m_side;
    PersonTraces m_traces;
    PersonSpelling m_spelling;
    QStringList m_people; // with the names of invented people
    Instant m_now;
    std::stop_token m_stop;
    std::function<void(const QString &, qint64)> m_progress;
    QMap<QString, qint64> m_counts;
    qint64 m_lastDelivery = 0;
    qint64 m_lastSwept = 0;
    QSet<QString> m_media; // ids of files that were sent to them
};

} // namespace recado
