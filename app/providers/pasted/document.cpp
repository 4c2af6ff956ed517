#include "providers/pasted/document.h"

#include "domain/limits/checkcontent.h"
#include "providers/neutral/contentjson.h"
#include "providers/neutral/metaevents.h"

#include <QJsonArray>

namespace recado::pasted {

namespace {

const QLatin1String typeField("type");

// The names of kinds without their parts: "interactive", not "interactive.button".
QStringList typesIn(const QJsonObject &body)
{
    QStringList types;
    for (const QString &kind : contentKinds()) {
        const QString type = kind.section(QLatin1Char('.'), 0, 0);
        if (body.contains(type) && !types.contains(type))
            types += type;
    }
    return types;
}

// Deeper down a "key" or a "token" may be part of a message: only names that are never anything else.
bool isCredentialAt(const QString &name, const QString &path)
{
    static const QStringList always{QStringLiteral("access_token"),  QStringLiteral("appsecret_proof"), QStringLiteral("app_secret"),
                                    QStringLiteral("client_secret"), QStringLiteral("refresh_token"),   QStringLiteral("authorization")};
    return path.isEmpty() ? isCredential(name) : always.contains(name.toLower());
}

QJsonValue withoutCredentials(const QJsonValue &value, const QString &path, QStringList *notes)
{
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            list[i] = withoutCredentials(list[i], QStringLiteral("%1[%2]").arg(path).arg(i), notes);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject written = value.toObject();
    for (auto field = written.begin(); field != written.end(); ++field) {
        const QString place = path.isEmpty() ? field.key() : path + QLatin1Char('.') + field.key();
        if (isCredentialAt(field.key(), path))
            *notes += place.left(200) + QStringLiteral(": a credential, left out");
        else
            object.insert(field.key(), withoutCredentials(field.value(), place, notes));
    }
    return object;
}

// Examples leave the type out more often than the API allows.
void addType(QJsonObject *body, QStringList *notes)
{
    const QStringList types = typesIn(*body);
    if (body->contains(typeField) || types.size() != 1 || types.first() == QLatin1String("text") || !Content(*body).type().isEmpty())
        return;
    body->insert(typeField, types.first());
    *notes += QStringLiteral("type: missing, taken from the field %1").arg(types.first());
}

void nameUnknownFields(const Content &content, QStringList *notes)
{
    for (const ContentProblem &problem : checkContent(content)) {
        if (problem.rule == QLatin1String("unknown_field"))
            *notes += problem.path.left(200) + QStringLiteral(": not known, kept as it is");
    }
}

QString takeRecipient(const QJsonObject &body, QStringList *notes)
{
    if (body.value(QLatin1String("recipient_type")).toString() == QLatin1String("group"))
        *notes += QStringLiteral("recipient_type: groups are not addressed");
    for (const QString &field : {QStringLiteral("to"), QStringLiteral("recipient")}) {
        if (const QString to = recipientIn(neutral::textOf(body.value(field)), field, notes); !to.isEmpty())
            return to;
    }
    return {};
}

} // namespace

bool hasMessage(const QJsonObject &body)
{
    return !Content(body).type().isEmpty() || !typesIn(body).isEmpty();
}

Result<PastedRequest> readDocument(const QJsonObject &written)
{
    PastedRequest request;
    QJsonObject body = withoutCredentials(written, {}, &request.notUnderstood).toObject();
    addType(&body, &request.notUnderstood);
    request.to = takeRecipient(body, &request.notUnderstood);
    request.content = neutral::contentFromJson(body);
    if (request.content.type().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("no message: it has no type"), QStringLiteral("type"));
    nameUnknownFields(request.content, &request.notUnderstood);
    return request;
}

} // namespace recado::pasted
