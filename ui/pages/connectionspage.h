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
class SegmentedControl;
struct Error;

// Accounts with their health, sending numbers, and the listener that providers call.
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
    void startPractice();
    QWidget *buildCards();
    DeliveriesPage *deliveries();
    void showPart();
    void showUnread();

    Application &m_application;
    Banner *m_banner;
    AccountsCard *m_accounts;
    ChannelsCard *m_channels;
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
