#pragma once

#include "domain/account.h"
#include "domain/conversation.h"
#include "models/conversationfilter.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedLayout;

namespace recado {

class Application;
class Banner;
class ConversationFilterBar;
class ConversationHeader;
class ConversationModel;
class ConversationTable;
class EmptyState;
class NameStrip;
class NotesPanel;
class PageHeader;
class Preferences;
class ReplyBar;
class ThreadView;
struct Error;

// Who wrote and who was written to, at the left; at the right what was said with one of them and the answer. A queue of them can be worked through
// with the keyboard alone: see addShortcuts() and docs/conversations.md.
class ConversationsPage : public QWidget {
    Q_OBJECT

public:
    explicit ConversationsPage(Application &app, QWidget *parent = nullptr);

    // In the thread, and in the list where its filter shows it; Null: nothing.
    void open(recado::ConversationId id);
    // The newest one with that person, else a message to them is to be written.
    void openPerson(const QString &address);
    ConversationId shown() const { return m_shown; }
    void focusList();
    const ConversationFilter &filter() const;
    void setFilter(const ConversationFilter &filter); // as if it had been chosen

    void solveAndGoOn() { settle(ConversationStatus::Solved, true); }
    void goToNextUnread();
    void goToLongestWaiting();

Q_SIGNALS:
    void contactWanted(recado::ContactId id);
    void composeWanted(const QString &address); // empty: to anybody
    void messageWanted(recado::MessageRow row);
    void settingsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildThread();
    void connectList();
    void connectThread();
    void connectHeader();
    void addShortcuts();
    static QString filterShape() { return QStringLiteral("conversations.filter"); } // its name in the preferences
    void loadChannels();
    void loadAssignees();
    void takeFilter(const ConversationFilter &filter);
    void showCounts();
    void showEmptyState();
    void handleChanges(const QList<ConversationId> &changed);
    void loadShown(bool isNew);
    void takeShown(const Conversation &conversation, bool isNew);
    void closeShown();
    void showChannel();
    void tell(const Error &error);

    // conversationslist.cpp: buildList(), connectList() and the filter
    // conversationsqueue.cpp: what is done with one, and what comes next
    void settle(ConversationStatus status, bool goOn);
    void setStatus(ConversationId id, const QString &name, ConversationStatus status);
    void assign(const QString &name);
    void withOperator(std::function<void(const QString &me)> act);
    void askAssignee();
    void goTo(ConversationId id);
    void goToChosen(const Result<std::optional<ConversationId>> &next, ConversationId otherwise);
    void openContact();
    void readSeen();

    // conversationsnotes.cpp: notes, and where the person went
    void loadNotes();
    void showNotes(bool shown);
    void addNote(const QString &text);
    void removeNote(qint64 note);
    void loadMoved();

    Application &m_app;
    Preferences &m_preferences;
    ConversationModel *m_model;
    ConversationId m_shown;
    std::optional<Conversation> m_conversation; // as it was last read
    QList<Channel> m_channels;
    QList<Account> m_accounts;
    QTimer m_openSoon, m_seenSoon, m_saveFilter;
    std::optional<Instant> m_seen; // of what is shown, not yet noted as read
    bool m_focusReply = false;

    QWidget *m_side = nullptr;
    PageHeader *m_title = nullptr;
    ConversationFilterBar *m_filter = nullptr;
    NameStrip *m_name = nullptr;
    ConversationTable *m_table = nullptr;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_noneHere = nullptr; // with that status
    EmptyState *m_noHits = nullptr;
    QStackedLayout *m_lists = nullptr;
    Banner *m_trouble = nullptr;
    ConversationId m_troubleAbout;
    EmptyState *m_choose = nullptr;
    QStackedLayout *m_places = nullptr; // nothing chosen, or the thread
    ConversationHeader *m_header = nullptr;
    NotesPanel *m_notes = nullptr;
    ThreadView *m_thread = nullptr;
    ReplyBar *m_reply = nullptr;
};

} // namespace recado
