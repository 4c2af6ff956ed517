#include "domain/broadcastrows.h"

#include "domain/phone.h"
#include "domain/rowchecker.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace recado {

namespace {

// A document does not keep the order of its fields: the order in which a person reads them, then the others, the buttons last.
QStringList keysAsRead(const QJsonObject &object)
{
    static const QStringList first{QStringLiteral("header"), QStringLiteral("body"), QStringLiteral("text"), QStringLiteral("caption"),
                                   QStringLiteral("footer")};
    static const QString last = QStringLiteral("action");
    QStringList keys;
    for (const QString &key : first) {
        if (object.contains(key))
            keys += key;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!first.contains(it.key()) && it.key() != last)
            keys += it.key();
    }
    if (object.contains(last))
        keys += last;
    return keys;
}

void collectHoles(const QJsonValue &value, QStringList *names)
{
    if (value.isString()) {
        for (const QString &name : holesIn(value.toString())) {
            if (!names->contains(name))
                *names += name;
        }
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectHoles(item, names);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : keysAsRead(object))
            collectHoles(object.value(key), names);
    }
}

QJsonValue filled(const QJsonValue &value, const QMap<QString, QString> &values)
{
    if (value.isString())
        return fillHoles(value.toString(), values);
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list += filled(item, values);
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = filled(it.value(), values);
        return object;
    }
    return value;
}

QJsonArray markOf(const QList<TemplateButton> &buttons)
{
    QJsonArray list;
    for (const TemplateButton &button : buttons)
        list += QJsonArray{int(button.kind), button.text, button.value};
    return list;
}

void block(BroadcastRow &row, const QString &problem, const QString &place)
{
    row.state = RowState::Blocked;
    row.problem = problem;
    row.place = place;
}

QString problemOf(const QString &place)
{
    if (place == QLatin1String("empty"))
        return QStringLiteral("number_empty");
    return place == QLatin1String("rounded") ? QStringLiteral("number_rounded") : QStringLiteral("number_invalid");
}

} // namespace

QStringList variablesOf(const BroadcastContent &content)
{
    QStringList names;
    if (!content.definition) {
        collectHoles(content.content.document(), &names);
        return names;
    }
    for (const TemplateVariable &variable : content.definition->variables)
        names += variable.name;
    return names;
}

Content contentFor(const BroadcastContent &content, const QMap<QString, QString> &values)
{
    if (!content.definition)
        return Content(filled(content.content.document(), values).toObject());
    // What stands beside the template (a quoted message, data that comes back) is the same for all.
    QJsonObject document = content.content.document();
    const QJsonObject whole = Content(fillTemplate(*content.definition, values)).document();
    for (auto it = whole.begin(); it != whole.end(); ++it)
        document.insert(it.key(), it.value());
    return Content(document);
}

QString definitionMark(const TemplateDefinition &definition)
{
    // No examples: links to example media are new at every sync.
    QJsonArray variables;
    for (const TemplateVariable &variable : definition.variables)
        variables += QJsonArray{variable.name, int(variable.kind), variable.optional};
    QJsonArray cards;
    for (const TemplateCard &card : definition.cards)
        cards += QJsonArray{int(card.header), card.body, markOf(card.buttons)};
    const bool hasTextHeader = definition.header == TemplateDefinition::Header::Text;
    const QJsonArray all{definition.name,
                         definition.language,
                         definition.status,
                         definition.category,
                         int(definition.header),
                         hasTextHeader ? definition.headerText : QString(),
                         definition.body,
                         definition.footer,
                         markOf(definition.buttons),
                         variables,
                         definition.namedParameters,
                         cards,
                         definition.offerText,
                         definition.offerExpires,
                         definition.securityAdvice,
                         definition.codeExpirationMinutes};
    const QByteArray text = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

void readRow(BroadcastRow &row, const ColumnMapping &mapping, const QString &exactPhone, const QString &region)
{
    if (row.state == RowState::Taken)
        return;
    const bool isOutByHand = row.state == RowState::LeftOut && row.problem == QLatin1String("by_hand");
    row.recipient.clear();
    row.person.clear();
    row.personName = mapping.name < 0 ? QString() : row.cell(mapping.name).simplified();
    if (!isOutByHand) {
        row.state = RowState::Ready;
        row.problem.clear();
        row.place.clear();
    }
    // What somebody wrote in its place has no digits behind what is seen.
    const bool isEdited = row.edits.contains(mapping.phone);
    const auto number = recipientFrom(mapping.phone < 0 ? QString() : row.cell(mapping.phone), isEdited ? QString() : exactPhone, region);
    if (number) {
        row.recipient = *number;
        row.person = personKey(*number);
    }
    if (isOutByHand)
        return;
    if (!number)
        block(row, problemOf(number.error().place), number.error().place);
    else if (!withNinthDigit(*number).isEmpty())
        block(row, QStringLiteral("number_ninth"), {});
}

void checkRow(BroadcastRow &row, const ColumnMapping &mapping, const BroadcastContent &content)
{
    RowChecker(mapping, content).check(row);
}

} // namespace recado
