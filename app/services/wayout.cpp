#include "services/wayout.h"

#include "services/doctor/checks.h"

#include <algorithm>
#include <memory>

namespace recado {

using namespace doctor;

namespace {

constexpr auto pause = std::chrono::seconds(30);

// Requests that say something about the way: what was called off, or was never a request, does not.
bool saysNoWay(const net::AnswerSign &sign)
{
    switch (sign.problem) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::NotSent: return true;
    default: return false;
    }
}

bool isPortal(const DoctorCheck &check)
{
    return check.remedy == QLatin1String("captive_portal");
}

// Silent, or in trouble of its own: it was reached.
bool isReached(const DoctorCheck &check)
{
    return check.state != DoctorCheck::State::Broken;
}

} // namespace

WayOut::WayOut(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts)
{
    m_again.setInterval(pause);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WayOut::look);
}

void WayOut::note(const QList<net::AnswerSign> &signs)
{
    for (const net::AnswerSign &sign : signs) {
        if (sign.answered)
            m_unanswered = 0;
        else if (saysNoWay(sign))
            ++m_unanswered;
    }
    const bool hasAnswer = std::any_of(signs.begin(), signs.end(), [](const net::AnswerSign &sign) { return sign.answered; });
    const bool hasJustLooked = m_looked.isValid() && m_looked.elapsed() < m_again.interval();
    if (m_state == State::Open && m_unanswered >= doubtful && !hasJustLooked)
        look();
    else if (m_state != State::Open && hasAnswer)
        look(); // an answer from a login page is one, too
}

void WayOut::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_again.stop();
    m_accounts.accounts().then(this, [this](const Result<QList<Account>> &accounts) {
        const QList<QUrl> hosts = accounts ? hostsOf(*accounts) : QList<QUrl>();
        if (hosts.isEmpty())
            return judge({});
        askAll(hosts);
    });
}

void WayOut::askAll(const QList<QUrl> &hosts)
{
    auto found = std::make_shared<QList<DoctorCheck>>();
    for (const QUrl &host : hosts) {
        askHost(m_core, host, this).then(this, [this, found, all = hosts.size()](const HostAnswer &answer) {
            found->append(hostCheck(answer));
            if (found->size() == all)
                judge(*found);
        });
    }
}

void WayOut::judge(const QList<DoctorCheck> &found)
{
    m_isLooking = false;
    m_unanswered = 0;
    m_looked.start();
    if (found.isEmpty() || std::any_of(found.begin(), found.end(), isReached))
        return setState(State::Open);
    const auto portal = std::find_if(found.begin(), found.end(), isPortal);
    m_finding = portal != found.end() ? *portal : found.first();
    m_again.start();
    setState(portal != found.end() ? State::LoginPage : State::Closed);
}

void WayOut::setState(State state)
{
    if (state == m_state)
        return;
    m_since = state == State::Open ? std::nullopt : std::optional(m_since.value_or(m_core.now()));
    m_state = state;
    Q_EMIT changed();
}

} // namespace recado
