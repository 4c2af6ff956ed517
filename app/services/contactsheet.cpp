#include "services/contactsheet.h"

#include "services/onworker.h"
#include "sheets/sheetwriter.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int mostColumns = 200; // a table has at most 256

struct Rows {
    QStringList columns;
    QList<QStringList> rows;
};

QString cell(const QString &value)
{
    QString plain = value;
    for (const QChar sign : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        plain.replace(sign, QLatin1Char(' '));
    return plain;
}

// The attributes that these people have, by key, the most used first.
QStringList attributesOf(const QList<Contact> &contacts, QHash<QString, qsizetype> *places)
{
    QHash<QString, int> uses;
    QHash<QString, QString> names;
    for (const Contact &contact : contacts) {
        for (const ContactAttribute &one : contact.attributes) {
            const QString key = attributeKey(one.name);
            ++uses[key];
            if (!names.contains(key))
                names.insert(key, one.name);
        }
    }
    QStringList keys = names.keys();
    std::sort(keys.begin(), keys.end(), [&](const QString &left, const QString &right) {
        return uses[left] != uses[right] ? uses[left] > uses[right] : left < right;
    });
    QStringList shown;
    for (const QString &key : keys.mid(0, mostColumns)) {
        places->insert(key, shown.size());
        shown.append(names[key]);
    }
    return shown;
}

Result<Rows> readRows(Connection &connection, const ContactChoice &choice, const ContactSheetWords &words)
{
    ContactStore store(connection);
    QList<ContactId> ids = choice.ids;
    if (ids.isEmpty()) {
        ContactQuery all = choice.query;
        all.limit = -1;
        all.offset = 0;
        const auto found = store.list(all);
        if (!found)
            return found.error();
        ids = *found;
    }
    const auto contacts = store.byIds(ids);
    if (!contacts)
        return contacts.error();
    QHash<QString, qsizetype> places;
    const QStringList attributes = attributesOf(*contacts, &places);
    Rows table;
    table.columns = QStringList{words.number, words.name, words.tags} + attributes;
    for (const Contact &contact : *contacts) {
        QStringList row{addressOf(contact), contact.shownName(), contact.tags.join(QLatin1String(", "))};
        row.resize(table.columns.size());
        for (const ContactAttribute &one : contact.attributes) {
            if (const auto place = places.constFind(attributeKey(one.name)); place != places.constEnd())
                row[3 + *place] = one.value;
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace

QFuture<Result<ContactTable>> contactsAsTable(const Core &core, const ContactChoice &choice, const ContactSheetWords &words)
{
    return core.database->look([choice, words](Connection &connection) -> Result<ContactTable> {
        const auto rows = readRows(connection, choice, words);
        if (!rows)
            return rows.error();
        const auto line = [](const QStringList &cells) {
            QStringList plain;
            for (const QString &one : cells)
                plain.append(cell(one));
            return plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
        };
        ContactTable table;
        table.text = line(rows->columns);
        for (const QStringList &row : rows->rows) {
            if (row.first().isEmpty()) {
                ++table.leftOut;
                continue;
            }
            ++table.people;
            table.text += line(row);
        }
        return table;
    }, Reader::Reports);
}

QFuture<Result<int>> writeContacts(const Core &core, const ContactChoice &choice, const QString &path, const ContactSheetWords &words)
{
    return onWorker<int>([database = core.database, choice, path, words]() -> Result<int> {
        const auto rows = database->look([choice, words](Connection &connection) { return readRows(connection, choice, words); }, Reader::Reports).result();
        if (!rows)
            return rows.error();
        sheets::WriteOptions options;
        options.format = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? sheets::Format::Xlsx : sheets::Format::Csv;
        auto writer = sheets::create(path, rows->columns, options);
        if (!writer)
            return writer.error();
        for (const QStringList &row : rows->rows) {
            if (const auto written = (*writer)->write(QVariantList(row.cbegin(), row.cend())); !written)
                return written.error();
        }
        const auto finished = (*writer)->finish();
        return finished ? Result<int>(int(rows->rows.size())) : finished.error();
    });
}

} // namespace recado
