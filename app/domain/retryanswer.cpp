#include "domain/retryanswer.h"

#include "base/error.h"
#include "domain/errorcodes.h"

namespace recado {

namespace {

bool isMended(RetryRule::Change change, Instant failedAt, const MendedSince &mended)
{
    switch (change) {
    case RetryRule::Change::None: return true;
    case RetryRule::Change::Template: return mended.definition;
    case RetryRule::Change::Media: return false; // the content of a message that has left is what it is
    case RetryRule::Change::Account:
    case RetryRule::Change::Number:
        return mended.health == CredentialHealth::Good && mended.healthAt && *mended.healthAt > failedAt;
    }
    return false;
}

// The provider said something that leaves it open, or that nobody knows. Our own kinds are known: they say that it cannot leave as it is.
bool isOpen(const QString &code)
{
    const ErrorKind kind = errorKindFromString(code);
    if (toString(kind) == code)
        return kind == ErrorKind::Rejected || kind == ErrorKind::BadAnswer || kind == ErrorKind::Timeout || kind == ErrorKind::Interrupted;
    const CodeClass what = classOf(code);
    return what == CodeClass::Ambiguous || what == CodeClass::Unknown;
}

} // namespace

RetryAnswer retryAnswer(const QString &code, Instant failedAt, const MendedSince &mended, Instant now)
{
    const RetryRule rule = retryRule(code);
    if (rule.kind == RetryRule::Kind::Never)
        return {isOpen(code) ? RetryAnswer::Kind::Decide : RetryAnswer::Kind::Never, {}, RetryRule::Change::None};
    if (!isMended(rule.change, failedAt, mended))
        return {RetryAnswer::Kind::NeedsChange, failedAt + rule.wait, rule.change};
    const Instant earliest = failedAt + rule.wait;
    return {earliest <= now ? RetryAnswer::Kind::Now : RetryAnswer::Kind::Later, earliest, RetryRule::Change::None};
}

QString toString(RetryAnswer::Kind kind)
{
    switch (kind) {
    case RetryAnswer::Kind::Now: return QStringLiteral("now");
    case RetryAnswer::Kind::Later: return QStringLiteral("later");
    case RetryAnswer::Kind::NeedsChange: return QStringLiteral("needs_change");
    case RetryAnswer::Kind::Decide: return QStringLiteral("decide");
    case RetryAnswer::Kind::Never: return QStringLiteral("never");
    }
    return {};
}

} // namespace recado
