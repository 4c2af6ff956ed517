#include "simulator/content/values.h"
#include "simulator/templatecomponents.h"

namespace recado::simulator::content {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestBody = 1024;
constexpr int mostComponents = 20;

const QStringList sentTypes{u"header"_s,      u"body"_s, u"button"_s, u"limited_time_offer"_s, u"carousel"_s, u"tap_target_configuration"_s,
                            u"order_status"_s};

// The components of this type; for the types that come once, one or none.
QList<Reader> ofType(const QList<Reader> &components, const QString &type)
{
    QList<Reader> found;
    for (const Reader &component : components) {
        if (component.object().value("type"_L1).toString().toLower() == type)
            found.append(component);
    }
    return found;
}

void checkParts(const Reader &owner, const QJsonArray &definition, const Rules &rules);

void checkCards(const Reader &component, const QJsonArray &cards, const Rules &rules)
{
    const QList<Reader> sent = component.parts(u"cards"_s, 1, 10);
    if (sent.size() != cards.size())
        component.refuse(badParameters,
                         u"carousel: number of cards (%1) does not match the template (%2)"_s.arg(sent.size()).arg(cards.size()));
    for (const Reader &card : sent) {
        const auto index = static_cast<qsizetype>(card.number(u"card_index"_s, 0, 9));
        checkParts(card, cards[index]["components"_L1].toArray(), rules);
    }
}

void checkOffer(const QList<Reader> &sent, const Reader &owner, const QJsonObject &definition)
{
    if (!definition.value("limited_time_offer"_L1)["has_expiration"_L1].toBool())
        return;
    if (sent.isEmpty()) {
        owner.refuse(missing, u"limited_time_offer: expiration_time_ms is required"_s);
        return;
    }
    for (const Reader &parameter : sent.first().parts(u"parameters"_s, 1, 1))
        parameter.part(u"limited_time_offer"_s).number(u"expiration_time_ms"_s, 1e12, 1e15);
}

void checkParts(const Reader &owner, const QJsonArray &definition, const Rules &rules)
{
    QList<Reader> sent;
    if (owner.has(u"components"_s))
        sent = owner.parts(u"components"_s, 0, mostComponents);
    for (const Reader &component : sent) {
        if (!sentTypes.contains(component.text(u"type"_s).toLower()))
            component.refuse(invalid, component.at(u"type"_s) + u" is not a component type."_s);
    }
    const auto one = [&](const QString &type) {
        const QList<Reader> found = ofType(sent, type);
        return found.isEmpty() ? owner.optionalPart(u"(none)"_s) : found.first();
    };
    checkHeaderValues(one(u"header"_s), componentOf(definition, u"HEADER"_s), rules);
    checkTextValues(one(u"body"_s), componentOf(definition, u"BODY"_s).value("text"_L1).toString(), longestBody, true, rules.isOlder);
    checkButtonValues(ofType(sent, u"button"_s), owner, componentOf(definition, u"BUTTONS"_s).value("buttons"_L1).toArray());
    checkOffer(ofType(sent, u"limited_time_offer"_s), owner, componentOf(definition, u"LIMITED_TIME_OFFER"_s));
    const QJsonArray cards = componentOf(definition, u"CAROUSEL"_s).value("cards"_L1).toArray();
    if (!cards.isEmpty())
        checkCards(one(u"carousel"_s), cards, rules);
}

} // namespace

const PracticeTemplate *checkTemplate(const Reader &message, const Rules &rules)
{
    const Reader sent = message.part(u"template"_s);
    const QString name = sent.text(u"name"_s, 512);
    const Reader language = sent.part(u"language"_s);
    const QString code = language.text(u"code"_s);
    language.optionalWord(u"policy"_s, {u"deterministic"_s});
    if (sent.problem())
        return nullptr;
    const PracticeTemplate *item = rules.world.findTemplate(name, code);
    if (item && item->status == "PAUSED"_L1)
        sent.refuse(templatePaused, u"template %1 is paused"_s.arg(name));
    else if (item && item->status == "DISABLED"_L1)
        sent.refuse(templateDisabled, u"template %1 is disabled"_s.arg(name));
    else if (!item || !item->isApproved())
        sent.refuse(noTemplate, u"template name (%1) does not exist in %2"_s.arg(name, code));
    else
        checkParts(sent, item->components, rules);
    return sent.problem() ? nullptr : item;
}

QString filledBody(const PracticeTemplate &item, const QJsonObject &sent)
{
    const QStringList holes = holesIn(item.body);
    QMap<QString, QString> values;
    const QJsonArray parameters = componentOf(sent.value("components"_L1).toArray(), u"body"_s).value("parameters"_L1).toArray();
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const QString type = parameters[i]["type"_L1].toString();
        const QString value = type == "text"_L1 ? parameters[i]["text"_L1].toString() : parameters[i][type]["fallback_value"_L1].toString();
        values.insert(parameters[i]["parameter_name"_L1].toString(holes.value(i)), value);
    }
    return item.rendered(values);
}

} // namespace recado::simulator::content
