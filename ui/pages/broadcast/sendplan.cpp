// The part of SendStep between its controls and the plan.
#include "pages/broadcast/sendstep.h"

#include "pages/broadcast/approvalcard.h"
#include "widgets/banner.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>
#include <cmath>

namespace recado {

namespace {

constexpr int proposedHours = 1;

Instant instantOf(const QDateTime &when)
{
    return fromMillis(when.toMSecsSinceEpoch());
}

QDateTime dateTimeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

// The next full hour, at least one from now.
QDateTime proposal()
{
    const QDateTime later = QDateTime::currentDateTime().addSecs(2 * proposedHours * 3600);
    return QDateTime(later.date(), QTime(later.time().hour(), 0));
}

// What the provider allows, as the check found it; 0: nobody said.
double allowedRate(const CheckReport &report)
{
    const auto capacity = std::find_if(report.findings.cbegin(), report.findings.cend(), [](const CheckFinding &found) { return found.kind == QLatin1String("capacity"); });
    return capacity == report.findings.cend() ? 0 : capacity->words.value(0).toDouble();
}

} // namespace

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
    m_approval->setChecked(plan.needsApproval);
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
    plan.needsApproval = m_approval->isChecked();
    return plan;
}

void SendStep::write()
{
    if (m_reading || m_waiting || plan().id().isNull())
        return;
    const BroadcastPlan now = planOf();
    plan().change([&now](Broadcast &broadcast) { broadcast.plan = now; });
    m_trouble->clear();
    show();
}

QString SendStep::missing() const
{
    if (m_waiting)
        return m_asked->missing();
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
    const auto atMost = [ready, allowed = allowedRate(*m_report)](double perSecond) {
        return Milliseconds(qint64(ready * 1000 / (allowed > 0 ? std::min(allowed, perSecond) : perSecond)));
    };
    switch (pace.kind) {
    case Pace::Kind::PerSecond: return atMost(pace.rate);
    case Pace::Kind::PerMinute: return atMost(pace.rate / 60);
    case Pace::Kind::SpreadUntil: {
        const qint64 from = m_start->currentIndex() == 1 ? m_startAt->dateTime().toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
        return Milliseconds(std::max<qint64>(0, toMillis(*pace.until) - from));
    }
    case Pace::Kind::Fastest: break;
    }
    return m_report->duration;
}

} // namespace recado
