#include "sheets/numberformat.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace recado::sheets {

namespace {

using Part = NumberFormat::Part;
using Section = NumberFormat::Section;
using Kind = NumberFormat::Part::Kind;

constexpr qint64 dayMillis = 86'400'000;
constexpr double lastDay = 2'958'465; // 31/12/9999

struct Moment {
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0; // 1: Monday
    qint64 millis = 0; // of the day
    double days = 0; // since the beginning, for what counts hours beyond 24
};

bool hasFractionOfSeconds(const Section &section)
{
    return section.decimals > 0;
}

std::optional<Moment> momentOf(double days, const Section &section, bool from1904)
{
    if (!(days >= 0) || days >= lastDay + 1)
        return {};
    // Rounded to what is shown at most, so that 23:59:59,9999999 does not lose its day.
    constexpr std::array units{1000, 100, 10, 1};
    const double unit = units[std::size_t(std::min(section.decimals, 3))];
    const auto total = qint64(std::llround(days * double(dayMillis) / unit) * qint64(unit));
    const qint64 day = total / dayMillis;
    Moment moment;
    moment.millis = total % dayMillis;
    moment.days = double(total) / double(dayMillis);
    // Lotus 1-2-3 took 1900 for a leap year, and everybody since has kept the day that never was.
    if (!from1904 && day == 60) {
        moment.year = 1900;
        moment.month = 2;
        moment.day = 29;
        moment.weekday = 3;
        return moment;
    }
    const QDate begin = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = begin.addDays(day);
    moment.year = date.year();
    moment.month = date.month();
    moment.day = date.day();
    moment.weekday = date.dayOfWeek();
    return moment;
}

QString padded(qint64 number, qsizetype width)
{
    return QString::number(number).rightJustified(width, QLatin1Char('0'));
}

// "jan", where Qt's tables say "jan.".
QString withoutPoint(QString name)
{
    return name.remove(QLatin1Char('.'));
}

QString monthText(const QString &letters, int month, const QLocale &names)
{
    switch (letters.size()) {
    case 1:
    case 2: return padded(month, letters.size());
    case 3: return withoutPoint(names.standaloneMonthName(month, QLocale::ShortFormat));
    case 5: return names.standaloneMonthName(month, QLocale::LongFormat).left(1);
    default: return names.standaloneMonthName(month, QLocale::LongFormat);
    }
}

QString dayText(const QString &letters, const Moment &moment, const QLocale &names)
{
    switch (letters.size()) {
    case 1:
    case 2: return padded(moment.day, letters.size());
    case 3: return withoutPoint(names.standaloneDayName(moment.weekday, QLocale::ShortFormat));
    default: return names.standaloneDayName(moment.weekday, QLocale::LongFormat);
    }
}

QString elapsedText(const QString &letters, const Moment &moment)
{
    const double perDay = letters.startsWith(QLatin1Char('h')) ? 24 : letters.startsWith(QLatin1Char('m')) ? 1440 : 86'400;
    return padded(qint64(std::floor(moment.days * perDay + 1e-6)), letters.size());
}

} // namespace

std::optional<QString> showDate(double days, const Section &section, const Tongue &tongue)
{
    const auto moment = momentOf(days, section, tongue.from1904);
    if (!moment)
        return {};
    const QLocale names = section.names.value_or(tongue.names);
    const qint64 seconds = moment->millis / 1000;
    const auto hour = seconds / 3600;
    bool isHalfDay = false;
    for (const Part &part : section.parts)
        isHalfDay = isHalfDay || part.kind == Kind::HalfDay;
    QString text;
    QString fraction = padded(moment->millis % 1000, 3);
    for (const Part &part : section.parts) {
        switch (part.kind) {
        case Kind::Year: text += part.text.size() <= 2 ? padded(moment->year % 100, 2) : padded(moment->year, 4); break;
        case Kind::Month: text += monthText(part.text, moment->month, names); break;
        case Kind::Day: text += dayText(part.text, *moment, names); break;
        case Kind::Hour: text += padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, std::min<qsizetype>(part.text.size(), 2)); break;
        case Kind::Minute: text += padded(seconds / 60 % 60, std::min<qsizetype>(part.text.size(), 2)); break;
        case Kind::Second: text += padded(seconds % 60, std::min<qsizetype>(part.text.size(), 2)); break;
        case Kind::HalfDay: text += hour < 12 ? QLatin1String("AM") : QLatin1String("PM"); break;
        case Kind::Elapsed: text += elapsedText(part.text, *moment); break;
        case Kind::Point: text += hasFractionOfSeconds(section) ? tongue.decimalMark : QChar(u'.'); break;
        case Kind::Digit: // of a second
            text += fraction.left(1);
            fraction.remove(0, 1);
            break;
        case Kind::Literal:
        case Kind::Fraction:
        case Kind::Percent: text += part.text; break;
        default: break;
        }
    }
    return text.trimmed();
}

std::optional<double> daysOf(const QString &iso, bool from1904)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    const QDate begin = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const double days = double(begin.daysTo(moment.date())) + double(moment.time().msecsSinceStartOfDay()) / double(dayMillis);
    return !from1904 && days < 61 ? days - 1 : days;
}

} // namespace recado::sheets
