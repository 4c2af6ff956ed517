#pragma once

#include "dialogs/formdialog.h"

#include "services/accountservice.h"

class QLineEdit;

namespace recado {

class Application;

// Adds a sending number by hand, for when the provider does not list it.
class ChannelDialog : public FormDialog {
    Q_OBJECT

public:
    ChannelDialog(Application &application, const Account &account, QWidget *parent);

private:
    void save();

    Application &m_application;
    Account m_account;
    QLineEdit *m_number;
    QLineEdit *m_name;
};

} // namespace recado
