// What the window says and does when something is wrong, or not finished.

#include "mainwindow.h"

#include "application.h"
#include "dialogs/vaultdialog.h"
#include "format/errorwords.h"
#include "pages/connectionspage.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "window/statusstrip.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace recado {

namespace {

constexpr int lookEvery = 150; // ms between looks at whether everything is answered

// Where Space writes or presses something.
bool usesSpace(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractButton *>(widget);
}

} // namespace

void MainWindow::showProblem(const Error &error)
{
    m_bannerAction = BannerAction::None;
    QString action;
    if (error.kind == ErrorKind::Unavailable && (error.place == QLatin1String("port") || error.place == QLatin1String("address"))) {
        m_bannerAction = BannerAction::Listener;
        action = tr("Open Connections");
    } else if (error.kind == ErrorKind::Locked && m_application.needsVaultPassphrase()) {
        m_bannerAction = BannerAction::Vault;
        action = tr("Open the vault");
    } else if (error.kind == ErrorKind::Locked) {
        m_bannerAction = BannerAction::Retry;
        action = tr("Try again");
    } else if (error.kind == ErrorKind::Unauthorized) {
        m_bannerAction = BannerAction::Accounts;
        action = tr("Open Connections");
    }
    m_banner->setMessage(error.kind == ErrorKind::Locked ? Tone::Warn : Tone::Bad, errorSentence(error));
    m_banner->setAction(action);
    m_banner->setClosable(true);
}

void MainWindow::handleProblemAction()
{
    switch (m_bannerAction) {
    case BannerAction::None: break;
    case BannerAction::Listener:
        showPage(Connections);
        m_connections->showListener();
        break;
    case BannerAction::Accounts: showPage(Connections); break;
    case BannerAction::Vault: openVault(); return;
    case BannerAction::Retry: m_application.listener().reloadHooks(); break;
    case BannerAction::CloseNow:
        m_mayClose = true;
        close();
        return;
    }
    m_banner->clear();
}

void MainWindow::forgetSolvedProblem()
{
    if (m_bannerAction != BannerAction::Listener || m_application.listener().state().kind != ListenerState::Kind::Listening)
        return;
    m_bannerAction = BannerAction::None;
    m_banner->clear();
}

void MainWindow::openVault()
{
    auto *dialog = new VaultDialog(m_application, VaultDialog::Mode::Open, this);
    connect(dialog, &VaultDialog::opened, m_banner, &Banner::clear);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_bannerAction = BannerAction::Vault;
        m_banner->setMessage(Tone::Warn, tr("The vault is closed."), tr("Nothing can be sent until its passphrase is given."));
        m_banner->setAction(tr("Open the vault"));
        m_banner->setClosable(false);
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Preferences::in(m_application.options().dataDir).setShape(QStringLiteral("window"), saveGeometry());
    if (m_mayClose || m_application.sender().isIdle()) {
        event->accept();
        return;
    }
    event->ignore();
    // Nothing new begins; what waits in the queue is in the journal and goes on at the next start.
    m_application.sender().setRunsQueue(false);
    m_bannerAction = BannerAction::CloseNow;
    m_banner->setMessage(Tone::Warn, tr("Messages are still on their way."),
                         tr("The window closes by itself when their answers are in. Closing now would leave them uncertain."));
    m_banner->setAction(tr("Close now"));
    m_banner->setClosable(true);
    m_waiting.start(lookEvery);
}

void MainWindow::closeWhenIdle()
{
    if (!m_application.sender().isIdle())
        return;
    m_waiting.stop();
    m_mayClose = true;
    close();
}

// The waiting banner was put away: the person changed their mind about closing.
void MainWindow::stayOpen()
{
    if (!m_waiting.isActive())
        return;
    m_waiting.stop();
    m_application.sender().setRunsQueue(m_application.host().isHost());
}

void MainWindow::watchKeyboard()
{
    qApp->installEventFilter(this);
}

// Space stops everything from wherever the keyboard is, unless it means something there. A shortcut would take it from the buttons.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == this) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat() && !usesSpace(focusWidget())
            && m_status->toggleBrake())
            return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace recado
