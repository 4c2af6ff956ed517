#include "domain/filter/savedfilter.h"

namespace recado {

QStringList filterColours()
{
    return {QStringLiteral("good"), QStringLiteral("warn"), QStringLiteral("bad"), QStringLiteral("accent")};
}

Result<void> checkSavedFilter(const SavedFilter &filter)
{
    const QString name = filter.name.trimmed();
    if (name.isEmpty() || name.size() > mostFilterNameChars)
        return error(ErrorKind::Invalid, QStringLiteral("1 to %1 characters").arg(mostFilterNameChars), QStringLiteral("name"));
    const auto parsed = Filter::fromText(filter.expression);
    if (!parsed || parsed->isEmpty())
        return error(ErrorKind::Invalid, parsed ? QStringLiteral("asks nothing") : parsed.error().detail, QStringLiteral("expression"));
    if (!filter.colour.isEmpty() && !filterColours().contains(filter.colour))
        return error(ErrorKind::Invalid, QStringLiteral("no such colour"), QStringLiteral("colour"));
    return {};
}

} // namespace recado
