#pragma once

#include "base/result.h"
#include "domain/broadcast.h"

#include <QList>

#include <optional>

namespace recado {

class Connection;

struct RowFilter {
    std::optional<RowState> state;
    QString problem; // one of BroadcastRow::problem; empty: any
    QString text; // part of the number, the name or a cell

    bool operator==(const RowFilter &) const = default;
};

// Broadcasts, their rows and what happened to them. Every change of state is recorded in the same transaction. Touches the topic "broadcast".
class BroadcastStore {
public:
    explicit BroadcastStore(Connection &connection) : m_connection(connection) {}

    Result<Broadcast> insert(Broadcast broadcast, Instant now); // fills id, uuid and times; state Draft
    // Name, account, channel, content, mapping, plan, source, checkedAgainst, checkedAt. Where anything changes that a check looks at, the last
    // check is void, and checkedAt with it unless a new one is given. Error Conflict when it has left Draft; the plan's pace alone may change
    // later: setPace().
    Result<void> update(const Broadcast &broadcast, Instant now);
    Result<void> setPace(BroadcastId id, const Pace &pace, Instant now);
    Result<void> remove(BroadcastId id); // with its rows; error Conflict unless Draft
    Result<Broadcast> byId(BroadcastId id); // error NotFound
    Result<Broadcast> byUuid(const QString &uuid);
    Result<QList<Broadcast>> all(); // newest first
    Result<QList<Broadcast>> inState(BroadcastState state);
    Result<BroadcastState> stateOf(BroadcastId id);

    // The lease of the process that runs it; empty since it last moved.
    Result<QString> lease(BroadcastId id);
    Result<void> hold(BroadcastId id, const QString &lease);

    // Error Conflict when it is not in `from` (any more) or may not move there.
    Result<void> move(BroadcastId id, BroadcastState from, BroadcastState to, const BroadcastReason &reason, const QString &who, Instant now);
    Result<QList<BroadcastTransition>> transitions(BroadcastId id);
    // What was checked is another now, and somebody said that this is right.
    Result<void> setCheckedAgainst(BroadcastId id, const QString &mark, Instant now);

    Result<void> addRows(BroadcastId id, const QList<BroadcastRow> &rows);
    Result<void> clearRows(BroadcastId id);
    // edits, recipient, person, personName, state, problem, place of rows that are not taken.
    Result<void> updateRows(BroadcastId id, const QList<BroadcastRow> &rows);
    // In the order of the file, after a line.
    Result<QList<BroadcastRow>> rows(BroadcastId id, const RowFilter &filter, qint64 afterLine, int limit);
    Result<QList<qint64>> lines(BroadcastId id, const RowFilter &filter); // the order of a list
    Result<QList<BroadcastRow>> byLines(BroadcastId id, const QList<qint64> &lines);

    // Rows whose message has one of these verdicts; "queued" also means ready rows without one. In the order of the file, after a line.
    Result<QList<BroadcastRow>> byVerdict(BroadcastId id, const QStringList &verdicts, qint64 afterLine, int limit);

    // What leaves next.
    Result<QList<BroadcastRow>> ready(BroadcastId id, qint64 afterLine, int limit);
    // ready → taken, by this message. Error Conflict when it is not ready: somebody else has it.
    Result<void> take(BroadcastId id, qint64 line, MessageRow message);

    Result<BroadcastTotals> totals(BroadcastId id);

private:
    Connection &m_connection;
};

} // namespace recado
