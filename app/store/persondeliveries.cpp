// The part of PersonEraser that goes through raw deliveries.
#include "store/deliverystore.h"
#include "store/personeraser.h"
#include "store/personrows.h"
#include "store/sideconnection.h"

namespace recado {

// Several people's in one body: the parts of others stay. `ids`: what their messages are called, where the number does not stand in it.
Result<void> PersonEraser::emptyDelivery(qint64 delivery, const QStringList &ids)
{
    const auto body = db().scalar(QStringLiteral("SELECT body FROM delivery WHERE id = ?"), {delivery});
    if (!body)
        return body.error();
    const QByteArray bytes = body->toByteArray();
    const PersonSpelling spelling(m_traces.addresses, m_traces.ids + ids);
    if (bytes.isEmpty() || !spelling.isIn(bytes))
        return {};
    if (const auto emptied = DeliveryStore(db()).empty({delivery}, bodyWithout(bytes, spelling), m_now); !emptied)
        return emptied;
    count(QStringLiteral("delivery"), 1);
    return {};
}

// Those that no fact of a known message led to: not decoded yet, refused, or about messages that are not here.
Result<int> PersonEraser::someDeliveries()
{
    constexpr int atOnce = 100;
    QVariantList values{m_lastDelivery};
    const QString condition = anyNeedleIn({QStringLiteral("body"), QStringLiteral("headers")}, m_spelling, &values);
    QList<qint64> found;
    const auto read = db().each(QStringLiteral("SELECT id FROM delivery WHERE id > ? AND (%1) ORDER BY id LIMIT %2").arg(condition).arg(atOnce), values,
                                [&found](const QSqlQuery &row) { found.append(row.value(0).toLongLong()); });
    if (!read)
        return read.error();
    for (const qint64 delivery : std::as_const(found)) {
        if (const auto emptied = emptyDelivery(delivery, {}); !emptied)
            return emptied.error();
        QVariantList ofIt{delivery};
        const QString mine = anyNeedleIn({QStringLiteral("provider_id"), QStringLiteral("text")}, m_spelling, &ofIt);
        if (const auto facts = emptyEvidence(QStringLiteral("delivery_id = ? AND (%1)").arg(mine), ofIt); !facts)
            return facts.error();
        m_lastDelivery = delivery;
    }
    return int(found.size());
}

} // namespace recado
