#include "store/retentionstore.h"

#include "store/incomingmediastore.h"
#include "store/settingstore.h"
#include "store/sideconnection.h"

#include <array>

namespace recado {

namespace {

struct Kind {
    RetentionKind kind;
    const char *word;
};
constexpr std::array<Kind, retentionKinds> kindWords{{{RetentionKind::Content, "content"},
                                                      {RetentionKind::Media, "media"},
                                                      {RetentionKind::Raw, "raw"},
                                                      {RetentionKind::Evidence, "evidence"},
                                                      {RetentionKind::Audit, "audit"}}};

// What goes from one table. `set` empty: the row. The moment stands in `at`; `what` is true of rows that still have something to lose.
struct Rule {
    RetentionKind kind;
    const char *table;
    const char *at;
    const char *what;
    const char *bytes;
    const char *set;
    const char *topic;
};

// What may still leave keeps its content, what was not decoded yet its bytes.
constexpr Rule rules[] = {
    {RetentionKind::Content, "message", "created_at", "state NOT IN ('queued', 'in_flight', 'unknown') AND (content NOT IN ('', '{}') OR rendered_text <> '')",
     "LENGTH(content) + LENGTH(rendered_text)", "content = '{}', rendered_text = ''", "message"},
    {RetentionKind::Content, "incoming", "at", "text <> '' OR body <> ''", "LENGTH(text) + LENGTH(body)", "text = '', body = ''", "conversation"},
    {RetentionKind::Content, "conversation", "last_at", "last_text <> ''", "LENGTH(last_text)", "last_text = ''", "conversation"},
    {RetentionKind::Content, "conversation_note", "at", "1", "LENGTH(text)", "", "conversation"},
    {RetentionKind::Content, "broadcast_row", "(SELECT finished_at FROM broadcast b WHERE b.id = broadcast_id)",
     "(cells <> '[]' OR exact <> '' OR edits <> '') AND (SELECT state FROM broadcast b WHERE b.id = broadcast_id) IN ('finished', 'stopped')", "LENGTH(cells)",
     "cells = '[]', exact = '', edits = ''", "broadcast"},
    {RetentionKind::Content, "evidence", "heard_at", "kind = 'received' AND text <> ''", "LENGTH(text)", "text = ''", ""},
    {RetentionKind::Media, "media", "uploaded_at", "thumbnail IS NOT NULL OR source_path <> ''", "LENGTH(COALESCE(thumbnail, ''))", "thumbnail = NULL, source_path = ''",
     "media"},
    {RetentionKind::Media, "incoming_media", "(SELECT at FROM incoming i WHERE i.id = incoming_id)", "stage = 'here'", "bytes", "", "files"},
    {RetentionKind::Raw, "delivery", "heard_at", "emptied_at IS NULL AND state <> ''", "LENGTH(body) + LENGTH(headers)", "body = CAST('' AS BLOB), headers = '[]', emptied_at = %now",
     "delivery"},
    {RetentionKind::Raw, "evidence", "heard_at", "payload IS NOT NULL", "LENGTH(payload)", "payload = NULL", ""},
    {RetentionKind::Evidence, "evidence", "heard_at", "kind <> 'received' AND (text <> '' OR remark NOT IN ('', 'inferred'))", "LENGTH(text) + LENGTH(remark)",
     "text = '', remark = CASE remark WHEN 'inferred' THEN remark ELSE '' END", ""},
    {RetentionKind::Audit, "contact_audit_part", "(SELECT at FROM contact_audit a WHERE a.id = audit_id)", "1", "16", "", "contact"},
    {RetentionKind::Audit, "contact_audit", "at", "1", "LENGTH(cards)", "", "contact"},
    {RetentionKind::Audit, "reveal_log", "at", "1", "LENGTH(person)", "", "privacy"},
};

constexpr int atOnce = 500;
constexpr auto day = std::chrono::hours(24);
const QString settingPrefix = QStringLiteral("retention.");
const QString ranSetting = QStringLiteral("retention.ran_at");

QString text(const char *ascii)
{
    return QLatin1String(ascii);
}

QString conditionOf(const Rule &rule)
{
    return QStringLiteral("%1 < ? AND (%2)").arg(text(rule.at), text(rule.what));
}

qint64 limitOf(int days, Instant now)
{
    return toMillis(now - day * days);
}

} // namespace

QString toString(RetentionKind kind)
{
    return text(kindWords[std::size_t(kind)].word);
}

std::optional<RetentionKind> retentionKindFromString(const QString &word)
{
    for (const Kind &one : kindWords) {
        if (word == QLatin1String(one.word))
            return one.kind;
    }
    return {};
}

Result<QMap<RetentionKind, int>> RetentionStore::days()
{
    QMap<RetentionKind, int> found;
    for (const Kind &one : kindWords) {
        const auto kept = SettingStore(m_connection).value(settingPrefix + text(one.word));
        if (!kept)
            return kept.error();
        if (const int days = kept->toInt(); days > 0)
            found.insert(one.kind, days);
    }
    return found;
}

Result<void> RetentionStore::setDays(RetentionKind kind, std::optional<int> days)
{
    if (days && *days < 1)
        return error(ErrorKind::Invalid, QStringLiteral("days"), QStringLiteral("days"));
    const auto kept = SettingStore(m_connection).setValue(settingPrefix + toString(kind), days ? QString::number(*days) : QString());
    return kept ? m_connection.touch(QStringLiteral("privacy")) : kept;
}

Result<QList<RetentionCount>> RetentionStore::due(Instant now)
{
    const auto kept = days();
    if (!kept)
        return kept.error();
    QList<RetentionCount> found;
    for (const Rule &rule : rules) {
        if (!kept->contains(rule.kind))
            continue;
        RetentionCount count{rule.kind, text(rule.table), 0, 0, {}};
        const auto read = m_connection.each(QStringLiteral("SELECT COUNT(*), SUM(%1), MIN(%2) FROM %3 WHERE %4").arg(text(rule.bytes), text(rule.at), count.table, conditionOf(rule)),
                                            {limitOf(kept->value(rule.kind), now)}, [&count](const QSqlQuery &row) {
                                                count.rows = row.value(0).toLongLong();
                                                count.bytes = row.value(1).toLongLong();
                                                count.oldest = toInstant(row.value(2));
                                            });
        if (!read)
            return read.error();
        if (count.rows > 0)
            found.append(count);
    }
    return found;
}

Result<QList<RetentionCount>> RetentionStore::apply(SideConnection &side, Instant now, const RemoveFiles &removeFiles,
                                                    const std::function<bool(const QString &, qint64)> &progress)
{
    RetentionStore store(side.connection());
    const auto kept = store.days();
    if (!kept)
        return kept.error();
    auto found = store.due(now);
    if (!found)
        return found;
    for (const Rule &rule : rules) {
        if (!kept->contains(rule.kind))
            continue;
        const QString table = text(rule.table);
        if (table == QLatin1String("incoming_media")) {
            if (const auto cleared = clearFiles(side, now, kept->value(rule.kind), removeFiles); !cleared)
                return cleared.error();
            continue;
        }
        const QString chosen = QStringLiteral("rowid IN (SELECT rowid FROM %1 WHERE %2 AND rowid > ? ORDER BY rowid LIMIT %3)").arg(table, conditionOf(rule)).arg(atOnce);
        const QString change = *rule.set ? QStringLiteral("UPDATE %1 SET %2 WHERE %3 RETURNING rowid").arg(table, text(rule.set), chosen)
                                         : QStringLiteral("DELETE FROM %1 WHERE %2 RETURNING rowid").arg(table, chosen);
        const QString sql = QString(change).replace(QLatin1String("%now"), QString::number(toMillis(now)));
        qint64 last = -1;
        qint64 done = 0;
        for (bool isMore = true; isMore;) {
            QList<qint64> rows;
            const auto some = side.transact([&](Connection &connection) -> Result<void> {
                const auto changed = connection.each(sql, {limitOf(kept->value(rule.kind), now), last}, [&rows](const QSqlQuery &row) { rows.append(row.value(0).toLongLong()); });
                if (!changed)
                    return changed;
                if (table == QLatin1String("message")) {
                    for (const qint64 row : std::as_const(rows)) {
                        if (const auto told = connection.touch(MessageRow{row}); !told)
                            return told;
                    }
                    return {};
                }
                return rows.isEmpty() || !*rule.topic ? Result<void>() : connection.touch(text(rule.topic));
            });
            if (!some)
                return some.error();
            for (const qint64 row : std::as_const(rows))
                last = std::max(last, row);
            done += rows.size();
            isMore = rows.size() == atOnce;
            if (progress && !progress(table, done))
                return error(ErrorKind::Cancelled);
        }
    }
    return found;
}

// The bubble says that there was one.
Result<void> RetentionStore::clearFiles(SideConnection &side, Instant now, int days, const RemoveFiles &removeFiles)
{
    for (QList<qint64> before;;) {
        QList<qint64> rows;
        const auto some = side.transact([&](Connection &connection) -> Result<void> {
            const auto kept = IncomingMediaStore(connection).keptBefore(fromMillis(limitOf(days, now)), atOnce);
            if (!kept)
                return kept.error();
            for (const KeptFile &file : *kept)
                rows.append(file.row);
            const auto unused = IncomingMediaStore(connection).clear(rows, now);
            return !unused ? Result<void>(unused.error()) : unused->isEmpty() ? Result<void>() : removeFiles(*unused);
        });
        if (!some || rows.size() < atOnce || rows == before) // what was refused keeps its hash and has no file
            return some;
        before = rows;
    }
}

Result<std::optional<Instant>> RetentionStore::lastRun()
{
    const auto kept = SettingStore(m_connection).value(ranSetting);
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? std::optional<Instant>() : std::optional<Instant>(fromMillis(kept->toLongLong()));
}

Result<void> RetentionStore::noteRun(Instant at)
{
    const auto kept = SettingStore(m_connection).setValue(ranSetting, QString::number(toMillis(at)));
    return kept ? m_connection.touch(QStringLiteral("privacy")) : kept;
}

} // namespace recado
