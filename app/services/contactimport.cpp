#include "services/contactimport.h"

#include "services/onworker.h"
#include "services/optoutcheck.h"
#include "sheets/sheetwriter.h"
#include "store/contactstore.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype pieceSize = 200; // rows a transaction: some ten milliseconds

struct Piece {
    struct Read {
        qint64 line = 0;
        QStringList cells;
        Result<ContactRow> row;
    };
    QList<Read> rows;
};

// Cards that a dry run would have written by now: later rows of the file meet them.
struct Plan {
    QList<Contact> cards;
    QHash<QString, qsizetype> byIdentity;

    static QString key(const ContactIdentity &one) { return one.kind + QLatin1Char(' ') + one.value; }
    void put(const Contact &contact)
    {
        qsizetype place = -1;
        for (const ContactIdentity &one : contact.identities)
            place = std::max(place, byIdentity.value(key(one), -1));
        if (place < 0) {
            place = cards.size();
            cards.append(contact);
        }
        cards[place] = contact;
        for (const ContactIdentity &one : contact.identities)
            byIdentity.insert(key(one), place);
    }
};

class Import {
public:
    Import(ContactImportRequest request, Instant asOf, Instant now) : m_request(std::move(request)), m_asOf(asOf), m_now(now) {}

    ContactImportResult &result() { return m_result; }

    // A piece, within one transaction; or only looked at. Counts are the caller's to keep: a transaction may be lost.
    Result<ContactImportResult> take(Connection &connection, const Piece &piece)
    {
        ContactImportResult counts;
        const auto keys = OptOutKeys::read(connection);
        if (!keys)
            return keys.error();
        for (const Piece::Read &read : piece.rows) {
            ++counts.rows;
            const auto refused = takeRow(connection, *keys, read, &counts);
            if (!refused)
                return refused.error();
            if (*refused) {
                ++counts.refused;
                counts.refusals.append(**refused);
            }
        }
        return counts;
    }

private:
    // Why it was refused; none: it was taken. An error ends the import.
    Result<std::optional<RefusedContact>> takeRow(Connection &connection, const OptOutKeys &keys, const Piece::Read &read, ContactImportResult *counts)
    {
        if (!read.row)
            return std::optional(refusal(read, read.row.error()));
        const auto erased = isErased(connection, keys, *read.row);
        if (!erased)
            return erased.error();
        if (*erased)
            return std::optional(refusal(read, error(ErrorKind::Conflict, QStringLiteral("erased"), QStringLiteral("erased"))));
        const auto owners = ownersOf(connection, *read.row);
        if (!owners)
            return owners.error();
        if (owners->size() > 1)
            return std::optional(refusal(read, error(ErrorKind::Conflict, QStringLiteral("people of two cards"), QStringLiteral("identity"))));
        Contact contact = owners->value(0);
        const bool isNew = owners->isEmpty();
        if (isNew)
            contact.createdAt = m_now;
        if (!applyRow(contact, *read.row, m_request.tags, m_asOf)) {
            ++counts->unchanged;
            return std::optional<RefusedContact>();
        }
        contact.updatedAt = m_now;
        // The opt-out that stands for an erased person may have been taken back.
        if (const auto mayBe = isNew ? ContactStore(connection).refuseErased(contact) : Result<void>(); !mayBe) {
            if (mayBe.error().place != QLatin1String("erased"))
                return mayBe.error();
            return std::optional(refusal(read, mayBe.error()));
        }
        if (m_request.dryRun) {
            m_plan.put(contact);
        } else if (const auto kept = ContactStore(connection).put(contact); !kept) {
            return kept.error();
        }
        ++(isNew ? counts->added : counts->changed);
        return std::optional<RefusedContact>();
    }

    // The different cards that have something of the row.
    Result<QList<Contact>> ownersOf(Connection &connection, const ContactRow &row)
    {
        ContactStore store(connection);
        QList<Contact> owners;
        QSet<ContactId> ids;
        QSet<qsizetype> planned;
        for (const ContactIdentity &one : row.identities) {
            if (const auto place = m_plan.byIdentity.constFind(Plan::key(one)); place != m_plan.byIdentity.constEnd()) {
                const Contact &card = m_plan.cards[*place];
                if (!planned.contains(*place) && (card.id.isNull() || !ids.contains(card.id)))
                    owners.append(card);
                planned.insert(*place);
                ids.insert(card.id);
                continue;
            }
            const QString word = one.kind == identity::username ? QLatin1Char('@') + one.value : one.value;
            const auto id = store.find(word);
            if (!id)
                return id.error();
            if (id->isNull() || ids.contains(*id))
                continue;
            const auto card = store.byId(*id);
            if (!card)
                return card.error();
            ids.insert(*id);
            owners.append(*card);
        }
        return owners;
    }

    static Result<bool> isErased(Connection &connection, const OptOutKeys &keys, const ContactRow &row)
    {
        for (const ContactIdentity &one : keys.hashKey.isEmpty() ? QList<ContactIdentity>() : row.identities) {
            const QString key = keys.erased(personOf(one));
            if (personOf(one).isEmpty() || key.isEmpty())
                continue;
            const auto entry = DoNotContactStore(connection).entryOf(key);
            if (!entry)
                return entry.error();
            if (entry->has_value())
                return true;
        }
        return false;
    }

    static RefusedContact refusal(const Piece::Read &read, const Error &reason)
    {
        bool isColumn = false;
        const int column = reason.place.toInt(&isColumn);
        return {read.line, isColumn ? column + 1 : 0, reason, read.cells};
    }

    ContactImportRequest m_request;
    Instant m_asOf;
    Instant m_now;
    Plan m_plan;
    ContactImportResult m_result;
};

Result<Piece> nextPiece(sheets::SheetReader &reader, const ContactImportRequest &request, const QStringList &columns)
{
    Piece piece;
    while (piece.rows.size() < pieceSize) {
        const auto read = reader.next();
        if (!read)
            return read.error();
        if (!read->has_value())
            break;
        QStringList cells;
        QHash<int, QString> exacts;
        for (const sheets::Cell &cell : (*read)->cells) {
            if (!cell.exact.isEmpty())
                exacts.insert(int(cells.size()), cell.exact);
            cells.append(cell.text);
        }
        piece.rows.append({(*read)->line, cells, readContactRow(cells, exacts, columns, request.mapping, request.region)});
    }
    return piece;
}

void add(ContactImportResult &total, const ContactImportResult &piece)
{
    total.rows += piece.rows;
    total.added += piece.added;
    total.changed += piece.changed;
    total.unchanged += piece.unchanged;
    total.refused += piece.refused;
    total.refusals += piece.refusals.mid(0, ContactImport::mostRefusals - total.refusals.size());
}

struct Work {
    std::shared_ptr<Database> database;
    ContactImportRequest request;
    Instant now;
    StopFlag stop;
    StopFlag closing;
    std::function<void(const ContactImportProgress &)> told; // from the worker
};

// On a thread of its own from end to end; the database is asked piece by piece.
Result<ContactImportResult> importOn(const Work &work)
{
    const ContactImportRequest &request = work.request;
    const bool isFile = !request.path.isEmpty();
    const auto seen = isFile ? sheets::preview(request.path, request.shape) : sheets::previewText(request.text, request.shape);
    if (!seen)
        return seen.error();
    auto reader = isFile ? sheets::open(request.path, request.shape) : sheets::openText(request.text, request.shape);
    if (!reader)
        return reader.error();
    const Instant changed = isFile ? fromMillis(QFileInfo(request.path).lastModified().toMSecsSinceEpoch()) : work.now;
    // A file of tomorrow would outlive what is written today.
    const auto import = std::make_shared<Import>(request, std::min(request.asOf.value_or(changed), work.now), work.now);
    import->result().columns = seen->columns;
    while (true) {
        if (isStopped(work.stop) || isStopped(work.closing)) {
            import->result().stopped = true;
            break;
        }
        const auto piece = nextPiece(**reader, request, seen->columns);
        if (!piece)
            return piece.error();
        if (piece->rows.isEmpty())
            break;
        const auto job = [import, rows = *piece](Connection &connection) { return import->take(connection, rows); };
        const auto counts = (request.dryRun ? work.database->look(job, Reader::Reports) : work.database->write(job)).result();
        if (!counts)
            return counts.error();
        add(import->result(), *counts);
        work.told({import->result().rows, (*reader)->progress()});
    }
    return import->result();
}

} // namespace

ContactImport::ContactImport(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    m_readers.setMaxThreadCount(1);
}

ContactImport::~ContactImport()
{
    *m_closing = true;
    m_readers.waitForDone();
}

QFuture<Result<ContactImportResult>> ContactImport::run(const ContactImportRequest &request, std::function<void(const ContactImportProgress &)> progress,
                                                        const StopFlag &stop)
{
    const auto names = [](const ContactColumn &column) {
        return column.kind == ContactColumn::Kind::Number || column.kind == ContactColumn::Kind::Username || column.kind == ContactColumn::Kind::Bsuid;
    };
    if (std::none_of(request.mapping.begin(), request.mapping.end(), names))
        return ready(Result<ContactImportResult>(error(ErrorKind::Invalid, QStringLiteral("no column names anybody"), QStringLiteral("columns"))));
    Work work{m_core.database, request, m_core.now(), stop, m_closing, {}};
    // The destructor waits for the thread that calls this.
    work.told = [this, progress = std::move(progress)](const ContactImportProgress &at) {
        if (progress)
            QMetaObject::invokeMethod(this, [progress, at] { progress(at); }, Qt::QueuedConnection);
    };
    auto promise = std::make_shared<QPromise<Result<ContactImportResult>>>();
    promise->start();
    m_readers.start([promise, work] { complete(promise, importOn(work)); });
    return promise->future();
}

QFuture<Result<void>> ContactImport::writeRefused(const ContactImportResult &result, const QString &path, const RefusalWords &words)
{
    return onWorker<void>([result, path, words]() -> Result<void> {
        sheets::WriteOptions options;
        options.format = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? sheets::Format::Xlsx : sheets::Format::Csv;
        auto writer = sheets::create(path, result.columns + QStringList{words.where, words.why}, options);
        if (!writer)
            return writer.error();
        for (const RefusedContact &one : result.refusals) {
            QVariantList row;
            for (qsizetype i = 0; i < result.columns.size(); ++i)
                row.append(one.cells.value(i));
            row << (one.column > 0 ? QStringLiteral("%1:%2").arg(one.line).arg(one.column) : QString::number(one.line)) << words.reason(one);
            if (const auto written = (*writer)->write(row); !written)
                return written;
        }
        return (*writer)->finish();
    });
}

} // namespace recado
