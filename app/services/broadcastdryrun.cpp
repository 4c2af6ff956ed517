// The part of BroadcastService that shows what would leave without letting it: dry run, one row's content, a test to oneself.
#include "services/broadcastcontext.h"
#include "services/broadcastservice.h"
#include "services/onworker.h"
#include "store/broadcaststore.h"

namespace recado {

namespace {

constexpr int portion = 500;
constexpr int mostProblems = 100;

struct Rehearsal {
    BroadcastContext context;
    Credentials secrets;
    int total = 0;
    qint64 after = 0;
    BroadcastService::DryRun result;
    std::stop_token stop;
};

void rehearse(Rehearsal &rehearsal, const QList<BroadcastRow> &rows)
{
    BroadcastService::DryRun &result = rehearsal.result;
    for (const BroadcastRow &row : rows) {
        const auto job = jobForRow(rehearsal.context, rehearsal.secrets, rehearsal.secrets, row);
        if (!job) {
            ++result.refused;
            if (result.problems.size() < mostProblems)
                result.problems.append({row.line, job.error()});
            continue;
        }
        ++result.made;
        if (result.sample.isEmpty())
            result.sample = QString::fromUtf8(net::describe((*job)->request));
    }
}

struct Row {
    BroadcastContext context;
    BroadcastRow row;
};

Result<Row> readRow(Connection &connection, BroadcastId id, qint64 line)
{
    const auto context = readBroadcastContext(connection, id);
    if (!context)
        return context.error();
    const auto rows = BroadcastStore(connection).byLines(id, {line});
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return error(ErrorKind::NotFound, QStringLiteral("no such row"), QString::number(line));
    return Row{*context, rows->first()};
}

} // namespace

// Portion after portion; the next one is read when this one was made.
struct BroadcastService::DryRunner {
    using State = std::shared_ptr<Rehearsal>;

    static QFuture<Result<DryRun>> run(BroadcastService &service, const State &state)
    {
        const auto read = [id = state->context.broadcast.id, after = state->after](Connection &connection) {
            return BroadcastStore(connection).ready(id, after, portion);
        };
        return service.m_core.database->read(read)
            .then(&service, [state](Result<QList<BroadcastRow>> rows) -> QFuture<Result<int>> {
                if (!rows)
                    return ready(Result<int>(rows.error()));
                if (!rows->isEmpty())
                    state->after = rows->last().line;
                return onWorker<int>([state, rows = *rows] {
                    rehearse(*state, rows);
                    return static_cast<int>(rows.size());
                });
            })
            .unwrap()
            .then(&service, [&service, state](Result<int> made) -> QFuture<Result<DryRun>> {
                if (!made)
                    return ready(Result<DryRun>(made.error()));
                Q_EMIT service.dryRunProgress(state->context.broadcast.id, state->result.made + state->result.refused, state->total);
                if (state->stop.stop_requested())
                    return ready(Result<DryRun>(error(ErrorKind::Cancelled, QStringLiteral("stopped"))));
                if (*made < portion)
                    return ready(Result<DryRun>(state->result));
                return run(service, state);
            })
            .unwrap();
    }
};

QFuture<Result<BroadcastService::DryRun>> BroadcastService::dryRun(BroadcastId id, std::stop_token stop)
{
    auto state = std::make_shared<Rehearsal>();
    state->stop = std::move(stop);
    return m_core.database
        ->read([id, state](Connection &connection) -> Result<void> {
            const auto context = readBroadcastContext(connection, id);
            if (!context)
                return context.error();
            const auto totals = BroadcastStore(connection).lines(id, {RowState::Ready, {}, {}});
            if (!totals)
                return totals.error();
            state->context = *context;
            state->total = static_cast<int>(totals->size());
            return {};
        })
        .then(this, [this, state](Result<void> done) -> QFuture<Result<DryRun>> {
            if (!done)
                return ready(Result<DryRun>(done.error()));
            return m_accounts.credentials(state->context.sender.account)
                .then(this, [this, state](Result<Credentials> secrets) -> QFuture<Result<DryRun>> {
                    if (!secrets)
                        return ready(Result<DryRun>(secrets.error()));
                    state->secrets = *secrets;
                    return DryRunner::run(*this, state);
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<Content>> BroadcastService::contentOf(BroadcastId id, qint64 line)
{
    return m_core.database->read([id, line](Connection &connection) -> Result<Content> {
        const auto row = readRow(connection, id, line);
        return row ? Result<Content>(contentOfRow(row->context, row->row)) : row.error();
    });
}

QFuture<Result<SendReceipt>> BroadcastService::sendTest(BroadcastId id, qint64 line, const QString &to)
{
    return m_core.database->read([id, line](Connection &connection) { return readRow(connection, id, line); })
        .then(this, [this, to](Result<Row> row) -> QFuture<Result<SendReceipt>> {
            if (!row)
                return ready(Result<SendReceipt>(row.error()));
            SendRequest request;
            request.account = row->context.sender.account.id;
            request.channel = row->context.sender.channel.id;
            request.to = to;
            request.region = row->context.broadcast.plan.region;
            request.content = contentOfRow(row->context, row->row);
            return m_sender.send(request);
        })
        .unwrap();
}

} // namespace recado
