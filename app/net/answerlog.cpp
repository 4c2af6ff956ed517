#include "net/answerlog.h"

#include <QHostAddress>

namespace recado::net {

namespace {

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

} // namespace

void AnswerLog::note(const Request &request, const Outcome &outcome)
{
    const bool answered = outcome.transfer == Transfer::Answered;
    // Given up by ourselves, or never a request: that says nothing.
    if (!answered && (outcome.error.kind == ErrorKind::Cancelled || outcome.error.kind == ErrorKind::Invalid))
        return;
    const QString host = request.url.host();
    if (m_loopback == Loopback::LeftOut && isThisComputer(host))
        return;
    note({host, answered, outcome.error.kind, answered ? outcome.response.header("Date") : QByteArray(), SystemClock().now(), outcome.elapsed});
}

void AnswerLog::note(AnswerSign sign)
{
    const std::lock_guard lock(m_mutex);
    m_signs.push_back(std::move(sign));
    if (m_signs.size() > most)
        m_signs.pop_front();
}

QList<AnswerSign> AnswerLog::take()
{
    const std::lock_guard lock(m_mutex);
    const QList<AnswerSign> signs(m_signs.cbegin(), m_signs.cend());
    m_signs.clear();
    return signs;
}

} // namespace recado::net
