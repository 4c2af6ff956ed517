#pragma once

#include "widgets/keybutton.h"

#include <QElapsedTimer>
#include <QTimer>

namespace recado {

// What cannot be undone and must not wait for a question: it happens when the button is held for about a second, with the mouse, with the space
// bar on it, or with a key that the window passes on. A bar shows how far it is; letting go earlier does nothing.
class HoldButton : public KeyButton {
    Q_OBJECT

public:
    explicit HoldButton(QWidget *parent);

    void beginHold(); // nothing when it is disabled, hidden or held already
    void endHold();
    bool isHolding() const { return m_ticks.isActive(); }

    static constexpr int holdMillis = 1000;

Q_SIGNALS:
    void held(); // long enough; once a hold

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    double share() const;

    QTimer m_ticks;
    QElapsedTimer m_since;
};

} // namespace recado
