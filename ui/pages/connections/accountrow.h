#pragma once

#include "domain/account.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace recado {

class Application;
class ConnectionReportView;
class ElidedLabel;
class StateDot;

// One account: name, where it lives, health, and its buttons; below them the last test's report.
class AccountRow : public QWidget {
    Q_OBJECT

public:
    AccountRow(Application &application, const Account &account, QWidget *parent);

    const Account &account() const { return m_account; }
    void setAccount(const Account &account);
    void setFirst(bool first); // no line above the first
    void test();

Q_SIGNALS:
    void editAsked();
    void removeAsked();

private:
    Application &m_application;
    Account m_account;
    QFrame *m_rule;
    StateDot *m_dot;
    QLabel *m_name;
    QLabel *m_provider;
    ElidedLabel *m_where;
    QLabel *m_health;
    QPushButton *m_test;
    QPushButton *m_edit;
    QPushButton *m_remove;
    ConnectionReportView *m_report;
    bool m_testing = false;
};

} // namespace recado
