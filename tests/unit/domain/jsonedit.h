#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

// Documents of tests/data, and changes to them by path.
namespace recado::test {

inline QByteArray fileOf(const QString &path)
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject corpus(const QString &name)
{
    return QJsonDocument::fromJson(fileOf(QStringLiteral("corpus/%1.json").arg(name))).object();
}

// interactive.action.buttons[0].id → interactive, action, buttons, 0, id
inline QStringList stepsOf(const QString &path)
{
    static const QRegularExpression between(QStringLiteral(R"([.\[\]]+)"));
    return path.split(between, Qt::SkipEmptyParts);
}

// The value with another one at the path; an undefined one removes it. What is missing on the way is made.
inline QJsonValue edited(const QJsonValue &whole, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    bool isIndex = false;
    const int index = steps.first().toInt(&isIndex);
    if (isIndex) {
        QJsonArray list = whole.toArray();
        list[index] = edited(list.at(index), steps.mid(1), value);
        return list;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue inside = edited(object.value(steps.first()), steps.mid(1), value);
    if (inside.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), inside);
    return object;
}

// The template with "#" replaced by a number in every text; a text that is only "#" becomes the number.
inline QJsonValue numbered(const QJsonValue &value, int number)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text == QLatin1String("#") ? QJsonValue(number) : QJsonValue(QString(text).replace(QLatin1Char('#'), QString::number(number)));
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list += numbered(item, number);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = numbered(it.value(), number);
    return object;
}

// {"value": any} | {"remove": true} | {"chars": 20, "end": ".pdf"} | {"items": 3, "of": template}
inline QJsonValue made(const QJsonObject &recipe)
{
    if (recipe.contains(QLatin1String("remove")))
        return QJsonValue::Undefined;
    if (recipe.contains(QLatin1String("chars"))) {
        const QString end = recipe.value(QLatin1String("end")).toString();
        return QString(recipe.value(QLatin1String("chars")).toInt() - end.size(), QLatin1Char('a')) + end;
    }
    if (!recipe.contains(QLatin1String("items")))
        return recipe.value(QLatin1String("value"));
    QJsonArray list;
    for (int i = 0; i < recipe.value(QLatin1String("items")).toInt(); ++i)
        list += numbered(recipe.value(QLatin1String("of")), i);
    return list;
}

// The document with every change of {path: recipe} made.
inline QJsonObject edited(QJsonObject document, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        document = edited(document, stepsOf(it.key()), made(it.value().toObject())).toObject();
    return document;
}

} // namespace recado::test
