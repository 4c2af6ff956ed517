#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace recado {

class ElidedLabel;

// The button that sends, and beside it what it will do: from which number to whom. While something is missing the button is off;
// a click on it says what, instead of nothing.
class SendBar : public QWidget {
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);

    void setRoute(const QString &from, const QString &to);
    void setReady(bool ready);
    void setSending(bool sending);
    bool isSending() const { return m_sending; }

Q_SIGNALS:
    void sendWanted();
    void whyWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void refresh();

    ElidedLabel *m_route;
    QPushButton *m_send;
    bool m_ready = false;
    bool m_sending = false;
    bool m_hadFocus = false;
};

} // namespace recado
