#include "store/replydraftstore.h"

#include "store/connection.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace recado {

namespace {

const QString topic = QStringLiteral("reply_draft");

} // namespace

Result<void> ReplyDraftStore::put(ConversationId conversation, const ReplyDraft &draft, Instant now)
{
    const QString body = QString::fromUtf8(QJsonDocument(draft.body).toJson(QJsonDocument::Compact));
    const auto kept = m_connection.change(
        QStringLiteral("INSERT INTO reply_draft (conversation_id, preview, body, updated_at) SELECT id, ?, ?, ? FROM conversation WHERE id = ? "
                       "ON CONFLICT (conversation_id) DO UPDATE SET preview = excluded.preview, body = excluded.body, updated_at = excluded.updated_at "
                       "WHERE reply_draft.preview <> excluded.preview OR reply_draft.body <> excluded.body"),
        {draft.preview, body, toMillis(now), conversation.value});
    if (!kept)
        return kept.error();
    return *kept > 0 ? m_connection.touch(topic) : Result<void>();
}

Result<std::optional<ReplyDraft>> ReplyDraftStore::of(ConversationId conversation)
{
    std::optional<ReplyDraft> found;
    const auto done = m_connection.each(QStringLiteral("SELECT preview, body FROM reply_draft WHERE conversation_id = ?"), {conversation.value},
                                        [&found](const QSqlQuery &row) {
                                            found = ReplyDraft{row.value(0).toString(), QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object()};
                                        });
    return done ? Result<std::optional<ReplyDraft>>(found) : done.error();
}

Result<void> ReplyDraftStore::remove(ConversationId conversation)
{
    const auto removed = m_connection.change(QStringLiteral("DELETE FROM reply_draft WHERE conversation_id = ?"), {conversation.value});
    if (!removed)
        return removed.error();
    return *removed > 0 ? m_connection.touch(topic) : Result<void>();
}

Result<QHash<ConversationId, QString>> ReplyDraftStore::previews()
{
    QHash<ConversationId, QString> found;
    const auto done = m_connection.each(QStringLiteral("SELECT conversation_id, preview FROM reply_draft WHERE preview <> ''"), {},
                                        [&found](const QSqlQuery &row) { found.insert({row.value(0).toLongLong()}, row.value(1).toString()); });
    return done ? Result<QHash<ConversationId, QString>>(found) : done.error();
}

} // namespace recado
