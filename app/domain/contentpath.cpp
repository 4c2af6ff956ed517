#include "domain/contentpath.h"

#include <QJsonArray>
#include <QStringList>

namespace recado {

namespace {

struct Step {
    QString name;   // of an object's field
    int index = -1; // of a list's item
};

QList<Step> stepsOf(const QString &path)
{
    QList<Step> steps;
    for (const QString &part : path.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(QLatin1Char('['));
        if (!pieces.first().isEmpty())
            steps.append({pieces.first()});
        for (const QString &piece : pieces.mid(1))
            steps.append({{}, piece.chopped(1).toInt()});
    }
    return steps;
}

QJsonValue put(const QJsonValue &at, const QList<Step> &steps, qsizetype depth, const QJsonValue &value)
{
    if (depth == steps.size())
        return value;
    const Step &step = steps[depth];
    if (step.index >= 0) {
        QJsonArray list = at.toArray();
        const bool isThere = step.index < list.size();
        const QJsonValue item = put(isThere ? list[step.index] : QJsonValue(QJsonValue::Undefined), steps, depth + 1, value);
        const QJsonValue kept = item.isUndefined() ? QJsonValue(QJsonObject()) : item;
        if (isThere)
            list[step.index] = kept;
        else
            list.append(kept);
        return list;
    }
    QJsonObject object = at.toObject();
    const QJsonValue child = put(object.value(step.name), steps, depth + 1, value);
    if (child.isUndefined())
        object.remove(step.name);
    else
        object.insert(step.name, child);
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

} // namespace

QJsonValue valueAt(const QJsonObject &root, const QString &path)
{
    QJsonValue value(root);
    for (const Step &step : stepsOf(path)) {
        value = step.index < 0 ? value.toObject().value(step.name)
            : step.index < value.toArray().size() ? value.toArray().at(step.index)
                                                  : QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QJsonObject withValueAt(const QJsonObject &root, const QString &path, const QJsonValue &value)
{
    return put(root, stepsOf(path), 0, value).toObject();
}

QString itemPath(const QString &listPath, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(listPath).arg(index);
}

bool isWithin(const QString &path, const QString &place)
{
    if (place.isEmpty() || path == place)
        return true;
    return path.startsWith(place) && (path[place.size()] == QLatin1Char('.') || path[place.size()] == QLatin1Char('['));
}

} // namespace recado
