#include "services/rowintake.h"

#include "services/chunkpipeline.h"
#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"

namespace recado {

namespace {

constexpr int pieceSize = 2000; // some 20 ms of parsing: soon cancelled, and seldom waiting for each other
constexpr std::size_t mostPieces = 6;

Error stopped()
{
    return error(ErrorKind::Cancelled, QStringLiteral("stopped"));
}

Result<void> describe(Connection &connection, const RowIntake &intake, const RecipientSource &source)
{
    BroadcastStore broadcasts(connection);
    auto broadcast = broadcasts.byId(intake.broadcast);
    if (!broadcast)
        return broadcast.error();
    broadcast->source = source;
    broadcast->mapping = intake.mapping;
    broadcast->plan.region = intake.region;
    if (const auto written = broadcasts.update(*broadcast, intake.now); !written)
        return written;
    BroadcastCheckStore checks(connection);
    if (const auto noted = checks.setReadAs(intake.broadcast, readAsOf(intake.mapping, intake.region)); !noted)
        return noted;
    if (!intake.remembers)
        return {};
    return checks.rememberMapping(tableShape(source.columns), intake.templateName, intake.mapping, intake.now);
}

} // namespace

QString readAsOf(const ColumnMapping &mapping, const QString &region)
{
    return QStringLiteral("%1 %2 %3").arg(mapping.phone).arg(mapping.name).arg(region);
}

Result<IntakeCounts> takeIn(const RowIntake &intake, QThreadPool &pool)
{
    auto staging = RowStaging::open(intake.databaseFile);
    if (!staging)
        return staging.error();
    RecipientSource origin = intake.source;
    auto rows = intake.open((*staging)->connection(), &origin);
    if (!rows)
        return rows.error();

    using Piece = QList<BroadcastRow>;
    const auto source = [&]() -> Result<std::optional<Piece>> {
        if (intake.isStopped())
            return stopped();
        auto piece = (*rows)->next(pieceSize);
        if (!piece)
            return piece.error();
        return piece->isEmpty() ? std::optional<Piece>() : std::optional(std::move(*piece));
    };
    const auto read = [&intake](Piece piece) {
        for (BroadcastRow &row : piece) {
            if (intake.isStopped())
                break;
            readRow(row, intake.mapping, row.exacts.value(intake.mapping.phone), intake.region);
        }
        return piece;
    };
    const auto sink = [&](const Piece &piece) -> Result<void> {
        if (intake.isStopped())
            return stopped();
        const auto added = (*staging)->add(piece);
        if (!added) {
            Error problem = added.error();
            problem.place = QString::number(piece.first().line);
            return problem;
        }
        intake.progress((*staging)->rows(), (*rows)->progress());
        return added;
    };
    if (const auto done = runPipeline(pool, mostPieces, source, read, sink); !done)
        return done.error();
    if ((*staging)->rows() == 0)
        return error(ErrorKind::Invalid, QStringLiteral("empty"), QStringLiteral("rows"));
    if (intake.confirm) {
        if (const auto same = intake.confirm(&origin); !same)
            return same.error();
    }
    if (intake.isStopped())
        return stopped();
    rows->reset();
    const auto replaced =
        (*staging)->replace(intake.broadcast, [&](Connection &connection) { return describe(connection, intake, origin); });
    if (!replaced)
        return replaced.error();
    return IntakeCounts{(*staging)->rows(), (*staging)->ready(), (*staging)->blocked()};
}

} // namespace recado
