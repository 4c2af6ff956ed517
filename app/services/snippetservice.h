#pragma once

#include "services/core.h"
#include "store/snippetstore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// The canned texts of this installation. Main thread.
class SnippetService : public QObject {
    Q_OBJECT

public:
    explicit SnippetService(const Core &core, QObject *parent = nullptr);

    // By shortcut.
    QFuture<Result<QList<Snippet>>> list();
    // Null id: a new one. Errors: Invalid with place "shortcut" or "text", Conflict with place "shortcut".
    QFuture<Result<SnippetId>> put(const Snippet &snippet);
    QFuture<Result<void>> remove(SnippetId id);

Q_SIGNALS:
    void changed(); // by this process or another

private:
    const Core &m_core;
};

} // namespace recado
