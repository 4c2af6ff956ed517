// The part of PersonService that erases: on a worker, from a record that is begun to its receipt.
#include "services/crashpoint.h"
#include "services/incomingfiles.h"
#include "services/personcheck.h"
#include "services/persondata.h"
#include "store/compaction.h"
#include "store/erasedpeople.h"
#include "store/incomingmediastore.h"
#include "store/personeraser.h"
#include "store/sideconnection.h"

#include <QJsonArray>

namespace recado {

namespace {

QString text(const char *ascii)
{
    return QLatin1String(ascii);
}

// What nobody else's message has. The disk first: a row that says "here" leads to the file again after a crash.
Result<qint64> removeFiles(SideConnection &side, const Core &core, const PersonTraces &traces)
{
    qint64 removed = 0;
    const auto done = side.transact([&](Connection &connection) -> Result<void> {
        const auto kept = IncomingMediaStore(connection).keptOfPeople(traces.people);
        if (!kept)
            return kept.error();
        QList<qint64> rows;
        for (const KeptFile &file : *kept)
            rows.append(file.row);
        const auto unused = IncomingMediaStore(connection).forget(rows);
        if (!unused)
            return unused.error();
        for (const QString &hash : *unused) {
            if (const auto gone = IncomingFiles(core.dataDir).remove(hash); !gone)
                return gone;
            ++removed;
        }
        return {};
    });
    return done ? Result<qint64>(removed) : done.error();
}

Result<QStringList> marksOf(SideConnection &side, const PersonTraces &traces)
{
    QStringList marks;
    for (const QString &person : traces.people) {
        const auto mark = ErasedPeople(side.connection()).markOf(person);
        if (!mark)
            return mark.error();
        marks.append(*mark);
    }
    return marks;
}

Result<void> eraseRows(SideConnection &side, const Core &core, ErasureRecord &record, const PersonProgress &progress, const std::stop_token &stop)
{
    const auto files = removeFiles(side, core, record.traces);
    if (!files)
        return files.error();
    crashPoint("erasing_files");
    PersonEraser eraser(side, record.traces, record.startedAt, stop);
    const auto erased = eraser.run([&progress](const QString &table, qint64 rows) {
        if (table == QLatin1String("incoming"))
            crashPoint("erasing_middle");
        if (progress && !table.isEmpty())
            progress(table, rows);
    });
    for (auto it = eraser.counts().begin(); it != eraser.counts().end(); ++it) {
        if (!it.key().isEmpty())
            record.counts[it.key()] += it.value();
    }
    if (*files > 0)
        record.counts[text("files")] += *files;
    const QString state = erased ? text("checking") : text("erasing");
    const auto noted = side.transact([&](Connection &connection) { return ErasureStore(connection).note(record.id, state, record.counts); });
    if (erased && noted)
        record.state = state;
    return erased ? noted : erased;
}

} // namespace

QJsonObject receiptOf(const ErasureRecord &record, const QStringList &marks, const PersonCheck &check, Instant finishedAt)
{
    QJsonObject counts;
    for (auto it = record.counts.begin(); it != record.counts.end(); ++it)
        counts.insert(it.key(), it.value());
    return {{text("receipt"), text("recado-erasure")},
            {text("version"), 1},
            {text("erasure_id"), record.id},
            {text("started_at"), toIso(record.startedAt)},
            {text("finished_at"), toIso(finishedAt)},
            {text("by"), record.who},
            {text("people"), QJsonArray::fromStringList(marks)},
            {text("counts"), counts},
            {text("stays"), QJsonArray{text("statistics"), text("do_not_contact"), text("provider_ids_as_hashes")}},
            {text("check"), QJsonObject{{text("files_read"), check.files.size()},
                                        {text("bytes_read"), check.bytes},
                                        {text("files_with_the_number"), QJsonArray::fromStringList(check.numbersIn)},
                                        {text("files_with_the_name"), QJsonArray::fromStringList(check.namesIn)},
                                        {text("files_not_readable"), QJsonArray::fromStringList(check.unreadable)}}},
            {text("elsewhere"), QJsonObject{{text("accounts"), QJsonArray::fromStringList(record.traces.accounts)},
                                            {text("backups"), QJsonArray::fromStringList(record.backups)}}}};
}

Result<ErasureRecord> finishErasure(const Core &core, ErasureRecord record, const PersonProgress &progress, const std::stop_token &stop)
{
    const QString file = core.database->file();
    const auto side = SideConnection::open(file);
    if (!side)
        return side.error();
    // What is deleted is written over at once: not even a crash before the file is written anew leaves it.
    if (const auto set = (*side)->connection().scalar(text("PRAGMA secure_delete = ON")); !set)
        return set.error();
    if (record.state == text("erasing")) {
        if (const auto erased = eraseRows(**side, core, record, progress, stop); !erased)
            return erased.error();
    }
    crashPoint("erasing_compact");
    if (progress)
        progress(text("compact"), 0);
    const auto compacted = compact(file);
    if (!compacted)
        return compacted.error();
    if (progress)
        progress(text("check"), 0);
    const PersonCheck check = lookForPerson(core.dataDir, record.traces.spelling(), record.traces.names);
    const auto marks = marksOf(**side, record.traces);
    if (!marks)
        return marks.error();
    const Instant now = core.now();
    record.receipt = receiptOf(record, *marks, check, now);
    if (!compacted->isWhole)
        return record; // somebody reads: its old pages are still there
    const auto finished = (*side)->transact([&](Connection &connection) { return ErasureStore(connection).finish(record.id, record.receipt, now); });
    if (!finished)
        return finished.error();
    record.state = text("done");
    record.finishedAt = now;
    record.traces = {};
    return record;
}

} // namespace recado
