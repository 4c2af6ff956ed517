#include "store/personrows.h"

#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

QByteArray written(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return value.isUndefined() ? QByteArray() : document.toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray bodyWithout(const QByteArray &body, const PersonSpelling &person)
{
    const QJsonValue value = parsed(body);
    return value.isUndefined() ? QByteArray() : written(withoutPerson(value, person));
}

QByteArray bodyOf(const QByteArray &body, const PersonSpelling &person)
{
    const QJsonValue value = parsed(body);
    if (value.isUndefined())
        return person.isIn(body) ? body : QByteArray();
    return written(onlyPerson(value, person));
}

Result<QList<TableColumns>> tablesOf(Connection &connection)
{
    QList<TableColumns> tables;
    const auto read = connection.each(QStringLiteral("SELECT t.name, c.name, c.pk FROM sqlite_master t JOIN pragma_table_info(t.name) c "
                                                     "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"),
                                      {}, [&tables](const QSqlQuery &row) {
                                          const QString table = row.value(0).toString();
                                          if (tables.isEmpty() || tables.last().table != table)
                                              tables.append({table, {}, {}});
                                          tables.last().columns.append(row.value(1).toString());
                                          if (row.value(2).toInt() > 0)
                                              tables.last().keys.append(row.value(1).toString());
                                      });
    return read ? Result<QList<TableColumns>>(tables) : read.error();
}

QString placesFor(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

QVariantList valuesOf(const QStringList &texts)
{
    return QVariantList(texts.begin(), texts.end());
}

QString anyNeedleIn(const QStringList &columns, const PersonSpelling &spelling, QVariantList *values)
{
    QStringList conditions;
    for (const QString &column : columns) {
        for (const QByteArray &needle : spelling.needles()) {
            // Bytes with bytes: what is JSON or a picture may lie in either kind of column.
            conditions.append(QStringLiteral("instr(CAST(\"%1\" AS BLOB), ?)").arg(column));
            values->append(needle);
        }
    }
    return conditions.isEmpty() ? QStringLiteral("0") : conditions.join(QLatin1String(" OR "));
}

} // namespace recado
