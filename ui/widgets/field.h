#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace recado {

// A label above an editor, with a hint or a problem below. The label is the editor's buddy and accessible name.
//
//   auto *token = new Field(tr("&Token"), m_token, this);
//   token->setProblem(errorSentence(error));   // empty: no problem; the frame of the editor turns red while there is one
class Field : public QWidget {
    Q_OBJECT

public:
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);       // shown while there is no problem
    QString hint() const { return m_hint; }
    void setProblem(const QString &sentence);
    QString problem() const;
    void addLabelWidget(QWidget *widget);    // right end of the label line
    QWidget *editor() const { return m_editor; }

private:
    void refreshNote();

    QLabel *m_label;
    QHBoxLayout *m_labelLine;
    QWidget *m_editor;
    QLabel *m_note;
    QString m_hint;
    QString m_problem;
};

} // namespace recado
