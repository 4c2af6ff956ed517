#include "store/senthistory.h"

#include "domain/folding.h"
#include "domain/phone.h"
#include "store/connection.h"
#include "store/messagerow.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace recado {

namespace {

constexpr int newest = 10'000; // a search costs some 30 ms of the database thread at most

// "recipient IN (?, ?)" and what belongs into it.
struct PersonCondition {
    QString sql;
    QVariantList values;
};

PersonCondition isPerson(const QString &address)
{
    PersonCondition condition;
    QStringList marks;
    for (const QString &variant : phoneVariants(address)) {
        marks.append(QStringLiteral("?"));
        condition.values.append(variant);
    }
    condition.sql = QStringLiteral("recipient IN (%1) ").arg(marks.join(QLatin1Char(',')));
    return condition;
}

// What a search wants of a person: digits of the number, or every word in the name.
class PersonSearch {
public:
    explicit PersonSearch(const QString &text)
        : m_digits(phoneSearches(text)), m_words(foldedForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)), m_address(text.trimmed())
    {
    }

    bool fits(const RecentPerson &person) const
    {
        const auto inAddress = [&person](const QString &part) { return person.address.contains(part, Qt::CaseInsensitive); };
        if (m_address.isEmpty() || inAddress(m_address) || std::any_of(m_digits.begin(), m_digits.end(), inAddress))
            return true;
        const QString name = foldedForSearch(person.name);
        return std::all_of(m_words.begin(), m_words.end(), [&name](const QString &word) { return name.contains(word); });
    }

private:
    QStringList m_digits;
    QStringList m_words;
    QString m_address;
};

bool isReadMark(const Message &message)
{
    return message.content.contains("\"status\":\"read\"") && !message.content.contains("\"type\":");
}

} // namespace

Result<QList<Message>> SentHistory::messages(int limit, MessageRow before)
{
    auto rows = m_connection.run(messageColumns + QStringLiteral("WHERE row < ? ORDER BY row DESC"),
                                 {before.isNull() ? std::numeric_limits<qint64>::max() : before.value});
    if (!rows)
        return rows.error();
    QList<Message> messages;
    while (messages.size() < limit && rows->next()) {
        const Message message = messageFrom(*rows);
        if (!isReadMark(message))
            messages.append(message);
    }
    return messages;
}

Result<QList<Message>> SentHistory::ofBroadcasts(const QString &address, Instant after)
{
    const PersonCondition person = isPerson(address);
    auto rows = m_connection.run(messageColumns + QStringLiteral("WHERE ") + person.sql
                                     + QStringLiteral("AND created_at >= ? AND broadcast_id IS NOT NULL AND state <> 'refused' ORDER BY row DESC LIMIT 50"),
                                 person.values + QVariantList{toMillis(after)});
    if (!rows)
        return rows.error();
    QList<Message> messages;
    while (rows->next())
        messages.append(messageFrom(*rows));
    return messages;
}

Result<std::optional<LastSender>> SentHistory::lastSender(const QString &address)
{
    const PersonCondition person = isPerson(address);
    auto rows = m_connection.run(QStringLiteral("SELECT m.account_id, m.channel_id FROM message m JOIN account a ON a.id = m.account_id WHERE m.")
                                     + person.sql + QStringLiteral("AND a.removed_at IS NULL AND m.state <> 'refused' ORDER BY m.row DESC LIMIT 1"),
                                 person.values);
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<LastSender>();
    return std::optional(LastSender{{rows->value(0).toLongLong()}, {rows->value(1).toLongLong()}});
}

Result<QList<RecentPerson>> SentHistory::people(const QString &search, int limit)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT recipient, MAX(person_name), MAX(created_at), MAX(row) FROM "
                       "(SELECT recipient, person_name, created_at, row FROM message ORDER BY row DESC LIMIT %1) AS newest "
                       "GROUP BY recipient ORDER BY 3 DESC, 4 DESC")
            .arg(newest));
    if (!rows)
        return rows.error();
    QList<RecentPerson> everybody;
    QHash<QString, qsizetype> known;
    while (rows->next()) {
        const RecentPerson person{rows->value(0).toString(), rows->value(1).toString(), fromMillis(rows->value(2).toLongLong())};
        const QString full = withNinthDigit(person.address);
        const QString key = full.isEmpty() ? person.address : full;
        if (const auto at = known.constFind(key); at == known.constEnd()) {
            known.insert(key, everybody.size());
            everybody.append(person);
        } else if (everybody[*at].name.isEmpty()) {
            everybody[*at].name = person.name;
        }
    }
    const PersonSearch wanted(search);
    QList<RecentPerson> found;
    for (RecentPerson &person : everybody) {
        if (found.size() >= limit)
            break;
        if (!wanted.fits(person))
            continue;
        const auto name = nameOf(person.address);
        if (!name)
            return name.error();
        person.name = *name;
        found.append(person);
    }
    return found;
}

Result<QString> SentHistory::nameOf(const QString &address)
{
    const PersonCondition person = isPerson(address);
    const auto name = m_connection.scalar(QStringLiteral("SELECT person_name FROM message WHERE ") + person.sql
                                              + QStringLiteral("AND person_name <> '' ORDER BY row DESC LIMIT 1"),
                                          person.values);
    return name ? Result<QString>(name->toString()) : name.error();
}

Result<std::optional<SentBefore>> SentHistory::sameContent(const QString &address, const QByteArray &content, Instant after)
{
    const PersonCondition person = isPerson(address);
    auto rows = m_connection.run(QStringLiteral("SELECT row, created_at, verdict FROM message WHERE ") + person.sql
                                     + QStringLiteral("AND created_at >= ? AND content = ? AND state <> 'refused' ORDER BY row DESC LIMIT 1"),
                                 person.values + QVariantList{toMillis(after), QString::fromUtf8(content)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<SentBefore>();
    return std::optional(SentBefore{{rows->value(0).toLongLong()},
                                    fromMillis(rows->value(1).toLongLong()),
                                    eventKindFromString(rows->value(2).toString()).value_or(EventKind::Unknown)});
}

} // namespace recado
