#pragma once

#include "services/core.h"
#include "services/remoteconversations.h"
#include "store/conversationlist.h"
#include "store/conversationstore.h"
#include "store/threadstore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// Conversations: what lists and threads show, and what an agent does with one. Main thread. What leaves goes through SendService; what comes in
// enters by itself (services/incomingintake.h).
class ConversationService : public QObject {
    Q_OBJECT

public:
    // Without `remote` everything stays on this computer.
    explicit ConversationService(const Core &core, RemoteConversations *remote = nullptr, QObject *parent = nullptr);

    QFuture<Result<QList<Conversation>>> page(const ConversationQuery &query, int limit, const std::optional<ConversationKey> &from = {});
    QFuture<Result<QList<ConversationId>>> order(const ConversationQuery &query);
    QFuture<Result<QList<Conversation>>> rows(const QList<ConversationId> &ids);
    QFuture<Result<QList<Conversation>>> ofPerson(const QString &address);
    QFuture<Result<Conversation>> byId(ConversationId id);
    QFuture<Result<int>> unreadTotal();
    // The next one with something unread after `from` in the list, else from its top; none when there is no other.
    QFuture<Result<std::optional<ConversationId>>> nextUnread(const ConversationQuery &query, const std::optional<ConversationKey> &from);
    QFuture<Result<std::optional<ConversationId>>> longestWaiting(const ConversationQuery &query, ConversationId except);
    // Where the person went, as WhatsApp told in this conversation: number or user id; empty when it told nothing.
    QFuture<Result<QString>> movedTo(ConversationId id);

    // Entries oldest first; see ThreadStore.
    QFuture<Result<QList<ThreadEntry>>> newest(ConversationId id, int limit);
    QFuture<Result<QList<ThreadEntry>>> before(ConversationId id, const ThreadKey &key, int limit);
    QFuture<Result<QList<ThreadEntry>>> after(ConversationId id, const ThreadKey &key, int limit);
    QFuture<Result<QList<ThreadEntry>>> from(ConversationId id, Instant moment, int limit);

    // By the id at the provider; none when it is not here.
    QFuture<Result<std::optional<ThreadEntry>>> byProviderId(ConversationId id, const QString &providerId);
    // Asks the provider, where it keeps a history, for what is not here: the newest page, or what is older than `before`; see
    // RemoteConversations::fetchHistory(). conversationsChanged() follows when something was added. Errors: Unsupported place "provider", NotFound, the
    // provider's.
    QFuture<Result<HistoryFetch>> fetchHistory(ConversationId id, const std::optional<Instant> &before = {}, int mostPages = 3);

    // Here only: nothing is told to the provider. Error NotFound.
    QFuture<Result<int>> markRead(ConversationId id, Instant until); // how many are unread after that
    // Set here first, which conversationsChanged() tells at once, and told to the provider where it knows such a thing; the answer comes after the
    // provider's. An error of place "provider" means: set here, and the provider did not take it. The state here stays then, because a provider
    // may refuse for a reason that is no reason here (Wati: the plan, or more than 24 hours since the person wrote). Error NotFound.
    QFuture<Result<void>> setStatus(ConversationId id, ConversationStatus status);
    // `assignee` empty: nobody; at Wati the bot. An e-mail address is told to the provider, a name stays here.
    QFuture<Result<void>> assign(ConversationId id, const QString &assignee);
    // Names to choose from: who looks after a conversation, who was named by a history, and whoever works here.
    QFuture<Result<QStringList>> knownOperators(AccountId account = {});
    QFuture<Result<ConversationNote>> addNote(ConversationId id, const QString &author, const QString &text);
    QFuture<Result<QList<ConversationNote>>> notes(ConversationId id);
    QFuture<Result<bool>> removeNote(qint64 note);

    // What was there before conversations were: a few hundred at a time, until done. How many messages of either side found theirs.
    QFuture<Result<int>> fill();

    // For models, which read pages by themselves.
    std::shared_ptr<Database> database() const { return m_core.database; }

Q_SIGNALS:
    // By this process or another, after it is durable. Each conversation once.
    void conversationsChanged(const QList<recado::ConversationId> &conversations);

private:
    struct Filling;
    void fillNext(std::shared_ptr<Filling> filling);
    void lookForChanges();

    const Core &m_core;
    RemoteConversations *m_remote;
    qint64 m_revision = -1; // -1: not known yet, nobody has been told anything
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace recado
