#include "store/evidencerow.h"

namespace recado {

Result<QList<StatusEvent>> readEvidence(Connection &connection, const QString &clause, const QVariantList &values)
{
    auto rows = connection.run(QStringLiteral("SELECT e.id, e.kind, e.occurred_at, e.heard_at, e.source, e.provider_id, e.error_kind, e.code, e.text, "
                                              "e.remark, e.attempt_id, e.delivery_id, e.payload FROM evidence e ")
                                   + clause,
                               values);
    if (!rows)
        return rows.error();
    QList<StatusEvent> events;
    while (rows->next()) {
        StatusEvent event;
        event.id = {rows->value(0).toLongLong()};
        event.kind = eventKindFromString(rows->value(1).toString()).value_or(EventKind::Note);
        event.occurredAt = toInstant(rows->value(2));
        event.heardAt = fromMillis(rows->value(3).toLongLong());
        event.source = eventSourceFromString(rows->value(4).toString()).value_or(EventSource::Local);
        event.providerId = rows->value(5).toString();
        event.errorKind = rows->value(6).toString();
        event.code = rows->value(7).toString();
        event.text = rows->value(8).toString();
        event.remark = rows->value(9).toString();
        event.attempt = {rows->value(10).toLongLong()};
        event.delivery = {rows->value(11).toLongLong()};
        event.payload = rows->value(12).toByteArray();
        events.append(event);
    }
    return events;
}

} // namespace recado
