#pragma once

#include "base/clock.h"

#include <QString>

namespace recado {

// What an operator may try again, and when. It is about messages of which it is known that they did not arrive (refused or failed); one that is
// unknown is never tried again without a decision of its own, whatever its code.
struct RetryRule {
    enum class Kind {
        Never, // sending the same again is useless, forbidden or may write twice
        After, // once `wait` is over since it failed; nothing else has to happen
        NeedsChange, // once what `change` names was mended, and not before `wait` is over
    };
    enum class Change {
        None,
        Template, // definitionMark() is another than when it failed
        Media, // the content names another file or link
        Account, // credentials renewed, account or payment in order: the account's test succeeds
        Number, // the sending number is no longer restricted
    };

    Kind kind = Kind::Never;
    Milliseconds wait{0};
    Change change = Change::None;

    bool operator==(const RetryRule &) const = default;
};

// By a provider's code as it gives it ("131049", "onprem:470", "470", "wati:429") or the word of an ErrorKind ("not_sent").
//
// A code that nobody knows is Never: a message is only sent again where a source says that the first one did not and will not arrive, and
// the documents list what may be repeated, not what may not ("Meta WhatsApp Business Platform: API facts" §9). The same goes for the codes that
// leave it open (1, 2, 131000, 131016, 131057, 133004 and their kin): each of those is a person's decision, one message at a time.
// Waits: §7 and §9 there and the error pages they quote, as in resources/errors/codes.json; where no source gives one, a minute, our own choice.
RetryRule retryRule(const QString &code);

QString toString(RetryRule::Kind kind); // "never", "after", "needs_change"
QString toString(RetryRule::Change change); // "template", "media", "account", "number"; empty for none

} // namespace recado
