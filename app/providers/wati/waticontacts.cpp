#include "providers/wati/waticontacts.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

namespace recado::wati {

namespace {

constexpr int mostPages = 10'000; // an end even where a server repeats its last page for ever

Result<QJsonArray> listOf(const QList<ContactAttribute> &attributes)
{
    QJsonArray list;
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        const auto &[name, value] = attributes[i];
        if (name.trimmed().isEmpty() || value.trimmed().isEmpty())
            return error(ErrorKind::Invalid, QStringLiteral("name and value are needed"), QStringLiteral("attributes[%1]").arg(i));
        list += QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
    }
    return list;
}

QByteArray conditionsJson(const QList<AttributeCondition> &conditions)
{
    QJsonArray list;
    for (const auto &[name, relation, value] : conditions)
        list += QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("operator"), relation}, {QStringLiteral("value"), value}};
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::optional<Contact> readOne(const QJsonObject &object)
{
    Contact contact;
    contact.id = textIn(object, {"id", "contact_id"});
    contact.phone = digitsOf(textIn(object, {"wAid", "waId", "wa_id", "phone", "whatsapp_number"}));
    contact.bsuid = textIn(object, {"bsuid"});
    if (contact.id.isEmpty() && contact.phone.isEmpty() && contact.bsuid.isEmpty())
        return {};
    contact.name = textIn(object, {"fullName", "full_name", "name", "firstName"});
    contact.createdAt = momentOf(object.value(QLatin1String("created")));
    for (const QJsonValue &value : listIn(object, {"customParams", "custom_params"}).value_or(QJsonArray())) {
        const QString name = textIn(value.toObject(), {"name"});
        if (!name.isEmpty())
            contact.attributes += {name, textIn(value.toObject(), {"value"})};
    }
    return contact;
}

QString contactsPath()
{
    return QStringLiteral("/api/ext/v3/contacts");
}

Result<net::Request> contactsRequestV3(const Account &account, const Credentials &secrets, const ContactFilter &filter)
{
    const auto lacks = [](const char *field) {
        return error(ErrorKind::Unsupported, QStringLiteral("Wati v3's list of contacts takes pages only"), QLatin1String(field));
    };
    if (!filter.name.isEmpty())
        return lacks("name");
    if (!filter.createdDate.isEmpty())
        return lacks("createdDate");
    if (!filter.conditions.isEmpty())
        return lacks("conditions");
    const Query query{{QStringLiteral("page_number"), QString::number(filter.page)},
                      {QStringLiteral("page_size"), QString::number(filter.pageSize)}};
    return getRequest(secrets, endpointV3(account, contactsPath(), query));
}

} // namespace

Result<net::Request> contactsRequest(const Account &account, const Credentials &secrets, const ContactFilter &filter)
{
    if (apiOf(account) == Api::V3)
        return contactsRequestV3(account, secrets, filter);
    Query query{{QStringLiteral("pageSize"), QString::number(filter.pageSize)},
                {QStringLiteral("pageNumber"), QString::number(filter.page)}};
    if (!filter.name.isEmpty())
        query += {QStringLiteral("name"), filter.name};
    if (!filter.conditions.isEmpty())
        query += {QStringLiteral("attribute"), QString::fromUtf8(conditionsJson(filter.conditions))};
    if (!filter.createdDate.isEmpty())
        query += {QStringLiteral("createdDate"), filter.createdDate};
    return getRequest(secrets, endpoint(account, QStringLiteral("/api/v1/getContacts"), query));
}

Result<ContactPage> readContacts(const ContactFilter &filter, const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    const auto list =
        document->isArray() ? std::optional(document->array()) : listIn(answer, {"contact_list", "contacts", "items", "result"});
    if (!list && saidBy(answer) == Said::No)
        return rejection(answer);
    if (!list)
        return error(ErrorKind::BadAnswer, QStringLiteral("no list of contacts in the answer"), QStringLiteral("contact_list"));
    ContactPage page;
    for (qsizetype i = 0; i < list->size(); ++i) {
        if (const auto contact = readOne(list->at(i).toObject()))
            page.contacts += *contact;
        else
            page.unreadable += QStringLiteral("[%1]").arg(i);
    }
    // The paging of the answer is not documented: a short page is the last.
    if (filter.pageSize > 0 && list->size() >= filter.pageSize && filter.page < mostPages)
        page.nextPage = filter.page + 1;
    return page;
}

net::Request contactRequest(const Account &account, const Credentials &secrets, const QString &target)
{
    return getRequest(secrets, endpointV3(account, contactsPath() + QLatin1Char('/') + encoded(targetOf(target))));
}

Result<Contact> readContact(const net::Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return document.error();
    const QJsonObject answer = document->object();
    for (const QJsonObject &object :
         {answer, answer.value(QLatin1String("contact")).toObject(), answer.value(QLatin1String("result")).toObject()}) {
        if (const auto contact = readOne(object))
            return *contact;
    }
    if (saidBy(answer) == Said::No)
        return rejection(answer);
    return error(ErrorKind::BadAnswer, QStringLiteral("no contact in the answer"));
}

Result<Contact> readAdded(const net::Response &response)
{
    if (const auto done = readDone(response); !done)
        return done.error();
    const auto contact = readContact(response);
    return contact ? contact : Result<Contact>(Contact());
}

Result<net::Request> addContactRequest(const Account &account, const Credentials &secrets, const Contact &contact)
{
    const QString digits = digitsOf(contact.phone);
    if (digits.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("a telephone number is needed"), QStringLiteral("phone"));
    const auto attributes = listOf(contact.attributes);
    if (!attributes)
        return attributes.error();
    if (apiOf(account) == Api::V3) {
        // "Add a new contact": whatsapp_number and name are required.
        if (contact.name.trimmed().isEmpty())
            return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("name"));
        const QJsonObject body{{QStringLiteral("whatsapp_number"), digits},
                               {QStringLiteral("name"), contact.name},
                               {QStringLiteral("custom_params"), *attributes}};
        return jsonRequest(secrets, "POST", endpointV3(account, contactsPath()), QJsonDocument(body));
    }
    const QJsonObject body{{QStringLiteral("name"), contact.name}, {QStringLiteral("customParams"), *attributes}};
    return jsonRequest(secrets, "POST", endpoint(account, QStringLiteral("/api/v1/addContact/") + digits), QJsonDocument(body));
}

Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const QString &target,
                                       const QList<ContactAttribute> &attributes)
{
    const auto list = listOf(attributes);
    if (!list)
        return list.error();
    if (targetOf(target).isEmpty() || list->isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"),
                     list->isEmpty() ? QStringLiteral("attributes") : QStringLiteral("target"));
    // v1's call for v3 accounts too: the body of v3's PUT is not published.
    const QUrl url = endpoint(account, QStringLiteral("/api/v1/updateContactAttributes/") + encoded(targetOf(target)));
    return jsonRequest(secrets, "POST", url, QJsonDocument(QJsonObject{{QStringLiteral("customParams"), *list}}));
}

Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const QList<ContactChange> &changes)
{
    QJsonArray contacts;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto list = listOf(changes[i].attributes);
        if (!list || list->isEmpty() || targetOf(changes[i].target).isEmpty())
            return error(ErrorKind::Invalid, QStringLiteral("a person and at least one attribute are needed"),
                         QStringLiteral("contacts[%1]").arg(i));
        const QString digits = digitsOf(changes[i].target);
        contacts +=
            QJsonObject{{digits.isEmpty() ? QStringLiteral("target") : QStringLiteral("whatsappNumber"), targetOf(changes[i].target)},
                        {QStringLiteral("customParams"), *list}};
    }
    if (contacts.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("contacts"));
    const QUrl url = endpoint(account, QStringLiteral("/api/v1/updateContactAttributesForMultiContacts"));
    return jsonRequest(secrets, "POST", url, QJsonDocument(QJsonObject{{QStringLiteral("contacts"), contacts}}));
}

} // namespace recado::wati
