#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace recado {

class Connection;

// Who looked under the mask. Goes with the person, and with the retention of audits.
struct Reveal {
    Instant at;
    QString who;    // the user of this computer
    QString person; // personKey()
    QString place;  // page: "messages", "story", "conversations", "contacts", "broadcast"

    bool operator==(const Reveal &) const = default;
};

class RevealLog {
public:
    explicit RevealLog(Connection &connection) : m_connection(connection) {}

    Result<void> add(const Reveal &reveal); // announces "privacy"
    Result<QList<Reveal>> newest(int limit);

private:
    Connection &m_connection;
};

} // namespace recado
