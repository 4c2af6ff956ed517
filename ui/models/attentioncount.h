#pragma once

#include "store/database.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace recado {

// How many messages want a look: failed or refused in the last day, and every one whose fate is not known.
class AttentionCount : public QObject {
    Q_OBJECT

public:
    explicit AttentionCount(std::shared_ptr<Database> database, QObject *parent = nullptr);

    int failed() const { return m_failed; }
    int unknown() const { return m_unknown; }
    // Counts again soon; many calls make one count.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void count();

    std::shared_ptr<Database> m_database;
    QTimer m_timer;
    int m_failed = 0;
    int m_unknown = 0;
};

} // namespace recado
