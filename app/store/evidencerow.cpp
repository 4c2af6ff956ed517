#include "store/evidencerow.h"

namespace recado {

namespace {

StatusEvent eventFrom(const QSqlQuery &row)
{
    StatusEvent event;
    event.id = {row.value(0).toLongLong()};
    event.kind = eventKindFromString(row.value(1).toString()).value_or(EventKind::Note);
    event.occurredAt = toInstant(row.value(2));
    event.heardAt = fromMillis(row.value(3).toLongLong());
    event.source = eventSourceFromString(row.value(4).toString()).value_or(EventSource::Local);
    event.providerId = row.value(5).toString();
    event.errorKind = row.value(6).toString();
    event.code = row.value(7).toString();
    event.text = row.value(8).toString();
    event.remark = row.value(9).toString();
    event.attempt = {row.value(10).toLongLong()};
    event.delivery = {row.value(11).toLongLong()};
    event.payload = row.value(12).toByteArray();
    event.who = row.value(13).toString();
    return event;
}

} // namespace

Result<QList<StatusEvent>> readEvidence(Connection &connection, const QString &clause, const QVariantList &values, Payloads payloads)
{
    QList<StatusEvent> events;
    static const QString columns = QStringLiteral("SELECT e.id, e.kind, e.occurred_at, e.heard_at, e.source, e.provider_id, e.error_kind, e.code, e.text, "
                                                  "e.remark, e.attempt_id, e.delivery_id, %1, e.who FROM evidence e ");
    static const QString whole = columns.arg(QLatin1String("e.payload"));
    static const QString light = columns.arg(QLatin1String("NULL"));
    const auto read = connection.each((payloads == Payloads::Read ? whole : light) + clause, values,
                                      [&events](const QSqlQuery &row) { events.append(eventFrom(row)); });
    if (!read)
        return read.error();
    return events;
}

} // namespace recado
