#pragma once

#include "domain/account.h"
#include "domain/filter/filter.h"

#include <QWidget>

class QStackedLayout;

namespace recado {

class AccountsCard;
class Application;
class Banner;
class ChannelsCard;
class DeliveriesPage;
class DeliveryAttention;
class ListenerCard;
class PageHeader;
class ReachCard;
class SegmentedControl;
struct ChannelHearing;
struct Error;

// Accounts with their health, sending numbers, the way from the providers to this computer, and the listener at its end.
class ConnectionsPage : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionsPage(Application &application, QWidget *parent = nullptr);

    void refresh();
    // Opens the dialog that adds an account of this provider.
    void connectProvider(ProviderKind provider);
    // Opens the dialog with this account's settings and credentials.
    void openAccount(AccountId id);
    // Brings the listener into sight, for problems told elsewhere.
    void showListener();
    // The webhook deliveries that fit.
    void showDeliveries(const Filter &filter);

Q_SIGNALS:
    void accountConnected(const recado::Account &account);
    void messageWanted(recado::MessageRow row);

private:
    void chooseProvider(QWidget *below);
    void editAccount(const Account &account);
    void showProblem(const Error &error);
    void mend(const ChannelHearing &hearing);
    void bringIntoSight(QWidget *part);
    void startPractice();
    QWidget *buildCards();
    DeliveriesPage *deliveries();
    void showPart();
    void showUnread();

    Application &m_application;
    Banner *m_banner;
    AccountsCard *m_accounts;
    ChannelsCard *m_channels;
    ReachCard *m_reach;
    ListenerCard *m_listener;
    QWidget *m_practice = nullptr;
    QWidget *m_add = nullptr;
    PageHeader *m_header;
    SegmentedControl *m_parts;
    QStackedLayout *m_stack;
    DeliveriesPage *m_deliveries = nullptr;
    DeliveryAttention *m_attention;
    Banner *m_unread; // deliveries that nobody could read
    bool m_practises = false;
};

} // namespace recado
