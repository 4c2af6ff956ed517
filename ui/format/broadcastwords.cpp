#include "format/broadcastwords.h"

#include "format/errorwords.h"
#include "format/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace recado {

namespace {

struct BroadcastWords {
    Q_DECLARE_TR_FUNCTIONS(recado::BroadcastWords)

public:
    static QString state(BroadcastState state);
    static QString reason(const BroadcastReason &reason);
    static QString reasonInShort(const BroadcastReason &reason);
    static QString waiting(const QString &word, const QString &until);
    static QString pace(const Pace &pace, Instant now, const QLocale &locale);
    static QString rate(double perSecond, const QLocale &locale);
    static QString hours(const AllowedHours &hours, const QLocale &locale);
    static QString row(RowState state);

private:
    static QString stoppedByProvider(const BroadcastReason &reason);
    static QString stoppedByComputer(const BroadcastReason &reason);
    static QString days(const QSet<int> &days, const QLocale &locale);
};

QString BroadcastWords::state(BroadcastState state)
{
    switch (state) {
    case BroadcastState::Draft: return tr("Draft");
    case BroadcastState::AwaitingApproval: return tr("Awaiting approval");
    case BroadcastState::Scheduled: return tr("Scheduled");
    case BroadcastState::Running: return tr("Running");
    case BroadcastState::Paused: return tr("Paused");
    case BroadcastState::Stopping: return tr("Stopping");
    case BroadcastState::Stopped: return tr("Stopped");
    case BroadcastState::Finished: return tr("Finished");
    }
    return {};
}

// "18/50" as the breaker writes it.
QString share(const QString &detail, const QString &sentence)
{
    return sentence.arg(detail.section(QLatin1Char('/'), 0, 0), detail.section(QLatin1Char('/'), 1, 1));
}

QString BroadcastWords::stoppedByProvider(const BroadcastReason &reason)
{
    const QString code = codeSentence(reason.detail, QString());
    const QString said = code.isEmpty() ? QString() : QLatin1Char(' ') + code;
    if (reason.word == QLatin1String("failure_ratio"))
        return share(reason.detail, tr("It stopped by itself: %1 of the last %2 messages failed. Look at the causes before you let it go on."));
    if (reason.word == QLatin1String("same_code"))
        return tr("It stopped by itself: one failure came again and again.") + said;
    if (reason.word == QLatin1String("template"))
        return tr("It stopped by itself: the provider no longer takes this template. Choose another one or wait until it is approved again.") + said;
    if (reason.word == QLatin1String("account"))
        return tr("It stopped by itself: the provider restricts this account or number. Clear that up with the provider first.") + said;
    if (reason.word == QLatin1String("credentials"))
        return tr("It stopped by itself: the provider refused the credentials. Enter new ones under Connections, then let it go on.");
    if (reason.word == QLatin1String("changed"))
        return tr("The template or the number is not what was checked. Check the broadcast again before it goes on.");
    if (reason.word == QLatin1String("canary_failed"))
        return tr("The sample did not arrive as wanted, so the rest has not left. Look at it, then go on or stop.");
    if (reason.word == QLatin1String("canary"))
        return tr("The sample has left; the rest waits for what becomes of it.");
    return {};
}

QString BroadcastWords::stoppedByComputer(const BroadcastReason &reason)
{
    if (reason.word == QLatin1String("hours"))
        return tr("The allowed hours are over. It goes on when you say so.");
    if (reason.word == QLatin1String("brake"))
        return tr("Everything was stopped with the brake.");
    if (reason.word == QLatin1String("clock_jump"))
        return tr("It stopped by itself: this computer's clock jumped. Check date and time, then let it go on.");
    if (reason.word == QLatin1String("sleep"))
        return tr("It stopped because this computer went to sleep. It goes on when you say so.");
    if (reason.word == QLatin1String("disk_full"))
        return tr("It stopped by itself: the disk is full, so nothing more can be recorded. Free some space, then let it go on.");
    if (reason.word == QLatin1String("interrupted"))
        return tr("Recado ended while it was running. Nobody is written to twice; it goes on when you say so.");
    return {};
}

QString BroadcastWords::reason(const BroadcastReason &reason)
{
    const QString byProvider = stoppedByProvider(reason);
    return byProvider.isEmpty() ? stoppedByComputer(reason) : byProvider;
}

QString BroadcastWords::reasonInShort(const BroadcastReason &reason)
{
    if (reason.word == QLatin1String("failure_ratio"))
        return share(reason.detail, tr("%1 of %2 failed"));
    if (reason.word == QLatin1String("same_code"))
        return tr("%1 again and again").arg(reason.detail);
    if (reason.word == QLatin1String("template"))
        return tr("template refused");
    if (reason.word == QLatin1String("account"))
        return tr("account restricted");
    if (reason.word == QLatin1String("credentials"))
        return tr("credentials refused");
    if (reason.word == QLatin1String("changed"))
        return tr("must be checked again");
    if (reason.word == QLatin1String("canary_failed"))
        return tr("the sample did not arrive");
    if (reason.word == QLatin1String("canary"))
        return tr("sample");
    if (reason.word == QLatin1String("hours"))
        return tr("outside the allowed hours");
    if (reason.word == QLatin1String("brake"))
        return tr("brake");
    if (reason.word == QLatin1String("clock_jump"))
        return tr("clock jumped");
    if (reason.word == QLatin1String("sleep"))
        return tr("computer slept");
    if (reason.word == QLatin1String("disk_full"))
        return tr("disk full");
    if (reason.word == QLatin1String("interrupted"))
        return tr("interrupted");
    return {};
}

QString BroadcastWords::waiting(const QString &word, const QString &until)
{
    const QString what = word == QLatin1String("hours") ? tr("Outside the allowed hours")
        : word == QLatin1String("rate")                 ? tr("The provider asked to go slower")
        : word == QLatin1String("canary")               ? tr("Waiting for what becomes of the sample")
        : word == QLatin1String("brake")                ? tr("Everything is stopped with the brake")
                                                        : tr("Waiting");
    return until.isEmpty() ? what : tr("%1; goes on %2").arg(what, until);
}

QString BroadcastWords::pace(const Pace &pace, Instant now, const QLocale &locale)
{
    const QString number = locale.toString(pace.rate, 'g', 6);
    switch (pace.kind) {
    case Pace::Kind::Fastest: return tr("As fast as allowed");
    case Pace::Kind::PerSecond: return tr("%1 per second").arg(number);
    case Pace::Kind::PerMinute: return tr("%1 per minute").arg(number);
    case Pace::Kind::SpreadUntil:
        return pace.until ? tr("Spread until %1").arg(momentWord(*pace.until, now, locale)) : tr("Spread until a time");
    }
    return {};
}

QString BroadcastWords::rate(double perSecond, const QLocale &locale)
{
    if (perSecond >= 10)
        return tr("%1/s").arg(locale.toString(qRound64(perSecond)));
    if (perSecond >= 1)
        return tr("%1/s").arg(locale.toString(perSecond, 'f', 1));
    return tr("%1/min").arg(locale.toString(qRound64(perSecond * 60)));
}

// Days in a row as "Mon–Fri", others one by one; nothing for all of them.
QString BroadcastWords::days(const QSet<int> &days, const QLocale &locale)
{
    QList<int> sorted(days.cbegin(), days.cend());
    std::sort(sorted.begin(), sorted.end());
    if (sorted.size() == 7)
        return {};
    const auto name = [&locale](int day) { return locale.dayName(day, QLocale::ShortFormat); };
    if (sorted.size() > 2 && sorted.last() - sorted.first() == sorted.size() - 1)
        return name(sorted.first()) + QChar(0x2013) + name(sorted.last());
    QStringList names;
    for (const int day : std::as_const(sorted))
        names.append(name(day));
    return names.join(QStringLiteral(", "));
}

QString BroadcastWords::hours(const AllowedHours &hours, const QLocale &locale)
{
    if (!hours.limited)
        return tr("At any time");
    const auto time = [&locale](const QTime &at) { return locale.toString(at, QLocale::ShortFormat); };
    QStringList parts{time(hours.from) + QChar(0x2013) + time(hours.to), days(hours.days, locale)};
    if (hours.recipientsTime)
        parts.append(tr("at each recipient's time"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString BroadcastWords::row(RowState state)
{
    switch (state) {
    case RowState::Ready: return tr("Ready");
    case RowState::Blocked: return tr("Needs you");
    case RowState::LeftOut: return tr("Left out");
    case RowState::Taken: return tr("Sent on");
    }
    return {};
}

} // namespace

QString broadcastStateWord(BroadcastState state)
{
    return BroadcastWords::state(state);
}

QString broadcastReasonSentence(const BroadcastReason &reason)
{
    return BroadcastWords::reason(reason);
}

QString broadcastReasonWord(const BroadcastReason &reason)
{
    return BroadcastWords::reasonInShort(reason);
}

QString broadcastWaitingSentence(const QString &waitingFor, const std::optional<Instant> &until, Instant now, const QLocale &locale)
{
    return waitingFor.isEmpty() ? QString() : BroadcastWords::waiting(waitingFor, until ? momentWord(*until, now, locale) : QString());
}

QString paceWord(const Pace &pace, Instant now, const QLocale &locale)
{
    return BroadcastWords::pace(pace, now, locale);
}

QString rateWord(double perSecond, const QLocale &locale)
{
    return BroadcastWords::rate(perSecond, locale);
}

QString allowedHoursWord(const AllowedHours &hours, const QLocale &locale)
{
    return BroadcastWords::hours(hours, locale);
}

QString rowStateWord(RowState state)
{
    return BroadcastWords::row(state);
}

} // namespace recado
