#pragma once

#include "domain/account.h"
#include "domain/retryrule.h"

#include <optional>

namespace recado {

// What may have been mended since a message was refused or failed.
struct MendedSince {
    bool definition = false; // its template is another than then, and approved
    CredentialHealth health = CredentialHealth::Untested;
    std::optional<Instant> healthAt;
};

// May a message that was refused or has failed leave again, unchanged?
struct RetryAnswer {
    enum class Kind {
        Now,
        Later,       // from `at` on
        NeedsChange, // not before what `change` names was mended
        Decide,      // nobody can say whether it arrived, or what the code means: one message at a time, by a person
        Never,       // the same again fails again
    };

    Kind kind = Kind::Never;
    Instant at;
    RetryRule::Change change = RetryRule::Change::None;

    bool operator==(const RetryAnswer &) const = default;
};

// By the rule for `code` (see retryRule()); pure.
RetryAnswer retryAnswer(const QString &code, Instant failedAt, const MendedSince &mended, Instant now);

QString toString(RetryAnswer::Kind kind); // "now", "later", "needs_change", "decide", "never"

} // namespace recado
