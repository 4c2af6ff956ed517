#include "simulator/templatecomponents.h"

#include <QRegularExpression>

namespace recado::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

using Header = PracticeTemplate::Header;
using Kind = PracticeButton::Kind;

QString sampleOf(const PracticeTemplate &item, const QString &name)
{
    for (const PracticeParameter &parameter : item.parameters) {
        if (parameter.name == name)
            return parameter.sample;
    }
    return {};
}

QJsonObject headerPart(const PracticeTemplate &item)
{
    if (item.header == Header::Text)
        return {{"type"_L1, "HEADER"_L1}, {"format"_L1, "TEXT"_L1}, {"text"_L1, item.headerValue}};
    const QStringList holes = holesIn(item.headerValue);
    const QString sample = holes.isEmpty() ? item.headerValue : sampleOf(item, holes.first());
    return {{"type"_L1, "HEADER"_L1},
            {"format"_L1, item.header == Header::Image ? "IMAGE"_L1 : "DOCUMENT"_L1},
            {"example"_L1, QJsonObject{{"header_handle"_L1, QJsonArray{sample}}}}};
}

QJsonObject bodyPart(const PracticeTemplate &item)
{
    QJsonObject part{{"type"_L1, "BODY"_L1}, {"text"_L1, item.body}};
    QJsonArray named;
    QJsonArray positional;
    for (const QString &hole : holesIn(item.body)) {
        named.append(QJsonObject{{"param_name"_L1, hole}, {"example"_L1, sampleOf(item, hole)}});
        positional.append(sampleOf(item, hole));
    }
    if (item.isNamed())
        part.insert("example"_L1, QJsonObject{{"body_text_named_params"_L1, named}});
    else if (!positional.isEmpty())
        part.insert("example"_L1, QJsonObject{{"body_text"_L1, QJsonArray{positional}}});
    return part;
}

QJsonObject buttonPart(const PracticeTemplate &item, const PracticeButton &button)
{
    if (button.kind == Kind::QuickReply)
        return {{"type"_L1, "QUICK_REPLY"_L1}, {"text"_L1, button.text}};
    if (button.kind == Kind::Phone)
        return {{"type"_L1, "PHONE_NUMBER"_L1}, {"text"_L1, button.text}, {"phone_number"_L1, button.value}};
    QJsonObject part{{"type"_L1, "URL"_L1}, {"text"_L1, button.text}, {"url"_L1, button.value}};
    const QStringList holes = holesIn(button.value);
    if (!holes.isEmpty()) {
        // An address counts its own holes at Meta.
        part.insert("url"_L1, button.value.left(button.value.indexOf("{{"_L1)) + "{{1}}"_L1);
        part.insert("example"_L1, QJsonArray{sampleOf(item, holes.first())});
    }
    return part;
}

void readHeader(PracticeTemplate &item, const QJsonObject &part)
{
    const QString format = part.value("format"_L1).toString().toUpper();
    item.header = format == "TEXT"_L1       ? Header::Text
                  : format == "IMAGE"_L1    ? Header::Image
                  : format == "DOCUMENT"_L1 ? Header::Document
                                            : Header::None;
    item.headerValue = item.header == Header::Text ? part.value("text"_L1).toString() : QString();
    if (item.header == Header::Image || item.header == Header::Document) {
        item.headerValue = u"{{header}}"_s;
        item.parameters.append({u"header"_s, part.value("example"_L1)["header_handle"_L1][0].toString()});
    }
}

void readButtons(PracticeTemplate &item, const QJsonArray &buttons)
{
    for (const QJsonValue &button : buttons) {
        const QString type = button["type"_L1].toString().toUpper();
        const Kind kind = type == "URL"_L1 ? Kind::Url : type == "PHONE_NUMBER"_L1 ? Kind::Phone : Kind::QuickReply;
        if (kind == Kind::QuickReply && type != "QUICK_REPLY"_L1)
            item.isMetaOnly = true;
        item.buttons.append({kind, button["text"_L1].toString(), button["url"_L1].toString(button["phone_number"_L1].toString())});
    }
}

} // namespace

QStringList holesIn(const QString &text)
{
    static const QRegularExpression hole(u"\\{\\{([^{}]+)\\}\\}"_s);
    QStringList names;
    for (auto found = hole.globalMatch(text); found.hasNext();)
        names.append(found.next().captured(1).trimmed());
    return names;
}

QJsonArray componentsOf(const PracticeTemplate &item)
{
    QJsonArray parts;
    if (item.header != Header::None)
        parts.append(headerPart(item));
    parts.append(bodyPart(item));
    if (!item.footer.isEmpty())
        parts.append(QJsonObject{{"type"_L1, "FOOTER"_L1}, {"text"_L1, item.footer}});
    QJsonArray buttons;
    for (const PracticeButton &button : item.buttons)
        buttons.append(buttonPart(item, button));
    if (!buttons.isEmpty())
        parts.append(QJsonObject{{"type"_L1, "BUTTONS"_L1}, {"buttons"_L1, buttons}});
    return parts;
}

QJsonObject componentOf(const QJsonArray &components, const QString &type)
{
    for (const QJsonValue &part : components) {
        if (part["type"_L1].toString().compare(type, Qt::CaseInsensitive) == 0)
            return part.toObject();
    }
    return {};
}

void readComponents(PracticeTemplate &item, const QJsonArray &components)
{
    item.components = components;
    item.parameters.clear();
    item.buttons.clear();
    item.isMetaOnly = false;
    for (const QJsonValue &part : components) {
        const QString type = part["type"_L1].toString().toUpper();
        if (type == "HEADER"_L1)
            readHeader(item, part.toObject());
        else if (type == "BODY"_L1)
            item.body = part["text"_L1].toString();
        else if (type == "FOOTER"_L1)
            item.footer = part["text"_L1].toString();
        else if (type == "BUTTONS"_L1)
            readButtons(item, part["buttons"_L1].toArray());
        else
            item.isMetaOnly = true;
    }
    for (const QString &hole : holesIn(item.body))
        item.parameters.append({hole, QString()});
}

} // namespace recado::simulator
