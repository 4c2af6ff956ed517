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
    void changeContacts(const Call &call); // several at once: all of them or none
    void listContactsV3(const Call &call) const;
    void showContactV3(const Call &call) const;

    void listMessagesV3(const Call &call) const;
    void changeStatus(const Call &call);
    void changeStatusV3(const Call &call);
    void assignOperator(const Call &call);
    void assignOperatorV3(const Call &call);
    // What was done to a conversation, as the history tells it among the messages (Wati, "Get messages by WhatsApp number": eventType "ticket").
    QList<QPair<Instant, QJsonObject>> tickets(int number, const QString &digits) const;
    void download(const Call &call) const; // getMedia
    void downloadV3(const Call &call) const;

private:
    struct Contact {
        QString digits;
        QString name;
        QJsonArray parameters;
    };

    QList<Contact> contacts() const; // who was written to or added
    struct Ticket {
        int number = 0;
        QString person;
        QString words;
        Instant at;
    };

    bool hasConversation(const QString &target, const QString &channel) const;
    // False when there is no such conversation.
    bool note(const QString &target, const QString &channel, const QString &words);
    // The contact with these parameters in the place of its own of the same names; none when it is unknown or a parameter lacks something.
    std::optional<Contact> changed(const QString &target, const QJsonValue &parameters) const;
    QJsonObject item(const Contact &contact, bool isV3) const;

    Desk m_desk;
    QHash<QString, Contact> m_added;
    QList<Ticket> m_tickets;
};

} // namespace recado::simulator::wati
