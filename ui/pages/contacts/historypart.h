#pragma once

#include "pages/contacts/cardsection.h"
#include "services/contactservice.h"

namespace recado {

// What was done to who this is: merges, which can be taken back, and splits. Hidden while nothing was.
class HistoryPart : public CardSection {
    Q_OBJECT

public:
    explicit HistoryPart(QWidget *parent);

    void setAudits(const QList<ContactAudit> &audits);

Q_SIGNALS:
    void undoWanted(qint64 merge);
};

} // namespace recado
