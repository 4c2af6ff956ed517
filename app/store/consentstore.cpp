#include "store/consentstore.h"

#include "store/connection.h"

#include <algorithm>

namespace recado {

namespace {

const QString topic = QStringLiteral("do_not_contact");

ConsentWord wordFrom(const QSqlQuery &row)
{
    ConsentWord word;
    word.kind = consentKindFrom(row.value(0).toString()).value_or(ConsentKind::OptOut); // what a later version knows refuses until then
    word.scope = consentScopeFrom(row.value(1).toString()).value_or(ConsentScope::All);
    word.source = row.value(2).toString();
    word.who = row.value(3).toString();
    word.note = row.value(4).toString();
    word.proof = row.value(5).toString();
    word.at = fromMillis(row.value(6).toLongLong());
    word.heardAt = fromMillis(row.value(7).toLongLong());
    return word;
}

// The opt-outs of every purpose, each once, oldest first: its first own one is the reason, its first one the beginning.
QList<ConsentWord> allStanding(const QList<ConsentWord> &words)
{
    QList<ConsentWord> all;
    for (const MessagePurpose purpose : {MessagePurpose::Marketing, MessagePurpose::Utility, MessagePurpose::Authentication, MessagePurpose::Service}) {
        for (const ConsentWord &word : standingOptOuts(words, purpose)) {
            if (!all.contains(word))
                all.append(word);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const ConsentWord &left, const ConsentWord &right) {
        return std::pair(left.at, left.heardAt) < std::pair(right.at, right.heardAt);
    });
    return all;
}

} // namespace

Result<bool> ConsentStore::record(const QString &person, const ConsentWord &word)
{
    if (person.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("nobody"), QStringLiteral("person"));
    // Not null: the index that knows a word again would take two empty ones for different.
    const auto said = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    const auto added = m_connection.change(
        QStringLiteral("INSERT INTO consent (person, kind, scope, source, who, note, proof, said_at, heard_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {person, toString(word.kind), toString(word.scope), said(word.source), said(word.who), said(word.note), said(word.proof), toMillis(word.at),
         toMillis(word.heardAt)});
    if (!added)
        return added.error();
    if (*added == 0)
        return false;
    const auto derived = derive(person);
    return derived ? Result<bool>(true) : derived.error();
}

Result<QList<ConsentWord>> ConsentStore::history(const QString &person)
{
    QList<ConsentWord> words;
    const auto read = m_connection.each(QStringLiteral("SELECT kind, scope, source, who, note, proof, said_at, heard_at FROM consent "
                                                       "WHERE person = ? ORDER BY said_at, heard_at, id"),
                                        {person}, [&words](const QSqlQuery &row) { words.append(wordFrom(row)); });
    return read ? Result<QList<ConsentWord>>(words) : read.error();
}

Result<void> ConsentStore::forget(const QString &person)
{
    if (const auto gone = m_connection.execute(QStringLiteral("DELETE FROM consent WHERE person = ?"), {person}); !gone)
        return gone;
    return derive(person);
}

Result<void> ConsentStore::derive(const QString &person)
{
    const auto words = history(person);
    if (!words)
        return words.error();
    const QList<ConsentWord> standing = allStanding(*words);
    if (standing.isEmpty()) {
        const auto gone = m_connection.execute(QStringLiteral("DELETE FROM do_not_contact WHERE person = ?"), {person});
        return gone ? m_connection.touch(topic) : gone;
    }
    const auto own = std::find_if(standing.cbegin(), standing.cend(), [](const ConsentWord &word) { return !isPlatform(word.source); });
    const ConsentWord &reason = own == standing.cend() ? standing.first() : *own;
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    const auto kept = m_connection.execute(QStringLiteral("INSERT INTO do_not_contact (person, source, note, since, purposes, who) VALUES (?, ?, ?, ?, ?, ?) "
                                                          "ON CONFLICT (person) DO UPDATE SET source = excluded.source, note = excluded.note, "
                                                          "since = excluded.since, purposes = excluded.purposes, who = excluded.who"),
                                           {person, text(reason.source), text(reason.note), toMillis(standing.first().at), refusedPurposes(*words),
                                            text(reason.who)});
    return kept ? m_connection.touch(topic) : kept;
}

} // namespace recado
