#include "cli/broadcastjson.h"

#include "cli/storyjson.h"
#include "format/broadcastwords.h"
#include "format/checkwords.h"
#include "services/checkreportjson.h"

#include <algorithm>

namespace recado::cli {

namespace {

QJsonObject toJson(const Pace &pace)
{
    switch (pace.kind) {
    case Pace::Kind::PerSecond: return {{QStringLiteral("per_second"), pace.rate}};
    case Pace::Kind::PerMinute: return {{QStringLiteral("per_minute"), pace.rate}};
    case Pace::Kind::SpreadUntil: return {{QStringLiteral("until"), timeOrNull(pace.until)}};
    case Pace::Kind::Fastest: break;
    }
    return {{QStringLiteral("fastest"), true}};
}

QJsonValue toJson(const AllowedHours &hours)
{
    if (!hours.limited)
        return {};
    QList<int> sorted(hours.days.begin(), hours.days.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray days;
    for (const int day : sorted)
        days.append(day);
    const QString form = QStringLiteral("HH:mm");
    return QJsonObject{{QStringLiteral("from"), hours.from.toString(form)},
                       {QStringLiteral("to"), hours.to.toString(form)},
                       {QStringLiteral("days"), days},
                       {QStringLiteral("recipients_time"), hours.recipientsTime},
                       {QStringLiteral("resume_next_day"), hours.resumeNextDay}};
}

QJsonValue columnName(int column, const QStringList &columns)
{
    return column < 0 ? QJsonValue() : QJsonValue(columns.value(column, QStringLiteral("#%1").arg(column + 1)));
}

} // namespace

QString levelName(CheckLevel level)
{
    switch (level) {
    case CheckLevel::Green: return QStringLiteral("green");
    case CheckLevel::Amber: return QStringLiteral("amber");
    case CheckLevel::Red: break;
    }
    return QStringLiteral("red");
}

QJsonValue toJson(const BroadcastReason &reason)
{
    if (reason.word.isEmpty())
        return {};
    return QJsonObject{{QStringLiteral("word"), reason.word},
                       {QStringLiteral("detail"), textOrNull(reason.detail)},
                       {QStringLiteral("message"), textOrNull(broadcastReasonSentence(reason))}};
}

QJsonObject toJson(const Broadcast &broadcast, const QString &account)
{
    return {{QStringLiteral("broadcast_id"), broadcast.uuid},
            {QStringLiteral("name"), broadcast.name},
            {QStringLiteral("account"), textOrNull(account)},
            {QStringLiteral("template"), textOrNull(broadcast.templateName)},
            {QStringLiteral("language"), textOrNull(broadcast.templateLanguage)},
            {QStringLiteral("state"), toString(broadcast.state)},
            {QStringLiteral("reason"), toJson(broadcast.reason)},
            {QStringLiteral("file"), textOrNull(broadcast.source.fileName)},
            {QStringLiteral("columns"), QJsonArray::fromStringList(broadcast.source.columns)},
            {QStringLiteral("created_at"), toIso(broadcast.createdAt)},
            {QStringLiteral("checked_at"), timeOrNull(broadcast.checkedAt)},
            {QStringLiteral("scheduled_at"), timeOrNull(broadcast.plan.startAt)},
            {QStringLiteral("started_at"), timeOrNull(broadcast.startedAt)},
            {QStringLiteral("finished_at"), timeOrNull(broadcast.finishedAt)}};
}

QJsonObject toJson(const BroadcastTotals &totals)
{
    return {{QStringLiteral("rows"), totals.rows},           {QStringLiteral("blocked"), totals.blocked},
            {QStringLiteral("left_out"), totals.leftOut},    {QStringLiteral("queued"), totals.queued},
            {QStringLiteral("in_flight"), totals.inFlight},  {QStringLiteral("accepted"), totals.accepted},
            {QStringLiteral("held"), totals.held},           {QStringLiteral("sent"), totals.sent},
            {QStringLiteral("delivered"), totals.delivered}, {QStringLiteral("read"), totals.read},
            {QStringLiteral("replied"), totals.replied},     {QStringLiteral("refused"), totals.refused},
            {QStringLiteral("failed"), totals.failed},       {QStringLiteral("unknown"), totals.unknown}};
}

QJsonObject toJson(const BroadcastPlan &plan)
{
    const auto canary = plan.canary.count == 0
        ? QJsonValue()
        : QJsonValue(QJsonObject{{QStringLiteral("count"), plan.canary.count},
                                 {QStringLiteral("delivered"), plan.canary.delivered},
                                 {QStringLiteral("within_ms"), static_cast<double>(plan.canary.within.count())}});
    return {{QStringLiteral("pace"), toJson(plan.pace)},
            {QStringLiteral("hours"), toJson(plan.hours)},
            {QStringLiteral("canary"), canary},
            {QStringLiteral("breaker"), QJsonObject{{QStringLiteral("failure_ratio"), plan.breaker.failureRatio},
                                                    {QStringLiteral("window"), plan.breaker.window},
                                                    {QStringLiteral("same_code"), plan.breaker.sameCode}}},
            {QStringLiteral("start_at"), timeOrNull(plan.startAt)},
            {QStringLiteral("needs_approval"), plan.needsApproval},
            {QStringLiteral("resume_after_restart"), plan.resumeAfterRestart},
            {QStringLiteral("not_again_days"), plan.notAgainDays},
            {QStringLiteral("region"), plan.region}};
}

QJsonObject toJson(const ColumnMapping &mapping, const QStringList &columns)
{
    QJsonObject variables;
    for (auto it = mapping.variables.begin(); it != mapping.variables.end(); ++it) {
        const bool isColumn = it->kind == ValueSource::Kind::Column;
        variables.insert(it.key(), QJsonObject{{isColumn ? QStringLiteral("column") : QStringLiteral("text"),
                                                isColumn ? columnName(it->column, columns) : QJsonValue(it->text)}});
    }
    return {{QStringLiteral("phone"), columnName(mapping.phone, columns)},
            {QStringLiteral("name"), columnName(mapping.name, columns)},
            {QStringLiteral("variables"), variables}};
}

QJsonObject toJson(const BroadcastTransition &transition)
{
    return {{QStringLiteral("at"), toIso(transition.at)},
            {QStringLiteral("who"), textOrNull(transition.who)},
            {QStringLiteral("from"), toString(transition.from)},
            {QStringLiteral("to"), toString(transition.to)},
            {QStringLiteral("reason"), toJson(transition.reason)}};
}

QJsonObject toJson(const CheckReport &report)
{
    QJsonObject document = recado::toJson(report);
    QJsonArray findings;
    for (const CheckFinding &finding : report.findings) {
        QJsonObject item = document.value(QLatin1String("findings")).toArray().at(findings.size()).toObject();
        item.insert(QStringLiteral("message"), checkSentence(finding));
        findings.append(item);
    }
    document.insert(QStringLiteral("findings"), findings);
    document.insert(QStringLiteral("safe_fixes"), report.safeFixes());
    return document;
}

} // namespace recado::cli
