#pragma once

#include "services/core.h"
#include "store/donotcontactstore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// People who are not to be written to: what the operator says about it, and the list. What providers say comes in by itself (services/wishes.h).
// Main thread.
class OptOutService : public QObject {
    Q_OBJECT

public:
    explicit OptOutService(const Core &core, QObject *parent = nullptr);

    // Errors: Invalid place "person".
    QFuture<Result<void>> add(const QString &address, const QString &note);
    QFuture<Result<bool>> remove(const QString &address); // false when they were not listed
    QFuture<Result<bool>> contains(const QString &address);
    QFuture<Result<QList<DoNotContact>>> list(); // newest first
    QFuture<Result<int>> count();

Q_SIGNALS:
    void changed(); // by this process or another

private:
    const Core &m_core;
};

} // namespace recado
