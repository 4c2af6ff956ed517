// The part of SendStep that starts what was planned.
#include "pages/broadcast/sendstep.h"

#include "dialogs/confirmdialog.h"
#include "format/broadcastwords.h"
#include "format/checkwords.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "pages/broadcast/approvalcard.h"
#include "services/broadcastcheck.h"
#include "services/broadcastservice.h"
#include "widgets/banner.h"

#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

// What was confirmed was confirmed because of these.
bool findsTheSame(const CheckReport &one, const CheckReport &other)
{
    const auto isSame = [](const CheckFinding &a, const CheckFinding &b) { return a.kind == b.kind && a.count == b.count && a.level == b.level; };
    return one.ready == other.ready && one.blocked == other.blocked && one.leftOut == other.leftOut && one.level() == other.level()
        && std::equal(one.findings.cbegin(), one.findings.cend(), other.findings.cbegin(), other.findings.cend(), isSame);
}

} // namespace

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
    parts.append(takes ? tr("%1; it takes %2.").arg(pace, aboutDuration(*takes)) : pace + QLatin1Char('.'));
    if (m_report && m_report->blocked > 0)
        parts.append(tr("%n row(s) that need you are not sent to.", nullptr, m_report->blocked));
    return parts.join(QLatin1Char(' '));
}

void SendStep::goOn()
{
    if (!m_send->isEnabled())
        return;
    if (m_waiting && !m_asked->answer())
        m_asked->openAnswer();
    else if (!m_waiting && m_approval->isChecked())
        start(); // nothing leaves by that
    else
        confirm();
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
    const int people = m_waiting ? m_asked->answer()->approval.ready : m_report->ready;
    ConfirmDialog::ask(this, tr("Send to %n people?", nullptr, people), confirmation(), m_send->text(), [this, turn = plan().turn()] {
        if (turn != plan().turn())
            return;
        if (m_waiting)
            m_asked->accept();
        else
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
        if (began && plan().broadcast().plan.needsApproval) {
            waitForApproval(turn);
            return;
        }
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

// From here on it may be approved by whoever has the request: the file is asked for at once.
void SendStep::waitForApproval(quint64 turn)
{
    plan().refresh().then(this, [this, turn](const Result<void> &known) {
        if (turn != plan().turn())
            return;
        m_starting = false;
        m_trouble->clear();
        show();
        if (known && m_waiting)
            m_asked->saveRequest();
        else if (!known)
            m_trouble->setMessage(Tone::Bad, errorSentence(known.error()));
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
