#include "domain/retryrule.h"

#include "base/error.h"
#include "domain/errorcodes.h"

#include <QHash>

#include <optional>

namespace recado {

namespace {

using Kind = RetryRule::Kind;
using Change = RetryRule::Change;

constexpr Milliseconds second{1'000};
constexpr Milliseconds minute = 60 * second;
constexpr Milliseconds hour = 60 * minute;
constexpr Milliseconds day = 24 * hour;

constexpr RetryRule after(Milliseconds wait)
{
    return {Kind::After, wait, Change::None};
}
constexpr RetryRule needs(Change change, Milliseconds wait = Milliseconds(0))
{
    return {Kind::NeedsChange, wait, change};
}

struct Span {
    int first;
    int last;
    RetryRule rule;
};

constexpr Span one(int code, RetryRule rule)
{
    return {code, code, rule};
}

constexpr Span todays[]{
    one(4, after(minute)),
    one(80007, after(minute)),
    one(130429, after(minute)),
    one(131056, after(6 * second)), // "Throughput": one message in six seconds to one person
    one(131049, after(day)), // "Per-user marketing template message limits": not within a day
    one(131048, needs(Change::Number, day)), // restricted for being reported: more attempts make it worse
    one(131037, needs(Change::Number)), // its display name awaits approval
    one(131053, needs(Change::Media)),
    {131063, 131064, needs(Change::Account)},

    one(132015, after(3 * hour)), // "Template pausing": the first pause is of three hours
    one(132069, after(hour)), // the flow sends too much
    {132000, 132099, needs(Change::Template)},
    one(134101, after(10 * minute)), // the template is being made ready
    one(131055, needs(Change::Template)),
    one(131058, needs(Change::Template)),
    one(134100, needs(Change::Template)),
    one(134102, needs(Change::Template)),

    one(131208, after(minute)), // groups change too often
    one(133008, after(minute)),
    one(133009, after(minute)),
    one(133015, after(5 * minute)),
    one(133016, after(3 * day)), // registration
    one(139102, after(5 * second)),
    one(139103, after(5 * minute)),
    one(2494100, after(5 * minute)), // the provider is busy, in maintenance
};

// Of the on-premises API; the others are what today's code of the same meaning is, or Never.
constexpr Span old[]{
    one(429, after(minute)),
    {1015, 1016, after(minute)},
    one(471, needs(Change::Number, day)),
    {2000, 2001, needs(Change::Template)},
    one(2003, needs(Change::Template)),
};

// Of the other providers, by the ids of the error catalogue.
const QHash<QString, RetryRule> &otherProviders()
{
    static const QHash<QString, RetryRule> rules{
        {QStringLiteral("wati:429"), after(minute)},
        {QStringLiteral("serpro:429"), after(minute)},
        {QStringLiteral("wati:401"), needs(Change::Account)},
        {QStringLiteral("wati:403"), needs(Change::Account)},
        {QStringLiteral("wati:404"), needs(Change::Account)},
        {QStringLiteral("wati:405"), needs(Change::Account)},
        {QStringLiteral("wati:credits"), needs(Change::Account)},
        {QStringLiteral("serpro:401"), needs(Change::Account)},
    };
    return rules;
}

// Only kinds which prove that nothing left this computer, or that the provider took nothing.
std::optional<RetryRule> ofKind(const QString &word)
{
    const ErrorKind kind = errorKindFromString(word);
    if (toString(kind) != word)
        return {}; // no kind at all
    switch (kind) {
    case ErrorKind::NotSent:
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Cancelled:
    case ErrorKind::Locked:
    case ErrorKind::Unavailable:
    case ErrorKind::DiskFull: return after(Milliseconds(0));
    case ErrorKind::RateLimited: return after(minute);
    case ErrorKind::Unauthorized: return needs(Change::Account);
    default: return RetryRule();
    }
}

template<std::size_t size>
std::optional<RetryRule> find(const Span (&spans)[size], int code)
{
    for (const Span &span : spans) {
        if (code >= span.first && code <= span.last)
            return span.rule;
    }
    return {};
}

} // namespace

RetryRule retryRule(const QString &code)
{
    const QString text = code.trimmed();
    if (const auto rule = otherProviders().constFind(text); rule != otherProviders().constEnd())
        return *rule;
    if (const auto rule = ofKind(text))
        return *rule;
    const CodeClass what = classOf(text);
    if (what == CodeClass::Unknown || what == CodeClass::Ambiguous)
        return {};
    const QString prefix = QStringLiteral("onprem:");
    const int number = (text.startsWith(prefix) ? text.mid(prefix.size()) : text).toInt();
    // No number means one thing there and another today; see classOf().
    const auto rule = number >= 400 && number <= 2040 ? find(old, number) : find(todays, number);
    if (rule)
        return *rule;
    return what == CodeClass::AccountStop ? needs(Change::Account) : RetryRule();
}

QString toString(RetryRule::Kind kind)
{
    switch (kind) {
    case Kind::Never: return QStringLiteral("never");
    case Kind::After: return QStringLiteral("after");
    case Kind::NeedsChange: return QStringLiteral("needs_change");
    }
    return {};
}

QString toString(RetryRule::Change change)
{
    switch (change) {
    case Change::None: return {};
    case Change::Template: return QStringLiteral("template");
    case Change::Media: return QStringLiteral("media");
    case Change::Account: return QStringLiteral("account");
    case Change::Number: return QStringLiteral("number");
    }
    return {};
}

} // namespace recado
