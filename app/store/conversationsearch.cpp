#include "store/conversationsearch.h"

#include "domain/folding.h"
#include "domain/phone.h"
#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

bool holds(const QString &text, const QString &folded)
{
    return !text.isEmpty() && foldedForSearch(text).contains(folded);
}

// The strings of a content, whatever its type; none of its keys.
bool holdsValue(const QJsonValue &value, const QString &folded)
{
    if (value.isString())
        return holds(value.toString(), folded);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [&folded](const QJsonValue &each) { return holdsValue(each, folded); });
    }
    const QJsonArray array = value.toArray();
    return std::any_of(array.begin(), array.end(), [&folded](const QJsonValue &each) { return holdsValue(each, folded); });
}

} // namespace

double ConversationSearch::Place::part() const
{
    if (incoming < 0 || all <= 0)
        return isDone() ? 1 : 0;
    return 1 - double(incoming + message) / double(all);
}

Result<QSet<ConversationId>> ConversationSearch::named(const QString &text)
{
    QSet<ConversationId> found;
    const QString folded = foldedForSearch(text).simplified();
    if (folded.isEmpty())
        return found;
    const QStringList numbers = phoneSearches(text);
    const auto inNumber = [&numbers](const QString &person) {
        return std::any_of(numbers.cbegin(), numbers.cend(), [&person](const QString &digits) { return person.contains(digits); });
    };
    const auto done = m_connection.each(
        QStringLiteral("SELECT c.id, c.person, c.address, c.profile_name, ct.search_key FROM conversation c "
                       "LEFT JOIN contact_identity ci ON ci.kind = 'person' AND ci.value = c.person LEFT JOIN contact ct ON ct.id = ci.contact_id"),
        {}, [&](const QSqlQuery &row) {
            const bool fits = row.value(4).toString().contains(folded) || holds(row.value(3).toString(), folded) || inNumber(row.value(1).toString())
                              || holds(row.value(2).toString(), folded);
            if (fits)
                found.insert({row.value(0).toLongLong()});
        });
    return done ? Result<QSet<ConversationId>>(found) : done.error();
}

Result<qint64> ConversationSearch::highest(const QString &sql)
{
    const auto number = m_connection.scalar(sql);
    return number ? Result<qint64>(number->toLongLong()) : number.error();
}

Result<ConversationSearch::Piece> ConversationSearch::said(const QString &text, const Place &from, int rows)
{
    Piece piece{{}, from};
    if (from.incoming < 0) {
        const auto incoming = highest(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM incoming"));
        const auto message = highest(QStringLiteral("SELECT COALESCE(MAX(row), 0) FROM message"));
        if (!incoming || !message)
            return incoming ? message.error() : incoming.error();
        piece.next = {*incoming, *message, *incoming + *message};
    }
    const QString folded = foldedForSearch(text).simplified();
    if (folded.isEmpty()) {
        piece.next.incoming = piece.next.message = 0;
        return piece;
    }
    const auto done = piece.next.incoming > 0 ? readIncoming(folded, rows, &piece) : readMessages(folded, rows, &piece);
    return done ? Result<Piece>(piece) : done.error();
}

Result<void> ConversationSearch::readIncoming(const QString &folded, int rows, Piece *piece)
{
    const qint64 upTo = piece->next.incoming;
    piece->next.incoming = std::max<qint64>(0, upTo - rows);
    return m_connection.each(QStringLiteral("SELECT conversation_id, text FROM incoming WHERE id > ? AND id <= ? AND text <> ''"), {piece->next.incoming, upTo},
                             [&](const QSqlQuery &row) {
                                 const ConversationId id{row.value(0).toLongLong()};
                                 if (!piece->found.contains(id) && holds(row.value(1).toString(), folded))
                                     piece->found.insert(id);
                             });
}

// What a message of a broadcast says is the broadcast's; looked for by its template's name.
Result<void> ConversationSearch::readMessages(const QString &folded, int rows, Piece *piece)
{
    const qint64 upTo = piece->next.message;
    piece->next.message = std::max<qint64>(0, upTo - rows);
    return m_connection.each(QStringLiteral("SELECT conversation_id, rendered_text, content, template_name, person_name FROM message "
                                            "WHERE row > ? AND row <= ? AND conversation_id IS NOT NULL"),
                             {piece->next.message, upTo}, [&](const QSqlQuery &row) {
                                 const ConversationId id{row.value(0).toLongLong()};
                                 if (piece->found.contains(id))
                                     return;
                                 const QString rendered = row.value(1).toString();
                                 const bool isSaid = rendered.isEmpty() ? holdsValue(QJsonDocument::fromJson(row.value(2).toByteArray()).object(), folded)
                                                                        : holds(rendered, folded);
                                 if (isSaid || holds(row.value(3).toString(), folded) || holds(row.value(4).toString(), folded))
                                     piece->found.insert(id);
                             });
}

} // namespace recado
