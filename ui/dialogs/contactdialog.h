#pragma once

#include "dialogs/formdialog.h"
#include "services/contactservice.h"

class QLineEdit;
class QPlainTextEdit;

namespace recado {

class Application;

// A new contact: name, numbers (one a line), username, business-scoped id. At least one of the three is needed; a contact without a number is fine.
class ContactDialog : public FormDialog {
    Q_OBJECT

public:
    ContactDialog(Application &app, QWidget *parent);

Q_SIGNALS:
    void added(recado::ContactId id);
    void existingWanted(recado::ContactId id); // somebody has that number already

private:
    void check();
    void save();
    void tell(const Error &error);
    bool collect(QList<ContactIdentity> *identities);

    Application &m_app;
    QLineEdit *m_name;
    QPlainTextEdit *m_numbers;
    QLineEdit *m_username;
    QLineEdit *m_bsuid;
    ContactId m_existing;
    bool m_saving = false;
};

} // namespace recado
