#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace recado {

// A part of a card: a heading, a rule above it, and rows below.
class CardSection : public QWidget {
    Q_OBJECT

public:
    // `first`: no rule above it.
    CardSection(const QString &title, QWidget *parent, bool first = false);

    QVBoxLayout *body() const { return m_body; }
    // Takes the rows away, and remembers by its name which of them had the focus.
    void clearRows();
    // After the rows were made anew.
    void giveFocusBack();

private:
    QVBoxLayout *m_body;
    QString m_focused; // object name
};

} // namespace recado
