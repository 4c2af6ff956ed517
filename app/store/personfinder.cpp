#include "store/personfinder.h"

#include "domain/phone.h"
#include "store/connection.h"
#include "store/contactstore.h"
#include "store/donotcontactstore.h"
#include "store/personrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

const QString practicePrefix = QStringLiteral("practice:"); // of consent words about invented people (services/optoutcheck.h)

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void addOnce(QStringList *list, const QString &text)
{
    if (!text.isEmpty() && !list->contains(text))
        list->append(text);
}

QJsonArray toArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList fromArray(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

QString inCards(const QList<ContactId> &contacts)
{
    QStringList cards;
    for (const ContactId id : contacts)
        cards.append(QString::number(id.value));
    return QStringLiteral("IN (%1)").arg(cards.join(QLatin1String(", ")));
}

// Rows of remote_contact; its values are the people. A card that was removed leaves the person's key.
QString ofAddressBooks(const QList<ContactId> &contacts, const QStringList &people)
{
    return QStringLiteral("(contact_id %1 OR key IN (%2))").arg(inCards(contacts), placesFor(people.size()));
}

} // namespace

QByteArray PersonTraces::toJson() const
{
    QJsonArray cards;
    for (const ContactId id : contacts)
        cards.append(id.value);
    return QJsonDocument(QJsonObject{{QStringLiteral("contacts"), cards},
                                     {QStringLiteral("people"), toArray(people)},
                                     {QStringLiteral("addresses"), toArray(addresses)},
                                     {QStringLiteral("ids"), toArray(ids)},
                                     {QStringLiteral("names"), toArray(names)},
                                     {QStringLiteral("accounts"), toArray(accounts)}})
        .toJson(QJsonDocument::Compact);
}

PersonTraces PersonTraces::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PersonTraces traces;
    for (const QJsonValue &id : object.value(QLatin1String("contacts")).toArray())
        traces.contacts.append(ContactId{id.toInteger()});
    traces.people = fromArray(object.value(QLatin1String("people")));
    traces.addresses = fromArray(object.value(QLatin1String("addresses")));
    traces.ids = fromArray(object.value(QLatin1String("ids")));
    traces.names = fromArray(object.value(QLatin1String("names")));
    traces.accounts = fromArray(object.value(QLatin1String("accounts")));
    return traces;
}

Result<PersonTraces> PersonFinder::find(const QString &address)
{
    const auto card = ContactStore(m_connection).find(address);
    if (!card)
        return card.error();
    if (!card->isNull())
        return find(*card);
    const QString person = keyOfAddress(address.trimmed());
    const bool isSomebody = isDigits(person) || isBusinessScopedId(person);
    return widened(isSomebody ? QStringList{person} : QStringList(), {});
}

Result<PersonTraces> PersonFinder::find(ContactId id)
{
    const auto contact = ContactStore(m_connection).byId(id);
    if (!contact)
        return contact.error();
    QStringList people;
    QStringList ids;
    for (const ContactIdentity &one : contact->identities) {
        addOnce(&people, personOf(one));
        if (personOf(one).isEmpty())
            addOnce(&ids, one.value);
    }
    auto traces = widened(people, ids);
    if (traces && !traces->contacts.contains(id))
        traces->contacts.append(id);
    return traces;
}

Result<PersonTraces> PersonFinder::widened(QStringList people, QStringList ids)
{
    PersonTraces traces;
    traces.people = std::move(people);
    traces.ids = std::move(ids);
    // Cards that were never put together: the same number is the same person.
    const auto cards = m_connection.each(QStringLiteral("SELECT DISTINCT contact_id FROM contact_identity WHERE person <> '' AND person IN (%1)").arg(placesFor(traces.people.size())),
                                         valuesOf(traces.people), [&traces](const QSqlQuery &row) { traces.contacts.append(ContactId{row.value(0).toLongLong()}); });
    if (!cards)
        return cards.error();
    for (const ContactId card : std::as_const(traces.contacts)) {
        const auto contact = ContactStore(m_connection).byId(card);
        if (!contact)
            return contact.error();
        for (const ContactIdentity &one : contact->identities) {
            addOnce(&traces.people, personOf(one));
            addOnce(personOf(one).isEmpty() ? &traces.ids : &traces.addresses, one.value);
        }
        addOnce(&traces.names, contact->shownName());
        for (const ContactName &name : contact->names)
            addOnce(&traces.names, name.text);
    }
    for (const QString &person : std::as_const(traces.people)) {
        for (const QString &variant : isDigits(person) ? phoneVariants(QLatin1Char('+') + person) : QStringList{person}) {
            addOnce(&traces.addresses, variant);
            addOnce(&traces.addresses, variant.startsWith(QLatin1Char('+')) ? variant.mid(1) : variant);
        }
    }
    const auto told = m_connection.each(QStringLiteral("SELECT name FROM account WHERE id IN (SELECT account_id FROM message WHERE recipient IN (%1) "
                                                       "UNION SELECT account_id FROM conversation WHERE person IN (%2) "
                                                       "UNION SELECT account_id FROM remote_contact WHERE %3) ORDER BY name")
                                            .arg(placesFor(traces.addresses.size()), placesFor(traces.people.size()), ofAddressBooks(traces.contacts, traces.people)),
                                        valuesOf(traces.addresses) + valuesOf(traces.people) + valuesOf(traces.people), [&traces](const QSqlQuery &row) { traces.accounts.append(row.value(0).toString()); });
    if (!told)
        return told.error();
    const auto named = addNames(&traces);
    return named ? Result<PersonTraces>(traces) : named.error();
}

Result<void> PersonFinder::addNames(PersonTraces *traces)
{
    const QString people = placesFor(traces->people.size());
    const QString addresses = placesFor(traces->addresses.size());
    return m_connection.each(QStringLiteral("SELECT profile_name FROM person_seen WHERE person IN (%1) UNION SELECT profile_name FROM conversation WHERE person IN (%1) "
                                            "UNION SELECT person_name FROM message WHERE recipient IN (%2) UNION SELECT name FROM remote_contact WHERE %3")
                                 .arg(people, addresses, ofAddressBooks(traces->contacts, traces->people)),
                             valuesOf(traces->people) + valuesOf(traces->people) + valuesOf(traces->addresses) + valuesOf(traces->people),
                             [traces](const QSqlQuery &row) { addOnce(&traces->names, row.value(0).toString()); });
}

Result<QList<PersonObstacle>> PersonFinder::obstacles(const PersonTraces &traces)
{
    QList<PersonObstacle> found;
    const QString addresses = placesFor(traces.addresses.size());
    const auto own = m_connection.each(QStringLiteral("SELECT name, number FROM channel WHERE number IN (%1)").arg(addresses), valuesOf(traces.addresses),
                                       [&found](const QSqlQuery &row) { found.append({QStringLiteral("own_number"), row.value(0).toString(), 1}); });
    if (!own)
        return own.error();
    const auto open = m_connection.each(QStringLiteral("SELECT state, COUNT(*) FROM message WHERE recipient IN (%1) AND state IN ('queued', 'in_flight', 'unknown') "
                                                       "GROUP BY state ORDER BY state")
                                            .arg(addresses),
                                        valuesOf(traces.addresses),
                                        [&found](const QSqlQuery &row) { found.append({row.value(0).toString(), QString(), row.value(1).toLongLong()}); });
    if (!open)
        return open.error();
    const auto waiting = m_connection.each(QStringLiteral("SELECT b.name, COUNT(*) FROM broadcast b JOIN broadcast_row r ON r.broadcast_id = b.id "
                                                          "WHERE b.state IN ('awaiting_approval', 'scheduled', 'running', 'paused', 'stopping') AND r.state = 'ready' "
                                                          "AND r.person IN (%1) GROUP BY b.id ORDER BY b.id")
                                               .arg(placesFor(traces.people.size())),
                                           valuesOf(traces.people), [&found](const QSqlQuery &row) {
                                               found.append({QStringLiteral("broadcast"), row.value(0).toString(), row.value(1).toLongLong()});
                                           });
    return waiting ? Result<QList<PersonObstacle>>(found) : waiting.error();
}

Result<QList<PersonPart>> PersonFinder::parts(const PersonTraces &traces)
{
    const auto tables = tablesOf(m_connection);
    if (!tables)
        return tables.error();
    QStringList people = traces.people;
    for (const QString &person : traces.people)
        people.append(practicePrefix + person);
    const QString ofCards = inCards(traces.contacts);
    const QString ofPeople = QStringLiteral("person IN (%1)").arg(placesFor(people.size()));
    const QString ofAddresses = QStringLiteral("recipient IN (%1)").arg(placesFor(traces.addresses.size()));
    const QString conversations = QStringLiteral("(SELECT id FROM conversation WHERE %1)").arg(ofPeople);
    QList<PersonPart> found;
    for (const TableColumns &table : *tables) {
        PersonPart part{table.table, table.columns, QString(), {}};
        if (table.table == QLatin1String("message")) {
            part.condition = ofAddresses;
            part.values = valuesOf(traces.addresses);
        } else if (table.table == QLatin1String("evidence") || table.table == QLatin1String("message_ref")) {
            part.condition = QStringLiteral("message_row IN (SELECT row FROM message WHERE %1)").arg(ofAddresses);
            part.values = valuesOf(traces.addresses);
        } else if (table.table == QLatin1String("delivery") || table.table == QLatin1String("draft")) {
            part.condition = anyNeedleIn({QStringLiteral("body")}, traces.spelling(), &part.values);
        } else if (table.table == QLatin1String("contact")) {
            part.condition = QStringLiteral("id ") + ofCards;
        } else if (table.table == QLatin1String("contact_audit")) {
            part.condition = QStringLiteral("id IN (SELECT audit_id FROM contact_audit_part WHERE contact_id %1)").arg(ofCards);
        } else if (table.table == QLatin1String("contact_audit_part")) {
            continue;
        } else if (table.table == QLatin1String("remote_contact")) {
            part.condition = ofAddressBooks(traces.contacts, traces.people);
            part.values = valuesOf(traces.people);
        } else if (table.has("contact_id")) {
            part.condition = QStringLiteral("contact_id ") + ofCards;
        } else if (table.has("person")) {
            part.condition = ofPeople;
            part.values = valuesOf(people);
        } else if (table.has("conversation_id")) {
            part.condition = QStringLiteral("conversation_id IN ") + conversations;
            part.values = valuesOf(people);
        } else if (table.has("incoming_id")) {
            part.condition = QStringLiteral("incoming_id IN (SELECT id FROM incoming WHERE conversation_id IN %1)").arg(conversations);
            part.values = valuesOf(people);
        } else {
            continue;
        }
        found.append(part);
    }
    return found;
}

Result<QList<PersonCount>> PersonFinder::counts(const PersonTraces &traces)
{
    const auto all = parts(traces);
    if (!all)
        return all.error();
    QList<PersonCount> found;
    for (const PersonPart &part : *all) {
        const auto rows = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM \"%1\" WHERE %2").arg(part.table, part.condition), part.values);
        if (!rows)
            return rows.error();
        if (rows->toLongLong() > 0)
            found.append({part.table, rows->toLongLong()});
    }
    return found;
}

} // namespace recado
