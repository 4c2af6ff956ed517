// The part of ComposePage that sends: now, later, to oneself, to many; and calls back.
#include "application.h"
#include "dialogs/misseddialog.h"
#include "dialogs/ownnumberdialog.h"
#include "dialogs/scheduledialog.h"
#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/draftkeeper.h"
#include "pages/compose/draftseed.h"
#include "pages/compose/problemlist.h"
#include "pages/compose/recipientfield.h"
#include "pages/compose/sendersource.h"
#include "pages/composepage.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"

namespace recado {

namespace {

QString whoWords(const QList<TypedRecipient> &people)
{
    if (people.size() != 1)
        return ComposePage::tr("%n people", nullptr, int(people.size()));
    const TypedRecipient &person = people.first();
    return person.name.isEmpty() ? formatPhone(person.address) : person.name;
}

} // namespace

bool ComposePage::showWhatIsMissing()
{
    const Draft now = draft();
    const QList<DraftProblem> problems = problemsOf(now, contentProblemsOf(now, m_app.core().now()));
    if (mayLeave(problems))
        return false;
    m_begun = true;
    handleChange();
    for (const DraftProblem &problem : problems) {
        if (!problem.blocks)
            continue;
        if (problem.place == DraftProblem::Place::Crowd)
            m_problems->focusWay(problem); // another page: only when it is asked for
        else
            goTo(problem);
        break;
    }
    return true;
}

void ComposePage::trySending(std::optional<Instant> at)
{
    if (showWhatIsMissing())
        return;
    Draft now = draft();
    now.held = m_keeper->hold();
    m_outcome->clear();
    m_notice->clear();
    clearForNext();
    m_departure->start(now, at ? 0 : preferences().undoSeconds(), at);
}

void ComposePage::countDown(int secondsLeft)
{
    m_outcomeIsHold = true;
    m_outcome->setMessage(Tone::Plain, tr("Leaves in %n s.", nullptr, secondsLeft), tr("Nothing was sent yet."));
    m_outcome->setAction(tr("Undo"));
}

// What was held stands on the page again; what was begun meanwhile goes to the drafts.
void ComposePage::callBack()
{
    const auto held = m_departure->callBack();
    if (!held)
        return;
    m_outcome->clear();
    m_outcomeIsHold = false;
    m_keeper->takeBack(held->held);
    restore(written(*held, textOf(held->people)));
}

void ComposePage::takeReport(const DepartureReport &report)
{
    m_testing = false;
    m_outcomeIsHold = m_departure->isHolding();
    if (report.draft.sender)
        m_senders->remember(report.draft.sender->channel.id);
    if (report.draft.isTemplate() && report.draft.definition && !report.queued.isEmpty())
        rememberValues(report.draft);
    if (!report.queued.isEmpty())
        Q_EMIT messageQueued(report.row);
    if (!report.refused.isEmpty()) {
        takeRefused(report);
        return;
    }
    m_keeper->letGo(report.draft.held);
    if (m_outcomeIsHold)
        return; // the next one is counting down there
    m_sent = report.row;
    m_outcome->setMessage(Tone::Good, report.scheduledAt ? tr("Scheduled for %1, to %2.").arg(momentWord(*report.scheduledAt, m_app.core().now()), whoWords(report.queued))
                                                         : tr("On its way to %1.").arg(whoWords(report.queued)));
    m_outcome->setAction(tr("See it"));
}

// Who was not reached stays written, with the reason; a page where the next message was begun is not disturbed.
void ComposePage::takeRefused(const DepartureReport &report)
{
    Draft rest = report.draft;
    rest.people = report.refused;
    if (draft().isBlank()) {
        m_keeper->takeBack(report.draft.held);
        restore(written(rest, textOf(rest.people)));
    } else {
        m_keeper->putBack(report.draft.held, rest);
    }
    const QString lead = report.queued.isEmpty() ? tr("Not sent.") : tr("Not sent to %1.").arg(whoWords(report.refused));
    m_outcome->setAction(QString());
    m_outcome->setMessage(Tone::Bad, lead, errorSentence(report.reason));
}

// One-time codes are for once.
void ComposePage::rememberValues(const Draft &sent)
{
    QMap<QString, QString> values = sent.neededValues();
    for (const TemplateVariable &variable : sent.definition->variables) {
        if (variable.kind == TemplateVariable::Kind::OneTimeCode)
            values.remove(variable.name);
    }
    m_app.memory().rememberValues(sent.sender->account.id, sent.definition->name, values);
}

void ComposePage::testToMe()
{
    const QString own = preferences().ownNumber();
    if (own.isEmpty()) {
        auto *dialog = new OwnNumberDialog(own, preferences().region(), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            preferences().setOwnNumber(dialog->number());
            testToMe();
        });
        dialog->open();
        return;
    }
    if (m_testing)
        return;
    Draft test = draft();
    test.people = {readRecipients(own, test.region).people.value(0)};
    test.personName = tr("Test to me");
    m_testing = true; // a double click is one message
    m_departure->start(test, 0);
}

void ComposePage::schedule()
{
    if (showWhatIsMissing())
        return;
    auto *dialog = new ScheduleDialog(titleOf(draft()), m_app.core().now(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { trySending(dialog->when()); });
    dialog->open();
}

// What was written stays among the drafts: whoever comes back finds it there.
void ComposePage::continueAsBroadcast()
{
    const BroadcastSeed seed = seedOf(draft());
    m_keeper->putAside();
    clearAll();
    Q_EMIT broadcastWanted(seed);
}

void ComposePage::showMissed()
{
    m_app.sender().missed().then(this, [this](const Result<QList<Message>> &missed) {
        if (!missed || missed->isEmpty()) {
            m_missed->clear();
            return;
        }
        m_missed->setMessage(Tone::Warn, tr("%n scheduled message(s) missed their time.", nullptr, int(missed->size())), tr("Nothing was sent late: say what is to become of them."));
        m_missed->setAction(tr("Decide…"));
    });
}

void ComposePage::askAboutMissed()
{
    (new MissedDialog(m_app, this))->open();
}

} // namespace recado
