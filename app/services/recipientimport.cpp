#include "services/recipientimport.h"

#include "services/broadcastcontent.h"
#include "services/onworker.h"
#include "services/rowintake.h"
#include "services/samplesheet.h"
#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

namespace recado {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds progressInterval(250);

Error conflict(const char *detail)
{
    return error(ErrorKind::Conflict, QString::fromLatin1(detail));
}

QString shapeText(const sheets::SheetShape &shape)
{
    return QString::fromUtf8(QJsonDocument(sheets::toJson(shape)).toJson(QJsonDocument::Compact));
}

// Columns that a table of this width does not have mean nothing.
ColumnMapping within(ColumnMapping mapping, qsizetype columns, const QStringList &variables)
{
    mapping.phone = mapping.phone < columns ? mapping.phone : -1;
    mapping.name = mapping.name < columns ? mapping.name : -1;
    for (auto it = mapping.variables.begin(); it != mapping.variables.end();) {
        const bool isBeyond = it->kind == ValueSource::Kind::Column && it->column >= columns;
        it = isBeyond || !variables.contains(it.key()) ? mapping.variables.erase(it) : std::next(it);
    }
    return mapping;
}

// What was already said stays; the rest is guessed.
ColumnMapping guessedAround(const ColumnMapping &known, const QStringList &columns, const QList<QStringList> &sample, const QStringList &variables)
{
    ColumnMapping mapping = guessMapping(columns, sample, variables);
    for (auto it = known.variables.cbegin(); it != known.variables.cend(); ++it) {
        if (it->kind == ValueSource::Kind::Text && !it->text.isEmpty() && variables.contains(it.key()))
            mapping.variables.insert(it.key(), *it);
    }
    return mapping;
}

// A file as it was when its reading began.
struct FileMoment {
    qint64 size = -1;
    QDateTime changed;

    static FileMoment of(const QString &path)
    {
        const QFileInfo info(path);
        return {info.size(), info.lastModified()};
    }
    bool operator==(const FileMoment &) const = default;
};

} // namespace

// What is to be taken in, and what is known of the broadcast.
struct RecipientImport::Order {
    RowIntake intake;
    Broadcast broadcast;
    BroadcastContent content;
    std::optional<Broadcast> origin; // another broadcast whose people are wanted
    BroadcastId originId;
    std::function<void(Order &)> complete; // once broadcast and content are known
    SteadyClock::time_point begunAt = SteadyClock::now();
    SteadyClock::time_point toldAt;
};

RecipientImport::RecipientImport(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

RecipientImport::~RecipientImport()
{
    m_closing.request_stop();
    m_readers.waitForDone();
}

QFuture<Result<sheets::SheetPreview>> RecipientImport::preview(const QString &path, const std::optional<sheets::SheetShape> &chosen)
{
    return onWorker<sheets::SheetPreview>([path, chosen] { return sheets::preview(path, chosen); });
}

QFuture<Result<sheets::SheetPreview>> RecipientImport::previewText(const QString &text, const std::optional<sheets::SheetShape> &chosen)
{
    return onWorker<sheets::SheetPreview>([text, chosen] { return sheets::previewText(text, chosen); });
}

QFuture<Result<ImportResult>> RecipientImport::import(const ImportRequest &request, std::stop_token stop)
{
    if (request.mapping.phone < 0)
        return ready(Result<ImportResult>(error(ErrorKind::Invalid, QStringLiteral("no column of numbers"), QStringLiteral("phone"))));
    auto order = std::make_shared<Order>();
    const bool isFile = !request.path.isEmpty();
    RowIntake &intake = order->intake;
    intake.mapping = request.mapping;
    intake.region = request.region;
    intake.remembers = true;
    intake.source.kind = isFile ? QStringLiteral("file") : QStringLiteral("pasted");
    intake.source.shape = shapeText(request.shape);
    if (!isFile) {
        intake.open = [text = request.text, shape = request.shape](Connection &, RecipientSource *source) -> Result<std::unique_ptr<RowSource>> {
            const auto seen = sheets::previewText(text, shape);
            if (!seen)
                return seen.error();
            source->columns = seen->columns;
            auto reader = sheets::openText(text, shape);
            return reader ? Result(rowsOfSheet(std::move(*reader))) : reader.error();
        };
        return begin(request.broadcast, order, stop);
    }
    intake.source.fileName = QFileInfo(request.path).fileName();
    auto moment = std::make_shared<FileMoment>();
    intake.open = [path = request.path, shape = request.shape, moment](Connection &, RecipientSource *source) -> Result<std::unique_ptr<RowSource>> {
        *moment = FileMoment::of(path);
        const auto seen = sheets::preview(path, shape);
        if (!seen)
            return seen.error();
        source->columns = seen->columns;
        auto reader = sheets::open(path, shape);
        return reader ? Result(rowsOfSheet(std::move(*reader))) : reader.error();
    };
    intake.confirm = [path = request.path, moment](RecipientSource *source) -> Result<void> {
        const auto hash = sheets::fingerprint(path);
        if (!hash)
            return hash.error();
        source->sha256 = *hash;
        return FileMoment::of(path) == *moment ? Result<void>() : conflict("the file changed while it was read");
    };
    return begin(request.broadcast, order, stop);
}

QFuture<Result<ImportResult>> RecipientImport::importPeople(BroadcastId broadcast, const QList<Person> &people, const QStringList &columns,
                                                            const QString &region)
{
    auto order = std::make_shared<Order>();
    QList<QStringList> table;
    table.reserve(people.size());
    for (const Person &person : people)
        table.append({person.address, person.name});
    order->intake.region = region;
    order->intake.source.kind = QStringLiteral("people");
    order->intake.source.columns = columns;
    order->intake.open = [table](Connection &, RecipientSource *) { return Result(rowsOfTable(table)); };
    order->complete = [columns, table](Order &known) {
        known.intake.mapping = guessedAround(known.broadcast.mapping, columns, table.mid(0, 50), variablesOf(known.content));
        known.intake.mapping.phone = 0;
        known.intake.mapping.name = 1;
    };
    return begin(broadcast, order, {});
}

QFuture<Result<ImportResult>> RecipientImport::importFromBroadcast(BroadcastId target, BroadcastId source, const QSet<EventKind> &verdicts,
                                                                   std::stop_token stop)
{
    auto order = std::make_shared<Order>();
    order->originId = source;
    order->intake.source.kind = QStringLiteral("broadcast");
    order->intake.open = [source, verdicts](Connection &connection, RecipientSource *) { return Result(peopleOfBroadcast(connection, source, verdicts)); };
    order->complete = [](Order &known) {
        const Broadcast &origin = *known.origin;
        const QStringList variables = variablesOf(known.content);
        known.intake.region = origin.plan.region;
        known.intake.source.fileName = origin.name;
        known.intake.source.columns = origin.source.columns;
        known.intake.mapping = guessedAround(known.broadcast.mapping, origin.source.columns, {}, variables);
        if (origin.templateName == known.broadcast.templateName && origin.content == known.broadcast.content)
            known.intake.mapping = within(origin.mapping, origin.source.columns.size(), variables);
        known.intake.mapping.phone = origin.mapping.phone;
        known.intake.mapping.name = origin.mapping.name;
    };
    return begin(target, order, stop);
}

QFuture<Result<ImportResult>> RecipientImport::remap(BroadcastId broadcast, const ColumnMapping &mapping, std::stop_token stop)
{
    if (mapping.phone < 0)
        return ready(Result<ImportResult>(error(ErrorKind::Invalid, QStringLiteral("no column of numbers"), QStringLiteral("phone"))));
    auto order = std::make_shared<Order>();
    order->intake.mapping = mapping;
    order->intake.open = [broadcast](Connection &connection, RecipientSource *) { return Result(rowsOfBroadcast(connection, broadcast)); };
    order->complete = [](Order &known) {
        known.intake.source = known.broadcast.source;
        known.intake.region = known.broadcast.plan.region;
        const QString kind = known.broadcast.source.kind;
        known.intake.remembers = kind == QLatin1String("file") || kind == QLatin1String("pasted");
    };
    return begin(broadcast, order, stop);
}

QFuture<Result<ImportResult>> RecipientImport::begin(BroadcastId broadcast, std::shared_ptr<Order> order, std::stop_token stop)
{
    if (m_busy.contains(broadcast))
        return ready(Result<ImportResult>(conflict("another import is under way")));
    m_busy.insert(broadcast);
    order->intake.broadcast = broadcast;
    order->intake.databaseFile = m_core.database->file();
    order->intake.now = m_core.now();
    return m_core.database
        ->read([broadcast, order](Connection &connection) -> Result<void> {
            BroadcastStore store(connection);
            const auto known = store.byId(broadcast);
            if (!known)
                return known.error();
            if (known->state != BroadcastState::Draft)
                return conflict("not a draft any more");
            const auto content = readBroadcastContent(connection, *known);
            if (!content)
                return content.error();
            order->broadcast = *known;
            order->content = *content;
            if (order->originId.isNull())
                return {};
            const auto origin = store.byId(order->originId);
            if (!origin)
                return origin.error();
            order->origin = *origin;
            return {};
        })
        .then(this, [this, order, stop](Result<void> known) -> QFuture<Result<ImportResult>> {
            if (!known)
                return ready(Result<ImportResult>(known.error()));
            if (order->complete)
                order->complete(*order);
            order->intake.templateName = templateNameOf(order->content);
            return work(order, stop);
        })
        .unwrap()
        .then(this, [this, broadcast](Result<ImportResult> result) {
            m_busy.remove(broadcast);
            return result;
        });
}

QFuture<Result<ImportResult>> RecipientImport::work(std::shared_ptr<Order> order, std::stop_token stop)
{
    RowIntake &intake = order->intake;
    intake.isStopped = [stop, closing = m_closing.get_token()] { return stop.stop_requested() || closing.stop_requested(); };
    // The destructor waits for the thread that calls this.
    intake.progress = [this, told = std::weak_ptr(order)](qint64 rows, double part) {
        const auto known = told.lock();
        const auto now = SteadyClock::now();
        if (!known || now - known->toldAt < progressInterval)
            return;
        known->toldAt = now;
        const double seconds = std::chrono::duration<double>(now - known->begunAt).count();
        const ImportProgress progress{rows, part, seconds > 0 ? double(rows) / seconds : 0};
        QMetaObject::invokeMethod(this, [this, id = known->intake.broadcast, progress] { Q_EMIT progressed(id, progress); }, Qt::QueuedConnection);
    };
    auto promise = std::make_shared<QPromise<Result<ImportResult>>>();
    promise->start();
    m_readers.start([this, order, promise] {
        const auto taken = takeIn(order->intake, m_parsers);
        complete(promise, taken ? Result(ImportResult{taken->rows, taken->ready, taken->blocked}) : Result<ImportResult>(taken.error()));
    });
    return promise->future();
}

QFuture<Result<ColumnMapping>> RecipientImport::mappingFor(const QStringList &columns, const QList<QStringList> &sample, const BroadcastContent &content)
{
    return m_core.database->read([columns, sample, content](Connection &connection) -> Result<ColumnMapping> {
        const auto remembered = BroadcastCheckStore(connection).rememberedMapping(tableShape(columns), templateNameOf(content));
        if (!remembered)
            return remembered.error();
        const QStringList variables = variablesOf(content);
        ColumnMapping mapping = guessMapping(columns, sample, variables);
        if (!remembered->has_value())
            return mapping;
        // The template may have got a variable since.
        ColumnMapping known = within(**remembered, columns.size(), variables);
        for (auto it = mapping.variables.cbegin(); it != mapping.variables.cend(); ++it) {
            if (!known.variables.contains(it.key()))
                known.variables.insert(it.key(), *it);
        }
        return known.phone < 0 ? mapping : known;
    });
}

QFuture<Result<void>> RecipientImport::writeSample(const BroadcastContent &content, const QString &path)
{
    const SampleWords words{tr("phone", "column of a sample file"), tr("name", "column of a sample file")};
    return onWorker<void>([content, path, words] { return writeSampleSheet(content, path, words); });
}

namespace {

constexpr qsizetype linesAtOnce = 2000; // some 20 ms of writing: who sends waits no longer

template<typename Change>
Result<QList<BroadcastRow>> changeRows(Connection &connection, BroadcastId broadcast, const QList<qint64> &lines, Change change)
{
    BroadcastStore store(connection);
    const auto known = store.byId(broadcast);
    if (!known)
        return known.error();
    if (known->state != BroadcastState::Draft)
        return conflict("not a draft any more");
    auto rows = store.byLines(broadcast, lines);
    if (!rows)
        return rows;
    if (rows->size() != lines.size())
        return error(ErrorKind::NotFound, QStringLiteral("no such line"), QStringLiteral("line"));
    for (BroadcastRow &row : *rows) {
        if (row.state == RowState::Taken)
            return conflict("a row has left");
        change(row, *known);
    }
    if (const auto written = store.updateRows(broadcast, *rows); !written)
        return written.error();
    if (const auto voided = BroadcastCheckStore(connection).makeVoid(broadcast); !voided)
        return voided.error();
    return rows;
}

void leaveOut(BroadcastRow &row, const Broadcast &known, bool out)
{
    const bool isByHand = row.state == RowState::LeftOut && row.problem == QLatin1String("by_hand");
    if (!out && !isByHand)
        return;
    row.state = out ? RowState::LeftOut : RowState::Ready;
    row.problem = out ? QStringLiteral("by_hand") : QString();
    row.place.clear();
    if (!out)
        readRow(row, known.mapping, row.exacts.value(known.mapping.phone), known.plan.region);
}

} // namespace

QFuture<Result<BroadcastRow>> RecipientImport::edit(BroadcastId broadcast, qint64 line, int column, const QString &text)
{
    if (column < 0)
        return ready(Result<BroadcastRow>(error(ErrorKind::Invalid, QStringLiteral("no such column"), QStringLiteral("column"))));
    const auto change = [column, text](BroadcastRow &row, const Broadcast &known) {
        if (text == row.cells.value(column))
            row.edits.remove(column); // as it was: also the digits behind it count again
        else
            row.edits.insert(column, text);
        readRow(row, known.mapping, row.exacts.value(known.mapping.phone), known.plan.region);
    };
    return m_core.database->write([broadcast, line, change](Connection &connection) -> Result<BroadcastRow> {
        const auto rows = changeRows(connection, broadcast, {line}, change);
        return rows ? Result<BroadcastRow>(rows->first()) : Result<BroadcastRow>(rows.error());
    });
}

QFuture<Result<void>> RecipientImport::setLeftOut(BroadcastId broadcast, const QList<qint64> &lines, bool out)
{
    return onWorker<void>([database = m_core.database, broadcast, lines, out]() -> Result<void> {
        for (qsizetype from = 0; from < lines.size(); from += linesAtOnce) {
            const auto written = database->write([broadcast, part = lines.mid(from, linesAtOnce), out](Connection &connection) -> Result<void> {
                const auto rows = changeRows(connection, broadcast, part, [out](BroadcastRow &row, const Broadcast &known) { leaveOut(row, known, out); });
                return rows ? Result<void>() : Result<void>(rows.error());
            });
            if (const auto done = written.result(); !done)
                return done;
        }
        return {};
    });
}

} // namespace recado
