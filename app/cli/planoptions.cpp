#include "cli/planoptions.h"

#include "domain/folding.h"

#include <QRegularExpression>

namespace recado::cli {

namespace {

constexpr double mostPerSecond = 10'000;

std::optional<QTime> timeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,2}:\\d{2}$"));
    const QTime time = form.match(text).hasMatch() ? QTime::fromString(text, QStringLiteral("H:mm")) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<Instant> nextTime(QTime time, Instant now, const QTimeZone &zone)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone);
    QDateTime then(here.date(), time, zone);
    if (then <= here)
        then = QDateTime(here.date().addDays(1), time, zone);
    return then.isValid() ? std::optional(Instant(Milliseconds(then.toMSecsSinceEpoch()))) : std::nullopt;
}

std::optional<int> dayFrom(const QString &text)
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                                   QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    const qsizetype at = names.indexOf(text.trimmed().toLower());
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at) + 1);
}

} // namespace

std::optional<Instant> momentWithOffset(const QString &text)
{
    static const QRegularExpression offset(QStringLiteral("T.*(Z|[+-]\\d{2}:?\\d{2})$"), QRegularExpression::CaseInsensitiveOption);
    return offset.match(text).hasMatch() ? instantFromIso(text) : std::nullopt;
}

std::optional<Pace> paceFrom(const QString &text, Instant now, const QTimeZone &zone)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("fastest"))
        return Pace{};
    if (word.startsWith(QLatin1String("until"))) {
        const QString rest = text.trimmed().mid(5).trimmed();
        const auto time = timeFrom(rest);
        const auto moment = time ? nextTime(*time, now, zone) : momentWithOffset(rest);
        if (!moment || *moment <= now)
            return {};
        return Pace{Pace::Kind::SpreadUntil, 0, moment};
    }
    static const QRegularExpression rate(QStringLiteral("^(\\d+(?:\\.\\d+)?)/(s|sec|second|m|min|minute)$"));
    const auto match = rate.match(word);
    const double number = match.hasMatch() ? match.captured(1).toDouble() : 0;
    const bool isPerSecond = match.captured(2).startsWith(QLatin1Char('s'));
    if (!(number > 0) || number > (isPerSecond ? mostPerSecond : mostPerSecond * 60))
        return {};
    return Pace{isPerSecond ? Pace::Kind::PerSecond : Pace::Kind::PerMinute, number, {}};
}

std::optional<HoursSpan> hoursFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    if (parts.size() != 2)
        return {};
    const auto from = timeFrom(parts[0].trimmed());
    // A day ends at 24:00, which QTime calls midnight.
    const auto to = parts[1].trimmed() == QLatin1String("24:00") ? std::optional(QTime(0, 0)) : timeFrom(parts[1].trimmed());
    if (!from || !to || *from == *to)
        return {};
    return HoursSpan{*from, *to};
}

std::optional<QSet<int>> daysFrom(const QString &text)
{
    if (text.trimmed().compare(QLatin1String("all"), Qt::CaseInsensitive) == 0)
        return QSet<int>{1, 2, 3, 4, 5, 6, 7};
    QSet<int> days;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QStringList ends = part.split(QLatin1Char('-'));
        const auto first = dayFrom(ends.first());
        const auto last = dayFrom(ends.last());
        if (ends.size() > 2 || !first || !last)
            return {};
        for (int day = *first;; day = day % 7 + 1) {
            days.insert(day);
            if (day == *last)
                break;
        }
    }
    return days;
}

std::optional<Canary> canaryFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 2 && parts.size() != 3)
        return {};
    Canary canary;
    bool good = true;
    canary.count = parts[0].toInt(&good);
    if (good)
        canary.delivered = parts[1].toInt(&good);
    if (good && parts.size() == 3)
        canary.within = std::chrono::minutes(parts[2].toInt(&good));
    if (!good || canary.count < 1 || canary.delivered < 1 || canary.delivered > canary.count || canary.within.count() < 1)
        return {};
    return canary;
}

int columnFrom(const QString &text, const QStringList &columns)
{
    const qsizetype exact = columns.indexOf(text);
    if (exact >= 0)
        return static_cast<int>(exact);
    if (text.startsWith(QLatin1Char('#'))) {
        const int place = text.mid(1).toInt();
        return place >= 1 && place <= columns.size() ? place - 1 : -1;
    }
    int found = -1;
    for (int i = 0; i < columns.size(); ++i) {
        if (foldedForSearch(columns[i].trimmed()) != foldedForSearch(text.trimmed()))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

std::optional<QPair<QString, QString>> pairFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 1)
        return {};
    return QPair<QString, QString>{text.left(equals), text.mid(equals + 1)};
}

} // namespace recado::cli
