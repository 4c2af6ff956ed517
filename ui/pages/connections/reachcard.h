#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "domain/reach.h"
#include "widgets/card.h"

#include <array>

class QLabel;
class QPushButton;

namespace recado {

class AddressPanel;
class Application;
class EventList;
class HookList;
class ReachStepView;

// The way from the provider to this computer in four steps, each with its test. A step opens when those before it are good.
class ReachCard : public Card {
    Q_OBJECT

public:
    ReachCard(Application &application, QWidget *parent);

    void setAccounts(const QList<Account> &accounts);
    void setChannels(const QList<Channel> &channels);
    void refresh();
    // Opens the step, gives it the focus and returns it, to be brought into sight.
    QWidget *lead(ReachStep step);

Q_SIGNALS:
    void failed(const recado::Error &error);

private:
    void build();
    void test(ReachStep step);
    void testAll();
    void testNext(QList<AccountId> left);
    ReachStepView *view(ReachStep step) const { return m_steps[size_t(step)]; }
    QList<Account> asked() const;
    ReachCheck combined(ReachStep step, QString *found) const;
    void giveTurn();
    QString mendWords(const ReachCheck &check) const;
    void mend(const ReachCheck &check);
    void trust(const QString &proxy);

    Application &m_application;
    QList<Account> m_accounts;
    QList<Channel> m_channels;
    std::array<ReachStepView *, 4> m_steps{};
    AddressPanel *m_address;
    HookList *m_hooks;
    EventList *m_events;
    QLabel *m_summary;
    QLabel *m_practice; // nothing of this is needed
    QPushButton *m_all;
};

} // namespace recado
