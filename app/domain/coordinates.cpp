#include "domain/coordinates.h"

#include <QRegularExpression>

#include <cmath>

namespace recado {

namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

std::optional<Coordinates> onGlobe(double latitude, double longitude)
{
    if (std::abs(latitude) > 90 || std::abs(longitude) > 180)
        return {};
    return Coordinates{latitude, longitude};
}

std::optional<Coordinates> matched(const QRegularExpression &shape, const QString &text)
{
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const auto latitude = coordinateIn(match.captured(1));
    const auto longitude = coordinateIn(match.captured(2));
    return latitude && longitude ? onGlobe(*latitude, *longitude) : std::nullopt;
}

// The place itself before the point that the map happened to show.
std::optional<Coordinates> ofLink(const QString &link)
{
    static const QRegularExpression shapes[]{
        pattern(R"(!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?))"),
        pattern(R"([?&](?:q|query|ll|sll|center|destination|daddr|coordinate)=(?:loc:)?(-?\d+(?:\.\d+)?)(?:,|%2C)\+?(?:%20)?(-?\d+(?:\.\d+)?))"),
        pattern(R"([?&]mlat=(-?\d+(?:\.\d+)?)&mlon=(-?\d+(?:\.\d+)?))"),
        pattern(R"(#map=\d+/(-?\d+(?:\.\d+)?)/(-?\d+(?:\.\d+)?))"),
        pattern(R"(/(?:place|search|dir)/(-?\d+\.\d+),\+?(?:%20)?(-?\d+\.\d+))"),
        pattern(R"(/@(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?))"),
    };
    for (const QRegularExpression &shape : shapes) {
        if (const auto found = matched(shape, link))
            return found;
    }
    return {};
}

} // namespace

std::optional<double> coordinateIn(const QString &text)
{
    static const QRegularExpression shape = pattern(R"(\A\s*([+-]?\d{1,3}(?:[.,]\d*)?)\s*(?:°\s*)?([NSEWLO]?)\s*\z)");
    QString plain = text;
    const auto match = shape.match(plain.replace(QChar(0x2212), QLatin1Char('-')));
    if (!match.hasMatch())
        return {};
    const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const QString side = match.captured(2).toUpper(); // L and O: leste, este, oeste
    const bool isNegative = side == QLatin1String("S") || side == QLatin1String("W") || side == QLatin1String("O");
    return isNegative ? -std::abs(number) : number;
}

std::optional<Coordinates> coordinatesIn(const QString &text)
{
    // A comma parts the two unless it is the decimal one; then a semicolon, a comma and a space, or a space does.
    static const QRegularExpression pairs[]{
        pattern(R"(\A\s*geo:([+-]?\d{1,3}(?:\.\d+)?),([+-]?\d{1,3}(?:\.\d+)?)(?:[?;,].*)?\z)"),
        pattern(R"(\A\s*\(?([+-]?\d{1,3}\.\d+\s*°?\s*[NS]?)\s*[,;]\s*([+-]?\d{1,3}(?:\.\d+)?\s*°?\s*[EWLO]?)\)?\s*\z)"),
        pattern(R"(\A\s*\(?([+-]?\d{1,3}[.,]\d+\s*°?\s*[NS]?)(?:\s*;\s*|,\s+|\s+)([+-]?\d{1,3}[.,]\d+\s*°?\s*[EWLO]?)\)?\s*\z)"),
        pattern(R"(\A\s*\(?([+-]?\d{1,3}\s*°?\s*[NS]?)(?:\s*;\s*|,\s+)([+-]?\d{1,3}\s*°?\s*[EWLO]?)\)?\s*\z)"),
    };
    QString plain = text;
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    if (plain.contains(QLatin1String("://")))
        return ofLink(plain);
    for (const QRegularExpression &pair : pairs) {
        if (const auto found = matched(pair, plain))
            return found;
    }
    return {};
}

} // namespace recado
