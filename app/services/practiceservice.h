#pragma once

#include "services/accountservice.h"
#include "services/hostservice.h"
#include "services/listenerservice.h"
#include "services/subscription.h"
#include "services/templateservice.h"
#include "simulator/practiceprovider.h"

#include <QDeadlineTimer>

#include <functional>

namespace recado {

// The practice provider inside this program: runs while a practice account exists and this process is the host. Main thread.
class PracticeService : public QObject {
    Q_OBJECT

public:
    PracticeService(const Core &core, AccountService &accounts, TemplateService &templates, ListenerService &listener, Subscription &subscription,
                    const HostService &host, QObject *parent = nullptr);
    ~PracticeService() override;

    // Makes the practice account if there is none, starts the provider, registers the hook, fetches numbers and templates: after it the
    // first click can send. Beside another process that is the host, that one's provider is waited for: error Timeout after 30 s.
    QFuture<Result<Account>> begin(const QString &accountName);
    // Starts the provider for existing practice accounts (host start); nothing to do, and a host elsewhere, is success.
    QFuture<Result<void>> resume();

    // 1 is a human's pace, 0 at once. Before begin() or resume().
    void setPace(double pace) { m_pace = pace; }

    // Where its webhooks go to https: a PEM file that is trusted beside the system's, asked for when the provider starts; empty: none.
    void setCaFile(std::function<QString()> caFile) { m_caFile = std::move(caFile); }

    // Does nothing while the provider runs already.
    void resumeIfNew()
    {
        if (!m_provider && !m_starting)
            resume();
    }
    // The provider ends with the host role.
    void stop();

    // A practice account with credentials of its own, to be added.
    static NewAccount newAccount(const QString &name);

private:
    QFuture<Result<std::optional<Account>>> practiceAccount();
    QFuture<Result<Account>> untilItRuns(QDeadlineTimer patience);
    QFuture<Result<Account>> lookLater(QDeadlineTimer patience);
    QFuture<Result<bool>> isEquipped(const Account &account);
    QFuture<Result<void>> run(const Account &account);

    const Core &m_core;
    AccountService &m_accounts;
    TemplateService &m_templates;
    ListenerService &m_listener;
    Subscription &m_subscription;
    const HostService &m_host;
    std::unique_ptr<simulator::PracticeProvider> m_provider;
    QUrl m_url;
    QString m_subscribedAt; // our listener's address the running provider posts to
    bool m_starting = false;
    double m_pace = 1.0;
    std::function<QString()> m_caFile;
};

} // namespace recado
