// Rules that hang together in interactive messages. Sources: as in interactiverules.cpp and richinteractiverules.cpp.
#include "domain/limits/checkcontent.h"
#include "domain/limits/relations.h"

#include <QJsonArray>

namespace recado::limits {

namespace {

using Texts = QList<QPair<QString, QString>>;

QString text(const QJsonValue &value, const char *field) { return value[QLatin1String(field)].toString(); }

// At most so many items in the lists of all sections together.
void demandTotal(const Site &sections, const char *list, qsizetype most, ContentProblems &problems)
{
    qsizetype total = 0;
    for (const QJsonValue &section : sections.value.toArray())
        total += section[QLatin1String(list)].toArray().size();
    if (total > most)
        problems += broken(sections.path, "max_items_total", QString::number(most), QString::number(total));
}

} // namespace

void headerHoldsItsType(const Site &header, ContentProblems &problems)
{
    const QJsonObject object = header.object();
    const QString type = text(object, "type");
    const QStringList fields{QStringLiteral("text"), QStringLiteral("image"), QStringLiteral("video"), QStringLiteral("document")};
    if (!fields.contains(type))
        return;
    for (const QString &field : fields) {
        const QString path = header.path + QLatin1Char('.') + field;
        const QJsonValue held = object.value(field);
        if (field != type && !held.isUndefined())
            problems += warned(path, "forbidden");
        else if (field == type && held.isUndefined())
            problems += broken(path, "required");
        else if (field == type && held.isString() && held.toString().trimmed().isEmpty())
            problems += broken(path, "empty");
    }
}

void buttonsDiffer(const Site &buttons, ContentProblems &problems)
{
    Texts titles;
    Texts ids;
    const QJsonArray list = buttons.value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue reply = list[i][QLatin1String("reply")];
        titles += {buttons.at(i) + QStringLiteral(".reply.title"), text(reply, "title")};
        ids += {buttons.at(i) + QStringLiteral(".reply.id"), text(reply, "id")};
    }
    demandUnique(titles, problems);
    demandUnique(ids, problems);
}

void sectionTitles(const Site &sections, ContentProblems &problems)
{
    const QJsonArray list = sections.value.toArray();
    for (qsizetype i = 0; i < list.size() && list.size() > 1; ++i) {
        const QJsonValue title = list[i][QLatin1String("title")];
        const QString path = sections.at(i) + QStringLiteral(".title");
        if (title.isUndefined())
            problems += broken(path, "required");
        else if (title.isString() && title.toString().trimmed().isEmpty())
            problems += broken(path, "empty");
    }
}

void rowsOverAllSections(const Site &sections, ContentProblems &problems)
{
    Texts ids;
    const QJsonArray list = sections.value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonArray rows = list[i][QLatin1String("rows")].toArray();
        for (qsizetype j = 0; j < rows.size(); ++j)
            ids += {QStringLiteral("%1.rows[%2].id").arg(sections.at(i)).arg(j), text(rows[j], "id")};
    }
    demandTotal(sections, "rows", 10, problems);
    demandUnique(ids, problems);
}

void productsOverAllSections(const Site &sections, ContentProblems &problems)
{
    demandTotal(sections, "product_items", 30, problems);
}

void oneFlow(const Site &parameters, ContentProblems &problems)
{
    const bool hasId = parameters.object().contains(QLatin1String("flow_id"));
    const bool hasName = parameters.object().contains(QLatin1String("flow_name"));
    if (hasId == hasName)
        problems += broken(parameters.path, "exclusive_required", QStringLiteral("flow_id|flow_name"),
                           hasId ? QStringLiteral("flow_id, flow_name") : QString());
}

void flowDataIsFull(const Site &data, ContentProblems &problems)
{
    if (data.object().isEmpty())
        problems += broken(data.path, "empty");
}

} // namespace recado::limits
