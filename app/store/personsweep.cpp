// The part of PersonEraser that looks where no rule leads: every text of every table, whatever version made it.
#include "store/personeraser.h"
#include "store/personrows.h"
#include "store/sideconnection.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int atOnce = 100;
constexpr qsizetype mostTerms = 400; // SQLite's expressions are at most 1000 deep

// Our own numbers and the records of this erasure; what is here is not about a customer.
bool isLeftAlone(const QString &table)
{
    static const QStringList tables{QStringLiteral("account"), QStringLiteral("channel"), QStringLiteral("erasure"), QStringLiteral("erased_person"),
                                    QStringLiteral("revision"), QStringLiteral("api_usage")};
    return tables.contains(table);
}

} // namespace

Result<void> PersonEraser::sweep()
{
    const auto tables = tablesOf(db());
    if (!tables)
        return tables.error();
    const qsizetype columnsAtOnce = std::max<qsizetype>(1, mostTerms / std::max<qsizetype>(1, m_spelling.needles().size()));
    for (const TableColumns &table : *tables) {
        // The person's own cards are gone in a moment.
        if (isLeftAlone(table.table) || m_spelling.isEmpty() || table.table == QLatin1String("contact") || table.table.startsWith(QLatin1String("contact_identity")))
            continue;
        for (qsizetype from = 0; from < table.columns.size(); from += columnsAtOnce) {
            m_lastSwept = -1;
            const QStringList columns = table.columns.mid(from, columnsAtOnce);
            if (const auto done = each(table.table, [&] { return sweepSome(table, columns); }); !done)
                return done;
        }
    }
    return {};
}

Result<int> PersonEraser::sweepSome(const TableColumns &table, const QStringList &columns)
{
    QVariantList values{m_lastSwept};
    const QString condition = anyNeedleIn(columns, m_spelling, &values);
    QList<qint64> rows;
    const auto read = db().each(QStringLiteral("SELECT rowid FROM \"%1\" WHERE rowid > ? AND (%2) ORDER BY rowid LIMIT %3").arg(table.table, condition).arg(atOnce), values,
                                [&rows](const QSqlQuery &row) { rows.append(row.value(0).toLongLong()); });
    if (!read)
        return read.error();
    for (const qint64 row : std::as_const(rows)) {
        if (const auto swept = sweepRow(table, row); !swept)
            return swept.error();
        m_lastSwept = row;
    }
    return int(rows.size());
}

Result<void> PersonEraser::sweepRow(const TableColumns &table, qint64 rowid)
{
    if (table.table == QLatin1String("evidence"))
        return emptyEvidence(QStringLiteral("id = ?"), {rowid});
    if (table.table == QLatin1String("delivery"))
        return emptyDelivery(rowid, {});
    QVariantList old;
    const auto read = db().each(QStringLiteral("SELECT * FROM \"%1\" WHERE rowid = ?").arg(table.table), {rowid}, [&](const QSqlQuery &row) {
        for (int i = 0; i < table.columns.size(); ++i)
            old.append(row.value(i));
    });
    if (!read || old.isEmpty())
        return read;
    QStringList set;
    QVariantList values;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const bool isText = old[i].typeId() == QMetaType::QString;
        const QByteArray bytes = isText ? old[i].toString().toUtf8() : old[i].typeId() == QMetaType::QByteArray ? old[i].toByteArray() : QByteArray();
        if (!m_spelling.isIn(bytes))
            continue;
        // A row that is found by the person is about the person.
        if (table.keys.contains(table.columns[i]))
            return db().execute(QStringLiteral("DELETE FROM \"%1\" WHERE rowid = ?").arg(table.table), {rowid});
        const QByteArray others = bodyWithout(bytes, m_spelling);
        const bool isJson = bytes.startsWith('{') || bytes.startsWith('[');
        const QString rest = isJson ? QString::fromUtf8(others) : m_spelling.without(QString::fromUtf8(bytes));
        set.append(QStringLiteral("\"%1\" = ?").arg(table.columns[i]));
        values.append(isText ? QVariant(isJson && rest.isEmpty() ? QStringLiteral("{}") : rest) : QVariant(rest.toUtf8()));
    }
    if (set.isEmpty())
        return {};
    if (table.table == QLatin1String("broadcast_row")) { // a number that could not be read: the name stands beside it
        set = QStringList{QStringLiteral("cells = '[]', exact = '', edits = '', recipient = '', person = '', person_name = ''")};
        values.clear();
    }
    values.append(rowid);
    return db().execute(QStringLiteral("UPDATE \"%1\" SET %2 WHERE rowid = ?").arg(table.table, set.join(QLatin1String(", "))), values);
}

// What was typed last is not worth the question whose name it is; in drafts the name goes with the number.
Result<void> PersonEraser::sweepNames()
{
    for (const QString &name : searchableNames(m_traces.names)) {
        const auto values = db().change(QStringLiteral("DELETE FROM template_values WHERE instr(given, ?)"), {name});
        if (!values)
            return values.error();
        count(QStringLiteral("template_values"), *values);
        const auto drafts = db().change(QStringLiteral("UPDATE draft SET title = replace(title, ?, '•••'), body = replace(body, ?, '•••') WHERE instr(title || body, ?)"),
                                        {name, name, name});
        if (!drafts)
            return drafts.error();
        count(QStringLiteral("draft"), *drafts);
    }
    return {};
}

// A file that went to nobody else: what it was called and showed.
Result<void> PersonEraser::forgetMedia()
{
    for (const QString &id : std::as_const(m_media)) {
        const auto others = db().scalar(QStringLiteral("SELECT 1 FROM message WHERE instr(content, ?) UNION ALL SELECT 1 FROM broadcast WHERE instr(content, ?) "
                                                       "UNION ALL SELECT 1 FROM draft WHERE instr(body, ?) LIMIT 1"),
                                        {id, id, id});
        if (!others)
            return others.error();
        if (others->isValid())
            continue;
        const auto gone = db().change(QStringLiteral("UPDATE media SET thumbnail = NULL, file_name = '', source_path = '' WHERE provider_id = ?"), {id});
        if (!gone)
            return gone.error();
        count(QStringLiteral("media"), *gone);
    }
    return {};
}

} // namespace recado
