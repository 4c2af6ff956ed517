// The second half of a sync: what was chosen is written.
#include "services/contactsyncwork.h"

#include "store/contactstore.h"
#include "store/remotecontactstore.h"

#include <algorithm>

namespace recado::syncwork {

namespace {

class TakingOver {
public:
    TakingOver(Connection &connection, AccountId account, Instant now, SyncResult *result)
        : m_connection(connection), m_contacts(connection), m_account(account), m_now(now), m_result(*result)
    {
    }

    Result<void> add(const SyncPerson &person)
    {
        Contact card;
        card.createdAt = card.updatedAt = m_now;
        card.identities = identitiesOf(person.address);
        if (const auto own = normalIdentity(identity::provider(m_account), person.remoteId))
            card.identities.append(*own);
        for (const ContactIdentity &one : std::as_const(card.identities)) {
            const auto owner = m_contacts.ownerOf(one);
            if (!owner)
                return owner.error();
            if (!owner->isNull()) { // somebody made the card since the preview
                ++m_result.changedMeanwhile;
                return {};
            }
        }
        setName(card, {person.nameThere, ContactSource::Provider, m_now});
        SyncValues taken;
        for (const SyncField &field : person.toHere) {
            setAttribute(card, {field.name, field.there, ContactSource::Provider, m_now});
            taken.insert(field.key, {field.name, field.there});
        }
        normalize(card);
        const auto put = m_contacts.put(card);
        if (!put && put.error().place == QLatin1String("erased")) { // on their wish, since the preview
            ++m_result.changedMeanwhile;
            return {};
        }
        if (!put)
            return put.error();
        ++m_result.addedHere;
        return base(person, put->id, taken);
    }

    Result<void> update(const SyncPerson &person, const QList<SyncField> &fields, bool takesName)
    {
        auto card = m_contacts.byId(person.contact);
        if (!card && card.error().kind == ErrorKind::NotFound) {
            ++m_result.changedMeanwhile;
            return {};
        }
        if (!card)
            return card.error();
        bool isChanged = takesName;
        if (takesName)
            setName(*card, {person.nameThere, ContactSource::Provider, m_now});
        SyncValues taken = person.agreed;
        for (const SyncField &field : fields) {
            if (card->attribute(field.key).value_or(QString()) != field.here) {
                ++m_result.changedMeanwhile;
                continue;
            }
            // The operator's own word may be of this very moment.
            removeAttribute(*card, field.key);
            setAttribute(*card, {field.name, field.there, ContactSource::Provider, m_now});
            taken.insert(field.key, {field.name, field.there});
            isChanged = true;
        }
        if (const auto named = nameThere(person, &*card); !named)
            return named;
        card->updatedAt = isChanged ? m_now : card->updatedAt;
        normalize(*card);
        if (const auto put = m_contacts.put(*card); !put)
            return put.error();
        m_result.updatedHere += isChanged ? 1 : 0;
        return base(person, card->id, taken);
    }

private:
    // The provider's id of the person, unless another card has it.
    Result<void> nameThere(const SyncPerson &person, Contact *card)
    {
        const auto own = normalIdentity(identity::provider(m_account), person.remoteId);
        if (!own)
            return {};
        const auto owner = m_contacts.ownerOf(*own);
        if (!owner)
            return owner.error();
        if (owner->isNull())
            card->identities.append(*own);
        return {};
    }

    Result<void> base(const SyncPerson &person, ContactId contact, const SyncValues &values)
    {
        return RemoteContactStore(m_connection).put(m_account, {person.key, person.remoteId, contact, person.nameThere, values}, m_now);
    }

    Connection &m_connection;
    ContactStore m_contacts;
    AccountId m_account;
    Instant m_now;
    SyncResult &m_result;
};

} // namespace

Decided decide(const SyncPerson &person, const SyncChoices &choices)
{
    Decided decided;
    for (const SyncField &conflict : person.conflicts) {
        const auto chosen = choices.conflicts.constFind({person.key, conflict.key});
        const std::optional<SyncSide> side = chosen != choices.conflicts.cend() ? std::optional(*chosen) : choices.allConflicts;
        if (!side)
            ++decided.left;
        else
            (*side == SyncSide::Here ? decided.toThere : decided.toHere).append(conflict);
    }
    if (choices.updateHere)
        decided.toHere += person.toHere;
    if (choices.updateThere && !person.addThere)
        decided.toThere += person.toThere;
    return decided;
}

Result<void> takeOver(Connection &connection, AccountId account, const QList<SyncPerson> &people, const SyncChoices &choices, Instant now, SyncResult *result)
{
    TakingOver taking(connection, account, now, result);
    for (const SyncPerson &person : people) {
        if (person.addThere || (person.addHere && !choices.addHere))
            continue;
        const Decided decided = decide(person, choices);
        const auto done = person.addHere ? taking.add(person) : taking.update(person, decided.toHere, person.nameToHere && choices.updateHere);
        if (!done)
            return done;
        for (const SyncField &conflict : person.conflicts)
            result->settled += decided.toHere.contains(conflict) ? 1 : 0;
        result->conflictsLeft += decided.left;
    }
    return {};
}

Result<void> remember(Connection &connection, AccountId account, const QList<Pushed> &pushed, Instant now)
{
    ContactStore contacts(connection);
    for (const auto &[person, values] : pushed) {
        // The provider's name of the person stays unknown until it is read: ours was sent, and it may be kept differently there.
        const auto put = RemoteContactStore(connection).put(account, {person.key, person.remoteId, person.contact, {}, values}, now);
        if (!put)
            return put;
        const auto own = normalIdentity(identity::provider(account), person.remoteId);
        if (!own)
            continue;
        const auto owner = contacts.ownerOf(*own);
        auto card = contacts.byId(person.contact);
        if (!owner || !owner->isNull() || !card)
            continue;
        card->identities.append(*own);
        normalize(*card);
        if (const auto kept = contacts.put(*card); !kept)
            return kept.error();
    }
    return {};
}

Result<Outgoing> outgoing(Connection &connection, AccountId account, ContactId contact, const QStringList &attributes)
{
    const auto card = ContactStore(connection).byId(contact);
    if (!card)
        return card.error();
    Outgoing out;
    out.person.contact = contact;
    out.person.address = syncAddressOf(*card);
    out.person.key = contactPerson(out.person.address);
    out.person.nameHere = card->shownName();
    if (out.person.address.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("a card without a number"), QStringLiteral("identities"));
    const ContactIdentity *own = card->identity(identity::provider(account));
    const auto base = RemoteContactStore(connection).find(account, out.person.key);
    if (!base)
        return base.error();
    out.isKnownThere = own || *base;
    out.person.remoteId = own ? own->value : QString();
    const SyncValues all = syncValuesOf(*card);
    for (auto value = all.cbegin(); value != all.cend(); ++value) {
        const auto isIt = [&value](const QString &name) { return attributeKey(name) == value.key(); };
        if (attributes.isEmpty() || std::any_of(attributes.begin(), attributes.end(), isIt)) {
            const QString known = *base ? (*base)->attributes.value(value.key()).name : QString();
            out.values.insert(value.key(), {known.isEmpty() ? value->name : known, value->value});
        }
    }
    out.contact.phone = isNumber(out.person.address) ? out.person.address : QString();
    out.contact.bsuid = out.contact.phone.isEmpty() ? out.person.address : QString();
    out.contact.name = out.person.nameHere.isEmpty() ? out.person.address : out.person.nameHere;
    for (const SyncValue &value : std::as_const(out.values))
        out.contact.attributes.append({value.name, value.value});
    return out;
}

} // namespace recado::syncwork
