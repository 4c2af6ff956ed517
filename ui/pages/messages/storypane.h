#pragma once

#include "domain/filter/filter.h"
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
class DecisionBar;
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
    // Another message was chosen and is not here yet, or could not be read: nothing of the one before stays.
    void showHint(const QString &sentence);
    // Something the pane was asked to do did not work, or worked: told below the verdict until another message is shown.
    void showNotice(const QString &sentence, bool bad);
    void noteSaved();
    DecisionBar &decisions() const { return *m_decisions; }

Q_SIGNALS:
    void rawWanted(int event); // index into the story's events, -1 when none is chosen
    void noteWanted(const QString &text);
    void filterWanted(const recado::Filter &filter); // the person's other messages, in every form of the number

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    QWidget *buildButtons();
    QWidget *buildNote();
    void showPerson(const Story &story);
    void showIds(const Story &story);
    void openNote();
    void followCurrent(const QModelIndex &current);
    void showFacts(const Story &story, bool isSameMessage);
    QModelIndex factAtTop(int *hidden) const;

    MessageRow m_row;
    QString m_recipient;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QFrame *m_foot = nullptr;
    ElidedLabel *m_name;
    QLabel *m_number;
    QPushButton *m_others;
    ElidedLabel *m_what;
    VerdictStrip *m_verdict;
    QLabel *m_why;
    DecisionBar *m_decisions;
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
