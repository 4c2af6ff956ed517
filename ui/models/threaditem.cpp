#include "models/threaditem.h"

#include "domain/contentsummary.h"
#include "services/broadcastcontext.h"
#include "store/templatestore.h"

#include <QJsonDocument>

namespace recado {

namespace {

// A page often has the same template many times.
class Definitions {
public:
    explicit Definitions(Connection &connection) : m_connection(connection) {}

    std::optional<TemplateDefinition> of(AccountId account, const TemplateContent &content)
    {
        const QString key = QStringLiteral("%1 %2 %3").arg(account.value).arg(content.language, content.name);
        const auto known = m_known.constFind(key);
        if (known != m_known.cend())
            return *known;
        const auto found = TemplateStore(m_connection).find(account, content.name, content.language);
        return *m_known.insert(key, found ? *found : std::nullopt);
    }

private:
    Connection &m_connection;
    QHash<QString, std::optional<TemplateDefinition>> m_known;
};

void readOurs(Connection &connection, Definitions *definitions, ThreadItem *item)
{
    const Message &message = *item->entry.message;
    const auto content = contentOfMessage(connection, message);
    if (!content)
        return; // its broadcast is gone: what was rendered is shown
    item->content = *content;
    if (!content->isTemplate())
        return;
    const TemplateContent said = content->asTemplate();
    item->definition = definitions->of(message.account, said);
    if (item->definition)
        item->values = valuesOf(withNames(said, *item->definition));
}

QuotedMessage quotedFrom(const QString &id, const ThreadEntry &entry)
{
    QuotedMessage quoted{id, entry.key, standsOnOurSide(entry), {}, {}};
    if (entry.incoming) {
        quoted.words = previewOf(*entry.incoming);
        quoted.type = toString(entry.incoming->type);
        return quoted;
    }
    const Content content(QJsonDocument::fromJson(entry.message->content).object());
    quoted.words = previewOf(entry.message->renderedText.isEmpty() ? summaryOf(content) : entry.message->renderedText);
    quoted.type = content.type();
    return quoted;
}

Result<void> readQuoted(Connection &connection, ConversationId conversation, ThreadItem *item)
{
    const QString id = item->entry.incoming ? item->entry.incoming->quotedId : item->content.replyTo();
    if (id.isEmpty())
        return {};
    item->quoted.id = id;
    const auto found = ThreadStore(connection).byProviderId(conversation, id);
    if (!found)
        return found.error();
    if (*found)
        item->quoted = quotedFrom(id, **found);
    return {};
}

bool sameMessage(const Message &left, const Message &right)
{
    return left.verdict == right.verdict && left.updatedAt == right.updatedAt && left.deleted == right.deleted && left.error.code == right.error.code
           && left.error.message == right.error.message && left.renderedText == right.renderedText && left.providerId == right.providerId;
}

} // namespace

bool looksLike(const ThreadItem &left, const ThreadItem &right)
{
    return left.entry.key == right.entry.key && left.entry.incoming == right.entry.incoming && left.entry.reaction == right.entry.reaction
           && left.entry.ownReaction == right.entry.ownReaction && left.quoted == right.quoted && left.content == right.content
           && left.values == right.values && left.definition == right.definition
           && (!left.entry.message || !right.entry.message || sameMessage(*left.entry.message, *right.entry.message));
}

QString providerIdOf(const ThreadEntry &entry)
{
    return entry.incoming ? entry.incoming->providerId : entry.message ? entry.message->providerId : QString();
}

Result<QList<ThreadItem>> readThreadItems(Connection &connection, ConversationId conversation, const QList<ThreadEntry> &entries)
{
    Definitions definitions(connection);
    QList<ThreadItem> items;
    items.reserve(entries.size());
    for (const ThreadEntry &entry : entries) {
        ThreadItem item{entry, {}, {}, {}, {}};
        if (entry.message)
            readOurs(connection, &definitions, &item);
        if (const auto read = readQuoted(connection, conversation, &item); !read)
            return read.error();
        items.append(std::move(item));
    }
    return items;
}

} // namespace recado
