#include "format/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace recado {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(recado::TimeWords)

public:
    static QString age(qint64 seconds, const QLocale &locale);
    static QString duration(qint64 millis, const QLocale &locale);
    static QString about(qint64 millis, const QLocale &locale);
};

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

// The locale's day and month in its own order and with its own separator: "dd/MM" from "dd/MM/yyyy".
QString dayAndMonth(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression year(QStringLiteral("[^dM]*y+[^dM]*"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.remove(year);
    return locale.toString(date, format);
}

QString fullDate(const QDate &date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

QString TimeWords::age(qint64 seconds, const QLocale &locale)
{
    if (seconds < 1)
        return tr("now");
    if (seconds < 60)
        return tr("%1 s ago").arg(locale.toString(seconds));
    if (seconds < 3600)
        return tr("%1 min ago").arg(locale.toString(seconds / 60));
    if (seconds < 86400)
        return tr("%1 h ago").arg(locale.toString(seconds / 3600));
    const qint64 days = seconds / 86400;
    return days == 1 ? tr("1 day ago") : tr("%1 days ago").arg(locale.toString(days));
}

QString TimeWords::duration(qint64 millis, const QLocale &locale)
{
    if (millis < 1000)
        return tr("%1 ms").arg(locale.toString(millis));
    if (millis < 60'000)
        return tr("%1 s").arg(locale.toString(double(millis / 100) / 10, 'f', 1));
    const qint64 seconds = millis / 1000;
    if (seconds < 3600)
        return tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
    return tr("%1 h %2 min").arg(locale.toString(seconds / 3600), locale.toString(seconds / 60 % 60));
}

// Rounded, never to nothing.
QString TimeWords::about(qint64 millis, const QLocale &locale)
{
    if (millis < 1000)
        return tr("less than a second");
    const qint64 seconds = (millis + 500) / 1000;
    if (seconds < 60)
        return tr("about %n second(s)", nullptr, int(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("about %n minute(s)", nullptr, int(minutes));
    return minutes % 60 == 0 && minutes < 24 * 60 ? tr("about %n hour(s)", nullptr, int(minutes / 60))
                                                  : tr("about %1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

} // namespace

QString momentWord(Instant at, Instant now, const QLocale &locale)
{
    const QDateTime moment = localTime(at);
    const QDate today = localTime(now).date();
    if (moment.date() == today)
        return moment.toString(QStringLiteral("HH:mm:ss"));
    const QString date = moment.date().year() == today.year() ? dayAndMonth(moment.date(), locale) : fullDate(moment.date(), locale);
    return date + QLatin1Char(' ') + moment.toString(QStringLiteral("HH:mm"));
}

QString exactTime(Instant at)
{
    return localTime(at).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString exactMoment(Instant at, const QLocale &locale)
{
    const QDateTime local = localTime(at);
    const QDateTime utc = local.toUTC();
    const int minutes = local.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("UTC%1%2:%3")
                             .arg(minutes < 0 ? QChar(0x2212) : QLatin1Char('+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return fullDate(local.date(), locale) + QLatin1Char(' ') + exactTime(at) + QStringLiteral(" (") + zone + QStringLiteral(")\n")
        + fullDate(utc.date(), locale) + QLatin1Char(' ') + utc.toString(QStringLiteral("HH:mm:ss.zzz")) + QStringLiteral(" UTC");
}

QString ageWords(Instant at, Instant now, const QLocale &locale)
{
    return TimeWords::age((toMillis(now) - toMillis(at)) / 1000, locale);
}

QString durationWords(Milliseconds duration, const QLocale &locale)
{
    return TimeWords::duration(std::max<qint64>(duration.count(), 0), locale);
}

QString aboutDuration(Milliseconds duration, const QLocale &locale)
{
    return TimeWords::about(duration.count(), locale);
}

} // namespace recado
