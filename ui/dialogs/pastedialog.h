#pragma once

#include "dialogs/formdialog.h"

class QPlainTextEdit;

namespace recado {

// A request that somebody copied, JSON or cURL, to be written on from. Reading it is the services' work.
class PasteDialog : public FormDialog {
    Q_OBJECT

public:
    explicit PasteDialog(QWidget *parent);

    QString text() const;
    void showProblem(const Error &error) override;

Q_SIGNALS:
    void textGiven(const QString &text); // the dialog stays open until accept()

private:
    QPlainTextEdit *m_text;
};

} // namespace recado
