#pragma once

#include "domain/account.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace recado {

class Application;

// For each account the URL to enter at its provider, with a button that copies it and a word on where to put it.
class HookList : public QWidget {
    Q_OBJECT

public:
    HookList(Application &application, QWidget *parent);

    void setAccounts(const QList<Account> &accounts);
    void refresh();

private:
    static QString whereToPaste(ProviderKind provider);
    void addHook(const Account &account, const QString &url);
    QPushButton *verifyButton(const Account &account, QWidget *row);

    Application &m_application;
    QList<Account> m_accounts;
    QVBoxLayout *m_rows;
    QString m_shown; // what the rows were made from
};

} // namespace recado
