#include "dialogs/vaultdialog.h"

#include "application.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace recado {

namespace {

const QString passphrasePlace = QStringLiteral("passphrase");
const QString againPlace = QStringLiteral("again");

QLineEdit *secretEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

VaultDialog::VaultDialog(Application &application, Mode mode, QWidget *parent)
    : FormDialog(parent), m_application(application), m_mode(mode)
{
    setObjectName(QStringLiteral("vault"));
    build();
    setFixedWidth(440);
    connect(this, &FormDialog::saveAsked, this, [this] {
        clearProblems();
        if (!isAcceptable())
            return;
        // Deriving the key takes most of a second on purpose; let the button be seen pressed first.
        saveButton()->setEnabled(false);
        QTimer::singleShot(0, this, &VaultDialog::use);
    });
}

void VaultDialog::build()
{
    m_passphrase = secretEdit(QStringLiteral("vault.passphrase"), this);
    Field *first = addField(passphrasePlace, tr("&Passphrase"), m_passphrase);
    identify(saveButton(), QStringLiteral("vault.use"));
    identify(cancelButton(), QStringLiteral("vault.cancel"));
    if (m_mode == Mode::Create) {
        setTexts(tr("Keep the credentials in a vault?"),
                 tr("This computer has no keychain that Recado can use. Recado can keep tokens in an encrypted file instead, opened by a "
                    "passphrase that you type each time Recado starts. Nobody can recover a forgotten passphrase: the tokens would have "
                    "to be entered again."));
        first->setHint(tr("At least %1 characters; a few words are easy to remember.").arg(minimumLength));
        m_again = secretEdit(QStringLiteral("vault.again"), this);
        addField(againPlace, tr("The same &again"), m_again);
        saveButton()->setText(tr("Create the vault"));
    } else {
        setTexts(tr("Open the vault"), tr("The credentials of this computer are kept in an encrypted vault. Until it is open nothing is sent "
                                          "and events of accounts are not received."));
        saveButton()->setText(tr("Open"));
        cancelButton()->setText(tr("Not now"));
    }
    m_passphrase->setFocus();
}

bool VaultDialog::isAcceptable()
{
    if (m_mode == Mode::Open)
        return !m_passphrase->text().isEmpty();
    if (m_passphrase->text().size() < minimumLength) {
        field(passphrasePlace)->setProblem(tr("The passphrase needs at least %1 characters.").arg(minimumLength));
        m_passphrase->setFocus();
        return false;
    }
    if (m_again->text() != m_passphrase->text()) {
        field(againPlace)->setProblem(tr("The two are not the same."));
        m_again->setFocus();
        return false;
    }
    return true;
}

void VaultDialog::use()
{
    const auto done = m_application.useVault(Secret(m_passphrase->text().toUtf8()));
    saveButton()->setEnabled(true);
    if (done) {
        m_passphrase->clear();
        if (m_again)
            m_again->clear();
        accept();
        Q_EMIT opened();
        return;
    }
    Error problem = done.error();
    if (problem.kind == ErrorKind::Locked)
        problem.place = passphrasePlace;
    showProblem(problem);
    m_passphrase->selectAll();
}

} // namespace recado
