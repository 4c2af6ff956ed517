#include "domain/contact.h"

#include "domain/cleantext.h"
#include "domain/folding.h"
#include "domain/phone.h"

#include <algorithm>
#include <tuple>

namespace recado {

namespace {

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString tidy(const QString &text)
{
    return withoutInvisibles(text).normalized(QString::NormalizationForm_C).simplified();
}

// A total order of what was said: whoever compares last, in whatever order, ends with the same.
template<typename Said>
bool isStronger(const Said &left, const Said &right, const QString &leftText, const QString &rightText)
{
    return std::tuple(left.at, left.source, leftText) > std::tuple(right.at, right.source, rightText);
}

// Of several writings of one attribute's name: not which came first, which merging in another order would tell otherwise.
const QString &betterWriting(const QString &left, const QString &right)
{
    return left < right ? left : right;
}

void joinAttributes(QList<ContactAttribute> &attributes)
{
    const auto byKey = [](const ContactAttribute &left, const ContactAttribute &right) { return attributeKey(left.name) < attributeKey(right.name); };
    std::stable_sort(attributes.begin(), attributes.end(), byKey);
    QList<ContactAttribute> joined;
    for (const ContactAttribute &attribute : std::as_const(attributes)) {
        if (joined.isEmpty() || attributeKey(joined.last().name) != attributeKey(attribute.name)) {
            joined.append(attribute);
            continue;
        }
        ContactAttribute &kept = joined.last();
        const QString name = betterWriting(kept.name, attribute.name);
        if (isStronger(attribute, kept, attribute.value, kept.value))
            kept = attribute;
        kept.name = name;
    }
    attributes = joined;
}

void joinTags(QStringList &tags)
{
    std::sort(tags.begin(), tags.end(), [](const QString &left, const QString &right) {
        return std::tuple(tagKey(left), left) < std::tuple(tagKey(right), right);
    });
    const auto end = std::unique(tags.begin(), tags.end(), [](const QString &left, const QString &right) { return tagKey(left) == tagKey(right); });
    tags.erase(end, tags.end());
}

void joinNames(QList<ContactName> &names)
{
    std::sort(names.begin(), names.end(), [](const ContactName &left, const ContactName &right) {
        return std::tuple(left.source, left.at, left.text) > std::tuple(right.source, right.at, right.text);
    });
    const auto end = std::unique(names.begin(), names.end(), [](const ContactName &left, const ContactName &right) { return left.source == right.source; });
    names.erase(end, names.end());
}

void joinSeen(ContactIdentity &kept, const ContactIdentity &other)
{
    if (other.firstSeen && (!kept.firstSeen || *other.firstSeen < *kept.firstSeen))
        kept.firstSeen = other.firstSeen;
    const bool isLater = other.lastSeen && (!kept.lastSeen || *other.lastSeen > *kept.lastSeen);
    const bool isSameTime = other.lastSeen == kept.lastSeen;
    if (!other.profileName.isEmpty() && (kept.profileName.isEmpty() || isLater || (isSameTime && other.profileName < kept.profileName)))
        kept.profileName = other.profileName;
    if (isLater)
        kept.lastSeen = other.lastSeen;
}

void joinIdentities(QList<ContactIdentity> &identities)
{
    std::stable_sort(identities.begin(), identities.end(), [](const ContactIdentity &left, const ContactIdentity &right) {
        return std::tie(left.kind, left.value) < std::tie(right.kind, right.value);
    });
    QList<ContactIdentity> joined;
    for (const ContactIdentity &one : std::as_const(identities)) {
        if (!joined.isEmpty() && joined.last().isSame(one))
            joinSeen(joined.last(), one);
        else
            joined.append(one);
    }
    identities = joined;
}

} // namespace

QString toString(ContactSource source)
{
    switch (source) {
    case ContactSource::Provider:
        return QStringLiteral("provider");
    case ContactSource::Import:
        return QStringLiteral("import");
    case ContactSource::Operator:
        break;
    }
    return QStringLiteral("operator");
}

std::optional<ContactSource> contactSourceFromString(const QString &word)
{
    for (const ContactSource source : {ContactSource::Provider, ContactSource::Import, ContactSource::Operator}) {
        if (word == toString(source))
            return source;
    }
    return {};
}

QString identity::provider(AccountId account)
{
    return QStringLiteral("provider:%1").arg(account.value);
}

QString contactPerson(const QString &address)
{
    const QString text = address.trimmed();
    return personKey(isDigits(text) ? QLatin1Char('+') + text : text);
}

QList<ContactIdentity> identitiesOf(const QString &address)
{
    const QString person = contactPerson(address);
    if (person.isEmpty())
        return {};
    if (isBusinessScopedId(person))
        return {{identity::bsuid, person}, {identity::person, person}};
    return {{identity::person, person}};
}

Result<ContactIdentity> normalIdentity(const QString &kind, const QString &value)
{
    const QString text = value.trimmed();
    const auto wrong = [&] { return error(ErrorKind::Invalid, QStringLiteral("not a %1").arg(kind), QStringLiteral("identity")); };
    if (text.isEmpty() || text.size() > mostNameChars)
        return wrong();
    if (kind == identity::person)
        return ContactIdentity{kind, contactPerson(text)};
    if (kind == identity::waId) {
        const QString digits = text.startsWith(QLatin1Char('+')) ? text.mid(1) : text;
        return isDigits(digits) ? Result<ContactIdentity>(ContactIdentity{kind, digits}) : wrong();
    }
    if (kind == identity::bsuid)
        return isBusinessScopedId(text) ? Result<ContactIdentity>(ContactIdentity{kind, text}) : wrong();
    if (kind == identity::username) {
        const QString name = (text.startsWith(QLatin1Char('@')) ? text.mid(1) : text).toLower();
        return name.isEmpty() ? wrong() : Result<ContactIdentity>(ContactIdentity{kind, name});
    }
    const QString providers = QStringLiteral("provider:");
    return kind.startsWith(providers) && isDigits(kind.mid(providers.size())) ? Result<ContactIdentity>(ContactIdentity{kind, text}) : wrong();
}

QString personOf(const ContactIdentity &one)
{
    const bool isNumber = one.kind == identity::waId || (one.kind == identity::person && isDigits(one.value));
    if (isNumber)
        return contactPerson(one.value);
    return one.kind == identity::person || one.kind == identity::bsuid ? one.value : QString();
}

std::optional<Instant> Contact::firstSeen() const
{
    std::optional<Instant> first;
    for (const ContactIdentity &one : identities) {
        if (one.firstSeen && (!first || *one.firstSeen < *first))
            first = one.firstSeen;
    }
    return first;
}

std::optional<Instant> Contact::lastSeen() const
{
    std::optional<Instant> last;
    for (const ContactIdentity &one : identities) {
        if (one.lastSeen && (!last || *one.lastSeen > *last))
            last = one.lastSeen;
    }
    return last;
}

QString Contact::shownName() const
{
    if (!names.isEmpty())
        return names.first().text;
    const ContactIdentity *newest = nullptr;
    for (const ContactIdentity &one : identities) {
        if (!one.profileName.isEmpty() && (!newest || one.lastSeen > newest->lastSeen))
            newest = &one;
    }
    return newest ? newest->profileName : QString();
}

const ContactIdentity *Contact::identity(const QString &kind) const
{
    const auto found = std::find_if(identities.begin(), identities.end(), [&](const ContactIdentity &one) { return one.kind == kind; });
    return found == identities.end() ? nullptr : &*found;
}

std::optional<QString> Contact::attribute(const QString &name) const
{
    const QString key = attributeKey(name);
    for (const ContactAttribute &one : attributes) {
        if (attributeKey(one.name) == key)
            return one.value;
    }
    return {};
}

QString attributeKey(const QString &name)
{
    return foldedForSearch(withoutInvisibles(name).normalized(QString::NormalizationForm_KC)).simplified();
}

Result<QString> attributeName(const QString &typed)
{
    const QString name = tidy(typed);
    const bool hasBrace = name.contains(QLatin1Char('{')) || name.contains(QLatin1Char('}'));
    if (attributeKey(name).isEmpty() || name.size() > mostAttributeNameChars || hasBrace)
        return error(ErrorKind::Invalid, QStringLiteral("an attribute's name is 1 to 64 characters without braces"), QStringLiteral("attribute"));
    return name;
}

QString addressOf(const Contact &contact)
{
    const ContactIdentity *best = nullptr;
    for (const ContactIdentity &one : contact.identities) {
        if (one.kind != identity::person && one.kind != identity::waId)
            continue;
        const bool isNumber = isDigits(one.value);
        const bool wasNumber = best && isDigits(best->value);
        if (!best || (isNumber && !wasNumber) || (isNumber == wasNumber && one.kind == best->kind && one.lastSeen > best->lastSeen))
            best = &one;
    }
    if (!best)
        best = contact.identity(identity::bsuid);
    if (!best)
        return {};
    return isDigits(best->value) ? QLatin1Char('+') + best->value : best->value;
}

QMap<QString, QString> valuesOf(const Contact &contact)
{
    QMap<QString, QString> values;
    const auto put = [&values](const QStringList &keys, const QString &value) {
        for (const QString &key : value.isEmpty() ? QStringList() : keys)
            values.insert(key, value);
    };
    const QString name = contact.shownName();
    put({QStringLiteral("nome"), QStringLiteral("nombre"), QStringLiteral("name")}, name);
    put({QStringLiteral("primeiro nome"), QStringLiteral("primer nombre"), QStringLiteral("first name")}, name.section(QLatin1Char(' '), 0, 0));
    const QString address = addressOf(contact);
    if (address.startsWith(QLatin1Char('+')))
        put({QStringLiteral("telefone"), QStringLiteral("telefono"), QStringLiteral("phone")}, formatPhone(address));
    for (const ContactAttribute &one : contact.attributes)
        put({attributeKey(one.name)}, one.value);
    return values;
}

void setAttribute(Contact &contact, const ContactAttribute &attribute)
{
    const QString key = attributeKey(attribute.name);
    for (ContactAttribute &kept : contact.attributes) {
        if (attributeKey(kept.name) != key)
            continue;
        if (isStronger(attribute, kept, attribute.value, kept.value)) {
            const QString name = kept.name;
            kept = attribute;
            kept.name = name;
        }
        return;
    }
    contact.attributes.append(attribute);
    normalize(contact);
}

void setName(Contact &contact, const ContactName &name)
{
    ContactName tidied = name;
    tidied.text = tidy(name.text).left(mostNameChars);
    const auto same = std::find_if(contact.names.begin(), contact.names.end(), [&](const ContactName &one) { return one.source == name.source; });
    if (same != contact.names.end() && same->at > name.at)
        return;
    if (same != contact.names.end())
        contact.names.erase(same);
    if (!tidied.text.isEmpty())
        contact.names.append(tidied);
    joinNames(contact.names);
}

void removeAttribute(Contact &contact, const QString &name)
{
    contact.attributes.removeIf([key = attributeKey(name)](const ContactAttribute &one) { return attributeKey(one.name) == key; });
}

void addTag(Contact &contact, const QString &tag)
{
    const QString tidied = tidy(tag);
    const QString key = tagKey(tidied);
    const bool has = std::any_of(contact.tags.begin(), contact.tags.end(), [&](const QString &one) { return tagKey(one) == key; });
    if (key.isEmpty() || has)
        return;
    contact.tags.append(tidied);
    joinTags(contact.tags);
}

void removeTag(Contact &contact, const QString &tag)
{
    contact.tags.removeIf([key = tagKey(tag)](const QString &one) { return tagKey(one) == key; });
}

void normalize(Contact &contact)
{
    joinNames(contact.names);
    joinIdentities(contact.identities);
    joinAttributes(contact.attributes);
    joinTags(contact.tags);
}

} // namespace recado
