#include "pages/broadcast/pacedread.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int restPerWork = 20;

} // namespace

PacedRead::PacedRead(Milliseconds shortestRest, std::function<void()> read, QObject *parent)
    : QObject(parent), m_shortest(shortestRest), m_read(std::move(read)), m_rest(0)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PacedRead::begin);
}

void PacedRead::want()
{
    m_wanted = true;
    if (!m_reading && !m_timer.isActive())
        m_timer.start(m_rest);
}

void PacedRead::wantNow()
{
    m_reading = false;
    m_rest = Milliseconds(0);
    m_wanted = true;
    m_timer.start(0);
}

void PacedRead::begin()
{
    if (!m_wanted || m_reading)
        return;
    m_wanted = false;
    m_reading = true;
    ++m_turn;
    m_since.start();
    m_read();
}

void PacedRead::done()
{
    m_reading = false;
    m_rest = std::clamp(Milliseconds(m_since.elapsed()) * restPerWork, m_shortest, m_longest);
    if (m_wanted)
        m_timer.start(m_rest);
}

} // namespace recado
