#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace recado {

// Two pixels of the accent line around whatever the keyboard is in. Text fields always show it; buttons and lists only when they
// were reached by keyboard, so that a click leaves no mark. One for the whole program: FocusRing::install(application).
// A widget that shows focus by itself sets the dynamic property "noFocusRing".
class FocusRing : public QObject {
    Q_OBJECT

public:
    static void install(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(QObject *parent) : QObject(parent) {}
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame; // lives beside what it surrounds and dies with that window; made again when needed
};

} // namespace recado
