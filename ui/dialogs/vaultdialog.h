#pragma once

#include "dialogs/formdialog.h"

class QLineEdit;

namespace recado {

class Application;

// The encrypted vault: made knowingly when this computer has no keychain, or opened at start when it exists.
class VaultDialog : public FormDialog {
    Q_OBJECT

public:
    enum class Mode { Create, Open };
    static constexpr int minimumLength = 10;

    VaultDialog(Application &application, Mode mode, QWidget *parent);

Q_SIGNALS:
    void opened(); // secrets live in the vault from now on

protected:
    void reject() override;

private:
    void build();
    bool isAcceptable();
    void use();
    void setWorking(bool working);
    void finish();
    void refuse(Error problem);

    Application &m_application;
    Mode m_mode;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    bool m_working = false; // the key is being made
};

} // namespace recado
