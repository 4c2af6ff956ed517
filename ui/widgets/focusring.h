#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace recado {

// Two pixels of the accent line around whatever the keyboard is in. Text fields always show it; buttons and lists only when they
// were reached by keyboard, so that a click leaves no mark. One for the whole program: FocusRing::install(application).
// A widget that shows focus by itself sets the dynamic property "noFocusRing".
//
// Not QFocusFrame: that one lives beside its widget and is cut off wherever a layout leaves no room.
class FocusRing : public QObject {
    Q_OBJECT

public:
    static void install(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(QObject *parent) : QObject(parent) {}
    void follow(QWidget *target);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring; // lives in the target's window or scrolled content and dies with it; made again when needed
};

} // namespace recado
