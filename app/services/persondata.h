#pragma once

#include "services/core.h"
#include "services/personexport.h"
#include "store/erasurestore.h"
#include "store/reveallog.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace recado {

// What there is of one person, and what stands in the way of erasing it.
struct PersonPreview {
    PersonTraces traces;
    QList<PersonCount> counts;
    QList<PersonObstacle> obstacles; // empty: may be erased now
    QStringList files;               // names of files that the person sent and that lie here
    qint64 fileBytes = 0;
};

// `table`: of which so many rows are done; "files", "compact" and "check" for what is no table.
using PersonProgress = std::function<void(const QString &table, qint64 rows)>;

// One person's data (LGPD, art. 18 II, V and VI): seen, taken out as a file, erased with a receipt. What lies where and what becomes of it stands in
// docs/privacy.md. Workers do it; `progress` and futures come to the main thread.
class PersonService : public QObject {
    Q_OBJECT

public:
    explicit PersonService(const Core &core, QObject *parent = nullptr);

    // By any form of a number, a BSUID, "@username". Error NotFound place "contact" when the word names nobody. A number needs no card.
    QFuture<Result<PersonPreview>> preview(const QString &address);
    QFuture<Result<PersonPreview>> preview(ContactId contact);

    // Everything into a directory, made when it is not there: person.json, person.html, media/. Errors: Conflict (place: the path) when there is an
    // export already, Storage, DiskFull, Cancelled.
    QFuture<Result<PersonExported>> exportTo(const PersonTraces &traces, const QString &directory, const PersonPage &page, PersonProgress progress = {},
                                             std::stop_token stop = {});

    // Errors before anything is written: Conflict, place an obstacle's word, detail "WORD|COUNT|DETAIL" of each, one a line. After that: Storage, DiskFull,
    // Cancelled; what was begun is finished when the host starts anew. Who reads the database meanwhile keeps its old pages: then the record's state is
    // "checking", and the rest is done at the next start.
    QFuture<Result<ErasureRecord>> erase(const PersonTraces &traces, const QStringList &backups, PersonProgress progress = {}, std::stop_token stop = {});
    // Erasures that did not come to their end; how many are done now. The host's, once it has begun.
    QFuture<Result<int>> resume();

    // The receipts, newest first, and of one person: by what is left of them, a keyed hash.
    QFuture<Result<QList<ErasureRecord>>> receipts();
    QFuture<Result<std::optional<Instant>>> erasedAt(const QString &address);

    // Somebody looked under the mask of the screen.
    QFuture<Result<void>> noteReveal(const QString &address, const QString &place);
    QFuture<Result<QList<Reveal>>> reveals(int most = 200);

Q_SIGNALS:
    void changed(); // receipts, reveals, retention: by this process or another

private:
    const Core &m_core;
};

// The worker's part of erase(), for one record that is begun.
Result<ErasureRecord> finishErasure(const Core &core, ErasureRecord record, const PersonProgress &progress, const std::stop_token &stop);

// {"receipt": "recado-erasure", …}: no number, name or text; people by their marks (ErasedPeople).
struct PersonCheck;
QJsonObject receiptOf(const ErasureRecord &record, const QStringList &marks, const PersonCheck &check, Instant finishedAt);

} // namespace recado
