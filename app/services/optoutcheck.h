#pragma once

#include "domain/account.h"
#include "domain/consent.h"
#include "domain/content.h"
#include "domain/message.h"
#include "domain/template.h"
#include "store/donotcontactstore.h"

namespace recado {

class Connection;

// Whether people asked not to be written to; inside a transaction, on the database thread.

// A person has up to three keys in the list: its own; for the invented people of practice accounts one that no real message asks for; and of
// somebody who was erased nothing but a keyed hash.
struct OptOutKeys {
    QByteArray hashKey; // empty as long as nobody was erased

    static Result<OptOutKeys> read(Connection &connection);
    QString erased(const QString &person) const; // empty as long as nobody was erased
    QStringList of(const QString &person, bool isPractice) const;
};

QString practicePerson(const QString &person);

// What a message is to its reader. A template whose definition is not known may be an advertisement.
MessagePurpose purposeOf(const Content &content, const std::optional<TemplateDefinition> &definition);

// By address as given: those to whom nothing of this purpose may leave, and why. One lookup for a batch.
Result<QHash<QString, OptOutReason>> optedOut(Connection &connection, const QStringList &addresses, MessagePurpose purpose, bool isPractice);
// The same for one message of the journal.
Result<std::optional<OptOutReason>> optedOut(Connection &connection, const Message &message);

// NotSent place "do_not_contact"; who and when in the detail.
Error optOutError(const OptOutReason &reason);

// For whoever erases a person, in the same transaction: its words go, and a hash stays that refuses all purposes, so that no import brings the
// person back. The key of the hash lies in this database: it keeps the number out of sight and out of copies of single tables, not from
// somebody who holds the whole database and tries all numbers.
Result<void> rememberErased(Connection &connection, const QString &address, Instant now);

} // namespace recado
