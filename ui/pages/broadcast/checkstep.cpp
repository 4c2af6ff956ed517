#include "pages/broadcast/checkstep.h"

#include "format/checkwords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "pages/broadcast/findinglist.h"
#include "pages/broadcast/jobcard.h"
#include "pages/broadcast/plansteps.h"
#include "pages/broadcast/rowpane.h"
#include "pages/broadcast/rowsview.h"
#include "pages/broadcast/verdictbanner.h"
#include "services/broadcastcheck.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/foldingpane.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <utility>

namespace recado {

CheckStep::CheckStep(PlanDraft &plan, QWidget *parent) : PlanStep(plan, parent)
{
    m_pane = new RowPane(plan, QStringLiteral("broadcast.check"));
    auto *main = new QWidget;
    m_page = buildPage();
    m_rows = new RowsView(plan);
    m_stack = new QStackedLayout(main);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_rows);
    auto *fold = new FoldingPane(main, tr("Check"), m_pane, tr("Messages"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fold);
    connectParts();
}

QWidget *CheckStep::buildPage()
{
    auto *page = new QWidget;
    m_verdict = new VerdictBanner(page);
    m_outcome = new Banner(page);
    m_outcome->setClosable(true);
    identify(m_outcome, QStringLiteral("broadcast.check.outcome"));
    identify(m_outcome->actionButton(), QStringLiteral("broadcast.check.outcome.action"));
    m_job = new JobCard(QStringLiteral("broadcast.check.job"), page);
    m_findings = new FindingList(page);
    m_allRows = linkButton(tr("See all rows"), page);
    identify(m_allRows, QStringLiteral("broadcast.check.allRows"));
    m_again = linkButton(tr("Check again"), page);
    identify(m_again, QStringLiteral("broadcast.check.again"));

    auto *links = new QHBoxLayout;
    links->addWidget(m_allRows);
    links->addWidget(m_again);
    links->addStretch();
    auto *inner = new QWidget;
    auto *list = new QVBoxLayout(inner);
    list->setContentsMargins(Theme::margin, Theme::group + Theme::gap, Theme::margin, Theme::group);
    list->setSpacing(Theme::group);
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_job), static_cast<QWidget *>(m_findings)})
        list->addWidget(part);
    list->addLayout(links);
    list->addStretch(1);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(buildFoot());
    return page;
}

QWidget *CheckStep::buildFoot()
{
    auto *foot = new QWidget;
    m_dryRunButton = secondaryButton(tr("&Dry run"), foot);
    identify(m_dryRunButton, QStringLiteral("broadcast.dryRun"));
    m_dryRunButton->setToolTip(tr("Makes every request and sends none"));
    m_testButton = secondaryButton(tr("&Test to me"), foot);
    identify(m_testButton, QStringLiteral("broadcast.test"));
    m_testButton->setToolTip(tr("The message of the row beside, to your own number"));
    m_sampleButton = secondaryButton(tr("Sample of &10"), foot);
    identify(m_sampleButton, QStringLiteral("broadcast.sampleOfTen"));
    m_sampleButton->setToolTip(tr("Sends to ten people first; the rest follows when they arrived"));
    m_duration = new ElidedLabel(foot, Qt::ElideNone);
    setTextRole(m_duration, TextRole::Second);
    m_duration->setMinimumWidth(1); // the buttons need their words first
    m_duration->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_duration->setObjectName(QStringLiteral("broadcast.duration"));
    m_send = primaryButton(QString(), foot);
    identify(m_send, QStringLiteral("broadcast.check.send"));
    const auto refreshIcon = [this] { m_send->setIcon(icons::icon(QStringLiteral("plane"), Theme::current().onAccent)); };
    refreshIcon();
    connect(Theme::notifier(), &ThemeNotifier::changed, this, refreshIcon);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::margin, Theme::pad, Theme::margin, Theme::group + Theme::gap);
    row->setSpacing(Theme::pad + 2);
    for (QPushButton *button : {m_dryRunButton, m_testButton, m_sampleButton})
        row->addWidget(button);
    row->addWidget(m_duration, 1);
    row->addWidget(m_send);
    return foot;
}

void CheckStep::connectParts()
{
    connect(&plan(), &PlanDraft::basisChanged, this, &CheckStep::forget);
    connect(m_verdict, &VerdictBanner::fixWanted, this, [this] { fix({}); });
    connect(m_findings, &FindingList::fixWanted, this, &CheckStep::fix);
    connect(m_findings, &FindingList::rowsWanted, this, &CheckStep::showRows);
    connect(m_findings, &FindingList::stepWanted, this, &CheckStep::stepWanted);
    connect(m_allRows, &QPushButton::clicked, this, [this] { showRows({}); });
    connect(m_again, &QPushButton::clicked, this, &CheckStep::checkAgain);
    connect(m_rows, &RowsView::closed, this, &CheckStep::closeRows);
    connect(m_rows, &RowsView::rowsChanged, this, [this] {
        m_stale = true;
        m_pane->reload();
        Q_EMIT stateChanged();
    });
    connect(m_rows, &RowsView::lineChosen, m_pane, &RowPane::goToLine);
    connect(m_dryRunButton, &QPushButton::clicked, this, &CheckStep::dryRun);
    connect(m_testButton, &QPushButton::clicked, this, &CheckStep::testToMe);
    connect(m_sampleButton, &QPushButton::clicked, this, &CheckStep::sampleWanted);
    connect(m_send, &QPushButton::clicked, this, &CheckStep::goOn);
    connect(m_job, &JobCard::stopWanted, this, [this] { m_stop.request_stop(); });
    connect(m_outcome, &Banner::actionTriggered, this, &CheckStep::showRequest);
    const auto progress = [this](BroadcastId id, qint64 done, qint64 total) {
        if (id != plan().id() || !m_busy || m_stop.stop_requested())
            return;
        const QLocale locale;
        m_job->setProgress(total > 0 ? double(done) / double(total) : -1, tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
    };
    connect(&tools().check, &BroadcastCheck::progressed, this, progress);
    connect(&tools().broadcasts, &BroadcastService::dryRunProgress, this, [progress](BroadcastId id, int made, int total) { progress(id, made, total); });
}

void CheckStep::reset()
{
    ++m_generation;
    m_stop.request_stop();
    m_report.reset();
    m_verdict->hide();
    m_findings->hide();
    m_busy = false;
    m_stale = false;
    m_outdated = false;
    m_testing = false;
    m_outcome->clear();
    m_job->hide();
    m_rows->reset();
    m_stack->setCurrentWidget(m_page);
    show();
}

// What was checked before stands as long as nothing changed; else it is checked at once.
void CheckStep::enter()
{
    m_pane->reload();
    m_stack->setCurrentWidget(m_page);
    if (m_busy)
        return;
    m_outcome->clear();
    plan().flush().then(this, [this, generation = ++m_generation](const Result<void> &saved) {
        if (generation != m_generation)
            return;
        if (!saved) {
            take(saved.error());
            return;
        }
        tools().check.report(plan().id()).then(this, [this, generation](const Result<std::optional<CheckReport>> &report) {
            if (generation != m_generation)
                return;
            if (report && *report && !m_stale) {
                m_report = **report;
                show();
            } else {
                check();
            }
        });
    });
}

void CheckStep::checkAgain()
{
    if (m_busy)
        return;
    plan().flush().then(this, [this, generation = ++m_generation](const Result<void> &saved) {
        if (generation != m_generation)
            return;
        if (saved)
            check();
        else
            take(saved.error());
    });
}

// Numbers about other people or another message are worth nothing: there is no way on with them.
void CheckStep::forget()
{
    if (m_busy) {
        m_outdated = true;
        m_stop.request_stop();
    }
    if (!m_report)
        return;
    m_report.reset();
    show();
}

void CheckStep::check()
{
    setBusy(tr("Checking"));
    tools().check.check(plan().id(), m_stop.get_token()).then(this, [this, generation = ++m_generation](const Result<CheckReport> &report) {
        if (generation == m_generation)
            take(report);
    });
}

void CheckStep::setBusy(const QString &what)
{
    m_busy = true;
    m_stop = std::stop_source();
    m_job->start(what);
    show();
}

void CheckStep::setIdle()
{
    m_busy = false;
    m_job->hide();
    show();
}

void CheckStep::take(const Result<CheckReport> &report)
{
    if (std::exchange(m_outdated, false)) {
        m_report.reset();
        setIdle();
        if (isVisible())
            enter();
        return;
    }
    m_stale = false;
    m_report = report ? std::optional(*report) : std::nullopt;
    setIdle();
    if (!report) {
        m_shown.reset();
        const bool stopped = report.error().kind == ErrorKind::Cancelled;
        m_verdict->setTrouble(stopped ? tr("Not checked") : tr("It could not be checked"), checkErrorSentence(report.error()));
    }
    plan().refresh().then(this, [this](const Result<void> &) {
        m_pane->reload();
        Q_EMIT stateChanged();
    });
}

void CheckStep::show()
{
    const bool sendable = isDone();
    if (m_report != m_shown) {
        m_shown = m_report;
        m_verdict->setVisible(m_report.has_value());
        m_findings->setVisible(m_report.has_value());
        if (m_report) {
            m_verdict->setReport(*m_report);
            m_findings->setReport(*m_report);
        }
    }
    const int ready = m_report ? m_report->ready : 0;
    m_send->setText(tr("Send to %n people", nullptr, ready));
    m_send->setEnabled(sendable);
    m_send->setToolTip(missing());
    m_dryRunButton->setEnabled(!m_busy && ready > 0);
    m_testButton->setEnabled(!m_busy && !m_testing && ready > 0);
    m_sampleButton->setEnabled(sendable && ready > 10);
    for (QPushButton *button : {m_allRows, m_again})
        button->setEnabled(!m_busy);
    m_duration->setFullText(m_report && m_report->duration && ready > 0 ? aboutDuration(*m_report->duration) : QString());
    m_duration->setAccessibleName(tr("Expected duration at the chosen pace"));
    Q_EMIT reportChanged();
    Q_EMIT stateChanged();
}

bool CheckStep::isDone() const
{
    return missing().isEmpty();
}

QString CheckStep::missing() const
{
    if (m_busy)
        return tr("The check is under way.");
    if (!m_report || m_stale)
        return tr("It has to be checked first.");
    if (m_report->ready == 0)
        return tr("Nobody is ready to get it.");
    return m_report->level() == CheckLevel::Red ? tr("Something has to be settled first: see what is marked in red.") : QString();
}

void CheckStep::goOn()
{
    if (isDone())
        Q_EMIT nextWanted();
}

void CheckStep::focusFirst()
{
    (m_send->isEnabled() ? static_cast<QWidget *>(m_send) : m_again)->setFocus(Qt::OtherFocusReason);
}

void CheckStep::fix(const QString &kind)
{
    if (m_busy)
        return;
    setBusy(tr("Putting right what is safe"));
    tools().check.fix(plan().id(), kind).then(this, [this, generation = ++m_generation](const Result<CheckReport> &report) {
        if (generation == m_generation)
            take(report);
    });
}

void CheckStep::showRows(const QString &kind)
{
    CheckFinding finding;
    finding.kind = kind;
    m_rows->showRows(kind, kind.isEmpty() ? tr("All rows") : checkTitle(finding));
    m_stack->setCurrentWidget(m_rows);
}

void CheckStep::closeRows()
{
    m_stack->setCurrentWidget(m_page);
    if (m_stale)
        checkAgain();
}

} // namespace recado
