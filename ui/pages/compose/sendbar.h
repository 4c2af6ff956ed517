#pragma once

#include <QWidget>

class QPushButton;

namespace recado {

class ElidedLabel;

// The button that sends, and beside it what it will do: from which number to whom. While something is missing the button is off;
// a click on it says what, instead of nothing.
class SendBar : public QWidget {
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);

    // `to`: one person as people write it, or empty; `count` of them.
    void setRoute(const QString &from, const QString &to, int count);
    void setReady(bool ready);
    // What can be tested goes to the operator's own number: needs no recipient.
    void setTestable(bool testable);

Q_SIGNALS:
    void sendWanted();
    void whyWanted();
    void scheduleWanted();
    void testWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void refresh();

    ElidedLabel *m_from; // two lines: neither number is ever cut for the other
    ElidedLabel *m_to;
    QPushButton *m_schedule;
    QPushButton *m_test;
    QPushButton *m_send;
    bool m_ready = false;
};

} // namespace recado
