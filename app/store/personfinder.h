#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "domain/contact.h"
#include "domain/personspelling.h"

#include <QList>
#include <QStringList>
#include <QVariantList>

namespace recado {

class Connection;

// One person, by everything that this database knows them by.
struct PersonTraces {
    QList<ContactId> contacts; // usually one; none: a number without a card
    QStringList people;        // personKey()s
    QStringList addresses;     // in every form that stands in columns: with and without '+' and ninth digit, BSUIDs
    QStringList ids;           // usernames and contact ids of providers
    QStringList names;
    QStringList accounts;      // names of those by which something was said, or whose address book has them: their providers keep their own copies

    bool isEmpty() const { return people.isEmpty() && contacts.isEmpty(); }
    PersonSpelling spelling() const { return PersonSpelling(addresses, ids); }
    QByteArray toJson() const;
    static PersonTraces fromJson(const QByteArray &json);
};

// Rows of one kind about a person.
struct PersonCount {
    QString kind; // name of the table
    qint64 rows = 0;

    bool operator==(const PersonCount &) const = default;
};

// Where something of a person stands: "SELECT … FROM table WHERE condition".
struct PersonPart {
    QString table;
    QStringList columns;
    QString condition;
    QVariantList values;
};

// Why a person cannot be erased at this moment.
struct PersonObstacle {
    // queued, in_flight, unknown: messages of that state; broadcast: one that is to go or under way has a row of theirs that has not left; own_number: it
    // is a number of the business itself
    QString word;
    QString detail; // a broadcast's name, the number's name
    qint64 rows = 0;

    bool operator==(const PersonObstacle &) const = default;
};

class PersonFinder {
public:
    explicit PersonFinder(Connection &connection) : m_connection(connection) {}

    // By any form of a number, a BSUID or "@username". Empty for words that name nobody; a number needs no card.
    Result<PersonTraces> find(const QString &address);
    Result<PersonTraces> find(ContactId contact); // error NotFound
    Result<QList<PersonObstacle>> obstacles(const PersonTraces &traces);
    Result<QList<PersonPart>> parts(const PersonTraces &traces);
    // Tables without rows are left out. Deliveries are searched: for a worker.
    Result<QList<PersonCount>> counts(const PersonTraces &traces);

private:
    Result<PersonTraces> widened(QStringList people, QStringList ids);
    Result<void> addNames(PersonTraces *traces);

    Connection &m_connection;
};

} // namespace recado
