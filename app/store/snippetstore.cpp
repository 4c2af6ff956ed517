#include "store/snippetstore.h"

#include "domain/folding.h"
#include "store/connection.h"
#include "store/freshid.h"

namespace recado {

namespace {

const QString topic = QStringLiteral("snippet");

} // namespace

Result<SnippetId> SnippetStore::put(Snippet snippet, Instant now)
{
    if (const auto checked = checkSnippet(snippet); !checked)
        return checked.error();
    const QString key = foldedForSearch(snippet.shortcut);
    const auto other = m_connection.scalar(QStringLiteral("SELECT id FROM snippet WHERE shortcut_key = ? AND id <> ?"), {key, snippet.id.value});
    if (!other)
        return other.error();
    if (other->isValid())
        return error(ErrorKind::Conflict, QStringLiteral("another snippet has this shortcut"), QStringLiteral("shortcut"));
    if (snippet.id.isNull()) {
        const auto fresh = freshId(m_connection, topic, now);
        if (!fresh)
            return fresh.error();
        snippet.id = {*fresh};
    }
    const auto kept = m_connection.execute(
        QStringLiteral("INSERT INTO snippet (id, shortcut, shortcut_key, title, text) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "shortcut = excluded.shortcut, shortcut_key = excluded.shortcut_key, title = excluded.title, text = excluded.text"),
        {snippet.id.value, snippet.shortcut, key, snippet.title, snippet.text});
    if (!kept)
        return kept.error();
    const auto told = m_connection.touch(topic);
    return told ? Result<SnippetId>(snippet.id) : told.error();
}

Result<QList<Snippet>> SnippetStore::all()
{
    auto rows = m_connection.run(QStringLiteral("SELECT id, shortcut, title, text FROM snippet ORDER BY shortcut_key"));
    if (!rows)
        return rows.error();
    QList<Snippet> snippets;
    while (rows->next())
        snippets.append({{rows->value(0).toLongLong()}, rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString()});
    return snippets;
}

Result<void> SnippetStore::remove(SnippetId id)
{
    auto removed = m_connection.run(QStringLiteral("DELETE FROM snippet WHERE id = ?"), {id.value});
    if (!removed)
        return removed.error();
    return removed->numRowsAffected() > 0 ? m_connection.touch(topic) : Result<void>();
}

} // namespace recado
