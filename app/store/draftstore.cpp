#include "store/draftstore.h"

#include "store/connection.h"
#include "store/freshid.h"

#include <QJsonDocument>

namespace recado {

namespace {

const QString topic = QStringLiteral("draft");

} // namespace

Result<DraftId> DraftStore::put(const SavedDraft &draft, Instant now)
{
    DraftId id = draft.id;
    if (id.isNull()) {
        const auto fresh = freshId(m_connection, topic, now);
        if (!fresh)
            return fresh.error();
        id = {*fresh};
    }
    const QString body = QString::fromUtf8(QJsonDocument(draft.body).toJson(QJsonDocument::Compact));
    auto kept = m_connection.run(QStringLiteral("INSERT INTO draft (id, title, body, updated_at) VALUES (?, ?, ?, ?) "
                                                "ON CONFLICT (id) DO UPDATE SET title = excluded.title, body = excluded.body, "
                                                "updated_at = excluded.updated_at "
                                                "WHERE draft.title <> excluded.title OR draft.body <> excluded.body"),
                                 {id.value, draft.title, body, toMillis(now)});
    if (!kept)
        return kept.error();
    if (kept->numRowsAffected() == 0)
        return id;
    const auto told = m_connection.touch(topic);
    return told ? Result<DraftId>(id) : told.error();
}

Result<QList<SavedDraft>> DraftStore::all()
{
    auto rows = m_connection.run(QStringLiteral("SELECT id, title, body, updated_at FROM draft ORDER BY updated_at DESC, id DESC"));
    if (!rows)
        return rows.error();
    QList<SavedDraft> drafts;
    while (rows->next()) {
        const QJsonObject body = QJsonDocument::fromJson(rows->value(2).toString().toUtf8()).object();
        drafts.append({{rows->value(0).toLongLong()}, rows->value(1).toString(), body, fromMillis(rows->value(3).toLongLong())});
    }
    return drafts;
}

Result<void> DraftStore::remove(DraftId id)
{
    auto removed = m_connection.run(QStringLiteral("DELETE FROM draft WHERE id = ?"), {id.value});
    if (!removed)
        return removed.error();
    return removed->numRowsAffected() > 0 ? m_connection.touch(topic) : Result<void>();
}

} // namespace recado
