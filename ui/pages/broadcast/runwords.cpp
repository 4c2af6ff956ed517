#include "pages/broadcast/runwords.h"

#include "format/broadcastwords.h"
#include "format/timewords.h"
#include "models/broadcastmodel.h"

#include <QCoreApplication>
#include <QDateTime>

namespace recado {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(recado::RunWords)

public:
    static QString count(int left, int all) { return tr("%1 of %2").arg(QLocale().toString(left), QLocale().toString(all)); }
    static QString pace(const QString &is, const QString &may) { return tr("%1 of %2", "79/s of 80/s").arg(is, may); }
    static QString left(const QString &time) { return tr("%1 left").arg(time); }
    static QString ends(const QString &time) { return tr("ends %1").arg(time); }
    static QString seconds(const QString &number) { return tr("%1 s").arg(number); }
    static QString took(const QString &time) { return tr("took %1").arg(time); }
    static QString between(const QString &from, const QString &to) { return tr("%1 to %2", "moments").arg(from, to); }
    static QString since(const QString &time) { return tr("since %1").arg(time); }
    static QString canary(int count, int delivered, int needed)
    {
        return tr("The sample of %1: %2 delivered, %3 are needed.").arg(QLocale().toString(count), QLocale().toString(delivered), QLocale().toString(needed));
    }
};

} // namespace

QString progressCount(const BroadcastTotals &totals)
{
    return RunWords::count(leftOf(totals), peopleOf(totals));
}

QString timeLeftWords(Milliseconds left, const QLocale &locale)
{
    const auto whole = std::chrono::ceil<std::chrono::seconds>(left);
    return whole.count() < 60 ? RunWords::seconds(locale.toString(qint64(whole.count()))) : durationWords(whole, locale);
}

QString clockWord(Instant at, Instant now, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMillis(at));
    const bool today = moment.date() == QDateTime::fromMSecsSinceEpoch(toMillis(now)).date();
    return today ? moment.toString(QStringLiteral("HH:mm")) : momentWord(at, now, locale);
}

QString paceSentence(const BroadcastPace &pace, Instant now, const QLocale &locale)
{
    QStringList parts;
    if (pace.perSecond > 0 || pace.allowed > 0)
        parts.append(pace.allowed > 0 ? RunWords::pace(rateWord(pace.perSecond, locale), rateWord(pace.allowed, locale)) : rateWord(pace.perSecond, locale));
    if (pace.left) {
        parts.append(RunWords::left(timeLeftWords(*pace.left, locale)));
        parts.append(RunWords::ends(clockWord(now + *pace.left, now, locale)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString spanSentence(const Broadcast &broadcast, Instant now, const QLocale &locale)
{
    if (!broadcast.startedAt)
        return {};
    const QString from = clockWord(*broadcast.startedAt, now, locale);
    if (!broadcast.finishedAt)
        return RunWords::since(from);
    return QStringLiteral("%1 · %2").arg(RunWords::took(timeLeftWords(*broadcast.finishedAt - *broadcast.startedAt, locale)),
                                         RunWords::between(from, clockWord(*broadcast.finishedAt, now, locale)));
}

QString canarySentence(const Broadcast &broadcast, const BroadcastTotals &totals)
{
    const Canary &canary = broadcast.plan.canary;
    return canary.count > 0 ? RunWords::canary(canary.count, totals.delivered, canary.delivered) : QString();
}

} // namespace recado
