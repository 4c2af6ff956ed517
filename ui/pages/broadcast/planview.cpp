#include "pages/broadcast/planview.h"

#include "format/errorwords.h"
#include "pages/broadcast/checkstep.h"
#include "pages/broadcast/columnsstep.h"
#include "pages/broadcast/plansteps.h"
#include "pages/broadcast/recipientsstep.h"
#include "pages/broadcast/sendstep.h"
#include "pages/broadcast/stepbar.h"
#include "pages/broadcast/templatestep.h"
#include "pages/compose/formtools.h"
#include "services/broadcastservice.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace recado {

PlanView::PlanView(const BroadcastTools &tools, QWidget *parent) : QWidget(parent), m_plan(new PlanDraft(tools, this))
{
    setObjectName(QStringLiteral("broadcast.plan"));
    m_trouble = new Banner(this);
    m_trouble->setStrip(true);
    identify(m_trouble, QStringLiteral("broadcast.plan.problem"));
    m_template = new TemplateStep(*m_plan);
    m_recipients = new RecipientsStep(*m_plan);
    m_recipients->setObjectName(QStringLiteral("broadcast.recipientsStep"));
    m_columns = new ColumnsStep(*m_plan, formTools(tools.app, m_template->channel()));
    m_check = new CheckStep(*m_plan);
    m_send = new SendStep(*m_plan);
    auto *steps = new QWidget(this);
    m_stack = new QStackedLayout(steps);
    for (PlanStep *step : {static_cast<PlanStep *>(m_template), static_cast<PlanStep *>(m_recipients), static_cast<PlanStep *>(m_columns),
                           static_cast<PlanStep *>(m_check), static_cast<PlanStep *>(m_send)})
        m_stack->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_trouble);
    column->addWidget(steps, 1);
    column->addWidget(buildFoot());
    connectSteps();
}

PlanView::~PlanView() = default;

QWidget *PlanView::buildHeader()
{
    auto *header = new PageHeader(tr("New broadcast"), this);
    m_bar = new StepBar({tr("Template"), tr("Recipients"), tr("Columns"), tr("Check"), tr("Send")}, header);
    header->addLeft(m_bar);
    m_save = secondaryButton(tr("&Save draft"), header);
    identify(m_save, QStringLiteral("broadcast.saveDraft"));
    m_save->setToolTip(tr("Everything is kept by itself; this goes back to the list"));
    header->addRight(m_save);
    connect(m_save, &QPushButton::clicked, this, &PlanView::leave);
    return header;
}

QWidget *PlanView::buildFoot()
{
    m_foot = new QWidget(this);
    m_back = secondaryButton(tr("&Back"), m_foot);
    identify(m_back, QStringLiteral("broadcast.back"));
    m_why = textLabel(TextRole::Second, QString(), m_foot);
    m_why->setObjectName(QStringLiteral("broadcast.why"));
    m_next = primaryButton(QString(), m_foot);
    identify(m_next, QStringLiteral("broadcast.next"));
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Theme::margin, Theme::pad, Theme::margin, Theme::group + Theme::gap);
    row->setSpacing(Theme::inset);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_why);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(place() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepAt(place())->goOn(); });
    return m_foot;
}

void PlanView::connectSteps()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        PlanStep *step = stepAt(i);
        connect(step, &PlanStep::stateChanged, this, &PlanView::show);
        connect(step, &PlanStep::stepWanted, this, &PlanView::goTo);
        connect(step, &PlanStep::nextWanted, this, [this, i] {
            if (place() == i)
                moveTo(i + 1);
        });
    }
    connect(m_bar, &StepBar::stepWanted, this, &PlanView::goTo);
    connect(m_template, &TemplateStep::connectionsWanted, this, &PlanView::connectionsWanted);
    connect(m_check, &CheckStep::reportChanged, this, [this] { m_send->setReport(m_check->report()); });
    connect(m_check, &CheckStep::sampleWanted, this, [this] {
        moveTo(SendStepPlace);
        m_send->askForSample();
    });
    connect(m_send, &SendStep::started, this, &PlanView::started);
    connect(m_send, &SendStep::takenBack, this, [this] {
        m_plan->refresh().then(this, [this](const Result<void> &known) {
            if (known)
                moveTo(CheckStepPlace);
        });
    });
    connect(m_send, &SendStep::checkWanted, this, [this] {
        moveTo(CheckStepPlace);
        m_check->checkAgain();
    });
    connect(m_plan, &PlanDraft::changed, this, &PlanView::show);
    connect(m_plan, &PlanDraft::changedElsewhere, this, [this] { stepAt(place())->enter(); });
    connect(&m_plan->tools().broadcasts, &BroadcastService::broadcastsChanged, this, [this] {
        if (isVisible())
            m_plan->look();
    });
    connect(m_plan, &PlanDraft::contentChanged, this, &PlanView::show);
    connect(m_plan, &PlanDraft::saved, m_trouble, &Banner::clear);
    connect(m_plan, &PlanDraft::failed, this,
            [this](const Error &error) { m_trouble->setMessage(Tone::Bad, tr("The last changes are not saved."), errorSentence(error)); });
    const auto bind = [this](const QKeySequence &keys, const std::function<void()> &what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    bind(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goTo(place() - 1); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { stepAt(place())->goOn(); });
    bind(QKeySequence::Save, [this] { leave(); });
}

void PlanView::open(const Broadcast &broadcast)
{
    m_trouble->clear();
    m_plan->open(broadcast);
    for (int i = 0; i < m_stack->count(); ++i)
        stepAt(i)->reset();
    if (isWaiting()) {
        moveTo(SendStepPlace);
        return;
    }
    // Where something is to be done next; the definition of the template may still be on its way.
    const bool hasTemplate = m_plan->hasContent() && !broadcast.account.isNull();
    moveTo(!hasTemplate ? TemplateStepPlace : !m_plan->hasRows() ? RecipientsStepPlace : broadcast.checkedAt ? CheckStepPlace : ColumnsStepPlace);
}

void PlanView::open(const Broadcast &broadcast, const BroadcastSeed &seed)
{
    open(broadcast);
    if (!seed.contacts.isEmpty()) {
        moveTo(RecipientsStepPlace);
        m_recipients->takeContacts({seed.contacts, {}});
    }
    if (seed.people.isEmpty())
        return;
    QList<RecipientImport::Person> taken;
    for (const BroadcastSeed::Person &person : seed.people)
        taken.append({person.address, person.name});
    moveTo(RecipientsStepPlace);
    m_recipients->takePeople(taken, [this] { moveTo(m_template->isDone() ? ColumnsStepPlace : TemplateStepPlace); });
}

void PlanView::close(BroadcastId id)
{
    if (id == m_plan->id())
        m_plan->open({});
}

void PlanView::refresh()
{
    m_template->enter();
    m_plan->flush().then(this, [this](const Result<void> &saved) {
        if (saved)
            m_plan->look();
    });
}

PlanStep *PlanView::stepAt(int place) const
{
    return static_cast<PlanStep *>(m_stack->widget(place));
}

int PlanView::place() const
{
    return m_stack->currentIndex();
}

bool PlanView::isWaiting() const
{
    return m_plan->broadcast().state == BroadcastState::AwaitingApproval;
}

int PlanView::firstOpen() const
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (!stepAt(i)->isDone())
            return i;
    }
    return m_stack->count() - 1;
}

// Back always; forward as far as what stands before is done.
void PlanView::goTo(int wanted)
{
    if (wanted < 0 || wanted >= m_stack->count() || wanted == place() || isWaiting())
        return;
    const int farthest = std::max(firstOpen(), place());
    if (wanted > farthest) {
        m_why->setText(stepAt(firstOpen())->missing());
        return;
    }
    stepAt(place())->leave([this, wanted] { moveTo(wanted); });
}

void PlanView::moveTo(int wanted)
{
    if (wanted < 0 || wanted >= m_stack->count())
        return;
    m_stack->setCurrentIndex(wanted);
    m_send->setChannelWord(m_template->channelWord());
    stepAt(wanted)->enter();
    show();
    stepAt(wanted)->focusFirst();
}

void PlanView::show()
{
    const PlanStep *step = stepAt(place());
    if (!step)
        return;
    m_bar->setCurrent(place());
    const int open = firstOpen();
    const QString waits = isWaiting() ? tr("It waits for a second person. Take it back to change it.") : QString();
    m_save->setText(isWaiting() ? tr("All &broadcasts") : tr("&Save draft"));
    for (int i = 0; i < m_stack->count(); ++i)
        m_bar->setState(i, stepAt(i)->isDone() && (i < open || i == place()), !waits.isEmpty() && i != place() ? waits : i > open ? stepAt(open)->missing() : QString());
    const QString next = step->nextText();
    m_foot->setVisible(!next.isEmpty());
    m_next->setText(next);
    m_back->setVisible(place() > 0);
    m_why->setText(step->missing());
}

void PlanView::leave()
{
    PlanStep *step = stepAt(place());
    step->leave([this] {
        m_plan->flush().then(this, [this](const Result<void> &saved) {
            if (saved)
                Q_EMIT closed();
        });
    });
}

} // namespace recado
