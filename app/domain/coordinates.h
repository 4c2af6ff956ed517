#pragma once

#include <QString>

#include <optional>

namespace recado {

struct Coordinates {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Coordinates &) const = default;
};

// What people copy when they mean a place: "-23.55, -46.63", "-23,55; -46,63", "23.55° S, 46.63° W", "geo:-23.55,-46.63", or a link of
// Google Maps, Apple Maps or OpenStreetMap that names the point. Nothing when it is none of these or lies outside the globe.
std::optional<Coordinates> coordinatesIn(const QString &text);

// One of the two as people write it, with a point or a comma: "-23,55". Nothing when it is no number.
std::optional<double> coordinateIn(const QString &text);

} // namespace recado
