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

namespace {

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A null QString would be bound as NULL; no text column of ours means "absent" by NULL.
        const QVariant &value = values[i];
        const bool isEmptyText = value.typeId() == QMetaType::QString && value.toString().isEmpty();
        query.bindValue(static_cast<int>(i), isEmptyText ? QVariant(QStringLiteral("")) : value);
    }
}

} // namespace

Result<QSqlQuery> Connection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError(), sql.left(60));
    return Result<QSqlQuery>(std::move(query));
}

Result<void> Connection::executePrepared(QSqlQuery &query, const QVariantList &values)
{
    bind(query, values);
    if (!query.exec())
        return storageError(query.lastError(), query.lastQuery().left(60));
    return {};
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    const auto done = executePrepared(*query, values);
    return done ? std::move(query) : Result<QSqlQuery>(done.error());
}

// Its caller finishes it: a statement that stays open would keep the transaction from ending.
Result<QSqlQuery *> Connection::exec(const QString &sql, const QVariantList &values)
{
    constexpr qsizetype most = 300; // lists of values make statements of their own
    std::shared_ptr<QSqlQuery> query = m_prepared.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return storageError(query->lastError(), sql.left(60));
        if (m_prepared.size() >= most)
            m_prepared.clear();
        m_prepared.insert(sql, query);
    }
    bind(*query, values);
    if (query->exec())
        return query.get();
    const Error problem = storageError(query->lastError(), sql.left(60));
    m_prepared.remove(sql);
    return problem;
}

Result<void> Connection::execute(const QString &sql, const QVariantList &values)
{
    const auto query = exec(sql, values);
    if (!query)
        return query.error();
    (*query)->finish();
    return {};
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    const auto query = exec(sql, values);
    if (!query)
        return query.error();
    const qint64 id = (*query)->numRowsAffected() > 0 ? (*query)->lastInsertId().toLongLong() : 0;
    (*query)->finish();
    return id;
}

Result<int> Connection::change(const QString &sql, const QVariantList &values)
{
    const auto query = exec(sql, values);
    if (!query)
        return query.error();
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<void> Connection::each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &visit)
{
    if (const auto begun = exec(sql, values); !begun)
        return begun.error();
    const std::shared_ptr<QSqlQuery> query = m_prepared.take(sql); // who asks the same meanwhile gets another one
    while (query->next())
        visit(*query);
    // Rows that could not be read are not the end of the list.
    const auto read = query->lastError().isValid() ? Result<void>(storageError(query->lastError(), sql.left(60))) : Result<void>();
    query->finish();
    m_prepared.insert(sql, query);
    return read;
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &values)
{
    const auto query = exec(sql, values);
    if (!query)
        return query.error();
    const QVariant value = (*query)->next() ? (*query)->value(0) : QVariant();
    (*query)->finish();
    return value;
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
    if (m_told.contains(topic))
        return {};
    m_told.insert(topic);
    return execute(QStringLiteral("INSERT INTO revision (topic, value) VALUES (?, ?) "
                                  "ON CONFLICT (topic) DO UPDATE SET value = excluded.value"),
                   {topic, *number});
}

void Connection::beginBatch()
{
    m_revision.reset();
    m_told.clear();
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
