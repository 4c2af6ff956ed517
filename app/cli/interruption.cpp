#include "cli/interruption.h"

#include <chrono>
#include <csignal>

namespace recado::cli {

namespace {

volatile std::sig_atomic_t signalled = 0;

void restoreDefault()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

extern "C" void noteSignal(int)
{
    restoreDefault();
    signalled = 1;
}

} // namespace

// A signal handler may do next to nothing, so it leaves a mark and a timer looks at it: the same on every system.
Interruption::Interruption(QObject *parent) : QObject(parent)
{
    signalled = 0;
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
    connect(&m_timer, &QTimer::timeout, this, &Interruption::look);
    m_timer.start(std::chrono::milliseconds(100));
}

Interruption::~Interruption()
{
    restoreDefault();
}

void Interruption::look()
{
    if (!signalled)
        return;
    m_timer.stop();
    m_happened = true;
    Q_EMIT interrupted();
}

} // namespace recado::cli
