#pragma once

#include "store/database.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace recado {

// How many webhook deliveries of the last day nobody could read.
class DeliveryAttention : public QObject {
    Q_OBJECT

public:
    explicit DeliveryAttention(std::shared_ptr<Database> database, QObject *parent = nullptr);

    int notUnderstood() const { return m_notUnderstood; } // `most` at most
    static constexpr int most = 1000;
    // The filter that shows them.
    static QString expression();

Q_SIGNALS:
    void changed();

private:
    void count();

    std::shared_ptr<Database> m_database;
    QTimer m_timer;
    int m_notUnderstood = 0;
};

} // namespace recado
