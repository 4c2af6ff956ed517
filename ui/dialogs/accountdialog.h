#pragma once

#include "dialogs/accountfieldeditor.h"
#include "dialogs/formdialog.h"

#include "services/accountservice.h"

#include <memory>
#include <optional>
#include <vector>

class QLineEdit;

namespace recado {

class Application;
class ConnectionReportView;
class SegmentedControl;

// Connects or edits an account of any provider; what is asked is accountForm()'s table. What is typed stays typed until it is saved;
// secrets are never shown again once stored, and one that is left empty stays as it is.
//
//   auto *dialog = new AccountDialog(app, ProviderKind::Meta, this);            // or AccountDialog(app, account, this) to edit
//   connect(dialog, &AccountDialog::saved, …);  dialog->open();
class AccountDialog : public FormDialog {
    Q_OBJECT

public:
    AccountDialog(Application &application, ProviderKind provider, QWidget *parent);
    AccountDialog(Application &application, const Account &account, QWidget *parent);

    // What would be saved. While editing: only secrets that were typed, and an empty one for each that is to be forgotten.
    NewAccount typed() const;
    void showProblem(const Error &error) override;

Q_SIGNALS:
    void saved(const recado::Account &account);

private:
    void build();
    QString named(const char *part) const { return toString(m_form.provider) + QLatin1Char('.') + QLatin1String(part); }
    void addNote();
    void addWays();
    void addEditor(const AccountField &wanted);
    void addFold();
    void addFoot();
    void orderKeys();
    void fill(const Account &account);

    QString way() const;
    bool applies(const AccountField &field) const;
    bool isStored(const AccountField &field) const;
    AccountFieldEditor *editor(const QString &key) const;
    void refreshVisibility();
    void unfold(bool open);
    QString sentenceFor(const AccountField &field) const;
    bool isWhole(bool withName);
    void test();
    void testWith(const NewAccount &account);
    void save();
    void handleSaved(const Result<Account> &answer);

    Application &m_application;
    AccountForm m_form;
    std::optional<Account> m_account; // while editing
    QLineEdit *m_name = nullptr;
    SegmentedControl *m_ways = nullptr;
    std::vector<std::unique_ptr<AccountFieldEditor>> m_editors;
    QWidget *m_advanced = nullptr;
    QPushButton *m_fold = nullptr;
    QPushButton *m_test = nullptr;
    ConnectionReportView *m_report = nullptr;
    bool m_busy = false; // buttons stay on: one that is switched off hands its focus to the next
};

} // namespace recado
