// Sources: the list of area codes (CNs) of Anatel's numbering plan ("Códigos Nacionais") with the municipalities they hold, and the
// zones' areas as the IANA time zone database's zone.tab describes them ("Amazonas (west)", "Pará (east), Amapá", …).
#include "domain/pacer.h"

#include "domain/phone.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QTimeZone>

namespace recado {

namespace {

struct Area {
    int first;
    int last;
    const char *zone;
};

constexpr char saoPaulo[] = "America/Sao_Paulo";
constexpr char fortaleza[] = "America/Fortaleza";

constexpr Area areas[]{
    {11, 19, saoPaulo}, // SP
    {21, 22, saoPaulo},
    {24, 24, saoPaulo}, // RJ
    {27, 28, saoPaulo}, // ES
    {31, 35, saoPaulo},
    {37, 38, saoPaulo}, // MG
    {41, 46, saoPaulo}, // PR
    {47, 49, saoPaulo}, // SC
    {51, 51, saoPaulo},
    {53, 55, saoPaulo}, // RS
    {61, 62, saoPaulo},
    {64, 64, saoPaulo}, // DF, GO
    {63, 63, "America/Araguaina"}, // TO
    {65, 66, "America/Cuiaba"}, // MT
    {67, 67, "America/Campo_Grande"}, // MS
    {68, 68, "America/Rio_Branco"}, // AC
    {69, 69, "America/Porto_Velho"}, // RO
    {71, 71, "America/Bahia"},
    {73, 75, "America/Bahia"},
    {77, 77, "America/Bahia"}, // BA
    {79, 79, "America/Maceio"}, // SE
    {81, 81, "America/Recife"}, // PE; Fernando de Noronha, an hour ahead, shares the code
    {82, 82, "America/Maceio"}, // AL
    {83, 83, fortaleza}, // PB
    {84, 84, fortaleza}, // RN
    {85, 85, fortaleza}, // CE
    {86, 86, fortaleza}, // PI
    {87, 87, "America/Recife"}, // PE
    {88, 88, fortaleza}, // CE
    {89, 89, fortaleza}, // PI
    {91, 91, "America/Belem"}, // PA, east
    {92, 92, "America/Manaus"}, // AM
    {93, 93, "America/Santarem"}, // PA, west
    {94, 94, "America/Belem"}, // PA, south-east
    {95, 95, "America/Boa_Vista"}, // RR
    {96, 96, "America/Belem"}, // AP
    {97, 97, "America/Eirunepe"}, // AM, the interior: its west is an hour behind Manaus, its east (Tefé, Coari) is not
    {98, 99, fortaleza}, // MA
};

QByteArray brazilianZone(QStringView digits)
{
    // Ten or eleven digits behind the country code; 0800 and 4004 are nowhere.
    const bool isNumber = digits.size() == 12 || digits.size() == 13;
    const int code = isNumber ? digits.mid(2, 2).toInt() : 0;
    for (const Area &area : areas) {
        if (code >= area.first && code <= area.last)
            return area.zone;
    }
    return {};
}

// Two places whose clocks agree: every month for some years to come.
bool agree(const QByteArray &left, const QByteArray &right)
{
    const QTimeZone one(left);
    const QTimeZone other(right);
    for (QDate day(2026, 1, 15); day.year() < 2031; day = day.addMonths(1)) {
        const QDateTime moment = day.startOfDay(Qt::UTC);
        if (one.offsetFromUtc(moment) != other.offsetFromUtc(moment))
            return false;
    }
    return true;
}

// The zone of a country that has one, or several that keep the same time (Germany's Berlin and Büsingen, all of Argentina); else empty.
QByteArray zoneOfCountry(const QString &region)
{
    const auto territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory)
        return {};
    const auto zones = QTimeZone::availableTimeZoneIds(territory);
    for (const QByteArray &zone : zones) {
        if (!agree(zones.first(), zone))
            return {};
    }
    return zones.value(0);
}

QByteArray knownZoneOfCountry(const QString &region)
{
    static QMutex mutex;
    static QHash<QString, QByteArray> known;
    const QMutexLocker lock(&mutex);
    auto found = known.find(region);
    if (found == known.end())
        found = known.insert(region, zoneOfCountry(region));
    return *found;
}

} // namespace

QByteArray timeZoneOf(const QString &e164)
{
    if (!e164.startsWith(QLatin1Char('+')))
        return {};
    const QStringView digits = QStringView(e164).mid(1);
    if (digits.startsWith(QLatin1String("55")))
        return brazilianZone(digits);
    const QString country = countryOf(e164);
    return country.isEmpty() ? QByteArray() : knownZoneOfCountry(country);
}

} // namespace recado
