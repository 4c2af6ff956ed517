#pragma once

#include "domain/doctorcheck.h"
#include "net/networksettings.h"
#include "services/accountservice.h"
#include "services/core.h"

#include <QObject>

#include <memory>

namespace recado {

// Asks every host that the accounts' calls go to, once, as it would be with other settings of the network than those in use: with a client of its own,
// so that nothing that is on its way changes. Main thread.
class WayCheck : public QObject {
    Q_OBJECT

public:
    WayCheck(const Core &core, AccountService &accounts, QObject *parent = nullptr);
    ~WayCheck() override;

    // What is still under way for other settings is given up. `settings` with the password.
    void begin(const net::NetworkSettings &settings);
    void stop();
    bool isBusy() const { return m_isBusy; }
    // One a host, as they are known: id "network.host". None when no account has a host to ask.
    const QList<DoctorCheck> &checks() const { return m_checks; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    struct Round;
    void ask(const std::shared_ptr<Round> &round, const QList<Account> &accounts);
    void take(const std::shared_ptr<Round> &round, const DoctorCheck &check);
    void end();

    const Core &m_core;
    AccountService &m_accounts;
    std::shared_ptr<Round> m_round;
    QList<DoctorCheck> m_checks;
    bool m_isBusy = false;
};

} // namespace recado
