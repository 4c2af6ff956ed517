#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace recado {

// Asks for one name where it is needed, without a dialog in the way. Hidden until asked; Esc and the cross answer nothing.
class NameStrip : public QFrame {
    Q_OBJECT

public:
    explicit NameStrip(QWidget *parent);

    // A later question takes the place of an earlier one.
    void ask(const QString &question, const QString &proposal, std::function<void(const QString &name)> answered);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void dismiss();

    QLabel *m_question;
    QLineEdit *m_name;
    std::function<void(const QString &)> m_answered;
};

} // namespace recado
