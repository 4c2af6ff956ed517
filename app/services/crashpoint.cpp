#include "services/crashpoint.h"

#ifdef RECADO_CRASH_POINTS

#include <QByteArray>
#include <QTimer>

#include <csignal>

namespace recado {

namespace {

bool isAsked(const char *step)
{
    return qgetenv("RECADO_CRASH_AT") == step;
}

[[noreturn]] void die()
{
#ifdef SIGKILL
    std::raise(SIGKILL);
#endif
    std::abort();
}

} // namespace

void crashPoint(const char *step)
{
    if (isAsked(step))
        die();
}

void crashPointAfterBytes()
{
    // Long enough for the loopback server of a test to read the whole request, shorter than its silence.
    if (isAsked("after_send"))
        QTimer::singleShot(1000, [] { die(); });
}

} // namespace recado

#endif
