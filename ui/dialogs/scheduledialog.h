#pragma once

#include "base/clock.h"
#include "dialogs/formdialog.h"

class QDateTimeEdit;
class QLabel;

namespace recado {

// When one message is to leave, in the computer's own time zone.
class ScheduleDialog : public FormDialog {
    Q_OBJECT

public:
    // `what`: "Pedido a caminho, to Ana Beatriz".
    ScheduleDialog(const QString &what, Instant now, QWidget *parent);

    Instant when() const;

private:
    QDateTimeEdit *m_when;
};

} // namespace recado
