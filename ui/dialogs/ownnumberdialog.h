#pragma once

#include "dialogs/formdialog.h"

class QLineEdit;

namespace recado {

// The operator's own number, asked for once: tests go there.
class OwnNumberDialog : public FormDialog {
    Q_OBJECT

public:
    OwnNumberDialog(const QString &number, const QString &region, QWidget *parent);

    QString number() const { return m_number; } // +E.164 after accept()

private:
    void save(const QString &region);

    QLineEdit *m_line;
    QString m_number;
};

} // namespace recado
