#include "services/contactservice.h"

#include "store/contactjson.h"

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype chunk = 250; // cards a transaction: a few milliseconds, so that what is sent or heard meanwhile does not wait

// The attributes as they are kept, or what is wrong with them.
Result<QList<ContactAttribute>> attributesOf(const ContactChange &change, Instant now)
{
    QList<ContactAttribute> attributes;
    for (auto given = change.attributes.cbegin(); given != change.attributes.cend(); ++given) {
        const auto name = attributeName(given.key());
        if (!name)
            return name.error();
        if (given.value().size() > mostAttributeValueChars)
            return error(ErrorKind::Invalid, QStringLiteral("an attribute's value is too long"), QStringLiteral("attribute"));
        const QString key = attributeKey(*name);
        if (std::any_of(attributes.cbegin(), attributes.cend(), [&](const ContactAttribute &one) { return attributeKey(one.name) == key; }))
            return error(ErrorKind::Invalid, QStringLiteral("one attribute is given twice"), QStringLiteral("attribute"));
        attributes.append({*name, given.value(), change.source, now});
    }
    return attributes;
}

Result<Contact> written(ContactStore &store, ContactId id, const ContactChange &change, const QList<ContactAttribute> &attributes, Instant now)
{
    auto contact = store.byId(id);
    if (!contact)
        return contact;
    if (change.name)
        setName(*contact, {*change.name, change.source, now});
    for (const QString &name : change.withoutAttributes)
        removeAttribute(*contact, name);
    for (const ContactAttribute &attribute : attributes)
        setAttribute(*contact, attribute);
    for (const QString &tag : change.withoutTags)
        removeTag(*contact, tag);
    for (const QString &tag : change.tags)
        addTag(*contact, tag);
    for (const ContactIdentity &gone : change.withoutIdentities)
        contact->identities.removeIf([&](const ContactIdentity &one) { return one.isSame(gone); });
    // A number of somebody who was erased does not come back on another card either.
    Contact anew;
    for (const ContactIdentity &one : change.identities) {
        if (std::none_of(contact->identities.cbegin(), contact->identities.cend(), [&](const ContactIdentity &known) { return known.isSame(one); }))
            anew.identities.append(one);
    }
    if (const auto mayBe = store.refuseErased(anew); !mayBe)
        return mayBe.error();
    contact->identities += anew.identities;
    contact->updatedAt = now;
    return store.put(*contact);
}

Result<QList<Contact>> undo(Connection &connection, qint64 number, const QString &who, Instant now)
{
    ContactStore store(connection);
    const auto audit = store.audit(number);
    if (!audit)
        return audit.error();
    const auto conflict = [](const char *detail) { return error(ErrorKind::Conflict, QString::fromLatin1(detail), QStringLiteral("merge")); };
    if (audit->verb != QLatin1String("merge") || audit->undoneAt)
        return conflict("it was undone before, or is no merge");
    const auto merge = mergeFromJson(audit->cards);
    if (!merge)
        return merge.error();
    const auto survivor = store.byId(merge->after.id);
    if (!survivor)
        return survivor.error().kind == ErrorKind::NotFound ? conflict("the card was merged again or is gone") : survivor.error();
    const auto cards = unmerged(*merge, *survivor);
    if (!cards)
        return cards.error();
    if (std::any_of(cards->begin(), cards->end(), [](const Contact &card) { return card.identities.isEmpty(); }))
        return conflict("a card would be left without an identity");
    // The survivor first: it lets go of what the others take.
    QList<Contact> kept;
    for (const Contact &card : *cards) {
        const auto put = store.put(card);
        if (!put)
            return put.error();
        kept.append(*put);
    }
    if (const auto marked = store.markUndone(number, now); !marked)
        return marked.error();
    const auto noted = store.addAudit({0, now, who, QStringLiteral("undo_merge"), QString::number(number), {}, {}, audit->contacts});
    return noted ? Result<QList<Contact>>(kept) : noted.error();
}

} // namespace

struct ContactService::Bulk {
    QPromise<Result<int>> answer;
    QList<ContactId> ids;
    ContactChange change;
    QList<ContactAttribute> attributes;
    std::function<void(int)> progress;
    StopFlag stop;
    qsizetype from = 0;
    int changed = 0;
};

ContactService::ContactService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("contact")) || changes.topics.contains(QStringLiteral("person")))
            Q_EMIT changed();
    });
}

QFuture<Result<int>> ContactService::adoptSeen()
{
    auto answer = std::make_shared<QPromise<Result<int>>>();
    answer->start();
    nextAdoption(answer, 0);
    return answer->future();
}

void ContactService::nextAdoption(std::shared_ptr<QPromise<Result<int>>> answer, int done)
{
    m_core.database->write([now = m_core.now()](Connection &connection) { return ContactStore(connection).adoptSeen(chunk, now); })
        .then(this, [this, answer, done](Result<int> made) {
            if (made && *made == chunk) {
                nextAdoption(answer, done + *made);
                return;
            }
            answer->addResult(made ? Result<int>(done + *made) : made);
            answer->finish();
        });
}

QFuture<Result<Contact>> ContactService::ensure(const QString &address)
{
    return m_core.database->write([address, now = m_core.now()](Connection &connection) { return ContactStore(connection).ensure(address, now); });
}

QFuture<Result<Contact>> ContactService::add(const QList<ContactIdentity> &identities, const ContactChange &change)
{
    const Instant now = m_core.now();
    const auto attributes = attributesOf(change, now);
    if (!attributes)
        return ready(Result<Contact>(attributes.error()));
    return m_core.database->write([identities, change, attributes = *attributes, now](Connection &connection) -> Result<Contact> {
        ContactStore store(connection);
        Contact contact;
        contact.identities = identities;
        contact.createdAt = now;
        contact.updatedAt = now;
        const auto made = store.put(contact);
        return made ? written(store, made->id, change, attributes, now) : made;
    });
}

QFuture<Result<Contact>> ContactService::change(ContactId id, const ContactChange &change)
{
    const Instant now = m_core.now();
    const auto attributes = attributesOf(change, now);
    if (!attributes)
        return ready(Result<Contact>(attributes.error()));
    return m_core.database->write([id, change, attributes = *attributes, now](Connection &connection) {
        ContactStore store(connection);
        return written(store, id, change, attributes, now);
    });
}

QFuture<Result<int>> ContactService::changeMany(const QList<ContactId> &ids, const ContactChange &change, std::function<void(int done)> progress,
                                                const StopFlag &stop)
{
    const auto attributes = attributesOf(change, m_core.now());
    if (!attributes)
        return ready(Result<int>(attributes.error()));
    auto bulk = std::make_shared<Bulk>();
    bulk->ids = ids;
    bulk->change = change;
    bulk->attributes = *attributes;
    bulk->progress = std::move(progress);
    bulk->stop = stop;
    bulk->answer.start();
    nextChunk(bulk);
    return bulk->answer.future();
}

void ContactService::nextChunk(std::shared_ptr<Bulk> bulk)
{
    m_core.database
        ->write([bulk, some = bulk->ids.mid(bulk->from, chunk), now = m_core.now()](Connection &connection) -> Result<int> {
            ContactStore store(connection);
            int count = 0;
            for (const ContactId id : some) {
                const auto done = written(store, id, bulk->change, bulk->attributes, now);
                if (!done && done.error().kind != ErrorKind::NotFound)
                    return done.error();
                count += done ? 1 : 0;
            }
            return count;
        })
        .then(this, [this, bulk](Result<int> done) {
            bulk->changed += done ? *done : 0;
            bulk->from += chunk;
            if (done && bulk->progress)
                bulk->progress(static_cast<int>(std::min(bulk->from, bulk->ids.size())));
            if (done && bulk->from < bulk->ids.size() && !isStopped(bulk->stop)) {
                nextChunk(bulk);
                return;
            }
            bulk->answer.addResult(done ? Result<int>(bulk->changed) : done);
            bulk->answer.finish();
        });
}

QFuture<Result<void>> ContactService::setApart(ContactId left, ContactId right, const QString &who)
{
    return m_core.database->write(
        [left, right, who, now = m_core.now()](Connection &connection) { return ContactStore(connection).setApart(left, right, who, now); });
}

QFuture<Result<qint64>> ContactService::merge(const QList<ContactId> &ids, const QString &who, const QString &reason)
{
    return m_core.database->write([ids, who, reason, now = m_core.now()](Connection &connection) -> Result<qint64> {
        ContactStore store(connection);
        QList<Contact> cards;
        for (const ContactId id : ids) {
            const auto card = store.byId(id);
            if (!card)
                return card.error();
            cards.append(*card);
        }
        const auto merge = merged(cards, now);
        if (!merge)
            return merge.error();
        for (const Contact &card : merge->before) {
            if (card.id == merge->after.id)
                continue;
            if (const auto gone = store.remove(card.id); !gone)
                return gone.error();
        }
        if (const auto kept = store.put(merge->after); !kept)
            return kept.error();
        return store.addAudit({0, now, who, QStringLiteral("merge"), reason, mergeToJson(*merge), {}, ids});
    });
}

QFuture<Result<QList<Contact>>> ContactService::undoMerge(qint64 merge, const QString &who)
{
    return m_core.database->write([merge, who, now = m_core.now()](Connection &connection) { return undo(connection, merge, who, now); });
}

QFuture<Result<Contact>> ContactService::split(ContactId id, const QList<ContactIdentity> &identities, const QString &who)
{
    return m_core.database->write([id, identities, who, now = m_core.now()](Connection &connection) -> Result<Contact> {
        ContactStore store(connection);
        const auto card = store.byId(id);
        if (!card)
            return card.error();
        const auto parts = recado::split(*card, identities, now);
        if (!parts)
            return parts.error();
        if (const auto rest = store.put(parts->rest); !rest)
            return rest.error();
        const auto out = store.put(parts->out);
        if (!out)
            return out.error();
        const auto noted = store.addAudit({0, now, who, QStringLiteral("split"), {}, {}, {}, {id, out->id}});
        return noted ? out : noted.error();
    });
}

QFuture<Result<bool>> ContactService::remove(ContactId id, const QString &who)
{
    return m_core.database->write([id, who, now = m_core.now()](Connection &connection) -> Result<bool> {
        ContactStore store(connection);
        const auto gone = store.remove(id);
        if (!gone || !*gone)
            return gone;
        const auto noted = store.addAudit({0, now, who, QStringLiteral("remove"), {}, {}, {}, {id}});
        return noted ? gone : noted.error();
    });
}

} // namespace recado
