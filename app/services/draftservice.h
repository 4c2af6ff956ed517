#pragma once

#include "services/core.h"
#include "store/draftstore.h"

#include <QFuture>
#include <QObject>

namespace recado {

// Messages being written, kept against crashes: what put() answered is on disk. Every put() of something new is one commit; the caller waits
// for a pause in typing before it calls. Main thread.
class DraftService : public QObject {
    Q_OBJECT

public:
    explicit DraftService(const Core &core, QObject *parent = nullptr);

    // Null id: a new one. Saving what is kept already changes nothing and announces nothing.
    QFuture<Result<DraftId>> put(const SavedDraft &draft);
    // Newest first.
    QFuture<Result<QList<SavedDraft>>> list();
    QFuture<Result<void>> remove(DraftId id);

Q_SIGNALS:
    void changed(); // by this process or another

private:
    const Core &m_core;
};

} // namespace recado
