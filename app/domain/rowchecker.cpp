#include "domain/rowchecker.h"

#include "domain/limits/checkcontent.h"

#include <QJsonArray>

namespace recado {

namespace {

using Rule = TemplateProblem::Rule;

const QString missing = QStringLiteral("variable_missing");
const QString invalid = QStringLiteral("variable_invalid");
const QString tooLong = QStringLiteral("content_too_long");

QString wordOf(Rule rule)
{
    switch (rule) {
    case Rule::Missing:
    case Rule::Empty: return missing;
    case Rule::TooLong:
    case Rule::HeaderTooLong:
    case Rule::BodyTooLong: return tooLong;
    default: return invalid;
    }
}

QString placeOf(const TemplateProblem &problem)
{
    switch (problem.rule) {
    case Rule::HeaderTooLong: return QStringLiteral("header");
    case Rule::BodyTooLong: return QStringLiteral("body");
    default: return problem.variable;
    }
}

// A character that nobody writes, a different one for each variable.
QChar markerOf(qsizetype variable)
{
    constexpr char16_t privateUse = 0xE000;
    return QChar(char16_t(privateUse + variable));
}

void findMarkers(const QJsonValue &value, const QString &path, const QStringList &names, QHash<QString, QString> *places)
{
    if (value.isString()) {
        const QString text = value.toString();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (text.contains(markerOf(i)) && !places->contains(path))
                places->insert(path, names[i]);
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            findMarkers(list[i], QStringLiteral("%1[%2]").arg(path).arg(i), names, places);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            findMarkers(it.value(), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(), names, places);
    }
}

// Values for variables that the content does not have travel nowhere.
ColumnMapping withoutOthers(ColumnMapping mapping, const QStringList &names)
{
    for (const QString &variable : mapping.variables.keys()) {
        if (!names.contains(variable))
            mapping.variables.remove(variable);
    }
    return mapping;
}

} // namespace

RowChecker::RowChecker(const ColumnMapping &mapping, const BroadcastContent &content)
    : m_mapping(withoutOthers(mapping, variablesOf(content))), m_content(content), m_sample(m_mapping, content)
{
    const QStringList names = variablesOf(content);
    if (!content.definition)
        m_holes = names;
    QMap<QString, QString> markers;
    for (qsizetype i = 0; i < names.size(); ++i)
        markers.insert(names[i], markerOf(i));
    findMarkers(contentFor(content, markers).document(), {}, names, &m_variables);
    if (!m_sample.isUsable())
        return;
    const Verdict verdict = verdictOf(m_sample.values(true));
    if (verdict == verdictOf(m_sample.values(false)))
        m_sampleVerdict = verdict;
}

QString RowChecker::placeOf(const QString &path) const
{
    return m_variables.value(path, path);
}

RowChecker::Verdict RowChecker::verdictOf(const QMap<QString, QString> &values) const
{
    if (m_content.definition) {
        for (const TemplateProblem &problem : checkValues(*m_content.definition, values)) {
            if (problem.isError() && problem.rule != Rule::NotApproved)
                return {wordOf(problem.rule), recado::placeOf(problem)};
        }
    }
    for (const QString &hole : m_holes) {
        if (values.value(hole).trimmed().isEmpty())
            return {missing, hole};
    }
    const ContentProblems problems = checkContent(contentFor(m_content, values));
    const ContentProblem *problem = firstError(problems);
    return problem ? Verdict{problem->rule == QLatin1String("max_chars") ? tooLong : invalid, placeOf(problem->path)} : Verdict();
}

void RowChecker::check(BroadcastRow &row) const
{
    const bool isLikeTheSample = m_sampleVerdict && row.state == RowState::Ready && m_sample.covers(row);
    if (!isLikeTheSample)
        checkInFull(row);
    else if (!m_sampleVerdict->problem.isEmpty())
        block(row, *m_sampleVerdict);
}

void RowChecker::checkInFull(BroadcastRow &row) const
{
    if (row.state != RowState::Ready)
        return;
    if (const Verdict verdict = verdictOf(valuesFor(m_mapping, row)); !verdict.problem.isEmpty())
        block(row, verdict);
}

void RowChecker::block(BroadcastRow &row, const Verdict &verdict)
{
    row.state = RowState::Blocked;
    row.problem = verdict.problem;
    row.place = verdict.place;
}

} // namespace recado
