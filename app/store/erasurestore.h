#pragma once

#include "store/personfinder.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace recado {

class Connection;

// An erasure, from its beginning to its receipt.
struct ErasureRecord {
    qint64 id = 0;
    QString state; // erasing, checking, done
    QString who;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    PersonTraces traces;         // empty as soon as it is done
    QMap<QString, qint64> counts; // so far, by table
    QStringList backups;          // that the operator named
    QJsonObject receipt;          // when it is done
};

class ErasureStore {
public:
    explicit ErasureStore(Connection &connection) : m_connection(connection) {}

    Result<qint64> begin(const PersonTraces &traces, const QStringList &backups, const QString &who, Instant now);
    // Those that a crash or somebody else's reading kept from their end, oldest first.
    Result<QList<ErasureRecord>> pending();
    Result<void> note(qint64 id, const QString &state, const QMap<QString, qint64> &counts);
    Result<void> finish(qint64 id, const QJsonObject &receipt, Instant now);
    Result<QList<ErasureRecord>> done(); // newest first

private:
    Result<QList<ErasureRecord>> read(const QString &condition);

    Connection &m_connection;
};

} // namespace recado
