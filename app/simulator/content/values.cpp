#include "simulator/content/values.h"

#include "simulator/templatecomponents.h"

#include <QRegularExpression>

namespace recado::simulator::content {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostParameters = 100;
constexpr int longestHeader = 60;

// What a person reads in place of the hole.
QString shown(const Reader &parameter, const QString &type)
{
    if (type == "text"_L1)
        return parameter.text(u"text"_s);
    return parameter.part(type).text(u"fallback_value"_s); // currency, date_time
}

void checkBodyValue(const Reader &parameter, const QString &value)
{
    // Widely reported rather than documented ("Template messages"): no line breaks, tabs or more than four spaces.
    static const QRegularExpression forbidden(u"[\\n\\t]| {5,}"_s);
    if (forbidden.match(value).hasMatch())
        parameter.refuse(badParameters, u"Param text cannot have new-line/tab characters or more than 4 consecutive spaces"_s);
}

QList<Reader> parametersOf(const Reader &component)
{
    return component.has(u"parameters"_s) ? component.parts(u"parameters"_s, 0, mostParameters) : QList<Reader>();
}

void checkCount(const Reader &component, const QString &what, qsizetype found, qsizetype expected)
{
    if (found != expected)
        component.refuse(
            countMismatch,
            u"%1: number of localizable_params (%2) does not match the expected number of params (%3)"_s.arg(what).arg(found).arg(
                expected));
}

QString buttonNeed(const QString &type, const QJsonValue &button)
{
    if (type == "URL"_L1 && button["url"_L1].toString().contains("{{"_L1))
        return u"text"_s;
    return type == "COPY_CODE"_L1 ? u"coupon_code"_s : QString();
}

void checkButtonValue(const Reader &component, const QString &type, qsizetype index)
{
    const QString subType = component.text(u"sub_type"_s).toUpper();
    if (subType != type && !(subType == "OTP"_L1 && type == "URL"_L1)) {
        component.refuse(invalid, u"Components sub_type invalid at index: %1"_s.arg(index));
        return;
    }
    const QList<Reader> parameters = component.parts(u"parameters"_s, type == "VOICE_CALL"_L1 ? 0 : 1, 2);
    if (parameters.isEmpty())
        return;
    const Reader &first = parameters.first();
    if (type == "URL"_L1) {
        first.word(u"type"_s, {u"text"_s});
        first.text(u"text"_s, 2000);
    } else if (type == "COPY_CODE"_L1) {
        first.word(u"type"_s, {u"coupon_code"_s});
        first.text(u"coupon_code"_s, 20);
    } else if (type == "QUICK_REPLY"_L1) {
        first.word(u"type"_s, {u"payload"_s});
        first.text(u"payload"_s);
    } else if (type != "VOICE_CALL"_L1) {
        first.word(u"type"_s, {u"action"_s});
    }
}

} // namespace

void checkTextValues(const Reader &component, const QString &text, int longest, bool isBody, bool isOlder)
{
    const QString what = isBody ? u"body"_s : u"header"_s;
    const QStringList holes = holesIn(text);
    const bool isNamed = !holes.isEmpty() && !holes.first().at(0).isDigit();
    const QList<Reader> parameters = parametersOf(component);
    checkCount(component, what, parameters.size(), holes.size());
    QStringList names;
    qsizetype length = lengthOf(text);
    for (const QString &hole : holes)
        length -= hole.size() + 4;
    for (const Reader &parameter : parameters) {
        const QString type = parameter.text(u"type"_s);
        if (type != "text"_L1 && type != "currency"_L1 && type != "date_time"_L1) {
            parameter.refuse(formatMismatch, u"%1: Format mismatch, expected TEXT, received %2"_s.arg(what, type.toUpper()));
            continue;
        }
        const QString value = shown(parameter, type);
        length += lengthOf(value);
        if (isBody)
            checkBodyValue(parameter, value);
        if (isOlder)
            continue;
        if (parameter.has(u"parameter_name"_s) != isNamed)
            parameter.refuse(formatMismatch, u"%1: the template is %2"_s.arg(what, isNamed ? u"NAMED"_s : u"POSITIONAL"_s));
        else if (isNamed)
            names.append(parameter.text(u"parameter_name"_s));
    }
    for (const QString &name : names) {
        if (!holes.contains(name) || names.count(name) > 1)
            component.refuse(formatMismatch, u"%1: the parameter name %2 does not fit"_s.arg(what, name));
    }
    if (length > longest)
        component.refuse(tooLongFilled, u"%1: the translated text is too long"_s.arg(what));
}

void checkHeaderValues(const Reader &component, const QJsonObject &definition, const Rules &rules)
{
    const QString format = definition.value("format"_L1).toString().toUpper();
    if (format.isEmpty() || format == "TEXT"_L1) {
        checkTextValues(component, definition.value("text"_L1).toString(), longestHeader, false, rules.isOlder);
        return;
    }
    const QList<Reader> parameters = parametersOf(component);
    const QString expected = format == "GIF"_L1 ? u"video"_s : format.toLower();
    const QString received = parameters.isEmpty() ? u"unknown"_s : parameters.first().text(u"type"_s);
    if (parameters.size() != 1 || received != expected)
        component.refuse(formatMismatch, u"header: Format mismatch, expected %1, received %2"_s.arg(format, received.toUpper()));
    else if (expected == "location"_L1)
        checkLocation(parameters.first().part(expected), true);
    else if (expected == "product"_L1)
        parameters.first().part(expected).text(u"product_retailer_id"_s);
    else
        checkMedia(parameters.first().part(expected), expected, rules);
}

void checkButtonValues(const QList<Reader> &components, const Reader &owner, const QJsonArray &buttons)
{
    QList<qsizetype> given;
    for (const Reader &component : components) {
        const auto index = static_cast<qsizetype>(component.number(u"index"_s, 0, 9));
        if (index >= buttons.size())
            component.refuse(invalid, u"Components sub_type invalid at index: %1"_s.arg(index));
        else
            checkButtonValue(component, buttons[index]["type"_L1].toString().toUpper(), index);
        given.append(index);
    }
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QString type = buttons[i]["type"_L1].toString().toUpper();
        if (!buttonNeed(type, buttons[i]).isEmpty() && !given.contains(i))
            owner.refuse(missing, u"buttons: Button at index %1 of type %2 requires a parameter"_s.arg(i).arg(type));
    }
}

} // namespace recado::simulator::content
