#pragma once

#include "format/errorwords.h"
#include "services/messagedecisions.h"
#include "services/messageservice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace recado {

class Banner;
class Card;
class FlowLayout;

// What can be done about the message that is shown: the four decisions on one that is unknown, why one failed with the button that helps, and
// how long one has been silent. It decides nothing: the page does what its signals ask for. Hidden while there is nothing to say.
class DecisionBar : public QWidget {
    Q_OBJECT

public:
    explicit DecisionBar(QWidget *parent = nullptr);

    // What follows from the story alone, at once; and what the services know beside it, when it has come.
    void setStory(const Story &story, Instant now);
    void setOutlook(const MessageOutlook &outlook, Instant now);
    void clear();
    // What came of the last button; goes with another message.
    void showResult(const QString &sentence, bool bad);

    Action action() const { return m_action; } // of the failure that is shown

Q_SIGNALS:
    void resultShown(QWidget *result); // it may stand outside of what is in sight
    void waitWanted(recado::Instant until);
    void sentWanted(const QString &note);
    void notSentWanted(const QString &note);
    void againWanted(const QString &note); // they were asked whether it may arrive twice
    void retryWanted();                    // its rule allows it now
    void retryAtWanted(recado::Instant when);
    void actionWanted(recado::Action action);

private:
    void build();
    QWidget *buildNote();
    QPushButton *addButton(const char *name, const QString &text, bool dangerous = false);
    void refresh();
    void showUnknown();
    void showDecided();
    void showFailure();
    void showRetry();
    void showSilence();
    void fillWaiting();
    void setLines(const QStringList &lines);
    void offer(const QList<QPushButton *> &buttons);
    void askWhetherAgain();
    bool isOpenRefusal() const;
    QString person() const;
    QString note() const;

    std::optional<Story> m_story;
    std::optional<MessageOutlook> m_outlook;
    Instant m_now;
    Action m_action = Action::None;

    Card *m_card;
    QLabel *m_title;
    QLabel *m_lead;
    QLabel *m_lines;
    QWidget *m_noteLine;
    QLineEdit *m_note;
    QWidget *m_buttons;
    FlowLayout *m_flow;
    QPushButton *m_wait;
    QMenu *m_waiting;
    QPushButton *m_sent;
    QPushButton *m_notSent;
    QPushButton *m_again;
    QPushButton *m_takeBack;
    QPushButton *m_help; // what the code's catalogue offers
    QPushButton *m_retry;
    QLabel *m_silence;
    Banner *m_result;
};

} // namespace recado
