#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/changeset.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace recado {

// The database as the stores see it, inside one job on the database thread. Nobody outside app/store looks into it.
class Connection {
public:
    explicit Connection(QSqlDatabase database) : m_database(std::move(database)) {}

    // What is iterated afterwards. The others keep their statements prepared: the same few hundred come again and again.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    // An INSERT; the row's id, or 0 when ON CONFLICT let it be.
    Result<qint64> insert(const QString &sql, const QVariantList &values = {});
    // First column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});

    // Any other; how many rows it changed.
    Result<int> change(const QString &sql, const QVariantList &values = {});
    // Every row of a statement that stays prepared. `visit` must not keep the query; it may use the connection.
    Result<void> each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &row)> &visit);

    // For the same statement many times over: preparing it once is half of the time of a small one.
    Result<QSqlQuery> prepare(const QString &sql);
    static Result<void> executePrepared(QSqlQuery &query, const QVariantList &values);

    // Notes a change for the announcement after the commit.
    Result<void> touch(MessageRow message);
    void note(MessageRow message) { m_changes.messages.insert(message); } // its revision was written with it
    Result<void> touch(const QString &topic);
    // The number under which this transaction's changes are found by other processes.
    Result<qint64> revision();

    // Used by Database around a transaction.
    void beginBatch();
    ChangeSet takeChanges();
    std::optional<qint64> batchRevision() const { return m_revision; }
    // A savepoint was undone, and with it the number that it may have taken and the topics that it told.
    void restoreRevision(std::optional<qint64> revision)
    {
        m_revision = revision;
        m_told.clear();
    }

    static Error storageError(const QSqlError &error, const QString &what);

private:
    Result<QSqlQuery *> exec(const QString &sql, const QVariantList &values);

    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    ChangeSet m_changes;
    std::optional<qint64> m_revision;
    QSet<QString> m_told; // topics that this transaction's number stands beside already
};

// NULL-aware conversions between QVariant and our values.
QVariant toVariant(const std::optional<Instant> &instant);
std::optional<Instant> toInstant(const QVariant &value);

} // namespace recado
