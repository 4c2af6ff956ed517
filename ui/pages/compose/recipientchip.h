#pragma once

#include "domain/recipients.h"

#include <QFrame>

namespace recado {

// One person among several: name and number, or what is wrong with what was written. A click, Return or Backspace gives it back for
// correction; the cross and Delete take it away.
class RecipientChip : public QFrame {
    Q_OBJECT

public:
    RecipientChip(const TypedRecipient &person, QWidget *parent);

    const TypedRecipient &person() const { return m_person; }

Q_SIGNALS:
    void editWanted();
    void removeWanted();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TypedRecipient m_person;
};

} // namespace recado
