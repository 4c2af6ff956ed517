#pragma once

#include "domain/contactrow.h"
#include "services/core.h"
#include "services/stopflag.h"
#include "sheets/sheet.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace recado {

struct ContactImportRequest {
    QString path; // a file…
    QString text; // …or pasted cells
    sheets::SheetShape shape;
    QList<ContactColumn> mapping;
    QString region; // of numbers without a country code
    QStringList tags; // for everybody in it
    std::optional<Instant> asOf; // when what it says was true: what somebody wrote later stays. None: when the file was changed last; of pasted cells now
    bool dryRun = false; // counts only
};

// A row that was not taken.
struct RefusedContact {
    qint64 line = 0;
    int column = 0; // 1-based; 0: the whole row
    Error reason;   // readContactRow()'s; Conflict place "identity": it names people of two cards; Conflict place "erased": they asked to be forgotten
    QStringList cells;
};

struct ContactImportResult {
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    bool stopped = false;          // what was done so far stays
    QStringList columns;
    QList<RefusedContact> refusals; // the first mostRefusals
};

struct ContactImportProgress {
    qint64 rows = 0;
    double part = 0; // 0..1
};

// Contacts out of a table. Each row goes to the card that has its number, username or id, or makes one; the same file again changes nothing. Nobody who was
// erased comes back. Read on a thread of its own, written some hundred rows a transaction, so that messages are sent and heard meanwhile. Main thread.
class ContactImport : public QObject {
    Q_OBJECT

public:
    explicit ContactImport(const Core &core, QObject *parent = nullptr);
    ~ContactImport() override; // stops what is under way; what was done stays

    // Errors: those of sheets::open(), Invalid place "columns" (no column names anybody), Conflict (the file changed while it was read), DiskFull, Storage.
    // `progress` on the main thread while this lives.
    QFuture<Result<ContactImportResult>> run(const ContactImportRequest &request, std::function<void(const ContactImportProgress &)> progress = {},
                                             const StopFlag &stop = {});

    // The rows that were refused as they stood, with two more columns: where, and why (`words` says it). xlsx where the path ends so, else csv. Errors: of
    // sheets::create().
    struct RefusalWords {
        QString where;
        QString why;
        std::function<QString(const RefusedContact &)> reason; // called on a worker
    };
    static QFuture<Result<void>> writeRefused(const ContactImportResult &result, const QString &path, const RefusalWords &words);

    static constexpr qsizetype mostRefusals = 100'000;

private:
    const Core &m_core;
    StopFlag m_closing = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_readers;
};

} // namespace recado
