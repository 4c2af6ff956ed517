#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace recado {

// Where something about a person comes from. The later word counts; of one moment the stronger: operator, then import, then provider.
enum class ContactSource { Provider, Import, Operator };
QString toString(ContactSource source); // "provider", "import", "operator": JSON and SQL
std::optional<ContactSource> contactSourceFromString(const QString &word);

// One way in which somebody is known. An identity belongs to one contact.
struct ContactIdentity {
    QString kind;  // identity::…
    QString value;
    // Of the kind `person`, when they wrote to us, and the name in their WhatsApp profile. Facts about the identity: they go where it goes.
    std::optional<Instant> firstSeen = {};
    std::optional<Instant> lastSeen = {};
    QString profileName = {};

    bool isSame(const ContactIdentity &other) const { return kind == other.kind && value == other.value; }
    bool operator==(const ContactIdentity &) const = default;
};

namespace identity {
inline const QString person = QStringLiteral("person");     // personKey(): what inbound, do_not_contact and conversations go by
inline const QString waId = QStringLiteral("wa_id");        // digits as WhatsApp writes them, with or without the ninth
inline const QString bsuid = QStringLiteral("bsuid");       // isBusinessScopedId(); Meta, "Business-scoped user IDs"
inline const QString username = QStringLiteral("username"); // lower case, without '@'
QString provider(AccountId account);                        // "provider:7": a contact id of that account's provider
} // namespace identity

// personKey() of an address in any form that providers write: digits without '+' are a number. Empty for an empty address.
QString contactPerson(const QString &address);
// What an address says of somebody: `person`; for a BSUID also `bsuid`.
QList<ContactIdentity> identitiesOf(const QString &address);
// As it is kept; an error Invalid place "identity" for an unknown kind or a value that is none of it.
Result<ContactIdentity> normalIdentity(const QString &kind, const QString &value);
// personKey() of an identity that is a number or stands for one; else empty.
QString personOf(const ContactIdentity &identity);

struct ContactName {
    QString text;
    ContactSource source = ContactSource::Operator;
    Instant at;

    bool operator==(const ContactName &) const = default;
};

struct ContactAttribute {
    QString name; // as first written: see attributeKey()
    QString value;
    ContactSource source = ContactSource::Operator;
    Instant at;

    bool operator==(const ContactAttribute &) const = default;
};

// A person's card. Its lists stand in their normal order (normalize()): what is equal, compares equal.
struct Contact {
    ContactId id;
    QList<ContactName> names;           // one of each source, the strongest first
    QList<ContactIdentity> identities;  // by kind and value
    QList<ContactAttribute> attributes; // by key, each key once
    QStringList tags;                   // by key, each key once
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const Contact &) const = default;

    std::optional<Instant> firstSeen() const;
    std::optional<Instant> lastSeen() const;
    // The operator's, else an imported one, else a provider's, else the newest WhatsApp profile's; empty when nobody said any.
    QString shownName() const;
    const ContactIdentity *identity(const QString &kind) const; // the first of that kind
    std::optional<QString> attribute(const QString &name) const; // by attributeKey()
};

constexpr qsizetype mostNameChars = 200;
constexpr qsizetype mostAttributeNameChars = 64;
constexpr qsizetype mostAttributeValueChars = 4096;

// The one rule for names that collide: capitals, accents, compatibility forms (ﬁ, full width), invisible characters, and the number of spaces inside
// or around do not count. "Código  do Cliente " and "codigo do cliente" are one attribute.
QString attributeKey(const QString &name);
// Tags go by the same rule.
inline QString tagKey(const QString &tag) { return attributeKey(tag); }
// A name as it is kept: trimmed, single spaces, no invisible characters. Errors: Invalid place "attribute" when it is empty, too long, or has a brace,
// which would break {{placeholders}}.
Result<QString> attributeName(const QString &typed);

// How they can be written to: "+5511988887777" or a BSUID; empty when neither is known. Of several numbers the one that was heard last.
QString addressOf(const Contact &contact);
// As values for {{holes}}, by attributeKey(): see ContactService::valuesFor().
QMap<QString, QString> valuesOf(const Contact &contact);

// Sets what is newer (see ContactSource) and leaves what is not; the name stays as it was first written. An empty value is a value.
void setAttribute(Contact &contact, const ContactAttribute &attribute);
void setName(Contact &contact, const ContactName &name); // an empty text takes that source's name away
void removeAttribute(Contact &contact, const QString &name);
void addTag(Contact &contact, const QString &tag);
void removeTag(Contact &contact, const QString &tag);
// Sorts, and joins what collides.
void normalize(Contact &contact);

} // namespace recado
