#include "models/deliveryattention.h"

#include "store/deliverylist.h"

namespace recado {

DeliveryAttention::DeliveryAttention(std::shared_ptr<Database> database, QObject *parent) : QObject(parent), m_database(std::move(database))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryAttention::count);
    connect(m_database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("delivery")) && !m_timer.isActive())
            m_timer.start();
    });
    count();
}

QString DeliveryAttention::expression()
{
    return QStringLiteral("state == not_understood && age < 1d");
}

void DeliveryAttention::count()
{
    DeliveryQuery query;
    query.filter = Filter::parse(expression(), FilterSubject::Deliveries).filter;
    query.limit = most;
    FilterContext context;
    context.now = SystemClock().now();
    m_database->look([query, context](Connection &connection) { return DeliveryList(connection).order(query, context); }, Reader::InSight)
        .then(this, [this](const Result<QList<DeliveryId>> &found) {
            if (!found || found->size() == m_notUnderstood)
                return;
            m_notUnderstood = int(found->size());
            Q_EMIT changed();
        });
}

} // namespace recado
