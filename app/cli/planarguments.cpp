#include "cli/planarguments.h"

#include "cli/planoptions.h"
#include "cli/words.h"

#include <algorithm>

namespace recado::cli {

namespace {

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

QString readHours(const Arguments &arguments, AllowedHours &hours)
{
    if (arguments.has(text("hours"))) {
        const auto span = hoursFrom(arguments.option(text("hours")));
        if (!span)
            return Terminal::tr("--hours takes two times, such as 08:00-20:00.");
        hours.limited = true;
        hours.from = span->from;
        hours.to = span->to;
    }
    if (arguments.has(text("days"))) {
        const auto days = daysFrom(arguments.option(text("days")));
        if (!days)
            return Terminal::tr("--days takes days, such as mon-fri or mon,wed,sat.");
        if (!hours.limited) { // days alone: the whole of them
            hours.from = QTime(0, 0);
            hours.to = QTime(0, 0);
        }
        hours.limited = true;
        hours.days = *days;
    }
    hours.recipientsTime = hours.recipientsTime || arguments.has(text("recipients-time"));
    hours.resumeNextDay = hours.resumeNextDay || arguments.has(text("next-day"));
    return {};
}

QString readBreaker(const Arguments &arguments, BreakerRules &breaker)
{
    bool good = true;
    if (arguments.has(text("failure-ratio")))
        breaker.failureRatio = arguments.option(text("failure-ratio")).toDouble(&good);
    if (!good || !(breaker.failureRatio >= 0) || breaker.failureRatio > 1)
        return Terminal::tr("--failure-ratio takes a number from 0 to 1: 0.3 stops at three failures in ten, 0 never.");
    if (arguments.has(text("same-code")))
        breaker.sameCode = arguments.option(text("same-code")).toInt(&good);
    if (!good || breaker.sameCode < 0)
        return Terminal::tr("--same-code takes a number of failures, 0 for never.");
    return {};
}

} // namespace

QList<Option> planOptions()
{
    return {{text("pace"), text("PACE"), Terminal::tr("80/s, 100/m, fastest, or “until 18:00”; never above what the provider allows (fastest)")},
            {text("at"), text("TIME"), Terminal::tr("start at this moment: 2026-12-01T09:30:00-03:00")},
            {text("hours"), text("FROM-TO"), Terminal::tr("send only at these hours: 08:00-20:00")},
            {text("days"), text("DAYS"), Terminal::tr("send only on these days: mon-fri")},
            {text("recipients-time"), {}, Terminal::tr("the hours are those where the person's number is from")},
            {text("next-day"), {}, Terminal::tr("go on by itself when the hours come again; else it pauses")},
            {text("canary"), text("N:M[:MIN]"), Terminal::tr("first N, and the rest when M of them were delivered within MIN minutes (30)")},
            {text("failure-ratio"), text("R"), Terminal::tr("stop when this part of the last 50 failed; 0 never (0.3)")},
            {text("same-code"), text("N"), Terminal::tr("stop at N failures in a row with the same code; 0 never (20)")},
            {text("approval"), {}, Terminal::tr("it leaves only when a second person approved")},
            {text("after-restart"), {}, Terminal::tr("go on by itself when the program starts again; else it is paused")},
            {text("not-again-days"), text("D"), Terminal::tr("leave out who got this template in the last D days; 0 nobody (7)")}};
}

bool namesPlan(const Arguments &arguments)
{
    const QList<Option> options = planOptions();
    return std::any_of(options.begin(), options.end(), [&arguments](const Option &option) { return arguments.has(option.name); });
}

QString readPlan(const Arguments &arguments, BroadcastPlan &plan, Instant now)
{
    if (arguments.has(text("pace"))) {
        const auto pace = paceFrom(arguments.option(text("pace")), now, QTimeZone::systemTimeZone());
        if (!pace)
            return Terminal::tr("--pace takes 80/s, 100/m, fastest or “until 18:00”.");
        plan.pace = *pace;
    }
    if (arguments.has(text("at"))) {
        plan.startAt = momentWithOffset(arguments.option(text("at")));
        if (!plan.startAt)
            return Terminal::tr("--at takes a moment with its offset, such as 2026-12-01T09:30:00-03:00.");
    }
    if (arguments.has(text("canary"))) {
        const auto canary = canaryFrom(arguments.option(text("canary")));
        if (!canary)
            return Terminal::tr("--canary takes two numbers, such as 20:18: of 20 sent, 18 must be delivered.");
        plan.canary = *canary;
    }
    if (arguments.has(text("not-again-days"))) {
        bool good = false;
        plan.notAgainDays = arguments.option(text("not-again-days")).toInt(&good);
        if (!good || plan.notAgainDays < 0)
            return Terminal::tr("--not-again-days takes a number of days, 0 for nobody.");
    }
    plan.needsApproval = plan.needsApproval || arguments.has(text("approval"));
    plan.resumeAfterRestart = plan.resumeAfterRestart || arguments.has(text("after-restart"));
    const QString problem = readHours(arguments, plan.hours);
    return problem.isEmpty() ? readBreaker(arguments, plan.breaker) : problem;
}

} // namespace recado::cli
