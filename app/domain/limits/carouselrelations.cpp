// Rules that hang together in carousels. Sources: Meta, "Interactive media carousel", "Interactive product carousel".
#include "domain/limits/relations.h"

#include <QJsonArray>

namespace recado::limits {

namespace {

bool isProduct(const QJsonValue &card) { return card[QLatin1String("type")] == QLatin1String("product"); }

// What has to be the same in every card: the sort of card and its buttons, and the catalogue of products.
QString likeness(const QJsonValue &card)
{
    const QJsonValue action = card[QLatin1String("action")];
    if (isProduct(card))
        return QStringLiteral("product ") + action[QLatin1String("catalog_id")].toString();
    QStringList words{action[QLatin1String("name")].toString()};
    for (const QJsonValue &button : action[QLatin1String("buttons")].toArray())
        words += button[QLatin1String("type")].toString();
    return words.join(QLatin1Char(' '));
}

} // namespace

void cardNumbers(const Site &cards, ContentProblems &problems)
{
    QList<QPair<QString, QString>> numbers;
    const QJsonArray list = cards.value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue number = list[i][QLatin1String("card_index")];
        const QString path = cards.at(i) + QStringLiteral(".card_index");
        numbers += {path, number.isDouble() ? QString::number(number.toInteger()) : number.toString()};
    }
    demandUnique(numbers, problems);
}

void cardsAreAlike(const Site &cards, ContentProblems &problems)
{
    const QJsonArray list = cards.value.toArray();
    const auto acts = [&list](qsizetype i) { return list[i][QLatin1String("action")].isObject(); }; // else that is the problem
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (acts(0) && acts(i) && likeness(list[i]) != likeness(list[0]))
            problems += broken(cards.at(i), "alike");
    }
}

void cardHoldsItsType(const Site &card, ContentProblems &problems)
{
    const QJsonObject object = card.object();
    const QJsonObject action = object.value(QLatin1String("action")).toObject();
    const auto demand = [&](const QJsonObject &where, const char *field, const QString &path, bool wanted) {
        if (where.contains(QLatin1String(field)) != wanted)
            problems += broken(path, wanted ? "required" : "forbidden");
    };
    if (isProduct(object)) {
        demand(object, "header", card.at("header"), false);
        demand(object, "body", card.at("body"), false);
        demand(action, "buttons", card.at("action.buttons"), false);
        demand(action, "catalog_id", card.at("action.catalog_id"), true);
        demand(action, "product_retailer_id", card.at("action.product_retailer_id"), true);
        return;
    }
    demand(object, "header", card.at("header"), true);
    const bool hasLink = action.contains(QLatin1String("parameters"));
    const bool hasButtons = action.contains(QLatin1String("buttons"));
    if (hasLink == hasButtons && object.contains(QLatin1String("action")))
        problems += broken(card.at("action"), "exclusive_required", QStringLiteral("parameters|buttons"),
                           hasLink ? QStringLiteral("parameters, buttons") : QString());
    else if (hasLink)
        demand(action, "name", card.at("action.name"), true);
}

} // namespace recado::limits
