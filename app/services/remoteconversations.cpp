#include "services/remoteconversations.h"

#include "services/incomingintake.h"
#include "store/accountstore.h"
#include "store/conversationstore.h"
#include "store/historystore.h"

#include <algorithm>

namespace recado {

namespace {

// A person's account, channel and address as a provider's call needs them.
struct Whom {
    Account account;
    Conversation conversation;
    Channel channel;
    HistoryStore::Reach reach;
    std::optional<Instant> oldest;
};

Result<Whom> readWhom(Connection &connection, ConversationId id)
{
    Whom whom;
    const auto conversation = ConversationStore(connection).byId(id);
    if (!conversation)
        return conversation.error();
    whom.conversation = *conversation;
    const auto account = AccountStore(connection).byId(conversation->account);
    if (!account)
        return account.error();
    whom.account = *account;
    if (!conversation->channel.isNull()) {
        const auto channel = AccountStore(connection).channel(conversation->channel);
        if (!channel)
            return channel.error();
        whom.channel = *channel;
    }
    HistoryStore history(connection);
    const auto reach = history.reach(id);
    const auto oldest = history.oldest(id);
    if (!reach || !oldest)
        return !reach ? reach.error() : oldest.error();
    whom.reach = *reach;
    whom.oldest = *oldest;
    return whom;
}

Error atProvider(Error failure)
{
    failure.place = QStringLiteral("provider");
    return failure;
}

} // namespace

struct RemoteConversations::Reading {
    QPromise<Result<HistoryFetch>> answer;
    ConversationId id;
    Whom whom;
    std::optional<Instant> before;
    int pagesLeft = 1;
    QString cursor;
    HistoryFetch fetch;
    bool foundOlder = false;
    bool foundKnown = false;

    void end(Result<HistoryFetch> result)
    {
        answer.addResult(std::move(result));
        answer.finish();
    }
};

RemoteConversations::RemoteConversations(const Core &core, RemoteCalls &calls, IngestService &ingest, QObject *parent)
    : QObject(parent), m_core(core), m_calls(calls), m_ingest(ingest)
{
}

QFuture<Result<HistoryFetch>> RemoteConversations::fetchHistory(ConversationId id, const std::optional<Instant> &before, int mostPages)
{
    const auto reading = std::make_shared<Reading>();
    reading->id = id;
    reading->before = before;
    reading->pagesLeft = std::max(1, mostPages);
    reading->answer.start();
    m_core.database->look([id](Connection &connection) { return readWhom(connection, id); }, Reader::InSight)
        .then(this, [this, reading](const Result<Whom> &whom) {
            if (!whom) {
                reading->end(whom.error());
                return;
            }
            reading->whom = *whom;
            if (!peopleAbilities(whom->account).history) {
                reading->end(error(ErrorKind::Unsupported, QStringLiteral("this provider keeps no history"), QStringLiteral("provider")));
                return;
            }
            reading->cursor = reading->before ? whom->reach.nextCursor : QString();
            if (reading->before && whom->reach.isComplete) {
                reading->fetch.isComplete = true;
                reading->end(reading->fetch);
                return;
            }
            readNext(reading);
        });
    return reading->answer.future();
}

void RemoteConversations::readNext(std::shared_ptr<Reading> reading)
{
    const auto make = [reading](const PeopleProvider &provider, const AccountService::Access &access) -> Result<net::Request> {
        const auto request =
            provider.historyRequest(access.account, access.secrets, reading->whom.channel, reading->whom.conversation.address, reading->cursor);
        return request ? Result<net::Request>(*request) : error(ErrorKind::Unsupported, QStringLiteral("no history"), QStringLiteral("provider"));
    };
    m_calls.send(reading->whom.account.id, RemoteCalls::Bucket::History, make).then(this, [this, reading](const Result<net::Response> &response) {
        if (!response) {
            reading->end(response.error());
            return;
        }
        const auto provider = peopleProviderFor(reading->whom.account.provider);
        const auto page = provider->readHistory(reading->whom.account, reading->whom.channel, reading->whom.conversation.address, reading->cursor, *response);
        if (!page)
            reading->end(page.error());
        else
            keep(reading, *page, response->body);
    });
}

// First what became of ours: it may tell ids by which the rest is known.
void RemoteConversations::keep(std::shared_ptr<Reading> reading, const HistoryPage &page, const QByteArray &body)
{
    m_ingest.takePolled(reading->whom.account, page.events, body)
        .then(this, [this, reading, page](const Result<int> &taken) -> QFuture<Result<void>> {
            if (!taken)
                return ready(Result<void>(taken.error()));
            return m_core.database->write([reading, page, now = m_core.now()](Connection &connection) -> Result<void> {
                ConversationStore store(connection);
                const AccountId account = reading->whom.account.id;
                for (const IncomingMessage &message : page.messages) {
                    // What is older than all that was here is old news; what lies in between was missed, and is news.
                    const std::optional<Instant> at = message.occurredAt;
                    const bool isOld = !reading->whom.oldest || (at && *at < *reading->whom.oldest);
                    const auto done = message.sentElsewhere ? store.takeOurs(account, message, now, reading->id)
                                                            : takeFromHistory(connection, reading->whom.account, message, now, isOld, reading->id);
                    if (!done)
                        return done.error();
                    reading->fetch.added += done->isNew ? 1 : 0;
                    reading->foundKnown = reading->foundKnown || (!done->isNew && !done->conversation.isNull());
                    reading->foundOlder = reading->foundOlder || (done->isNew && reading->before && at && *at < *reading->before);
                }
                HistoryStore history(connection);
                // The newest page alone does not move the place from which older ones go on.
                if (reading->before || reading->whom.reach.nextCursor.isEmpty()) {
                    const bool isComplete = page.nextCursor.isEmpty();
                    if (const auto kept = history.setReach(reading->id, {page.nextCursor, isComplete, now}); !kept)
                        return kept;
                }
                return history.noteOperators(account, page.operators, now);
            });
        })
        .unwrap()
        .then(this, [this, reading, next = page.nextCursor](const Result<void> &kept) {
            if (!kept) {
                reading->end(kept.error());
                return;
            }
            ++reading->fetch.pages;
            reading->cursor = next;
            reading->whom.reach.nextCursor = next;
            reading->fetch.isComplete = next.isEmpty();
            const bool isEnough = reading->before ? reading->foundOlder : reading->foundKnown;
            if (next.isEmpty() || --reading->pagesLeft <= 0 || isEnough)
                reading->end(reading->fetch);
            else
                readNext(reading);
        });
}

QFuture<Result<void>> RemoteConversations::tell(const Conversation &conversation, RemoteCalls::Bucket bucket, MakeOne make)
{
    return m_core.database->look([id = conversation.id](Connection &connection) { return readWhom(connection, id); }, Reader::InSight)
        .then(this, [this, bucket, make](const Result<Whom> &whom) -> QFuture<Result<void>> {
            if (!whom)
                return ready(Result<void>(whom.error()));
            const PeopleAbilities abilities = peopleAbilities(whom->account);
            const bool isKnown = bucket == RemoteCalls::Bucket::ChatStatus ? abilities.chatStatus : abilities.operators;
            const QPair<qint64, int> call{whom->account.id.value, static_cast<int>(bucket)};
            if (!isKnown || whom->conversation.channel.isNull() || m_mayNot.contains(call))
                return ready(Result<void>());
            const auto request = [make, channel = whom->channel](const PeopleProvider &provider, const AccountService::Access &access) -> Result<net::Request> {
                const auto made = make(provider, access, channel);
                return made ? Result<net::Request>(*made) : error(ErrorKind::Unsupported, QStringLiteral("no such call"), QStringLiteral("provider"));
            };
            return m_calls.send(whom->account.id, bucket, request).then(this, [this, call, account = whom->account](const Result<net::Response> &response) -> Result<void> {
                if (!response)
                    return atProvider(response.error());
                if (response->status == 403)
                    m_mayNot.insert(call);
                const auto done = peopleProviderFor(account.provider)->readDone(account, *response);
                return done ? done : Result<void>(atProvider(done.error()));
            });
        })
        .unwrap();
}

QFuture<Result<void>> RemoteConversations::tellStatus(const Conversation &conversation, ConversationStatus status)
{
    return tell(conversation, RemoteCalls::Bucket::ChatStatus,
                [address = conversation.address, status](const PeopleProvider &provider, const AccountService::Access &access, const Channel &channel) {
                    return provider.chatStatusRequest(access.account, access.secrets, channel, address, status);
                });
}

QFuture<Result<void>> RemoteConversations::tellOperator(const Conversation &conversation, const QString &who)
{
    if (!who.trimmed().isEmpty() && !who.contains(QLatin1Char('@')))
        return ready(Result<void>());
    return tell(conversation, RemoteCalls::Bucket::Operator,
                [address = conversation.address, who = who.trimmed()](const PeopleProvider &provider, const AccountService::Access &access, const Channel &channel) {
                    return provider.operatorRequest(access.account, access.secrets, channel, address, who);
                });
}

} // namespace recado
