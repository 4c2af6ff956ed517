#pragma once

#include <QPlainTextEdit>

class QLabel;

namespace recado {

// A text with WhatsApp's marks: buttons and shortcuts put them around what is selected, a counter turns before the limit.
class BodyEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit BodyEdit(int mostChars, QWidget *parent = nullptr);

    QWidget *tools() const { return m_tools; } // for the label's line
    void insert(const QString &text); // in place of what is selected

Q_SIGNALS:
    void variableWanted(bool named);

private:
    void addMark(const char *name, const QString &icon, const QString &words, const QString &mark, const QString &shortcut);
    void addVariables();
    void putAround(const QString &mark);
    void count();

    QWidget *m_tools;
    QLabel *m_counter;
    int m_most;
};

} // namespace recado
