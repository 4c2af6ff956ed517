#include "pages/compose/holesleft.h"

#include "domain/contentpath.h"
#include "domain/template.h"

#include <QJsonArray>

namespace recado {

namespace {

void look(const QJsonValue &value, const QString &path, ContentProblems *problems)
{
    if (value.isString()) {
        const QStringList holes = holesIn(value.toString());
        if (!holes.isEmpty())
            problems->append({path, QStringLiteral("hole_left"), {}, holes.first(), ContentProblem::Severity::Warning, {}});
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            look(it.value(), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(), problems);
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            look(items[i], itemPath(path, i), problems);
    }
}

} // namespace

ContentProblems holesLeftIn(const Content &content)
{
    ContentProblems problems;
    if (!content.isTemplate())
        look(content.document(), {}, &problems);
    return problems;
}

} // namespace recado
