#include "cli/contentcheck.h"

#include "cli/output.h"
#include "cli/words.h"
#include "domain/limits/checkcontent.h"
#include "format/contentwords.h"
#include "format/errorwords.h"
#include "providers/neutral/contentjson.h"

#include <algorithm>

namespace recado::cli {

namespace {

Finding unreadable(const Error &problem)
{
    // A field given twice or a number that is too large are JSON, and still not readable in one way only: their place is a path.
    const bool isSyntax = problem.place.isEmpty() || problem.place.front().isDigit();
    const QString reason = QString(problem.detail).remove(QStringLiteral("not JSON: "));
    const QString message = isSyntax ? Terminal::tr("This is not JSON: %1.").arg(reason)
                                     : Terminal::tr("This cannot be read without doubt: %1.").arg(reason);
    return {problem.place, QStringLiteral("json"), {}, {}, message, true};
}

// Where the value for a variable stands. Positions count through the body's unnamed values, as valuesOf() does.
QString pathOf(const QString &variable, const TemplateContent &content)
{
    int position = 0;
    for (qsizetype i = 0; i < content.components.size(); ++i) {
        const TemplateComponent &component = content.components[i];
        for (qsizetype j = 0; j < component.parameters.size(); ++j) {
            QString name = component.parameters[j].name;
            if (name.isEmpty() && component.kind == TemplateComponent::Kind::Body)
                name = QString::number(++position);
            if (name == variable)
                return QStringLiteral("template.components[%1].parameters[%2]").arg(i).arg(j);
        }
    }
    return QStringLiteral("template.components");
}

// "23" of a rule that counts is the number 23; a button's label "23" stays a text.
QJsonValue jsonOf(const QString &rule, const QString &text)
{
    const bool counts = rule.startsWith(QLatin1String("max_")) || rule.startsWith(QLatin1String("min_")) || rule == QLatin1String("total");
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return counts && isNumber ? QJsonValue(number) : textOrNull(text);
}

// The template says of a value that it is blank, and so does the platform: once is enough.
bool isSaidBy(const Finding &more, const Finding &earlier)
{
    if (more.path == earlier.path && more.rule == earlier.rule)
        return more.isError;
    return more.rule == QLatin1String("variable_empty") && earlier.rule == QLatin1String("empty")
        && earlier.path.startsWith(more.path + QLatin1Char('.'));
}

} // namespace

QJsonObject Finding::toJson() const
{
    return {{QStringLiteral("path"), path},
            {QStringLiteral("rule"), rule},
            {QStringLiteral("limit"), jsonOf(rule, limit)},
            {QStringLiteral("actual"), jsonOf(rule, actual)},
            {QStringLiteral("message"), message},
            {QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")}};
}

bool ContentCheck::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.isError; });
}

void ContentCheck::add(const QList<Finding> &more)
{
    for (const Finding &finding : more) {
        findings.removeIf([&finding](const Finding &earlier) { return isSaidBy(finding, earlier); });
    }
    findings += more;
}

void ContentCheck::drop(const QString &rule, const QString &path)
{
    findings.removeIf([&](const Finding &finding) { return !finding.isError && finding.rule == rule && finding.path == path; });
}

ContentCheck checkFile(const QByteArray &json, Instant now)
{
    const auto content = neutral::contentFromJson(json);
    if (!content)
        return {{unreadable(content.error())}, {}};
    return {findingsOf(checkContent(*content, now)), *content};
}

QList<Finding> findingsOf(const ContentProblems &problems)
{
    QList<Finding> findings;
    for (const ContentProblem &problem : problems)
        findings.append({problem.path, problem.rule, problem.limit, problem.actual, problemSentence(problem), problem.isError()});
    return findings;
}

QList<Finding> checkAgainst(const TemplateDefinition &definition, const TemplateContent &content)
{
    QList<Finding> findings;
    const TemplateContent named = withNames(content, definition);
    for (const TemplateProblem &problem : checkValues(definition, valuesOf(named))) {
        if (problem.rule == TemplateProblem::Rule::HeaderTooLong || problem.rule == TemplateProblem::Rule::BodyTooLong)
            continue; // checkFilled() says it with the place
        const QString path = problem.variable.isEmpty() ? QStringLiteral("template.name") : pathOf(problem.variable, named);
        findings.append({path, toString(problem.rule), problem.limit, problem.actual, problemSentence(problem), problem.isError()});
    }
    return findings + findingsOf(checkFilled(definition, content));
}

} // namespace recado::cli
