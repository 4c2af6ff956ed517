#pragma once

#include "services/ingestservice.h"
#include "services/remotecalls.h"
#include "domain/conversation.h"

#include <QObject>
#include <QSet>

namespace recado {

// What asking a provider for a conversation brought.
struct HistoryFetch {
    int added = 0; // messages of either side that were not here
    int pages = 0; // that were asked for
    bool isComplete = false; // the provider has nothing older
};

// What providers know of conversations: their history, their state, who looks after them. Main thread; behind ConversationService.
class RemoteConversations : public QObject {
    Q_OBJECT

public:
    RemoteConversations(const Core &core, RemoteCalls &calls, IngestService &ingest, QObject *parent = nullptr);

    // Pages are asked for one after the other, each kept before the next, at most `mostPages`. Without `before`: the newest, until something is met that
    // is here. With it: older ones, from where the last reading ended, until something older than that was added or nothing is left. A message older than all that is here comes
    // as read. Errors: Unsupported place "provider" where there is no history, NotFound, the provider's.
    QFuture<Result<HistoryFetch>> fetchHistory(ConversationId id, const std::optional<Instant> &before, int mostPages);

    // Nothing to do, and success, where the provider does not know such a thing, or nobody knows which of our numbers it is about; after the provider
    // has said once that this account may not (Wati: a matter of the plan), not again in this process. Errors: the provider's, place "provider".
    QFuture<Result<void>> tellStatus(const Conversation &conversation, ConversationStatus status);
    // `who` that is no e-mail address is known here only.
    QFuture<Result<void>> tellOperator(const Conversation &conversation, const QString &who);

private:
    struct Reading;
    void readNext(std::shared_ptr<Reading> reading);
    void keep(std::shared_ptr<Reading> reading, const HistoryPage &page, const QByteArray &body);
    using MakeOne = std::function<std::optional<net::Request>(const PeopleProvider &, const AccountService::Access &, const Channel &)>;
    QFuture<Result<void>> tell(const Conversation &conversation, RemoteCalls::Bucket bucket, MakeOne make);

    const Core &m_core;
    RemoteCalls &m_calls;
    IngestService &m_ingest;
    QSet<QPair<qint64, int>> m_mayNot; // account and call
};

} // namespace recado
