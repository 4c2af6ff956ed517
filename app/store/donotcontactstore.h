#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/consent.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace recado {

class Connection;

// Somebody who is not to be written to.
struct DoNotContact {
    QString person; // personKey()
    QString source; // "operator", "import", "words", …: ConsentWord::source; "provider": they said so to the platform, or it refused to deliver because of that
    QString note;   // a reason for people, or the provider's word or code
    Instant since;
    int purposes = 15; // what is refused to leave: a sum of MessagePurpose
    QString who = {};  // the operator who entered it; empty when nobody did

    bool operator==(const DoNotContact &) const = default;
};

// The address as personKey() knows it; digits without '+', as providers write them, are a number.
QString keyOfAddress(const QString &address);

// People who asked not to be written to, whichever account it was: what follows from their words (ConsentStore), kept for asking quickly.
// Addresses in any form that personKey() knows. Touches the topic "do_not_contact".
class DoNotContactStore {
public:
    explicit DoNotContactStore(Connection &connection) : m_connection(connection) {}

    // An opt-out of everything; of marketing only by "provider". The first reason stays, but an own word replaces a provider's.
    Result<void> add(const QString &address, const QString &source, const QString &note, Instant since);
    // Recorded as a word later than all that were heard (an undo, by "provider" an opt-in). False when they were not listed. `source` not
    // empty: only when it stands there by that source.
    Result<bool> remove(const QString &address, const QString &source = {});
    Result<bool> contains(const QString &address);
    Result<std::optional<DoNotContact>> entry(const QString &address);
    Result<std::optional<DoNotContact>> entryOf(const QString &person); // by its key in the list
    Result<QList<DoNotContact>> list(); // newest first
    // personKey()s, for many questions. What people told the platform concerns marketing only (Meta, "user_preferences": category
    // marketing_messages): without it, those who told nobody else are not among them.
    Result<QSet<QString>> people(bool forMarketing);
    Result<QSet<QString>> people(MessagePurpose purpose);
    // Of these keys those to whom nothing of this purpose may leave: one question for a few hundred.
    Result<QHash<QString, DoNotContact>> refused(const QStringList &people, MessagePurpose purpose);
    Result<int> count();

private:
    Connection &m_connection;
};

} // namespace recado
