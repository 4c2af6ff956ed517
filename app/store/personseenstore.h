#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace recado {

class Connection;

// When people were heard of and what their WhatsApp profiles call them, whether they have a card or not.
class PersonSeenStore {
public:
    explicit PersonSeenStore(Connection &connection) : m_connection(connection) {}

    // One statement. Order of arrival does not matter and a repeat changes nothing: the earliest and the latest moment stay, and the name told last.
    // Addresses in any form that contactPerson() knows; nobody is nothing. Announces "person" when a card is to be made or
    // renewed: somebody new, a new name, or somebody whose card was removed and who wrote again.
    Result<void> seen(const QString &address, const QString &profileName, Instant at);

private:
    Connection &m_connection;
};

} // namespace recado
