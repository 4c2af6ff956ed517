#pragma once

#include "services/wayout.h"
#include "window/noticeboard.h"

#include <QObject>

namespace recado {

class Application;
struct QueueState;

// What happens around the program while nobody asks: a channel goes silent, the clock is wrong, there is no way out. Each is put on the board once it is
// sure, and taken away when it is over.
class TroubleWatch : public QObject {
    Q_OBJECT

public:
    TroubleWatch(Application &application, NoticeBoard &board, QObject *parent);

    WayOut &wayOut() { return m_wayOut; } // for tests

Q_SIGNALS:
    void connectionsWanted();
    void checkUpWanted();

private:
    void showSilence();
    void showClock();
    void showWay();
    void openLoginPage();

    Application &m_application;
    NoticeBoard &m_board;
    WayOut m_wayOut;
    int m_waiting = 0; // messages in the queue
};

} // namespace recado
