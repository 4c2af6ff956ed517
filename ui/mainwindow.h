#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace recado {

class Application;
class AttentionCount;
class Banner;
class ComposePage;
class ConnectionsPage;
class MessagesPage;
class NavigationPane;
class StatusStrip;
class TemplatesPage;
class WelcomePage;

// The window: navigation, one page at a time, the status strip. It decides where to go, and nothing else.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Compose, Messages, Templates, Connections, Settings };

    explicit MainWindow(Application &application, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(Page page);
    Page currentPage() const { return m_page; }
    // As the welcome page's button does; for --practice.
    void startPractice();
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
    void refreshAccounts();
    void refreshCounts();
    void watchKeyboard();

    // window/windowproblems.cpp
    enum class BannerAction { None, Listener, Accounts, Vault, Retry, CloseNow };
    void showProblem(const Error &error);
    void handleProblemAction();
    void forgetSolvedProblem();
    void openVault();
    void closeWhenIdle();
    void stayOpen();

    Application &m_application;
    AttentionCount *m_attention;
    Page m_page = Compose;
    bool m_hasAccount = false;
    bool m_rebuilding = false;
    bool m_mayClose = false;
    BannerAction m_bannerAction = BannerAction::None;

    NavigationPane *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_start = nullptr; // welcome or compose
    WelcomePage *m_welcome = nullptr;
    ComposePage *m_compose = nullptr;
    MessagesPage *m_messages = nullptr;
    TemplatesPage *m_templates = nullptr;
    ConnectionsPage *m_connections = nullptr;
    Banner *m_banner = nullptr;
    StatusStrip *m_status = nullptr;
    QTimer m_waiting;
};

} // namespace recado
