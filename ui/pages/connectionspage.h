#pragma once

#include "domain/account.h"

#include <QWidget>

namespace recado {

class AccountsCard;
class Application;
class Banner;
class ChannelsCard;
class ListenerCard;
struct Error;

// Accounts with their health, sending numbers, and the listener that providers call.
class ConnectionsPage : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionsPage(Application &application, QWidget *parent = nullptr);

    void refresh();
    // Opens the dialog that adds an account of this provider.
    void connectProvider(ProviderKind provider);
    // Brings the listener into sight, for problems told elsewhere.
    void showListener();

Q_SIGNALS:
    void accountConnected(const recado::Account &account);

private:
    void chooseProvider(QWidget *below);
    void editAccount(const Account &account);
    void showProblem(const Error &error);
    void startPractice();

    Application &m_application;
    Banner *m_banner;
    AccountsCard *m_accounts;
    ChannelsCard *m_channels;
    ListenerCard *m_listener;
    QWidget *m_practice = nullptr;
};

} // namespace recado
