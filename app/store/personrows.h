#pragma once

#include "base/result.h"
#include "domain/personspelling.h"

#include <QVariantList>

namespace recado {

class Connection;

// What the steps of exporting and erasing a person share; private to app/store and to who empties deliveries.

// A JSON body without this person's parts (withoutPerson()); nothing when it is theirs alone or no JSON.
QByteArray bodyWithout(const QByteArray &body, const PersonSpelling &person);
// Their parts of it as text; nothing when there are none.
QByteArray bodyOf(const QByteArray &body, const PersonSpelling &person);

// A table as it is in this file: tables that later versions add are known by their columns (person, contact_id, conversation_id, incoming_id).
struct TableColumns {
    QString table;
    QStringList columns;
    QStringList keys; // part of the primary key

    bool has(const char *column) const { return columns.contains(QLatin1String(column)); }
};
Result<QList<TableColumns>> tablesOf(Connection &connection);

// "?, ?, ?" and the values for an IN.
QString placesFor(qsizetype count);
QVariantList valuesOf(const QStringList &texts);

// "instr(a, ?) OR instr(b, ?) …" for every needle; the needles once for each column go into `values`.
QString anyNeedleIn(const QStringList &columns, const PersonSpelling &spelling, QVariantList *values);

} // namespace recado
