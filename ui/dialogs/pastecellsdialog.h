#pragma once

#include "dialogs/formdialog.h"

class QPlainTextEdit;

namespace recado {

// Cells copied out of a spreadsheet. Reading them is the services' work.
class PasteCellsDialog : public FormDialog {
    Q_OBJECT

public:
    explicit PasteCellsDialog(QWidget *parent);

    QString text() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace recado
