#include "pages/connections/accountscard.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "pages/connections/accountrow.h"
#include "widgets/emptystate.h"
#include "widgets/looks.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

AccountsCard::AccountsCard(Application &application, QWidget *parent) : Card(tr("Accounts"), parent), m_application(application)
{
    setObjectName(QStringLiteral("connections.accounts"));
    m_empty = new EmptyState(QStringLiteral("plug"), tr("No account yet"),
                             tr("Add an account to send for real, or the practice account to try everything without cost."), this);
    QPushButton *add = m_empty->setAction(tr("Add account"));
    identify(add, QStringLiteral("connections.empty.add"));
    body()->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionTriggered, this, [this, add] { Q_EMIT connectAsked(add); });
}

void AccountsCard::setAccounts(const QList<Account> &accounts)
{
    for (AccountRow *row : QList<AccountRow *>(m_rows)) {
        const bool stays = std::any_of(accounts.begin(), accounts.end(), [row](const Account &each) { return each.id == row->account().id; });
        if (stays)
            continue;
        m_rows.removeOne(row);
        delete row;
    }
    for (const Account &account : accounts) {
        if (AccountRow *row = rowOf(account.id))
            row->setAccount(account);
        else
            addRow(account);
    }
    for (AccountRow *row : std::as_const(m_rows))
        row->setFirst(row == m_rows.first());
    m_empty->setVisible(m_rows.isEmpty());
}

void AccountsCard::test(AccountId account)
{
    if (AccountRow *row = rowOf(account))
        row->test();
}

AccountRow *AccountsCard::rowOf(AccountId account) const
{
    for (AccountRow *row : m_rows) {
        if (row->account().id == account)
            return row;
    }
    return nullptr;
}

void AccountsCard::addRow(const Account &account)
{
    auto *row = new AccountRow(m_application, account, this);
    connect(row, &AccountRow::editAsked, this, [this, row] { Q_EMIT editAsked(row->account()); });
    connect(row, &AccountRow::removeAsked, this, [this, row] { askRemoval(row->account()); });
    body()->addWidget(row);
    m_rows.append(row);
}

void AccountsCard::askRemoval(const Account &account)
{
    const auto remove = [this, id = account.id] {
        m_application.accounts().remove(id).then(this, [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
    };
    ConfirmDialog::ask(this, tr("Remove “%1”?").arg(account.name),
                       tr("Its credentials are forgotten, and what is still queued for it will not be sent. Messages and their history stay."),
                       tr("Remove account"), remove);
}

} // namespace recado
