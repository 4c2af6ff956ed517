// What the rows of the tables ask of one value.
#include "domain/limits/checkcontent.h"
#include "domain/limits/schema.h"

#include <QJsonArray>

#include <cmath>

namespace recado::limits {

namespace {

using Severity = ContentProblem::Severity;

// Whole numbers and decimals as the platform takes them, in quotation marks or without; none when it is no number.
std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

bool isOneOf(const char *words, const QString &text)
{
    return QString::fromLatin1(words).split(QLatin1Char('|')).contains(text);
}

void demandText(const Node &node, const Rule &rule, const QString &text, const QString &path, ContentProblems &problems)
{
    const QString words = QString::fromLatin1(rule.words);
    switch (rule.demand) {
    case Demand::MaxChars:
        if (rule.second && platformLength(text) <= rule.limit)
            demandLength(path, text, rule.second, Severity::Warning, problems);
        else
            demandLength(path, text, rule.limit, Severity::Error, problems);
        break;
    case Demand::AdvisedChars: demandLength(path, text, rule.limit, Severity::Warning, problems); break;
    case Demand::MaxLineBreaks:
        if (text.count(QLatin1Char('\n')) > rule.limit)
            problems += broken(path, "max_line_breaks", QString::number(rule.limit), QString::number(text.count(QLatin1Char('\n'))));
        break;
    case Demand::Enum:
        if (!isOneOf(rule.words, text))
            problems += broken(path, "enum", words, shown(text));
        break;
    case Demand::AdvisedEnum:
        if (!isOneOf(rule.words, text))
            problems += warned(path, "enum", words, shown(text));
        break;
    case Demand::Constant:
        if (text != words)
            problems += broken(path, "required_const", words, shown(text));
        break;
    case Demand::Pattern:
        if (!node.patterns.at(&rule).match(text).hasMatch())
            problems += broken(path, "pattern", words, shown(text));
        break;
    case Demand::Url:
        if (!text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) && !text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
            problems += broken(path, "url", QStringLiteral("http://|https://"), shown(text));
        break;
    case Demand::EdgeSpaces:
        if (text != text.trimmed())
            problems += broken(path, "edge_spaces", {}, QLatin1Char('"') + shown(text) + QLatin1Char('"'));
        break;
    default: break;
    }
}

void demandCount(const Rule &rule, const QJsonArray &list, const QString &path, ContentProblems &problems)
{
    const auto count = QString::number(list.size());
    if (rule.demand == Demand::MinItems && list.size() < rule.limit)
        problems += broken(path, "min_items", QString::number(rule.limit), count);
    if (rule.demand == Demand::MaxItems && list.size() > rule.limit)
        problems += broken(path, "max_items", QString::number(rule.limit), count);
    else if (rule.demand == Demand::MaxItems && rule.second && list.size() > rule.second)
        problems += warned(path, "max_items", QString::number(rule.second), count);
}

void demandRange(const Rule &rule, const QJsonValue &value, const QString &path, ContentProblems &problems)
{
    const auto number = numberIn(value);
    const QString limit = QStringLiteral("%1..%2").arg(rule.limit).arg(rule.second);
    const bool isWhole = number && *number == std::floor(*number);
    if (!number || *number < double(rule.limit) || *number > double(rule.second) || (rule.demand == Demand::Range && !isWhole))
        problems += broken(path, "range", limit, shown(value));
}

} // namespace

QString shown(const QJsonValue &value)
{
    constexpr int mostShown = 40;
    if (value.isDouble())
        return value.toInteger() == std::floor(value.toDouble()) ? QString::number(value.toInteger()) : QString::number(value.toDouble());
    const QString text = value.toString();
    return text.size() > mostShown ? text.left(mostShown - 1) + QChar(0x2026) : text;
}

void demandOf(const Node &node, const Rule &rule, const QJsonValue &value, const QString &path, ContentProblems &problems)
{
    if (rule.demand == Demand::Range || rule.demand == Demand::DecimalRange)
        demandRange(rule, value, path, problems);
    else if (value.isArray())
        demandCount(rule, value.toArray(), path, problems);
    else if (value.isString())
        demandText(node, rule, value.toString(), path, problems);
}

} // namespace recado::limits
