#include "mainwindow.h"

#include "application.h"
#include "models/attentioncount.h"
#include "models/deliveryattention.h"
#include "pages/broadcastspage.h"
#include "pages/checkuppage.h"
#include "pages/composepage.h"
#include "pages/connectionspage.h"
#include "pages/contactspage.h"
#include "pages/conversationspage.h"
#include "pages/messagespage.h"
#include "pages/settingspage.h"
#include "pages/templatespage.h"
#include "pages/welcomepage.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "window/conversationwatch.h"
#include "window/navigationpane.h"
#include "window/noticeboard.h"
#include "window/sendingwatch.h"
#include "window/statusstrip.h"
#include "window/troublewatch.h"

#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace recado {

MainWindow::MainWindow(Application &application, QWidget *parent)
    : QMainWindow(parent), m_application(application), m_attention(new AttentionCount(application.messages().database(), this)),
      m_unread(new DeliveryAttention(application.messages().database(), this)),
      m_watch(new SendingWatch(application.broadcasts(), this)),
      m_people(new ConversationWatch(application, [this] { return isActiveWindow() && !isMinimized(); }, this))
{
    setObjectName(QStringLiteral("window"));
    setWindowTitle(QStringLiteral("Recado"));
    setWindowIcon(icons::applicationIcon());
    setMinimumSize(880, 560);
    resize(1280, 800);
    restoreGeometry(Preferences::in(application.options().dataDir).shape(QStringLiteral("window")));
    build();
    addShortcuts();
    watchKeyboard();

    connect(&m_application, &Application::problem, this, &MainWindow::showProblem);
    connect(&m_application.accounts(), &AccountService::accountsChanged, this, &MainWindow::refreshAccounts);
    connect(&m_application.listener(), &ListenerService::stateChanged, this, &MainWindow::forgetSolvedProblem);
    connect(m_attention, &AttentionCount::changed, this, &MainWindow::refreshCounts);
    connect(m_unread, &DeliveryAttention::changed, this, &MainWindow::refreshCounts);
    connect(m_watch, &SendingWatch::changed, this, &MainWindow::refreshCounts);
    connect(m_people, &ConversationWatch::unreadChanged, this, &MainWindow::refreshCounts);
    connect(m_people, &ConversationWatch::noticeWanted, this, &MainWindow::showNotice);
    connect(&m_application.broadcasts(), &BroadcastService::stoppedByItself, this, &MainWindow::tellStopped);
    connect(&m_waiting, &QTimer::timeout, this, &MainWindow::closeWhenIdle);
    if (m_application.needsVaultPassphrase())
        QTimer::singleShot(0, this, &MainWindow::openVault);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *central = new QWidget(this);
    m_navigation = new NavigationPane(central);
    m_navigation->addPage(Compose, QStringLiteral("nav.compose"), QStringLiteral("plane"), tr("Compose"), false);
    m_navigation->addPage(Broadcasts, QStringLiteral("nav.broadcasts"), QStringLiteral("megaphone"), tr("Broadcasts"), false);
    m_navigation->addPage(Messages, QStringLiteral("nav.messages"), QStringLiteral("list"), tr("Messages"), false);
    m_navigation->addPage(Conversations, QStringLiteral("nav.conversations"), QStringLiteral("bubble"), tr("Conversations"), false);
    m_navigation->addPage(Templates, QStringLiteral("nav.templates"), QStringLiteral("template"), tr("Templates"), false);
    m_navigation->addPage(Contacts, QStringLiteral("nav.contacts"), QStringLiteral("person"), tr("Contacts"), false);
    m_navigation->addPage(Connections, QStringLiteral("nav.connections"), QStringLiteral("plug"), tr("Connections"), true);
    m_navigation->addPage(Settings, QStringLiteral("nav.settings"), QStringLiteral("gear"), tr("Settings"), true);
    auto *strip = new Banner(central);
    strip->setObjectName(QStringLiteral("window.problem"));
    strip->setStrip(true);
    m_notices = new NoticeBoard(strip);
    m_status = new StatusStrip(m_application, *m_watch, central);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(strip);
    right->addWidget(buildPages(), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(central);

    connectPages();
    m_navigation->setFolded(width() < Theme::foldWidth);
    showPage(m_page);
    refreshAccounts();
    refreshCounts();
}

QWidget *MainWindow::buildPages()
{
    m_stack = new QStackedWidget(centralWidget());
    m_start = new QStackedWidget(m_stack);
    m_welcome = new WelcomePage(m_application, m_start);
    m_compose = new ComposePage(m_application, m_start);
    m_messages = new MessagesPage(m_application, m_stack);
    m_templates = new TemplatesPage(m_application, m_stack);
    m_connections = new ConnectionsPage(m_application, m_stack);
    m_start->addWidget(m_welcome);
    m_start->addWidget(m_compose);
    m_start->setCurrentWidget(m_hasAccount ? static_cast<QWidget *>(m_compose) : m_welcome);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_messages);
    m_stack->addWidget(m_templates);
    m_stack->addWidget(m_connections);
    m_settings = new SettingsPage(m_application, m_stack);
    m_stack->addWidget(m_settings);
    m_broadcasts = new BroadcastsPage(m_application, m_stack);
    m_stack->addWidget(m_broadcasts);
    m_checkUp = new CheckUpPage(m_application, m_stack);
    m_stack->addWidget(m_checkUp);
    m_conversations = new ConversationsPage(m_application, m_stack);
    m_stack->addWidget(m_conversations);
    m_contacts = new ContactsPage(m_application, m_stack);
    m_stack->addWidget(m_contacts);
    return m_stack;
}

void MainWindow::connectPages()
{
    const auto toCompose = [this] {
        m_hasAccount = true;
        m_start->setCurrentWidget(m_compose);
        m_compose->refresh();
        showPage(Compose);
    };
    connect(m_navigation, &NavigationPane::pageAsked, this, [this](int index) { showPage(Page(index)); });
    connect(m_welcome, &WelcomePage::practiceReady, this, toCompose);
    connect(m_welcome, &WelcomePage::connectAsked, m_connections, &ConnectionsPage::connectProvider);
    connect(m_connections, &ConnectionsPage::accountConnected, this, [this] {
        if (currentPage() != Connections)
            m_compose->refresh();
    });
    const auto toMessage = [this](MessageRow row) {
        showPage(Messages);
        m_messages->select(row);
    };
    // Who writes goes on writing: the row is chosen for when they look, and the page says where it is.
    connect(m_compose, &ComposePage::messageQueued, m_messages, &MessagesPage::select);
    connect(m_compose, &ComposePage::messageWanted, this, toMessage);
    connect(m_compose, &ComposePage::connectionsWanted, this, [this] { showPage(Connections); });
    connect(m_compose, &ComposePage::broadcastWanted, this, [this](const BroadcastSeed &seed) {
        showPage(Broadcasts);
        m_broadcasts->begin(seed);
    });
    connect(m_broadcasts, &BroadcastsPage::messageWanted, this, toMessage);
    connect(m_broadcasts, &BroadcastsPage::connectionsWanted, this, [this] { showPage(Connections); });
    connect(m_connections, &ConnectionsPage::messageWanted, this, toMessage);
    connect(m_messages, &MessagesPage::composeWanted, this, [this] { showPage(Compose); });
    connect(m_messages, &MessagesPage::rewriteWanted, this, [this](const MessageRewrite &rewrite) {
        showPage(Compose);
        m_compose->writeAnew(rewrite);
    });
    connect(m_messages, &MessagesPage::accountWanted, this, [this](AccountId account) {
        showPage(Connections);
        m_connections->openAccount(account);
    });
    connect(m_templates, &TemplatesPage::connectionsWanted, this, [this] { showPage(Connections); });
    connect(m_templates, &TemplatesPage::useWanted, this, [this](AccountId account, const QString &name, const QString &language) {
        showPage(Compose);
        m_compose->useTemplate(account, name, language);
    });
    connect(m_status, &StatusStrip::listenerAsked, this, [this] {
        showPage(Connections);
        m_connections->showListener();
    });
    connect(m_status, &StatusStrip::unreadAsked, this, [this] {
        showPage(Connections);
        m_connections->showDeliveries(Filter::parse(DeliveryAttention::expression(), FilterSubject::Deliveries).filter);
    });
    connect(m_notices, &NoticeBoard::closed, this, [this](NoticeBoard::Kind kind) {
        if (kind == NoticeBoard::Kind::Closing)
            stayOpen();
    });
    connectCheckUp();
    connectPeople();
}

// What the check-up and the strip over the page lead to.
void MainWindow::connectCheckUp()
{
    const auto toListener = [this] {
        showPage(Connections);
        m_connections->showListener();
    };
    connect(m_settings, &SettingsPage::checkUpWanted, this, [this](bool begin) { begin ? checkEverything() : showPage(CheckUp); });
    connect(m_checkUp, &CheckUpPage::backWanted, this, [this] { showPage(Settings); });
    connect(m_checkUp, &CheckUpPage::accountsWanted, this, [this] { showPage(Connections); });
    connect(m_checkUp, &CheckUpPage::accountWanted, this, &MainWindow::openAccountNamed);
    connect(m_checkUp, &CheckUpPage::listenerWanted, this, toListener);
    connect(m_checkUp, &CheckUpPage::networkWanted, this, [this] {
        showPage(Settings);
        m_settings->editNetwork();
    });
    connect(m_checkUp, &CheckUpPage::vaultWanted, this, [this](bool make) { make ? makeVault() : openVault(); });
    auto *trouble = new TroubleWatch(m_application, *m_notices, m_notices);
    trouble->setObjectName(QStringLiteral("window.trouble"));
    connect(trouble, &TroubleWatch::connectionsWanted, this, toListener);
    connect(trouble, &TroubleWatch::checkUpWanted, this, &MainWindow::checkEverything);
}

void MainWindow::checkEverything()
{
    showPage(CheckUp);
    m_checkUp->begin();
}

void MainWindow::addShortcuts()
{
    for (int page = Compose; page <= Contacts; ++page) {
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)), this);
        connect(shortcut, &QShortcut::activated, this, [this, page] { showPage(Page(page)); });
    }
}

void MainWindow::showPage(Page page)
{
    if (page != m_page)
        endStopHold();
    m_page = page;
    m_stack->setCurrentIndex(page);
    m_navigation->setCurrent(page == CheckUp ? Settings : page); // a part of it
}

void MainWindow::startPractice()
{
    m_welcome->startPractice();
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    if (m_tray)
        m_tray->hide();
    raise();
    activateWindow();
}

void MainWindow::refreshAccounts()
{
    m_application.accounts().accounts().then(this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts)
            return showProblem(accounts.error());
        m_hasAccount = !accounts->isEmpty();
        m_start->setCurrentWidget(m_hasAccount ? static_cast<QWidget *>(m_compose) : m_welcome);
    });
}

void MainWindow::refreshCounts()
{
    m_navigation->setCount(Broadcasts, m_watch->running() > 0 ? tr("%n running", nullptr, m_watch->running()) : QString(), false, QString());
    const QLocale locale;
    const int all = m_attention->failed() + m_attention->unknown();
    m_navigation->setCount(Messages, all > 0 ? locale.toString(all) : QString(), true,
                           all > 0 ? tr("%1 failed or refused in the last 24 hours, %2 uncertain")
                                         .arg(locale.toString(m_attention->failed()), locale.toString(m_attention->unknown()))
                                   : QString());
    const int messages = m_people->unread();
    m_navigation->setCount(Conversations, messages > 0 ? locale.toString(messages) : QString(), false,
                           messages > 0 ? tr("%n unread message(s)", nullptr, messages) : QString());
    const int unread = m_unread->notUnderstood();
    m_status->setUnread(unread);
    m_navigation->setCount(Connections, unread > 0 ? locale.toString(unread) : QString(), true,
                           unread > 0 ? tr("%n webhook deliveries of the last 24 hours could not be read", nullptr, unread) : QString());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        endStopHold();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_tray)
        m_tray->hide(); // it stood for a window that nobody saw
    if (event->type() != QEvent::LanguageChange || m_rebuilding)
        return;
    // Two translators change one after the other: build once, when both are in place. Leaves the event's own stack, too.
    m_rebuilding = true;
    QTimer::singleShot(0, this, [this] {
        m_rebuilding = false;
        build();
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_navigation)
        m_navigation->setFolded(width() < Theme::foldWidth);
}

} // namespace recado
