#include "store/broadcastjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

const QStringList &paceWords()
{
    static const QStringList words{QStringLiteral("fastest"), QStringLiteral("per_second"), QStringLiteral("per_minute"), QStringLiteral("spread_until")};
    return words;
}

QJsonValue timeValue(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

std::optional<Instant> timeFrom(const QJsonValue &value)
{
    return value.isString() ? instantFromIso(value.toString()) : std::nullopt;
}

QTime clockFrom(const QJsonValue &value, QTime fallback)
{
    const QTime time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? time : fallback;
}

QJsonObject paceObject(const Pace &pace)
{
    return {{QStringLiteral("kind"), paceWords().at(static_cast<int>(pace.kind))},
            {QStringLiteral("rate"), pace.rate},
            {QStringLiteral("until"), timeValue(pace.until)}};
}

Pace paceFrom(const QJsonObject &object)
{
    const auto kind = paceWords().indexOf(object.value(QLatin1String("kind")).toString());
    return {static_cast<Pace::Kind>(std::max<qsizetype>(kind, 0)), object.value(QLatin1String("rate")).toDouble(),
            timeFrom(object.value(QLatin1String("until")))};
}

QJsonObject hoursObject(const AllowedHours &hours)
{
    QJsonArray days;
    for (int day = 1; day <= 7; ++day) {
        if (hours.days.contains(day))
            days.append(day);
    }
    return {{QStringLiteral("limited"), hours.limited},
            {QStringLiteral("from"), hours.from.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("to"), hours.to.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("days"), days},
            {QStringLiteral("recipients_time"), hours.recipientsTime},
            {QStringLiteral("resume_next_day"), hours.resumeNextDay}};
}

AllowedHours hoursFrom(const QJsonObject &object)
{
    AllowedHours hours;
    hours.limited = object.value(QLatin1String("limited")).toBool();
    hours.from = clockFrom(object.value(QLatin1String("from")), hours.from);
    hours.to = clockFrom(object.value(QLatin1String("to")), hours.to);
    if (object.contains(QLatin1String("days"))) {
        hours.days.clear();
        for (const QJsonValue day : object.value(QLatin1String("days")).toArray())
            hours.days.insert(day.toInt());
    }
    hours.recipientsTime = object.value(QLatin1String("recipients_time")).toBool();
    hours.resumeNextDay = object.value(QLatin1String("resume_next_day")).toBool();
    return hours;
}

} // namespace

QString planToText(const BroadcastPlan &plan)
{
    return textOf({{QStringLiteral("pace"), paceObject(plan.pace)},
                   {QStringLiteral("hours"), hoursObject(plan.hours)},
                   {QStringLiteral("canary"), QJsonObject{{QStringLiteral("count"), plan.canary.count},
                                                          {QStringLiteral("delivered"), plan.canary.delivered},
                                                          {QStringLiteral("within_ms"), qint64(plan.canary.within.count())}}},
                   {QStringLiteral("breaker"), QJsonObject{{QStringLiteral("failure_ratio"), plan.breaker.failureRatio},
                                                           {QStringLiteral("window"), plan.breaker.window},
                                                           {QStringLiteral("same_code"), plan.breaker.sameCode}}},
                   {QStringLiteral("start_at"), timeValue(plan.startAt)},
                   {QStringLiteral("needs_approval"), plan.needsApproval},
                   {QStringLiteral("resume_after_restart"), plan.resumeAfterRestart},
                   {QStringLiteral("not_again_days"), plan.notAgainDays},
                   {QStringLiteral("region"), plan.region}});
}

BroadcastPlan planFromText(const QString &text)
{
    const QJsonObject object = objectOf(text);
    BroadcastPlan plan;
    plan.pace = paceFrom(object.value(QLatin1String("pace")).toObject());
    plan.hours = hoursFrom(object.value(QLatin1String("hours")).toObject());
    const QJsonObject canary = object.value(QLatin1String("canary")).toObject();
    plan.canary.count = canary.value(QLatin1String("count")).toInt();
    plan.canary.delivered = canary.value(QLatin1String("delivered")).toInt();
    plan.canary.within = Milliseconds(canary.value(QLatin1String("within_ms")).toInteger(plan.canary.within.count()));
    const QJsonObject breaker = object.value(QLatin1String("breaker")).toObject();
    plan.breaker.failureRatio = breaker.value(QLatin1String("failure_ratio")).toDouble(plan.breaker.failureRatio);
    plan.breaker.window = breaker.value(QLatin1String("window")).toInt(plan.breaker.window);
    plan.breaker.sameCode = breaker.value(QLatin1String("same_code")).toInt(plan.breaker.sameCode);
    plan.startAt = timeFrom(object.value(QLatin1String("start_at")));
    plan.needsApproval = object.value(QLatin1String("needs_approval")).toBool();
    plan.resumeAfterRestart = object.value(QLatin1String("resume_after_restart")).toBool();
    plan.notAgainDays = object.value(QLatin1String("not_again_days")).toInt(plan.notAgainDays);
    plan.region = object.value(QLatin1String("region")).toString(plan.region);
    return plan;
}

QString mappingToText(const ColumnMapping &mapping)
{
    QJsonObject variables;
    for (auto it = mapping.variables.cbegin(); it != mapping.variables.cend(); ++it) {
        variables.insert(it.key(), it->kind == ValueSource::Kind::Column ? QJsonObject{{QStringLiteral("column"), it->column}}
                                                                        : QJsonObject{{QStringLiteral("text"), it->text}});
    }
    return textOf({{QStringLiteral("phone"), mapping.phone}, {QStringLiteral("name"), mapping.name}, {QStringLiteral("variables"), variables}});
}

ColumnMapping mappingFromText(const QString &text)
{
    const QJsonObject object = objectOf(text);
    ColumnMapping mapping;
    mapping.phone = object.value(QLatin1String("phone")).toInt(-1);
    mapping.name = object.value(QLatin1String("name")).toInt(-1);
    const QJsonObject variables = object.value(QLatin1String("variables")).toObject();
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
        const QJsonObject source = it->toObject();
        if (source.contains(QLatin1String("column")))
            mapping.variables.insert(it.key(), {ValueSource::Kind::Column, source.value(QLatin1String("column")).toInt(-1), {}});
        else
            mapping.variables.insert(it.key(), {ValueSource::Kind::Text, -1, source.value(QLatin1String("text")).toString()});
    }
    return mapping;
}

QString sourceToText(const RecipientSource &source)
{
    return textOf({{QStringLiteral("kind"), source.kind},
                   {QStringLiteral("file_name"), source.fileName},
                   {QStringLiteral("sha256"), source.sha256},
                   {QStringLiteral("shape"), source.shape},
                   {QStringLiteral("columns"), QJsonArray::fromStringList(source.columns)}});
}

RecipientSource sourceFromText(const QString &text)
{
    const QJsonObject object = objectOf(text);
    RecipientSource source;
    source.kind = object.value(QLatin1String("kind")).toString();
    source.fileName = object.value(QLatin1String("file_name")).toString();
    source.sha256 = object.value(QLatin1String("sha256")).toString();
    source.shape = object.value(QLatin1String("shape")).toString();
    for (const QJsonValue column : object.value(QLatin1String("columns")).toArray())
        source.columns.append(column.toString());
    return source;
}

QString cellsToText(const QStringList &cells)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact));
}

QStringList cellsFromText(const QString &text)
{
    QStringList cells;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    cells.reserve(array.size());
    for (const QJsonValue cell : array)
        cells.append(cell.toString());
    return cells;
}

QString editsToText(const QMap<int, QString> &edits)
{
    if (edits.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = edits.cbegin(); it != edits.cend(); ++it)
        object.insert(QString::number(it.key()), it.value());
    return textOf(object);
}

QMap<int, QString> editsFromText(const QString &text)
{
    QMap<int, QString> edits;
    if (text.isEmpty())
        return edits;
    const QJsonObject object = objectOf(text);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        edits.insert(it.key().toInt(), it->toString());
    return edits;
}

} // namespace recado
