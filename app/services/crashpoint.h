#pragma once

namespace recado {

// Built only with the tests (RECADO_CRASH_POINTS): when the environment variable RECADO_CRASH_AT names this step of the journal, the
// process kills itself with SIGKILL, so that tests see what a power cut would leave.
#ifdef RECADO_CRASH_POINTS
void crashPoint(const char *step);
void crashPointAfterBytes(); // "after_send": a moment after the request was given to the network thread
#else
inline void crashPoint(const char *) {}
inline void crashPointAfterBytes() {}
#endif

} // namespace recado
