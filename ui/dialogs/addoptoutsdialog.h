#pragma once

#include "dialogs/formdialog.h"
#include "services/optoutfile.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace recado {

class Application;

// People who are not to be written to: typed, pasted, or out of a file.
class AddOptOutsDialog : public FormDialog {
    Q_OBJECT

public:
    AddOptOutsDialog(Application &application, QWidget *parent);

    void readFile(const QString &path); // as if it had been chosen

private:
    void choose();
    void save();
    void record(const Result<OptOutPeople> &people);

    Application &m_application;
    QPlainTextEdit *m_numbers;
    QComboBox *m_scope;
    QLineEdit *m_note;
    QLabel *m_fileWords;
    std::optional<OptOutPeople> m_fromFile;
};

} // namespace recado
