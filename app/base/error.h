#pragma once

#include <QMetaType>
#include <QString>

namespace recado {

// What kind of thing went wrong: what code branches on. Sentences for people are made in ui/format.
enum class ErrorKind {
    Network,      // no answer: name not resolved, refused, reset
    Timeout,      // no answer in the time given
    Tls,          // certificate or handshake refused
    Unauthorized, // the provider refused the credentials
    RateLimited,  // 429 or the provider's own throttle code
    Rejected,     // the provider understood and said no
    NotSent,      // nothing left this computer in the time given
    BadAnswer,    // an answer that is not in the provider's language
    Invalid,      // what we were given breaks a rule; `place` says where
    Unsupported,  // correct, but this provider or version cannot carry it
    NotFound,
    Conflict,     // exists already, or changed meanwhile
    Locked,       // the keychain or vault is locked: not the same as "no secret"
    Unavailable,  // a service of this computer is missing (keychain, port)
    NewerVersion, // the database was written by a newer Recado
    DiskFull,
    Storage,
    Cancelled,
    Interrupted,  // the program ended while it was under way
    Internal,
};

// The stable word used in JSON and SQL, such as "not_sent".
QString toString(ErrorKind kind);
ErrorKind errorKindFromString(const QString &word);

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;  // English, technical; no secrets, no message text, no phone numbers
    QString place;   // JSON path, file:line:column, field name; may be empty
    QString code;    // the provider's own code as text, such as "131026"; may be empty
    QString message; // the provider's own words; may be empty

    bool operator==(const Error &) const = default;
};

inline Error error(ErrorKind kind, QString detail = {}, QString place = {})
{
    return {kind, std::move(detail), std::move(place), {}, {}};
}

} // namespace recado

Q_DECLARE_METATYPE(recado::Error)
