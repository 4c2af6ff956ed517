#pragma once

#include "services/core.h"
#include "store/savedfilterstore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// The filters of this installation that have a name, and the colours of its lists. Main thread.
class FilterService : public QObject {
    Q_OBJECT

public:
    explicit FilterService(const Core &core, QObject *parent = nullptr);

    // In the person's order.
    QFuture<Result<QList<SavedFilter>>> list();
    // Null id: a new one, at the end. Errors: Invalid with place "name", "expression" or "colour"; Conflict with place "name" or "count".
    QFuture<Result<SavedFilterId>> put(const SavedFilter &filter);
    QFuture<Result<void>> remove(SavedFilterId id);
    QFuture<Result<void>> reorder(const QList<SavedFilterId> &order);

Q_SIGNALS:
    void changed(); // by this process or another

private:
    const Core &m_core;
};

} // namespace recado
