#pragma once

#include "domain/conversation.h"

#include <QFrame>

#include <optional>

class QAction;
class QActionGroup;
class QLabel;
class QPushButton;
class QToolButton;

namespace recado {

class Banner;
class ElidedLabel;
class InitialsLabel;
class MenuButton;

// Who the conversation is with, by which of our numbers, where it stands and who looks after it; and what can be done about it. Below, what the
// person's WhatsApp told about themselves, and what could not be done.
class ConversationHeader : public QWidget {
    Q_OBJECT

public:
    explicit ConversationHeader(QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation);
    // Of the number they write to, in short and in full; empty: not told.
    void setChannelName(const QString &name, const QString &whole);
    void setOperator(const QString &me);
    void setAssignees(const QStringList &names);
    void setNoteCount(int count);
    void setNotesShown(bool shown);
    // Where they went; `target`: their conversation there, null when there is none yet.
    void setMoved(const QString &address, ConversationId target);
    void showProblem(const QString &lead, const QString &sentence); // until the next conversation or done
    void clearProblem();
    void openStatusMenu();
    void openAssigneeMenu();

Q_SIGNALS:
    void statusWanted(recado::ConversationStatus status);
    void solvedWanted(); // and on to the next
    void assigneeWanted(const QString &name); // empty: nobody
    void mineWanted();
    void otherAssigneeWanted(); // a name is to be written
    void dateWanted();
    void notesWanted(bool shown);
    void contactWanted();
    void conversationWanted(recado::ConversationId id);
    void composeWanted(const QString &address);

private:
    QWidget *buildLine();
    void buildStatuses();
    void fillAssignees();
    void refreshStatus();

    std::optional<Conversation> m_conversation;
    QString m_me;
    QStringList m_assignees;
    QString m_movedTo;
    ConversationId m_movedTarget;
    InitialsLabel *m_picture = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_number = nullptr;
    MenuButton *m_status = nullptr;
    QActionGroup *m_statuses = nullptr;
    MenuButton *m_assignee = nullptr;
    QPushButton *m_solved = nullptr;
    QToolButton *m_notes = nullptr;
    QLabel *m_noteCount = nullptr;
    Banner *m_moved = nullptr;
    Banner *m_problem = nullptr;
};

} // namespace recado
