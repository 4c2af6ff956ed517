#include "domain/templatelintparts.h"

#include "domain/template.h"

#include <QRegularExpression>

#include <algorithm>

namespace recado::lint {

void Sheet::error(const QString &path, const char *rule, const QString &limit, const QString &actual)
{
    problems += {path, QLatin1String(rule), limit, actual, ContentProblem::Severity::Error, {}};
}

void Sheet::warning(const QString &path, const char *rule, const QString &limit, const QString &actual)
{
    problems += {path, QLatin1String(rule), limit, actual, ContentProblem::Severity::Warning, {}};
}

void Sheet::require(bool isThere, const QString &path)
{
    if (!isThere)
        error(path, "required");
}

void Sheet::measure(const QString &text, const QString &path, int most)
{
    if (const qsizetype actual = charsIn(text); actual > most)
        error(path, "max_chars", QString::number(most), QString::number(actual));
}

void Sheet::count(qsizetype actual, const QString &path, int most)
{
    if (actual > most)
        error(path, "max_items", QString::number(most), QString::number(actual));
}

QString wordIn(const QJsonObject &object, const char *name) { return textIn(object, name).toUpper(); }
QString textIn(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }
qsizetype charsIn(const QString &text) { return text.toUcs4().size(); }
QString at(const QString &path, qsizetype index) { return QStringLiteral("%1[%2]").arg(path).arg(index); }

namespace {

bool isNumber(const QString &hole)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    return digits.match(hole).hasMatch();
}

// Meta documents letters and underscores; digits are met in templates that were approved.
void checkName(Sheet &sheet, const QString &hole, const QString &path)
{
    static const QRegularExpression documented(QStringLiteral("^[a-z_]+$"));
    static const QRegularExpression seen(QStringLiteral("^[a-z0-9_]+$"));
    if (!seen.match(hole).hasMatch())
        sheet.error(path, "pattern", documented.pattern(), hole.left(40));
    else if (!documented.match(hole).hasMatch())
        sheet.warning(path, "pattern", documented.pattern(), hole.left(40));
}

void checkFormat(Sheet &sheet, const QStringList &holes, const QString &path)
{
    const auto numbers = std::count_if(holes.begin(), holes.end(), isNumber);
    const bool isMixed = numbers != 0 && numbers != holes.size();
    const bool isNamed = numbers == 0;
    // Without a word about it the format is positional.
    const bool isOther = !holes.isEmpty() && isNamed != (sheet.format == Format::Named);
    if (isMixed || isOther) {
        sheet.error(path, "one_format", sheet.format == Format::Named ? QStringLiteral("named") : QStringLiteral("positional"),
                    isMixed ? QStringLiteral("mixed") : isNamed ? QStringLiteral("named") : QStringLiteral("positional"));
        return;
    }
    if (isNamed) {
        for (const QString &hole : holes)
            checkName(sheet, hole, path);
        return;
    }
    for (int number = 1; number <= holes.size(); ++number) {
        if (!holes.contains(QString::number(number))) {
            sheet.error(path, "consecutive", QString::number(number), holes.join(QLatin1String(", ")).left(40));
            return;
        }
    }
}

void checkSigns(Sheet &sheet, const QString &text, const QString &path)
{
    static const QRegularExpression braces(QStringLiteral(R"(\{\{([^{}]*)\}\})"));
    static const QRegularExpression forbidden(QStringLiteral("[#$%]"));
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const QString inside = matches.next().captured(1);
        if (forbidden.match(inside).hasMatch())
            sheet.error(path, "forbidden_sign", QStringLiteral("# $ %"), inside.left(40));
    }
    QString rest = text;
    rest.remove(braces);
    if (rest.contains(QLatin1String("{{")) || rest.contains(QLatin1String("}}")) || text.contains(QLatin1String("{{}}")))
        sheet.warning(path, "braces");
}

// Where variables may stand in a body (errors 2388299 and INVALID_FORMAT of a review; 2388293 for the number of words).
void checkPositions(Sheet &sheet, const QString &text, const QStringList &holes, const QString &path)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1String("{{")) || trimmed.endsWith(QLatin1String("}}")))
        sheet.error(path, "at_edge");
    if (text.contains(QLatin1String("}}{{")))
        sheet.error(path, "adjacent");
    QString words = text;
    static const QRegularExpression anyHole(QStringLiteral(R"(\{\{[^{}]*\}\})"));
    words.replace(anyHole, QStringLiteral(" "));
    const qsizetype count = words.simplified().isEmpty() ? 0 : words.simplified().split(QLatin1Char(' ')).size();
    const qsizetype wanted = 2 * holes.size() + 1; // a rule of thumb: the ratio is not published
    if (count < wanted)
        sheet.warning(path, "word_ratio", QString::number(wanted), QString::number(count));
}

QStringList positionalSamples(const QJsonObject &example, const QString &name)
{
    QJsonArray list = example.value(name).toArray();
    if (list.at(0).isArray())
        list = list.at(0).toArray();
    QStringList samples;
    for (const QJsonValue &sample : std::as_const(list))
        samples += sample.toString();
    samples.removeAll(QString());
    return samples;
}

void checkSamples(Sheet &sheet, const QJsonObject &component, const QStringList &holes, const QString &path)
{
    const QJsonObject example = component.value(QLatin1String("example")).toObject();
    const QString part = wordIn(component, "type").toLower();
    if (sheet.format != Format::Named) {
        const QString name = part + QStringLiteral("_text");
        const auto given = positionalSamples(example, name).size();
        if (given != holes.size())
            sheet.error(path + QStringLiteral(".example.") + name, "samples", QString::number(holes.size()), QString::number(given));
        return;
    }
    const QString place = path + QStringLiteral(".example.") + part + QStringLiteral("_text_named_params");
    QStringList names;
    for (const QJsonValue &sample : example.value(part + QLatin1String("_text_named_params")).toArray()) {
        const QString name = sample[QLatin1String("param_name")].toString();
        if (names.contains(name))
            sheet.error(place, "unique", {}, name.left(40));
        if (!sample[QLatin1String("example")].toString().isEmpty())
            names += name;
    }
    for (const QString &hole : holes) {
        if (!names.contains(hole))
            sheet.error(place, "samples", QString::number(holes.size()), hole.left(40));
    }
}

} // namespace

void checkVariables(Sheet &sheet, const QJsonObject &component, const QString &path, TextRules rules)
{
    const QString text = textIn(component, "text");
    const QString place = path + QStringLiteral(".text");
    const QStringList holes = holesIn(text);
    checkSigns(sheet, text, place);
    if (holes.isEmpty())
        return;
    if (rules.mostVariables >= 0 && holes.size() > rules.mostVariables) {
        sheet.error(place, "max_variables", QString::number(rules.mostVariables), QString::number(holes.size()));
        return;
    }
    checkFormat(sheet, holes, place);
    if (rules.isBody)
        checkPositions(sheet, text, holes, place);
    checkSamples(sheet, component, holes, path);
}

} // namespace recado::lint
