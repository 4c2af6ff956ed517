#include "providers/serpro/serprowebhook.h"

#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"
#include "providers/serpro/serprorefs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado::serpro {

namespace {

constexpr int deepest = 4; // wrappers within wrappers

QString placeOf(const QString &path, const char *list, qsizetype index)
{
    return QStringLiteral("%1%2[%3]").arg(path.isEmpty() ? path : QString(path + QLatin1Char('.')), QLatin1String(list)).arg(index);
}

// The wrapper has metadata's fields beside the lists.
QJsonObject withMetadata(QJsonObject value)
{
    const QString metadata = QStringLiteral("metadata");
    if (!value.contains(metadata) && value.contains(QLatin1String("display_phone_number")))
        value.insert(metadata, QJsonObject{{QStringLiteral("display_phone_number"), value.value(QLatin1String("display_phone_number"))}});
    return value;
}

// The statuses' events follow one another in their order, but those that were not understood are missing.
void tieToPackages(const QJsonArray &statuses, qsizetype from, Decoded *decoded)
{
    qsizetype at = from;
    for (const QJsonValue &item : statuses) {
        const QJsonObject status = item.toObject();
        const QString wamid = neutral::textOf(status.value(QLatin1String("id")));
        if (at >= decoded->events.size() || wamid.isEmpty() || wamidIn(decoded->events[at].refs) != wamid)
            continue;
        ProviderEvent &event = decoded->events[at++];
        if (const auto ref = personRef(neutral::textOf(status.value(QLatin1String("idRequisicao"))), event.recipient))
            event.refs += *ref;
    }
}

void readValue(const QJsonObject &written, const QString &path, Decoded *decoded)
{
    const QJsonObject value = withMetadata(written);
    const qsizetype from = decoded->events.size();
    if (!neutral::readMetaValue(value, path, decoded)) {
        decoded->notUnderstood += path.isEmpty() ? QStringLiteral("statuses, messages: none") : QString(path + QStringLiteral(": none"));
        return;
    }
    tieToPackages(value.value(QLatin1String("statuses")).toArray(), from, decoded);
}

void readChanges(const QJsonObject &entry, const QString &path, Decoded *decoded)
{
    const QJsonArray changes = entry.value(QLatin1String("changes")).toArray();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const QString place = placeOf(path, "changes", i);
        const QString field = changes[i][QLatin1String("field")].toString();
        if (field.isEmpty() || field == QLatin1String("messages"))
            readValue(changes[i][QLatin1String("value")].toObject(), place + QStringLiteral(".value"), decoded);
        else
            decoded->notUnderstood += place + QStringLiteral(".field: ") + field;
    }
    if (changes.isEmpty())
        decoded->notUnderstood += path + QStringLiteral(".changes: none");
}

bool isValue(const QJsonObject &object)
{
    return object.value(QLatin1String("statuses")).isArray() || object.value(QLatin1String("messages")).isArray()
           || object.value(QLatin1String("errors")).isArray();
}

// False when it is none of the shapes.
bool readShape(const QJsonObject &object, const QString &path, int depth, Decoded *decoded)
{
    const QJsonArray entries = object.value(QLatin1String("entry")).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        readChanges(entries[i].toObject(), placeOf(path, "entry", i), decoded);
    if (!entries.isEmpty())
        return true;
    if (isValue(object)) {
        readValue(object, path, decoded);
        return true;
    }
    if (depth >= deepest)
        return false;
    const QJsonArray items = object.value(QLatin1String("data")).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!readShape(items[i].toObject(), placeOf(path, "data", i), depth + 1, decoded))
            decoded->notUnderstood += placeOf(path, "data", i);
    }
    if (!items.isEmpty())
        return true;
    const QJsonObject inner = object.value(QLatin1String("body")).toObject();
    return !inner.isEmpty()
           && readShape(inner, path.isEmpty() ? QStringLiteral("body") : QString(path + QStringLiteral(".body")), depth + 1, decoded);
}

} // namespace

Result<Decoded> decodeWebhook(const QByteArray &body)
{
    const auto document = neutral::parseJson(body, ErrorKind::BadAnswer);
    if (!document)
        return document.error();
    Decoded decoded;
    bool known = document->isObject() && readShape(document->object(), {}, 0, &decoded);
    const QJsonArray items = document->array();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = QStringLiteral("[%1]").arg(i);
        if (readShape(items[i].toObject(), place, 0, &decoded))
            known = true;
        else
            decoded.notUnderstood += place;
    }
    if (!known)
        return error(ErrorKind::BadAnswer, QStringLiteral("none of the shapes in which Meta's events come"), QStringLiteral("statuses"));
    return decoded;
}

} // namespace recado::serpro
