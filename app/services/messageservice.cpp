#include "services/messageservice.h"

#include "providers/neutral/contentjson.h"
#include "services/broadcastcontext.h"
#include "services/journal.h"
#include "services/storyaround.h"
#include "store/inboundstore.h"
#include "store/settingstore.h"
#include "store/windowfactsstore.h"

namespace recado {

namespace {

Result<Story> readStory(Connection &connection, MessageRow row)
{
    const auto message = MessageStore(connection).byRow(row);
    if (!message)
        return message.error();
    const auto summaries = MessageList(connection).rows({row});
    if (!summaries)
        return summaries.error();
    const auto events = EvidenceStore(connection).timeline(row);
    if (!events)
        return events.error();
    const auto attempts = MessageStore(connection).attempts(row);
    if (!attempts)
        return attempts.error();
    Story story;
    story.summary = summaries->first();
    story.content = message->content;
    if (!message->broadcast.isNull()) {
        const auto content = contentOfMessage(connection, *message);
        story.content = content ? neutral::toJson(*content) : QByteArray();
    }
    story.events = *events;
    story.attempts = *attempts;
    story.verdict = deriveVerdict(*events, failureRuleOf(connection, message->account));
    if (const auto around = readAround(connection, *message, &story); !around)
        return around.error();
    return story;
}

using Windows = QHash<QString, ServiceWindow>;

Result<Windows> readWindows(Connection &connection, AccountId account, const QString &channelNumber, const QStringList &addresses, Instant now)
{
    const auto last = InboundStore(connection).lastHeard(account, channelNumber, addresses);
    if (!last)
        return last.error();
    Windows windows;
    for (const QString &address : addresses) {
        const auto at = last->constFind(address);
        windows.insert(address, windowAfter(at == last->cend() ? std::nullopt : std::optional(*at), now));
    }
    return windows;
}

} // namespace

MessageService::MessageService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, &MessageService::changed);
}

QFuture<Result<Story>> MessageService::story(MessageRow row)
{
    // Beside the journal: a listener that tells of every event asks as often as events come, and each read between two writes would part their group.
    return m_core.database->look([row](Connection &connection) { return readStory(connection, row); }, Reader::InSight);
}

QFuture<Result<Story>> MessageService::story(const MessageId &id)
{
    return m_core.database->read([id](Connection &connection) -> Result<Story> {
        const auto message = MessageStore(connection).byId(id);
        return message ? readStory(connection, message->row) : Result<Story>(message.error());
    });
}

QFuture<Result<QList<MessageSummary>>> MessageService::list(const MessageQuery &query)
{
    return m_core.database->look([query, context = context()](Connection &connection) -> Result<QList<MessageSummary>> {
        MessageList list(connection);
        const auto order = list.order(query, context);
        return order ? list.rows(*order) : Result<QList<MessageSummary>>(order.error());
    });
}

FilterContext MessageService::context() const
{
    FilterContext context;
    context.now = m_core.now();
    context.zone = QTimeZone::systemTimeZone();
    return context;
}

QFuture<Result<DeliveryRecord>> MessageService::delivery(DeliveryId id)
{
    return m_core.database->look([id](Connection &connection) { return DeliveryStore(connection).byId(id); }, Reader::InSight);
}

QFuture<Result<QList<DeliveryRecord>>> MessageService::deliveries(int limit, AccountId account)
{
    return m_core.database->read([limit, account](Connection &connection) { return DeliveryStore(connection).list(limit, account); });
}

QFuture<Result<ServiceWindow>> MessageService::window(AccountId account, const QString &channelNumber, const QString &address)
{
    return m_core.database->read([account, channelNumber, address, now = m_core.now()](Connection &connection) -> Result<ServiceWindow> {
        const auto windows = readWindows(connection, account, channelNumber, {address}, now);
        return windows ? Result<ServiceWindow>(windows->value(address)) : Result<ServiceWindow>(windows.error());
    });
}

QFuture<Result<Windows>> MessageService::windows(AccountId account, const QString &channelNumber, const QStringList &addresses)
{
    return m_core.database->read([account, channelNumber, addresses, now = m_core.now()](Connection &connection) {
        return readWindows(connection, account, channelNumber, addresses, now);
    });
}

QFuture<Result<QHash<QString, WindowFacts>>> MessageService::windowFacts(AccountId account, ChannelId channel, const QString &channelNumber,
                                                                         const QStringList &addresses)
{
    return m_core.database->look(
        [account, channel, channelNumber, addresses](Connection &connection) {
            return WindowFactsStore(connection).of(account, channel, channelNumber, addresses);
        },
        Reader::InSight);
}

QFuture<Result<void>> MessageService::addNote(MessageRow row, const QString &text)
{
    return m_core.database->write([row, text, now = m_core.now()](Connection &connection) -> Result<void> {
        const auto message = MessageStore(connection).byRow(row);
        if (!message)
            return message.error();
        StatusEvent note = localFact(EventKind::Note, now);
        note.source = EventSource::Operator;
        note.who = operatorName();
        note.text = text;
        const auto added = EvidenceStore(connection).add(row, message->account, note, failureRuleOf(connection, message->account), now);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

QFuture<Result<QString>> MessageService::setting(const QString &name, const QString &fallback)
{
    return m_core.database->read([name, fallback](Connection &connection) { return SettingStore(connection).value(name, fallback); });
}

QFuture<Result<void>> MessageService::setSetting(const QString &name, const QString &value)
{
    return m_core.database->write([name, value](Connection &connection) { return SettingStore(connection).setValue(name, value); });
}

} // namespace recado
