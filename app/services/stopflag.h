#pragma once

#include <atomic>
#include <memory>

namespace recado {

// Set by whoever wants a long job to end: it does so at its next step, and what it did stays done. May be null.
using StopFlag = std::shared_ptr<std::atomic_bool>;

inline bool isStopped(const StopFlag &stop)
{
    return stop && *stop;
}

} // namespace recado
