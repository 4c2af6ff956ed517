#include "store/incomingmediastore.h"

#include "store/connection.h"
#include "store/incomingrow.h"

namespace recado {

namespace {

const QString topic = QStringLiteral("incoming_media");
const QString columns = QStringLiteral(
    "SELECT i.id, i.account_id, c.channel_id, i.conversation_id, i.type, i.body, i.at, i.heard_at, m.stage, m.reason, m.sha256, m.name, m.said_type, m.type, "
    "m.bytes, m.width, m.height FROM incoming i JOIN conversation c ON c.id = i.conversation_id LEFT JOIN incoming_media m ON m.incoming_id = i.id ");

std::optional<IncomingMediaEntry> entryFrom(const QSqlQuery &row)
{
    IncomingMessage message;
    readIncomingBody(row.value(5).toString().toUtf8(), &message);
    if (!message.media)
        return {};
    IncomingMediaEntry entry;
    entry.row = row.value(0).toLongLong();
    entry.account = {row.value(1).toLongLong()};
    entry.channel = {row.value(2).toLongLong()};
    entry.conversation = {row.value(3).toLongLong()};
    entry.kind = incomingTypeFromString(row.value(4).toString()).value_or(IncomingType::Unsupported);
    entry.media = *message.media;
    entry.at = fromMillis(row.value(6).toLongLong());
    entry.heardAt = fromMillis(row.value(7).toLongLong());
    entry.stage = incomingFileStageFrom(row.value(8).toString()).value_or(IncomingFileStage::NotFetched);
    entry.reason = row.value(9).toString();
    if (!row.value(13).toString().isEmpty()) {
        entry.file = IncomingFile{row.value(10).toString(), row.value(11).toString(), row.value(12).toString(),
                                  row.value(13).toString(), row.value(14).toLongLong(), QSize(row.value(15).toInt(), row.value(16).toInt())};
    }
    return entry;
}

} // namespace

Result<std::optional<IncomingMediaEntry>> IncomingMediaStore::entry(qint64 row)
{
    std::optional<IncomingMediaEntry> found;
    const auto read = m_connection.each(columns + QStringLiteral("WHERE i.id = ?"), {row}, [&found](const QSqlQuery &line) { found = entryFrom(line); });
    return read ? Result<std::optional<IncomingMediaEntry>>(found) : read.error();
}

Result<QList<IncomingMediaEntry>> IncomingMediaStore::entries(const QList<qint64> &rows)
{
    QList<IncomingMediaEntry> all;
    for (const qint64 row : rows) {
        const auto found = entry(row);
        if (!found)
            return found.error();
        if (*found)
            all.append(**found);
    }
    return all;
}

Result<std::optional<IncomingMediaEntry>> IncomingMediaStore::byProviderId(const QString &providerId)
{
    std::optional<IncomingMediaEntry> found;
    for (const QString &column : {QStringLiteral("provider_id"), QStringLiteral("other_id")}) {
        const auto read = m_connection.each(columns + QStringLiteral("WHERE i.%1 = ? AND i.%1 <> ''").arg(column), {providerId}, [&found](const QSqlQuery &line) {
            if (!found)
                found = entryFrom(line);
        });
        if (!read)
            return read.error();
    }
    return found;
}

Result<void> IncomingMediaStore::put(qint64 row, IncomingFileStage stage, const QString &reason, const std::optional<IncomingFile> &file, Instant now)
{
    const IncomingFile kept = file.value_or(IncomingFile{});
    const QSize pixels = kept.pixels.isEmpty() ? QSize(0, 0) : kept.pixels;
    const auto done = m_connection.execute(
        QStringLiteral("INSERT INTO incoming_media (incoming_id, stage, reason, sha256, name, said_type, type, bytes, width, height, at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (incoming_id) DO UPDATE SET stage = excluded.stage, reason = excluded.reason, "
                       "sha256 = excluded.sha256, name = excluded.name, said_type = excluded.said_type, type = excluded.type, bytes = excluded.bytes, "
                       "width = excluded.width, height = excluded.height, at = excluded.at"),
        {row, toString(stage), reason, stage == IncomingFileStage::Here ? kept.sha256 : QStringLiteral(""), kept.name.isNull() ? QStringLiteral("") : kept.name,
         kept.saidType.isNull() ? QStringLiteral("") : kept.saidType, kept.type.isNull() ? QStringLiteral("") : kept.type, kept.bytes, pixels.width(),
         pixels.height(), toMillis(now)});
    return done ? m_connection.touch(topic) : done;
}

Result<QStringList> IncomingMediaStore::hashesOf(const QList<qint64> &rows)
{
    QStringList hashes;
    for (const qint64 row : rows) {
        const auto hash = m_connection.scalar(QStringLiteral("SELECT sha256 FROM incoming_media WHERE incoming_id = ?"), {row});
        if (!hash)
            return hash.error();
        if (!hash->toString().isEmpty() && !hashes.contains(hash->toString()))
            hashes.append(hash->toString());
    }
    return hashes;
}

Result<QStringList> IncomingMediaStore::unused(const QStringList &hashes)
{
    QStringList left;
    for (const QString &hash : hashes) {
        const auto used = isKept(hash);
        if (!used)
            return used.error();
        if (!*used)
            left.append(hash);
    }
    return left;
}

Result<QStringList> IncomingMediaStore::clear(const QList<qint64> &rows, Instant now)
{
    const auto hashes = hashesOf(rows);
    if (!hashes)
        return hashes.error();
    for (const qint64 row : rows) {
        const auto done = m_connection.execute(QStringLiteral("UPDATE incoming_media SET stage = 'cleared', reason = '', sha256 = '', name = '', at = ? "
                                                              "WHERE incoming_id = ? AND stage = 'here'"),
                                               {toMillis(now), row});
        if (!done)
            return done.error();
    }
    if (const auto touched = m_connection.touch(topic); !touched)
        return touched.error();
    return unused(*hashes);
}

Result<QStringList> IncomingMediaStore::forget(const QList<qint64> &rows)
{
    const auto hashes = hashesOf(rows);
    if (!hashes)
        return hashes.error();
    for (const qint64 row : rows) {
        if (const auto done = m_connection.execute(QStringLiteral("DELETE FROM incoming_media WHERE incoming_id = ?"), {row}); !done)
            return done.error();
    }
    if (const auto touched = m_connection.touch(topic); !touched)
        return touched.error();
    return unused(*hashes);
}

Result<QList<KeptFile>> IncomingMediaStore::kept(const QString &condition, const QVariantList &values)
{
    QList<KeptFile> all;
    const auto read = m_connection.each(QStringLiteral("SELECT m.incoming_id, i.conversation_id, m.sha256, m.name, m.bytes, i.at FROM incoming_media m "
                                                       "JOIN incoming i ON i.id = m.incoming_id JOIN conversation c ON c.id = i.conversation_id "
                                                       "WHERE m.sha256 <> '' AND ")
                                            + condition,
                                        values, [&all](const QSqlQuery &row) {
                                            all.append({row.value(0).toLongLong(), {row.value(1).toLongLong()}, row.value(2).toString(), row.value(3).toString(),
                                                        row.value(4).toLongLong(), fromMillis(row.value(5).toLongLong())});
                                        });
    return read ? Result<QList<KeptFile>>(all) : read.error();
}

Result<QList<KeptFile>> IncomingMediaStore::keptOfConversations(const QList<ConversationId> &conversations)
{
    QList<KeptFile> all;
    for (const ConversationId conversation : conversations) {
        const auto some = kept(QStringLiteral("i.conversation_id = ? ORDER BY i.at, i.id"), {conversation.value});
        if (!some)
            return some.error();
        all += *some;
    }
    return all;
}

Result<QList<KeptFile>> IncomingMediaStore::keptOfPeople(const QStringList &people)
{
    QList<KeptFile> all;
    for (const QString &person : people) {
        const auto some = kept(QStringLiteral("c.person = ? ORDER BY i.at, i.id"), {person});
        if (!some)
            return some.error();
        all += *some;
    }
    return all;
}

Result<QList<KeptFile>> IncomingMediaStore::keptBefore(Instant moment, int most)
{
    return kept(QStringLiteral("i.at < ? ORDER BY i.at, i.id LIMIT ?"), {toMillis(moment), most});
}

Result<bool> IncomingMediaStore::isKept(const QString &sha256)
{
    const auto one = m_connection.scalar(QStringLiteral("SELECT 1 FROM incoming_media WHERE sha256 = ? AND sha256 <> '' LIMIT 1"), {sha256});
    return one ? Result<bool>(one->isValid()) : one.error();
}

Result<QStringList> IncomingMediaStore::keptHashes()
{
    QStringList all;
    const auto read = m_connection.each(QStringLiteral("SELECT DISTINCT sha256 FROM incoming_media WHERE sha256 <> ''"), {},
                                        [&all](const QSqlQuery &row) { all.append(row.value(0).toString()); });
    return read ? Result<QStringList>(all) : read.error();
}

Result<qint64> IncomingMediaStore::keptBytes()
{
    const auto sum = m_connection.scalar(QStringLiteral("SELECT COALESCE(SUM(bytes), 0) FROM (SELECT sha256, MAX(bytes) AS bytes FROM incoming_media "
                                                        "WHERE sha256 <> '' GROUP BY sha256) AS files"));
    return sum ? Result<qint64>(sum->toLongLong()) : sum.error();
}

} // namespace recado
