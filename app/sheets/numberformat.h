#pragma once

#include "sheets/decimal.h"

#include <QList>
#include <QLocale>

#include <optional>

// Number formats of workbooks: how a stored number becomes the text in the cell. Internal to the room.
namespace recado::sheets {

// Whose spreadsheet shows it.
struct Tongue {
    QChar decimalMark = QLatin1Char(',');
    bool from1904 = false; // days count from 1904, as on old Macintoshs
    QLocale names; // of months and days, unless the format names its own

    // The program's language where it writes numbers with this mark, else Portuguese or English.
    static Tongue of(QChar decimalMark, bool from1904);
    QChar thousandsMark() const { return QLatin1Char(decimalMark == QLatin1Char(',') ? '.' : ','); }
    QString word(bool value) const;
};

struct Shown {
    QString text;
    QString exact; // Cell::exact
};

// As "ECMA-376 Part 1, 18.8.31 numFmts" and Excel do it. Left out: fractions (shown as decimals), colours, eras.
class NumberFormat {
public:
    explicit NumberFormat(const QString &code = {});
    // The formats that every workbook knows without saying them ("18.8.30 numFmt"); empty: none of these. Dates and times that follow the
    // computer's settings are day/month/year and 24 hours.
    static QString builtIn(int id);

    Shown show(double value, const Tongue &tongue) const;

    struct Part {
        enum class Kind {
            Literal,
            Digit,
            Point,
            Percent,
            Exponent,
            General,
            Text,
            Year,
            Month,
            Minute,
            Day,
            Hour,
            Second,
            Fraction,
            HalfDay,
            Elapsed
        };

        Kind kind;
        QString text; // a literal, a placeholder, or the letters of a date as they stand
    };
    struct Section {
        enum class Kind { General, Number, Date, Literal, Text };

        QList<Part> parts;
        Kind kind = Kind::General;
        std::optional<QString> condition; // ">=100"
        std::optional<QLocale> names;
        bool hasThousands = false;
        int thousandsCut = 0; // by commas at the end: shown in thousands, millions…
        int percents = 0;
        int decimals = 0;
        bool hasExponent = false;
    };

private:
    const Section &sectionFor(double value, bool &showsSign) const;

    QList<Section> m_sections;
};

// The parts of a code, section by section.
QList<NumberFormat::Section> parseFormat(const QString &code);

// Of a moment: days since the beginning of the calendar. None where there is no such day.
std::optional<QString> showDate(double days, const NumberFormat::Section &section, const Tongue &tongue);
// The day and time of an ISO 8601 text as days, for cells that hold one.
std::optional<double> daysOf(const QString &iso, bool from1904);

} // namespace recado::sheets
