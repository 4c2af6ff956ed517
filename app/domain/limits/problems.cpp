// Ways to say a problem, and lengths.
#include "domain/limits/checkcontent.h"
#include "domain/limits/rule.h"

#include <QSet>

#include <algorithm>

namespace recado {

qsizetype platformLength(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
}

namespace limits {

namespace {

using Severity = ContentProblem::Severity;

ContentProblem problem(const QString &path, const char *rule, const QString &limit, const QString &actual, Severity severity)
{
    return {path, QString::fromLatin1(rule), limit, actual, severity, {}};
}

} // namespace

ContentProblem broken(const QString &path, const char *rule, const QString &limit, const QString &actual)
{
    return problem(path, rule, limit, actual, Severity::Error);
}

ContentProblem warned(const QString &path, const char *rule, const QString &limit, const QString &actual)
{
    return problem(path, rule, limit, actual, Severity::Warning);
}

void demandUnique(const QList<QPair<QString, QString>> &textsByPath, ContentProblems &problems)
{
    QSet<QString> seen;
    for (const auto &[path, text] : textsByPath) {
        if (!text.isEmpty() && seen.contains(text))
            problems += broken(path, "unique", {}, text.left(40));
        seen += text;
    }
}

void demandLength(const QString &path, const QString &text, qint64 most, Severity severity, ContentProblems &problems)
{
    const qsizetype length = platformLength(text);
    if (length > most)
        problems += problem(path, "max_chars", QString::number(most), QString::number(length), severity);
    else if (text.size() > most && severity == Severity::Error)
        problems += warned(path, "max_chars", QString::number(most), QString::number(text.size()));
}

} // namespace limits

} // namespace recado
