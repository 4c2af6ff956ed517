#include "simulator/serpro/translation.h"

#include "simulator/templatecomponents.h"

namespace recado::simulator::serpro {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

QJsonObject said(QLatin1String type, const QJsonObject &body)
{
    return {{"type"_L1, type}, {type, body}};
}

QJsonObject words(const Reader &body)
{
    return {{"text"_L1, body.text(u"textoBody"_s)}};
}

// The names of these fields are not published: Portuguese or Meta's.
QString either(const Reader &item, const QStringList &names)
{
    for (const QString &name : names) {
        if (item.has(name))
            return item.text(name);
    }
    item.refuse(content::missing, item.at(names.first()) + u" é obrigatório."_s);
    return {};
}

QJsonObject choice(const Reader &given)
{
    const Reader item = given.has(u"reply"_s) ? given.part(u"reply"_s) : given;
    const QString title = either(item, {u"title"_s, u"titulo"_s});
    QJsonObject choice{{"id"_L1, item.has(u"id"_s) ? item.text(u"id"_s) : title}, {"title"_L1, title}};
    for (const QString &name : {u"description"_s, u"descricao"_s}) {
        if (item.has(name))
            choice.insert("description"_L1, item.text(name));
    }
    return choice;
}

QJsonObject fileOf(const Reader &body)
{
    QJsonObject file;
    body.exactlyOne({u"idMedia"_s, u"linkMedia"_s});
    if (body.has(u"idMedia"_s))
        file.insert("id"_L1, body.text(u"idMedia"_s));
    else if (body.has(u"linkMedia"_s))
        file.insert("link"_L1, body.address(u"linkMedia"_s));
    return file;
}

QJsonObject headerComponent(const Reader &header, const PracticeTemplate &item)
{
    const QString format = componentOf(item.components, u"HEADER"_s).value("format"_L1).toString().toLower();
    QJsonObject file = fileOf(header);
    if (format == "document"_L1 && header.has(u"filename"_s))
        file.insert("filename"_L1, header.text(u"filename"_s));
    const QJsonObject parameter{{"type"_L1, format}, {format, file}};
    return {{"type"_L1, "header"_L1}, {"parameters"_L1, QJsonArray{parameter}}};
}

QJsonObject bodyComponent(const Reader &body, const PracticeTemplate &item)
{
    const QStringList holes = holesIn(item.body);
    QJsonArray parameters;
    for (const Reader &value : body.parts(u"parametros"_s, 0, 100)) {
        QJsonObject parameter{{"type"_L1, value.text(u"tipo"_s)}, {"text"_L1, value.text(u"valor"_s)}};
        if (item.isNamed())
            parameter.insert("parameter_name"_L1, holes.value(parameters.size()));
        parameters.append(parameter);
    }
    return {{"type"_L1, "body"_L1}, {"parameters"_L1, parameters}};
}

} // namespace

QJsonObject templateMessage(const Reader &body, const PracticeTemplate &item)
{
    QJsonArray components;
    if (body.has(u"header"_s))
        components.append(headerComponent(body.part(u"header"_s), item));
    if (body.has(u"body"_s))
        components.append(bodyComponent(body.part(u"body"_s), item));
    return said("template"_L1,
                {{"name"_L1, item.name}, {"language"_L1, QJsonObject{{"code"_L1, item.language}}}, {"components"_L1, components}});
}

QJsonObject textMessage(const Reader &body)
{
    body.optionalFlag(u"preview_url"_s);
    return said("text"_L1, {{"body"_L1, body.text(u"body"_s)}});
}

QJsonObject mediaMessage(const Reader &body)
{
    const QString type = body.word(u"tipoMedia"_s, {u"image"_s, u"video"_s, u"audio"_s, u"document"_s});
    QJsonObject file = fileOf(body);
    if (type == "document"_L1)
        body.forbid(u"caption"_s); // seen refused by third-party clients
    for (const QString &name : {u"caption"_s, u"filename"_s}) {
        if (body.has(name))
            file.insert(name, body.text(name));
    }
    return {{"type"_L1, type}, {type, file}};
}

QJsonObject buttonMessage(const Reader &body)
{
    QJsonArray buttons;
    for (const Reader &button : body.parts(u"buttons"_s, 1, 100))
        buttons.append(QJsonObject{{"type"_L1, "reply"_L1}, {"reply"_L1, choice(button)}});
    return said("interactive"_L1,
                {{"type"_L1, "button"_L1}, {"body"_L1, words(body)}, {"action"_L1, QJsonObject{{"buttons"_L1, buttons}}}});
}

QJsonObject listMessage(const Reader &body)
{
    QJsonArray sections;
    for (const Reader &section : body.parts(u"secoes"_s, 1, 100)) {
        QJsonArray rows;
        for (const Reader &row : section.parts(section.has(u"linhas"_s) ? u"linhas"_s : u"rows"_s, 1, 100))
            rows.append(choice(row));
        QJsonObject part{{"rows"_L1, rows}};
        if (section.has(u"title"_s) || section.has(u"titulo"_s))
            part.insert("title"_L1, either(section, {u"title"_s, u"titulo"_s}));
        sections.append(part);
    }
    const QJsonObject action{{"button"_L1, body.text(u"button"_s)}, {"sections"_L1, sections}};
    return said("interactive"_L1, {{"type"_L1, "list"_L1}, {"body"_L1, words(body)}, {"action"_L1, action}});
}

QJsonObject placeRequest(const Reader &body)
{
    return said("interactive"_L1, {{"type"_L1, "location_request_message"_L1},
                                   {"body"_L1, words(body)},
                                   {"action"_L1, QJsonObject{{"name"_L1, "send_location"_L1}}}});
}

} // namespace recado::simulator::serpro
