#include "domain/consent.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace recado {

namespace {

constexpr std::array purposes{MessagePurpose::Marketing, MessagePurpose::Utility, MessagePurpose::Authentication, MessagePurpose::Service};
const QString reasonMark = QStringLiteral("opted_out");

bool concerns(const ConsentWord &word, MessagePurpose purpose)
{
    return isPlatform(word.source) ? purpose == MessagePurpose::Marketing : covers(word.scope, purpose);
}

using Moment = std::pair<Instant, Instant>;

Moment momentOf(const ConsentWord &word)
{
    return {word.at, word.heardAt};
}

void later(std::optional<Moment> &latest, const ConsentWord &word)
{
    latest = latest ? std::max(*latest, momentOf(word)) : momentOf(word);
}

bool isOlder(const ConsentWord &left, const ConsentWord &right)
{
    const auto key = [](const ConsentWord &word) { return std::tie(word.at, word.heardAt, word.source, word.note, word.who); };
    return key(left) < key(right);
}

} // namespace

MessagePurpose purposeOfCategory(const QString &category)
{
    const QString word = category.toUpper();
    if (word == QLatin1String("AUTHENTICATION"))
        return MessagePurpose::Authentication;
    return word.isEmpty() || word == QLatin1String("MARKETING") ? MessagePurpose::Marketing : MessagePurpose::Utility;
}

bool covers(ConsentScope scope, MessagePurpose purpose)
{
    switch (scope) {
    case ConsentScope::Marketing: return purpose == MessagePurpose::Marketing;
    case ConsentScope::Utility: return purpose == MessagePurpose::Utility || purpose == MessagePurpose::Authentication;
    case ConsentScope::All: break;
    }
    return true;
}

QString toString(ConsentScope scope)
{
    switch (scope) {
    case ConsentScope::Marketing: return QStringLiteral("marketing");
    case ConsentScope::Utility: return QStringLiteral("utility");
    case ConsentScope::All: break;
    }
    return QStringLiteral("all");
}

std::optional<ConsentScope> consentScopeFrom(const QString &word)
{
    for (const ConsentScope scope : {ConsentScope::Marketing, ConsentScope::Utility, ConsentScope::All}) {
        if (toString(scope) == word)
            return scope;
    }
    return {};
}

QString toString(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::OptIn: return QStringLiteral("opt_in");
    case ConsentKind::Undo: return QStringLiteral("undo");
    case ConsentKind::OptOut: break;
    }
    return QStringLiteral("opt_out");
}

std::optional<ConsentKind> consentKindFrom(const QString &word)
{
    for (const ConsentKind kind : {ConsentKind::OptIn, ConsentKind::OptOut, ConsentKind::Undo}) {
        if (toString(kind) == word)
            return kind;
    }
    return {};
}

bool isPlatform(const QString &source)
{
    return source == QLatin1String("provider");
}

QList<ConsentWord> standingOptOuts(const QList<ConsentWord> &words, MessagePurpose purpose)
{
    std::optional<Moment> lifted;           // by ourselves: lifts everything
    std::optional<Moment> liftedByPlatform; // lifts what a platform said
    for (const ConsentWord &word : words) {
        if (word.kind != ConsentKind::OptOut && concerns(word, purpose))
            later(isPlatform(word.source) ? liftedByPlatform : lifted, word);
    }
    QList<ConsentWord> standing;
    for (const ConsentWord &word : words) {
        if (word.kind != ConsentKind::OptOut || !concerns(word, purpose))
            continue;
        const bool isGone = (lifted && *lifted > momentOf(word))
            || (isPlatform(word.source) && liftedByPlatform && *liftedByPlatform > momentOf(word));
        if (!isGone)
            standing.append(word);
    }
    std::sort(standing.begin(), standing.end(), isOlder);
    return standing;
}

ConsentVerdict consentVerdict(const QList<ConsentWord> &words, MessagePurpose purpose)
{
    const QList<ConsentWord> standing = standingOptOuts(words, purpose);
    if (standing.isEmpty())
        return {};
    const auto own = std::find_if(standing.cbegin(), standing.cend(), [](const ConsentWord &word) { return !isPlatform(word.source); });
    return {false, own == standing.cend() ? standing.first() : *own};
}

int refusedPurposes(const QList<ConsentWord> &words)
{
    int refused = 0;
    for (const MessagePurpose purpose : purposes)
        refused |= standingOptOuts(words, purpose).isEmpty() ? 0 : static_cast<int>(purpose);
    return refused;
}

QString toDetail(const OptOutReason &reason)
{
    return QStringList{reasonMark, reason.source, toIso(reason.since), reason.who}.join(QLatin1Char('|'));
}

std::optional<OptOutReason> optOutReasonFrom(const QString &detail)
{
    const QStringList parts = detail.split(QLatin1Char('|'));
    if (parts.size() < 4 || parts.first() != reasonMark)
        return {};
    const auto since = instantFromIso(parts[2]);
    if (!since)
        return {};
    return OptOutReason{parts[1], parts.mid(3).join(QLatin1Char('|')), *since};
}

} // namespace recado
