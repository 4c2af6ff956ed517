#include "simulator/wati/order.h"

#include "simulator/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace recado::simulator::wati {

namespace {

Refusal schema(const QString &text)
{
    return {400, text};
}

std::variant<QMap<QString, QString>, Refusal> readParameters(const QJsonValue &list)
{
    if (!list.isArray())
        return schema(QStringLiteral("The parameters field is required."));
    QMap<QString, QString> values;
    for (const QJsonValue &item : list.toArray()) {
        const QJsonObject object = item.toObject();
        const QString name = object.value(QStringLiteral("name")).toString();
        const QString value = object.value(QStringLiteral("value")).toString();
        // "Template Message Payload Guide": minLength 1 for both.
        if (name.isEmpty() || value.isEmpty())
            return schema(QStringLiteral("Each parameter needs a name and a value of at least one character."));
        if (values.contains(name))
            return schema(QStringLiteral("The parameter '%1' is given twice.").arg(name));
        values.insert(name, value);
    }
    return values;
}

} // namespace

std::variant<TemplateOrder, Refusal> readTemplateOrder(const QByteArray &body, int version)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return schema(QStringLiteral("The request body is not a JSON object."));
    const QJsonObject object = document.object();

    // The schema allows no other property; that also catches the older article's `channelNumber`.
    QSet<QString> allowed{QStringLiteral("template_name"), QStringLiteral("broadcast_name"), QStringLiteral("parameters"),
                          QStringLiteral("channel_number")};
    if (version == 1)
        allowed.insert(QStringLiteral("target"));
    for (const QString &key : object.keys()) {
        if (!allowed.contains(key))
            return schema(QStringLiteral("The property '%1' is not allowed.").arg(key));
    }
    for (const QString &key : {QStringLiteral("template_name"), QStringLiteral("broadcast_name")}) {
        if (object.value(key).toString().isEmpty())
            return schema(QStringLiteral("The %1 field is required.").arg(key));
    }
    for (const QString &key : {QStringLiteral("channel_number"), QStringLiteral("target")}) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            return schema(QStringLiteral("The %1 field must be a string.").arg(key));
    }
    const auto parameters = readParameters(object.value(QStringLiteral("parameters")));
    if (const auto *refusal = std::get_if<Refusal>(&parameters))
        return *refusal;

    TemplateOrder order;
    order.templateName = object.value(QStringLiteral("template_name")).toString();
    order.broadcastName = object.value(QStringLiteral("broadcast_name")).toString();
    order.channelNumber = object.value(QStringLiteral("channel_number")).toString();
    order.target = object.value(QStringLiteral("target")).toString();
    order.values = std::get<QMap<QString, QString>>(parameters);
    return order;
}

std::optional<Refusal> checkTemplateOrder(const TemplateOrder &order, const PracticeTemplate *pattern)
{
    if (!pattern || pattern->isMetaOnly)
        return Refusal{200, QStringLiteral("Template '%1' is not found.").arg(order.templateName)};
    if (!pattern->isApproved())
        return Refusal{200, QStringLiteral("Template '%1' is not approved.").arg(order.templateName)};
    QSet<QString> known;
    for (const PracticeParameter &parameter : pattern->parameters) {
        known.insert(parameter.name);
        if (!order.values.contains(parameter.name))
            return schema(QStringLiteral("The template parameter '%1' is missing.").arg(parameter.name));
    }
    for (const QString &name : order.values.keys()) {
        if (!known.contains(name))
            return schema(QStringLiteral("The template has no parameter '%1'.").arg(name));
    }
    return {};
}

std::optional<Target> readTarget(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    const Target target{text.left(std::max<qsizetype>(colon, 0)), text.mid(colon + 1)};
    if (!isNumber(target.digits) || (colon >= 0 && target.channel.isEmpty()))
        return {};
    return target;
}

} // namespace recado::simulator::wati
