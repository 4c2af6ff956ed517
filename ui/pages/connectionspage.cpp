#include "pages/connectionspage.h"

#include "application.h"
#include "dialogs/accountdialog.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "models/deliveryattention.h"
#include "pages/connections/accountscard.h"
#include "pages/connections/channelscard.h"
#include "pages/connections/listenercard.h"
#include "pages/connections/reachcard.h"
#include "pages/deliveries/deliveriespage.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int readableWidth = 1024;

enum Part { Cards, Deliveries };

} // namespace

ConnectionsPage::ConnectionsPage(Application &application, QWidget *parent) : QWidget(parent), m_application(application)
{
    setObjectName(QStringLiteral("page.connections"));
    m_header = new PageHeader(tr("Connections"), this);
    auto *practice = secondaryButton(tr("Add practice account"), this);
    auto *add = primaryButton(tr("&Add account"), this);
    identify(practice, QStringLiteral("connections.practice"));
    identify(add, QStringLiteral("connections.add"));
    m_practice = practice;
    m_practice->hide();
    m_add = add;
    m_parts = new SegmentedControl(this);
    identify(m_parts->addSegment(tr("Accounts")), QStringLiteral("connections.cards"));
    identify(m_parts->addSegment(tr("Received events")), QStringLiteral("connections.deliveries"));
    m_header->addLeft(m_parts);
    m_header->addRight(practice);
    m_header->addRight(add);
    m_attention = new DeliveryAttention(application.messages().database(), this);

    auto *pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(buildCards());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(pages, 1);

    connect(add, &QPushButton::clicked, this, [this, add] { chooseProvider(add); });
    connect(practice, &QPushButton::clicked, this, &ConnectionsPage::startPractice);
    connect(m_parts, &SegmentedControl::currentChanged, this, &ConnectionsPage::showPart);
    connect(m_attention, &DeliveryAttention::changed, this, &ConnectionsPage::showUnread);
    connect(m_unread, &Banner::actionTriggered, this, [this] {
        showDeliveries(Filter::parse(DeliveryAttention::expression(), FilterSubject::Deliveries).filter);
    });
    connect(m_accounts, &AccountsCard::connectAsked, this, &ConnectionsPage::chooseProvider);
    connect(m_accounts, &AccountsCard::editAsked, this, &ConnectionsPage::editAccount);
    connect(m_accounts, &AccountsCard::failed, this, &ConnectionsPage::showProblem);
    connect(m_channels, &ChannelsCard::failed, this, &ConnectionsPage::showProblem);
    connect(&m_application.accounts(), &AccountService::accountsChanged, this, &ConnectionsPage::refresh);
    connect(m_reach, &ReachCard::failed, this, &ConnectionsPage::showProblem);
    connect(m_channels, &ChannelsCard::mendAsked, this, &ConnectionsPage::mend);
    connect(&m_application.silence(), &SilenceWatch::changed, this, [this] { m_channels->setHearings(m_application.silence().channels()); });
    connect(&m_application.listener(), &ListenerService::stateChanged, m_listener, &ListenerCard::refresh);
    connect(&m_application, &Application::hosting, m_listener, &ListenerCard::refresh);
    refresh();
    showPart();
}

QWidget *ConnectionsPage::buildCards()
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(readableWidth + 2 * Theme::margin);
    m_banner = new Banner(content);
    m_unread = new Banner(content);
    identify(m_unread, QStringLiteral("connections.unread"));
    m_accounts = new AccountsCard(m_application, content);
    m_channels = new ChannelsCard(m_application, content);
    m_reach = new ReachCard(m_application, content);
    m_listener = new ListenerCard(m_application, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::group);
    column->addWidget(m_banner);
    column->addWidget(m_unread);
    column->addWidget(m_accounts);
    column->addWidget(m_channels);
    column->addWidget(m_reach);
    column->addWidget(m_listener);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("connections.scroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

// Made when somebody looks: a million deliveries are not read for nobody.
DeliveriesPage *ConnectionsPage::deliveries()
{
    if (!m_deliveries) {
        m_deliveries = new DeliveriesPage(m_application, this);
        m_stack->addWidget(m_deliveries);
        connect(m_deliveries, &DeliveriesPage::countsChanged, this, &ConnectionsPage::showPart);
        connect(m_deliveries, &DeliveriesPage::messageWanted, this, &ConnectionsPage::messageWanted);
    }
    return m_deliveries;
}

void ConnectionsPage::showPart()
{
    const bool isDeliveries = m_parts->currentIndex() == Deliveries;
    const QString counts = isDeliveries ? deliveries()->counts() : QString();
    m_stack->setCurrentIndex(isDeliveries ? Deliveries : Cards);
    m_add->setVisible(!isDeliveries);
    m_practice->setVisible(!isDeliveries && !m_practises);
    m_header->setSubtitle(counts);
}

void ConnectionsPage::showUnread()
{
    const int count = m_attention->notUnderstood();
    if (count == 0)
        return m_unread->clear();
    m_unread->setMessage(Tone::Warn, tr("%n webhook deliveries of the last 24 hours could not be read.", nullptr, count), tr("They are kept."));
    m_unread->setAction(tr("Show them"));
}

void ConnectionsPage::showDeliveries(const Filter &filter)
{
    m_parts->setCurrentIndex(Deliveries);
    deliveries()->setFilter(filter);
}

void ConnectionsPage::refresh()
{
    m_application.accounts().accounts().then(this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts)
            return showProblem(accounts.error());
        const bool practises = std::any_of(accounts->begin(), accounts->end(),
                                           [](const Account &each) { return each.provider == ProviderKind::Practice; });
        m_practises = practises;
        showPart();
        m_accounts->setAccounts(*accounts);
        m_reach->setAccounts(*accounts);
        m_application.accounts().channels().then(this, [this, list = *accounts](const Result<QList<Channel>> &channels) {
            if (!channels)
                return showProblem(channels.error());
            m_channels->setHearings(m_application.silence().channels());
            m_channels->setChannels(list, *channels);
            m_reach->setChannels(*channels);
        });
    });
}

// A menu rather than a dialog of its own: arrow keys, first letters and Enter work at once.
void ConnectionsPage::chooseProvider(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("connections.providers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProviderKind provider : addableProviders()) {
        QAction *action = menu->addAction(QLatin1Char('&') + providerWord(provider) + QLatin1Char('\t') + providerLine(provider));
        action->setObjectName(QStringLiteral("connections.add.") + toString(provider));
        connect(action, &QAction::triggered, this, [this, provider] { connectProvider(provider); });
    }
    const QPoint leftBelow = below->mapToGlobal(QPoint(0, below->height() + Theme::gap));
    const int overhang = menu->sizeHint().width() - below->width();
    // Right-aligned with a button at the right end of the page, centred below one in the middle.
    const bool atTheRight = below->mapTo(this, QPoint(below->width(), 0)).x() + overhang > width();
    menu->popup(leftBelow - QPoint(atTheRight ? overhang : overhang / 2, 0));
    menu->setActiveAction(menu->actions().first());
}

void ConnectionsPage::connectProvider(ProviderKind provider)
{
    auto *dialog = new AccountDialog(m_application, provider, this);
    connect(dialog, &AccountDialog::saved, this, [this](const Account &account) {
        m_banner->clear();
        // A new account is worth little without its numbers and templates: fetch them now rather than let people look for the button.
        m_application.accounts().syncChannels(account.id).then(this, [this, account](const Result<QList<Channel>> &synced) {
            if (!synced)
                showProblem(synced.error());
            Q_EMIT accountConnected(account);
        });
        m_application.templates().sync(account.id);
    });
    dialog->open();
}

void ConnectionsPage::openAccount(AccountId id)
{
    m_application.accounts().accounts().then(this, [this, id](const Result<QList<Account>> &accounts) {
        if (!accounts)
            return showProblem(accounts.error());
        for (const Account &account : *accounts) {
            if (account.id == id)
                editAccount(account);
        }
    });
}

void ConnectionsPage::editAccount(const Account &account)
{
    auto *dialog = new AccountDialog(m_application, account, this);
    connect(dialog, &AccountDialog::saved, this, &ConnectionsPage::refresh);
    dialog->open();
}

void ConnectionsPage::startPractice()
{
    m_practice->setEnabled(false);
    m_application.practice().begin(tr("Practice")).then(this, [this](const Result<Account> &answer) {
        m_practice->setEnabled(true);
        if (!answer)
            showProblem(answer.error());
    });
}

void ConnectionsPage::showListener()
{
    m_parts->setCurrentIndex(Cards);
    bringIntoSight(m_listener);
    m_listener->setFocus();
}

void ConnectionsPage::bringIntoSight(QWidget *part)
{
    // What was opened just now has its height only after this.
    QTimer::singleShot(0, part, [this, part] {
        if (auto *scroll = findChild<QScrollArea *>(QStringLiteral("connections.scroll")))
            scroll->ensureWidgetVisible(part);
    });
}

// To the place of the break, nearest step first: the words of the buttons are in ChannelsCard.
void ConnectionsPage::mend(const ChannelHearing &hearing)
{
    switch (hearing.place) {
    case BreakPlace::Unknown: return;
    case BreakPlace::Signature: return openAccount(hearing.account);
    case BreakPlace::NotUnderstood: return showDeliveries(Filter::parse(DeliveryAttention::expression(), FilterSubject::Deliveries).filter);
    case BreakPlace::Connection: return m_accounts->test(hearing.account);
    case BreakPlace::Listener: return bringIntoSight(m_reach->lead(ReachStep::Listener));
    case BreakPlace::NothingArrives: return bringIntoSight(m_reach->lead(ReachStep::PublicAddress));
    case BreakPlace::OtherEvents:
    case BreakPlace::Path:
    case BreakPlace::ThisAccount: return bringIntoSight(m_reach->lead(ReachStep::Provider));
    }
}

void ConnectionsPage::showProblem(const Error &error)
{
    m_banner->setMessage(Tone::Bad, errorSentence(error));
    m_banner->setClosable(true);
}

} // namespace recado
