#include "services/persondata.h"

#include "services/broadcastcontext.h"
#include "services/onworker.h"
#include "services/optoutcheck.h"
#include "store/erasedpeople.h"
#include "store/incomingmediastore.h"
#include "store/sideconnection.h"

#include <QPointer>

namespace recado {

namespace {

Result<PersonPreview> previewOf(Connection &connection, const Result<PersonTraces> &traces)
{
    if (!traces)
        return traces.error();
    if (traces->isEmpty())
        return error(ErrorKind::NotFound, QStringLiteral("nobody"), QStringLiteral("contact"));
    PersonFinder finder(connection);
    PersonPreview preview;
    preview.traces = *traces;
    auto counts = finder.counts(*traces);
    if (!counts)
        return counts.error();
    auto obstacles = finder.obstacles(*traces);
    if (!obstacles)
        return obstacles.error();
    const auto files = IncomingMediaStore(connection).keptOfPeople(traces->people);
    if (!files)
        return files.error();
    for (const KeptFile &file : *files) {
        preview.files.append(file.name);
        preview.fileBytes += file.bytes;
    }
    preview.counts = std::move(*counts);
    preview.obstacles = std::move(*obstacles);
    return preview;
}

// Told where the window is.
PersonProgress onMainThread(const PersonProgress &progress)
{
    if (!progress)
        return {};
    return [progress](const QString &table, qint64 rows) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [progress, table, rows] { progress(table, rows); }, Qt::QueuedConnection);
    };
}

Error refusal(const QList<PersonObstacle> &obstacles)
{
    QStringList lines;
    for (const PersonObstacle &one : obstacles)
        lines.append(QStringLiteral("%1|%2|%3").arg(one.word).arg(one.rows).arg(one.detail));
    return error(ErrorKind::Conflict, lines.join(QLatin1Char('\n')), obstacles.first().word);
}

// In one transaction: nothing can be sent to them any more, nothing of theirs comes back, and who it is stands in the record until it is done.
Result<ErasureRecord> begin(Connection &connection, const PersonTraces &traces, const QStringList &backups, Instant now)
{
    const auto obstacles = PersonFinder(connection).obstacles(traces);
    if (!obstacles)
        return obstacles.error();
    if (!obstacles->isEmpty())
        return refusal(*obstacles);
    for (const QString &person : traces.people) {
        if (const auto remembered = rememberErased(connection, person, now); !remembered)
            return remembered.error();
        if (const auto remembered = ErasedPeople(connection).remember(person, now); !remembered)
            return remembered.error();
    }
    const QString who = operatorName();
    const auto id = ErasureStore(connection).begin(traces, backups, who, now);
    if (!id)
        return id.error();
    ErasureRecord record;
    record.id = *id;
    record.state = QStringLiteral("erasing");
    record.who = who;
    record.startedAt = now;
    record.traces = traces;
    record.backups = backups;
    return record;
}

} // namespace

PersonService::PersonService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("privacy")))
            Q_EMIT changed();
    });
}

QFuture<Result<PersonPreview>> PersonService::preview(const QString &address)
{
    return m_core.database->look([address](Connection &connection) { return previewOf(connection, PersonFinder(connection).find(address)); }, Reader::Reports);
}

QFuture<Result<PersonPreview>> PersonService::preview(ContactId contact)
{
    return m_core.database->look([contact](Connection &connection) { return previewOf(connection, PersonFinder(connection).find(contact)); }, Reader::Reports);
}

QFuture<Result<PersonExported>> PersonService::exportTo(const PersonTraces &traces, const QString &directory, const PersonPage &page, PersonProgress progress,
                                                        std::stop_token stop)
{
    PersonExport work{m_core.dataDir, traces, directory, page, m_core.now(), onMainThread(progress), std::move(stop)};
    return m_core.database->look([work](Connection &connection) { return work.write(connection); }, Reader::Reports);
}

QFuture<Result<ErasureRecord>> PersonService::erase(const PersonTraces &traces, const QStringList &backups, PersonProgress progress, std::stop_token stop)
{
    if (traces.isEmpty())
        return ready(Result<ErasureRecord>(error(ErrorKind::NotFound, QStringLiteral("nobody"), QStringLiteral("contact"))));
    return m_core.database->write([traces, backups, now = m_core.now()](Connection &connection) { return begin(connection, traces, backups, now); })
        .then(this, [this, progress = onMainThread(progress), stop = std::move(stop)](Result<ErasureRecord> begun) -> QFuture<Result<ErasureRecord>> {
            if (!begun)
                return ready(Result<ErasureRecord>(begun.error()));
            // By value: the application may end before the worker does.
            return onWorker<ErasureRecord>([core = m_core, record = *begun, progress, stop] { return finishErasure(core, record, progress, stop); });
        })
        .unwrap();
}

QFuture<Result<int>> PersonService::resume()
{
    return onWorker<int>([core = m_core]() -> Result<int> {
        const auto pending = core.database->read([](Connection &connection) { return ErasureStore(connection).pending(); }).result();
        if (!pending)
            return pending.error();
        int done = 0;
        for (const ErasureRecord &record : *pending) {
            const auto finished = finishErasure(core, record, {}, {});
            if (!finished)
                return finished.error();
            done += finished->state == QLatin1String("done") ? 1 : 0;
        }
        return done;
    });
}

QFuture<Result<QList<ErasureRecord>>> PersonService::receipts()
{
    return m_core.database->look([](Connection &connection) { return ErasureStore(connection).done(); });
}

QFuture<Result<std::optional<Instant>>> PersonService::erasedAt(const QString &address)
{
    return m_core.database->look([address](Connection &connection) { return ErasedPeople(connection).erasedAt(address); });
}

QFuture<Result<void>> PersonService::noteReveal(const QString &address, const QString &place)
{
    const Reveal reveal{m_core.now(), operatorName(), keyOfAddress(address), place};
    return m_core.database->write([reveal](Connection &connection) { return RevealLog(connection).add(reveal); });
}

QFuture<Result<QList<Reveal>>> PersonService::reveals(int most)
{
    return m_core.database->look([most](Connection &connection) { return RevealLog(connection).newest(most); });
}

} // namespace recado
