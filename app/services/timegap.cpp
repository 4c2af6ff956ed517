#include "services/timegap.h"

#include <chrono>
#include <cstdlib>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace recado {

namespace {

constexpr qint64 jump = 60'000;

qint64 awakeMillis()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// With the time the computer slept; where the system does not tell, sleep shows as a gap or a jump of the wall clock.
qint64 allMillis()
{
#ifdef Q_OS_LINUX
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
#endif
    return awakeMillis();
}

} // namespace

Beat beatAt(Instant wall)
{
    return {wall, awakeMillis(), allMillis()};
}

TimeGap gapBetween(const Beat &before, const Beat &after)
{
    const qint64 awake = after.awake - before.awake;
    const qint64 all = after.all - before.all;
    const qint64 wall = (after.wall - before.wall).count();
    TimeGap gap;
    if (all - awake > jump || awake > jump)
        gap.away = Milliseconds(std::max(all, awake));
    else if (std::abs(wall - all) > jump)
        gap.jumped = Milliseconds(wall - all);
    return gap;
}

} // namespace recado
