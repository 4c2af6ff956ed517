#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/changeset.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace recado {

// The database as the stores see it, inside one job on the database thread. Nobody outside app/store looks into it.
class Connection {
public:
    explicit Connection(QSqlDatabase database) : m_database(std::move(database)) {}

    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    // First column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});

    // Notes a change for the announcement after the commit.
    Result<void> touch(MessageRow message);
    Result<void> touch(const QString &topic);
    // The number under which this transaction's changes are found by other processes.
    Result<qint64> revision();

    // Used by Database around a transaction.
    void beginBatch();
    ChangeSet takeChanges();
    std::optional<qint64> batchRevision() const { return m_revision; }

    static Error storageError(const QSqlError &error, const QString &what);

private:
    QSqlDatabase m_database;
    ChangeSet m_changes;
    std::optional<qint64> m_revision;
};

// NULL-aware conversions between QVariant and our values.
QVariant toVariant(const std::optional<Instant> &instant);
std::optional<Instant> toInstant(const QVariant &value);

} // namespace recado
