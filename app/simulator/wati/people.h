#pragma once

#include "simulator/wati/sends.h"

namespace recado::simulator::wati {

// Contacts, conversations and their files, first and third version: the reads beside those of WatiServer, and the writes that send nothing.
class People {
public:
    explicit People(const Desk &desk) : m_desk(desk) {}

    void listContacts(const Call &call) const;
    void addContact(const Call &call);
    void changeContact(const Call &call);
    void listContactsV3(const Call &call) const;
    void showContactV3(const Call &call) const;

    void listMessagesV3(const Call &call) const;
    void changeStatus(const Call &call) const;
    void changeStatusV3(const Call &call) const;
    void assignOperator(const Call &call) const;
    void assignOperatorV3(const Call &call) const;
    void download(const Call &call) const; // getMedia
    void downloadV3(const Call &call) const;

private:
    struct Contact {
        QString digits;
        QString name;
        QJsonArray parameters;
    };

    QList<Contact> contacts() const; // who was written to or added
    bool hasConversation(const QString &target, const QString &channel) const;
    QJsonObject item(const Contact &contact, bool isV3) const;

    Desk m_desk;
    QHash<QString, Contact> m_added;
};

} // namespace recado::simulator::wati
