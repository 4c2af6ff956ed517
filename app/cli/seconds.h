#pragma once

#include "base/clock.h"

#include <QString>

#include <chrono>
#include <optional>

namespace recado::cli {

// "60" or "0.5", above 0 and at most a week.
inline std::optional<std::chrono::milliseconds> secondsFrom(const QString &text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !(seconds > 0) || seconds > 7 * 86'400.0)
        return {};
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

} // namespace recado::cli
