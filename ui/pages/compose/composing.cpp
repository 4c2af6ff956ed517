// The part of ComposePage that follows every change: what is wrong, how it arrives, what is known of the people.
#include "application.h"
#include "domain/phone.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/contentpart.h"
#include "pages/compose/draftkeeper.h"
#include "pages/compose/kindbar.h"
#include "pages/compose/previewpane.h"
#include "pages/compose/problemlist.h"
#include "pages/compose/recipientfield.h"
#include "pages/compose/repeatwatch.h"
#include "pages/compose/sendbar.h"
#include "pages/compose/sendersource.h"
#include "pages/compose/windowwatch.h"
#include "pages/composepage.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/foldingpane.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStackedLayout>

#include <algorithm>

namespace recado {

namespace {

// Who can be reached, for what only concerns people.
QList<TypedRecipient> reachable(const Draft &draft)
{
    QList<TypedRecipient> people;
    for (const TypedRecipient &person : draft.people) {
        if (person.isValid())
            people.append(person);
    }
    return people;
}

// All is well but that nobody is named: enough for a test to oneself.
bool isTestable(const QList<DraftProblem> &problems)
{
    return std::none_of(problems.cbegin(), problems.cend(),
                        [](const DraftProblem &problem) {
                            return problem.blocks && problem.place != DraftProblem::Place::Recipient && problem.place != DraftProblem::Place::Crowd;
                        });
}

} // namespace

void ComposePage::takeSenders(const QList<Sender> &senders)
{
    m_channel->setSenders(senders, m_wantedChannel.value_or(m_senders->lastUsed()));
    m_stack->setCurrentIndex(senders.isEmpty() ? 1 : 0);
}

void ComposePage::handleSender()
{
    const auto sender = m_channel->sender();
    m_content->setAccount(sender ? std::optional(sender->account) : std::nullopt);
    m_kinds->setCarried(sender ? AccountService::capabilities(sender->account) : Capabilities{}, sender ? providerWord(sender->account.provider) : QString());
    handleChange();
}

void ComposePage::handleKind(const QString &kind)
{
    m_content->setKind(kind);
    if (!m_restoring)
        m_content->focusFirst();
}

Draft ComposePage::draft() const
{
    Draft draft;
    draft.sender = m_channel->sender();
    draft.people = m_recipient->people();
    draft.region = preferences().region();
    draft.personName = m_name->text();
    draft.kind = m_content->kind();
    draft.definition = m_content->isTemplate() ? m_content->definition() : std::nullopt;
    draft.values = m_content->isTemplate() ? m_content->values() : QMap<QString, QString>();
    draft.document = m_content->document();
    return draft;
}

QString ComposePage::personName() const
{
    const QList<TypedRecipient> &people = m_recipient->people();
    if (people.size() > 1)
        return {};
    return (!people.isEmpty() && !people.first().name.isEmpty() ? people.first().name : m_name->text()).simplified();
}

QMap<QString, QString> ComposePage::knownValues() const
{
    const QString name = personName();
    if (name.isEmpty())
        return {};
    return {{QStringLiteral("nome"), name}, {QStringLiteral("nombre"), name}, {QStringLiteral("name"), name}};
}

void ComposePage::handleChange()
{
    if (m_restoring)
        return;
    const Draft now = draft();
    m_begun = m_begun || !now.isBlank();
    const ContentProblems ofContent = contentProblemsOf(now, m_app.core().now());
    const QList<DraftProblem> problems = problemsOf(now, ofContent);
    // A field turns red for what stops the message; what may leave is said in the list only.
    ContentProblems stops;
    std::copy_if(ofContent.cbegin(), ofContent.cend(), std::back_inserter(stops), [](const ContentProblem &problem) { return problem.isError(); });
    m_content->setProblems(m_begun ? stops : ContentProblems());
    QStringList wrong;
    for (const DraftProblem &problem : problems) {
        if (m_begun && problem.place == DraftProblem::Place::Variable)
            wrong.append(problem.variable);
    }
    m_content->setWrongVariables(wrong);
    m_content->setPersonName(personName());
    m_problems->setProblems(m_begun ? problems : QList<DraftProblem>());
    const bool asksName = now.people.size() < 2 && (now.people.isEmpty() || now.people.first().name.isEmpty());
    m_nameField->setVisible(asksName);
    m_first->setColumnStretch(nameColumn, asksName ? nameShare : 0);
    m_bar->setReady(mayLeave(problems));
    m_bar->setTestable(isTestable(problems));
    QList<TypedRecipient> people = reachable(now);
    const int count = int(people.size());
    if (count > Draft::mostPeople)
        people.clear(); // a broadcast's check looks after them
    m_bar->setRoute(now.sender ? now.sender->shortTitle() : QString(), people.isEmpty() ? QString() : formatPhone(people.first().address), count);
    m_preview->setDraft(now, problems);
    m_watch->look(people, mayLeave(problems) ? now.content() : Content());
    m_window->look(now.sender, people);
    m_keeper->note(now, m_recipient->text());
    followRecipient();
    showWindow();
}

void ComposePage::showWindow()
{
    const Draft now = draft();
    m_recipient->setWindowWords(m_window->words(), !m_window->allOpen());
    if (now.isTemplate() || !m_window->someShut()) {
        m_shut->clear();
        return;
    }
    m_shut->setMessage(Tone::Warn, tr("Window not open."),
                       now.people.size() > 1
                           ? tr("Some of these people did not write to this number in the last 24 hours: only templates reach them.")
                           : tr("This person did not write to this number in the last 24 hours, as far as Recado heard: only templates get through."));
    m_shut->setAction(tr("Use a template"));
}

void ComposePage::warnOfRepeat(const TypedRecipient &person, const SentBefore &before)
{
    m_repeated = before.row;
    const QString who = person.name.isEmpty() ? formatPhone(person.address) : person.name;
    m_repeat->setMessage(Tone::Warn, tr("Sent before."),
                         tr("The same went to %1 %2; it is: %3.").arg(who, ageWords(before.at, m_app.core().now()), statusWord(before.verdict)));
    m_repeat->setAction(tr("See it"));
}

// The number that wrote to this person last, unless the operator chose one for this message.
void ComposePage::followRecipient()
{
    const QList<TypedRecipient> &people = m_recipient->people();
    const QString address = people.size() == 1 && people.first().isValid() ? people.first().address : QString();
    const QString templateName = m_content->isTemplate() && m_content->definition() ? m_content->definition()->name : QString();
    const QString key = address.isEmpty() ? QString() : address + QLatin1Char(' ') + templateName;
    if (m_senderChosen || key == m_followed)
        return;
    m_followed = key;
    if (key.isEmpty())
        return;
    m_app.memory().senderFor(address, templateName).then(this, [this, key](const Result<std::optional<LastSender>> &last) {
        if (key == m_followed && !m_senderChosen && last && *last)
            m_channel->choose((*last)->account, (*last)->channel);
    });
}

void ComposePage::goTo(const DraftProblem &problem)
{
    m_fold->showMain();
    switch (problem.place) {
    case DraftProblem::Place::Sender:
        if (problem.blocks)
            m_channel->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT connectionsWanted();
        break;
    case DraftProblem::Place::Recipient: m_recipient->focus(); break;
    case DraftProblem::Place::Crowd: continueAsBroadcast(); break;
    case DraftProblem::Place::Template: m_content->focusTemplate(); break;
    case DraftProblem::Place::Variable: m_content->focusVariable(problem.variable); break;
    case DraftProblem::Place::Content: m_content->focusPath(problem.path); break;
    }
}

} // namespace recado
