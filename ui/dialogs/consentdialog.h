#pragma once

#include "dialogs/formdialog.h"
#include "domain/consent.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace recado {

class Application;

// A word about one person, entered by hand: that they agreed, or that they are not to be written to. Which messages, where it was said, when, and where
// that can be seen.
class ConsentDialog : public FormDialog {
    Q_OBJECT

public:
    // `kind`: OptIn or OptOut.
    ConsentDialog(Application &application, const QString &address, ConsentKind kind, QWidget *parent);

private:
    QDate today() const;
    void save();

    Application &m_application;
    QString m_address;
    ConsentKind m_kind;
    QComboBox *m_scope;
    QComboBox *m_source;
    QDateEdit *m_at;
    QLineEdit *m_proof;
    QLineEdit *m_note;
};

} // namespace recado
