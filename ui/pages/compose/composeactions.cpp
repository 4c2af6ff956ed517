// The part of ComposePage that acts: sending and calling back, drafts, pasting, history.
#include "application.h"
#include "dialogs/historydialog.h"
#include "dialogs/misseddialog.h"
#include "dialogs/ownnumberdialog.h"
#include "dialogs/pastedialog.h"
#include "dialogs/scheduledialog.h"
#include "domain/phone.h"
#include "format/errorwords.h"
#include "format/timewords.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/draftkeeper.h"
#include "pages/compose/kindbar.h"
#include "pages/compose/recipientfield.h"
#include "pages/compose/sendersource.h"
#include "pages/composepage.h"
#include "preferences/preferences.h"
#include "services/pastedcontent.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace recado {

namespace {

constexpr int mostDraftsShown = 20;

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
        if (problem.blocks) {
            goTo(problem);
            break;
        }
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
    Draft test = draft();
    test.people = {readRecipients(own, test.region).people.value(0)};
    test.personName = tr("Test to me");
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

void ComposePage::paste()
{
    auto *dialog = new PasteDialog(this);
    connect(dialog, &PasteDialog::textGiven, this, [this, dialog](const QString &text) { takePasted(text, dialog); });
    dialog->open();
}

void ComposePage::takePasted(const QString &text, PasteDialog *dialog)
{
    const Result<PastedContent> pasted = readPastedContent(text);
    if (!pasted) {
        dialog->showProblem(pasted.error());
        return;
    }
    dialog->accept();
    m_keeper->putAside();
    WrittenDraft draft;
    draft.people = pasted->to;
    const Content &content = pasted->content;
    draft.kind = content.kind();
    if (content.isTemplate()) {
        const TemplateContent filled = content.asTemplate();
        draft.templateName = filled.name;
        draft.templateLanguage = filled.language;
        draft.values = valuesOf(filled);
    } else {
        draft.document = content.document();
    }
    restore(draft);
    if (pasted->notUnderstood.isEmpty())
        return;
    m_notice->setAction(QString());
    m_notice->setMessage(Tone::Warn, tr("Not understood."), pasted->notUnderstood.join(QStringLiteral(" · ")));
}

void ComposePage::openHistory()
{
    auto *dialog = new HistoryDialog(m_app, this);
    connect(dialog, &HistoryDialog::chosen, this, &ComposePage::sendAgain);
    dialog->open();
}

// Everything but the person, who is asked for: "to…".
void ComposePage::sendAgain(const SentMessage &message)
{
    m_keeper->putAside();
    WrittenDraft draft;
    draft.account = message.message.account;
    draft.channel = message.message.channel;
    draft.kind = message.content.kind();
    if (message.content.isTemplate()) {
        const TemplateContent filled = message.content.asTemplate();
        draft.templateName = filled.name;
        draft.templateLanguage = filled.language;
        draft.values = valuesOf(filled);
    } else {
        draft.document = message.content.document();
    }
    restore(draft);
    m_recipient->focus();
}

void ComposePage::useTemplate(AccountId account, const QString &name, const QString &language)
{
    m_keeper->putAside();
    WrittenDraft draft;
    draft.account = account;
    draft.kind = QStringLiteral("template");
    draft.templateName = name;
    draft.templateLanguage = language;
    restore(draft);
    m_recipient->focus();
}

void ComposePage::fillDraftsMenu()
{
    QMenu *menu = m_drafts->menu();
    menu->clear();
    for (const SavedDraft &draft : m_keeper->others().mid(0, mostDraftsShown)) {
        QString title = draft.title;
        const QString age = ageWords(draft.updatedAt, m_app.core().now());
        QAction *action = menu->addAction(QStringLiteral("%1   %2").arg(title.replace(QLatin1Char('&'), QStringLiteral("&&")), age));
        action->setObjectName(QStringLiteral("compose.draft.%1").arg(draft.id.value));
        connect(action, &QAction::triggered, this, [this, draft] { takeUp(draft); });
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("Put this one aside and begin a new one"));
    clear->setObjectName(QStringLiteral("compose.draft.new"));
    connect(clear, &QAction::triggered, this, [this] {
        m_keeper->putAside();
        clearAll();
    });
}

void ComposePage::takeUp(const SavedDraft &draft)
{
    m_keeper->takeUp(draft);
    restore(draftFromJson(draft.body));
}

// A draft's words into the fields; its number and template are chosen where they still exist.
void ComposePage::restore(const WrittenDraft &draft)
{
    m_restoring = true;
    m_wantedChannel = draft.channel.isNull() ? std::nullopt : std::optional(draft.channel);
    if (!draft.account.isNull())
        m_channel->choose(draft.account, draft.channel);
    m_senderChosen = !draft.channel.isNull();
    m_recipient->setText(draft.people);
    m_name->setText(draft.personName);
    m_kinds->setKind(draft.kind);
    if (draft.kind == QLatin1String("template"))
        m_content->setTemplate(draft.account, draft.templateName, draft.templateLanguage, draft.values);
    else
        m_content->setDocument(draft.document);
    m_restoring = false;
    m_begun = true;
    handleChange();
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

// The template stays: the next person usually gets the same.
void ComposePage::clearForNext()
{
    m_restoring = true;
    m_recipient->clear();
    m_name->clear();
    m_content->clear();
    m_restoring = false;
    m_senderChosen = false;
    m_begun = false;
    handleChange();
    m_recipient->focus();
}

void ComposePage::clearAll()
{
    clearForNext();
    m_outcome->clear();
    m_notice->clear();
}

} // namespace recado
