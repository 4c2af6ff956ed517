#pragma once

#include "services/core.h"
#include "store/replydraftstore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// What is being written in conversations, kept across switching and restart. Main thread.
class ReplyDrafts : public QObject {
    Q_OBJECT

public:
    explicit ReplyDrafts(const Core &core, QObject *parent = nullptr);

    // What was answered is on disk; the caller waits for a pause in typing before it calls.
    QFuture<Result<void>> put(ConversationId conversation, const ReplyDraft &draft);
    QFuture<Result<std::optional<ReplyDraft>>> of(ConversationId conversation);
    QFuture<Result<void>> remove(ConversationId conversation);

    // The first words of what is being written there, for a list's "draft:"; empty where nothing is. At once, from memory.
    QString draftOf(ConversationId conversation) const { return m_previews.value(conversation); }

Q_SIGNALS:
    // What draftOf() says of these is another thing now; by this process or another.
    void draftsChanged(const QList<recado::ConversationId> &conversations);

private:
    void load();

    const Core &m_core;
    QHash<ConversationId, QString> m_previews;
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace recado
