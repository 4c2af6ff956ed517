#pragma once

#include "domain/reach.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace recado {

// One of the four steps: its number or sign, what it is in a plain sentence, the state, what was found and what to do; below it, folded away until it is
// this step's turn, what can be entered.
class ReachStepView : public QWidget {
    Q_OBJECT

public:
    ReachStepView(ReachStep step, QWidget *parent);

    // What is folded away. Content that tells itself what was found makes the head silent while it is open.
    enum class Tells { Head, Content };
    void setContent(QWidget *content, Tells tells = Tells::Head);
    void setFirst(bool first); // no line above the first
    // `found`: in place of what the check says; for a step with several accounts.
    void setCheck(const ReachCheck &check, const QString &found = {});
    // A button that does what there is to do; empty: none.
    void setMend(const QString &words);
    const ReachCheck &check() const { return m_check; }
    // Whose turn it is; until a person opens or folds it, it is open then.
    void setTurn(bool isTurn);
    void setOpen(bool open);
    bool isOpen() const;
    // Opens it and gives it the focus.
    void lead();
    QPushButton *testButton() const { return m_test; }

Q_SIGNALS:
    void testAsked();
    void mendAsked(const recado::ReachCheck &check);

private:
    void build();
    void refresh();

    ReachStep m_step;
    ReachCheck m_check;
    QString m_given; // in place of what the check says
    bool m_isTurn = false;
    bool m_contentTells = false;
    bool m_touched = false; // a person has opened or folded it
    QFrame *m_rule;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_found;
    QPushButton *m_mend;
    QPushButton *m_test;
    QToolButton *m_fold;
    QWidget *m_inside;
    QVBoxLayout *m_body; // of m_inside
};

} // namespace recado
