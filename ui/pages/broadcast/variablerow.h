#pragma once

#include "domain/broadcast.h"
#include "domain/template.h"
#include "forms/contentform.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace recado {

class ValueEditor;

// One variable: out of a column, or the same for everybody.
class VariableRow : public QWidget {
    Q_OBJECT

public:
    // `place`: where in the message it stands, as people say it; may be empty.
    VariableRow(const TemplateVariable &variable, const QString &place, const FormTools &tools, QWidget *parent);

    void setColumns(const QStringList &columns);
    void setSource(const ValueSource &source);
    ValueSource source() const;
    bool isMissing() const; // neither a column nor a text, and it may not be left out
    void setWrong(bool wrong);
    void focus();

Q_SIGNALS:
    void changed();

private:
    ValueEditor *editorFor(const FormTools &tools);
    void showEditor();

    TemplateVariable m_variable;
    QComboBox *m_choice;
    QLineEdit *m_line = nullptr;
    ValueEditor *m_editor = nullptr; // for values that are more than a line
    bool m_taking = false;
};

} // namespace recado
