#pragma once

#include "domain/consent.h"
#include "store/donotcontactstore.h"

namespace recado {

class Connection;

// What was said about being written to, word by word; nothing of it is taken away but by forget(). do_not_contact is written anew with
// every word. People are keys: keyOfAddress(), or what stands for a person.
class ConsentStore {
public:
    explicit ConsentStore(Connection &connection) : m_connection(connection) {}

    // False when exactly this word is known. Error Invalid place "person" when it is empty.
    Result<bool> record(const QString &person, const ConsentWord &word);
    Result<QList<ConsentWord>> history(const QString &person); // oldest first
    // For erasing a person: words and entry.
    Result<void> forget(const QString &person);

private:
    Result<void> derive(const QString &person);

    Connection &m_connection;
};

} // namespace recado
