#pragma once

#include "services/messageservice.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QScrollArea;

namespace recado {

class Banner;
class ElidedLabel;
class IdList;
class TimelineModel;
class TimelineView;
class VerdictStrip;

// One message beside the list: to whom, what became of it, why we say so, and every fact it rests on.
class StoryPane : public QWidget {
    Q_OBJECT

public:
    explicit StoryPane(QWidget *parent = nullptr);

    void setStory(const Story &story);
    void clear();
    // Something the pane was asked to do did not work, or worked: told below the verdict until another message is shown.
    void showNotice(const QString &sentence, bool bad);
    void noteSaved();

Q_SIGNALS:
    void rawWanted(int event); // index into the story's events, -1 when none is chosen
    void noteWanted(const QString &text);

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    QWidget *buildButtons();
    QWidget *buildNote();
    void showPerson(const MessageSummary &summary);
    void explain(const Story &story);
    void showIds(const Story &story);
    void openNote();
    void followCurrent(const QModelIndex &current);

    MessageRow m_row;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QFrame *m_foot = nullptr;
    ElidedLabel *m_name;
    QLabel *m_number;
    ElidedLabel *m_what;
    VerdictStrip *m_verdict;
    QLabel *m_why;
    Banner *m_explanation;
    Banner *m_notice;
    TimelineModel *m_timeline;
    TimelineView *m_view;
    QPushButton *m_raw = nullptr;
    QPushButton *m_addNote = nullptr;
    QWidget *m_noteLine = nullptr;
    QLineEdit *m_note = nullptr;
    IdList *m_ids;
};

} // namespace recado
