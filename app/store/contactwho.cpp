// ContactStore: who is who — what providers said, what may be one, and what was done about it.
#include "store/connection.h"
#include "store/contactstore.h"

#include <QSet>

#include <algorithm>

namespace recado {

namespace {

const QString auditColumns = QStringLiteral("SELECT id, at, who, verb, reason, cards, undone_at FROM contact_audit ");

ContactAudit auditIn(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), fromMillis(row.value(1).toLongLong()), row.value(2).toString(), row.value(3).toString(), row.value(4).toString(),
            row.value(5).toString().toUtf8(), toInstant(row.value(6)), {}};
}

} // namespace

Result<void> ContactStore::link(const IdentityLink &link, Instant now)
{
    const auto left = ownerOf(link.left);
    const auto right = ownerOf(link.right);
    if (!left || !right)
        return left ? right.error() : left.error();
    if (!left->isNull() && *left == *right)
        return {};
    const bool both = !left->isNull() && !right->isNull();
    // A number that was given up is soon somebody else's: a change is for people to judge, even when only one side has a card.
    if (both || link.reason == MergeReason::NumberChanged) {
        const auto kept = m_connection.execute(QStringLiteral("INSERT INTO contact_link (left_kind, left_value, right_kind, right_value, reason, at) "
                                                              "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                               {link.left.kind, link.left.value, link.right.kind, link.right.value, toString(link.reason), toMillis(now)});
        return kept ? m_connection.touch(QStringLiteral("contact")) : kept;
    }
    Contact contact;
    contact.createdAt = now;
    if (const ContactId owner = left->isNull() ? *right : *left; !owner.isNull()) {
        const auto known = byId(owner);
        if (!known)
            return known.error();
        contact = *known;
    }
    contact.identities.append(link.left);
    contact.identities.append(link.right);
    contact.updatedAt = now;
    const auto kept = put(contact);
    return kept ? Result<void>() : kept.error();
}

Result<QList<MergeSuggestion>> ContactStore::suggestions(int most)
{
    QSet<ContactId> candidates;
    const auto note = [&](const QSqlQuery &row) {
        candidates.insert({row.value(0).toLongLong()});
        candidates.insert({row.value(1).toLongLong()});
    };
    auto done = m_connection.each(QStringLiteral("SELECT DISTINCT a.contact_id, b.contact_id FROM contact_identity a JOIN contact_identity b "
                                                 "ON a.person = b.person AND a.contact_id < b.contact_id WHERE a.person <> '' AND b.person <> '' AND "
                                                 "NOT EXISTS (SELECT 1 FROM contact_apart x WHERE x.first_id = a.contact_id AND x.second_id = b.contact_id) LIMIT ?"),
                                  {most}, note);
    QList<IdentityLink> links;
    if (done)
        done = m_connection.each(QStringLiteral("SELECT a.contact_id, b.contact_id, l.left_kind, l.left_value, l.right_kind, l.right_value, l.reason "
                                                "FROM contact_link l JOIN contact_identity a ON a.kind = l.left_kind AND a.value = l.left_value "
                                                "JOIN contact_identity b ON b.kind = l.right_kind AND b.value = l.right_value "
                                                "WHERE a.contact_id <> b.contact_id AND NOT EXISTS (SELECT 1 FROM contact_apart x "
                                                "WHERE (x.first_id = a.contact_id AND x.second_id = b.contact_id) OR (x.first_id = b.contact_id AND x.second_id = a.contact_id)) LIMIT ?"),
                                 {most}, [&](const QSqlQuery &row) {
                                     note(row);
                                     links.append({{row.value(2).toString(), row.value(3).toString()},
                                                   {row.value(4).toString(), row.value(5).toString()},
                                                   mergeReasonFromString(row.value(6).toString()).value_or(MergeReason::SameWaId)});
                                 });
    if (!done)
        return done.error();
    const auto contacts = byIds(QList<ContactId>(candidates.begin(), candidates.end()));
    if (!contacts)
        return contacts.error();
    // Among three cards two may be known as two people.
    QList<MergeSuggestion> found;
    for (const MergeSuggestion &one : mergeSuggestions(*contacts, links)) {
        const auto apart = m_connection.scalar(QStringLiteral("SELECT 1 FROM contact_apart WHERE first_id = ? AND second_id = ?"), {one.first.value, one.second.value});
        if (!apart)
            return apart.error();
        if (!apart->isValid() && found.size() < most)
            found.append(one);
    }
    return found;
}

Result<void> ContactStore::setApart(ContactId left, ContactId right, const QString &who, Instant now)
{
    const auto kept = m_connection.execute(QStringLiteral("INSERT INTO contact_apart (first_id, second_id, who, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                           {std::min(left, right).value, std::max(left, right).value, who.isNull() ? QStringLiteral("") : who, toMillis(now)});
    return kept ? m_connection.touch(QStringLiteral("contact")) : kept;
}

Result<ContactFacets> ContactStore::facets(int most)
{
    ContactFacets facets;
    auto done = m_connection.each(QStringLiteral("SELECT MIN(tag), COUNT(*) FROM contact_tag GROUP BY tag_key ORDER BY COUNT(*) DESC, tag_key LIMIT ?"), {most},
                                  [&](const QSqlQuery &row) { facets.tags.append({row.value(0).toString(), row.value(1).toInt()}); });
    if (done)
        done = m_connection.each(QStringLiteral("SELECT MIN(name), COUNT(*) FROM contact_attribute GROUP BY name_key ORDER BY COUNT(*) DESC, name_key LIMIT ?"), {most},
                                 [&](const QSqlQuery &row) { facets.attributes.append({row.value(0).toString(), row.value(1).toInt()}); });
    return done ? Result<ContactFacets>(facets) : done.error();
}

Result<qint64> ContactStore::addAudit(const ContactAudit &audit)
{
    const auto id = m_connection.insert(QStringLiteral("INSERT INTO contact_audit (at, who, verb, reason, cards) VALUES (?, ?, ?, ?, ?)"),
                                        {toMillis(audit.at), audit.who.isNull() ? QStringLiteral("") : audit.who, audit.verb,
                                         audit.reason.isNull() ? QStringLiteral("") : audit.reason, QString::fromUtf8(audit.cards) + QStringLiteral("")});
    if (!id)
        return id;
    for (const ContactId contact : audit.contacts) {
        const auto named = m_connection.execute(QStringLiteral("INSERT INTO contact_audit_part (audit_id, contact_id) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                                                {*id, contact.value});
        if (!named)
            return named.error();
    }
    return id;
}

Result<ContactAudit> ContactStore::audit(qint64 id)
{
    ContactAudit found;
    auto done = m_connection.each(auditColumns + QStringLiteral("WHERE id = ?"), {id}, [&](const QSqlQuery &row) { found = auditIn(row); });
    if (done)
        done = m_connection.each(QStringLiteral("SELECT contact_id FROM contact_audit_part WHERE audit_id = ? ORDER BY contact_id"), {id},
                                 [&](const QSqlQuery &row) { found.contacts.append(ContactId{row.value(0).toLongLong()}); });
    if (!done)
        return done.error();
    return found.id == 0 ? Result<ContactAudit>(error(ErrorKind::NotFound, QStringLiteral("no such record"), QStringLiteral("merge"))) : Result<ContactAudit>(found);
}

Result<QList<ContactAudit>> ContactStore::audits(ContactId contact)
{
    QList<qint64> ids;
    const auto done = m_connection.each(QStringLiteral("SELECT audit_id FROM contact_audit_part WHERE contact_id = ? ORDER BY audit_id DESC"), {contact.value},
                                        [&](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
    if (!done)
        return done.error();
    QList<ContactAudit> found;
    for (const qint64 id : ids) {
        const auto one = audit(id);
        if (!one)
            return one.error();
        found.append(*one);
    }
    return found;
}

Result<void> ContactStore::markUndone(qint64 id, Instant at)
{
    return m_connection.execute(QStringLiteral("UPDATE contact_audit SET undone_at = ? WHERE id = ?"), {toMillis(at), id});
}

} // namespace recado
