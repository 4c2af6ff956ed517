#include "store/connection.h"

#include <QSqlError>

namespace recado {

namespace {

// SQLite result codes (sqlite.org, "Result and Error Codes"); extended codes carry the primary one in the low byte.
constexpr int sqliteFull = 13;
constexpr int sqliteConstraint = 19;

} // namespace

Error Connection::storageError(const QSqlError &sqlError, const QString &what)
{
    const int primary = sqlError.nativeErrorCode().toInt() & 0xff;
    const ErrorKind kind = primary == sqliteFull ? ErrorKind::DiskFull
        : primary == sqliteConstraint            ? ErrorKind::Conflict
                                                 : ErrorKind::Storage;
    return error(kind, QStringLiteral("%1: %2 (%3)").arg(what, sqlError.databaseText(), sqlError.nativeErrorCode()));
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError(), sql.left(60));
    for (const QVariant &value : values) {
        // A null QString would be bound as NULL; no text column of ours means "absent" by NULL.
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isEmpty();
        query.addBindValue(emptyText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        return storageError(query.lastError(), sql.left(60));
    return Result<QSqlQuery>(std::move(query));
}

Result<void> Connection::execute(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    return {};
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

Result<qint64> Connection::revision()
{
    if (m_revision)
        return *m_revision;
    const auto value = scalar(QStringLiteral("UPDATE revision SET value = value + 1 WHERE topic = 'all' RETURNING value"));
    if (!value)
        return value.error();
    m_revision = value->toLongLong();
    return *m_revision;
}

Result<void> Connection::touch(MessageRow message)
{
    const auto number = revision();
    if (!number)
        return number.error();
    m_changes.messages.insert(message);
    return execute(QStringLiteral("UPDATE message SET revision = ? WHERE row = ?"), {*number, message.value});
}

Result<void> Connection::touch(const QString &topic)
{
    const auto number = revision();
    if (!number)
        return number.error();
    m_changes.topics.insert(topic);
    return execute(QStringLiteral("INSERT INTO revision (topic, value) VALUES (?, ?) "
                                  "ON CONFLICT (topic) DO UPDATE SET value = excluded.value"),
                   {topic, *number});
}

void Connection::beginBatch()
{
    m_revision.reset();
    m_changes = {};
}

ChangeSet Connection::takeChanges()
{
    return std::exchange(m_changes, {});
}

QVariant toVariant(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toMillis(*instant)) : QVariant(QMetaType(QMetaType::LongLong));
}

std::optional<Instant> toInstant(const QVariant &value)
{
    if (value.isNull())
        return {};
    return fromMillis(value.toLongLong());
}

} // namespace recado
