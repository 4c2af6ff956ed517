#include "pages/broadcast/sendstep.h"

#include "format/timewords.h"
#include "pages/broadcast/approvalcard.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>

namespace recado {

namespace {

constexpr int wideEnough = 760; // for two cards beside each other

} // namespace

SendStep::SendStep(PlanDraft &plan, QWidget *parent) : PlanStep(plan, parent)
{
    const QScopedValueRollback building(m_reading, true);
    m_trouble = new Banner(this);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("broadcast.send.problem"));
    identify(m_trouble->actionButton(), QStringLiteral("broadcast.send.problem.action"));
    m_asked = new ApprovalCard(plan, this);
    m_asked->hide();
    m_cards = {buildPace(), buildWhen(), buildSample(), buildBreaker(), buildSecondPerson()};
    auto *inner = new QWidget;
    auto *whole = new QVBoxLayout(inner);
    whole->setContentsMargins(Theme::margin, Theme::group + Theme::gap, Theme::margin, Theme::group);
    whole->setSpacing(Theme::group);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::group);
    whole->addWidget(m_trouble);
    whole->addWidget(m_asked);
    whole->addLayout(m_grid);
    whole->addStretch(1);
    arrange();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(buildFoot());
    connect(m_trouble, &Banner::actionTriggered, this, &SendStep::checkWanted);
    connect(&plan, &PlanDraft::changed, this, &SendStep::follow);
    connect(m_asked, &ApprovalCard::stateChanged, this, &SendStep::show);
    connect(m_asked, &ApprovalCard::refused, this, [this](const QString &lead, const QString &sentence) {
        m_trouble->setMessage(Tone::Bad, lead, sentence);
        m_trouble->setAction(QString());
    });
    connect(m_asked, &ApprovalCard::accepted, this, [this] {
        if (m_waiting) // else somebody was quicker to say so
            Q_EMIT started(this->plan().id());
    });
    connect(m_asked, &ApprovalCard::takenBack, this, [this] {
        m_trouble->clear();
        Q_EMIT takenBack();
    });
}

void SendStep::resizeEvent(QResizeEvent *event)
{
    PlanStep::resizeEvent(event);
    const bool wide = width() >= wideEnough;
    if (wide != m_isWide) {
        m_isWide = wide;
        arrange();
    }
}

void SendStep::arrange()
{
    // The highest one, what stops it, stands beside the two smallest.
    constexpr struct { int row, column, rows; } wide[] = {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 2}, {2, 0, 1}};
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_isWide)
            m_grid->addWidget(m_cards[i], wide[i].row, wide[i].column, wide[i].rows, 1);
        else
            m_grid->addWidget(m_cards[i], i, 0, Qt::AlignTop);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_isWide ? 1 : 0);
}

void SendStep::reset()
{
    m_report.reset();
    m_starting = false;
    m_trouble->clear();
    m_asked->reset();
    follow();
    read();
}

void SendStep::enter()
{
    m_trouble->clear();
    read();
}

void SendStep::focusFirst()
{
    (m_send->isEnabled() ? static_cast<QWidget *>(m_send) : m_pace->segment(0))->setFocus(Qt::OtherFocusReason);
}

void SendStep::setReport(const std::optional<CheckReport> &report)
{
    m_report = report;
    show();
}

void SendStep::askForSample()
{
    m_sample->setChecked(true);
    m_sampleCount->setFocus(Qt::OtherFocusReason);
}

void SendStep::show()
{
    const int kind = m_pace->currentIndex();
    const bool hasRate = kind == int(Pace::Kind::PerSecond) || kind == int(Pace::Kind::PerMinute);
    m_rateLine->setVisible(kind != int(Pace::Kind::Fastest));
    m_rate->setVisible(hasRate);
    m_until->setVisible(kind == int(Pace::Kind::SpreadUntil));
    m_rateUnit->setText(kind == int(Pace::Kind::PerSecond) ? tr("messages a second")
                            : kind == int(Pace::Kind::PerMinute) ? tr("messages a minute")
                                                                 : tr("the last one leaves"));
    m_startAt->setVisible(m_start->currentIndex() == 1);
    m_hours->setVisible(m_limited->isChecked());
    m_sampleFields->setVisible(m_sample->isChecked());
    m_sampleDelivered->setMaximum(m_sampleCount->value());
    m_ratio->setEnabled(m_breakRatio->isChecked());
    m_window->setEnabled(m_breakRatio->isChecked());
    m_code->setEnabled(m_breakCode->isChecked());
    for (Card *card : std::as_const(m_cards))
        card->setEnabled(!m_starting && !m_waiting);
    showFoot();
    Q_EMIT stateChanged();
}

// What can be done next, and what it takes.
void SendStep::showFoot()
{
    const bool later = m_start->currentIndex() == 1;
    const bool mayLeave = !m_approval->isChecked() || (m_waiting && m_asked->answer());
    const int ready = m_waiting && m_asked->answer() ? m_asked->answer()->approval.ready : m_report ? m_report->ready : 0;
    if (mayLeave)
        m_send->setText(later ? tr("Schedule for %n people", nullptr, ready) : tr("Send to %n people", nullptr, ready));
    else
        m_send->setText(m_waiting ? tr("Open the &answer…") : tr("Ask a second &person…"));
    const QString why = m_waiting ? (m_asked->answer() ? m_asked->missing() : QString()) : missing();
    m_send->setEnabled(why.isEmpty() && !m_starting && !m_asked->isBusy());
    m_send->setToolTip(why);
    m_back->setVisible(!m_waiting);
    m_back->setEnabled(!m_starting);
    const auto takes = duration();
    m_duration->setText(takes ? tr("takes %1").arg(aboutDuration(*takes)) : QString());
}

// By somebody else's command, too, in another process.
void SendStep::follow()
{
    const BroadcastState state = plan().broadcast().state;
    const bool waits = state == BroadcastState::AwaitingApproval && !plan().id().isNull();
    if (waits == m_waiting)
        return;
    m_waiting = waits;
    m_asked->setVisible(waits);
    if (!waits)
        m_asked->reset();
    show();
    if (!waits && state != BroadcastState::Draft)
        Q_EMIT started(plan().id());
}

} // namespace recado
