#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "widgets/card.h"

namespace recado {

class AccountRow;
class Application;
class EmptyState;

// The accounts, each with its health and what can be done with it.
class AccountsCard : public Card {
    Q_OBJECT

public:
    AccountsCard(Application &application, QWidget *parent);

    // Rows of accounts that stay keep their test report.
    void setAccounts(const QList<Account> &accounts);
    // As if its button had been pressed; gives the button the focus.
    void test(AccountId account);

Q_SIGNALS:
    void connectAsked(QWidget *button);
    void editAsked(const recado::Account &account);
    void failed(const recado::Error &error);

private:
    AccountRow *rowOf(AccountId account) const;
    void addRow(const Account &account);
    void askRemoval(const Account &account);

    Application &m_application;
    EmptyState *m_empty;
    QList<AccountRow *> m_rows;
};

} // namespace recado
