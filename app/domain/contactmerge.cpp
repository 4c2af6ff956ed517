#include "domain/contactmerge.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace recado {

namespace {

using Pair = std::pair<ContactId, ContactId>;

QString keyOf(const ContactIdentity &one)
{
    return one.kind + QLatin1Char('\n') + one.value;
}

void suggest(QMap<Pair, MergeSuggestion> &found, ContactId left, ContactId right, MergeReason reason, const QString &value)
{
    if (left == right || left.isNull() || right.isNull())
        return;
    const Pair pair = std::minmax(left, right);
    const MergeSuggestion suggestion{pair.first, pair.second, reason, value};
    const auto known = found.find(pair);
    if (known == found.end())
        found.insert(pair, suggestion);
    else if (std::tie(reason, value) < std::tie(known->reason, known->value))
        *known = suggestion;
}

MergeReason reasonOf(const ContactIdentity &one)
{
    return one.kind == identity::bsuid ? MergeReason::SameBsuid : one.kind == identity::waId ? MergeReason::SameWaId : MergeReason::SameNumber;
}

template<typename Item, typename Same>
bool has(const QList<Item> &items, const Item &item, Same same)
{
    return std::any_of(items.begin(), items.end(), [&](const Item &one) { return same(one, item); });
}

const auto sameIdentity = [](const ContactIdentity &left, const ContactIdentity &right) { return left.isSame(right); };
const auto sameAttribute = [](const ContactAttribute &left, const ContactAttribute &right) { return attributeKey(left.name) == attributeKey(right.name); };
const auto sameTag = [](const QString &left, const QString &right) { return tagKey(left) == tagKey(right); };
const auto sameSource = [](const ContactName &left, const ContactName &right) { return left.source == right.source; };

// A card's list after the merge is undone: as it was, without what is gone since. What was changed since is the survivor's, which had its own word
// before; others keep theirs.
template<typename Item, typename Same>
QList<Item> restored(const QList<Item> &before, const QList<Item> &after, const QList<Item> &now, bool survives, Same same)
{
    QList<Item> items;
    for (const Item &item : before) {
        if (has(now, item, same))
            items.append(item);
    }
    if (!survives)
        return items;
    for (const Item &item : now) {
        if (after.contains(item)) // nobody touched it
            continue;
        items.removeIf([&](const Item &old) { return same(old, item); });
        items.append(item);
    }
    return items;
}

// When somebody wrote is a fact of the identity, not of the card: the newest knowledge of it stays.
QList<ContactIdentity> restoredIdentities(const Contact &before, const Merge &merge, const Contact &now, bool survives)
{
    QList<ContactIdentity> items;
    for (const ContactIdentity &one : before.identities) {
        const auto still = std::find_if(now.identities.begin(), now.identities.end(), [&](const ContactIdentity &other) { return other.isSame(one); });
        if (still != now.identities.end())
            items.append(merge.after.identities.contains(*still) ? one : *still);
    }
    if (survives) {
        for (const ContactIdentity &one : now.identities) {
            if (!has(merge.after.identities, one, sameIdentity))
                items.append(one);
        }
    }
    return items;
}

} // namespace

QString toString(MergeReason reason)
{
    switch (reason) {
    case MergeReason::SameNumber:
        return QStringLiteral("same_number");
    case MergeReason::SameWaId:
        return QStringLiteral("same_wa_id");
    case MergeReason::SameBsuid:
        return QStringLiteral("same_bsuid");
    case MergeReason::NumberChanged:
        break;
    }
    return QStringLiteral("number_changed");
}

std::optional<MergeReason> mergeReasonFromString(const QString &word)
{
    for (const auto reason : {MergeReason::SameNumber, MergeReason::SameWaId, MergeReason::SameBsuid, MergeReason::NumberChanged}) {
        if (word == toString(reason))
            return reason;
    }
    return {};
}

QList<MergeSuggestion> mergeSuggestions(const QList<Contact> &contacts, const QList<IdentityLink> &links)
{
    QMap<Pair, MergeSuggestion> found;
    QHash<QString, QList<ContactId>> owners;                           // of an identity, exactly
    QHash<QString, QList<std::pair<ContactId, ContactIdentity>>> people; // by personKey()
    for (const Contact &contact : contacts) {
        for (const ContactIdentity &one : contact.identities) {
            owners[keyOf(one)].append(contact.id);
            if (const QString person = personOf(one); !person.isEmpty())
                people[person].append({contact.id, one});
        }
    }
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        for (const auto &[left, leftIdentity] : *person) {
            for (const auto &[right, rightIdentity] : *person) {
                const bool isBsuid = leftIdentity.kind == identity::bsuid || rightIdentity.kind == identity::bsuid;
                const MergeReason reason = leftIdentity.isSame(rightIdentity) ? reasonOf(leftIdentity)
                                           : isBsuid                          ? MergeReason::SameBsuid
                                                                              : MergeReason::SameNumber;
                if (left < right)
                    suggest(found, left, right, reason, person.key());
            }
        }
    }
    for (const IdentityLink &link : links) {
        for (const ContactId left : owners.value(keyOf(link.left))) {
            for (const ContactId right : owners.value(keyOf(link.right)))
                suggest(found, left, right, link.reason, link.right.value);
        }
    }
    return found.values();
}

Result<Merge> merged(const QList<Contact> &contacts, Instant now)
{
    Merge merge;
    merge.before = contacts;
    std::sort(merge.before.begin(), merge.before.end(), [](const Contact &left, const Contact &right) { return left.id < right.id; });
    const auto twice = std::adjacent_find(merge.before.begin(), merge.before.end(), [](const Contact &left, const Contact &right) { return left.id == right.id; });
    if (contacts.size() < 2 || twice != merge.before.end())
        return error(ErrorKind::Invalid, QStringLiteral("two different contacts are needed"), QStringLiteral("contacts"));
    merge.after = merge.before.first();
    for (const Contact &other : merge.before.mid(1)) {
        merge.after.names += other.names;
        merge.after.identities += other.identities;
        merge.after.attributes += other.attributes;
        merge.after.tags += other.tags;
        merge.after.createdAt = std::min(merge.after.createdAt, other.createdAt);
    }
    merge.after.updatedAt = now;
    normalize(merge.after);
    return merge;
}

Result<QList<Contact>> unmerged(const Merge &merge, const Contact &now)
{
    if (now.id != merge.after.id || merge.before.isEmpty())
        return error(ErrorKind::Conflict, QStringLiteral("the card was merged again or is gone"), QStringLiteral("merge"));
    const Contact &after = merge.after;
    QList<Contact> cards;
    for (const Contact &before : merge.before) {
        const bool survives = before.id == after.id;
        Contact card = before;
        card.names = restored(before.names, after.names, now.names, survives, sameSource);
        card.attributes = restored(before.attributes, after.attributes, now.attributes, survives, sameAttribute);
        card.tags = restored(before.tags, after.tags, now.tags, survives, sameTag);
        card.identities = restoredIdentities(before, merge, now, survives);
        normalize(card);
        cards.append(card);
    }
    return cards;
}

Result<Split> split(const Contact &contact, const QList<ContactIdentity> &identities, Instant now)
{
    Split parts;
    parts.rest = contact;
    for (const ContactIdentity &one : identities) {
        const auto own = std::find_if(parts.rest.identities.begin(), parts.rest.identities.end(), [&](const ContactIdentity &other) { return other.isSame(one); });
        if (own == parts.rest.identities.end())
            return error(ErrorKind::Invalid, QStringLiteral("not an identity of this contact"), QStringLiteral("identities"));
        parts.out.identities.append(*own);
        parts.rest.identities.erase(own);
    }
    if (parts.out.identities.isEmpty() || parts.rest.identities.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("some identities go and some stay"), QStringLiteral("identities"));
    parts.rest.updatedAt = now;
    parts.out.createdAt = now;
    parts.out.updatedAt = now;
    normalize(parts.out);
    return parts;
}

} // namespace recado
