#include "store/erasurestore.h"

#include "store/connection.h"
#include "store/erasedpeople.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recado {

namespace {

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QString countsText(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return toText(object);
}

} // namespace

Result<qint64> ErasureStore::begin(const PersonTraces &traces, const QStringList &backups, const QString &who, Instant now)
{
    const QJsonObject subject{{QStringLiteral("traces"), toObject(traces.toJson())}, {QStringLiteral("backups"), QJsonArray::fromStringList(backups)}};
    const auto veiled = ErasedPeople(m_connection).veil(QJsonDocument(subject).toJson(QJsonDocument::Compact));
    if (!veiled)
        return veiled.error();
    return m_connection.insert(QStringLiteral("INSERT INTO erasure (state, who, started_at, subject) VALUES ('erasing', ?, ?, ?)"), {who, toMillis(now), *veiled});
}

Result<void> ErasureStore::note(qint64 id, const QString &state, const QMap<QString, qint64> &counts)
{
    return m_connection.execute(QStringLiteral("UPDATE erasure SET state = ?, counts = ? WHERE id = ?"), {state, countsText(counts), id});
}

Result<void> ErasureStore::finish(qint64 id, const QJsonObject &receipt, Instant now)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE erasure SET state = 'done', subject = NULL, finished_at = ?, receipt = ? WHERE id = ?"),
                                           {toMillis(now), toText(receipt), id});
    return done ? m_connection.touch(QStringLiteral("privacy")) : done;
}

Result<QList<ErasureRecord>> ErasureStore::pending()
{
    return read(QStringLiteral("state <> 'done' ORDER BY id"));
}

Result<QList<ErasureRecord>> ErasureStore::done()
{
    return read(QStringLiteral("state = 'done' ORDER BY id DESC"));
}

Result<QList<ErasureRecord>> ErasureStore::read(const QString &condition)
{
    QList<ErasureRecord> records;
    QList<QByteArray> subjects;
    const auto read = m_connection.each(QStringLiteral("SELECT id, state, who, started_at, finished_at, subject, counts, receipt FROM erasure WHERE ") + condition, {},
                                        [&](const QSqlQuery &row) {
                                            ErasureRecord record;
                                            record.id = row.value(0).toLongLong();
                                            record.state = row.value(1).toString();
                                            record.who = row.value(2).toString();
                                            record.startedAt = fromMillis(row.value(3).toLongLong());
                                            record.finishedAt = toInstant(row.value(4));
                                            const QJsonObject counts = toObject(row.value(6).toByteArray());
                                            for (auto it = counts.begin(); it != counts.end(); ++it)
                                                record.counts.insert(it.key(), it.value().toInteger());
                                            record.receipt = toObject(row.value(7).toByteArray());
                                            records.append(record);
                                            subjects.append(row.value(5).toByteArray());
                                        });
    if (!read)
        return read.error();
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (subjects[i].isEmpty())
            continue;
        const auto subject = ErasedPeople(m_connection).unveil(subjects[i]);
        if (!subject)
            return subject.error();
        const QJsonObject object = toObject(*subject);
        records[i].traces = PersonTraces::fromJson(QJsonDocument(object.value(QLatin1String("traces")).toObject()).toJson());
        for (const QJsonValue &backup : object.value(QLatin1String("backups")).toArray())
            records[i].backups.append(backup.toString());
    }
    return records;
}

} // namespace recado
