#include "pages/broadcast/sendstep.h"

#include "dialogs/confirmdialog.h"
#include "format/broadcastwords.h"
#include "format/checkwords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "services/broadcastcheck.h"
#include "services/broadcastservice.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>
#include <cmath>

namespace recado {

namespace {

constexpr int wideEnough = 760; // for two cards beside each other
constexpr int proposedHours = 1;

Instant instantOf(const QDateTime &when)
{
    return fromMillis(when.toMSecsSinceEpoch());
}

QDateTime dateTimeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

// What was confirmed was confirmed because of these.
bool findsTheSame(const CheckReport &one, const CheckReport &other)
{
    const auto isSame = [](const CheckFinding &a, const CheckFinding &b) { return a.kind == b.kind && a.count == b.count && a.level == b.level; };
    return one.ready == other.ready && one.blocked == other.blocked && one.leftOut == other.leftOut && one.level() == other.level()
        && std::equal(one.findings.cbegin(), one.findings.cend(), other.findings.cbegin(), other.findings.cend(), isSame);
}

// The next full hour, at least one from now.
QDateTime proposal()
{
    const QDateTime later = QDateTime::currentDateTime().addSecs(2 * proposedHours * 3600);
    return QDateTime(later.date(), QTime(later.time().hour(), 0));
}

} // namespace

SendStep::SendStep(PlanDraft &plan, QWidget *parent) : PlanStep(plan, parent)
{
    const QScopedValueRollback building(m_reading, true);
    m_trouble = new Banner(this);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("broadcast.send.problem"));
    identify(m_trouble->actionButton(), QStringLiteral("broadcast.send.problem.action"));
    m_cards = {buildPace(), buildWhen(), buildSample(), buildBreaker()};
    auto *inner = new QWidget;
    auto *whole = new QVBoxLayout(inner);
    whole->setContentsMargins(Theme::margin, Theme::group + Theme::gap, Theme::margin, Theme::group);
    whole->setSpacing(Theme::group);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::group);
    whole->addWidget(m_trouble);
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
    for (int i = 0; i < m_cards.size(); ++i) {
        const int row = m_isWide ? i / 2 : i;
        m_grid->addWidget(m_cards[i], row, m_isWide ? i % 2 : 0, m_isWide ? Qt::Alignment() : Qt::AlignTop);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_isWide ? 1 : 0);
}

void SendStep::reset()
{
    m_report.reset();
    m_starting = false;
    m_trouble->clear();
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

void SendStep::read()
{
    const QScopedValueRollback reading(m_reading, true);
    const BroadcastPlan &plan = this->plan().broadcast().plan;
    m_pace->setCurrentIndex(int(plan.pace.kind));
    m_rate->setValue(plan.pace.rate > 0 ? plan.pace.rate : 10);
    m_until->setDateTime(plan.pace.until ? dateTimeOf(*plan.pace.until) : proposal());
    m_start->setCurrentIndex(plan.startAt ? 1 : 0);
    m_startAt->setDateTime(plan.startAt ? dateTimeOf(*plan.startAt) : proposal());
    m_limited->setChecked(plan.hours.limited);
    m_from->setTime(plan.hours.from);
    m_to->setTime(plan.hours.to);
    for (int i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(plan.hours.days.contains(i + 1));
    m_theirTime->setChecked(plan.hours.recipientsTime);
    m_resume->setChecked(plan.hours.resumeNextDay);
    m_afterRestart->setChecked(plan.resumeAfterRestart);
    m_sample->setChecked(plan.canary.count > 0);
    m_sampleCount->setValue(plan.canary.count > 0 ? plan.canary.count : 10);
    m_sampleDelivered->setValue(plan.canary.count > 0 ? std::max(1, plan.canary.delivered) : 8);
    m_sampleMinutes->setValue(std::max(1, int(plan.canary.within.count() / 60'000)));
    m_breakRatio->setChecked(plan.breaker.failureRatio > 0);
    m_ratio->setValue(plan.breaker.failureRatio > 0 ? qRound(plan.breaker.failureRatio * 100) : 30);
    m_window->setValue(plan.breaker.window);
    m_breakCode->setChecked(plan.breaker.sameCode > 0);
    m_code->setValue(plan.breaker.sameCode > 0 ? plan.breaker.sameCode : 20);
    show();
}

BroadcastPlan SendStep::planOf() const
{
    BroadcastPlan plan = this->plan().broadcast().plan;
    plan.pace.kind = Pace::Kind(m_pace->currentIndex());
    const bool hasRate = plan.pace.kind == Pace::Kind::PerSecond || plan.pace.kind == Pace::Kind::PerMinute;
    // What the field cannot show to the last digit is not changed by looking at it.
    const bool isAsShown = plan.pace.rate > 0 && std::abs(plan.pace.rate - m_rate->value()) < 0.005;
    plan.pace.rate = !hasRate ? 0 : isAsShown ? plan.pace.rate : m_rate->value();
    plan.pace.until = plan.pace.kind == Pace::Kind::SpreadUntil ? std::optional(instantOf(m_until->dateTime())) : std::nullopt;
    plan.startAt = m_start->currentIndex() == 1 ? std::optional(instantOf(m_startAt->dateTime())) : std::nullopt;
    plan.hours.limited = m_limited->isChecked();
    plan.hours.from = m_from->time();
    plan.hours.to = m_to->time();
    plan.hours.days.clear();
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days[i]->isChecked())
            plan.hours.days.insert(i + 1);
    }
    plan.hours.recipientsTime = m_theirTime->isChecked();
    plan.hours.resumeNextDay = m_resume->isChecked();
    plan.resumeAfterRestart = m_afterRestart->isChecked();
    plan.canary.count = m_sample->isChecked() ? m_sampleCount->value() : 0;
    plan.canary.delivered = m_sample->isChecked() ? std::min(m_sampleDelivered->value(), m_sampleCount->value()) : 0;
    plan.canary.within = Milliseconds(m_sampleMinutes->value() * 60'000);
    plan.breaker.failureRatio = m_breakRatio->isChecked() ? m_ratio->value() / 100.0 : 0;
    plan.breaker.window = m_window->value();
    plan.breaker.sameCode = m_breakCode->isChecked() ? m_code->value() : 0;
    return plan;
}

void SendStep::write()
{
    if (m_reading || plan().id().isNull())
        return;
    const BroadcastPlan now = planOf();
    plan().change([&now](Broadcast &broadcast) { broadcast.plan = now; });
    m_trouble->clear();
    show();
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
        card->setEnabled(!m_starting);
    const int ready = m_report ? m_report->ready : 0;
    m_send->setText(m_start->currentIndex() == 1 ? tr("Schedule for %n people", nullptr, ready) : tr("Send to %n people", nullptr, ready));
    m_send->setEnabled(missing().isEmpty() && !m_starting);
    m_send->setToolTip(missing());
    const auto takes = duration();
    m_duration->setText(takes ? tr("takes about %1").arg(expectedDuration(*takes)) : QString());
    Q_EMIT stateChanged();
}

QString SendStep::missing() const
{
    if (!m_report)
        return tr("It has to be checked first.");
    if (m_report->ready == 0)
        return tr("Nobody is ready to get it.");
    if (m_report->level() == CheckLevel::Red)
        return tr("The check found something that has to be settled first.");
    const bool noDay = m_limited->isChecked() && std::none_of(m_days.cbegin(), m_days.cend(), [](const QCheckBox *day) { return day->isChecked(); });
    if (noDay || (m_limited->isChecked() && m_from->time() == m_to->time()))
        return tr("With these hours nothing could ever leave. Choose at least one day and a span of time.");
    if (m_start->currentIndex() == 1 && m_startAt->dateTime() <= QDateTime::currentDateTime())
        return tr("The time to begin has passed. Choose a later one.");
    if (m_pace->currentIndex() == int(Pace::Kind::SpreadUntil)) {
        const QDateTime from = m_start->currentIndex() == 1 ? m_startAt->dateTime() : QDateTime::currentDateTime();
        if (m_until->dateTime() <= from)
            return tr("The last one is to leave before the first one. Choose a later time.");
    }
    return {};
}

// What the chosen pace alone asks for, but never less than what the check found for the provider.
std::optional<Milliseconds> SendStep::duration() const
{
    if (!m_report || m_report->ready == 0)
        return {};
    const Pace pace = planOf().pace;
    const double ready = m_report->ready;
    switch (pace.kind) {
    case Pace::Kind::PerSecond: return Milliseconds(qint64(ready / pace.rate * 1000));
    case Pace::Kind::PerMinute: return Milliseconds(qint64(ready / pace.rate * 60'000));
    case Pace::Kind::SpreadUntil: {
        const qint64 from = m_start->currentIndex() == 1 ? m_startAt->dateTime().toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
        return Milliseconds(std::max<qint64>(0, toMillis(*pace.until) - from));
    }
    case Pace::Kind::Fastest: break;
    }
    return m_report->duration;
}

QString SendStep::confirmation() const
{
    const Broadcast &broadcast = plan().broadcast();
    const Instant now = SystemClock().now();
    const QString what = broadcast.templateName.isEmpty() ? tr("The message from Compose") : tr("Template %1 (%2)").arg(broadcast.templateName, broadcast.templateLanguage);
    QStringList parts{tr("%1, from %2.").arg(what, m_channelWord)};
    if (broadcast.plan.startAt)
        parts.append(tr("It begins %1.").arg(momentWord(*broadcast.plan.startAt, now)));
    if (broadcast.plan.canary.count > 0)
        parts.append(tr("First a sample of %n.", nullptr, broadcast.plan.canary.count));
    const QString pace = paceWord(broadcast.plan.pace, now);
    const auto takes = duration();
    parts.append(takes ? tr("%1; it takes about %2.").arg(pace, expectedDuration(*takes)) : pace + QLatin1Char('.'));
    if (m_report->blocked > 0)
        parts.append(tr("%n row(s) that need you are not sent to.", nullptr, m_report->blocked));
    return parts.join(QLatin1Char(' '));
}

// A page that stood open may have become impossible meanwhile: the time to begin passes by itself.
void SendStep::confirm()
{
    if (m_starting)
        return;
    if (!missing().isEmpty()) {
        refuse(missing(), false);
        return;
    }
    ConfirmDialog::ask(this, tr("Send to %n people?", nullptr, m_report->ready), confirmation(), m_send->text(), [this, turn = plan().turn()] {
        if (turn == plan().turn())
            start();
    });
}

// Whatever is answered from here on is about the broadcast that was confirmed, and about no other that is open by then.
void SendStep::start()
{
    if (m_starting)
        return;
    if (!missing().isEmpty()) {
        refuse(missing(), false);
        return;
    }
    m_starting = true;
    show();
    plan().flush().then(this, [this, id = plan().id(), turn = plan().turn()](const Result<void> &saved) {
        if (turn != plan().turn())
            return;
        if (!saved)
            refuse(errorSentence(saved.error()), false);
        else if (plan().broadcast().checkedAt)
            letGo(id, turn);
        else
            checkOnceMore(id, turn);
    });
}

// Pace and hours are part of what was checked. As long as it finds the same, nobody has to be asked again.
void SendStep::checkOnceMore(BroadcastId id, quint64 turn)
{
    m_trouble->setMessage(Tone::Plain, tr("Checking once more…"), QString());
    m_trouble->setAction(QString());
    tools().check.check(id).then(this, [this, id, turn](const Result<CheckReport> &report) {
        if (turn != plan().turn())
            return;
        if (!report) {
            refuse(checkErrorSentence(report.error()), true);
            return;
        }
        const bool isSame = m_report && findsTheSame(*m_report, *report) && report->level() != CheckLevel::Red;
        m_report = *report;
        if (!isSame) {
            refuse(tr("With these settings the check finds something else than before. Look at it again."), true);
            return;
        }
        plan().refresh().then(this, [this, id, turn](const Result<void> &known) {
            if (turn != plan().turn())
                return;
            if (known)
                letGo(id, turn);
            else
                refuse(errorSentence(known.error()), false);
        });
    });
}

void SendStep::letGo(BroadcastId id, quint64 turn)
{
    tools().broadcasts.start(id).then(this, [this, id, turn](const Result<void> &began) {
        if (turn != plan().turn())
            return;
        if (began) {
            m_starting = false;
            m_trouble->clear();
            Q_EMIT started(id);
            return;
        }
        const bool isOther = began.error().place == QLatin1String("check");
        refuse(isOther ? tr("The template, the number or a row is not what was checked. Check it again.") : errorSentence(began.error()), isOther);
    });
}

void SendStep::refuse(const QString &why, bool checkAgain)
{
    m_starting = false;
    m_trouble->setMessage(Tone::Bad, tr("Nothing was sent."), why);
    m_trouble->setAction(checkAgain ? tr("Back to the check") : QString());
    show();
}

} // namespace recado
