#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "domain/broadcast.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QStackedWidget;
class QSystemTrayIcon;

namespace recado {

class Application;
class AttentionCount;
class BroadcastRunView;
class BroadcastsPage;
class CheckUpPage;
class ComposePage;
class ConnectionsPage;
class ContactsPage;
class ConversationWatch;
class ConversationsPage;
class DeliveryAttention;
class MessagesPage;
class NavigationPane;
class NoticeBoard;
class SendingWatch;
class SettingsPage;
class StatusStrip;
class TemplatesPage;
class WelcomePage;

// The window: navigation, one page at a time, the status strip. It decides where to go, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Compose, Messages, Templates, Connections, Settings, Broadcasts, CheckUp, Conversations, Contacts }; // Ctrl and the number, from 1

    explicit MainWindow(Application &application, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    Page currentPage() const { return m_page; }
    // As the welcome page's button does; for --practice.
    void startPractice();
    // To the page that looks at everything, and looks.
    void checkEverything();
    // To the front, also when minimised.
    void bringUp();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildPages();
    void addShortcuts();
    void connectPages();
    void connectCheckUp();
    void refreshAccounts();
    void refreshCounts();
    void watchKeyboard();
    BroadcastRunView *runInSight() const;
    void endStopHold();

    // window/windowproblems.cpp
    void showProblem(const Error &error);
    void forgetSolvedProblem();
    void openVault();
    void makeVault();
    void openAccountNamed(const QString &name);
    void showStopped(BroadcastId id);
    bool takeSpace(BroadcastRunView *run); // true: it braked, or let go
    void tellStopped(BroadcastId id, const BroadcastReason &reason);

    // window/windownotices.cpp
    void connectPeople();
    void showNotice(const QString &title, const QString &text, ConversationId opens);
    void openNotice();

    // window/windowclosing.cpp
    bool isIdle() const;
    bool isExporting() const;
    void askHowToClose();
    void waitForAnswers();
    void closeWhenIdle();
    void stayOpen();
    void pauseAndClose();
    void goToBackground();
    void makeTray();

    Application &m_application;
    AttentionCount *m_attention;
    DeliveryAttention *m_unread;
    SendingWatch *m_watch;
    ConversationWatch *m_people;
    Page m_page = Compose;
    bool m_hasAccount = false;
    bool m_rebuilding = false;
    bool m_mayClose = false;
    bool m_pausing = false; // closing, once everything stands still
    bool m_problemIsListener = false; // what the board tells: it is over when the listener listens

    NavigationPane *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_start = nullptr; // welcome or compose
    WelcomePage *m_welcome = nullptr;
    ComposePage *m_compose = nullptr;
    MessagesPage *m_messages = nullptr;
    BroadcastsPage *m_broadcasts = nullptr;
    TemplatesPage *m_templates = nullptr;
    ConnectionsPage *m_connections = nullptr;
    SettingsPage *m_settings = nullptr;
    CheckUpPage *m_checkUp = nullptr;
    ConversationsPage *m_conversations = nullptr;
    ContactsPage *m_contacts = nullptr;
    NoticeBoard *m_notices = nullptr; // over the page
    StatusStrip *m_status = nullptr;
    QSystemTrayIcon *m_tray = nullptr;
    std::optional<ConversationId> m_noticeOpens; // what a click on the last notice is about; null id: several people; none: no people
    QTimer m_waiting;
};

} // namespace recado
