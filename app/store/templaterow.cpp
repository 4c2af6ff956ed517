#include "store/templaterow.h"

#include "domain/templatenames.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

using Header = TemplateDefinition::Header;
using Kind = TemplateButton::Kind;

QString textIn(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }

// The numbers that version 0.1 wrote; the words came with further kinds.
Header headerFrom(const QJsonValue &value)
{
    static const QList<Header> numbers{Header::None, Header::Text, Header::Image, Header::Video, Header::Document, Header::Other};
    return value.isDouble() ? numbers.value(value.toInt(), Header::Other) : headerFromString(value.toString());
}

Kind kindFrom(const QJsonValue &value)
{
    static const QList<Kind> numbers{Kind::QuickReply, Kind::Url, Kind::Phone, Kind::CopyCode, Kind::Other};
    return value.isDouble() ? numbers.value(value.toInt(), Kind::Other) : buttonKindFromString(value.toString());
}

QJsonArray toJson(const QList<TemplateButton> &buttons)
{
    QJsonArray list;
    for (const TemplateButton &button : buttons) {
        list.append(QJsonObject{{QStringLiteral("kind"), toString(button.kind)}, {QStringLiteral("text"), button.text},
                                {QStringLiteral("value"), button.value}, {QStringLiteral("sample"), button.sample}});
    }
    return list;
}

QList<TemplateButton> buttonsFrom(const QJsonValue &list)
{
    QList<TemplateButton> buttons;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject button = value.toObject();
        buttons += {kindFrom(button.value(QLatin1String("kind"))), textIn(button, "text"), textIn(button, "value"), textIn(button, "sample")};
    }
    return buttons;
}

QJsonArray toJson(const QList<TemplateVariable> &variables)
{
    QJsonArray list;
    for (const TemplateVariable &variable : variables) {
        list.append(QJsonObject{{QStringLiteral("name"), variable.name}, {QStringLiteral("sample"), variable.sample},
                                {QStringLiteral("kind"), toString(variable.kind)}, {QStringLiteral("optional"), variable.optional}});
    }
    return list;
}

QList<TemplateVariable> variablesFrom(const QJsonValue &list)
{
    QList<TemplateVariable> variables;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject variable = value.toObject();
        variables += {textIn(variable, "name"), textIn(variable, "sample"), variableKindFromString(textIn(variable, "kind")),
                      variable.value(QLatin1String("optional")).toBool()};
    }
    return variables;
}

QJsonArray toJson(const QList<TemplateCard> &cards)
{
    QJsonArray list;
    for (const TemplateCard &card : cards) {
        list.append(QJsonObject{{QStringLiteral("header"), toString(card.header)}, {QStringLiteral("sample"), card.headerSample},
                                {QStringLiteral("body"), card.body}, {QStringLiteral("buttons"), toJson(card.buttons)}});
    }
    return list;
}

QList<TemplateCard> cardsFrom(const QJsonValue &list)
{
    QList<TemplateCard> cards;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject card = value.toObject();
        cards += {cardHeaderFromString(textIn(card, "header")), textIn(card, "sample"), textIn(card, "body"),
                  buttonsFrom(card.value(QLatin1String("buttons")))};
    }
    return cards;
}

// The fields that are plain texts, by their names in the row.
struct TextField {
    const char *name;
    QString TemplateDefinition::*field;
};
constexpr TextField textFields[]{
    {"status", &TemplateDefinition::status},         {"category", &TemplateDefinition::category},
    {"quality", &TemplateDefinition::quality},       {"id", &TemplateDefinition::providerId},
    {"headerText", &TemplateDefinition::headerText}, {"body", &TemplateDefinition::body},
    {"footer", &TemplateDefinition::footer},         {"subCategory", &TemplateDefinition::subCategory},
    {"offerText", &TemplateDefinition::offerText},   {"rejectionReason", &TemplateDefinition::rejectionReason},
};

} // namespace

QString toText(const TemplateRow &row)
{
    const TemplateDefinition &definition = row.definition;
    QJsonObject changedAt;
    for (auto change = row.changedAt.cbegin(); change != row.changedAt.cend(); ++change)
        changedAt.insert(change.key(), toMillis(change.value()));
    QJsonObject object{
        {QStringLiteral("header"), toString(definition.header)},
        {QStringLiteral("buttons"), toJson(definition.buttons)},
        {QStringLiteral("variables"), toJson(definition.variables)},
        {QStringLiteral("cards"), toJson(definition.cards)},
        {QStringLiteral("named"), definition.namedParameters},
        {QStringLiteral("offerExpires"), definition.offerExpires},
        {QStringLiteral("securityAdvice"), definition.securityAdvice},
        {QStringLiteral("codeExpirationMinutes"), definition.codeExpirationMinutes},
        {QStringLiteral("timeToLiveSeconds"), definition.timeToLiveSeconds},
        {QStringLiteral("components"), definition.components},
        {QStringLiteral("changedAt"), changedAt},
    };
    if (row.heardAt)
        object.insert(QStringLiteral("heardAt"), toMillis(*row.heardAt));
    for (const auto &[name, field] : textFields)
        object.insert(QLatin1String(name), definition.*field);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TemplateRow templateRowFrom(const QString &name, const QString &language, const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto at = [&object](const char *field) { return object.value(QLatin1String(field)); };
    TemplateRow row;
    TemplateDefinition &definition = row.definition;
    definition.name = name;
    definition.language = language;
    for (const auto &[field, member] : textFields)
        definition.*member = textIn(object, field);
    definition.header = headerFrom(at("header"));
    definition.buttons = buttonsFrom(at("buttons"));
    definition.variables = variablesFrom(at("variables"));
    definition.cards = cardsFrom(at("cards"));
    definition.namedParameters = at("named").toBool();
    definition.offerExpires = at("offerExpires").toBool();
    definition.securityAdvice = at("securityAdvice").toBool();
    definition.codeExpirationMinutes = at("codeExpirationMinutes").toInt();
    definition.timeToLiveSeconds = at("timeToLiveSeconds").toInt();
    definition.components = at("components").toArray();
    const QJsonObject changedAt = at("changedAt").toObject();
    for (auto change = changedAt.begin(); change != changedAt.end(); ++change)
        row.changedAt.insert(change.key(), fromMillis(change.value().toInteger()));
    if (at("heardAt").isDouble())
        row.heardAt = fromMillis(at("heardAt").toInteger());
    return row;
}

} // namespace recado
