#pragma once

#include "cli/output.h"
#include "domain/broadcast.h"
#include "domain/checkreport.h"

namespace recado::cli {

// The JSON of the public contract for broadcasts. Times are ISO 8601 UTC with milliseconds, what is not known is null, keys are only ever added.

// {broadcast_id, name, account, template, language, state, reason, file, columns, created_at, checked_at, scheduled_at, started_at, finished_at}
QJsonObject toJson(const Broadcast &broadcast, const QString &account);
// {rows, blocked, left_out, queued, in_flight, accepted, held, sent, delivered, read, replied, refused, failed, unknown}
QJsonObject toJson(const BroadcastTotals &totals);
// {word, detail, message}; null when nothing is to be said
QJsonValue toJson(const BroadcastReason &reason);
// {pace, hours, canary, breaker, start_at, needs_approval, resume_after_restart, not_again_days, region}
QJsonObject toJson(const BroadcastPlan &plan);
// {phone, name, variables: {NAME: {column} | {text}}}: columns by their names
QJsonObject toJson(const ColumnMapping &mapping, const QStringList &columns);
// {at, who, from, to, reason}
QJsonObject toJson(const BroadcastTransition &transition);
// {level, rows, ready, blocked, left_out, duration_ms, checked_at, safe_fixes, findings: [{kind, level, count, lines, message, words, safe_fix,
// estimate}]}
QJsonObject toJson(const CheckReport &report);

QString levelName(CheckLevel level); // "green", "amber", "red"

} // namespace recado::cli
