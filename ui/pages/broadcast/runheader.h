#pragma once

#include "domain/broadcast.h"

#include <QElapsedTimer>
#include <QFrame>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace recado {

class ElidedLabel;
class HoldButton;
class KeyButton;

// The state's icon and word in its colour.
class StateMark : public QWidget {
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent);

    void setState(BroadcastState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BroadcastState m_state = BroadcastState::Draft;
};

// Title, state, channel and time of a broadcast, and what can be done with it as a whole.
class RunHeader : public QFrame {
    Q_OBJECT

public:
    explicit RunHeader(QWidget *parent);

    void clear(); // nothing is known of it yet, and nothing can be done
    void setBroadcast(const Broadcast &broadcast, const QString &subtitle);
    bool mayPause() const { return m_mayPause; }
    bool mayResume() const { return m_mayResume; }
    HoldButton *stopButton() const { return m_stop; }
    void offerResume(); // the keyboard goes to the button, nothing else
    void setExportEnabled(bool enabled);

Q_SIGNALS:
    void backAsked();
    void pauseAsked();
    void resumeAsked();
    void stopAsked(); // held long enough
    void exportAsked();
    void printAsked();
    void historyAsked();

private:
    QToolButton *buildMenu();

    ElidedLabel *m_title;
    StateMark *m_state;
    ElidedLabel *m_subtitle;
    KeyButton *m_pause;
    HoldButton *m_stop;
    QPushButton *m_export;
    QAction *m_exportAction = nullptr;
    QElapsedTimer m_turned; // since the button that paused means to continue
    bool m_mayPause = false;
    bool m_mayResume = false;
};

} // namespace recado
