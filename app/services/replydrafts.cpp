#include "services/replydrafts.h"

#include <QSet>

#include <utility>

namespace recado {

ReplyDrafts::ReplyDrafts(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("reply_draft")))
            load();
    });
    load();
}

QFuture<Result<void>> ReplyDrafts::put(ConversationId conversation, const ReplyDraft &draft)
{
    return m_core.database->write(
        [conversation, draft, now = m_core.now()](Connection &connection) { return ReplyDraftStore(connection).put(conversation, draft, now); });
}

QFuture<Result<std::optional<ReplyDraft>>> ReplyDrafts::of(ConversationId conversation)
{
    return m_core.database->read([conversation](Connection &connection) { return ReplyDraftStore(connection).of(conversation); });
}

QFuture<Result<void>> ReplyDrafts::remove(ConversationId conversation)
{
    return m_core.database->write([conversation](Connection &connection) { return ReplyDraftStore(connection).remove(conversation); });
}

void ReplyDrafts::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_core.database->read([](Connection &connection) { return ReplyDraftStore(connection).previews(); })
        .then(this, [this](const Result<QHash<ConversationId, QString>> &previews) {
            m_loading = false;
            if (previews) {
                QSet<ConversationId> others;
                for (auto it = previews->cbegin(); it != previews->cend(); ++it) {
                    if (m_previews.value(it.key()) != it.value())
                        others.insert(it.key());
                }
                for (auto it = m_previews.cbegin(); it != m_previews.cend(); ++it) {
                    if (!previews->contains(it.key()))
                        others.insert(it.key());
                }
                m_previews = *previews;
                if (!others.isEmpty())
                    Q_EMIT draftsChanged(others.values());
            }
            if (std::exchange(m_loadAgain, false))
                load();
        });
}

} // namespace recado
