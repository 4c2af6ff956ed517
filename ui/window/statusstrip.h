#pragma once

#include "services/sendservice.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace recado {

class Application;
class BrakeButton;
class ElidedLabel;
class SendingWatch;
class StateDot;

// What must always be in sight: does the listener hear, when did it last, what waits and how fast it leaves; and the brake.
class StatusStrip : public QFrame {
    Q_OBJECT

public:
    StatusStrip(Application &application, SendingWatch &watch, QWidget *parent = nullptr);

    // False while there is nothing to stop.
    bool toggleBrake();
    void setBrake(bool on);
    bool mayBrake() const; // something leaves that the brake would stop
    bool isBrakedHere() const; // in this window, not by another process
    // Webhook deliveries of the last day that nobody could read.
    void setUnread(int count);

Q_SIGNALS:
    void listenerAsked(); // the state was clicked
    void unreadAsked();   // the deliveries that nobody could read

private:
    void refreshListener();
    void showOtherHost();
    void refreshAge();
    void showQueue(const QueueState &state);
    void showPace();
    void showCatchUp();

    Application &m_application;
    SendingWatch &m_watch;
    QueueState m_state;
    StateDot *m_dot;
    QPushButton *m_listener;
    QLabel *m_lastEvent;
    QPushButton *m_unread;
    QLabel *m_queue;
    QLabel *m_pace;
    BrakeButton *m_brake;
    ElidedLabel *m_catchUp; // what is asked about after a time in which webhooks may have been lost
    QTimer m_everySecond;
    QTimer m_told;          // how long its outcome stays
    bool m_brakedHere = false;
};

} // namespace recado
