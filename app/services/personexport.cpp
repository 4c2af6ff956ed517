#include "services/personexport.h"

#include "domain/contact.h"
#include "services/incomingfiles.h"
#include "store/connection.h"
#include "store/consentstore.h"
#include "store/contactstore.h"
#include "store/personrows.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace recado {

namespace {

const QString jsonName = QStringLiteral("person.json");
const QString pageName = QStringLiteral("person.html");
const QString mediaName = QStringLiteral("media");

// Columns that hold a moment, in milliseconds of the store.
bool isMoment(const QString &column)
{
    return column == QLatin1String("at") || column == QLatin1String("since") || column.endsWith(QLatin1String("_at")) || column == QLatin1String("not_before")
        || column == QLatin1String("read_until") || column == QLatin1String("waiting_since");
}

QJsonValue parsedOr(const QString &text)
{
    if (text.startsWith(QLatin1Char('{')) || text.startsWith(QLatin1Char('['))) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isObject())
            return document.object();
        if (document.isArray())
            return document.array();
    }
    return text;
}

QJsonValue toValue(const PersonPart &part, const QString &column, const QVariant &value, const PersonSpelling &spelling)
{
    const bool hasOthers = part.table == QLatin1String("delivery") || part.table == QLatin1String("draft");
    if (hasOthers && column == QLatin1String("body"))
        return parsedOr(QString::fromUtf8(bodyOf(value.toByteArray(), spelling)));
    if (part.table == QLatin1String("contact_audit") && column == QLatin1String("cards"))
        return QJsonValue(); // of merges: cards of others as well
    if (value.isNull())
        return QJsonValue();
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return isMoment(column) && value.toLongLong() > 0 ? QJsonValue(toIso(fromMillis(value.toLongLong()))) : QJsonValue(value.toLongLong());
    if (value.typeId() == QMetaType::QByteArray) {
        const QString text = QString::fromUtf8(value.toByteArray());
        return text.toUtf8() == value.toByteArray() ? parsedOr(text) : QJsonValue(QString::fromLatin1(value.toByteArray().toBase64()));
    }
    return parsedOr(value.toString());
}

Result<void> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) == bytes.size())
        return {};
    return error(ErrorKind::Storage, out.errorString());
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> finish(QSaveFile &file)
{
    return file.commit() ? Result<void>() : Result<void>(error(ErrorKind::Storage, file.errorString(), file.fileName()));
}

} // namespace

Result<PersonExported> PersonExport::write(Connection &connection) const
{
    QDir target(directory);
    if (target.exists(jsonName) || target.exists(pageName))
        return error(ErrorKind::Conflict, QStringLiteral("an export is there already"), directory);
    if (!target.mkpath(QStringLiteral(".")))
        return error(ErrorKind::Storage, QStringLiteral("cannot be made"), directory);
    QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    PersonExported exported;
    exported.directory = directory;
    const auto files = copyFiles(connection, &exported);
    if (!files)
        return files.error();
    QSaveFile json(target.filePath(jsonName));
    if (!json.open(QIODevice::WriteOnly))
        return error(ErrorKind::Storage, json.errorString(), json.fileName());
    if (const auto written = writeJson(connection, json, &exported); !written)
        return written.error();
    QSaveFile html(target.filePath(pageName));
    if (!html.open(QIODevice::WriteOnly))
        return error(ErrorKind::Storage, html.errorString(), html.fileName());
    if (const auto written = writePage(connection, html, *files); !written)
        return written.error();
    if (const auto done = finish(json); !done)
        return done.error();
    if (const auto done = finish(html); !done)
        return done.error();
    return exported;
}

Result<QHash<qint64, QString>> PersonExport::copyFiles(Connection &connection, PersonExported *exported) const
{
    const auto kept = IncomingMediaStore(connection).keptOfPeople(traces.people);
    if (!kept)
        return kept.error();
    QHash<qint64, QString> paths;
    const IncomingFiles files(dataDir);
    for (const KeptFile &file : *kept) {
        if (stop.stop_requested())
            return error(ErrorKind::Cancelled);
        if (!files.has(file.sha256)) {
            exported->missing.append(file.name);
            continue;
        }
        QDir(directory).mkpath(mediaName);
        // Two files may have one name.
        const QString relative = QStringLiteral("%1/%2-%3").arg(mediaName).arg(file.row).arg(safeFileName(file.name));
        const auto copied = files.copy(file.sha256, QDir(directory).filePath(relative));
        if (!copied)
            return copied.error();
        paths.insert(file.row, relative);
        ++exported->files;
        if (progress)
            progress(QStringLiteral("files"), exported->files);
    }
    return paths;
}

Result<void> PersonExport::writeJson(Connection &connection, QIODevice &out, PersonExported *exported) const
{
    const auto parts = PersonFinder(connection).parts(traces);
    if (!parts)
        return parts.error();
    QJsonObject about = QJsonDocument::fromJson(traces.toJson()).object();
    QByteArray start = compact({{QStringLiteral("format"), QStringLiteral("recado-person")}, {QStringLiteral("version"), 1}, {QStringLiteral("made_at"), toIso(now)},
                                {QStringLiteral("person"), about}});
    start.chop(1);
    if (const auto begun = put(out, start + ",\n\"tables\": {"); !begun)
        return begun;
    bool isFirst = true;
    for (const PersonPart &part : *parts) {
        if (const auto named = put(out, QByteArray(isFirst ? "\n" : ",\n") + '"' + part.table.toUtf8() + "\": ["); !named)
            return named;
        if (const auto written = writePart(connection, out, part, exported); !written)
            return written;
        if (const auto ended = put(out, "]"); !ended)
            return ended;
        isFirst = false;
    }
    return put(out, "\n}}\n");
}

Result<void> PersonExport::writePart(Connection &connection, QIODevice &out, const PersonPart &part, PersonExported *exported) const
{
    const PersonSpelling spelling = traces.spelling();
    auto rows = connection.run(QStringLiteral("SELECT * FROM \"%1\" WHERE %2").arg(part.table, part.condition), part.values);
    if (!rows)
        return rows.error();
    qint64 count = 0;
    while (rows->next()) {
        if (stop.stop_requested())
            return error(ErrorKind::Cancelled);
        QJsonObject object;
        for (int i = 0; i < part.columns.size(); ++i)
            object.insert(part.columns[i], toValue(part, part.columns[i], rows->value(i), spelling));
        if (const auto written = put(out, (count > 0 ? QByteArray(",\n  ") : QByteArray("\n  ")) + compact(object)); !written)
            return written;
        ++count;
        ++exported->rows;
        if (progress && count % 100 == 0)
            progress(part.table, count);
    }
    return {};
}

Result<PersonPageHead> PersonExport::head(Connection &connection) const
{
    PersonPageHead head;
    head.madeAt = now;
    head.numbers = traces.addresses;
    head.accounts = traces.accounts;
    head.name = traces.names.value(0);
    for (const ContactId id : traces.contacts) {
        const auto contact = ContactStore(connection).byId(id);
        if (!contact)
            return contact.error();
        for (const ContactAttribute &one : contact->attributes)
            head.attributes.append({one.name, one.value});
        head.tags += contact->tags;
    }
    const auto counts = PersonFinder(connection).counts(traces);
    if (!counts)
        return counts.error();
    for (const PersonCount &one : *counts)
        head.counts.append({one.kind, one.rows});
    return head;
}

Result<void> PersonExport::writePage(Connection &connection, QIODevice &out, const QHash<qint64, QString> &files) const
{
    const auto begun = head(connection);
    if (!begun)
        return begun.error();
    if (const auto written = put(out, page.head(*begun).toUtf8()); !written)
        return written;
    for (const QString &person : traces.people) {
        const auto words = ConsentStore(connection).history(person);
        if (!words)
            return words.error();
        for (const ConsentWord &one : *words) {
            if (const auto written = put(out, page.word({one.at, toString(one.kind), toString(one.scope), one.source, one.note}).toUtf8()); !written)
                return written;
        }
    }
    auto rows = connection.run(QStringLiteral("SELECT at, ours, account, type, text, verdict, row FROM ("
                                              "SELECT m.created_at AS at, 1 AS ours, a.name AS account, m.template_name AS type, m.rendered_text AS text, m.verdict AS verdict, m.row AS row "
                                              "FROM message m JOIN account a ON a.id = m.account_id WHERE m.recipient IN (%1) UNION ALL "
                                              "SELECT i.at, 0, a.name, i.type, i.text, '', i.id FROM incoming i JOIN conversation c ON c.id = i.conversation_id "
                                              "JOIN account a ON a.id = i.account_id WHERE c.person IN (%2)) ORDER BY at, ours, row")
                                   .arg(placesFor(traces.addresses.size()), placesFor(traces.people.size())),
                               valuesOf(traces.addresses) + valuesOf(traces.people));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (stop.stop_requested())
            return error(ErrorKind::Cancelled);
        PersonPageLine line{fromMillis(rows->value(0).toLongLong()), rows->value(1).toBool(), rows->value(2).toString(), rows->value(3).toString(), rows->value(4).toString(),
                            rows->value(5).toString(), {}};
        if (!line.isOurs && files.contains(rows->value(6).toLongLong()))
            line.files.append(files.value(rows->value(6).toLongLong()));
        if (const auto written = put(out, page.line(line).toUtf8()); !written)
            return written;
    }
    return put(out, page.tail().toUtf8());
}

} // namespace recado
