#include "simulator/meta/definition.h"

#include "simulator/meta/errors.h"
#include "simulator/templatecomponents.h"

#include <QRegularExpression>

#include <algorithm>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;
using content::Reader;
using IsHandle = std::function<bool(const QString &)>;

namespace {

constexpr int tooLong = 2388040;
constexpr int badHeader = 2388047;
constexpr int badBody = 2388072;
constexpr int badFooter = 2388073;
constexpr int danglingVariable = 2388299;

void limit(const Reader &part, const QString &text, int most)
{
    if (content::lengthOf(text) > most)
        part.refuse(tooLong, u"%1 has more than %2 characters."_s.arg(part.at(u"text"_s)).arg(most));
}

QString typeOf(const Reader &part)
{
    return part.text(u"type"_s).toUpper();
}

// As many samples as holes, under the name that the format of the parameters asks for.
void checkSamples(const Reader &part, const QString &text, const QString &field)
{
    const QStringList holes = holesIn(text);
    if (holes.isEmpty())
        return;
    const bool isNamed = !holes.first().at(0).isDigit();
    const QJsonValue example = part.object().value("example"_L1);
    const QJsonArray named = example[QString(field + u"_named_params"_s)].toArray();
    const QJsonArray plain = example[field].toArray();
    const qsizetype count = isNamed ? named.size() : plain.first().isArray() ? plain.first().toArray().size() : plain.size();
    if (count != holes.size())
        part.refuse(wrongParameter, u"component of type %1 is missing expected field(s) (example)"_s.arg(typeOf(part)));
}

void checkHeader(const Reader &header, const IsHandle &isHandle)
{
    const QString format = header.text(u"format"_s).toUpper();
    if (format == "TEXT"_L1) {
        const QString text = header.text(u"text"_s);
        limit(header, text, 60);
        if (holesIn(text).size() > 1 || text.contains(u'\n') || text.contains(u'*'))
            header.refuse(badHeader, u"The header may have one variable, and no line breaks or formatting."_s);
        checkSamples(header, text, u"header_text"_s);
    } else if (QStringList{u"IMAGE"_s, u"VIDEO"_s, u"DOCUMENT"_s, u"GIF"_s}.contains(format)) {
        if (!isHandle(header.object().value("example"_L1)["header_handle"_L1][0].toString()))
            header.refuse(wrongParameter, u"component of type HEADER needs example.header_handle with the handle of an uploaded sample"_s);
    } else if (format != "LOCATION"_L1 && format != "PRODUCT"_L1) {
        header.refuse(wrongParameter, header.at(u"format"_s) + u" is not valid."_s);
    }
}

void checkBody(const Reader &body, int most, bool isAuthentication)
{
    if (isAuthentication)
        return; // its text is fixed
    const QString text = body.text(u"text"_s);
    limit(body, text, most);
    const QStringList holes = holesIn(text);
    const QString trimmed = text.trimmed();
    if (!holes.isEmpty() && (trimmed.startsWith("{{"_L1) || trimmed.endsWith("}}"_L1)))
        body.refuse(danglingVariable, u"Variables cannot be at the start or end of the template."_s);
    if (text.contains("}}{{"_L1) || text.count("{{"_L1) != holes.size())
        body.refuse(badBody, u"The variables of the body are not well formed."_s);
    const bool isNamed = !holes.isEmpty() && !holes.first().at(0).isDigit();
    for (qsizetype i = 0; i < holes.size(); ++i) {
        static const QRegularExpression name(u"^[a-z_][a-z0-9_]*$"_s);
        if (isNamed ? !name.match(holes[i]).hasMatch() : holes[i] != QString::number(i + 1))
            body.refuse(badBody, u"Variable {{%1}} is not named in lower case or not in order."_s.arg(holes[i]));
    }
    checkSamples(body, text, u"body_text"_s);
}

void checkButton(const Reader &button, const QString &type)
{
    if (type != "COPY_CODE"_L1 && type != "OTP"_L1 && button.has(u"text"_s))
        limit(button, button.text(u"text"_s), 25);
    else if (type == "QUICK_REPLY"_L1 || type == "URL"_L1 || type == "PHONE_NUMBER"_L1)
        button.text(u"text"_s);
    if (type == "PHONE_NUMBER"_L1)
        button.text(u"phone_number"_s, 20);
    if (type != "URL"_L1)
        return;
    const QString url = button.text(u"url"_s, 2000);
    const qsizetype hole = url.indexOf("{{"_L1);
    if (hole >= 0 && !url.mid(hole).endsWith("}}"_L1))
        button.refuse(wrongParameter, button.at(u"url"_s) + u": the variable must stand at the end."_s);
    if (hole >= 0 && button.object().value("example"_L1).toArray().isEmpty())
        button.refuse(wrongParameter, button.at(u"example"_s) + u" is required."_s);
}

void checkButtons(const Reader &part, int most)
{
    QStringList types;
    for (const Reader &button : part.parts(u"buttons"_s, 1, most)) {
        types.append(typeOf(button));
        checkButton(button, types.last());
    }
    if (types.count(u"URL"_s) > 2 || types.count(u"PHONE_NUMBER"_s) > 1 || types.count(u"COPY_CODE"_s) > 1 || types.count(u"OTP"_s) > 1)
        part.refuse(wrongParameter, u"Too many buttons of one type."_s);
    const qsizetype first = types.indexOf(u"QUICK_REPLY"_s);
    const qsizetype last = types.lastIndexOf(u"QUICK_REPLY"_s);
    const qsizetype count = types.count(u"QUICK_REPLY"_s);
    if (count > 0 && (last - first + 1 != count || (first > 0 && last + 1 < types.size())))
        part.refuse(wrongParameter, u"Quick replies must stand together, before or after all other buttons."_s);
}

void checkFooter(const Reader &footer, bool isAuthentication)
{
    if (isAuthentication) {
        if (footer.has(u"code_expiration_minutes"_s))
            footer.number(u"code_expiration_minutes"_s, 1, 90);
        return;
    }
    const QString text = footer.text(u"text"_s);
    limit(footer, text, 60);
    if (!holesIn(text).isEmpty())
        footer.refuse(badFooter, u"The footer has no variables."_s);
}

void checkCards(const Reader &carousel, const IsHandle &isHandle)
{
    for (const Reader &card : carousel.parts(u"cards"_s, 2, 10)) {
        for (const Reader &part : card.parts(u"components"_s, 1, 3)) {
            const QString type = typeOf(part);
            if (type == "HEADER"_L1)
                checkHeader(part, isHandle);
            else if (type == "BODY"_L1)
                checkBody(part, 160, false);
            else if (type == "BUTTONS"_L1)
                checkButtons(part, 2);
        }
    }
}

} // namespace

void checkDefinition(const Reader &definition, const IsHandle &isHandle)
{
    const bool isAuthentication = definition.object().value("category"_L1).toString().toUpper() == "AUTHENTICATION"_L1;
    const QList<Reader> parts = definition.parts(u"components"_s, 1, 10);
    QStringList types;
    for (const Reader &part : parts)
        types.append(typeOf(part));
    if (types.count(u"BODY"_s) != 1)
        definition.refuse(wrongParameter, u"A template has exactly one component of type BODY."_s);
    const bool isOffer = types.contains(u"LIMITED_TIME_OFFER"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (types[i] == "HEADER"_L1)
            checkHeader(parts[i], isHandle);
        else if (types[i] == "BODY"_L1)
            checkBody(parts[i], isOffer ? 600 : 1024, isAuthentication);
        else if (types[i] == "FOOTER"_L1)
            checkFooter(parts[i], isAuthentication);
        else if (types[i] == "BUTTONS"_L1)
            checkButtons(parts[i], 10);
        else if (types[i] == "CAROUSEL"_L1)
            checkCards(parts[i], isHandle);
        else if (types[i] == "LIMITED_TIME_OFFER"_L1)
            parts[i].part(u"limited_time_offer"_s).text(u"text"_s, 16);
    }
    if (isOffer && types.contains(u"FOOTER"_s))
        definition.refuse(wrongParameter, u"A limited-time offer has no footer."_s);
}

} // namespace recado::simulator::meta
