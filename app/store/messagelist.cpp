#include "store/messagelist.h"

#include "domain/phone.h"
#include "store/connection.h"
#include "store/messagerow.h"

#include <QHash>

namespace recado {

namespace {

QString likePattern(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('%'), QLatin1String("\\%")).replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

struct Condition {
    QString sql;
    QVariantList values;
};

Condition textCondition(const QString &text)
{
    Condition condition;
    const QString pattern = likePattern(text);
    condition.sql = QStringLiteral("recipient LIKE ? ESCAPE '\\' OR person_name LIKE ? ESCAPE '\\' OR template_name LIKE ? ESCAPE '\\' "
                                   "OR id = ? OR provider_id = ?");
    condition.values = {pattern, pattern, pattern, text, text};
    for (const QString &digits : phoneSearches(text)) {
        condition.sql += QStringLiteral(" OR recipient LIKE ?");
        condition.values.append(likePattern(digits));
    }
    return condition;
}

} // namespace

Result<QList<MessageRow>> MessageList::order(const MessageFilter &filter)
{
    QString sql = QStringLiteral("SELECT row FROM message WHERE 1 = 1");
    QVariantList values;
    const auto also = [&sql, &values](const QString &condition, const QVariantList &bound) {
        sql += QLatin1String(" AND ") + condition;
        values += bound;
    };
    if (!filter.verdicts.isEmpty()) {
        QStringList marks;
        QVariantList words;
        for (const EventKind kind : filter.verdicts) {
            marks.append(QStringLiteral("?"));
            words.append(toString(kind));
        }
        also(QStringLiteral("verdict IN (%1)").arg(marks.join(QLatin1Char(','))), words);
    }
    if (!filter.account.isNull())
        also(QStringLiteral("account_id = ?"), {filter.account.value});
    if (!filter.channel.isNull())
        also(QStringLiteral("channel_id = ?"), {filter.channel.value});
    if (filter.createdAfter)
        also(QStringLiteral("created_at >= ?"), {toMillis(*filter.createdAfter)});
    if (!filter.text.trimmed().isEmpty()) {
        const Condition text = textCondition(filter.text.trimmed());
        also(QLatin1Char('(') + text.sql + QLatin1Char(')'), text.values);
    }
    sql += QStringLiteral(" ORDER BY created_at DESC, row DESC");
    if (filter.limit > 0)
        sql += QStringLiteral(" LIMIT %1").arg(filter.limit);
    auto found = m_connection.run(sql, values);
    if (!found)
        return found.error();
    QList<MessageRow> rows;
    while (found->next())
        rows.append(MessageRow{found->value(0).toLongLong()});
    return rows;
}

Result<QList<MessageSummary>> MessageList::rows(const QList<MessageRow> &wanted)
{
    QList<MessageSummary> summaries;
    constexpr int chunk = 500; // SQLite's default limit of bound values is far above; keep statements small
    for (qsizetype start = 0; start < wanted.size(); start += chunk) {
        const auto part = wanted.mid(start, chunk);
        QStringList marks;
        QVariantList values;
        for (const MessageRow row : part) {
            marks.append(QStringLiteral("?"));
            values.append(row.value);
        }
        QString sql = QString(messageColumns).replace(QLatin1String(" content,"), QLatin1String(" '',"));
        sql.replace(QLatin1String(" FROM message "),
                    QLatin1String(", (SELECT name FROM account WHERE id = account_id), (SELECT name FROM channel c WHERE c.id = channel_id), "
                                  "(SELECT number FROM channel c WHERE c.id = channel_id) FROM message "));
        auto found = m_connection.run(sql + QStringLiteral("WHERE row IN (%1)").arg(marks.join(QLatin1Char(','))), values);
        if (!found)
            return found.error();
        QHash<MessageRow, MessageSummary> byRow;
        while (found->next()) {
            MessageSummary summary{messageFrom(*found), found->value(messageColumnCount).toString(), found->value(messageColumnCount + 1).toString(),
                                   found->value(messageColumnCount + 2).toString()};
            byRow.insert(summary.message.row, summary);
        }
        for (const MessageRow row : part) {
            if (const auto it = byRow.constFind(row); it != byRow.constEnd())
                summaries.append(*it);
        }
    }
    return summaries;
}

Result<int> MessageList::total()
{
    const auto count = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message"));
    if (!count)
        return count.error();
    return count->toInt();
}

} // namespace recado
