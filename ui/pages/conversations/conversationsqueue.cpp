// What an agent does with one conversation, and which one comes next.
#include "pages/conversationspage.h"

#include "application.h"
#include "format/conversationwords.h"
#include "format/errorwords.h"
#include "models/conversationmodel.h"
#include "pages/conversations/conversationheader.h"
#include "pages/conversations/conversationtable.h"
#include "pages/conversations/namestrip.h"
#include "pages/conversations/replybar.h"
#include "pages/conversations/threadview.h"
#include "preferences/preferences.h"
#include "services/broadcastcontext.h"
#include "widgets/banner.h"

namespace recado {

namespace {

// Whoever is told of it may refuse what stands here all the same.
bool isSetHere(const Error &error)
{
    return error.place == QLatin1String("provider");
}

} // namespace

void ConversationsPage::goTo(ConversationId id)
{
    if (id.isNull())
        return;
    const bool isNew = id != m_shown;
    m_openSoon.stop();
    if (isNew) {
        m_seenSoon.stop();
        m_seen.reset();
        m_shown = id;
    }
    if (m_table->current() != id)
        m_table->setCurrent(id);
    if (isNew || !m_conversation)
        loadShown(true);
    else if (std::exchange(m_focusReply, false))
        m_reply->focusText();
}

// The next one is looked for before this one leaves the list.
void ConversationsPage::settle(ConversationStatus status, bool goOn)
{
    if (m_shown.isNull() || !m_conversation)
        return;
    const ConversationId id = m_shown;
    const QString name = conversationName(*m_conversation);
    if (!goOn)
        return setStatus(id, name, status);
    const ConversationId neighbour = m_table->neighbour();
    m_app.conversations()
        .longestWaiting(m_model->filter().query(m_app.core().now()), id)
        .then(this, [this, id, name, status, neighbour](const Result<std::optional<ConversationId>> &next) {
            setStatus(id, name, status);
            goToChosen(next, neighbour);
        });
}

// It may take the provider a while, and the agent is elsewhere by then: what it refuses says whose it was.
void ConversationsPage::setStatus(ConversationId id, const QString &name, ConversationStatus status)
{
    m_app.conversations().setStatus(id, status).then(this, [this, id, name, status](const Result<void> &done) {
        if (done)
            return;
        const QString lead = isSetHere(done.error()) ? tr("Set to “%1” here, but not at the provider.").arg(conversationStatusWord(status))
                                                     : tr("It was not set to “%1”.").arg(conversationStatusWord(status));
        if (id == m_shown) {
            m_header->showProblem(lead, errorSentence(done.error()));
            return;
        }
        m_troubleAbout = id;
        m_trouble->setMessage(Tone::Bad, name + QStringLiteral(": ") + lead, errorSentence(done.error()));
        m_trouble->setAction(tr("Go there"));
    });
}

void ConversationsPage::goToChosen(const Result<std::optional<ConversationId>> &next, ConversationId otherwise)
{
    if (!next)
        return tell(next.error());
    const ConversationId id = next->value_or(otherwise);
    if (id.isNull())
        return closeShown();
    m_focusReply = !m_table->hasFocus(); // who works in the list stays there
    goTo(id);
}

void ConversationsPage::goToNextUnread()
{
    const auto from = m_model->keyAt(m_model->placeOf(m_shown));
    m_app.conversations().nextUnread(m_model->filter().query(m_app.core().now()), from).then(this, [this](const Result<std::optional<ConversationId>> &next) {
        goToChosen(next, m_shown);
    });
}

void ConversationsPage::goToLongestWaiting()
{
    m_app.conversations().longestWaiting(m_model->filter().query(m_app.core().now()), m_shown).then(this, [this](const Result<std::optional<ConversationId>> &next) {
        goToChosen(next, m_shown);
    });
}

void ConversationsPage::assign(const QString &name)
{
    if (m_shown.isNull())
        return;
    m_app.conversations().assign(m_shown, name).then(this, [this, id = m_shown](const Result<void> &done) {
        if (!done && id == m_shown)
            m_header->showProblem(isSetHere(done.error()) ? tr("Assigned here, but not at the provider.") : tr("It was not assigned."), errorSentence(done.error()));
        else if (!done)
            tell(done.error());
        loadAssignees();
    });
}

// Asked once, where it is needed first.
void ConversationsPage::withOperator(std::function<void(const QString &me)> act)
{
    if (const QString me = m_preferences.operatorName(); !me.isEmpty())
        return act(me);
    m_name->ask(tr("What is your name? It stands beside what you look after and what you note."), operatorName(),
                [this, act = std::move(act)](const QString &name) {
                    m_preferences.setOperatorName(name);
                    act(name);
                });
}

void ConversationsPage::askAssignee()
{
    if (!m_conversation)
        return;
    m_name->ask(tr("Who looks after %1?").arg(conversationName(*m_conversation)), m_conversation->assignee, [this](const QString &name) { assign(name); });
}

void ConversationsPage::openContact()
{
    if (!m_conversation)
        return;
    if (!m_conversation->contact.isNull()) {
        Q_EMIT contactWanted(m_conversation->contact);
        return;
    }
    m_app.contacts().ensure(m_conversation->address).then(this, [this](const Result<Contact> &contact) {
        if (contact)
            Q_EMIT contactWanted(contact->id);
        else
            tell(contact.error());
    });
}

void ConversationsPage::readSeen()
{
    const auto until = std::exchange(m_seen, {});
    if (!until || m_shown.isNull())
        return;
    m_reply->seen(*until);
    if (m_conversation && m_conversation->unread > 0) {
        m_app.conversations().markRead(m_shown, *until).then(this, [this](const Result<int> &unread) {
            if (!unread)
                tell(unread.error());
        });
    }
}

} // namespace recado
