#pragma once

#include "providers/people.h"
#include "providers/provider.h"

// Wati's address book. Contacts are shared by all numbers of an account, and a template send makes its
// contact by itself: adding it first would only spend calls of a tight bucket. Answers of yes or no are read by readDone().
namespace recado::wati {

using ContactAttribute = RemoteAttribute;
using Contact = RemoteContact;

struct AttributeCondition {
    QString name;
    QString relation; // contain notContain exist notExist == != valid invalid
    QString value;
};

struct ContactFilter {
    int page = 1;
    int pageSize = 100;
    QString name;
    QString createdDate; // YYYY-MM-DD
    QList<AttributeCondition> conditions;
};

struct ContactPage {
    QList<Contact> contacts;
    QStringList unreadable;
    int nextPage = 0; // 0: this was the last
};

// v3's list takes pages only: Error Unsupported with the field in place for a filter it does not have.
Result<net::Request> contactsRequest(const Account &account, const Credentials &secrets, const ContactFilter &filter);
Result<ContactPage> readContacts(const ContactFilter &filter, const net::Response &response);

// One by phone, id or BSUID; v3.
net::Request contactRequest(const Account &account, const Credentials &secrets, const QString &target);
Result<Contact> readContact(const net::Response &response);

// What adding answered ("contact", or the contact itself); without one the id is empty.
Result<Contact> readAdded(const net::Response &response);

Result<net::Request> addContactRequest(const Account &account, const Credentials &secrets, const Contact &contact);

// What is not named here stays as it is. Each name and value must have at least one character.
Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const QString &target,
                                       const QList<ContactAttribute> &attributes);
using ContactChange = RemoteContactChange;
Result<net::Request> attributesRequest(const Account &account, const Credentials &secrets, const QList<ContactChange> &changes);

} // namespace recado::wati
