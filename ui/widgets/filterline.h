#pragma once

#include "domain/filter/filtercompletion.h"

#include <QLineEdit>

class QLabel;

namespace recado {

class FilterProposals;

// The line in which a filter is written: fields and joints stand out, the place of a mistake is underlined, what may come next is proposed.
// The keyboard: Ctrl+Space proposes, Tab takes a proposal, Enter takes the marked one or applies, Esc closes, Up and Down go through what was
// applied before.
class FilterLine : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    void setKnowledge(const FilterKnowledge &knowledge) { m_knowledge = knowledge; } // before anything is written: its subject
    FilterSubject subject() const { return m_knowledge.subject; }
    void setProblem(const std::optional<FilterProblem> &problem);
    void remember(const QString &text);
    void replaceText(const QString &text); // can be undone, unlike setText()
    bool isProposing() const;

    static constexpr int mostRemembered = 50;
    // More than this at once is no typing.
    static constexpr qsizetype largestStep = 200;

Q_SIGNALS:
    void applyWanted();
    void refused(qsizetype length); // a text that is too long was put in, and was taken out again

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void handleText(const QString &text);
    void decorate();
    void propose(bool asked);
    bool takeChosen(bool orFirst);
    void take(const FilterProposal &proposal);
    void leafThrough(int step);
    void placeHint();

    FilterKnowledge m_knowledge;
    FilterProposals *m_proposals;
    FilterCompletion m_completion;
    QLabel *m_hint;
    std::optional<FilterProblem> m_problem;
    QString m_last;
    QStringList m_history; // the latest last
    qsizetype m_leaf = 0;  // behind the last one: what is being written
    QString m_draft;
    bool m_composing = false; // an input method is at work
};

} // namespace recado
