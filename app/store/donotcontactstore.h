#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace recado {

class Connection;

// Somebody who is not to be written to.
struct DoNotContact {
    QString person; // personKey()
    QString source; // "operator", "import", "provider" (they said so to the platform, or it refused to deliver because of that)
    QString note;   // a reason for people, or the provider's word or code
    Instant since;

    bool operator==(const DoNotContact &) const = default;
};

// People who asked not to be written to, whichever account it was. Addresses in any form that personKey() knows. Touches the topic
// "do_not_contact".
class DoNotContactStore {
public:
    explicit DoNotContactStore(Connection &connection) : m_connection(connection) {}

    // The first reason stays, but the operator's own word replaces a provider's.
    Result<void> add(const QString &address, const QString &source, const QString &note, Instant since);
    // False when they were not listed. `source` not empty: only when it stands there by that source.
    Result<bool> remove(const QString &address, const QString &source = {});
    Result<bool> contains(const QString &address);
    Result<QList<DoNotContact>> list(); // newest first
    // personKey()s, for many questions. What people told the platform concerns marketing only (Meta, "user_preferences": category
    // marketing_messages): without it, those who told nobody else are not among them.
    Result<QSet<QString>> people(bool forMarketing);
    Result<int> count();

private:
    Connection &m_connection;
};

} // namespace recado
