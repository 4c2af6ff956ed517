#include "services/composememory.h"

#include "providers/neutral/contentjson.h"
#include "services/broadcastcontext.h"

namespace recado {

namespace {

// Messages of broadcasts have no content of their own: it is made anew and compared.
Result<std::optional<SentBefore>> sameInBroadcast(Connection &connection, const QString &address, const QByteArray &json, Instant after)
{
    const auto messages = SentHistory(connection).ofBroadcasts(address, after);
    if (!messages)
        return messages.error();
    for (const Message &message : *messages) {
        const auto content = contentOfMessage(connection, message);
        if (content && neutral::toJson(*content) == json)
            return std::optional(SentBefore{message.row, message.createdAt, message.verdict});
    }
    return std::optional<SentBefore>();
}

} // namespace

ComposeMemory::ComposeMemory(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("template_favourite")))
            Q_EMIT favouritesChanged();
    });
}

QFuture<Result<std::optional<LastSender>>> ComposeMemory::senderFor(const QString &address, const QString &templateName)
{
    return m_core.database->read([address, templateName](Connection &connection) -> Result<std::optional<LastSender>> {
        const auto sender = SentHistory(connection).lastSender(address);
        if (!sender || *sender)
            return sender;
        return TemplateUseStore(connection).lastSender(templateName);
    });
}

QFuture<Result<QHash<TemplateKey, TemplateUse>>> ComposeMemory::templateUse(AccountId account)
{
    return m_core.database->read([account](Connection &connection) { return TemplateUseStore(connection).uses(account); });
}

QFuture<Result<QSet<TemplateKey>>> ComposeMemory::favourites(AccountId account)
{
    return m_core.database->read([account](Connection &connection) { return TemplateUseStore(connection).favourites(account); });
}

QFuture<Result<void>> ComposeMemory::setFavourite(AccountId account, const QString &name, const QString &language, bool favourite)
{
    return m_core.database->write([account, key = TemplateKey{name, language}, favourite](Connection &connection) {
        return TemplateUseStore(connection).setFavourite(account, key, favourite);
    });
}

QFuture<Result<QMap<QString, QString>>> ComposeMemory::values(AccountId account, const QString &name)
{
    return m_core.database->read([account, name](Connection &connection) { return TemplateUseStore(connection).values(account, name); });
}

QFuture<Result<void>> ComposeMemory::rememberValues(AccountId account, const QString &name, const QMap<QString, QString> &values)
{
    return m_core.database->write(
        [account, name, values](Connection &connection) { return TemplateUseStore(connection).setValues(account, name, values); });
}

QFuture<Result<QList<RecentPerson>>> ComposeMemory::people(const QString &search, int limit)
{
    return m_core.database->read([search, limit](Connection &connection) { return SentHistory(connection).people(search, limit); });
}

QFuture<Result<QList<SentMessage>>> ComposeMemory::sent(int limit, MessageRow before)
{
    return m_core.database->read([limit, before](Connection &connection) -> Result<QList<SentMessage>> {
        const auto messages = SentHistory(connection).messages(limit, before);
        if (!messages)
            return messages.error();
        QList<SentMessage> sent;
        for (const Message &message : *messages) {
            const auto content = contentOfMessage(connection, message);
            sent.append({message, content ? *content : Content()});
        }
        return sent;
    });
}

QFuture<Result<std::optional<SentBefore>>> ComposeMemory::sameContentTo(const QString &address, const Content &content)
{
    return m_core.database->read([address, json = neutral::toJson(content),
                                  after = m_core.now() - lately](Connection &connection) -> Result<std::optional<SentBefore>> {
        SentHistory history(connection);
        const auto same = history.sameContent(address, json, after);
        if (!same || *same)
            return same;
        return sameInBroadcast(connection, address, json, after);
    });
}

} // namespace recado
