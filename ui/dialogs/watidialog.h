#pragma once

#include "dialogs/formdialog.h"

#include "services/accountservice.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace recado {

class Application;
class ConnectionReportView;

// Connects or edits a Wati account. What is typed stays typed until it is saved; the token is never shown again once stored.
//
//   auto *dialog = new WatiDialog(app, this);            // or WatiDialog(app, account, this) to edit
//   connect(dialog, &WatiDialog::saved, …);  dialog->open();
class WatiDialog : public FormDialog {
    Q_OBJECT

public:
    WatiDialog(Application &application, QWidget *parent);
    WatiDialog(Application &application, const Account &account, QWidget *parent);

Q_SIGNALS:
    void saved(const recado::Account &account);

private:
    void build();
    void fill(const Account &account);
    NewAccount typed() const;
    void test();
    void save();
    void handleSaved(const Result<Account> &answer);

    Application &m_application;
    std::optional<Account> m_account; // while editing
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_tenant = nullptr;
    QLineEdit *m_token = nullptr;
    QComboBox *m_api = nullptr;
    QComboBox *m_plan = nullptr;
    QPushButton *m_test = nullptr;
    ConnectionReportView *m_report = nullptr;
    bool m_busy = false; // buttons stay on: one that is switched off hands its focus to the next
};

} // namespace recado
