#pragma once

#include "domain/broadcastrows.h"
#include "domain/evidence.h"
#include "services/core.h"
#include "sheets/sheet.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <stop_token>

namespace recado {

struct ImportRequest {
    BroadcastId broadcast; // a draft; its rows are replaced, or all of them stay when the import fails or is stopped
    QString path; // a file…
    QString text; // …or pasted cells
    sheets::SheetShape shape;
    ColumnMapping mapping;
    QString region;
};

struct ImportProgress {
    qint64 rows = 0;
    double part = 0; // 0..1
    double rowsPerSecond = 0;
};

struct ImportResult {
    qint64 rows = 0;
    qint64 ready = 0;
    qint64 blocked = 0;
};

// People for a broadcast, out of files, pasted cells and what is known. Files are read on a worker; a million rows take seconds. Main thread.
class RecipientImport : public QObject {
    Q_OBJECT

public:
    explicit RecipientImport(const Core &core, QObject *parent = nullptr);
    ~RecipientImport() override; // stops what is under way; it left everything as it was

    QFuture<Result<sheets::SheetPreview>> preview(const QString &path, const std::optional<sheets::SheetShape> &chosen = {});
    QFuture<Result<sheets::SheetPreview>> previewText(const QString &text, const std::optional<sheets::SheetShape> &chosen = {});

    // Also writes source and mapping of the broadcast, and remembers the mapping for tables of this shape. One at a time a broadcast. Errors: those
    // of sheets::open(), Invalid place "phone" (no phone column) or "rows" (there are none), Conflict (left Draft, or another import is under way, or
    // the file changed), Cancelled, DiskFull. An empty `shape` in the source means that there was none to choose.
    QFuture<Result<ImportResult>> import(const ImportRequest &request, std::stop_token stop = {});
    // People without a file: columns "telefone" and "nome" (in the program's language). Used by Compose for more than 20 recipients.
    struct Person {
        QString address;
        QString name;
    };
    QFuture<Result<ImportResult>> importPeople(BroadcastId broadcast, const QList<Person> &people, const QStringList &columns, const QString &region);
    // Who is in another broadcast and whose message has one of these verdicts, such as everybody who did not reply; Queued also means those whose
    // turn did not come. Their lines and cells (edits as if they had stood there) come along; the mapping too where the content is the same, else it
    // is guessed. Error Invalid place "rows" when there is nobody.
    QFuture<Result<ImportResult>> importFromBroadcast(BroadcastId target, BroadcastId source, const QSet<EventKind> &verdicts, std::stop_token stop = {});
    // The mapping of rows that are already there was changed: they are read anew from their cells.
    QFuture<Result<ImportResult>> remap(BroadcastId broadcast, const ColumnMapping &mapping, std::stop_token stop = {});

    // As remembered for this shape and template, else guessed.
    QFuture<Result<ColumnMapping>> mappingFor(const QStringList &columns, const QList<QStringList> &sample, const BroadcastContent &content);

    // A table with the right columns and two rows of the template's examples: xlsx where the path ends so, else csv. Errors: of sheets::create().
    QFuture<Result<void>> writeSample(const BroadcastContent &content, const QString &path);

    // One cell of one row: the original stays beside it. The row is read anew.
    QFuture<Result<BroadcastRow>> edit(BroadcastId broadcast, qint64 line, int column, const QString &text);
    // Out by hand (RowState::LeftOut, by_hand), and back. Thousands are written in portions, so that who sends can write between them; an error
    // leaves those before it as they were wanted. Errors: NotFound place "line", Conflict (left Draft), Storage, DiskFull.
    QFuture<Result<void>> setLeftOut(BroadcastId broadcast, const QList<qint64> &lines, bool out);

Q_SIGNALS:
    void progressed(recado::BroadcastId broadcast, const recado::ImportProgress &progress);

private:
    struct Order;

    QFuture<Result<ImportResult>> begin(BroadcastId broadcast, std::shared_ptr<Order> order, std::stop_token stop);
    QFuture<Result<ImportResult>> work(std::shared_ptr<Order> order, std::stop_token stop);

    const Core &m_core;
    QSet<BroadcastId> m_busy;
    std::stop_source m_closing;
    QThreadPool m_parsers; // pieces of rows
    QThreadPool m_readers; // one thread an import; destroyed first, while the other is still there
};

} // namespace recado

Q_DECLARE_METATYPE(recado::ImportProgress)
