// How the rows of the tables name kinds and paths: see rule.h.
#include "domain/limits/rule.h"

#include <QRegularExpression>

namespace recado::limits {

namespace {

struct Alias {
    QLatin1String name;
    QLatin1String paths;
};
constexpr Alias aliases[]{
    {QLatin1String("@components"), QLatin1String("template.components template.components[carousel].cards[].components")},
    {QLatin1String("@buttons"),
     QLatin1String("@components[button:quick_reply|button:url|button:otp|button:copy_code|button:catalog|button:mpm|button:flow|button:voice_call"
                   "|button:order_details|button:request_contact_info]")},
};

bool fits(QStringView kind, QStringView wanted)
{
    if (wanted == QLatin1String("*"))
        return true;
    return wanted.endsWith(QLatin1String(".*")) ? kind.startsWith(wanted.chopped(1)) : kind == wanted;
}

QStringList expanded(const QString &path);

// The first of the alternatives "(a|b)" or "[a|b]" written out.
QStringList withoutAlternatives(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\(([^()]*)\)|\[([^\[\]]*\|[^\[\]]*)\])"));
    const auto match = pattern.match(path);
    if (!match.hasMatch())
        return {path};
    const bool isField = match.hasCaptured(1) && !match.captured(1).isEmpty();
    QStringList paths;
    for (const QString &word : match.captured(isField ? 1 : 2).split(QLatin1Char('|'))) {
        const QString instead = isField ? word : QLatin1Char('[') + word + QLatin1Char(']');
        paths += expanded(path.left(match.capturedStart()) + instead + path.mid(match.capturedEnd()));
    }
    return paths;
}

QStringList expanded(const QString &path)
{
    for (const Alias &alias : aliases) {
        if (!path.startsWith(alias.name))
            continue;
        QStringList paths;
        for (const QString &start : QString(alias.paths).split(QLatin1Char(' ')))
            paths += expanded(start + path.mid(alias.name.size()));
        return paths;
    }
    return withoutAlternatives(path);
}

} // namespace

bool isFor(const Rule &rule, const QString &kind)
{
    bool found = false;
    for (const QString &wanted : QString::fromLatin1(rule.kinds).split(QLatin1Char('|'))) {
        if (wanted.startsWith(QLatin1Char('-')) && fits(kind, QStringView(wanted).mid(1)))
            return false;
        found = found || fits(kind, wanted);
    }
    return found;
}

QStringList pathsOf(const Rule &rule)
{
    QStringList paths;
    for (const QString &written : QString::fromLatin1(rule.paths).split(QLatin1Char(' ')))
        paths += expanded(written);
    return paths;
}

} // namespace recado::limits
