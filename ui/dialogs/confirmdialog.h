#pragma once

#include <QDialog>

#include <functional>

class QPushButton;

namespace recado {

// Asks once, without a nested event loop, and forgets itself. For what cannot be undone.
//
//   ConfirmDialog::ask(this, tr("Remove “%1”?").arg(name), tr("Its messages stay."), tr("Remove account"), [this] { … });
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    // The action's button says what will happen; Esc and the other button do nothing. `confirmed` runs only while `parent` lives.
    static ConfirmDialog *ask(QWidget *parent, const QString &question, const QString &sentence, const QString &action,
                              std::function<void()> confirmed);
    // Only something to read, with one button.
    static ConfirmDialog *tell(QWidget *parent, const QString &title, const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    ConfirmDialog(QWidget *parent, const QString &question, const QString &sentence);

    QPushButton *m_action;
    QPushButton *m_cancel;
};

} // namespace recado
