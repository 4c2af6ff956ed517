#include "simulator/replies.h"

#include "simulator/media.h"
#include "simulator/world.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recado::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

// One white point: the smallest PNG that every program opens.
const QByteArray smallPicture =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");

QJsonObject said(QLatin1String type, const QJsonValue &body)
{
    return {{"type"_L1, type}, {type, body}};
}

QString replyText(const Invention &invention, const QString &key, const QString &language)
{
    static const QStringList portuguese{u"Obrigado!"_s, u"Ok, combinado."_s, u"Pode me ligar à tarde?"_s, u"Recebido 👍"_s,
                                        u"Qual é o horário de atendimento?"_s};
    static const QStringList english{u"Thank you!"_s, u"Got it."_s, u"Can you call me later?"_s};
    static const QStringList spanish{u"¡Gracias!"_s, u"De acuerdo."_s, u"¿Pueden llamarme más tarde?"_s};
    const QStringList &texts = language == "en"_L1 ? english : language == "es"_L1 ? spanish : portuguese;
    return texts[invention.pick(u"reply"_s, key, texts.size())];
}

// What may be chosen in an interactive message, as the reply says it.
QList<QJsonObject> choicesOf(const QJsonObject &interactive)
{
    const QJsonObject action = interactive.value("action"_L1).toObject();
    QList<QJsonObject> choices;
    const auto pressed = [&choices](const QJsonValue &reply) {
        choices.append({{"type"_L1, "button_reply"_L1}, {"button_reply"_L1, reply}});
    };
    for (const QJsonValue &button : action.value("buttons"_L1).toArray())
        pressed(button["reply"_L1]);
    for (const QJsonValue &section : action.value("sections"_L1).toArray()) {
        for (const QJsonValue &row : section["rows"_L1].toArray())
            choices.append({{"type"_L1, "list_reply"_L1}, {"list_reply"_L1, row}});
    }
    for (const QJsonValue &card : action.value("cards"_L1).toArray()) {
        for (const QJsonValue &button : card["action"_L1]["buttons"_L1].toArray())
            pressed(button["quick_reply"_L1]);
    }
    return choices;
}

QJsonObject flowAnswer(const QJsonObject &interactive)
{
    const QJsonObject token{{"flow_token"_L1, interactive.value("action"_L1)["parameters"_L1]["flow_token"_L1]},
                            {"nome"_L1, u"Ana Lima"_s}};
    return {{"type"_L1, "nfm_reply"_L1},
            {"nfm_reply"_L1, QJsonObject{{"name"_L1, "flow"_L1},
                                         {"body"_L1, "Sent"_L1},
                                         {"response_json"_L1, QString::fromUtf8(QJsonDocument(token).toJson(QJsonDocument::Compact))}}}};
}

// Empty when words are the answer.
QJsonObject interactiveReply(const QJsonObject &interactive, const Invention &invention, const QString &key)
{
    const QString kind = interactive.value("type"_L1).toString();
    const QList<QJsonObject> choices = choicesOf(interactive);
    if (!choices.isEmpty())
        return said("interactive"_L1, choices[invention.pick(u"button"_s, key, choices.size())]);
    if (kind == "flow"_L1)
        return said("interactive"_L1, flowAnswer(interactive));
    if (kind == "location_request_message"_L1)
        return said("location"_L1, QJsonObject{{"latitude"_L1, -23.5505}, {"longitude"_L1, -46.6333}, {"name"_L1, u"Praça da Sé"_s}});
    if (kind == "call_permission_request"_L1)
        return said("interactive"_L1, QJsonObject{{"type"_L1, "call_permission_reply"_L1},
                                                  {"call_permission_reply"_L1, QJsonObject{{"response"_L1, "accept"_L1}}}});
    return {};
}

// The payload that the send gave this quick reply, else its label (Meta, "Template messages": the default).
QString payloadOf(const QJsonObject &content, qsizetype index, const QString &label)
{
    for (const QJsonValue &component : content.value("template"_L1)["components"_L1].toArray()) {
        const QJsonValue at = component["index"_L1];
        if (component["sub_type"_L1].toString().toLower() == "quick_reply"_L1
            && (at.isString() ? at.toString().toInt() : at.toInt(-1)) == index)
            return component["parameters"_L1][0]["payload"_L1].toString(label);
    }
    return label;
}

QJsonObject templateReply(const PracticeMessage &original, const PracticeTemplate &pattern, const Invention &invention)
{
    const QStringList labels = pattern.quickReplies();
    if (labels.isEmpty())
        return {};
    const QString label = labels[invention.pick(u"button"_s, original.id, labels.size())];
    qsizetype index = 0;
    while (index < pattern.buttons.size() && pattern.buttons[index].text != label)
        ++index;
    return said("button"_L1, QJsonObject{{"payload"_L1, payloadOf(original.content, index, label)}, {"text"_L1, label}});
}

QJsonObject pictureReply(MediaShelf &shelf)
{
    const QString id = shelf.add(u"resposta.png"_s, "image/png", smallPicture);
    return said("image"_L1, QJsonObject{{"id"_L1, id},
                                        {"mime_type"_L1, "image/png"_L1},
                                        {"sha256"_L1, shelf.find(id)->sha256()},
                                        {"caption"_L1, u"Olha só!"_s}});
}

} // namespace

QJsonObject replyTo(const PracticeMessage &original, const PracticeTemplate *pattern, const Invention &invention, MediaShelf &shelf)
{
    if (original.fault == Fault::AsksToStop)
        return said("text"_L1, QJsonObject{{"body"_L1, "SAIR"_L1}});
    const QString type = original.content.value("type"_L1).toString();
    QJsonObject reply;
    if (pattern)
        reply = templateReply(original, *pattern, invention);
    else if (type == "interactive"_L1)
        reply = interactiveReply(original.content.value("interactive"_L1).toObject(), invention, original.id);
    else if (type == "image"_L1)
        reply = pictureReply(shelf);
    if (!reply.isEmpty())
        return reply;
    return said("text"_L1, QJsonObject{{"body"_L1, replyText(invention, original.id, pattern ? pattern->language : QString())}});
}

QString wordsOf(const QJsonObject &content)
{
    const QString type = content.value("type"_L1).toString();
    const QJsonObject body = content.value(type).toObject();
    if (type == "text"_L1)
        return body.value("body"_L1).toString();
    if (type == "button"_L1)
        return body.value("text"_L1).toString();
    if (type == "reaction"_L1)
        return body.value("emoji"_L1).toString();
    if (type == "interactive"_L1) {
        const QJsonObject chosen = body.value(body.value("type"_L1).toString()).toObject();
        return chosen.isEmpty() ? body.value("body"_L1)["text"_L1].toString() : chosen.value("title"_L1).toString();
    }
    return body.value("caption"_L1).toString(body.value("name"_L1).toString());
}

} // namespace recado::simulator
