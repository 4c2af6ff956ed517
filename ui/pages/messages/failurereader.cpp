#include "pages/messages/failurereader.h"

namespace recado {

namespace {

constexpr Milliseconds shortestRest{1000};

} // namespace

FailureReader::FailureReader(MessageOverview &overview, QObject *parent) : QObject(parent), m_overview(overview), m_paced(shortestRest, [this] { read(); }, this) {}

void FailureReader::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_paced.wantNow();
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
        if (groups)
            Q_EMIT arrived(*groups, filter);
    });
}

} // namespace recado
