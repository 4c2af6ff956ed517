#include "sheets/numberformat.h"

#include <QHash>

namespace recado::sheets {

Tongue Tongue::of(QChar decimalMark, bool from1904)
{
    const QLocale program;
    const bool fits = program.decimalPoint() == QString(decimalMark) && program.language() != QLocale::C;
    const QLocale other = decimalMark == QLatin1Char(',') ? QLocale(QLocale::Portuguese, QLocale::Brazil) : QLocale(QLocale::English);
    return {decimalMark, from1904, fits ? program : other};
}

QString Tongue::word(bool value) const
{
    // What spreadsheets show for truth values.
    switch (names.language()) {
    case QLocale::Portuguese: return value ? QStringLiteral("VERDADEIRO") : QStringLiteral("FALSO");
    case QLocale::Spanish: return value ? QStringLiteral("VERDADERO") : QStringLiteral("FALSO");
    default: return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    }
}

QString NumberFormat::builtIn(int id)
{
    static const QHash<int, const char *> codes{{0, "General"},
                                                {1, "0"},
                                                {2, "0.00"},
                                                {3, "#,##0"},
                                                {4, "#,##0.00"},
                                                {5, "\"R$\" #,##0;-\"R$\" #,##0"},
                                                {6, "\"R$\" #,##0;-\"R$\" #,##0"},
                                                {7, "\"R$\" #,##0.00;-\"R$\" #,##0.00"},
                                                {8, "\"R$\" #,##0.00;-\"R$\" #,##0.00"},
                                                {9, "0%"},
                                                {10, "0.00%"},
                                                {11, "0.00E+00"},
                                                {12, "# ?/?"},
                                                {13, "# ?\?/?\?"},
                                                {14, "dd/mm/yyyy"},
                                                {15, "d-mmm-yy"},
                                                {16, "d-mmm"},
                                                {17, "mmm-yy"},
                                                {18, "h:mm AM/PM"},
                                                {19, "h:mm:ss AM/PM"},
                                                {20, "hh:mm"},
                                                {21, "hh:mm:ss"},
                                                {22, "dd/mm/yyyy hh:mm"},
                                                {37, "#,##0;-#,##0"},
                                                {38, "#,##0;-#,##0"},
                                                {39, "#,##0.00;-#,##0.00"},
                                                {40, "#,##0.00;-#,##0.00"},
                                                {41, "#,##0;-#,##0;\"-\""},
                                                {42, "\"R$\" #,##0;-\"R$\" #,##0;\"R$ -\""},
                                                {43, "#,##0.00;-#,##0.00;\"-\""},
                                                {44, "\"R$\" #,##0.00;-\"R$\" #,##0.00;\"R$ -\""},
                                                {45, "mm:ss"},
                                                {46, "[h]:mm:ss"},
                                                {47, "mm:ss.0"},
                                                {48, "##0.0E+0"},
                                                {49, "@"}};
    if (const auto found = codes.constFind(id); found != codes.cend())
        return QString::fromLatin1(*found);
    // 27 to 36 and 50 to 58 are dates of East Asian editions.
    return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? builtIn(14) : QString();
}

} // namespace recado::sheets
