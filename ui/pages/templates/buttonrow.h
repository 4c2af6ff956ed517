#pragma once

#include "domain/template.h"

#include <QFrame>
#include <QJsonObject>

class QLineEdit;

namespace recado {

class Field;

QString templateButtonWord(TemplateButton::Kind kind); // "Reply", "Link"…

// One button of a template that is being written: its label and what it does.
class ButtonRow : public QFrame {
    Q_OBJECT

public:
    // `written` is the button as the provider listed it, for what has no field here.
    ButtonRow(const TemplateButton &button, const QJsonObject &written, QWidget *parent = nullptr);

    TemplateButton button() const;
    const QJsonObject &written() const { return m_written; }
    void setPlace(int place, int count); // names of the controls follow
    void setProblem(const QString &field, const QString &sentence);
    void clearProblems();
    void focusField(const QString &field);

Q_SIGNALS:
    void changed();
    void moveWanted(int by);
    void dragged(int y); // in the parent's coordinates
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    Field *addField(const QString &field, const QString &label, const QString &text, const QString &hint);
    void addEnding();
    void refreshSample();

    TemplateButton m_button;
    QJsonObject m_written;
    QWidget *m_handle = nullptr;
    QMap<QString, Field *> m_fields; // by the word of Meta's JSON
    QMap<QString, QLineEdit *> m_edits;
    QList<QWidget *> m_tools;
};

} // namespace recado
