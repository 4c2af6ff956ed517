#include "domain/filter/filterfields.h"

#include <QDateTime>

namespace recado {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 longest = 100 * 365 * day;

Instant startOf(QDate date, const QTimeZone &zone)
{
    return fromMillis(date.startOfDay(zone).toMSecsSinceEpoch());
}

FilterMoment wholeDay(QDate date, const QTimeZone &zone)
{
    return {startOf(date, zone), startOf(date.addDays(1), zone)};
}

FilterMoment span(const QDateTime &from, qint64 length)
{
    const Instant begin = fromMillis(from.toMSecsSinceEpoch());
    return {begin, begin + Milliseconds(length)};
}

// "2026-11-22 14:05" and the like: a wall clock's time in the zone. Day and time are read each by itself: as one they would be a time of this
// computer's zone, which has none between two and three on some nights.
std::optional<FilterMoment> wallClock(const QString &text, const QTimeZone &zone)
{
    const struct {
        QString format;
        qint64 length;
    } forms[] = {{QStringLiteral("HH:mm"), minute}, {QStringLiteral("HH:mm:ss"), second}, {QStringLiteral("HH:mm:ss.zzz"), 1}};
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid() || text.size() < 12 || (text[10] != QLatin1Char(' ') && text[10] != QLatin1Char('T')))
        return {};
    for (const auto &form : forms) {
        const QTime time = QTime::fromString(text.mid(11), form.format);
        if (time.isValid())
            return span(QDateTime(date, time, zone), form.length);
    }
    return {};
}

} // namespace

std::optional<FilterMoment> filterMoment(const QString &text, const FilterContext &context)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(context.now), context.zone).date();
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("now"))
        return FilterMoment{context.now, context.now + Milliseconds(1)};
    if (word == QLatin1String("today"))
        return wholeDay(today, context.zone);
    if (word == QLatin1String("yesterday"))
        return wholeDay(today.addDays(-1), context.zone);
    const QDate date = QDate::fromString(word, Qt::ISODate);
    if (word.size() == 10 && date.isValid())
        return wholeDay(date, context.zone);
    if (const auto wall = wallClock(text.trimmed(), context.zone))
        return wall;
    const QString trimmed = text.trimmed();
    const bool hasZone = trimmed.size() > 16 && (trimmed.endsWith(QLatin1Char('Z')) || QStringView(trimmed).mid(16).contains(QLatin1Char('+')) || QStringView(trimmed).mid(16).contains(QLatin1Char('-')));
    if (const auto exact = hasZone ? instantFromIso(trimmed) : std::nullopt)
        return FilterMoment{*exact, *exact + Milliseconds(trimmed.contains(QLatin1Char('.')) ? 1 : second)};
    return {};
}

std::optional<qint64> filterDuration(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    bool isNumber = false;
    const qint64 count = text.left(digits).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    const QString unit = text.mid(digits).trimmed().toLower();
    const struct {
        QLatin1String name;
        qint64 length;
    } units[] = {{QLatin1String("s"), second}, {QLatin1String("min"), minute}, {QLatin1String("m"), minute},
                 {QLatin1String("h"), hour},   {QLatin1String("d"), day},      {QLatin1String("w"), 7 * day}};
    for (const auto &known : units) {
        if (unit == known.name)
            return count <= longest / known.length ? std::optional(count * known.length) : std::nullopt;
    }
    return {};
}

} // namespace recado
