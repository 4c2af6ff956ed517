#include "format/daywords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(recado::DayWords)
};

} // namespace

QString dayWord(QDate day, QDate today, const QLocale &locale)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return DayWords::tr("Today");
    if (ago == 1)
        return DayWords::tr("Yesterday");
    if (ago > 1 && ago < 7)
        return locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    // The long format begins with the day of the week, which is no help this far away.
    const QString words = locale.toString(day, QLocale::LongFormat);
    const QString weekday = locale.dayName(day.dayOfWeek(), QLocale::LongFormat) + QStringLiteral(", ");
    return words.startsWith(weekday) ? words.mid(weekday.size()) : words;
}

} // namespace recado
