#include "services/checkreportjson.h"

#include <QJsonArray>

namespace recado {

namespace {

const QStringList &levelWords()
{
    static const QStringList words{QStringLiteral("green"), QStringLiteral("amber"), QStringLiteral("red")};
    return words;
}

QJsonObject toJson(const CheckFinding &finding)
{
    QJsonArray lines;
    for (const qint64 line : finding.lines)
        lines.append(line);
    return {{QStringLiteral("kind"), finding.kind},        {QStringLiteral("level"), levelWords().at(int(finding.level))},
            {QStringLiteral("count"), finding.count},      {QStringLiteral("lines"), lines},
            {QStringLiteral("safe_fix"), finding.safeFix}, {QStringLiteral("words"), QJsonArray::fromStringList(finding.words)},
            {QStringLiteral("estimate"), finding.estimate}};
}

CheckFinding findingFrom(const QJsonObject &object)
{
    CheckFinding finding;
    finding.kind = object.value(QLatin1String("kind")).toString();
    finding.level = CheckLevel(std::max<qsizetype>(levelWords().indexOf(object.value(QLatin1String("level")).toString()), 0));
    finding.count = object.value(QLatin1String("count")).toInt();
    for (const QJsonValue line : object.value(QLatin1String("lines")).toArray())
        finding.lines.append(line.toInteger());
    finding.safeFix = object.value(QLatin1String("safe_fix")).toBool();
    for (const QJsonValue word : object.value(QLatin1String("words")).toArray())
        finding.words.append(word.toString());
    finding.estimate = object.value(QLatin1String("estimate")).toBool();
    return finding;
}

} // namespace

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray findings;
    for (const CheckFinding &finding : report.findings)
        findings.append(toJson(finding));
    return {{QStringLiteral("level"), levelWords().at(int(report.level()))},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("ready"), report.ready},
            {QStringLiteral("blocked"), report.blocked},
            {QStringLiteral("left_out"), report.leftOut},
            {QStringLiteral("duration_ms"), report.duration ? QJsonValue(qint64(report.duration->count())) : QJsonValue()},
            {QStringLiteral("checked_at"), toIso(report.at)},
            {QStringLiteral("findings"), findings}};
}

CheckReport checkReportFrom(const QJsonObject &object)
{
    CheckReport report;
    report.rows = object.value(QLatin1String("rows")).toInt();
    report.ready = object.value(QLatin1String("ready")).toInt();
    report.blocked = object.value(QLatin1String("blocked")).toInt();
    report.leftOut = object.value(QLatin1String("left_out")).toInt();
    const QJsonValue duration = object.value(QLatin1String("duration_ms"));
    if (duration.isDouble())
        report.duration = Milliseconds(duration.toInteger());
    report.at = instantFromIso(object.value(QLatin1String("checked_at")).toString()).value_or(Instant{});
    for (const QJsonValue finding : object.value(QLatin1String("findings")).toArray())
        report.findings.append(findingFrom(finding.toObject()));
    return report;
}

} // namespace recado
