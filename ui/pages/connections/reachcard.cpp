#include "pages/connections/reachcard.h"

#include "application.h"
#include "dialogs/listenersettingsdialog.h"
#include "pages/connections/addresspanel.h"
#include "pages/connections/eventlist.h"
#include "pages/connections/hooklist.h"
#include "pages/connections/reachlook.h"
#include "pages/connections/reachstep.h"
#include "widgets/looks.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

constexpr std::array allSteps{ReachStep::Listener, ReachStep::PublicAddress, ReachStep::Provider, ReachStep::Event};

// Of several accounts the one that needs a person most speaks for the step.
int urgency(ReachState state)
{
    switch (state) {
    case ReachState::Bad: return 5;
    case ReachState::Attention: return 4;
    case ReachState::Testing: return 3;
    case ReachState::Untested: return 2;
    case ReachState::NotPossible: return 1;
    case ReachState::Good: break;
    }
    return 0;
}

// One may go on to the next step: what only somebody else can do or test holds nobody up, what is still to be done here does.
bool passes(const ReachCheck &check)
{
    static const QStringList elsewhere{QStringLiteral("no_such_call"), QStringLiteral("own_proxy"), QStringLiteral("shut_to_this_computer")};
    if (check.state == ReachState::NotPossible)
        return elsewhere.contains(check.finding());
    return check.state == ReachState::Good || check.state == ReachState::Attention;
}

QString proxyIn(const ReachCheck &check)
{
    return check.evidence.value(QLatin1String("peer")).toString();
}

const ReachCheck &checkOf(const ReachReport &report, ReachStep step)
{
    return *report.steps()[size_t(step)];
}

} // namespace

ReachCard::ReachCard(Application &application, QWidget *parent) : Card(tr("Reachable from outside"), parent), m_application(application)
{
    setObjectName(QStringLiteral("connections.reach"));
    m_summary = textLabel(TextRole::Second, QString(), this);
    m_all = secondaryButton(tr("Test all"), this);
    identify(m_summary, QStringLiteral("reach.summary"));
    identify(m_all, QStringLiteral("reach.all"), tr("Test all four steps"));
    addHeaderWidget(m_summary);
    addHeaderWidget(m_all);
    build();
    Reachability &reach = m_application.reachability();
    connect(m_all, &QPushButton::clicked, this, &ReachCard::testAll);
    connect(&reach, &Reachability::changed, this, &ReachCard::refresh);
    connect(&m_application.listener(), &ListenerService::hooksChanged, this, &ReachCard::refresh);
    connect(&m_application.listener(), &ListenerService::stateChanged, this, &ReachCard::refresh);
    connect(m_address, &AddressPanel::saved, this, [this] { test(ReachStep::PublicAddress); });
    refresh();
}

void ReachCard::build()
{
    body()->addWidget(sentenceLabel(TextRole::Second,
                                    tr("Providers call Recado over the internet to say what became of each message. Four steps make that work; test each one, in "
                                       "this order."),
                                    this));
    m_practice = sentenceLabel(TextRole::Second, tr("The practice account needs none of this: it calls on this computer."), this);
    body()->addWidget(m_practice);
    m_address = new AddressPanel(m_application, this);
    m_hooks = new HookList(m_application, this);
    m_events = new EventList(m_application, this);
    for (const ReachStep step : allSteps) {
        auto *made = new ReachStepView(step, this);
        m_steps[size_t(step)] = made;
        made->setFirst(step == ReachStep::Listener);
        body()->addWidget(made);
        connect(made, &ReachStepView::mendAsked, this, &ReachCard::mend);
        connect(made, &ReachStepView::testAsked, this, [this, step] { test(step); });
    }
    view(ReachStep::PublicAddress)->setContent(m_address);
    view(ReachStep::Provider)->setContent(m_hooks, ReachStepView::Tells::Content);
    view(ReachStep::Event)->setContent(m_events, ReachStepView::Tells::Content);
}

void ReachCard::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    m_hooks->setAccounts(accounts);
    m_events->setAccounts(asked(), m_channels);
    m_practice->setVisible(!accounts.isEmpty() && std::all_of(accounts.begin(), accounts.end(), [](const Account &each) { return each.provider == ProviderKind::Practice; }));
    refresh();
}

void ReachCard::setChannels(const QList<Channel> &channels)
{
    m_channels = channels;
    m_events->setAccounts(asked(), channels);
    refresh();
}

// Those that a provider calls from outside; with none of them, the practice account shows how it goes.
QList<Account> ReachCard::asked() const
{
    QList<Account> real;
    std::copy_if(m_accounts.begin(), m_accounts.end(), std::back_inserter(real), [](const Account &each) { return each.provider != ProviderKind::Practice; });
    return real.isEmpty() ? m_accounts : real;
}

void ReachCard::test(ReachStep step)
{
    Reachability &reach = m_application.reachability();
    switch (step) {
    case ReachStep::Listener: reach.testListener(); break;
    case ReachStep::PublicAddress: reach.testPublicAddress(); break;
    case ReachStep::Provider:
        for (const Account &account : asked())
            reach.testProvider(account.id);
        break;
    case ReachStep::Event:
        for (const Account &account : asked())
            reach.lookForEvent(account.id);
        break;
    }
}

void ReachCard::testAll()
{
    QList<AccountId> accounts;
    for (const Account &account : asked())
        accounts.append(account.id);
    if (accounts.isEmpty()) { // the first two need none
        m_application.reachability().testListener().then(this, [this](const ReachCheck &check) {
            if (passes(check))
                m_application.reachability().testPublicAddress();
        });
        return;
    }
    testNext(accounts);
}

// One after the other: the first two steps are the same for all, and are not asked several times at once.
void ReachCard::testNext(QList<AccountId> left)
{
    if (left.isEmpty())
        return;
    const AccountId next = left.takeFirst();
    m_application.reachability().testAll(next).then(this, [this, left](const ReachReport &) { testNext(left); });
}

ReachCheck ReachCard::combined(ReachStep step, QString *found) const
{
    const QList<Account> accounts = asked();
    if (step == ReachStep::Listener || step == ReachStep::PublicAddress || accounts.isEmpty())
        return checkOf(m_application.reachability().report(accounts.isEmpty() ? AccountId() : accounts.first().id), step);
    ReachCheck worst;
    QString name;
    for (const Account &account : accounts) {
        const ReachCheck check = checkOf(m_application.reachability().report(account.id), step);
        if (name.isEmpty() || urgency(check.state) > urgency(worst.state)) {
            worst = check;
            name = account.name;
        }
    }
    if (accounts.size() > 1 && !reachSentences(worst).isEmpty())
        *found = tr("%1: %2", "account: what was found").arg(name, reachSentences(worst));
    return worst;
}

void ReachCard::refresh()
{
    for (const ReachStep step : allSteps) {
        QString found;
        const ReachCheck check = combined(step, &found);
        view(step)->setCheck(check, found);
        view(step)->setMend(mendWords(check));
    }
    m_address->refresh();
    m_hooks->refresh();
    m_events->refresh();
    giveTurn();
}

void ReachCard::giveTurn()
{
    const auto good = std::count_if(m_steps.begin(), m_steps.end(), [](const ReachStepView *step) {
        return passes(step->check()) && step->check().state != ReachState::Attention;
    });
    bool isTaken = false;
    for (ReachStepView *step : m_steps) {
        const bool isNext = !isTaken && !passes(step->check());
        step->setTurn(isNext);
        isTaken = isTaken || isNext;
    }
    const bool isDone = good == qsizetype(m_steps.size());
    m_summary->setText(isDone ? tr("All four steps are good") : tr("%1 of 4 steps are good").arg(good));
    setTone(m_summary, isDone ? Tone::Good : Tone::Plain);
}

// Where one press does it.
QString ReachCard::mendWords(const ReachCheck &check) const
{
    if (check.remedy == QLatin1String("trust_proxy") && !proxyIn(check).isEmpty())
        return tr("Trust the proxy at %1").arg(proxyIn(check));
    if (check.remedy == QLatin1String("check_allow_list"))
        return tr("Listener settings…");
    return {};
}

void ReachCard::mend(const ReachCheck &check)
{
    if (check.remedy == QLatin1String("trust_proxy"))
        trust(proxyIn(check));
    else if (check.remedy == QLatin1String("check_allow_list"))
        (new ListenerSettingsDialog(m_application, this))->open();
}

void ReachCard::trust(const QString &proxy)
{
    m_application.listener()
        .settings()
        .then(this, [this, proxy](Result<ListenerSettings> settings) {
            if (!settings)
                return ready(Result<void>(settings.error()));
            QString &proxies = (*settings)[QStringLiteral("trusted_proxies")];
            proxies = proxies.isEmpty() ? proxy : proxies + QStringLiteral(", ") + proxy;
            return m_application.listener().saveSettings(*settings);
        })
        .unwrap()
        .then(this, [this](const Result<void> &saved) {
            if (saved)
                test(ReachStep::PublicAddress);
            else
                Q_EMIT failed(saved.error());
        });
}

QWidget *ReachCard::lead(ReachStep step)
{
    view(step)->lead();
    return view(step);
}

} // namespace recado
