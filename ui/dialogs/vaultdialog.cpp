#include "dialogs/vaultdialog.h"

#include "application.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QLineEdit>
#include <QPushButton>

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
        if (isAcceptable())
            use();
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
    } else {
        setTexts(tr("Open the vault"), tr("The credentials of this computer are kept in an encrypted vault. Until it is open nothing is sent "
                                          "and events of accounts are not received."));
        cancelButton()->setText(tr("Not now"));
    }
    setWorking(false);
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

// The key takes most of a second on purpose.
void VaultDialog::use()
{
    setWorking(true);
    m_application.useVault(Secret(m_passphrase->text().toUtf8())).then(this, [this](const Result<void> &done) {
        setWorking(false);
        if (done)
            finish();
        else
            refuse(done.error());
    });
}

void VaultDialog::setWorking(bool working)
{
    m_working = working;
    for (QWidget *part : {static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_again), static_cast<QWidget *>(saveButton()),
                          static_cast<QWidget *>(cancelButton())}) {
        if (part)
            part->setEnabled(!working);
    }
    if (m_mode == Mode::Create)
        saveButton()->setText(working ? tr("Creating…") : tr("Create the vault"));
    else
        saveButton()->setText(working ? tr("Unlocking…") : tr("Open"));
}

void VaultDialog::finish()
{
    m_passphrase->clear();
    if (m_again)
        m_again->clear();
    accept();
    Q_EMIT opened();
}

void VaultDialog::refuse(Error problem)
{
    if (problem.kind == ErrorKind::Locked)
        problem.place = passphrasePlace;
    showProblem(problem);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

// What is being opened is open before anybody could mean to stop it.
void VaultDialog::reject()
{
    if (!m_working)
        FormDialog::reject();
}

} // namespace recado
