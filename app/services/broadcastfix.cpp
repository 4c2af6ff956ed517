// The part of BroadcastCheck that settles what needs no decision.
#include "services/broadcastcheck.h"

#include "domain/broadcastrows.h"
#include "domain/phone.h"
#include "services/onworker.h"
#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"

namespace recado {

namespace {

constexpr int atOnce = 2000;

// One piece of the rows without their ninth digit, after a line; the last line that was looked at, or none at the end.
Result<std::optional<qint64>> completeNinths(Connection &connection, BroadcastId id, qint64 after)
{
    BroadcastStore store(connection);
    const auto broadcast = store.byId(id);
    if (!broadcast)
        return broadcast.error();
    if (broadcast->state != BroadcastState::Draft)
        return error(ErrorKind::Conflict, QStringLiteral("not a draft any more"));
    RowFilter filter;
    filter.state = RowState::Blocked;
    filter.problem = QStringLiteral("number_ninth");
    auto rows = store.rows(id, filter, after, atOnce);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return std::optional<qint64>();
    const qint64 last = rows->last().line;
    for (BroadcastRow &row : *rows) {
        const QString whole = withNinthDigit(row.recipient);
        if (whole.isEmpty())
            continue;
        row.edits.insert(broadcast->mapping.phone, formatPhone(whole));
        readRow(row, broadcast->mapping, {}, broadcast->plan.region);
    }
    if (const auto written = store.updateRows(id, *rows); !written)
        return written.error();
    const auto voided = BroadcastCheckStore(connection).makeVoid(id);
    return voided ? Result(std::optional(last)) : voided.error();
}

} // namespace

QFuture<Result<CheckReport>> BroadcastCheck::fix(BroadcastId broadcast, const QString &kind)
{
    if (m_busy.contains(broadcast))
        return ready(Result<CheckReport>(error(ErrorKind::Conflict, QStringLiteral("a check is under way"))));
    const bool ninths = kind.isEmpty() || kind == QLatin1String("number_ninth");
    const bool repeated = kind.isEmpty() || kind == QLatin1String("duplicate");
    if (!ninths)
        return run(broadcast, repeated, {});
    m_busy.insert(broadcast);
    return onWorker<void>([database = m_core.database, broadcast]() -> Result<void> {
               for (qint64 after = 0;;) {
                   const auto last = database->write([broadcast, after](Connection &connection) { return completeNinths(connection, broadcast, after); }).result();
                   if (!last)
                       return last.error();
                   if (!last->has_value())
                       return {};
                   after = **last;
               }
           })
        .then(this, [this, broadcast, repeated](Result<void> completed) {
            m_busy.remove(broadcast);
            return completed ? run(broadcast, repeated, {}) : ready(Result<CheckReport>(completed.error()));
        })
        .unwrap();
}

} // namespace recado
