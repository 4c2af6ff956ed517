#include "store/rowstaging.h"

#include "store/broadcastcheckstore.h"
#include "store/broadcastrows.h"
#include "store/broadcaststore.h"

namespace recado {

Result<std::unique_ptr<RowStaging>> RowStaging::open(const QString &databaseFile)
{
    auto side = SideConnection::open(databaseFile);
    if (!side)
        return side.error();
    std::unique_ptr<RowStaging> staging(new RowStaging(std::move(*side)));
    // What is lost with a crash is to be lost.
    const QStringList statements{
        QStringLiteral("PRAGMA temp.journal_mode = OFF"),
        QStringLiteral("PRAGMA temp.synchronous = OFF"),
        QStringLiteral("CREATE TEMP TABLE staged_row (broadcast_id INTEGER, line INTEGER PRIMARY KEY, cells TEXT, exact TEXT, edits TEXT, "
                       "recipient TEXT, "
                       "person TEXT, person_name TEXT, state TEXT, problem TEXT, place TEXT)"),
    };
    for (const QString &statement : statements) {
        if (const auto done = staging->connection().execute(statement); !done)
            return done.error();
    }
    return Result<std::unique_ptr<RowStaging>>(std::move(staging));
}

Result<void> RowStaging::add(const QList<BroadcastRow> &rows)
{
    if (const auto begun = connection().execute(QStringLiteral("BEGIN")); !begun)
        return begun;
    const auto added = addRowsTo(connection(), QStringLiteral("staged_row"), {}, rows);
    const auto ended = added ? connection().execute(QStringLiteral("COMMIT")) : added;
    if (!ended) {
        (void)connection().execute(QStringLiteral("ROLLBACK"));
        return ended;
    }
    m_rows += rows.size();
    for (const BroadcastRow &row : rows) {
        m_ready += row.state == RowState::Ready ? 1 : 0;
        m_blocked += row.state == RowState::Blocked ? 1 : 0;
    }
    return {};
}

Result<void> RowStaging::replace(BroadcastId broadcast, const std::function<Result<void>(Connection &)> &also)
{
    return m_side->transact([&](Connection &connection) -> Result<void> {
        const auto state = connection.scalar(QStringLiteral("SELECT state FROM broadcast WHERE id = ?"), {broadcast.value});
        if (!state)
            return state.error();
        if (state->toString() != QLatin1String("draft"))
            return error(ErrorKind::Conflict, QStringLiteral("not a draft any more"));
        if (const auto cleared = BroadcastStore(connection).clearRows(broadcast); !cleared)
            return cleared;
        const auto copied = connection.execute(
            QStringLiteral(
                "INSERT INTO broadcast_row (broadcast_id, line, cells, exact, edits, recipient, person, person_name, state, problem, "
                "place) "
                "SELECT ?, line, cells, exact, edits, recipient, person, person_name, state, problem, place FROM temp.staged_row "
                "ORDER BY line"),
            {broadcast.value});
        if (!copied)
            return copied;
        if (const auto told = also(connection); !told)
            return told;
        return BroadcastCheckStore(connection).makeVoid(broadcast);
    });
}

} // namespace recado
