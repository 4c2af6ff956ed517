#include "services/conversationservice.h"

#include "providers/provider.h"
#include "services/broadcastcontext.h"
#include "services/incomingintake.h"
#include "store/accountstore.h"
#include "store/conversationfill.h"
#include "store/deliverystore.h"
#include "store/historystore.h"

namespace recado {

namespace {

constexpr int fillAtOnce = 300; // some 10 ms of the database thread

// One piece of what was there before; 0: nothing is left.
Result<int> fillDeliveries(Connection &connection)
{
    const auto deliveries = ConversationFill(connection).deliveries(fillAtOnce);
    if (!deliveries)
        return deliveries.error();
    for (const DeliveryId id : *deliveries) {
        const auto delivery = DeliveryStore(connection).byId(id);
        if (!delivery)
            return delivery.error();
        const auto account = AccountStore(connection).byId(delivery->account);
        if (!account)
            return account.error();
        const auto provider = providerFor(account->provider);
        const auto decoded = provider->decodeWebhook(*account, delivery->body);
        if (!decoded)
            continue;
        if (const auto taken = takeIncoming(connection, *account, decoded->events, delivery->body, delivery->heardAt, id, true); !taken)
            return taken.error();
    }
    if (deliveries->isEmpty())
        return 0;
    const auto noted = ConversationFill(connection).noteDeliveries(deliveries->last());
    return noted ? Result<int>(static_cast<int>(deliveries->size())) : noted.error();
}

} // namespace

struct ConversationService::Filling {
    QPromise<Result<int>> answer;
    int done = 0;
};

ConversationService::ConversationService(const Core &core, RemoteConversations *remote, QObject *parent) : QObject(parent), m_core(core), m_remote(remote)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("conversation")))
            lookForChanges();
    });
    // From which change on is told: asked once, before anything else of this object's.
    m_core.database
        ->read([](Connection &connection) -> Result<qint64> {
            const auto highest = ConversationStore(connection).lastRevision();
            return highest ? Result<qint64>(*highest) : highest.error();
        })
        .then(this, [this](const Result<qint64> &highest) {
            m_revision = highest ? *highest : 0;
            if (std::exchange(m_lookAgain, false))
                lookForChanges();
        });
}

void ConversationService::lookForChanges()
{
    if (m_looking || m_revision < 0) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_core.database
        ->look([from = m_revision](Connection &connection) { return ConversationStore(connection).changedSince(from); }, Reader::InSight)
        .then(this, [this](const Result<ConversationStore::Changed> &changed) {
            m_looking = false;
            if (changed) {
                m_revision = changed->revision;
                if (!changed->conversations.isEmpty())
                    Q_EMIT conversationsChanged(changed->conversations);
            }
            if (std::exchange(m_lookAgain, false))
                lookForChanges();
        });
}

QFuture<Result<QList<Conversation>>> ConversationService::page(const ConversationQuery &query, int limit, const std::optional<ConversationKey> &from)
{
    return m_core.database->look([=](Connection &connection) { return ConversationList(connection).page(query, limit, from); });
}

QFuture<Result<QList<ConversationId>>> ConversationService::order(const ConversationQuery &query)
{
    return m_core.database->look([=](Connection &connection) { return ConversationList(connection).order(query); });
}

QFuture<Result<QList<Conversation>>> ConversationService::rows(const QList<ConversationId> &ids)
{
    return m_core.database->look([=](Connection &connection) { return ConversationList(connection).rows(ids); }, Reader::InSight);
}

QFuture<Result<QList<Conversation>>> ConversationService::ofPerson(const QString &address)
{
    return m_core.database->look([=](Connection &connection) { return ConversationList(connection).ofPerson(address.trimmed()); }, Reader::InSight);
}

QFuture<Result<Conversation>> ConversationService::byId(ConversationId id)
{
    return m_core.database->look([=](Connection &connection) { return ConversationStore(connection).byId(id); }, Reader::InSight);
}

QFuture<Result<int>> ConversationService::unreadTotal()
{
    return m_core.database->look([](Connection &connection) { return ConversationList(connection).unreadTotal(); }, Reader::InSight);
}

QFuture<Result<std::optional<ConversationId>>> ConversationService::nextUnread(const ConversationQuery &query, const std::optional<ConversationKey> &from)
{
    using Found = Result<std::optional<ConversationId>>;
    ConversationQuery unread = query;
    unread.unreadOnly = true;
    const auto job = [unread, from](Connection &connection) -> Found {
        const auto below = ConversationList(connection).page(unread, 1, from);
        if (!below)
            return below.error();
        if (!below->isEmpty())
            return std::optional(below->first().id);
        const auto top = from ? ConversationList(connection).page(unread, 1) : below;
        if (!top)
            return top.error();
        const bool isOther = !top->isEmpty() && top->first().id != from->id;
        return isOther ? std::optional(top->first().id) : std::optional<ConversationId>();
    };
    return m_core.database->look(job, Reader::InSight);
}

QFuture<Result<std::optional<ConversationId>>> ConversationService::longestWaiting(const ConversationQuery &query, ConversationId except)
{
    // Not a look: whoever was just solved is none of them, though the commit may still be under way.
    return m_core.database->read([=](Connection &connection) { return ConversationList(connection).longestWaiting(query, except); });
}

QFuture<Result<QString>> ConversationService::movedTo(ConversationId id)
{
    return m_core.database->look([=](Connection &connection) { return ConversationList(connection).movedTo(id); }, Reader::InSight);
}

QFuture<Result<QList<ThreadEntry>>> ConversationService::newest(ConversationId id, int limit)
{
    return m_core.database->look([=](Connection &connection) { return ThreadStore(connection).newest(id, limit); }, Reader::InSight);
}

QFuture<Result<QList<ThreadEntry>>> ConversationService::before(ConversationId id, const ThreadKey &key, int limit)
{
    return m_core.database->look([=](Connection &connection) { return ThreadStore(connection).before(id, key, limit); }, Reader::InSight);
}

QFuture<Result<QList<ThreadEntry>>> ConversationService::after(ConversationId id, const ThreadKey &key, int limit)
{
    return m_core.database->look([=](Connection &connection) { return ThreadStore(connection).after(id, key, limit); }, Reader::InSight);
}

QFuture<Result<QList<ThreadEntry>>> ConversationService::from(ConversationId id, Instant moment, int limit)
{
    return m_core.database->look([=](Connection &connection) { return ThreadStore(connection).from(id, moment, limit); }, Reader::InSight);
}

QFuture<Result<std::optional<ThreadEntry>>> ConversationService::byProviderId(ConversationId id, const QString &providerId)
{
    return m_core.database->look([=](Connection &connection) { return ThreadStore(connection).byProviderId(id, providerId); }, Reader::InSight);
}

QFuture<Result<int>> ConversationService::markRead(ConversationId id, Instant until)
{
    return m_core.database->write([=](Connection &connection) { return ConversationStore(connection).markRead(id, until); });
}

QFuture<Result<HistoryFetch>> ConversationService::fetchHistory(ConversationId id, const std::optional<Instant> &before, int mostPages)
{
    if (!m_remote)
        return ready(Result<HistoryFetch>(error(ErrorKind::Unsupported, QStringLiteral("no provider here"), QStringLiteral("provider"))));
    return m_remote->fetchHistory(id, before, mostPages);
}

QFuture<Result<void>> ConversationService::setStatus(ConversationId id, ConversationStatus status)
{
    return m_core.database
        ->write([=, now = m_core.now()](Connection &connection) -> Result<Conversation> {
            ConversationStore store(connection);
            const auto done = store.setStatus(id, status, now);
            return done ? store.byId(id) : done.error();
        })
        .then(this, [this, status](const Result<Conversation> &set) {
            if (!set || !m_remote)
                return ready(set ? Result<void>() : Result<void>(set.error()));
            return m_remote->tellStatus(*set, status);
        })
        .unwrap();
}

QFuture<Result<void>> ConversationService::assign(ConversationId id, const QString &assignee)
{
    return m_core.database
        ->write([=](Connection &connection) -> Result<Conversation> {
            ConversationStore store(connection);
            const auto done = store.assign(id, assignee);
            return done ? store.byId(id) : done.error();
        })
        .then(this, [this, assignee](const Result<Conversation> &set) {
            if (!set || !m_remote)
                return ready(set ? Result<void>() : Result<void>(set.error()));
            return m_remote->tellOperator(*set, assignee);
        })
        .unwrap();
}

QFuture<Result<QStringList>> ConversationService::knownOperators(AccountId account)
{
    return m_core.database->look([account](Connection &connection) { return HistoryStore(connection).operators(account); }, Reader::InSight)
        .then(this, [](Result<QStringList> names) {
            if (const QString me = operatorName(); names && !me.isEmpty() && !names->contains(me, Qt::CaseInsensitive))
                names->prepend(me);
            return names;
        });
}

QFuture<Result<ConversationNote>> ConversationService::addNote(ConversationId id, const QString &author, const QString &text)
{
    return m_core.database->write([=, now = m_core.now()](Connection &connection) { return ConversationStore(connection).addNote(id, author, text, now); });
}

QFuture<Result<QList<ConversationNote>>> ConversationService::notes(ConversationId id)
{
    return m_core.database->look([=](Connection &connection) { return ConversationStore(connection).notes(id); }, Reader::InSight);
}

QFuture<Result<bool>> ConversationService::removeNote(qint64 note)
{
    return m_core.database->write([=](Connection &connection) { return ConversationStore(connection).removeNote(note); });
}

QFuture<Result<int>> ConversationService::fill()
{
    const auto filling = std::make_shared<Filling>();
    filling->answer.start();
    fillNext(filling);
    return filling->answer.future();
}

void ConversationService::fillNext(std::shared_ptr<Filling> filling)
{
    m_core.database
        ->write([](Connection &connection) -> Result<int> {
            const auto messages = ConversationFill(connection).messages(fillAtOnce);
            return !messages || *messages > 0 ? messages : fillDeliveries(connection);
        })
        .then(this, [this, filling](const Result<int> &done) {
            if (done && *done > 0) {
                filling->done += *done;
                fillNext(filling);
                return;
            }
            filling->answer.addResult(done ? Result<int>(filling->done) : done);
            filling->answer.finish();
        });
}

} // namespace recado
