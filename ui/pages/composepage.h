#pragma once

#include "pages/broadcast/broadcastseed.h"
#include "pages/compose/departure.h"
#include "pages/compose/draftjson.h"
#include "pages/compose/leftdrafts.h"
#include "pages/messages/messagerewrite.h"
#include "services/composememory.h"
#include "services/draftservice.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace recado {

class Application;
class Banner;
class ChannelPicker;
class ContentPart;
class DraftKeeper;
class Field;
class FoldingPane;
class KindBar;
class PeoplePopup;
class Preferences;
class PreviewPane;
class ProblemList;
class RecipientField;
class RepeatWatch;
class SendBar;
class SenderSource;
class WindowWatch;

// One message, to one person or a few: from which number, to whom, saying what; and how it arrives. The layout is in composepage.cpp, what
// changes with every key in composing.cpp, what sends it in composesending.cpp, what fills it in composefilling.cpp.
class ComposePage : public QWidget {
    Q_OBJECT

public:
    explicit ComposePage(Application &app, QWidget *parent = nullptr);
    ~ComposePage() override;

    void refresh();
    // Writes with this template, in place of what is on the page, which goes to the drafts.
    void useTemplate(AccountId account, const QString &name, const QString &language);
    // One that failed, with its number or its content to be changed; what is on the page goes to the drafts.
    void writeAnew(const MessageRewrite &rewrite);
    // To this person; what is on the page goes to the drafts. An empty address only puts the keyboard where one is written.
    void writeTo(const QString &address);

Q_SIGNALS:
    void messageQueued(recado::MessageRow row); // it is in the journal and on its way
    void connectionsWanted();                   // no account yet, or one whose credentials were refused
    void messageWanted(recado::MessageRow row); // a warning points to a message
    void broadcastWanted(const recado::BroadcastSeed &seed); // too many people for one message after the other

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int nameColumn = 2;
    static constexpr int nameShare = 7;

    // Layout.
    QWidget *buildHeader();
    QWidget *buildForm();
    QWidget *buildFields();
    QWidget *buildNoChannel();
    void connectParts();
    void connectWatches();
    void addShortcuts();
    void orderTabsLater();
    void keepInSight(QWidget *focused);

    // With every change.
    void takeSenders(const QList<Sender> &senders);
    void handleSender();
    void handleKind(const QString &kind);
    void handleChange();
    void showWindow();
    void warnOfRepeat(const TypedRecipient &person, const SentBefore &before);
    void followRecipient();
    void goTo(const DraftProblem &problem);
    Draft draft() const;
    QString personName() const; // of the only person; empty while it is not known
    QMap<QString, QString> knownValues() const; // for the holes of canned texts
    Preferences &preferences() const;

    // Verbs.
    void trySending(std::optional<Instant> at = {});
    bool showWhatIsMissing();
    void countDown(int secondsLeft);
    void callBack();
    void takeReport(const DepartureReport &report);
    void takeRefused(const DepartureReport &report);
    void rememberValues(const Draft &sent);
    void testToMe();
    void schedule();
    void continueAsBroadcast();
    void paste();
    void takePasted(const QString &text, class PasteDialog *dialog);
    void openHistory();
    void sendAgain(const SentMessage &message);
    void fillDraftsMenu();
    void takeUp(const SavedDraft &draft);
    void restore(const WrittenDraft &draft);
    void tellWhatLeft(const LeftDrafts::Settled &settled);
    void showMissed();
    void showScheduled(int count);
    void askAboutMissed();
    void clearForNext();
    void clearAll();

    Application &m_app;
    SenderSource *m_senders;
    RepeatWatch *m_watch;
    WindowWatch *m_window;
    DraftKeeper *m_keeper;
    Departure *m_departure;
    bool m_testing = false; // the last one has not left yet
    QPushButton *m_drafts;
    QPushButton *m_waiting; // what is scheduled; hidden while nothing is
    KindBar *m_kinds;
    ChannelPicker *m_channel;
    RecipientField *m_recipient;
    PeoplePopup *m_people;
    QLineEdit *m_name;
    Field *m_nameField;
    QGridLayout *m_first; // number, people, name
    ContentPart *m_content;
    Banner *m_outcome; // what became of the last try to send, or is about to
    Banner *m_notice;  // what was restored, or not understood in what was pasted
    Banner *m_missed;
    Banner *m_shut; // the window is closed
    Banner *m_repeat;
    ProblemList *m_problems;
    SendBar *m_bar;
    PreviewPane *m_preview;
    FoldingPane *m_fold;
    QScrollArea *m_scroll; // of the form
    QStackedLayout *m_stack;
    MessageRow m_repeated;
    MessageRow m_sent;
    std::optional<ChannelId> m_wantedChannel; // of a draft that was taken up before the numbers were read
    QString m_followed;      // whose usual sender is chosen already
    bool m_senderChosen = false; // by the operator, for this message
    bool m_outcomeIsHold = false; // the banner's button calls back
    bool m_begun = false; // problems are not held up to somebody who has not begun
    bool m_restoring = false;
    bool m_isTabOrderOld = false;
};

} // namespace recado
