#pragma once

#include "base/result.h"
#include "domain/message.h"
#include "store/templateusestore.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace recado {

class Connection;

// Somebody who was written to.
struct RecentPerson {
    QString address; // as in Message::recipient, the writing last used
    QString name;    // the last one known; may be empty
    Instant lastAt;

    bool operator==(const RecentPerson &) const = default;
};

// A message with the same content that went to the same person before.
struct SentBefore {
    MessageRow row;
    Instant at;
    EventKind verdict = EventKind::Queued;
};

// The journal as a memory: whom we wrote to, from where and what. A person is the same with and without the ninth digit (phoneVariants()).
class SentHistory {
public:
    explicit SentHistory(Connection &connection) : m_connection(connection) {}

    // Newest first, with content; `before` null: from the newest on. Read marks are left out.
    Result<QList<Message>> messages(int limit, MessageRow before);
    // Newest first, those to this person that broadcasts sent since `after`; refused ones did not go.
    Result<QList<Message>> ofBroadcasts(const QString &address, Instant after);
    // Of the last message to this person; refused ones and accounts that were removed do not count.
    Result<std::optional<LastSender>> lastSender(const QString &address);
    // Among the people of the newest 10,000 messages; `search` is a part of the name or of the number in any usual writing.
    Result<QList<RecentPerson>> people(const QString &search, int limit);
    // The newest one since `after` whose neutral JSON is `content`, byte by byte. Refused ones did not go.
    Result<std::optional<SentBefore>> sameContent(const QString &address, const QByteArray &content, Instant after);

private:
    Result<QString> nameOf(const QString &address);

    Connection &m_connection;
};

} // namespace recado
