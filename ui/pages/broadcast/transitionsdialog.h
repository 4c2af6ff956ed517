#pragma once

#include "domain/broadcast.h"

#include <QDialog>

class QTableWidget;

namespace recado {

// Every move of a broadcast: when, what, by whom and why. Not modal.
class TransitionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit TransitionsDialog(QWidget *parent);

    void setTransitions(const QList<BroadcastTransition> &transitions, Instant now);

private:
    QTableWidget *m_table;
};

} // namespace recado
