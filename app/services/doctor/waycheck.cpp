#include "services/doctor/waycheck.h"

#include "services/doctor/checks.h"

#include <QCoreApplication>

#include <utility>

namespace recado {

using namespace doctor;

struct WayCheck::Round {
    Core core; // with the client that has the settings in question
    qsizetype left = 0;
};

WayCheck::WayCheck(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts) {}

WayCheck::~WayCheck() = default;

void WayCheck::begin(const net::NetworkSettings &settings)
{
    stop();
    auto round = std::make_shared<Round>();
    round->core = m_core;
    net::ClientOptions options;
    options.answersOnMainThread = true;
    round->core.http = std::make_shared<net::HttpClient>(options);
    round->core.http->useNetwork(settings);
    m_round = round;
    m_checks.clear();
    m_isBusy = true;
    Q_EMIT changed();
    m_accounts.accounts().then(this, [this, round](const Result<QList<Account>> &accounts) {
        if (round == m_round)
            ask(round, accounts ? *accounts : QList<Account>());
    });
}

// The client waits for its thread when it goes: not from within one of its answers.
void WayCheck::stop()
{
    if (m_round)
        QMetaObject::invokeMethod(qApp, [round = std::exchange(m_round, nullptr)] {}, Qt::QueuedConnection);
    m_isBusy = false;
}

void WayCheck::ask(const std::shared_ptr<Round> &round, const QList<Account> &accounts)
{
    const QList<QUrl> hosts = hostsOf(accounts);
    round->left = hosts.size();
    if (hosts.isEmpty())
        return end();
    for (const QUrl &host : hosts) {
        askHost(round->core, host, this).then(this, [this, round = std::weak_ptr<Round>(round)](const HostAnswer &answer) {
            if (const auto asked = round.lock(); asked && asked == m_round)
                take(asked, hostCheck(answer));
        });
    }
}

void WayCheck::take(const std::shared_ptr<Round> &round, const DoctorCheck &check)
{
    m_checks.append(check);
    if (--round->left == 0)
        return end();
    Q_EMIT changed();
}

void WayCheck::end()
{
    stop();
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace recado
