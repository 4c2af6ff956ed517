#include "services/draftservice.h"

namespace recado {

DraftService::DraftService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("draft")))
            Q_EMIT changed();
    });
}

QFuture<Result<DraftId>> DraftService::put(const SavedDraft &draft)
{
    return m_core.database->write([draft, now = m_core.now()](Connection &connection) { return DraftStore(connection).put(draft, now); });
}

QFuture<Result<QList<SavedDraft>>> DraftService::list()
{
    return m_core.database->read([](Connection &connection) { return DraftStore(connection).all(); });
}

QFuture<Result<void>> DraftService::remove(DraftId id)
{
    return m_core.database->write([id](Connection &connection) { return DraftStore(connection).remove(id); });
}

} // namespace recado
