#include "services/optoutservice.h"

namespace recado {

OptOutService::OptOutService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("do_not_contact")))
            Q_EMIT changed();
    });
}

QFuture<Result<void>> OptOutService::add(const QString &address, const QString &note)
{
    return m_core.database->write([address, note, now = m_core.now()](Connection &connection) {
        return DoNotContactStore(connection).add(address.trimmed(), QStringLiteral("operator"), note, now);
    });
}

QFuture<Result<bool>> OptOutService::remove(const QString &address)
{
    return m_core.database->write([address](Connection &connection) { return DoNotContactStore(connection).remove(address.trimmed()); });
}

QFuture<Result<bool>> OptOutService::contains(const QString &address)
{
    return m_core.database->read([address](Connection &connection) { return DoNotContactStore(connection).contains(address.trimmed()); });
}

QFuture<Result<QList<DoNotContact>>> OptOutService::list()
{
    return m_core.database->read([](Connection &connection) { return DoNotContactStore(connection).list(); });
}

QFuture<Result<int>> OptOutService::count()
{
    return m_core.database->read([](Connection &connection) { return DoNotContactStore(connection).count(); });
}

} // namespace recado
