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
#include "window/noticeboard.h"
#include "window/statusstrip.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

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
    NoticeBoard::Notice notice;
    notice.tone = error.kind == ErrorKind::Locked ? Tone::Warn : Tone::Bad;
    notice.sentence = errorSentence(error);
    const auto over = [this] { m_notices->take(NoticeBoard::Kind::Problem); };
    const bool isListener = error.kind == ErrorKind::Unavailable && (error.place == QLatin1String("port") || error.place == QLatin1String("address"));
    const bool isStore = error.kind == ErrorKind::Storage || error.kind == ErrorKind::DiskFull;
    if (isListener || error.kind == ErrorKind::Unauthorized) {
        notice.action = tr("Open Connections");
        notice.act = [this, over, isListener] {
            over();
            showPage(Connections);
            if (isListener)
                m_connections->showListener();
        };
    } else if (error.kind == ErrorKind::Locked && m_application.needsVaultPassphrase()) {
        notice.action = tr("Open the vault");
        notice.act = [this, over] {
            over();
            openVault();
        };
    } else if (error.kind == ErrorKind::Locked) {
        notice.action = tr("Try again");
        notice.act = [this, over] {
            over();
            m_application.listener().reloadHooks();
        };
    } else if (isStore) {
        notice.action = tr("Check everything");
        notice.act = [this, over] {
            over();
            checkEverything();
        };
    }
    m_problemIsListener = isListener;
    over(); // the same once more is news
    m_notices->put(NoticeBoard::Kind::Problem, notice);
}

void MainWindow::forgetSolvedProblem()
{
    if (m_application.listener().state().kind == ListenerState::Kind::Listening && std::exchange(m_problemIsListener, false))
        m_notices->take(NoticeBoard::Kind::Problem);
}

void MainWindow::openVault()
{
    if (!m_application.needsVaultPassphrase())
        return;
    auto *dialog = new VaultDialog(m_application, VaultDialog::Mode::Open, this);
    connect(dialog, &VaultDialog::opened, this, [this] {
        m_notices->take(NoticeBoard::Kind::Vault);
        m_notices->take(NoticeBoard::Kind::Problem);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_notices->put(NoticeBoard::Kind::Vault, {Tone::Warn, tr("The vault is closed."), tr("Nothing can be sent until its passphrase is given."), tr("Open the vault"),
                                                  [this] { openVault(); }, false, {}});
    });
    dialog->open();
}

void MainWindow::makeVault()
{
    (new VaultDialog(m_application, VaultDialog::Mode::Create, this))->open();
}

void MainWindow::openAccountNamed(const QString &name)
{
    showPage(Connections);
    m_application.accounts().accounts().then(this, [this, name](const Result<QList<Account>> &accounts) {
        if (!accounts)
            return showProblem(accounts.error());
        for (const Account &account : *accounts) {
            if (account.name == name)
                return m_connections->openAccount(account.id);
        }
    });
}

void MainWindow::showStopped(BroadcastId id)
{
    m_notices->take(NoticeBoard::Kind::Broadcast);
    showPage(Broadcasts);
    m_broadcasts->show(id);
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
    m_notices->take(NoticeBoard::Kind::Broadcast);
    m_notices->put(NoticeBoard::Kind::Broadcast,
                   {Tone::Warn, tr("A broadcast stopped."), broadcastReasonSentence(reason), tr("Show it"), [this, id] { showStopped(id); }, true, {}});
    QApplication::alert(this);
}

} // namespace recado
