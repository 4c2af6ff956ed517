#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace recado {

class Connection;

// Who was erased, known by keyed hashes alone: HMAC-SHA-256 with a key of this installation. The key lies in the same database: it keeps the
// number out of sight and out of receipts, not from somebody who holds the whole database and tries all numbers.
class ErasedPeople {
public:
    explicit ErasedPeople(Connection &connection) : m_connection(connection) {}

    // Cheap; most installations never erased anybody, and nothing else here is worth a question then.
    Result<bool> any();
    // By address in any form that personKey() knows. What such a person said until then does not come back; what they say later is new.
    Result<std::optional<Instant>> erasedAt(const QString &address);
    // Makes the key when there is none.
    Result<void> remember(const QString &person, Instant at);

    // What stands for a person in receipts, and for an id that holds their number in message_ref and evidence: "#" and 64 hex digits.
    // `any()` must have been true, or remember() called before.
    Result<QString> markOf(const QString &person);
    Result<QString> markOfId(const QString &id); // a mark stays what it is

    // For what has to be found again after a crash and must not be read by chance.
    Result<QByteArray> veil(const QByteArray &bytes);
    Result<QByteArray> unveil(const QByteArray &veiled);

private:
    Result<QByteArray> key(bool make);
    Result<QString> mark(const QByteArray &purpose, const QString &text);

    Connection &m_connection;
};

} // namespace recado
