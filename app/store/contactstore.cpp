#include "store/contactstore.h"

#include "domain/folding.h"
#include "domain/phone.h"
#include "store/connection.h"
#include "store/erasedpeople.h"

#include <algorithm>

namespace recado {

namespace {

const QString topic = QStringLiteral("contact");
const QStringList listTables{QStringLiteral("contact_identity"), QStringLiteral("contact_name"), QStringLiteral("contact_attribute"), QStringLiteral("contact_tag")};

ContactSource sourceOf(const QVariant &word)
{
    return contactSourceFromString(word.toString()).value_or(ContactSource::Provider);
}

// What is looked for: name and numbers, folded.
QString searchKey(const Contact &contact)
{
    QStringList words{foldedForSearch(contact.shownName())};
    for (const ContactIdentity &one : contact.identities)
        words.append(foldedForSearch(one.value));
    words.removeDuplicates();
    return words.join(QLatin1Char(' '));
}

QString escapedForLike(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('%'), QLatin1String("\\%")).replace(QLatin1Char('_'), QLatin1String("\\_"));
}

struct Condition {
    QString sql = QStringLiteral("1 = 1");
    QVariantList values;
};

Condition conditionOf(const ContactQuery &query)
{
    Condition condition;
    const auto like = [&](const QString &part) { condition.values.append(QLatin1Char('%') + escapedForLike(part) + QLatin1Char('%')); };
    const QString typed = query.text.trimmed();
    const QString text = foldedForSearch(typed.startsWith(QLatin1Char('@')) ? typed.mid(1) : typed).simplified();
    if (!text.isEmpty()) {
        QStringList parts{text};
        parts += phoneSearches(query.text);
        parts.removeDuplicates();
        condition.sql += QStringLiteral(" AND (%1)").arg(QStringList(parts.size(), QStringLiteral("c.search_key LIKE ? ESCAPE '\\'")).join(QLatin1String(" OR ")));
        for (const QString &part : parts)
            like(part);
    }
    if (!query.tag.isEmpty()) {
        condition.sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM contact_tag t WHERE t.contact_id = c.id AND t.tag_key = ?)");
        condition.values.append(tagKey(query.tag));
    }
    if (!query.attribute.isEmpty()) {
        condition.sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM contact_attribute a WHERE a.contact_id = c.id AND a.name_key = ?)");
        condition.values.append(attributeKey(query.attribute));
    }
    return condition;
}

} // namespace

Result<Contact> ContactStore::byId(ContactId id)
{
    Contact contact;
    const auto found = m_connection.each(QStringLiteral("SELECT id, created_at, updated_at FROM contact WHERE id = ?"), {id.value}, [&](const QSqlQuery &row) {
        contact.id = {row.value(0).toLongLong()};
        contact.createdAt = fromMillis(row.value(1).toLongLong());
        contact.updatedAt = fromMillis(row.value(2).toLongLong());
    });
    if (!found)
        return found.error();
    if (contact.id.isNull())
        return error(ErrorKind::NotFound, QStringLiteral("no such contact"), QStringLiteral("contact"));
    auto done = m_connection.each(QStringLiteral("SELECT text, source, at FROM contact_name WHERE contact_id = ?"), {id.value}, [&](const QSqlQuery &row) {
        contact.names.append({row.value(0).toString(), sourceOf(row.value(1)), fromMillis(row.value(2).toLongLong())});
    });
    if (done)
        done = m_connection.each(QStringLiteral("SELECT i.kind, i.value, s.first_at, s.last_at, s.profile_name FROM contact_identity i "
                                                "LEFT JOIN person_seen s ON i.kind = 'person' AND s.person = i.value WHERE i.contact_id = ?"),
                                 {id.value}, [&](const QSqlQuery &row) {
                                     contact.identities.append({row.value(0).toString(), row.value(1).toString(), toInstant(row.value(2)),
                                                                toInstant(row.value(3)), row.value(4).toString()});
                                 });
    if (done)
        done = m_connection.each(QStringLiteral("SELECT name, value, source, at FROM contact_attribute WHERE contact_id = ?"), {id.value}, [&](const QSqlQuery &row) {
            contact.attributes.append({row.value(0).toString(), row.value(1).toString(), sourceOf(row.value(2)), fromMillis(row.value(3).toLongLong())});
        });
    if (done)
        done = m_connection.each(QStringLiteral("SELECT tag FROM contact_tag WHERE contact_id = ?"), {id.value},
                                 [&](const QSqlQuery &row) { contact.tags.append(row.value(0).toString()); });
    if (!done)
        return done.error();
    normalize(contact);
    return contact;
}

Result<QList<Contact>> ContactStore::byIds(const QList<ContactId> &ids)
{
    QList<Contact> contacts;
    for (const ContactId id : ids) {
        const auto contact = byId(id);
        if (contact)
            contacts.append(*contact);
        else if (contact.error().kind != ErrorKind::NotFound)
            return contact.error();
    }
    return contacts;
}

Result<ContactId> ContactStore::ownerOf(const ContactIdentity &one)
{
    const auto owner = m_connection.scalar(QStringLiteral("SELECT contact_id FROM contact_identity WHERE kind = ? AND value = ?"), {one.kind, one.value});
    return owner ? Result<ContactId>(ContactId{owner->toLongLong()}) : owner.error();
}

Result<ContactId> ContactStore::find(const QString &address)
{
    const QString text = address.trimmed();
    QList<ContactIdentity> wanted = identitiesOf(text);
    if (text.startsWith(QLatin1Char('@')))
        wanted = {{identity::username, text.mid(1).toLower()}};
    for (const ContactIdentity &one : wanted) {
        const auto owner = ownerOf(one);
        if (!owner || !owner->isNull())
            return owner;
    }
    // Known by another kind of identity only.
    const auto owner = m_connection.scalar(QStringLiteral("SELECT MIN(contact_id) FROM contact_identity WHERE person = ? AND person <> ''"), {contactPerson(text)});
    return owner ? Result<ContactId>(ContactId{owner->toLongLong()}) : owner.error();
}

Result<QList<ContactId>> ContactStore::list(const ContactQuery &query)
{
    Condition condition = conditionOf(query);
    condition.values << query.limit << query.offset;
    auto rows = m_connection.run(QStringLiteral("SELECT c.id FROM contact c WHERE %1 ORDER BY (c.shown_name = ''), c.search_key, c.id LIMIT ? OFFSET ?").arg(condition.sql), condition.values);
    if (!rows)
        return rows.error();
    QList<ContactId> ids;
    while (rows->next())
        ids.append(ContactId{rows->value(0).toLongLong()});
    return ids;
}

Result<int> ContactStore::count(const ContactQuery &query)
{
    const Condition condition = conditionOf(query);
    auto rows = m_connection.run(QStringLiteral("SELECT COUNT(*) FROM contact c WHERE %1").arg(condition.sql), condition.values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0).toInt() : 0;
}

// Nobody brings back who was erased but they themselves, by writing.
Result<void> ContactStore::refuseErased(const Contact &contact)
{
    for (const ContactIdentity &one : contact.identities) {
        const QString person = personOf(one);
        const auto erasedAt = ErasedPeople(m_connection).erasedAt(person);
        if (!erasedAt)
            return erasedAt.error();
        if (!*erasedAt)
            continue;
        const auto wrote = m_connection.scalar(QStringLiteral("SELECT 1 FROM person_seen WHERE person = ? AND last_at > ?"), {person, toMillis(**erasedAt)});
        if (!wrote)
            return wrote.error();
        if (!wrote->isValid())
            return error(ErrorKind::Conflict, QStringLiteral("this person was erased"), QStringLiteral("erased"));
    }
    return {};
}

Result<Contact> ContactStore::put(Contact contact)
{
    if (contact.identities.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("a contact is known by something"), QStringLiteral("identities"));
    normalize(contact);
    for (const ContactIdentity &one : std::as_const(contact.identities)) {
        const auto owner = ownerOf(one);
        if (!owner)
            return owner.error();
        if (!owner->isNull() && *owner != contact.id)
            return error(ErrorKind::Conflict, QStringLiteral("another contact has this identity"), QStringLiteral("identity"));
    }
    if (contact.id.isNull()) {
        if (const auto mayBe = refuseErased(contact); !mayBe)
            return mayBe.error();
        // Small enough to be typed, and none that a record of what was done speaks of.
        const auto newest = m_connection.scalar(QStringLiteral("SELECT MAX(id) FROM (SELECT MAX(id) AS id FROM contact UNION ALL "
                                                               "SELECT MAX(contact_id) FROM contact_audit_part) ids"));
        if (!newest)
            return newest.error();
        contact.id = {newest->toLongLong() + 1};
    }
    const auto kept = m_connection.execute(QStringLiteral("INSERT INTO contact (id, created_at, updated_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                                                          "created_at = excluded.created_at, updated_at = excluded.updated_at"),
                                           {contact.id.value, toMillis(contact.createdAt), toMillis(contact.updatedAt)});
    if (!kept)
        return kept.error();
    if (const auto written = writeLists(contact); !written)
        return written.error();
    if (const auto refreshed = refreshSearch(contact.id); !refreshed)
        return refreshed.error();
    if (const auto told = m_connection.touch(topic); !told)
        return told.error();
    return byId(contact.id);
}

Result<void> ContactStore::writeLists(const Contact &contact)
{
    for (const QString &table : listTables) {
        if (const auto gone = m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE contact_id = ?").arg(table), {contact.id.value}); !gone)
            return gone;
    }
    for (const ContactIdentity &one : contact.identities) {
        const auto added = m_connection.execute(QStringLiteral("INSERT INTO contact_identity (kind, value, contact_id, person) VALUES (?, ?, ?, ?)"),
                                                {one.kind, one.value, contact.id.value, personOf(one)});
        if (!added)
            return added;
        if (one.kind != identity::person)
            continue;
        const auto marked = m_connection.execute(QStringLiteral("UPDATE person_seen SET has_contact = 1 WHERE person = ? AND has_contact <> 1"), {one.value});
        if (!marked)
            return marked;
    }
    for (const ContactName &name : contact.names) {
        const auto added = m_connection.execute(QStringLiteral("INSERT INTO contact_name (contact_id, source, text, at) VALUES (?, ?, ?, ?)"),
                                                {contact.id.value, toString(name.source), name.text, toMillis(name.at)});
        if (!added)
            return added;
    }
    for (const ContactAttribute &one : contact.attributes) {
        const auto added = m_connection.execute(
            QStringLiteral("INSERT INTO contact_attribute (contact_id, name_key, name, value, source, at) VALUES (?, ?, ?, ?, ?, ?)"),
            {contact.id.value, attributeKey(one.name), one.name, one.value.isNull() ? QStringLiteral("") : one.value, toString(one.source), toMillis(one.at)});
        if (!added)
            return added;
    }
    for (const QString &tag : contact.tags) {
        const auto added =
            m_connection.execute(QStringLiteral("INSERT INTO contact_tag (contact_id, tag_key, tag) VALUES (?, ?, ?)"), {contact.id.value, tagKey(tag), tag});
        if (!added)
            return added;
    }
    return {};
}

Result<void> ContactStore::refreshSearch(ContactId id)
{
    const auto contact = byId(id);
    if (!contact)
        return contact.error();
    QString name = contact->shownName();
    if (name.isNull())
        name = QStringLiteral("");
    return m_connection.execute(QStringLiteral("UPDATE contact SET shown_name = ?, search_key = ? WHERE id = ?"), {name, searchKey(*contact), id.value});
}

Result<Contact> ContactStore::ensure(const QString &address, Instant now)
{
    const auto known = find(address);
    if (!known)
        return known.error();
    if (!known->isNull())
        return byId(*known);
    Contact contact;
    contact.identities = identitiesOf(address);
    contact.createdAt = now;
    contact.updatedAt = now;
    return put(contact);
}

Result<bool> ContactStore::remove(ContactId id)
{
    const auto freed = m_connection.execute(QStringLiteral("UPDATE person_seen SET has_contact = 2 WHERE person IN "
                                                           "(SELECT value FROM contact_identity WHERE contact_id = ? AND kind = 'person')"),
                                            {id.value});
    if (!freed)
        return freed.error();
    for (const QString &table : listTables) {
        if (const auto gone = m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE contact_id = ?").arg(table), {id.value}); !gone)
            return gone.error();
    }
    const auto gone = m_connection.change(QStringLiteral("DELETE FROM contact WHERE id = ?"), {id.value});
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return false;
    const auto told = m_connection.touch(topic);
    return told ? Result<bool>(true) : told.error();
}

Result<int> ContactStore::adoptSeen(int most, Instant now)
{
    QStringList people;
    const auto found = m_connection.each(QStringLiteral("SELECT person FROM person_seen WHERE has_contact = 0 ORDER BY person LIMIT ?"), {most},
                                         [&](const QSqlQuery &row) { people.append(row.value(0).toString()); });
    if (!found)
        return found.error();
    for (const QString &person : people) {
        auto contact = ensure(person, now);
        if (!contact && contact.error().place == QLatin1String("erased")) { // what was heard is from before; nobody else waits for that
            const auto skipped = m_connection.execute(QStringLiteral("UPDATE person_seen SET has_contact = 2 WHERE person = ?"), {person});
            if (!skipped)
                return skipped.error();
            continue;
        }
        if (!contact)
            return contact.error();
        // Known by another kind of identity so far: a wa_id from a list of contacts, say. Else writing it again renews what it is found by.
        const ContactIdentity own{identity::person, person};
        if (std::none_of(contact->identities.begin(), contact->identities.end(), [&](const ContactIdentity &one) { return one.isSame(own); }))
            contact->identities.append(own);
        if (const auto kept = put(*contact); !kept)
            return kept.error();
    }
    return static_cast<int>(people.size());
}

} // namespace recado
