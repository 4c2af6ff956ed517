#pragma once

#include "services/deliveryservice.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace recado {

class DeliveryEvents;

// One webhook delivery in words: what it is, what became of it and why, what it tells.
class DeliveryPane : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryPane(QWidget *parent = nullptr);

    void clear();
    // Another delivery was chosen and is not here yet, or could not be read: nothing of the one before stays.
    void showHint(const QString &sentence);
    void setInspection(const Inspection &inspection);
    void setReplayEnabled(bool enabled);

Q_SIGNALS:
    void messageWanted(recado::MessageRow row);
    void rawWanted();
    void replayWanted();

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void showState();
    void refreshIcon();

    Inspection m_inspection;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_why;
    QLabel *m_places;
    DeliveryEvents *m_events;
    QFrame *m_foot;
    QPushButton *m_replay;
};

} // namespace recado
