// What closing the window means while something is being sent.
#include "mainwindow.h"

#include "application.h"
#include "dialogs/closedialog.h"
#include "pages/broadcast/reportexport.h"
#include "pages/broadcastspage.h"
#include "pages/messages/exportjob.h"
#include "preferences/preferences.h"
#include "widgets/icons.h"
#include "window/noticeboard.h"
#include "window/sendingwatch.h"
#include "window/statusstrip.h"

#include <QCloseEvent>
#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>

namespace recado {

namespace {

constexpr int lookEvery = 150; // ms between looks at whether everything is answered

const QString closingName = QStringLiteral("closing"); // among the preferences' shapes: "background", "pause" or nothing
const QByteArray inBackground = QByteArrayLiteral("background");
const QByteArray pausing = QByteArrayLiteral("pause");

} // namespace

bool MainWindow::isIdle() const
{
    return m_application.sender().isIdle() && !m_application.broadcasts().isSending() && !isExporting();
}

bool MainWindow::isExporting() const
{
    const QList<ReportExport *> exports = m_broadcasts->findChildren<ReportExport *>();
    return ExportJob::of(m_application.messageExport()).isWriting() || std::any_of(exports.cbegin(), exports.cend(), [](const ReportExport *each) { return each->isWriting(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Preferences &preferences = Preferences::in(m_application.options().dataDir);
    preferences.setShape(QStringLiteral("window"), saveGeometry());
    if (m_mayClose || isIdle()) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_application.broadcasts().isSending() || m_pausing) {
        waitForAnswers();
        return;
    }
    const QByteArray remembered = preferences.shape(closingName);
    if (remembered == inBackground)
        goToBackground();
    else if (remembered == pausing)
        pauseAndClose();
    else
        askHowToClose();
}

void MainWindow::askHowToClose()
{
    if (findChild<CloseDialog *>())
        return;
    auto *dialog = new CloseDialog(std::max(1, m_watch->running()), QSystemTrayIcon::isSystemTrayAvailable(), this);
    const auto remember = [this](bool wanted, const QByteArray &choice) {
        if (wanted)
            Preferences::in(m_application.options().dataDir).setShape(closingName, choice);
    };
    connect(dialog, &CloseDialog::backgroundChosen, this, [this, remember](bool wanted) {
        remember(wanted, inBackground);
        goToBackground();
    });
    connect(dialog, &CloseDialog::pauseChosen, this, [this, remember](bool wanted) {
        remember(wanted, pausing);
        pauseAndClose();
    });
    dialog->open();
}

// Nothing new begins; what waits in the queue is in the journal and goes on at the next start.
void MainWindow::waitForAnswers()
{
    m_application.sender().setRunsQueue(false);
    const bool isFile = m_application.sender().isIdle() && !m_application.broadcasts().isSending();
    NoticeBoard::Notice notice;
    notice.lead = isFile ? tr("A file is still being written.") : tr("Messages are still on their way.");
    notice.sentence = isFile ? tr("The window closes by itself when it is whole. Closing now would leave no file.")
                             : tr("The window closes by itself when their answers are in. Closing now would leave them uncertain.");
    notice.action = tr("Close now");
    notice.act = [this] {
        m_mayClose = true;
        close();
    };
    m_notices->take(NoticeBoard::Kind::Closing);
    m_notices->put(NoticeBoard::Kind::Closing, notice);
    m_waiting.start(lookEvery);
}

void MainWindow::closeWhenIdle()
{
    if (!isIdle())
        return;
    m_waiting.stop();
    m_mayClose = true;
    close();
}

// The waiting banner was put away: the person changed their mind about closing.
void MainWindow::stayOpen()
{
    m_pausing = false;
    if (!m_waiting.isActive())
        return;
    m_waiting.stop();
    m_application.sender().setRunsQueue(m_application.host().isHost());
}

// Those that run are paused one by one; when the last one stands still the window closes as usual.
void MainWindow::pauseAndClose()
{
    m_pausing = true;
    for (const BroadcastId id : m_watch->broadcasts())
        m_application.broadcasts().pause(id);
    waitForAnswers();
}

void MainWindow::goToBackground()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_notices->take(NoticeBoard::Kind::Info);
        m_notices->put(NoticeBoard::Kind::Info, {Tone::Plain, tr("Recado goes on sending."), tr("Close the window again when everything has left."), {}, {}, true, {}});
        showMinimized();
        return;
    }
    if (!m_tray)
        makeTray();
    m_tray->show();
    m_noticeOpens.reset();
    m_tray->showMessage(QStringLiteral("Recado"), tr("Recado goes on sending. Its icon here brings the window back."), icons::applicationIcon());
    hide();
}

void MainWindow::makeTray()
{
    m_tray = new QSystemTrayIcon(icons::applicationIcon(), this);
    m_tray->setToolTip(QStringLiteral("Recado"));
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Open Recado")), &QAction::triggered, this, &MainWindow::bringUp);
    connect(menu->addAction(tr("Pause everything")), &QAction::triggered, this, [this] { m_status->setBrake(true); });
    connect(menu->addAction(tr("Close Recado")), &QAction::triggered, this, [this] {
        bringUp();
        close();
    });
    m_tray->setContextMenu(menu);
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &MainWindow::openNotice);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            bringUp();
    });
}

} // namespace recado
