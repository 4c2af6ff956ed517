#pragma once

#include "dialogs/formdialog.h"

#include <QStringList>

class QLineEdit;

namespace recado {

class Application;

// Opt-outs that were a mistake are taken back, with the reason: recorded as an undo, which is no consent.
class TakeBackDialog : public FormDialog {
    Q_OBJECT

public:
    TakeBackDialog(Application &application, const QStringList &addresses, QWidget *parent);

private:
    void save();
    void next();

    Application &m_application;
    QStringList m_left;
    QLineEdit *m_note;
};

} // namespace recado
