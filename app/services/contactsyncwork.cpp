#include "services/contactsyncwork.h"

#include "domain/phone.h"
#include "services/optoutcheck.h"
#include "store/contactstore.h"
#include "store/remotecontactstore.h"

#include <algorithm>
#include <limits>

namespace recado::syncwork {

namespace {

using Reason = SyncSkipped::Reason;

QString keyOf(const RemoteContact &contact)
{
    const QString person = contactPerson(!contact.phone.isEmpty() ? contact.phone : contact.bsuid);
    return person.isEmpty() ? QStringLiteral("id:") + contact.id : person;
}

class Comparing {
public:
    Comparing(Connection &connection, const Account &account) : m_connection(connection), m_account(account) {}

    Result<SyncPreview> run(const QList<RemoteContact> &there, const QStringList &unreadable, Instant now)
    {
        m_preview.account = m_account.id;
        m_preview.readAt = now;
        m_preview.countThere = static_cast<int>(there.size());
        for (const QString &place : unreadable)
            skip(Reason::Unreadable, {}, place);
        if (const auto read = readHere(); !read)
            return read.error();
        for (const RemoteContact &contact : there) {
            if (const auto done = comparePerson(contact); !done)
                return done.error();
        }
        for (const Contact &card : std::as_const(m_cards)) {
            if (!m_matched.contains(card.id))
                addThere(card);
        }
        std::sort(m_preview.people.begin(), m_preview.people.end(), [](const SyncPerson &a, const SyncPerson &b) { return a.key < b.key; });
        return m_preview;
    }

private:
    void skip(Reason reason, const QString &key, const QString &what) { m_preview.skipped.append({reason, key, what}); }

    Result<void> readHere()
    {
        ContactStore store(m_connection);
        ContactQuery everybody;
        everybody.limit = std::numeric_limits<int>::max();
        const auto ids = store.list(everybody);
        const auto bases = RemoteContactStore(m_connection).all(m_account.id);
        const auto keys = OptOutKeys::read(m_connection);
        if (!ids || !bases || !keys)
            return !ids ? ids.error() : !bases ? bases.error() : keys.error();
        m_bases = *bases;
        m_keys = *keys;
        constexpr qsizetype some = 400;
        for (qsizetype from = 0; from < ids->size(); from += some) {
            const auto cards = store.byIds(ids->mid(from, some));
            if (!cards)
                return cards.error();
            for (const Contact &card : *cards) {
                for (const ContactIdentity &one : card.identities)
                    m_owners.insert({one.kind, one.value}, m_cards.size());
                m_cards.append(card);
            }
        }
        m_preview.countHere = static_cast<int>(m_cards.size());
        return {};
    }

    // Indexes of the cards that the provider's ids name.
    QList<qsizetype> ownersOf(const RemoteContact &contact) const
    {
        QList<qsizetype> owners;
        const QList<QPair<QString, QString>> names{{identity::provider(m_account.id), contact.id},
                                                   {identity::waId, contact.phone},
                                                   {identity::person, contactPerson(contact.phone)},
                                                   {identity::bsuid, contact.bsuid}};
        for (const auto &name : names) {
            const qsizetype owner = name.second.isEmpty() ? -1 : m_owners.value(name, -1);
            if (owner >= 0 && !owners.contains(owner))
                owners.append(owner);
        }
        return owners;
    }

    Result<void> comparePerson(const RemoteContact &contact)
    {
        SyncPerson person;
        person.key = keyOf(contact);
        person.remoteId = contact.id;
        person.address = !contact.phone.isEmpty() ? contact.phone : contact.bsuid;
        person.nameThere = contact.name == contact.phone ? QString() : contact.name; // a number is nobody's name
        const QList<qsizetype> owners = ownersOf(contact);
        for (const qsizetype owner : owners)
            m_matched.insert(m_cards[owner].id);
        if (owners.size() > 1) {
            skip(Reason::SeveralHere, person.key, contact.id);
            return {};
        }
        if (m_seen.contains(person.key) || (!owners.isEmpty() && m_taken.contains(owners.first()))) {
            skip(Reason::SeveralThere, person.key, contact.id);
            return {};
        }
        m_seen.insert(person.key);
        const RemoteBase base = m_bases.value(person.key);
        const SyncValues there = readThere(contact, &person);
        if (owners.isEmpty())
            return addHere(std::move(person), there, base);
        m_taken.insert(owners.first());
        const Contact &card = m_cards[owners.first()];
        person.contact = card.id;
        person.nameHere = card.shownName();
        SyncValues here = syncValuesOf(card);
        SyncValues before = base.attributes;
        for (const QString &key : std::as_const(m_leftAlone)) {
            here.remove(key);
            before.remove(key);
        }
        const SyncComparison compared = compareAttributes(here, there, before);
        person.toHere = compared.toHere;
        person.toThere = compared.toThere;
        person.conflicts = compared.conflicts;
        person.agreed = compared.agreed;
        const bool isCarried = std::any_of(card.names.begin(), card.names.end(), [&contact](const ContactName &name) {
            return name.text == contact.name;
        });
        person.nameToHere = !person.nameThere.isEmpty() && person.nameThere != base.name && !isCarried;
        const bool isNewBase = base.key.isEmpty() || base.contact != card.id || base.remoteId != contact.id || base.name != person.nameThere
                               || !isWithin(compared.agreed, base.attributes)
                               || m_owners.value({identity::provider(m_account.id), contact.id}, -1) != owners.first();
        if (person.hasWork()) {
            m_preview.people.append(person);
        } else {
            ++m_preview.unchanged;
            if (isNewBase)
                m_preview.agreed.append(person);
        }
        return {};
    }

    // Attributes as cards can hold them; what cannot be is said and left alone.
    SyncValues readThere(const RemoteContact &contact, SyncPerson *person)
    {
        SyncValues values;
        m_leftAlone.clear();
        for (const RemoteAttribute &one : contact.attributes) {
            const auto name = attributeName(one.name);
            if (!name || one.value.size() > mostAttributeValueChars) {
                skip(Reason::InvalidAttribute, person->key, one.name);
                m_leftAlone.insert(attributeKey(one.name));
                continue;
            }
            const QString key = attributeKey(*name);
            if (one.value.trimmed().isEmpty() || values.value(key).value == one.value)
                continue;
            if (values.contains(key))
                person->collisions.append(one.name);
            else
                values.insert(key, {one.name, one.value});
        }
        for (const QString &name : std::as_const(person->collisions)) {
            skip(Reason::InvalidAttribute, person->key, name);
            m_leftAlone.insert(attributeKey(name));
        }
        for (const QString &key : std::as_const(m_leftAlone))
            values.remove(key);
        return values;
    }

    Result<void> addHere(SyncPerson person, const SyncValues &there, const RemoteBase &base)
    {
        if (!base.contact.isNull()) {
            skip(Reason::RemovedHere, person.key, person.nameThere);
            return {};
        }
        if (const QString erased = m_keys.erased(person.key); !erased.isEmpty()) {
            const auto entry = DoNotContactStore(m_connection).entryOf(erased);
            if (!entry)
                return entry.error();
            if (*entry) {
                skip(Reason::Erased, {}, {});
                return {};
            }
        }
        person.addHere = true;
        for (auto value = there.cbegin(); value != there.cend(); ++value)
            person.toHere.append({value.key(), value->name, {}, value->value, {}});
        m_preview.people.append(person);
        return {};
    }

    void addThere(const Contact &card)
    {
        SyncPerson person;
        person.address = syncAddressOf(card);
        person.key = contactPerson(person.address);
        person.contact = card.id;
        person.nameHere = card.shownName();
        if (!isNumber(person.address)) {
            skip(Reason::NoAddress, person.key, person.nameHere);
            return;
        }
        if (m_bases.contains(person.key)) {
            skip(Reason::RemovedThere, person.key, person.nameHere);
            return;
        }
        person.addThere = true;
        const SyncValues here = syncValuesOf(card);
        for (auto value = here.cbegin(); value != here.cend(); ++value)
            person.toThere.append({value.key(), value->name, value->value, {}, {}});
        m_preview.people.append(person);
    }

    static bool isWithin(const SyncValues &part, const SyncValues &whole)
    {
        for (auto value = part.cbegin(); value != part.cend(); ++value) {
            if (whole.value(value.key()).value != value->value)
                return false;
        }
        return true;
    }

    Connection &m_connection;
    const Account &m_account;
    SyncPreview m_preview;
    QList<Contact> m_cards;
    QHash<QPair<QString, QString>, qsizetype> m_owners; // by identity
    QHash<QString, RemoteBase> m_bases;
    OptOutKeys m_keys;
    QSet<ContactId> m_matched;
    QSet<qsizetype> m_taken;
    QSet<QString> m_seen;
    QSet<QString> m_leftAlone; // of the person who is being compared: keys of attributes that neither side gets
};

} // namespace

SyncValues syncValuesOf(const Contact &card)
{
    SyncValues values;
    for (const ContactAttribute &one : card.attributes) {
        if (!one.value.isEmpty())
            values.insert(attributeKey(one.name), {one.name, one.value});
    }
    return values;
}

// The number or BSUID by which a card's person can be named there; empty: neither.
QString syncAddressOf(const Contact &card)
{
    for (const QString &kind : {identity::person, identity::waId, identity::bsuid}) {
        if (const ContactIdentity *one = card.identity(kind))
            return one->value;
    }
    return {};
}

bool isNumber(const QString &address)
{
    return !address.isEmpty() && std::all_of(address.begin(), address.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<SyncPreview> compare(Connection &connection, const Account &account, const QList<RemoteContact> &there, const QStringList &unreadable, Instant now)
{
    return Comparing(connection, account).run(there, unreadable, now);
}

} // namespace recado::syncwork
