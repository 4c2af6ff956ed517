// Rules that hang together in template messages. Sources: as in templaterules.cpp.
#include "domain/limits/checkcontent.h"
#include "domain/limits/relations.h"
#include "domain/limits/schema.h"

#include <QJsonArray>
#include <QMap>

namespace recado {

namespace limits {

namespace {

constexpr qint64 headerLength = 60;
constexpr qint64 bodyLength = 1024;
constexpr qint64 cardBodyLength = 160;
constexpr qint64 oneTimeCodeLength = 15;

// The text by which a value is shown: of currency and date_time the fallback, as the Cloud API does.
QString shownText(const QJsonValue &parameter)
{
    const QString type = parameter[QLatin1String("type")].toString();
    const QJsonValue value = parameter[type];
    return value.isString() ? value.toString() : value[QLatin1String("fallback_value")].toString();
}

// The values alone are too long for the text that they fill, whatever the template says besides.
void demandRoom(const Site &parameters, qint64 most, ContentProblems &problems)
{
    QString all;
    const QJsonArray list = parameters.value.toArray();
    for (const QJsonValue &parameter : list)
        all += shownText(parameter);
    const bool isOne = list.size() == 1 && list[0][QLatin1String("text")].isString();
    const QString path = isOne ? parameters.at(qsizetype(0)) + QStringLiteral(".text") : parameters.path;
    demandLength(path, all, most, ContentProblem::Severity::Error, problems);
}

// The only text value of a component of this sort; null when it is not the only one.
QJsonValue onlyText(const QJsonArray &components, const QString &key, QString *path)
{
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QJsonArray parameters = components[i][QLatin1String("parameters")].toArray();
        if (variantKey(components[i].toObject()) != key || parameters.size() != 1)
            continue;
        *path += QStringLiteral("[%1].parameters[0].text").arg(i);
        return parameters[0][QLatin1String("text")];
    }
    return {};
}

} // namespace

void languageIsSaid(const Site &message, ContentProblems &problems)
{
    const QJsonValue language = message.object().value(QLatin1String("language"));
    const QJsonValue code = language[QLatin1String("code")];
    const bool isBlank = code.isString() && code.toString().trimmed().isEmpty();
    if (language.isUndefined() || (language.isObject() && (code.isUndefined() || isBlank)))
        problems += warned(message.at("language.code"), "required");
}

void buttonPlaces(const Site &components, ContentProblems &problems)
{
    QList<QPair<QString, QString>> places;
    const QJsonArray list = components.value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue index = list[i][QLatin1String("index")];
        const QString path = components.at(i) + QStringLiteral(".index");
        places += {path, index.isDouble() ? QString::number(index.toInteger()) : index.toString()};
    }
    demandUnique(places, problems);
}

void headerValueFits(const Site &parameters, ContentProblems &problems)
{
    const QJsonArray list = parameters.value.toArray();
    if (list.size() == 1 && list[0][QLatin1String("type")] == QLatin1String("text"))
        demandRoom(parameters, headerLength, problems);
}

void bodyValuesFit(const Site &parameters, ContentProblems &problems)
{
    demandRoom(parameters, parameters.path.contains(QLatin1String(".cards[")) ? cardBodyLength : bodyLength, problems);
}

void oneLine(const Site &text, ContentProblems &problems)
{
    const QString value = text.value.toString();
    if (value.contains(QLatin1Char('\n')) || value.contains(QLatin1Char('\t')) || value.contains(QLatin1String("     ")))
        problems += warned(text.path, "whitespace");
}

// A URL button that is given the same as the body's only value copies a one-time code (Meta, "Authentication templates").
void codeOfOneTime(const Site &components, ContentProblems &problems)
{
    QString bodyPath = components.path;
    QString buttonPath = components.path;
    const QJsonArray list = components.value.toArray();
    const QJsonValue body = onlyText(list, QStringLiteral("body"), &bodyPath);
    const QJsonValue button = onlyText(list, QStringLiteral("button:url"), &buttonPath);
    if (body.isString() && body == button)
        demandLength(buttonPath, button.toString(), oneTimeCodeLength, ContentProblem::Severity::Warning, problems);
}

void unixMilliseconds(const Site &time, ContentProblems &problems)
{
    constexpr qint64 least = 100'000'000'000; // less than this are seconds
    const qint64 millis = time.value.isString() ? time.value.toString().toLongLong() : time.value.toInteger();
    if (millis < least)
        problems += broken(time.path, "unix_milliseconds", {}, time.value.isString() ? time.value.toString().left(40) : QString::number(millis));
}

} // namespace limits

namespace {

using Severity = ContentProblem::Severity;

// The text with one component's values in its holes; unnamed values are 1, 2… in order.
QString filledText(const QString &text, const TemplateComponent &component)
{
    QMap<QString, QString> values;
    int position = 0;
    for (const TemplateParameter &parameter : component.parameters)
        values.insert(parameter.name.isEmpty() ? QString::number(++position) : parameter.name, parameter.value);
    return fillHoles(text, values);
}

} // namespace

ContentProblems checkFilled(const TemplateDefinition &definition, const TemplateContent &content)
{
    using Kind = TemplateComponent::Kind;
    ContentProblems problems;
    for (qsizetype i = 0; i < content.components.size(); ++i) {
        const TemplateComponent &component = content.components[i];
        const QString path = QStringLiteral("template.components[%1].parameters").arg(i);
        if (component.kind == Kind::Body)
            limits::demandLength(path, filledText(definition.body, component), limits::bodyLength, Severity::Error, problems);
        if (component.kind == Kind::Header && definition.header == TemplateDefinition::Header::Text)
            limits::demandLength(path, filledText(definition.headerText, component), limits::headerLength, Severity::Error, problems);
        const bool takesCode = component.kind == Kind::Button && component.subType == QLatin1String("url")
            && definition.category == QLatin1String("AUTHENTICATION") && !component.parameters.isEmpty();
        if (takesCode)
            limits::demandLength(path + QStringLiteral("[0].text"), component.parameters.first().value, limits::oneTimeCodeLength,
                                 Severity::Error, problems);
    }
    return problems;
}

} // namespace recado
