#include "forms/carouselcards.h"

#include "domain/contentids.h"
#include "domain/contentpath.h"

#include <QJsonArray>

namespace recado::cards {

namespace {

constexpr qsizetype mostOfAnId = 20;

QJsonObject blankReply(const QString &title, const QString &id)
{
    QJsonObject reply{{QStringLiteral("type"), QStringLiteral("quick_reply")}};
    if (!title.isEmpty())
        reply.insert(QStringLiteral("quick_reply"), QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("title"), title}});
    return reply;
}

} // namespace

QString sortOf(const QJsonValue &card)
{
    const QJsonValue action = card[QLatin1String("action")];
    if (card[QLatin1String("type")].toString() == product)
        return product;
    if (!action[QLatin1String("buttons")].isUndefined())
        return replies;
    return action[QLatin1String("name")].isUndefined() && action[QLatin1String("parameters")].isUndefined() ? QString() : QString(link);
}

QJsonObject blankCard(const QString &sort)
{
    if (sort == product)
        return {{QStringLiteral("type"), QStringLiteral("product")}};
    const QJsonObject action = sort == replies ? QJsonObject{{QStringLiteral("buttons"), QJsonArray{blankReply({}, {})}}}
                                               : QJsonObject{{QStringLiteral("name"), QStringLiteral("cta_url")},
                                                             {QStringLiteral("parameters"), QJsonObject()}};
    return {{QStringLiteral("type"), QStringLiteral("cta_url")},
            {QStringLiteral("header"), QJsonObject{{QStringLiteral("type"), QStringLiteral("image")}}},
            {QStringLiteral("action"), action}};
}

QJsonObject inOtherSort(const QJsonObject &card, const QString &sort, const QJsonObject &before)
{
    QJsonObject made = before.isEmpty() ? blankCard(sort) : before;
    for (const QString &part : {QStringLiteral("header"), QStringLiteral("body")}) {
        if (sort != product && card.contains(part))
            made.insert(part, card.value(part));
    }
    return made;
}

QJsonObject nextCard(const QJsonObject &last, const QString &sort, const QStringList &taken)
{
    QJsonObject card = blankCard(sort);
    const auto copy = [&](const char *path) {
        const QJsonValue value = valueAt(last, QLatin1String(path));
        if (!value.isUndefined())
            card = withValueAt(card, QLatin1String(path), value);
    };
    if (sort == product)
        copy("action.catalog_id");
    else if (sort == link)
        copy("action.parameters.display_text");
    if (sort != product)
        card = withValueAt(card, QStringLiteral("header.type"),
                           valueAt(last, QStringLiteral("header.type")).toString(QStringLiteral("image")));
    const QJsonArray shown = valueAt(last, QStringLiteral("action.buttons")).toArray();
    if (sort != replies || shown.isEmpty())
        return card;
    QJsonArray buttons;
    QStringList used = taken;
    for (const QJsonValue &button : shown) {
        const QString title = button[QLatin1String("quick_reply")][QLatin1String("title")].toString();
        used += idFromTitle(title, used, mostOfAnId);
        buttons.append(blankReply(title, used.last()));
    }
    return withValueAt(card, QStringLiteral("action.buttons"), buttons);
}

} // namespace recado::cards
