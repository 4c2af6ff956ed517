#include "domain/contentsummary.h"

#include <QJsonArray>

namespace recado {

namespace {

// The first of these fields that says something.
QString firstOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = object.value(QLatin1String(name)).toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString namesOf(const QJsonArray &contacts)
{
    QStringList names;
    for (const QJsonValue &contact : contacts) {
        const QString name = contact[QLatin1String("name")][QLatin1String("formatted_name")].toString();
        if (!name.isEmpty())
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString summaryOf(const Content &content)
{
    const QString type = content.type();
    const QJsonObject body = content.body().toObject();
    if (type == QLatin1String("contacts"))
        return namesOf(content.body().toArray());
    if (type == QLatin1String("interactive"))
        return firstOf(body.value(QLatin1String("body")).toObject(), {"text"});
    if (type == QLatin1String("template") || type == QLatin1String("read"))
        return {};
    return firstOf(body, {"body", "caption", "name", "address", "filename", "emoji"});
}

} // namespace recado
