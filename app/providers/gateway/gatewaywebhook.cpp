#include "providers/gateway/gatewaywebhook.h"

#include "providers/neutral/jsontext.h"
#include "providers/neutral/metaevents.h"

namespace recado::gateway {

namespace {

QString within(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path + QLatin1Char('.') + name);
}

void readChange(const QJsonObject &change, const QString &path, Decoded *decoded)
{
    const QString field = change.value(QLatin1String("field")).toString();
    const QString place = path + QLatin1String(".value");
    if (!field.isEmpty() && field != QLatin1String("messages"))
        decoded->notUnderstood += QStringLiteral("%1.field: %2").arg(path, field.left(100));
    else if (!neutral::readMetaValue(change.value(QLatin1String("value")).toObject(), place, decoded))
        decoded->notUnderstood += place;
}

void readEnvelope(const QJsonObject &envelope, const QString &path, Decoded *decoded)
{
    const QJsonArray entries = envelope.value(QLatin1String("entry")).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = within(path, QStringLiteral("entry[%1]").arg(i));
        const QJsonArray changes = entries[i][QLatin1String("changes")].toArray();
        if (changes.isEmpty())
            decoded->notUnderstood += place + QLatin1String(".changes");
        for (qsizetype j = 0; j < changes.size(); ++j)
            readChange(changes[j].toObject(), QStringLiteral("%1.changes[%2]").arg(place).arg(j), decoded);
    }
}

// Lists of a kind that is new, beside those that are known.
void nameTheRest(const QJsonObject &object, const QString &path, Decoded *decoded)
{
    static const QStringList known{QStringLiteral("statuses"), QStringLiteral("messages"), QStringLiteral("errors"),
                                   QStringLiteral("contacts"), QStringLiteral("entry")};
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value().isArray() && !field.value().toArray().isEmpty() && !known.contains(field.key()))
            decoded->notUnderstood += within(path, field.key().isEmpty() ? QStringLiteral("\"\"") : field.key().left(100));
    }
}

void readDelivery(const QJsonObject &object, const QString &path, Decoded *decoded)
{
    readEnvelope(object, path, decoded);
    (void)neutral::readMetaValue(object, path, decoded);
    nameTheRest(object, path, decoded);
}

} // namespace

Result<Decoded> decodeWebhook(const QByteArray &body)
{
    const auto document = neutral::parseJson(body, ErrorKind::BadAnswer);
    if (!document)
        return document.error();
    Decoded decoded;
    if (document->isObject())
        readDelivery(document->object(), {}, &decoded);
    const QJsonArray deliveries = document->array();
    for (qsizetype i = 0; i < deliveries.size(); ++i)
        readDelivery(deliveries[i].toObject(), QStringLiteral("[%1]").arg(i), &decoded);
    if (decoded.events.isEmpty() && decoded.notices.isEmpty() && decoded.notUnderstood.isEmpty())
        return error(ErrorKind::BadAnswer, QStringLiteral("no statuses, messages or errors"), QStringLiteral("statuses"));
    return decoded;
}

} // namespace recado::gateway
