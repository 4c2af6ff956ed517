#pragma once

#include "domain/conversation.h"

#include <QFrame>
#include <QList>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace recado {

// What we remark among ourselves about a conversation. Says that it never leaves this computer, where one writes it.
class NotesPanel : public QFrame {
    Q_OBJECT

public:
    explicit NotesPanel(QWidget *parent = nullptr);

    void setNotes(const QList<ConversationNote> &notes, Instant now); // oldest first
    void clearText(); // it was kept
    void focusText();

Q_SIGNALS:
    void addWanted(const QString &text);
    void removeWanted(qint64 note);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *rowOf(const ConversationNote &note, Instant now);

    QScrollArea *m_scroll;
    QFrame *m_list;
    QVBoxLayout *m_rows;
    QLineEdit *m_text;
};

} // namespace recado
