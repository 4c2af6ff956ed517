#pragma once

#include "domain/content.h"
#include "domain/template.h"
#include "store/threadstore.h"

#include <QHash>

namespace recado {

inline size_t qHash(const ThreadKey &key, size_t seed = 0)
{
    return qHashMulti(seed, toMillis(key.at), key.isOurs, key.row);
}

// We wrote it, here or elsewhere.
inline bool standsOnOurSide(const ThreadEntry &entry)
{
    return entry.key.isOurs || (entry.incoming && entry.incoming->sentElsewhere);
}

// The message that another one answers.
struct QuotedMessage {
    QString id;                // at the provider
    std::optional<ThreadKey> key; // none: it is not here
    bool isOurs = false;
    QString words;             // its beginning; empty for a picture without words
    QString type;              // toString(IncomingType), or Content::type()

    bool isThere() const { return !id.isEmpty(); }
    bool operator==(const QuotedMessage &) const = default;
};

// One bubble with what it takes to show it.
struct ThreadItem {
    ThreadEntry entry;
    Content content;                              // ours: what was said, also by a broadcast
    std::optional<TemplateDefinition> definition; // of a template, while it is known
    QMap<QString, QString> values;                // put into it
    QuotedMessage quoted;

    const ThreadKey &key() const { return entry.key; }
    bool isOurs() const { return entry.key.isOurs; } // sent from here: `entry.message` is there
    bool isOnOurSide() const { return standsOnOurSide(entry); }
};

// The same to be seen.
bool looksLike(const ThreadItem &left, const ThreadItem &right);
// The id under which the provider knows it best; empty while it knows none.
QString providerIdOf(const ThreadEntry &entry);

// What entries of a page need beside themselves. For Database::look().
Result<QList<ThreadItem>> readThreadItems(Connection &connection, ConversationId conversation, const QList<ThreadEntry> &entries);

} // namespace recado
