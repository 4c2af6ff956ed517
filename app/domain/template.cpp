#include "domain/template.h"

#include "domain/templatevalue.h"

#include <QRegularExpression>
#include <QSet>

namespace recado {

namespace {

using Rule = TemplateProblem::Rule;

// Meta, "Template components": the text with its values.
constexpr int mostHeaderChars = 60;
constexpr int mostBodyChars = 1024;

const QRegularExpression &holePattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*([^{}\s](?:[^{}]*[^{}\s])?)\s*\}\})"));
    return pattern;
}

// A place is checked by its form where the variable is of that kind; one that only stands in a text (Wati) may be a part of a link.
bool isOwnForm(const TemplatePlace &place, const TemplateVariable &variable)
{
    return variable.kind != TemplateVariable::Kind::Text || place.form == TemplatePlace::Form::Text;
}

void checkVariable(const TemplateVariable &variable, const QMap<QString, QString> &values, const QList<TemplatePlace> &places,
                   QList<TemplateProblem> *problems)
{
    const auto value = values.constFind(variable.name);
    const bool isThere = value != values.constEnd();
    if (!isThere || value->trimmed().isEmpty()) {
        if (!variable.optional)
            *problems += {isThere ? Rule::Empty : Rule::Missing, variable.name};
        return;
    }
    for (const TemplatePlace &place : places) {
        if (place.variable == variable.name && isOwnForm(place, variable)) {
            *problems += checkValue(place, *value);
            return; // a code that stands in two places is told once
        }
    }
}

void checkLengths(const TemplateDefinition &definition, const QMap<QString, QString> &values, QList<TemplateProblem> *problems)
{
    const auto check = [&](const QString &text, int most, Rule rule) {
        const qsizetype length = text.toUcs4().size();
        if (length > most)
            *problems += {rule, {}, TemplateProblem::Severity::Error, QString::number(most), QString::number(length)};
    };
    if (definition.header == TemplateDefinition::Header::Text)
        check(renderHeaderText(definition, values), mostHeaderChars, Rule::HeaderTooLong);
    check(renderBody(definition, values), mostBodyChars, Rule::BodyTooLong);
}

} // namespace

QStringList holesIn(const QString &text)
{
    QStringList names;
    for (auto matches = holePattern().globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

QString fillHoles(const QString &text, const QMap<QString, QString> &values)
{
    // One pass: a value that looks like a hole is a value.
    QString filled;
    qsizetype end = 0;
    for (auto matches = holePattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        filled += values.value(match.captured(1), match.captured(0));
        end = match.capturedEnd();
    }
    filled += QStringView(text).mid(end);
    return filled;
}

QList<TemplateProblem> checkValues(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    QList<TemplateProblem> problems;
    if (!definition.isApproved())
        problems += {Rule::NotApproved, {}};
    const QList<TemplatePlace> places = placesOf(definition);
    // A carousel of products may have more or fewer cards than the template (Meta, "Product card carousel templates").
    const bool hasProductCards = !definition.cards.isEmpty() && definition.cards.first().header == TemplateCard::Header::Product;
    QSet<QString> known;
    for (const TemplateVariable &variable : definition.variables) {
        known += variable.name;
        checkVariable(variable, values, places, &problems);
    }
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (!known.contains(value.key()) && !(hasProductCards && value.key().startsWith(QLatin1String("card."))))
            problems += {Rule::Surplus, value.key()};
    }
    checkLengths(definition, values, &problems);
    return problems;
}

const TemplateProblem *firstError(const QList<TemplateProblem> &problems)
{
    for (const TemplateProblem &problem : problems) {
        if (problem.isError())
            return &problem;
    }
    return nullptr;
}

QString renderHeaderText(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    QMap<QString, QString> own = values;
    for (const QString &hole : holesIn(definition.headerText)) {
        const auto value = values.constFind(QStringLiteral("header.") + hole);
        if (value != values.constEnd())
            own.insert(hole, *value);
    }
    return fillHoles(definition.headerText, own);
}

QString renderBody(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    return fillHoles(definition.body, values);
}

} // namespace recado
