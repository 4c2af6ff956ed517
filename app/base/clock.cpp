#include "base/clock.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace recado {

QString toIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

std::optional<Instant> instantFromIso(const QString &text)
{
    // QDateTime rounds a seven-digit fraction, and what is shown must never be later than what was said.
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:[.,](\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$)"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return {};
    qint64 millis = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    millis += match.captured(3).leftJustified(3, QLatin1Char('0'), true).toInt();
    QString zone = match.captured(4);
    if (!zone.isEmpty() && zone != QLatin1String("Z")) {
        zone.remove(QLatin1Char(':'));
        const int offset = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
        millis -= (zone.startsWith(QLatin1Char('-')) ? -1 : 1) * offset * qint64(1000);
    }
    return fromMillis(millis);
}

Instant SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

} // namespace recado
