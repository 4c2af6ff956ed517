// Notes of a conversation, and where the person went.
#include "pages/conversationspage.h"

#include "application.h"
#include "format/errorwords.h"
#include "pages/conversations/conversationheader.h"
#include "pages/conversations/notespanel.h"
#include "preferences/preferences.h"

#include <algorithm>

namespace recado {

void ConversationsPage::loadNotes()
{
    if (m_shown.isNull())
        return;
    m_app.conversations().notes(m_shown).then(this, [this, id = m_shown](const Result<QList<ConversationNote>> &notes) {
        if (id != m_shown || !notes)
            return;
        m_header->setNoteCount(int(notes->size()));
        m_notes->setNotes(*notes, m_app.core().now());
    });
}

void ConversationsPage::showNotes(bool shown)
{
    if (m_shown.isNull())
        return;
    m_notes->setVisible(shown);
    m_header->setNotesShown(shown);
    if (shown) {
        loadNotes(); // laid out for the width there is now
        m_notes->focusText();
    } else {
        focusList();
    }
}

void ConversationsPage::addNote(const QString &text)
{
    withOperator([this, text, id = m_shown](const QString &me) {
        m_app.conversations().addNote(id, me, text).then(this, [this, id](const Result<ConversationNote> &note) {
            if (!note) {
                m_header->showProblem(tr("The note was not kept."), errorSentence(note.error()));
                return;
            }
            if (id == m_shown) {
                m_notes->clearText();
                m_notes->focusText();
            }
        });
    });
}

void ConversationsPage::removeNote(qint64 note)
{
    m_app.conversations().removeNote(note).then(this, [this](const Result<bool> &removed) {
        if (!removed)
            m_header->showProblem(tr("The note was not removed."), errorSentence(removed.error()));
    });
}

void ConversationsPage::loadMoved()
{
    m_header->setMoved(QString(), {});
    m_app.conversations().movedTo(m_shown).then(this, [this, id = m_shown](const Result<QString> &where) {
        if (id != m_shown || !where || where->isEmpty() || !m_conversation)
            return;
        m_app.conversations().ofPerson(*where).then(this, [this, id, where = *where](const Result<QList<Conversation>> &found) {
            if (id != m_shown || !found)
                return;
            // By the same number of ours if they wrote there already.
            const auto same = std::find_if(found->cbegin(), found->cend(), [this](const Conversation &each) { return each.channel == m_conversation->channel; });
            const bool isSelf = !found->isEmpty() && found->first().person == m_conversation->person;
            if (!isSelf)
                m_header->setMoved(where, same != found->cend() ? same->id : found->isEmpty() ? ConversationId() : found->first().id);
        });
    });
}

} // namespace recado
