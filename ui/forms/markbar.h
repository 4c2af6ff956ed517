#pragma once

#include <QWidget>

class QToolButton;

namespace recado {

// The small buttons over a message text. One stop for the Tab key; the arrows go from button to button. The shortcuts work while the text
// has the focus.
class MarkBar : public QWidget {
    Q_OBJECT

public:
    enum class Action { Bold, Italic, Strike, Mono, Bullets, Numbers, Quote, Emoji };

    // Buttons are found by `name` and the word of the action: "compose.field.text.body.bold".
    MarkBar(const QString &name, QWidget *text, QWidget *parent);

    QToolButton *button(Action action) const { return m_buttons[qsizetype(action)]; }

Q_SIGNALS:
    void wanted(MarkBar::Action action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QToolButton *> m_buttons;
};

} // namespace recado
