#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace recado {

// What a list shows while it has nothing: what this place is for and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    void setSentenceWidth(int width); // in a narrow place
    QPushButton *setAction(const QString &text); // returns the button, to name it

Q_SIGNALS:
    void actionTriggered();

private:
    void refreshIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace recado
