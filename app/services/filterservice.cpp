#include "services/filterservice.h"

namespace recado {

FilterService::FilterService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("savedFilter")))
            Q_EMIT changed();
    });
}

QFuture<Result<QList<SavedFilter>>> FilterService::list()
{
    return m_core.database->read([](Connection &connection) { return SavedFilterStore(connection).all(); });
}

QFuture<Result<SavedFilterId>> FilterService::put(const SavedFilter &filter)
{
    return m_core.database->write([filter, now = m_core.now()](Connection &connection) { return SavedFilterStore(connection).put(filter, now); });
}

QFuture<Result<void>> FilterService::remove(SavedFilterId id)
{
    return m_core.database->write([id](Connection &connection) { return SavedFilterStore(connection).remove(id); });
}

QFuture<Result<void>> FilterService::reorder(const QList<SavedFilterId> &order)
{
    return m_core.database->write([order](Connection &connection) { return SavedFilterStore(connection).reorder(order); });
}

} // namespace recado
