#pragma once

#include "base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado::test {

inline const QByteArray sendCall = QByteArrayLiteral("sendTemplateMessage"); // in the target of every copy of a send

// Wati's answer to an accepted send (help centre, "How to track template message delivery and status using Wati webhooks").
inline QByteArray acceptedAnswer(const QString &localId)
{
    const QJsonObject receiver{{QStringLiteral("localMessageId"), localId}, {QStringLiteral("waId"), QStringLiteral("5511988887777")},
                               {QStringLiteral("isValidWhatsAppNumber"), true}, {QStringLiteral("errors"), QJsonArray()}};
    return QJsonDocument(QJsonObject{{QStringLiteral("result"), true}, {QStringLiteral("error"), QJsonValue()},
                                     {QStringLiteral("templateName"), QStringLiteral("pesquisa_satisfacao")},
                                     {QStringLiteral("receivers"), QJsonArray{receiver}}, {QStringLiteral("parameters"), QJsonArray()}}).toJson();
}

// A template left the provider just now.
inline QByteArray sentEvent(const QString &localId, const QString &waId)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("eventType"), QStringLiteral("templateMessageSent_v2")},
                                     {QStringLiteral("localMessageId"), localId},
                                     {QStringLiteral("id"), QStringLiteral("640c8fd48b67615f886237b8")},
                                     {QStringLiteral("whatsappMessageId"), QStringLiteral("wamid.") + localId},
                                     {QStringLiteral("templateName"), QStringLiteral("pesquisa_satisfacao")},
                                     {QStringLiteral("created"), toIso(SystemClock().now())},
                                     {QStringLiteral("waId"), waId},
                                     {QStringLiteral("type"), QStringLiteral("template")},
                                     {QStringLiteral("statusString"), QStringLiteral("SENT")},
                                     {QStringLiteral("sourceType"), QStringLiteral("API")}}).toJson();
}

// Progress of a sent message; `seconds` since 1970 as the provider writes them.
inline QByteArray progressEvent(const QString &eventType, const QString &localId, const QString &seconds)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("eventType"), eventType}, {QStringLiteral("localMessageId"), localId},
                                     {QStringLiteral("whatsappMessageId"), QStringLiteral("wamid.") + localId},
                                     {QStringLiteral("timestamp"), seconds}}).toJson();
}

} // namespace recado::test
