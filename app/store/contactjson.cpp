#include "store/contactjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recado {

namespace {

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

std::optional<Instant> timeIn(const QJsonObject &object, const char *field)
{
    return instantFromIso(object.value(QLatin1String(field)).toString());
}

QString textIn(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

ContactSource sourceIn(const QJsonObject &object)
{
    return contactSourceFromString(textIn(object, "source")).value_or(ContactSource::Provider);
}

} // namespace

QJsonObject contactToJson(const Contact &contact)
{
    QJsonArray names;
    for (const ContactName &name : contact.names)
        names.append(QJsonObject{{QStringLiteral("text"), name.text}, {QStringLiteral("source"), toString(name.source)}, {QStringLiteral("at"), toIso(name.at)}});
    QJsonArray identities;
    for (const ContactIdentity &one : contact.identities) {
        identities.append(QJsonObject{{QStringLiteral("kind"), one.kind},
                                      {QStringLiteral("value"), one.value},
                                      {QStringLiteral("first_seen"), timeOrNull(one.firstSeen)},
                                      {QStringLiteral("last_seen"), timeOrNull(one.lastSeen)},
                                      {QStringLiteral("profile_name"), one.profileName.isEmpty() ? QJsonValue() : QJsonValue(one.profileName)}});
    }
    QJsonArray attributes;
    for (const ContactAttribute &one : contact.attributes) {
        attributes.append(QJsonObject{{QStringLiteral("name"), one.name},
                                      {QStringLiteral("value"), one.value},
                                      {QStringLiteral("source"), toString(one.source)},
                                      {QStringLiteral("at"), toIso(one.at)}});
    }
    return {{QStringLiteral("id"), contact.id.value},
            {QStringLiteral("created_at"), toIso(contact.createdAt)},
            {QStringLiteral("updated_at"), toIso(contact.updatedAt)},
            {QStringLiteral("names"), names},
            {QStringLiteral("identities"), identities},
            {QStringLiteral("attributes"), attributes},
            {QStringLiteral("tags"), QJsonArray::fromStringList(contact.tags)}};
}

Contact contactFromJson(const QJsonObject &object)
{
    Contact contact;
    contact.id = {object.value(QLatin1String("id")).toInteger()};
    contact.createdAt = timeIn(object, "created_at").value_or(Instant());
    contact.updatedAt = timeIn(object, "updated_at").value_or(Instant());
    for (const QJsonValue &value : object.value(QLatin1String("names")).toArray()) {
        const QJsonObject name = value.toObject();
        contact.names.append({textIn(name, "text"), sourceIn(name), timeIn(name, "at").value_or(Instant())});
    }
    for (const QJsonValue &value : object.value(QLatin1String("identities")).toArray()) {
        const QJsonObject one = value.toObject();
        contact.identities.append({textIn(one, "kind"), textIn(one, "value"), timeIn(one, "first_seen"), timeIn(one, "last_seen"), textIn(one, "profile_name")});
    }
    for (const QJsonValue &value : object.value(QLatin1String("attributes")).toArray()) {
        const QJsonObject one = value.toObject();
        contact.attributes.append({textIn(one, "name"), textIn(one, "value"), sourceIn(one), timeIn(one, "at").value_or(Instant())});
    }
    for (const QJsonValue &value : object.value(QLatin1String("tags")).toArray())
        contact.tags.append(value.toString());
    return contact;
}

QByteArray mergeToJson(const Merge &merge)
{
    QJsonArray before;
    for (const Contact &contact : merge.before)
        before.append(contactToJson(contact));
    return QJsonDocument(QJsonObject{{QStringLiteral("before"), before}, {QStringLiteral("after"), contactToJson(merge.after)}}).toJson(QJsonDocument::Compact);
}

Result<Merge> mergeFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Merge merge;
    for (const QJsonValue &value : object.value(QLatin1String("before")).toArray())
        merge.before.append(contactFromJson(value.toObject()));
    if (merge.before.isEmpty())
        return error(ErrorKind::Storage, QStringLiteral("no record of a merge"), QStringLiteral("contact_audit"));
    merge.after = contactFromJson(object.value(QLatin1String("after")).toObject());
    return merge;
}

} // namespace recado
