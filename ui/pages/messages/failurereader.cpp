#include "pages/messages/failurereader.h"

namespace recado {

namespace {

constexpr Milliseconds shortestRest{1000};
constexpr int patience = 300; // ms

} // namespace

FailureReader::FailureReader(MessageOverview &overview, QObject *parent) : QObject(parent), m_overview(overview), m_paced(shortestRest, [this] { read(); }, this)
{
    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_late, &QTimer::timeout, this, &FailureReader::clear);
}

void FailureReader::setFilter(const Filter &filter)
{
    m_filter = filter;
    if (!(m_filter == m_told))
        m_late.start();
    m_paced.wantNow();
}

// Nothing of another filter stays beside this one.
void FailureReader::clear()
{
    m_late.stop();
    if (m_filter == m_told)
        return;
    m_told = m_filter;
    Q_EMIT arrived({}, m_filter);
}

void FailureReader::refresh()
{
    m_paced.want();
}

void FailureReader::read()
{
    m_overview.failures(m_filter).then(this, [this, turn = m_paced.turn(), filter = m_filter](const Result<QList<FailureGroup>> &groups) {
        if (turn != m_paced.turn())
            return; // another filter is asked for
        m_paced.done();
        if (!groups)
            return clear();
        m_late.stop();
        m_told = filter;
        Q_EMIT arrived(*groups, filter);
    });
}

} // namespace recado
