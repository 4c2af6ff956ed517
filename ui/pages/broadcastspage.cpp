#include "pages/broadcastspage.h"

#include "application.h"
#include "format/approvalwords.h"
#include "format/errorwords.h"
#include "pages/broadcast/approvaldialog.h"
#include "pages/broadcast/approvalfiles.h"
#include "pages/broadcast/broadcastlist.h"
#include "pages/broadcast/broadcastrunview.h"
#include "pages/broadcast/planview.h"
#include "preferences/preferences.h"
#include "services/broadcastcheck.h"
#include "services/broadcastservice.h"
#include "services/recipientimport.h"
#include "widgets/looks.h"

#include <QLocale>
#include <QStackedLayout>

namespace recado {

namespace {

// Of several drafts a day, each can be told from the others.
QString proposedName(const QString &what)
{
    const QDateTime now = QDateTime::currentDateTime();
    return QStringLiteral("%1 · %2 %3").arg(what, QLocale().toString(now.date(), QLocale::ShortFormat), now.toString(QStringLiteral("HH:mm")));
}

// What waits for a second person is still on its way through the steps.
bool isPlanned(const Broadcast &broadcast)
{
    return broadcast.state == BroadcastState::Draft || broadcast.state == BroadcastState::AwaitingApproval;
}

} // namespace

BroadcastsPage::BroadcastsPage(Application &app, QWidget *parent)
    : QWidget(parent), m_tools{app, app.broadcasts(), app.recipientImport(), app.broadcastCheck()}
{
    setObjectName(QStringLiteral("broadcasts.page"));
    setLook(this, "look", QStringLiteral("page"));
    m_list = new BroadcastList(m_tools, this);
    m_plan = new PlanView(m_tools, this);
    m_run = new BroadcastRunView(app, this);
    m_stack = new QStackedLayout(this);
    for (QWidget *view : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_run)})
        m_stack->addWidget(view);
    connect(m_list, &BroadcastList::newWanted, this, &BroadcastsPage::beginNew);
    connect(m_list, &BroadcastList::approvalWanted, this, &BroadcastsPage::askForRequest);
    connect(m_list, &BroadcastList::opened, this, &BroadcastsPage::open);
    connect(m_list, &BroadcastList::duplicated, this, &BroadcastsPage::open);
    connect(m_plan, &PlanView::closed, this, &BroadcastsPage::backToList);
    connect(m_plan, &PlanView::started, this, [this](BroadcastId id) { show(id); });
    connect(m_plan, &PlanView::connectionsWanted, this, &BroadcastsPage::connectionsWanted);
    connect(m_run, &BroadcastRunView::listWanted, this, &BroadcastsPage::backToList);
    connect(m_run, &BroadcastRunView::messageWanted, this, &BroadcastsPage::messageWanted);
    connect(m_run, &BroadcastRunView::connectionsWanted, this, &BroadcastsPage::connectionsWanted);
}

void BroadcastsPage::refresh()
{
    m_list->refresh();
    if (m_stack->currentWidget() == m_plan)
        m_plan->refresh();
}

// A double click is one draft.
void BroadcastsPage::beginNew()
{
    if (m_creating)
        return;
    Broadcast draft;
    draft.name = proposedName(tr("Broadcast"));
    create(draft, BroadcastSeed());
}

// Values that were typed are the same for everybody until a column takes their place.
void BroadcastsPage::begin(const BroadcastSeed &seed)
{
    Broadcast draft;
    draft.name = proposedName(seed.templateName.isEmpty() ? tr("Broadcast") : seed.templateName);
    draft.account = seed.account;
    draft.channel = seed.channel;
    draft.templateName = seed.templateName;
    draft.templateLanguage = seed.templateLanguage;
    draft.content = contentBytes(seed.content);
    for (auto it = seed.values.cbegin(); it != seed.values.cend(); ++it)
        draft.mapping.variables.insert(it.key(), {ValueSource::Kind::Text, -1, it.value()});
    create(draft, seed);
}

void BroadcastsPage::create(const Broadcast &draft, const BroadcastSeed &seed)
{
    Broadcast wanted = draft;
    wanted.plan.region = Preferences::in(m_tools.app.options().dataDir).region();
    m_creating = true;
    m_tools.broadcasts.create(wanted).then(this, [this, seed](const Result<Broadcast> &made) {
        m_creating = false;
        if (!made) {
            backToList();
            m_list->showProblem(tr("No draft could be made."), errorSentence(made.error()));
            return;
        }
        m_plan->open(*made, seed);
        m_stack->setCurrentWidget(m_plan);
    });
}

void BroadcastsPage::open(const Broadcast &broadcast)
{
    if (!isPlanned(broadcast)) {
        show(broadcast.id);
        return;
    }
    // The plan that is open has what was typed last.
    if (m_plan->current() != broadcast.id)
        m_plan->open(broadcast);
    else
        m_plan->refresh();
    m_stack->setCurrentWidget(m_plan);
}

void BroadcastsPage::show(BroadcastId id)
{
    m_tools.broadcasts.byId(id).then(this, [this, id](const Result<Broadcast> &broadcast) {
        if (broadcast && isPlanned(*broadcast)) {
            open(*broadcast);
            return;
        }
        m_plan->close(id);
        m_run->setBroadcast(id);
        m_stack->setCurrentWidget(m_run);
    });
}

void BroadcastsPage::askForRequest()
{
    askToOpenApproval(this, ApprovalFile::Request, [this](const QString &path) { openRequest(path); });
}

void BroadcastsPage::openRequest(const QString &path)
{
    readApprovalFile(path).then(this, [this](const Result<QByteArray> &file) {
        const auto fail = [this](const Error &error) {
            const QString sentence = approvalSentence(error);
            m_list->showProblem(tr("The request was not opened."), sentence.isEmpty() ? errorSentence(error) : sentence);
        };
        if (!file)
            return fail(file.error());
        m_tools.app.approvals().review(*file).then(this, [this, file = *file, fail](const Result<ApprovalService::Review> &review) {
            if (!review)
                return fail(review.error());
            (new ApprovalDialog(m_tools.app.approvals(), file, *review, this))->open();
        });
    });
}

void BroadcastsPage::backToList()
{
    m_list->refresh();
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
}

} // namespace recado
