#include "services/snippetservice.h"

namespace recado {

SnippetService::SnippetService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("snippet")))
            Q_EMIT changed();
    });
}

QFuture<Result<QList<Snippet>>> SnippetService::list()
{
    return m_core.database->read([](Connection &connection) { return SnippetStore(connection).all(); });
}

QFuture<Result<SnippetId>> SnippetService::put(const Snippet &snippet)
{
    return m_core.database->write([snippet, now = m_core.now()](Connection &connection) { return SnippetStore(connection).put(snippet, now); });
}

QFuture<Result<void>> SnippetService::remove(SnippetId id)
{
    return m_core.database->write([id](Connection &connection) { return SnippetStore(connection).remove(id); });
}

} // namespace recado
