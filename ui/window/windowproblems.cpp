// What the window says and does when something is wrong, or not finished.

#include "mainwindow.h"

#include "application.h"
#include "dialogs/vaultdialog.h"
#include "format/broadcastwords.h"
#include "format/errorwords.h"
#include "pages/broadcast/broadcastrunview.h"
#include "pages/broadcastspage.h"
#include "pages/compose/recipientchip.h"
#include "pages/connectionspage.h"
#include "preview/bubbleview.h"
#include "widgets/banner.h"
#include "window/statusstrip.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace recado {

namespace {

// Where Space writes.
bool writes(const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || (combo && combo->isEditable());
}

// Where Space writes or presses something.
bool usesSpace(const QWidget *widget)
{
    return writes(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const BubbleView *>(widget) || qobject_cast<const RecipientChip *>(widget);
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
    case BannerAction::Broadcast:
        showPage(Broadcasts);
        m_broadcasts->show(m_stopped);
        break;
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

void MainWindow::watchKeyboard()
{
    qApp->installEventFilter(this);
}

// The broadcast in sight, if one that was started is.
BroadcastRunView *MainWindow::runInSight() const
{
    auto *view = m_broadcasts->findChild<BroadcastRunView *>();
    return view && view->isVisible() ? view : nullptr;
}

// Esc may have been let go where this window does not hear of it: in another one, on another page.
void MainWindow::endStopHold()
{
    if (!m_broadcasts)
        return;
    for (BroadcastRunView *view : m_broadcasts->findChildren<BroadcastRunView *>())
        view->endStop();
}

// While something leaves, Space is the brake: it pauses the broadcast in sight, else everything, from wherever the keyboard is but where one writes.
// While nothing does, it lets go what was paused, and means what it means to a button. Esc held down stops the rest of the broadcast in sight; it is passed on, since menus and lists know it too. Letting it go ends
// that whatever else is held by then, and wherever the keyboard is.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::KeyRelease)
        return QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!press && key->key() == Qt::Key_Escape && !key->isAutoRepeat())
        endStopHold();
    if (!press || !watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != this)
        return QMainWindow::eventFilter(watched, event);
    if (key->modifiers() != Qt::NoModifier || key->isAutoRepeat())
        return QMainWindow::eventFilter(watched, event);
    BroadcastRunView *run = runInSight();
    if (key->key() == Qt::Key_Escape && run)
        run->beginStop();
    if (key->key() == Qt::Key_Space && takeSpace(run))
        return true;
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::takeSpace(BroadcastRunView *run)
{
    const QWidget *at = focusWidget();
    if (writes(at))
        return false;
    if (run && run->mayPause())
        return run->togglePause();
    if (!usesSpace(at))
        return (run && run->togglePause()) || m_status->toggleBrake();
    // What the button that continues is about stands still; it keeps its key.
    return m_status->mayBrake() && at->objectName() != QLatin1String("run.pause") && m_status->toggleBrake();
}

void MainWindow::tellStopped(BroadcastId id, const BroadcastReason &reason)
{
    if (const BroadcastRunView *run = runInSight(); run && run->broadcast() == id && isActiveWindow())
        return; // they are looking at it
    if (reason.word == QLatin1String("operator") || (reason.word == QLatin1String("brake") && m_status->isBrakedHere()))
        return; // they did it
    m_stopped = id;
    m_bannerAction = BannerAction::Broadcast;
    m_banner->setMessage(Tone::Warn, tr("A broadcast stopped."), broadcastReasonSentence(reason));
    m_banner->setAction(tr("Show it"));
    m_banner->setClosable(true);
    QApplication::alert(this);
}

} // namespace recado
