#include "format/overviewwords.h"

#include "format/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace recado {

namespace {

constexpr int mostTicks = 12;

struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(recado::OverviewWords)
};

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

// The locale's day and month in its own order: "dd/MM" from "dd/MM/yyyy".
QString dayAndMonth(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression year(QStringLiteral("[^dM]*y+[^dM]*"));
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return locale.toString(date, format.remove(year));
}

QString dayWord(const QDate &date, Instant now, const QLocale &locale)
{
    return date.year() == localTime(now).date().year() ? dayAndMonth(date, locale) : locale.toString(date, QLocale::ShortFormat);
}

QString hourWord(const QDateTime &at)
{
    return at.toString(QStringLiteral("HH:mm"));
}

} // namespace

QString edgeWord(Milliseconds edge, const QLocale &locale)
{
    const qint64 seconds = edge.count() / 1000;
    if (seconds < 60)
        return OverviewWords::tr("%1 s", "a span of time").arg(locale.toString(seconds));
    if (seconds < 3600)
        return OverviewWords::tr("%1 min", "a span of time").arg(locale.toString(seconds / 60));
    if (seconds < 86'400)
        return OverviewWords::tr("%1 h", "a span of time").arg(locale.toString(seconds / 3600));
    return OverviewWords::tr("%1 d", "a span of time: days").arg(locale.toString(seconds / 86'400));
}

QString durationBinWord(int bin, const QLocale &locale)
{
    const QList<Milliseconds> &edges = durationEdges();
    if (bin <= 0)
        return OverviewWords::tr("less than %1").arg(edgeWord(edges.first(), locale));
    if (bin >= edges.size())
        return OverviewWords::tr("%1 or longer").arg(edgeWord(edges.last(), locale));
    return OverviewWords::tr("%1 to %2", "1 min to 2 min").arg(edgeWord(edges[bin - 1], locale), edgeWord(edges[bin], locale));
}

QString volumeStepWord(VolumeStep step)
{
    switch (step) {
    case VolumeStep::Minute: return OverviewWords::tr("Per minute");
    case VolumeStep::Hour: return OverviewWords::tr("Per hour");
    case VolumeStep::Day: return OverviewWords::tr("Per day");
    case VolumeStep::Month: return OverviewWords::tr("Per month");
    }
    return {};
}

QString volumePointWord(Instant from, VolumeStep step, Instant now, const QLocale &locale)
{
    const QDateTime at = localTime(from);
    switch (step) {
    case VolumeStep::Minute:
    case VolumeStep::Hour:
        return at.date() == localTime(now).date() ? hourWord(at) : dayWord(at.date(), now, locale) + QLatin1Char(' ') + hourWord(at);
    case VolumeStep::Day: return dayWord(at.date(), now, locale);
    case VolumeStep::Month: return locale.toString(at.date(), QStringLiteral("MMMM yyyy"));
    }
    return {};
}

QString volumeTickWord(Instant from, VolumeStep step, const QLocale &locale)
{
    const QDateTime at = localTime(from);
    if (step == VolumeStep::Month)
        return at.date().month() == 1 ? QString::number(at.date().year()) : locale.toString(at.date(), QStringLiteral("MMM yyyy"));
    const bool isMidnight = at.time().hour() == 0 && at.time().minute() == 0;
    return step == VolumeStep::Day || isMidnight ? dayAndMonth(at.date(), locale) : hourWord(at);
}

QList<int> volumeTicks(const Volume &volume)
{
    const qsizetype size = volume.points.size();
    QList<int> whole; // beginnings of the next longer span
    for (int place = 0; place < size; ++place) {
        const QDateTime at = localTime(volume.points[place].from);
        const bool isWhole = volume.step == VolumeStep::Minute ? at.time().minute() % 10 == 0
            : volume.step == VolumeStep::Hour                  ? at.time().hour() == 0
            : volume.step == VolumeStep::Day                   ? at.date().day() == 1
                                                               : at.date().month() == 1;
        if (isWhole)
            whole.append(place);
    }
    // A day of hours has one midnight, a month of days one first: then every so many points have a word.
    if (whole.size() < 3) {
        whole.clear();
        const qsizetype step = std::max<qsizetype>(1, (size + mostTicks - 1) / mostTicks);
        for (qsizetype place = 0; place < size; place += step)
            whole.append(int(place));
        return whole;
    }
    QList<int> ticks;
    const qsizetype step = (whole.size() + mostTicks - 1) / mostTicks;
    for (qsizetype place = 0; place < whole.size(); place += step)
        ticks.append(whole[place]);
    return ticks;
}

QString durationSentence(const DurationFigures &figures, const QLocale &locale)
{
    if (figures.count == 0)
        return {};
    return OverviewWords::tr("%1: 50 % within %2, 95 % within %3")
        .arg(locale.toString(figures.count), durationWords(figures.within[0], locale), durationWords(figures.within[3], locale));
}

} // namespace recado
