#pragma once

#include "models/threadmodel.h"
#include "pages/conversations/threadheights.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

class QPushButton;

namespace recado {

class Application;
class CalendarPopup;
class ThreadMedia;
class ThreadPast;
class ThreadRow;

// What was said with one person, both sides, newest below. Holds a window of the thread: a page at a time is read while it is scrolled, and only
// the rows in sight are ever laid out, so that a thread of any length opens at once. What arrives while the end is in sight is followed; otherwise
// a button tells how many there are. Keys move a current message: arrows, PageUp, PageDown, Home, End; Enter its timeline, R a reply, Ctrl+C copies.
class ThreadView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ThreadView(Application &app, QWidget *parent = nullptr);
    ~ThreadView() override;

    // At the first unread message if there is one, else at the end.
    void open(const Conversation &conversation);
    void clear();
    // What the person is called, where it is not what they call themselves.
    void setPersonName(const QString &name);
    void jumpTo(Instant moment); // the first message from then on
    void jumpToEnd(); // also for who has just sent something
    void showCalendar(); // a popup to choose the day to jump to
    // The message with that id at the provider; nothing happens when it is not here.
    void jumpToMessage(const QString &providerId);
    // Marks these words in the messages that are here and goes to the newest that has them; empty: no more.
    void showSearch(const QString &words);
    void showNextFound(int direction); // -1: the one before

    const ThreadModel &model() const { return *m_model; }
    int currentRow() const { return m_current; } // -1: none
    void setCurrentRow(int row);

Q_SIGNALS:
    void replyWanted(const recado::ThreadEntry &entry);
    void reactionWanted(const recado::ThreadEntry &entry, const QString &emoji);
    void messageWanted(recado::MessageRow row); // its timeline
    void seenUntil(recado::Instant until);      // the newest incoming that is in sight while the window is active
    void problem(const recado::Error &error);
    void placeChanged(bool atEnd);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Anchor {
        int row = -1;
        int y = 0; // of its top, in the viewport
    };
    // A place to go to once its page is here.
    struct Goal {
        std::optional<ThreadKey> key;
        std::optional<Instant> moment;
    };

    // threadview.cpp: what is shown
    void connectModel();
    void buildToEnd();
    void handleReset();
    void handleOpened();
    void handleInserted(int first, int last);
    void handleRemoved(int first, int last);
    void handleChanged(int first, int last);
    void forgetRows();
    void forgetRow(int row);
    ThreadRow &row(int index) const; // laid out for the width there is
    void tellPlace();
    void tellSeen();
    void tellInSight();
    void announceCurrent();
    // threadscroll.cpp: where it stands
    Anchor anchor() const;
    void settle();
    void settleAt(Anchor anchor);
    void setRange(const Anchor &anchor);
    bool layOut(int first, int last, int millis);
    void layOutAround();
    void loadMore();
    bool isAtEnd() const;
    int contentTop() const; // of the first row, in the viewport
    int rowAt(int y) const; // of the viewport; -1: there is none
    int topOf(int row) const; // in the viewport
    void ensureVisible(int row);
    void goTo(const ThreadKey &key);
    void goToRow(int row);
    void placeToEnd();
    void lookToPast();
    void makeRoomForPast();
    void placePast();
    // threadinput.cpp: what is done with it
    void moveCurrent(int key);
    int rowUnder(const QPoint &point) const; // the bubble's own; -1: none
    QString partUnder(const QPoint &point) const;
    void act(int row, const QString &part);
    void unfold(int row);
    void openMenu(int row, const QPoint &at);
    void copy(int row) const;

    Application &m_app;
    ThreadModel *m_model;
    ThreadMedia *m_media;
    ThreadPast *m_past;
    int m_pastRoom = 0; // above the first row, beside what is always there
    std::optional<Conversation> m_conversation;
    ThreadHeights m_heights;
    mutable QCache<ThreadKey, ThreadRow> m_rows; // those near what is in sight
    QString m_person;
    QHash<ThreadKey, qsizetype> m_unfolded;
    QSet<ThreadKey> m_openLists;
    QString m_search;
    Goal m_goal;
    bool m_isFresh = false; // opened, and not shown yet
    bool m_settling = false;
    bool m_follows = true; // the end is in sight, and stays so
    bool m_wasAtEnd = true;
    int m_current = -1;
    int m_newBelow = 0;
    Instant m_seen;
    QPushButton *m_toEnd;
    CalendarPopup *m_calendar = nullptr;
    QTimer m_layAhead;
    QTimer m_look; // what is in sight, once it stands still
    QList<qint64> m_filesInSight;
    QTimer m_dayChange;
};

} // namespace recado
