#pragma once

#include "dialogs/formdialog.h"
#include "domain/broadcast.h"
#include "domain/evidence.h"

#include <QSet>

class QComboBox;

namespace recado {

// Whose people are to be taken over, and which of them.
class EarlierDialog : public FormDialog {
    Q_OBJECT

public:
    struct Choice {
        BroadcastId id;
        QString words; // "November reminder · 21/11 14:03"
    };

    EarlierDialog(const QList<Choice> &choices, QWidget *parent);

    BroadcastId broadcast() const;
    QSet<EventKind> verdicts() const; // of the messages whose people are wanted; Queued: also those that were never written to

private:
    QComboBox *m_broadcast;
    QComboBox *m_who;
};

} // namespace recado
